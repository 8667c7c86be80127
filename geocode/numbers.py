"""House numbers as people say them: every reading that is possible, with how much is against it.

Digits are first turned into the words that a caller would say, so that "36-04-1-05", "3604 105th" and "thirty six oh
four one oh fifth" are one and the same; then words are put together again in every way that makes a number.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from geocode.country import Country
from geocode.figures import LONGEST_RANGE
from geocode.mended import MISHEARD, mended, sounds_like
from geocode.numerals import Numeral

LONGEST = 5  # digits of a house number
MOST_READINGS = 30  # numbers that may be in one text
_FEWEST = 100  # a number that may begin a range which is told in words


class NumberWord(Protocol):
    """What this file needs to know of a word: see geocode.utterance.Word."""

    @property
    def numeral(self) -> Numeral | None: ...
    @property
    def digits(self) -> str: ...
    @property
    def digit_words(self) -> int: ...
    @property
    def mark(self) -> str: ...
    @property
    def through(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Reading:
    """A house number that the words from `start` up to `end` may mean; `cost` is what is against it.

    `mark`: what stands behind its digits: "A", "1/2".
    """

    value: int
    start: int
    end: int
    cost: float
    mark: str = ""


@dataclass(frozen=True, slots=True)
class _Group:
    """Some words said as one number: "forty two", "nine hundred". `fills`: smaller numbers may fill its zeros."""

    end: int
    number: int
    width: int
    fills: bool = False
    cost: float = 0.0


def spoken(digits: str, country: Country, ordinal: bool = False) -> list[str]:
    """Digits as a caller would say them: "2405" -> twenty four oh five."""
    words = [word for part in _parts(digits) for word in _say(part, country)]
    if ordinal and words:
        words[-1] = country.ordinals.get(words[-1], words[-1])
    return words


def readings(words: Sequence[NumberWord]) -> list[Reading]:
    """Every house number that these words may hold, the likeliest first."""
    best: dict[tuple[int, int, int], float] = {}
    inside = _inside_digits(words)
    more = [tuple(_groups(words, at, first=False)) for at in range(len(words) + 1)]
    for start, word in enumerate(words):
        if word.numeral and _may_begin(words, start):
            for value, end, cost in _grow(_groups(words, start, first=True), more, "", False, 0.0):
                total = cost + _doubts(words, start, end, value, inside)
                follows = end < len(words) and words[end].numeral is not None
                alone = not follows and (start == 0 or words[start - 1].numeral is None)
                for number, price in ((value, 0.0), *mended(value, follows, alone)):
                    key = (number, start, end)
                    best[key] = min(total + price, best.get(key, total + price))
    found = [Reading(value, start, end, cost) for (value, start, end), cost in best.items()]
    found += [*_marked(words, found), *_with_ends(words, found)]
    # A longer run of number words that is explained is worth more than a cheaper, shorter one.
    return sorted(found, key=lambda r: (r.cost - 0.9 * (r.end - r.start), r.start, r.value))[:MOST_READINGS]


def _marked(words: Sequence[NumberWord], found: Sequence[Reading]) -> Iterator[Reading]:
    """The same numbers with the letter or the half that stands behind them."""
    for reading in found:
        if reading.end < len(words) and words[reading.end].mark:
            yield replace(reading, end=reading.end + 1, mark=words[reading.end].mark)


def _with_ends(words: Sequence[NumberWord], found: Sequence[Reading]) -> Iterator[Reading]:
    """The first number of a range, with the words of its last: "twelve hundred to twelve ten"."""
    beginning: dict[int, list[Reading]] = {}
    for reading in found:
        beginning.setdefault(reading.start, []).append(reading)
    for first in found:
        if first.value < _FEWEST or first.end >= len(words) or not words[first.end].through:
            continue
        for last in beginning.get(first.end + 1, ()):
            if 0 < last.value - first.value <= LONGEST_RANGE:
                yield replace(first, end=last.end)


def _parts(digits: str) -> list[str]:
    """Cut a run of digits where a speaker would breathe."""
    size = len(digits)
    if size <= 4:
        return [digits]
    if size == 5:
        return [digits] if digits.endswith("000") else [digits[:2], digits[2:]]
    if size == 6:
        return [digits[:2], digits[2:4], digits[4:]]
    return [digits[:4], digits[4:]] if size == 7 else list(digits[:9])


def _say(part: str, country: Country) -> list[str]:
    if part.startswith("0"):
        return [country.zero if d == "0" else country.units[int(d) - 1] for d in part]
    value = int(part)
    if len(part) >= 4 and value % 1000 == 0:
        return [*_say(part[:-3], country), country.thousand]
    if len(part) == 4:
        if value % 100 == 0:
            return [*_say(part[:2], country), country.hundred]
        return _say(part[:2], country) + _say(part[2:], country)
    if len(part) == 3:
        head = [country.units[value // 100 - 1]]
        return [*head, country.hundred] if value % 100 == 0 else head + _say(part[1:], country)
    if value < 10:
        return [country.units[value - 1]]
    if value < 20:
        return [country.teens[value - 10]]
    return [country.tens[value // 10 - 2], *([country.units[value % 10 - 1]] if value % 10 else [])]


def _may_begin(words: Sequence[NumberWord], at: int) -> bool:
    numeral = words[at].numeral
    if numeral is None or numeral.kind == "zero":
        return False
    return not numeral.weak or (at + 1 < len(words) and _strong(words[at + 1]))


def _strong(word: NumberWord) -> bool:
    return word.numeral is not None and not word.numeral.weak


def _grow(
    groups: Iterable[_Group], more: Sequence[Iterable[_Group]], said: str, open_zeros: bool, cost: float
) -> Iterator[tuple[int, int, float]]:
    """Take one of these groups onto what has been said so far, and `more` that begin where it ends, in every way."""
    for group in groups:
        for number, fills, price in _join(said, open_zeros, group):
            if len(number) <= LONGEST and number[0] != "0":
                yield int(number), group.end, cost + price
                yield from _grow(more[group.end], more, number, fills, cost + price)


def _join(said: str, open_zeros: bool, group: _Group) -> Iterator[tuple[str, bool, float]]:
    text = str(group.number).zfill(group.width)
    if not said:
        yield text, group.fills, group.cost
        return
    zeros = len(said) - len(said.rstrip("0"))
    can_fill = open_zeros and 0 < group.width <= zeros and group.number
    yield said + text, group.fills, group.cost + (1.5 if can_fill else 0.0)
    if can_fill:
        yield str(int(said) + group.number), group.fills, group.cost
    if group.number == 100 and len(said) == 2:  # "95, 100" was "ninety five hundred"
        yield said + "00", False, group.cost + 0.2


def _groups(words: Sequence[NumberWord], at: int, first: bool) -> Iterator[_Group]:
    """Every single number that begins here."""
    word = words[at] if at < len(words) else None
    numeral = word.numeral if word else None
    if word is None or numeral is None:
        return
    if word.digits:
        fills = word.digits.endswith("0") and word.digits != "10"  # "10-5" is never fifteen
        yield _Group(at + word.digit_words, int(word.digits), len(word.digits), fills)
    if numeral.kind == "zero":
        yield _Group(at + 1, 0, 1)
        return
    if numeral.kind in ("hundred", "thousand"):
        if first:  # "a hundred"
            yield _Group(at + 1, numeral.value, len(str(numeral.value)), True, 0.2)
        return
    for small in _small(words, at, numeral):
        yield small
        yield from _multiplied(words, small)


def _small(words: Sequence[NumberWord], at: int, numeral: Numeral) -> Iterator[_Group]:
    price = 0.3 if numeral.weak else 0.0
    if numeral.kind == "hundreds":
        yield _Group(at + 1, numeral.value, 3, True, price)
        return
    following = words[at + 1].numeral if at + 1 < len(words) else None
    joins = numeral.kind == "tens" and not numeral.ordinal and following is not None and following.kind == "unit"
    if joins and following is not None:
        yield _Group(at + 2, numeral.value + following.value, 2, False, price + (0.3 if following.weak else 0.0))
    yield _Group(at + 1, numeral.value, len(str(numeral.value)), False, price + (1.4 if joins else 0.0))
    if (other := sounds_like(numeral)) and not joins:
        yield _Group(at + 1, other, 2, False, price + MISHEARD)
        if numeral.kind == "teen" and following is not None and following.kind == "unit":
            yield _Group(at + 2, other + following.value, 2, False, price + MISHEARD)


def _multiplied(words: Sequence[NumberWord], small: _Group) -> Iterator[_Group]:
    """ "Twenty two" and then "hundred", or "ten" and then "thousand"."""
    times = words[small.end].numeral if small.end < len(words) else None
    if times is None or times.kind not in ("hundred", "thousand") or small.number == 0:
        return
    number = small.number * times.value
    yield _Group(small.end + 1, number, len(str(number)), True, small.cost)


def _doubts(words: Sequence[NumberWord], start: int, end: int, value: int, inside: frozenset[int]) -> float:
    """What is against a number however it was put together: too short, an ordinal, cut out of the middle of digits."""
    last = words[end - 1].numeral
    cost = {1: 1.0, 2: 0.5, 3: 0.1}.get(len(str(value)), 0.0)
    return cost + (1.0 if last and last.ordinal else 0.0) + (0.3 if start in inside or end in inside else 0.0)


def _inside_digits(words: Sequence[NumberWord]) -> frozenset[int]:
    """Before which words a number's digits would be cut in two."""
    return frozenset(
        inside
        for at, word in enumerate(words)
        if word.digits and len(word.digits) <= LONGEST
        for inside in range(at + 1, at + word.digit_words)
    )
