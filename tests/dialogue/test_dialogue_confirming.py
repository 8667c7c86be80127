"""Nothing is taken in silence: what a call is about is asked, what a text is about is named and can be refused."""

from dataclasses import replace

import pytest

from facts.services import Match, Understanding


def test_a_caller_is_asked_in_three_words_what_it_is(caller):
    caller.calls().says("there's a pothole").hears("is_it_service").says("yes").hears("where")


def test_a_caller_refuses_and_says_in_the_same_breath_what_it_is(caller):
    caller.calls().says("there's a pothole").hears("is_it_service")
    caller.says("no, there are rats").hears("is_it_service").says("yes").hears("where")


def test_what_was_refused_is_not_offered_for_the_next_words_again(caller):
    two = Understanding("light", (Match("light_out", "", 0.6), Match("light_blinking", "", 0.3)), "confirm")
    caller.calls().is_understood_as(two).presses("2").hears("what")
    caller.is_understood_as(two).hears("which_service")
    assert caller.asked.options == ("street light blinking", "something_else")
    caller.says("start over").is_understood_as(replace(two, services=two.services[:1])).says("no").hears("what")
    caller.is_understood_as(replace(two, services=two.services[:1])).hears("sorry", "which_group")


def test_a_texter_who_refuses_for_ever_is_asked_otherwise(writer):
    writer.says("rats").hears("got_service_or_no", "where").says("no").hears("what")
    writer.says("rats").hears("sorry", "which_group")


def test_a_caller_who_answers_with_the_place_has_agreed(caller):
    caller.calls().says("there's a pothole").hears("is_it_service")
    caller.says("at 2342 west devon").hears("got_place", "describe")


def test_a_caller_who_answers_with_the_two_streets_alone_has_agreed(caller):
    caller.calls().says("there's a pothole").says("Clark and Belmont").hears("got_place", "describe")
    caller.says("start over").says("there's a pothole").says("mumble mumble").hears("did_not_catch", "is_it_service")


def test_a_caller_who_only_says_it_again_has_agreed(caller):
    caller.calls().says("there's a pothole").hears("is_it_service").says("a pothole, yes a pothole").hears("where")
    caller.says("start over").says("pothole").hears("is_it_service")
    caller.says("pothole at 2342 west devon").hears("got_place", "describe")


def test_what_a_caller_says_with_the_yes_is_kept(caller):
    caller.calls().says("there's a pothole").says("yes, and it's really deep").hears("where")
    assert caller.state.draft.words == "there's a pothole. yes, and it's really deep"
    caller.says("start over").says("there's a pothole").says("yes and my dog fell into it at 2342 west devon")
    caller.hears("got_place", "describe")


def test_a_yes_with_a_but_is_none(caller):
    caller.calls().says("there's a pothole").says("yes but not on my street").hears("did_not_catch", "is_it_service")


def test_a_texter_is_told_what_it_is_with_the_next_question(writer):
    writer.says("there's a pothole").hears("got_service_or_no", "where")
    writer.says("2342 west devon").hears("describe_or_photo")


@pytest.mark.parametrize("refusal", ["no", "NO", "not a pothole", "wrong"])
def test_a_texter_refuses_with_the_next_answer(writer, refusal):
    writer.says("there's a pothole").hears("got_service_or_no", "where").says(refusal).hears("what")
    assert not writer.state.draft.service_code


def test_a_texter_refuses_and_says_what_it_is_instead(writer):
    writer.says("there's a pothole").hears("got_service_or_no", "where")
    writer.says("no, there are rats").hears("got_service_or_no", "where")


def test_with_the_place_told_a_texter_reads_the_service_before_all_else(writer):
    writer.says("pothole at 2342 west devon").hears("got_service", "describe_or_photo")


def test_a_service_that_is_mended_is_named_by_the_summary_alone(writer):
    writer.says("pothole at 2342 west devon").says("1").says("no").hears("summary_without_number")
    writer.says("2").hears("mend").says("1").hears("what").says("there are rats").hears("summary_without_number")
