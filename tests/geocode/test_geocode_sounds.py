"""What is against having heard one sound for another, as recognisers were seen to hear."""

import pytest

from geocode.country import country
from geocode.sounds import PHONEMES, difference

US = country("us")


def test_what_is_heard_as_it_is_meant_costs_nothing_and_every_sound_may_be_lost_added_or_taken_for_another():
    assert all(difference(sound, sound) == 0.0 for sound in PHONEMES)
    assert all(0.0 < difference(*pair) < 1.5 for sound in PHONEMES for pair in (("", sound), (sound, "")))
    assert all(0.0 < difference(heard, meant) < 2.0 for heard in PHONEMES for meant in PHONEMES if heard != meant)


@pytest.mark.parametrize(
    ("meant", "likelier", "than"),
    [
        ("west", "wes", "western"),  # an ending is sooner lost than made up
        ("hamlin", "hamlim", "hamlit"),
        ("south", "souf", "souk"),
        ("kilbourn", "coburn", "mobile"),
        ("wolcott", "wallcut", "alcott street"),
    ],
)
def test_what_sounds_nearly_alike_is_nearly_heard_alike(meant: str, likelier: str, than: str):
    assert _between(likelier, meant) < _between(than, meant)


def _between(heard: str, meant: str) -> float:
    return difference(*("".join(US.sound(word) for word in words.split()) for words in (heard, meant)))
