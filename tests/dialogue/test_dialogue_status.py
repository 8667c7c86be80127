"""What became of a report: asked for by phone and by text, at any moment, by its number or without."""

import pytest

from dialogue.actions import Goodbye, Quiet
from facts.reports import Status

OURS = Status("4821937", "pothole", "pothole", "open", "2026-05-01T09:00:00-05:00", "26-1", note="Crew is on its way.")


@pytest.fixture
def known(phone):
    phone.reports = {"status": OURS, "4821937": OURS, "status of 4821937": OURS, "": OURS, "4821937#": OURS}
    return phone


@pytest.mark.parametrize(
    "words",
    ["status", "what happened to my report", "my report", "status of my request", "where is my request",
     "I already reported this", "estado", "mi reporte", "qué pasó con mi reporte", "estado de mi solicitud"],
)  # fmt: skip
def test_what_became_of_a_report_is_asked_in_many_words(known, words):
    known.reports[words] = OURS
    known.calls().says(words).hears("status_open", "city_note", "what")


def test_a_report_that_is_asked_for_in_spanish_is_told_of_in_spanish(known):
    known.reports["estado de 4821937"] = OURS
    known.calls().says("estado de 4821937")
    assert known.state.language == "es"


def test_3_asks_for_a_report_and_its_reference_may_be_keyed(known):
    known.calls().presses("3").hears("which_report")
    known.presses("4821937#").hears("status_open", "city_note", "what")


def test_whoever_shows_no_number_and_says_none_is_asked_again(withheld):
    withheld.calls().presses("3").hears("which_report")
    withheld.is_silent().hears("did_not_hear", "which_report")


def test_silence_means_the_last_report_of_this_phone(known):
    known.calls().presses("3").is_silent().hears("status_open", "city_note", "what")


def test_in_the_middle_of_a_report_nothing_is_lost(known):
    known.calls().says("pothole").says("2342 west devon").hears("got_place", "describe")
    known.says("status of 4821937").hears("status_open", "city_note", "describe")
    known.says("no").hears("is_own_number_best")


def test_after_a_report_was_filed_it_is_not_filed_again(known):
    known.calls().says("pothole").says("2342 west devon").says("no").says("yes").says("no").says("yes")
    known.says("status").hears("status_open", "city_note", "anything_else")
    known.says("no").does(Goodbye)
    assert len(known.filed) == 1


def test_whoever_asks_when_it_will_be_done_hears_how_it_stands(known):
    known.reports["how long will it take"] = OURS
    known.calls().says("pothole").says("2342 west devon").says("no").says("yes").says("no").says("yes")
    known.says("how long will it take").hears("status_open", "city_note", "anything_else")


def test_a_number_that_is_none_of_ours_is_asked_for_again_and_then_we_go_on(phone):
    phone.calls().says("status of 1111111").hears("no_such_report", "which_report")
    phone.says("2222222").hears("no_such_report", "which_report")
    phone.says("3333333").hears("no_such_report", "which_report")
    phone.says("4444444").hears("what")


def test_somebody_without_a_report_is_asked_for_a_number(phone):
    phone.calls().says("status").hears("which_report")
    phone.is_silent().hears("no_report_of_yours", "which_report")
    phone.says("go on").hears("what")


@pytest.mark.parametrize(
    ("state", "key"),
    [("waiting", "on_its_way"), ("sending", "on_its_way"), ("unknown", "on_its_way"), ("follows", "on_its_way"),
     ("token", "taken"), ("sent", "taken"), ("closed", "closed"), ("refused", "with_a_clerk"),
     ("review", "with_a_clerk")],
)  # fmt: skip
def test_every_state_is_said_and_closed_is_never_called_fixed(known, state, key):
    known.reports["status"] = Status("4821937", "pothole", "pothole", state, OURS.filed_at)
    known.calls().says("status").hears(f"status_{key}", "what")


def test_the_citys_own_word_is_passed_on(known):
    known.reports["status"] = Status("4821937", "pothole", "pothole", "open", OURS.filed_at, "26-1", word="planned")
    known.calls().says("status").hears("status_open_word", "what")


def test_a_text_is_answered_with_the_news_alone(texter):
    texter.reports = {"status": OURS, "4821937": OURS}
    texter.says("status").hears("status_open", "city_note")
    texter.says("4821937").hears("status_open", "city_note")
    texter.says("pothole at 2342 west devon").hears("got_service", "describe_or_photo")


def test_a_texter_who_changes_their_mind_is_left_in_peace(texter):
    texter.says("status").hears("which_report")
    texter.says("no").does(Quiet)
    texter.says("pothole at 2342 west devon").hears("got_service", "describe_or_photo")


def test_a_texter_in_the_middle_of_a_report_is_asked_on(texter):
    texter.reports = {"status": OURS}
    texter.says("pothole at 2342 west devon")
    texter.says("status").hears("status_open", "city_note", "describe_or_photo")


def test_who_asks_in_vain_after_filing_is_back_where_they_were(phone):
    phone.calls().says("pothole").says("2342 west devon").says("no").says("yes").says("no").hears("summary")
    phone.says("yes").hears("filed", "anything_else")
    phone.says("what happened to my report").hears("which_report")
    phone.says("no").hears("reference_again", "anything_else")
