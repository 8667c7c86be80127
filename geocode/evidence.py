"""What speaks for and against a candidate, as numbers of about the same size: what belief is computed from."""

import math
from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from geocode.candidate import Candidate
from geocode.points import away
from geocode.spans import Span
from geocode.streets import Street, StreetIndex
from geocode.utterance import Utterance

NAMES = (
    *("cost", "unexplained", "between", "gain", "intersection", "place", "station", "joint", "not_on_the_map"),
    *("difference", "strain", "exact", "short_name", "letters", "first_letters", "numbered", "numbered_unlike"),
    *("direction_agrees", "direction_differs", "direction_unsaid"),
    *("suffix_agrees", "suffix_differs", "suffix_unsaid", "crossings"),
    *("reading", "much_shorter", "shorter", "five_digits", "round_number", "ordinal_number", "number_after"),
    *("taken_back", "left_over", "out_of_range", "unknown_range", "away"),
)
_USUAL = 1000  # a number that is long enough, where a street's own are not known
_NO_NUMBER = (0.0,) * 12


def evidence(candidate: Candidate, utterance: Utterance, index: StreetIndex) -> tuple[float, ...]:
    """One number for each of NAMES."""
    return (
        *_of_the_whole(candidate, utterance),
        *_of_the_names(candidate, utterance),
        *_of_the_parts(candidate),
        *_of_the_number(candidate, utterance, index),
    )


def _of_the_whole(candidate: Candidate, utterance: Utterance) -> Iterator[float]:
    places = sorted([(s.start, s.end) for s in candidate.spans] + [(r.start, r.end) for r in (candidate.reading,) if r])
    yield candidate.cost
    yield utterance.around(places[0][0], max(end for _, end in places))
    yield sum(utterance.skip(one[1], other[0]) for one, other in pairwise(places))
    yield sum(span.gain for span in candidate.spans) / 3
    yield float(candidate.kind == "intersection")
    yield float(candidate.kind == "place")
    yield float(candidate.kind == "place" and utterance.station)
    yield candidate.joint
    yield float(candidate.kind == "intersection" and not candidate.in_range)


def _of_the_names(candidate: Candidate, utterance: Utterance) -> Iterator[float]:
    spans = candidate.spans
    streets = _streets(candidate)
    sizes = [sum(len(word.sound) for word in utterance.words[s.start : s.end]) for s in spans]
    letters = [_letters(utterance, s, street) for s, street in zip(spans, streets, strict=False)]
    numbered = [street.title[:1].isdigit() for street in streets]
    with_numbers = [any(word.numeral for word in utterance.words[s.start : s.end]) for s in spans]
    yield sum(span.cost for span in spans)
    yield 10 * candidate.strain
    yield float(all(span.cost <= 0 for span in spans))
    yield max(0.0, 5.0 - min(sizes)) / 2
    yield min((whole for whole, _ in letters), default=0.5)
    yield min((first for _, first in letters), default=0.5)
    yield float(any(numbered))
    yield float(sum(one != other for one, other in zip(numbered, with_numbers, strict=False)))


def _letters(utterance: Utterance, span: Span, street: Street) -> tuple[float, float]:
    """How alike the letters are, as a whole and from their beginning, to the nearest way to write the street."""
    heard = "".join(word.text for word in utterance.words[span.start : span.end])
    title, suffix, direction = (
        part.lower().replace(" ", "") for part in (street.title, street.suffix, street.direction)
    )
    written = (title, title + suffix, direction + title)
    return (
        max(fuzz.ratio(heard, one) for one in written) / 100,
        max(JaroWinkler.similarity(heard, one) for one in written),
    )


def _of_the_parts(candidate: Candidate) -> Iterator[float]:
    streets = _streets(candidate)
    pairs = list(zip(candidate.spans, streets, strict=False))
    for said in (
        [_agreement(span.directions, street.directions) for span, street in pairs],
        [_agreement(span.suffix, street.suffix) for span, street in pairs],
    ):
        yield from (said.count(how) / len(candidate.spans) for how in (1, -1, 0))
    yield math.log1p(min((street.crossings for street in streets), default=0)) / 3


def _agreement(said: str | frozenset[str], street: str | frozenset[str]) -> int:
    """1 the same (or there is none), -1 another one, 0 left out, or one of two."""
    if said == street:
        return 1
    return 0 if not said or (isinstance(said, frozenset) and isinstance(street, frozenset) and said < street) else -1


def _of_the_number(candidate: Candidate, utterance: Utterance, index: StreetIndex) -> Iterator[float]:
    reading, street = candidate.reading, candidate.street
    if not reading or not street:
        yield from _NO_NUMBER
        return
    size, usual = len(str(reading.value)), len(str(street.high or _USUAL))
    last = utterance.words[reading.end - 1].numeral
    distance = away(index, street, reading.value)
    yield reading.cost
    yield float(size < usual - 1)
    yield float(size == usual - 1 and distance != 0)  # a house that is on the map is as good as a longer number
    yield float(size == 5)
    yield float(reading.value % 100 == 0)
    yield float(last is not None and last.ordinal)
    yield float(reading.start >= candidate.spans[0].end)
    yield float(utterance.words[reading.start].taken_back)
    yield min(4, _left_over(candidate, utterance)) / 2
    yield float(street.high > 0 and not candidate.in_range)
    yield float(not street.high)
    yield min(3.0, math.log1p((distance or 0.0) / 20))


def _left_over(candidate: Candidate, utterance: Utterance) -> int:
    """How many number words are neither in the number nor in the name."""
    taken = {at for span in candidate.spans for at in range(span.start, span.end)}
    if candidate.reading:
        taken |= set(range(candidate.reading.start, candidate.reading.end))
    return sum(
        word.numeral is not None and not word.numeral.weak and not word.taken_back
        for at, word in enumerate(utterance.words)
        if at not in taken
    )


def _streets(candidate: Candidate) -> list[Street]:
    return [street for street in (candidate.street, candidate.other) if street]
