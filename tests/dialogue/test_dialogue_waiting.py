"""Somebody else's map is asked and is slow."""

from dialogue.actions import Quiet, Wait
from dialogue.waiting import MOST_WAITS


def test_a_caller_is_asked_for_a_moment_and_then_hears_the_answer(phone):
    phone.calls().says("pothole").hears("got_service", "where")
    phone.slow = 2
    phone.says("2342 devon").hears("looking_it_up").does(Wait)
    phone.comes_back().hears("still_looking").does(Wait)
    phone.comes_back().hears("is_it_here")
    phone.says("yes").hears("describe")
    assert (phone.state.asked, phone.state.waits) == (None, 0)


def test_after_four_moments_the_conversation_goes_on_without(phone):
    phone.calls().says("pothole")
    phone.slow = 99
    phone.says("2342 devon")
    for _ in range(MOST_WAITS - 1):
        phone.comes_back().does(Wait)
    phone.comes_back().hears("is_it_here").does()
    assert phone.slow == 99 - MOST_WAITS - 1


def test_the_next_slow_question_has_four_moments_of_its_own(phone):
    phone.calls().says("pothole")
    phone.slow = 1
    phone.says("2342 devon").does(Wait)
    phone.comes_back().says("no")
    phone.slow = 1
    phone.says("2344 devon").hears("looking_it_up").does(Wait)


def test_whoever_says_something_instead_of_waiting_is_listened_to(phone):
    phone.calls().says("pothole")
    phone.slow = 1
    phone.says("9 nowhere lane").does(Wait)
    phone.says("2344 devon")
    assert phone.state.asked is None
    phone.comes_back()
    assert phone.asked.key == phone.says("repeat").asked.key


def test_a_moment_that_nobody_asked_for_puts_the_present_question(phone):
    phone.calls().comes_back().hears("what")


def test_a_texter_gets_the_answer_when_it_is_there(texter):
    texter.slow = 2
    texter.says("pothole at 2342 devon").does(Wait)
    texter.waits().does(Wait)
    texter.waits().hears("is_it_here")


def test_a_photo_while_the_map_is_asked_goes_with_the_report_and_stops_nothing(texter):
    texter.slow = 2
    texter.says("pothole at 2342 devon").does(Wait)
    texter.sends_a_photo("one").does(Wait)
    texter.waits().hears("is_it_here")
    assert texter.state.draft.photos == ("one",)


def test_whoever_wants_no_texts_is_not_looked_up_any_more(texter):
    texter.slow = 1
    texter.says("pothole at 2342 devon").does(Wait)
    texter.says("goodbye")
    assert texter.state.asked is None
    assert Quiet not in map(type, texter.actions)
