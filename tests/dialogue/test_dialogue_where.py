"""The ladder of questions about a place: only what is missing, never twice the same, and nothing is lost."""

from dataclasses import replace

import pytest

from dialogue.actions import Ask
from dialogue.report import description_of
from dialogue.state import words_of_place
from facts.places import Heard


def at_the_place(somebody):
    somebody.says("pothole").hears("got_service", "where")
    return somebody


def test_only_the_number_is_asked_for_where_the_street_is_clear(phone):
    at_the_place(phone.calls()).says("devon").hears("where_on_street")
    assert phone.asked.values[0][1].street == "W DEVON AVE"
    phone.says("2344").hears("got_place", "describe")
    assert phone.state.draft.place.address == "2344 W DEVON AVE"
    phone.says("start over").says("pothole").says("devon").presses("2344#").hears("got_place", "describe")


def test_a_part_is_asked_for_once_and_then_something_else(phone):
    at_the_place(phone.calls()).says("devon").hears("where_on_street")
    phone.is_silent().hears("did_not_hear", "where_on_street")
    phone.says("yes").hears("did_not_catch", "where_on_street")
    phone.says("mumble").hears("could_not_find", "where")


def test_a_zip_code_tells_two_streets_apart(phone):
    at_the_place(phone.calls()).says("900 park").hears("which_area")
    phone.presses("60645").hears("is_it_here")
    phone.says("start over").says("pothole").says("900 park").says("60645").hears("is_it_here")


def test_the_ladder_goes_down_to_the_keys_of_the_street(phone):
    at_the_place(phone.calls()).says("dvno").hears("could_not_find", "where")
    phone.says("dvno").hears("could_not_find", "spell_street")
    assert phone.asked.expects == "letters"
    phone.is_silent().hears("did_not_hear", "spell_street")
    phone.presses("3").hears("did_not_catch", "spell_street")
    phone.presses("3386#").hears("where_on_street")
    phone.says("2342").hears("is_it_here")
    phone.says("yes").hears("describe")


def test_a_big_corner_nearby_is_taken_with_the_words_for_the_place(phone):
    at_the_place(phone.calls()).says("the old mill").says("behind the mill").says("M I L L").hears(
        "could_not_find", "near_corner"
    )
    phone.says("clark and belmont").hears("got_place", "describe")
    phone.says("it smells").says("yes").says("no").says("yes").hears("filed", "anything_else")
    draft = phone.filed[0]
    assert draft.place.address == "N CLARK ST & W BELMONT AVE"
    assert description_of(draft) == "it smells. Near there; told as: the old mill / behind the mill / M I L L"


def test_a_declined_corner_leaves_it_to_a_clerk(phone):
    at_the_place(phone.calls()).says("the old mill").says("the mill").says("M I L L")
    phone.says("2342 devon").hears("is_it_near")
    phone.says("no").hears("sorry", "record_place")
    phone.records("c" * 32).hears("a_person_will_look", "describe")
    assert phone.state.draft.recording == "c" * 32
    assert words_of_place(phone.state.draft) == "the old mill / the mill / M I L L / 2342 devon"


def test_a_recording_of_nothing_leaves_the_words(phone):
    at_the_place(phone.calls()).says("the old mill").says("the mill").says("M I L L").says("no idea at all")
    phone.hears("could_not_find", "record_place")
    phone.says("repeat").hears("record_place")
    phone.is_silent().hears("a_person_will_look", "describe")
    phone.says("back").hears("where")
    assert phone.state.draft.recording == ""


def test_whoever_types_is_not_asked_to_spell(texter):
    at_the_place(texter).says("the old mill").hears("could_not_find", "where")
    texter.says("the mill").hears("could_not_find", "near_corner")
    texter.says("no idea at all").hears("a_person_will_look", "describe_or_photo")


def test_outside_the_city_is_not_the_same_as_not_found(phone):
    at_the_place(phone.calls()).says("5 elm street evanston").hears("outside_city", "where")
    assert phone.actions[-2].values == (("city", "Springfield"),)


def test_no_412_not_420_is_understood(phone):
    at_the_place(phone.calls()).says("2342 devon").hears("is_it_here")
    phone.says("no, it's 2344, not 2342").hears("got_place", "describe")
    assert phone.state.draft.heard[-1] == Heard("2344", "number")
    assert [place.address for place in phone.state.refused] == ["2342 W DEVON AVE"]
    phone.says("no, 2342").hears("could_not_find", "describe")


def test_a_place_that_was_read_back_is_corrected_by_its_number(phone):
    at_the_place(phone.calls()).says("2342 west devon").hears("got_place", "describe")
    phone.says("no, 2344").hears("got_place", "describe")
    assert [place.address for place in phone.state.refused] == ["2342 W DEVON AVE"]


def test_no_number_that_nobody_said_comes_of_a_no(phone):
    at_the_place(phone.calls()).says("2342 west devon").says("no, 77").hears("could_not_find", "describe")
    assert phone.state.draft.place.address == "2342 W DEVON AVE"


def test_that_is_wrong_after_the_place_was_read_back(phone):
    at_the_place(phone.calls()).says("2342 west devon").says("no, that is the wrong street")
    phone.hears("sorry", "where_instead")
    assert phone.state.draft.place is None
    phone.says("2342 west devon").hears("could_not_find", "where_instead")


def test_no_with_a_number_at_the_summary_corrects_the_place(phone):
    at_the_place(phone.calls()).says("2342 devon").says("yes").is_silent().says("yes").says("no").hears("summary")
    phone.says("no, it's 2344").hears("summary")
    assert phone.state.draft.place.address == "2344 W DEVON AVE"
    phone.says("2").hears("mend")
    phone.says("clark and belmont").hears("summary")
    phone.says("no").says("mumble").hears("did_not_catch", "mend")


def test_what_was_no_place_is_not_kept_as_one(phone):
    at_the_place(phone.calls()).says("2342 devon").says("erm well let me see").hears("did_not_catch", "is_it_here")
    assert [heard.text for heard in phone.state.draft.heard] == ["2342 devon"]


def test_another_place_said_to_is_it_here_is_looked_up(phone):
    at_the_place(phone.calls()).says("2342 devon").says("1200 western").hears("which_place")
    phone.says("mumble").hears("did_not_catch", "which_place")
    phone.is_silent().hears("did_not_hear", "which_place")
    phone.says("2342 west devon").hears("got_place", "describe")


def test_a_place_is_confirmed_by_its_key(phone):
    at_the_place(phone.calls()).says("2342 devon").hears("is_it_here")
    phone.presses("1").hears("describe")


def test_a_number_in_words_asks_for_the_street(phone):
    at_the_place(phone.calls()).says("twenty three forty two").hears("which_street_is_it")
    phone.is_silent().hears("did_not_hear", "which_street_is_it")
    phone.says("west devon").hears("is_it_here")


def test_what_is_said_while_a_place_is_being_looked_up_is_taken_as_the_place(phone):
    at_the_place(phone.calls())
    phone.state = replace(phone.state, step="place_in_passing")
    phone.says("2342 west devon").hears("got_place", "describe")


def test_a_number_alone_asks_for_the_street_and_keeps_the_number(phone):
    at_the_place(phone.calls()).presses("2342").hears("which_street")
    assert phone.asked.values == (("number", "2342"),)
    phone.says("nowhere road").hears("could_not_find", "where")
    phone.says("west devon").hears("got_place", "describe")


def test_a_street_is_asked_for_where_the_map_heard_a_number_alone(phone):
    at_the_place(phone.calls()).presses("77").says("hmm and so on").hears("could_not_find", "where")


def test_a_place_told_along_is_looked_up_again_when_the_question_comes_back(texter):
    texter.says("pothole at 900 park").hears("got_service", "which_area")
    texter.says("back").hears("where")
    assert isinstance(texter.actions[-1], Ask)


def test_silence_instead_of_a_place_brings_a_person(phone):
    at_the_place(phone.calls()).is_silent().is_silent().hears("did_not_hear", "where")
    phone.is_silent().hears("to_a_person")


def test_no_and_another_place_after_it_was_read_back(phone):
    at_the_place(phone.calls()).says("2342 west devon").hears("got_place", "describe")
    phone.says("no, clark and belmont").hears("got_place", "describe")
    assert phone.state.draft.place.address == "N CLARK ST & W BELMONT AVE"


@pytest.mark.parametrize(
    ("words", "description"),
    [
        ("no, that's all", ""),
        ("no, nothing to add", ""),
        ("no, it's been there for weeks now", "it's been there for weeks now"),
    ],
)
def test_a_no_that_means_nothing_more_leaves_the_place_alone(phone, words, description):
    at_the_place(phone.calls()).says("2342 west devon").says(words)
    assert phone.state.draft.place.address == "2342 W DEVON AVE"
    assert phone.state.draft.description == description


def test_once_the_place_was_confirmed_a_no_says_nothing_about_it(phone):
    at_the_place(phone.calls()).says("2342 devon").says("yes").hears("describe")
    phone.says("no, 2344").hears("is_own_number_best")
    assert phone.state.draft.place.address == "2342 W DEVON AVE"


def test_a_link_to_a_map_that_cannot_be_opened_is_asked_for_in_words(texter):
    at_the_place(texter).says("see maps.example/x7").hears("link_not_opened", "where")
