"""What is wrong, with or without a place, in one breath or in pieces: what the line understands, offers and asks."""

from dataclasses import replace

import pytest

from dialogue.actions import Goodbye, Hold, Quiet, Transfer
from dialogue.events import Connected
from facts.services import Match, Understanding

RATS_TOO = Understanding("pothole", (Match("pothole", "", 0.9),), "accept", also="rats at clark and belmont")


def test_problem_and_place_in_one_breath_by_text(texter):
    texter.says("Pothole at 2342 west devon").hears("got_service", "describe_or_photo")
    texter.says("1").hears("may_we_text")
    texter.says("1").hears("summary_without_number")
    texter.says("1").hears("filed")
    assert texter.filed[0].place.address == "2342 W DEVON AVE"
    texter.says("thanks").does(Quiet)
    texter.says("light is out at 1200 north western").hears("got_service", "describe_or_photo")
    texter.says("no").hears("may_we_text")


def test_a_long_first_text_is_description_enough(texter):
    texter.says("big pothole at 2342 west devon").hears("got_service", "describe_or_photo")
    texter.says("new").hears("what")
    texter.says("there is a very big pothole here and two cars broke a wheel in it today at 2342 west devon")
    texter.hears("got_service", "may_we_text")


def test_the_place_may_come_before_the_problem(texter):
    texter.says("2342 west devon").hears("what_is_wrong_there")
    texter.says("pothole").hears("got_service", "describe_or_photo")


def test_the_problem_may_stand_right_behind_the_place(texter):
    texter.says("2342 west devon pothole").hears("got_service", "describe_or_photo")
    assert texter.state.draft.words == "pothole"


def test_what_stands_behind_the_place_and_is_no_problem_is_passed_over(texter):
    texter.says("2342 west devon my friend").hears("what_is_wrong_there")
    texter.says("pothole").hears("got_service", "describe_or_photo")


def test_a_corner_that_comes_before_the_problem_is_kept_by_phone_too(phone):
    phone.calls()
    phone.says("clark and belmont").hears("what_is_wrong_there")
    phone.says("a pothole").hears("got_service", "got_place", "describe")


def test_a_yes_to_the_service_that_was_named_in_passing_needs_no_apology(texter):
    texter.calls()
    for agreed in ("yes", "1"):
        texter.says("start over")
        texter.sure = False
        texter.says("there is a pothole").hears("got_service_or_no", "where")
        texter.says(agreed).hears("where")
        texter.says("the old mill").hears("could_not_find", "where")


@pytest.mark.parametrize("yes", ["yes", "1", "sí", "correct"])
def test_a_service_that_is_only_likely_is_asked_about(phone, yes):
    likely = Understanding("it is broken", (Match("light_out", "street light out", 0.5),), "confirm")
    phone.calls().is_understood_as(likely).hears("is_it_service")
    phone.says(yes).hears("where")


def test_a_likely_service_is_declined_or_corrected(phone):
    likely = Understanding("it is broken", (Match("light_out", "street light out", 0.5),), "confirm")
    phone.calls().is_understood_as(likely).hears("is_it_service")
    phone.presses("1").hears("where")
    phone.says("back").hears("what")
    phone.is_understood_as(likely).says("no").hears("what")
    phone.says("start over")
    phone.is_understood_as(likely).says("no, rats").hears("got_service", "where")
    phone.says("back")
    phone.is_understood_as(likely).says("pothole").hears("got_service", "where")
    phone.says("back")
    phone.is_understood_as(likely).says("blah").hears("did_not_catch", "is_it_service")
    phone.is_silent().hears("did_not_hear", "is_it_service")
    phone.is_silent().hears("which_group")


def test_who_tells_where_it_is_while_services_are_offered_is_not_asked_where(texter):
    both = Understanding("light", (Match("light_out", "", 0.6), Match("light_blinking", "", 0.6)), "choose")
    texter.says("hello").is_understood_as(both).hears("which_service")
    texter.says("2342 west devon").hears("noted", "which_service")
    texter.says("1").hears("got_service", "describe_or_photo")
    assert texter.state.draft.place.address == "2342 W DEVON AVE"


def test_who_tells_where_it_is_beside_something_unlikely_hears_the_offer_again(texter):
    both = Understanding("light", (Match("light_out", "", 0.6), Match("light_blinking", "", 0.6)), "choose")
    unlikely = Understanding("a mess at 2342 west devon", (Match("rats", "", 0.2),), "ask_again", "2342 west devon")
    texter.says("hello").is_understood_as(both).hears("which_service")
    texter.is_understood_as(unlikely).hears("noted", "which_service")
    texter.says("1").hears("got_service", "describe_or_photo")
    assert texter.state.draft.place.address == "2342 W DEVON AVE"


def test_a_yes_to_several_services_asks_for_the_first_and_a_no_leaves_the_others(phone):
    both = Understanding("light", (Match("light_out", "", 0.6), Match("light_blinking", "", 0.6)), "choose")
    phone.calls().is_understood_as(both).says("yes").hears("is_it_service").says("no").hears("which_service")
    assert phone.asked.options == ("street light blinking", "something_else")
    phone.says("yes").hears("is_it_service").says("something else").hears("what")
    phone.is_understood_as(both).hears("which_service").says("yeah").hears("is_it_service").says("yes").hears("where")
    assert phone.state.draft.service_code == "light_out"


def test_two_services_are_offered_and_what_two_meant_is_kept(phone):
    both = Understanding("light", (Match("light_out", "", 0.6), Match("light_blinking", "", 0.6)), "choose")
    phone.calls().is_understood_as(both).hears("which_service")
    assert phone.asked.options == ("street light out", "street light blinking", "something_else")
    phone.city = replace(phone.city, menu=replace(phone.city.menu, services=phone.city.menu.services[::-1]))
    phone.says("the second one").hears("got_service", "where")
    assert phone.state.draft.service_code == "light_blinking"
    phone.says("back")
    phone.is_understood_as(both).says("blinking").hears("got_service", "where")
    phone.says("back")
    phone.is_understood_as(both).says("something else").hears("which_group")
    phone.says("back")
    phone.is_understood_as(both).presses("3").hears("which_group")
    phone.says("back")
    phone.is_understood_as(both).presses("7").hears("did_not_catch", "which_service")
    phone.says("rats").hears("got_service", "where")


def test_the_menu_is_read_in_groups_of_few(phone):
    phone.calls().says("blah blah blah blah").hears("did_not_catch", "what")
    phone.is_silent().hears("did_not_hear", "what")
    phone.says("foo").hears("which_group")
    phone.says("lights").hears("which_in_group")
    phone.says("blah").hears("did_not_catch", "which_in_group")
    phone.presses("3").hears("to_a_person").does(Transfer)
    phone.nobody_answers().hears("nobody_answered", "which_in_group")
    phone.says("back").hears("what")
    phone.presses("1").presses("9").hears("did_not_catch", "which_group")
    phone.says("rats").hears("got_service", "where")


def test_nothing_fits_in_the_groups(phone):
    phone.calls().presses("1")
    phone.says("blah").hears("did_not_catch", "which_group")
    phone.is_silent().hears("did_not_hear", "which_group")
    phone.is_silent().hears("to_a_person").does(Transfer)
    phone.happens(Connected).does(Goodbye)


def test_what_the_line_does_not_take_is_said(phone):
    phone.calls().is_understood_as(Understanding("my tax bill", (), "not_ours")).hears("not_ours", "what")
    phone.is_understood_as(Understanding("accepted nothing", (), "accept")).hears("did_not_catch", "what")


def test_a_fragment_waits_for_what_follows(texter):
    texter.says("there is a").does(Hold)
    texter.says("pothole").hears("got_service", "where")
    texter.says("new").says("the big,").does(Hold)
    texter.waits().hears("did_not_catch", "what")


def test_a_first_text_that_is_not_understood_is_introduced_to_us(texter):
    texter.is_understood_as(Understanding("I love this city", decision="not_ours"))
    texter.hears("hello", "offer_language", "what")
    texter.says("hola buenas tardes").hears("hello", "offer_language", "what")
    assert texter.state.language == "es"


def test_a_first_text_that_asks_what_nobody_here_knows_hears_who_may(texter):
    texter.says("what do you think of the weather today").hears("not_ours", "person_by_phone", "what")
    texter.says("and when is the parade").hears("not_ours", "what")


def test_who_told_two_problems_by_text_is_offered_to_report_the_other_too(texter):
    texter.says("hello").is_understood_as(RATS_TOO).hears("got_service", "where")
    texter.says("2342 west devon").says("1").says("1").says("1").hears("filed", "told_another")
    texter.says("1").hears("got_service", "describe_or_photo")
    assert texter.state.draft.service_code == "rats"
    assert texter.state.draft.place.address == "N CLARK ST & W BELMONT AVE"
    assert texter.state.draft.also == ""


def test_the_other_problem_may_be_left(texter):
    texter.says("hello").is_understood_as(RATS_TOO).says("2342 west devon").says("1").says("1").says("1")
    texter.says("no thanks").does(Quiet)
    texter.says("street light out").hears("got_service", "where")
    assert texter.state.draft.also == ""


def test_who_told_two_problems_by_phone_says_yes_or_presses_two(phone):
    phone.calls().is_understood_as(RATS_TOO).says("2342 west devon").says("no").says("yes").says("no").says("yes")
    phone.hears("filed", "told_another", "anything_else")
    again = replace(phone)
    phone.says("yes").hears("got_service", "got_place", "describe")
    again.presses("1").hears("reference_again", "anything_else").presses("2").hears(
        "got_service", "got_place", "describe"
    )
    assert again.state.draft.service_code == "rats"
