"""Number words: what each says, and the one that tells the place in a row."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

NumeralKind = Literal["unit", "teen", "tens", "hundreds", "hundred", "thousand", "zero"]

_COUNTED: tuple[tuple[str, str, NumeralKind, int, int], ...] = (
    ("units", "unit_ordinals", "unit", 1, 1),
    ("teens", "teen_ordinals", "teen", 10, 1),
    ("tens", "tens_ordinals", "tens", 20, 10),
)
"""Lists of a country's file that count on: their names, what kind they are, where they begin, and by what they step."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A word that is part of a number. `weak`: it only sounds like one ("to", "for")."""

    kind: NumeralKind
    value: int
    ordinal: bool = False
    weak: bool = False


def numerals(numbers: Mapping[str, Any]) -> dict[str, Numeral]:
    """Every number word of a country by what it says, from the [numbers] of its file."""
    found = {word: Numeral("zero", 0) for word in numbers["zero"]}
    for cardinals, ordinals_of, kind, first, step in _COUNTED:
        for ordinal, words in ((False, numbers[cardinals]), (True, numbers[ordinals_of])):
            found |= {word: Numeral(kind, first + at * step, ordinal) for at, word in enumerate(words)}
    found |= {word: Numeral(_kind(value), value) for word, value in numbers.get("other", {}).items()}
    for word, value in numbers["sound_alikes"].items():
        found[word] = Numeral("unit" if value < 10 else "tens", value, weak=True)
    found[numbers["hundred"]] = Numeral("hundred", 100)
    found[numbers["hundredth"]] = Numeral("hundred", 100, ordinal=True)
    found[numbers["thousand"]] = Numeral("thousand", 1000)
    return found


def ordinals(numbers: Mapping[str, Any]) -> dict[str, str]:
    """The word for the place in a row, by the word for the number: "five" → "fifth"."""
    pairs = {numbers["hundred"]: numbers["hundredth"]}
    for cardinals, ordinals_of, *_ in _COUNTED:
        pairs |= dict(zip(numbers[cardinals], numbers[ordinals_of], strict=True))
    return pairs


def _kind(value: int) -> NumeralKind:
    """What a number word of any language does in a number, by its value alone."""
    kinds: tuple[tuple[int, NumeralKind], ...] = ((1, "zero"), (10, "unit"), (20, "teen"), (100, "tens"))
    if 20 < value < 100 and value % 10:
        return "teen"  # a word of its own: "veintidós"
    small = next((kind for end, kind in kinds if value < end), None)
    return small or ("thousand" if value == 1000 else "hundreds")
