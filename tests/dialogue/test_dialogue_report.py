"""A report by phone and by text, and all that may come between. Sentences are named by their keys in wording/."""

from dataclasses import replace

import pytest

from dialogue.actions import Goodbye, Quiet, Transfer
from dialogue.state import words_of_place


def test_a_pothole_is_reported_by_phone(phone):
    phone.calls().hears("welcome", "offer_language", "what")
    phone.says("there's a pothole").hears("got_service", "where")
    phone.says("2342 west devon").hears("got_place", "describe")
    phone.says("it is deep and cars swerve").hears("noted", "is_own_number_best")
    phone.says("yes").hears("may_we_text")
    phone.says("sure").hears("summary")
    assert not phone.filed
    phone.says("yes send it").hears("filed", "anything_else")
    draft = phone.filed[0]
    assert (draft.service_code, draft.place.address, draft.phone) == ("pothole", "2342 W DEVON AVE", "+13125550142")
    assert draft.description == "it is deep and cars swerve"
    assert draft.consent.words == "may_we_text"
    phone.is_silent().hears("goodbye").does(Goodbye)
    phone.says("hello?").hears("goodbye").does(Goodbye)


def test_a_report_takes_keys_alone(phone):
    phone.calls().presses("1").hears("which_group")
    phone.presses("1").hears("which_in_group")
    phone.presses("1").hears("got_service", "where")
    phone.presses("2342").hears("which_street")
    phone.says("west devon").hears("got_place", "describe")
    phone.presses("1").hears("is_own_number_best")
    phone.presses("1").hears("may_we_text")
    phone.presses("1").hears("summary")
    phone.presses("1").hears("filed", "anything_else")
    phone.presses("1").hears("reference_again", "anything_else")
    phone.presses("2").hears("what")
    assert phone.state.draft.phone == "+13125550142"


def test_the_place_words_that_the_map_does_not_know_are_asked_again_without_reproach(phone):
    phone.calls().says("pothole at 99 nowhere street").hears("got_service", "where")
    assert phone.asked.tries == 0


def test_a_place_that_is_nowhere_on_the_map_goes_to_a_clerk(phone):
    phone.calls().says("pothole")
    phone.says("the old mill").hears("could_not_find", "where")
    phone.says("the old mill by the creek").hears("could_not_find", "spell_street")
    phone.says("M I L L").hears("could_not_find", "near_corner")
    phone.says("I would not know").hears("could_not_find", "record_place")
    phone.records("c" * 32).hears("a_person_will_look", "describe")
    phone.is_silent()
    phone.says("no").hears("your_number")
    phone.says("no").hears("without_a_number", "summary_without_number")
    phone.says("yes")
    assert phone.filed[0].place is None
    assert words_of_place(phone.filed[0]) == "the old mill / the old mill by the creek / M I L L / I would not know"


def test_an_address_is_corrected_in_the_same_breath(phone):
    phone.calls().says("pothole").says("2342 devon").hears("is_it_here")
    phone.says("no, 1200 western").hears("which_place")
    assert [place.address for place in phone.asked.options[:-1]] == ["1200 N WESTERN AVE", "1200 S WESTERN AVE"]
    phone.says("south").hears("describe")


def test_a_declined_place_is_not_offered_again(phone):
    phone.calls().says("pothole").says("2342 devon").says("no").hears("sorry", "where_instead")
    assert [place.address for place in phone.state.refused] == ["2342 W DEVON AVE"]
    phone.says("2342 devon").hears("said_no_to_that", "spell_street")
    phone.says("1200 western").presses("3").hears("sorry", "near_corner")
    phone.says("1200 western").hears("said_no_to_that", "record_place")


def test_which_place_is_answered_in_many_ways(phone):
    phone.calls().says("pothole").says("1200 western").hears("which_place")
    phone.presses("8").hears("did_not_catch", "which_place")
    phone.says("hmm what now").hears("did_not_catch", "which_place")
    phone.says("2342 devon").hears("is_it_here")
    phone.presses("2").hears("sorry", "where_instead")
    phone.says("1200 western").presses("1").hears("describe")


def test_somewhere_else_is_an_answer(phone):
    phone.calls().says("pothole").says("1200 western").says("somewhere else, none of them")
    phone.hears("did_not_catch", "which_place")
    phone.says("something else").hears("sorry", "where_instead")


def test_is_it_here_is_asked_again_and_then_left_to_a_clerk(phone):
    phone.calls().says("pothole").says("2342 devon").hears("is_it_here")
    phone.says("mumble").hears("did_not_catch", "is_it_here")
    phone.is_silent().hears("did_not_hear", "is_it_here")
    phone.is_silent().hears("a_person_will_look", "describe")


def test_no_and_a_crumb_is_just_a_no(phone):
    phone.calls().says("pothole").says("2342 devon").says("no no").hears("sorry", "where_instead")


def test_keys_where_a_street_is_asked(phone):
    phone.calls().says("pothole").presses("5").hears("did_not_catch", "where")
    phone.presses("1200").hears("which_street")
    phone.is_silent().hears("did_not_hear", "which_street")
    phone.presses("2").hears("did_not_catch", "which_street")
    phone.says("western").hears("which_place")


def test_every_part_of_the_summary_can_be_mended(phone):
    def at_the_summary():
        phone.says("2342 west devon")

    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").hears("summary")
    phone.says("no").hears("mend")
    phone.presses("1").hears("what")
    phone.says("rats").hears("summary")
    phone.presses("2").presses("2").hears("sorry", "where_instead")
    phone.says("1200 north western").hears("summary")
    phone.says("2").says("details").hears("describe")
    phone.says("new words for it").hears("noted", "summary")
    phone.says("no").presses("4").hears("is_own_number_best")
    phone.says("yes").says("no").hears("summary")
    phone.says("mumble").hears("did_not_catch", "summary")
    phone.says("no").says("nonsense").hears("did_not_catch", "mend")
    phone.is_silent().hears("did_not_hear", "mend")


def test_silence_at_the_summary_files_nothing(phone):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no")
    phone.is_silent().is_silent().hears("did_not_hear", "summary")
    phone.is_silent().hears("to_a_person").does(Transfer)
    assert not phone.filed


def test_yes_to_anything_else_asks_for_it(phone):
    phone.calls().says("pothole").says("2342 west devon").says("yes").hears("describe")
    assert phone.asked.tries == 1
    phone.says("yes").hears("is_own_number_best")


def test_the_city_being_down_is_said_with_the_reference(phone):
    phone.city_is_down = True
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").says("yes")
    phone.hears("filed_city_down", "anything_else")


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("repeat", ("reference_again", "anything_else")),
        ("yes", ("reference_again", "anything_else")),
        ("blah", ("reference_again", "anything_else")),
        ("no", ("goodbye",)),
        ("thank you", ("goodbye",)),
        ("goodbye", ("goodbye",)),
        ("rats", ("got_service", "where")),
        ("2", ("what",)),
    ],
)
def test_once_the_reference_is_told_a_few_words_repeat_it_begin_anew_or_end(phone, words, heard):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").says("yes")
    phone.says(words).hears(*heard)


def test_a_stray_key_after_the_reference_repeats_it(phone):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").says("yes")
    phone.presses("8").hears("reference_again", "anything_else")


def test_the_universal_words_go_everywhere(phone):
    phone.calls().says("pothole").hears("got_service", "where")
    phone.says("help").hears("help", "where")
    phone.says("repeat").hears("where")
    phone.says("español").hears("where")
    assert phone.state.language == "es"
    phone.says("English").hears("where")
    phone.says("operator").hears("to_a_person").does(Transfer)
    phone.nobody_answers().hears("nobody_answered", "where")
    phone.says("I want to talk to a person").hears("no_person", "where")
    phone.presses("0").hears("no_person", "where")
    phone.presses("*").hears("what")
    phone.says("start over").hears("what")
    phone.says("back").hears("what")
    phone.says("goodbye").hears("goodbye").does(Goodbye)


def test_leaving_before_the_yes_sends_nothing(phone):
    phone.calls().says("pothole").says("never mind").hears("left_unsent").does(Goodbye)


def test_back_goes_back_one_question(phone, texter):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").hears("may_we_text")
    phone.says("back").hears("is_own_number_best")
    phone.says("back").hears("describe")
    phone.says("back").hears("where")
    texter.says("pothole at 2342 west devon").says("1").hears("may_we_text")
    texter.says("back").hears("describe_or_photo")
    texter.says("1").says("2").says("1").says("back").hears("reference_again")


def test_five_failures_in_a_call_bring_a_person(phone):
    phone.calls().says("blah").says("blah").hears("did_not_catch", "what")
    phone.says("pothole").says("mumble").hears("could_not_find", "where")
    phone.says("2342 west devon").says("no").says("mumble").hears("did_not_catch", "is_own_number_best")
    phone.is_silent().hears("to_a_person").does(Transfer)
    phone.nobody_answers().hears("nobody_answered", "is_own_number_best")


def test_three_silences_without_an_operator_end_politely(phone, no_operator):
    phone.city = no_operator
    phone.calls().is_silent().is_silent().is_silent().hears("which_group")
    phone.is_silent().is_silent().hears("no_person", "which_group")
    phone.is_silent().is_silent().is_silent().hears("call_again").does(Goodbye)


def test_a_texter_is_told_whom_to_call(texter, no_operator):
    texter.says("operator").hears("person_by_phone", "what")
    texter.says("0").hears("person_by_phone", "what")
    texter.city = no_operator
    texter.says("agent").hears("no_person", "what")


def test_a_texter_who_leaves_starts_afresh(texter):
    texter.says("pothole").says("never mind").hears("left_unsent")
    texter.says("bye").does(Quiet)


def test_a_step_of_an_unknown_version_is_a_polite_new_start(phone):
    phone.calls().says("pothole")
    phone.state = replace(phone.state, step="which_district")
    phone.says("the third").hears("lost_the_thread", "where")
    assert phone.state.draft.service_code == "pothole"


def test_a_service_that_left_the_menu_keeps_its_code(phone):
    phone.calls().says("pothole")
    phone.city = replace(phone.city, menu=replace(phone.city.menu, services=phone.city.menu.services[2:]))
    phone.says("2342 west devon").is_silent().says("skip").hears("without_a_number", "summary_without_number")
    assert phone.asked.values[0] == ("service", "pothole")


def test_words_of_the_wrong_kind_leave_the_question_standing(phone):
    phone.calls().says("pothole").says("2342 devon")
    phone.state = replace(phone.state, offer=replace(phone.state.offer, places=()))
    phone.says("yes").hears("where")


def test_an_unknown_step_with_nothing_known_begins_with_the_problem(phone):
    phone.state = replace(phone.state, step="which_district")
    phone.says("the third").hears("lost_the_thread", "what")


def test_a_no_in_other_words_never_files(phone):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").hears("may_we_text")
    phone.says("do not text me").hears("summary")
    for words in ("do not send it", "right street, wrong number", "yes no", "wait"):
        phone.says(words)
        assert not phone.filed
        phone.state = replace(phone.state, step="summary", tries=0, errors=0)


def test_a_correction_at_the_summary_is_heard(phone):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").hears("summary")
    phone.says("wait, the address is wrong").hears("sorry", "where_instead")
    phone.says("1200 north western").hears("summary")
    phone.says("2342 west devon").hears("said_no_to_that", "summary")
    phone.says("2344 west devon").hears("summary")
    assert phone.state.draft.place.address == "2344 W DEVON AVE"
    phone.says("mumble mumble").hears("did_not_catch", "summary")
    assert phone.state.draft.place.address == "2344 W DEVON AVE"
    phone.says("no").presses("9").hears("did_not_catch", "mend")
    phone.says("the old mill").hears("did_not_catch", "mend")


def test_a_house_number_and_a_street_in_two_breaths(phone):
    phone.calls().says("pothole").says("west devon").hears("could_not_find", "where")
    phone.says("2342").hears("got_place", "describe")
    phone.says("start over").says("pothole").says("2342").hears("which_street")
    phone.says("west devon").hears("got_place", "describe")


def test_a_lone_digit_is_no_place(texter):
    texter.says("pothole").says("7").hears("did_not_catch", "where")
    assert texter.state.draft.heard == ()


def test_a_machine_that_answers_us_gets_no_more_answers(texter):
    for _ in range(40):
        texter.says("I am away from my desk until Monday and will answer then")
    texter.does(Quiet)
    texter.says("pothole at 2342 west devon").hears("got_service", "describe_or_photo")


@pytest.mark.parametrize("words", ["same place as last time", "the same address", "same", "en el mismo lugar"])
def test_the_same_place_is_that_of_the_report_before(texter, words):
    texter.says("pothole").says(words).hears("tell_it_again", "where")
    texter.says("2342 west devon").says("1").says("1").says("1").hears("filed")
    texter.says("street light out").hears("got_service", "where").says(words).hears("is_it_here").says("1")
    assert texter.state.draft.place.address == "2342 W DEVON AVE"


def test_the_same_place_may_be_told_with_the_problem_and_refused(texter):
    texter.says("pothole at 2342 west devon").says("1").says("1").says("1").hears("filed")
    texter.says("street light out at the same place").hears("got_service", "is_it_here")
    texter.says("no").hears("sorry", "where_instead").says("clark and belmont").hears("describe_or_photo")
