"""What a house number may have been of which a recogniser lost a part, or heard one for another.

None of these is ever taken without a question: see geocode.decide.
"""

from collections.abc import Iterator

from geocode.numerals import Numeral

MISHEARD = 1.0  # what is against sixteen where sixty was heard
_NO_HUNDRED = 0.9  # against a "hundred" having been lost
LOST = 1.2  # against a zero having been lost, or one of two digits that are the same


def mended(value: int, follows: bool, alone: bool) -> Iterator[tuple[int, float]]:
    """The numbers it may have been, with what is against each.

    `follows`: whether another number comes right behind it; `alone`: whether none comes behind it or stands before it.

    "3469 place" may be 3400 69th Place, "360" 3600 or 3060, "565" 5655.
    """
    if 10 <= value <= 99:
        yield value * 100, _NO_HUNDRED if follows else LOST
    if 100 <= value <= 999:
        yield value * 10, LOST
        yield value // 100 * 1000 + value % 100, LOST
        for at in range(3 if alone else 0):
            yield int(f"{str(value)[: at + 1]}{str(value)[at:]}"), LOST


def sounds_like(numeral: Numeral) -> int:
    """Sixty for sixteen, and sixteen for sixty: the two that are mistaken for each other most. 0 for the others."""
    if numeral.ordinal or numeral.kind not in ("teen", "tens"):
        return 0
    if numeral.kind == "teen":
        return (numeral.value - 10) * 10 if numeral.value > 12 else 0
    return numeral.value // 10 + 10 if numeral.value > 20 else 0
