"""What somebody says that is no answer: a greeting, a question about the line itself, more about the problem."""

import pytest

from dialogue.actions import Goodbye, Quiet
from facts.places import Heard
from facts.services import Match, Understanding


@pytest.mark.parametrize("aside", ["hello?", "??", "hi"])
def test_a_greeting_in_the_middle_puts_the_question_again(texter, aside):
    texter.says("pothole").says(aside).hears("where")
    texter.says("2342 west devon").says(aside).hears("describe_or_photo")
    texter.says("1").says(aside).hears("may_we_text").says("1").says(aside).hears("summary_without_number")
    assert texter.state.draft.description == ""


def test_a_greeting_is_no_answer_to_whether_there_is_danger(phone):
    phone.calls().says("gas smell").hears("emergency")
    phone.says("hello?").hears("did_not_catch", "emergency").says("hello?").hears("did_not_catch", "emergency")
    phone.says("hello?").hears("call_911_now").does(Goodbye)


@pytest.mark.parametrize(
    "question", ["are you a robot?", "is this a real person", "who am i talking to", "es una máquina"]
)
def test_what_answers_is_told_at_every_question(phone, question):
    phone.calls().says(question).hears("only_reports", "what")
    phone.says("pothole at 2342 west devon").says(question).hears("only_reports", "describe")


@pytest.mark.parametrize("question", ["is this anonymous?", "who will see my number", "¿es anónimo?"])
def test_who_gets_what_is_told_at_every_question(texter, question):
    texter.says("pothole").says(question).hears("privacy", "where")
    texter.says("2342 west devon").says("1").says("1").says(question).hears("privacy", "summary_without_number")


def test_more_about_the_problem_is_kept_wherever_it_is_said(texter):
    texter.says("pothole").says("devon").hears("where_on_street").says("its huge").hears("noted", "where_on_street")
    texter.says("it smells").hears("noted", "where_on_street")
    texter.says("2342").says("1").says("no, it's just deep").hears("noted", "may_we_text")
    texter.says("1").says("and really dangerous").hears("noted", "summary_without_number").says("1").hears("filed")
    assert texter.filed[0].words == "pothole. its huge. it smells. and really dangerous"
    assert texter.filed[0].description == "it's just deep"


def test_a_problem_that_is_only_deep_stays_what_it_was(writer):
    writer.says("pothole at 2342 west devon").says("no its rats").hears("which_service")
    writer.says("no, it's just deep").hears("describe_or_photo")
    assert writer.state.draft.service_code == "pothole"
    assert writer.state.draft.words == "no its rats. it's just deep"


@pytest.mark.parametrize(
    "words", ["cancel that report", "its really deep", "I gave you the wrong address", "sorry it's 2344, not 2342"]
)
def test_what_is_filed_cannot_be_taken_back_and_that_is_said(phone, texter, no_operator, words):
    phone.calls().says("pothole at 2342 west devon").says("no").says("yes").says("no").says("yes").hears(
        "filed", "anything_else"
    )
    phone.says(words).hears("sent_already", "reference_again", "anything_else")
    texter.says("pothole at 2342 west devon").says("1").says("1").says("1").hears("filed")
    texter.says(words).hears("sent_already", "person_by_phone")
    texter.city = no_operator
    texter.says(words).hears("sent_already")
    texter.says("ok").does(Quiet)


def test_who_knows_no_place_may_know_it_when_asked_for_more(texter):
    texter.says("pothole").says("idk").hears("no_matter", "near_corner").says("the pond").hears(
        "a_person_will_look", "describe_or_photo"
    )
    texter.says("clark and belmont").hears("got_place", "describe_or_photo")
    assert texter.state.draft.unplaced == "the pond"
    assert texter.state.draft.place.address == "N CLARK ST & W BELMONT AVE"


def test_what_is_no_place_is_more_for_the_crew_where_none_was_found(texter):
    texter.says("pothole").says("idk").says("the pond").hears("a_person_will_look", "describe_or_photo")
    texter.says("ask for Bob").hears("noted", "may_we_text")
    assert texter.state.draft.description == "ask for Bob"


def test_small_talk_by_text_is_answered_with_what_this_is(texter):
    texter.says("nice weather today, how are you").hears("hello", "offer_language", "what")


def test_a_place_that_is_told_while_services_are_offered_is_kept(texter):
    lights = tuple(Match(code, code, 0.4) for code in ("light_out", "light_blinking"))
    texter.says("hi").is_understood_as(Understanding("light", lights, "choose")).hears("which_service")
    texter.is_understood_as(Understanding("in clark", lights, "ask_again", place="clark")).hears(
        "noted", "which_service"
    )
    assert texter.state.draft.heard == (Heard("clark"),)


def test_a_place_in_pieces_ahead_of_the_problem_is_put_together(texter):
    texter.says("2342").hears("what_is_wrong_there").says("devon").hears("what_is_wrong_there")
    texter.says("street light out").hears("got_service", "is_it_here").says("1")
    assert texter.state.draft.place.address == "2342 W DEVON AVE"


def test_what_follows_half_a_place_and_is_none_is_no_part_of_it(texter):
    texter.says("2342").says("tell me a joke about the weather").hears("hello", "offer_language", "what_is_wrong_there")
    texter.says("street light out on Devon").hears("got_service", "is_it_here")
