"""What a house number may have been of which a recogniser lost a part, or heard one for another.

None of these is ever taken without a question: see geocode.decide.
"""

from collections.abc import Iterator

from geocode.numerals import Numeral

MISHEARD = 1.0  # what is against sixteen where sixty was heard
_NO_HUNDRED = 0.9  # against a "hundred" having been lost
LOST = 1.2  # against a zero having been lost, or one of two digits that are the same


def mended(value: int, follows: bool) -> Iterator[tuple[int, float]]:
    """The numbers it may have been, with what is against each. `follows`: whether another number comes right behind it.

    "3469 place" may be 3400 69th Place, "360" 3600 or 3060, "565" 5655.
    """
    if 10 <= value <= 99:
        yield value * 100, _NO_HUNDRED if follows else LOST
    if 100 <= value <= 999:
        yield value * 10, LOST
        yield value // 100 * 1000 + value % 100, LOST
        digits = "" if follows else str(value)
        for at in range(len(digits)):
            yield int(digits[: at + 1] + digits[at:]), LOST


def sounds_like(numeral: Numeral) -> int:
    """Sixty for sixteen, and sixteen for sixty: the two that are mistaken for each other most. 0 for the others."""
    if numeral.ordinal or numeral.kind not in ("teen", "tens"):
        return 0
    if numeral.kind == "teen":
        return (numeral.value - 10) * 10 if numeral.value > 12 else 0
    return numeral.value // 10 + 10 if numeral.value > 20 else 0
