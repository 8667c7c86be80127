"""A no to a place that was a mistake is taken back, in many words; other words take nothing back."""

import pytest

from dialogue.events import Found
from facts.places import Located


def at_the_place(somebody):
    somebody.says("pothole").hears("got_service", "where")
    return somebody


def declines_the_only_one(somebody):
    return at_the_place(somebody).says("2342 devon").hears("is_it_here").says("no").hears("sorry", "where_instead")


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, yes, that was right.", "It was right", "no wait, I meant yes", "the address was correct", "my mistake",
        "actually yes", "yes it was", "I take it back", "oh sorry, it was right after all", "the first one was right",
        "Perdón, sí", "sí era", "Sí, era esa", "estaba bien", "me equivoqué", "Quise decir que sí", "no, era correcta",
    ],
)  # fmt: skip
def test_a_no_by_mistake_is_taken_back(phone, words):
    declines_the_only_one(phone.calls()).says(words).hears("got_place", "describe")
    assert phone.state.draft.place.address == "2342 W DEVON AVE"
    assert phone.state.refused == ()


@pytest.mark.parametrize("words", ["was it right", "right there on devon", "yes", "that is right across"])
def test_other_words_take_nothing_back(phone, words):
    declines_the_only_one(phone.calls()).says(words)
    assert phone.state.draft.place is None
    assert phone.state.refused


def test_back_after_a_no_asks_the_same_again(phone):
    declines_the_only_one(phone.calls()).says("go back").hears("is_it_here")
    phone.says("yes").hears("describe")
    declines_the_only_one(phone.says("start over")).presses("*").hears("is_it_here")
    phone.says("back").hears("where")  # and further back, as always


def test_of_several_that_were_declined_it_is_asked_which_it_was(phone):
    at_the_place(phone.calls()).says("1200 western").hears("which_place").says("something else").hears(
        "sorry", "where_instead"
    )
    phone.says("wait, one of them was right").hears("which_place")
    phone.presses("2")
    assert phone.state.draft.place.address == "1200 S WESTERN AVE"


def test_who_says_what_they_declined_once_more_is_told_how_to_take_it_back(phone):
    declines_the_only_one(phone.calls()).happens(lambda at: Found(at, Located("2342 devon", refused=True)))
    phone.hears("said_no_to_that", "spell_street")
    phone.says("it was right").hears("got_place", "describe")


def test_by_text_too_a_no_is_taken_back(texter):
    declines_the_only_one(texter).says("sorry it was right").hears("describe_or_photo")
    assert texter.state.draft.place.address == "2342 W DEVON AVE"


def test_without_a_no_there_is_nothing_to_take_back(phone):
    at_the_place(phone.calls()).says("it was right").hears("could_not_find", "where")
    assert phone.state.draft.place is None
