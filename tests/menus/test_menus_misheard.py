"""Sayings as a recogniser may hear them, which understanding is learned from too: `bench.misheard`."""

from bench.misheard import OFTEN, misheard
from menus.stems import words

SAID = (
    "the whole street", "a big hole here", "the whole thing", "one hole more", "trash on the road", "trash on the rode",
    "he rode off", "the road again", "infestation of mice", "lights and a light", "many lights", "one light",
) * 40  # fmt: skip
DICHO = ("hay una baca en la calle", "una vaca en la calle", "la baca", "la vaca") * 20


def changed(said, language):
    """Each word that was heard as another one, with what was heard."""
    heard = misheard(said, language)
    assert len(heard) == len(said)
    pairs = [(words(one), other.split()) for one, other in zip(said, heard, strict=True)]
    together = [zip(one, other, strict=True) for one, other in pairs if len(one) == len(other)]
    return [(one, other) for each in together for one, other in each if one != other]


def test_a_word_is_heard_as_another_that_sounds_like_it_and_is_said_too():
    assert set(changed(SAID, "en")) == {("whole", "hole"), ("hole", "whole"), ("road", "rode"), ("rode", "road")}
    assert set(changed(DICHO, "es")) == {("baca", "vaca"), ("vaca", "baca")}


def test_so_many_words_are_misheard_and_the_same_ones_every_time():
    alike = sum(word in ("whole", "hole", "road", "rode") for one in SAID for word in words(one))
    assert abs(len(changed(SAID, "en")) / alike - OFTEN) < 0.08
    assert misheard(SAID, "en") == misheard(SAID, "en")


def test_a_long_word_is_now_and_then_heard_as_two():
    split = [heard for heard in misheard(SAID, "en") if heard.replace(" ", "") == "infestationofmice"]
    assert any(len(heard.split()) == 4 for heard in split)
    assert len({len(heard.split()) for heard in split}) == 2, "and mostly as it is"
