"""Puts numbers, streets and crossings together into places, and prices each by how well it explains all that was said.

The price of a candidate is the sum of what is against it: words left unexplained, sounds that differ, a number outside
the street's range, a direction other than the one that was said. The cheapest is the likeliest.
"""

import heapq
from collections.abc import Iterator

from geocode.candidate import Candidate, apart, disagreement, identity
from geocode.crossings import crossings
from geocode.numbers import Reading
from geocode.spans import Span
from geocode.streets import Street, StreetIndex
from geocode.utterance import Utterance

# What is against a place:
OUT_OF_RANGE = 1.5  # a number that its street has not
OTHER_SIDE = 0.5  # the number stands where people here do not say it
TAKEN_BACK = 2.0  # a number that was said anew
KEPT = 0.3  # of "1534 Kedzie, I mean Pulaski" the number
CALLED_STATION = -2.2  # it speaks for a station that one was named
NOT_CALLED_STATION = 0.8
ALSO_A_STREET = 3.0  # a place that is called as a street is
_MOST_PAIRS = 150  # of a number and a street that are looked at closely


def candidates(utterance: Utterance, found: list[Span], index: StreetIndex) -> list[Candidate]:
    """Every place that the words may mean, the cheapest first; each place once."""
    best: dict[tuple[object, ...], Candidate] = {}
    for candidate in (
        *_addresses(utterance, found, index),
        *crossings(utterance, found, index),
        *_landmarks(utterance, found),
    ):
        key = identity(candidate)
        if key not in best or best[key].cost > candidate.cost:
            best[key] = candidate
    return sorted(best.values(), key=lambda c: (c.cost, identity(c)))


def _addresses(utterance: Utterance, found: list[Span], index: StreetIndex) -> Iterator[Candidate]:
    pairs = heapq.nsmallest(_MOST_PAIRS, _pairs(utterance, found, index), key=lambda pair: pair[0])
    for cost, number, span in pairs:
        for street in index.streets(span.name):
            unlike = disagreement(span, street, index.country, utterance.spelled)
            yield _address(number, span, street, cost + unlike)


def _pairs(utterance: Utterance, found: list[Span], index: StreetIndex) -> Iterator[tuple[float, Reading, Span]]:
    """Every number with every street that was heard in other words, and what is against the two."""
    streets = [span for span in found if span.name > 0]
    first, last = (0.0, OTHER_SIDE) if index.country.number_first else (OTHER_SIDE, 0.0)
    for number in utterance.numbers:
        start, end, own = number.start, number.end, number.cost + _taken_back(utterance, number.start)
        for span in streets:
            if end <= span.start:
                yield first + own + span.cost + apart(utterance, start, end, span.start, span.end), number, span
            elif span.end <= start:
                yield last + own + span.cost + apart(utterance, span.start, span.end, start, end), number, span


def _address(number: Reading, span: Span, street: Street, cost: float) -> Candidate:
    in_range = street.low <= number.value <= street.high
    cost += 0.0 if in_range else OUT_OF_RANGE if street.high else OUT_OF_RANGE / 2
    return Candidate("address", cost, (span,), number, street, in_range=in_range)


def _taken_back(utterance: Utterance, at: int) -> float:
    """A number that was said before a correction counts little if there is another one after it."""
    if not utterance.words[at].taken_back:
        return 0.0
    again = any(word.numeral and not word.numeral.weak and not word.taken_back for word in utterance.words)
    return TAKEN_BACK if again else KEPT


def _landmarks(utterance: Utterance, found: list[Span]) -> Iterator[Candidate]:
    streets = [span for span in found if span.name > 0]
    for span in found:
        if span.name < 0 and not span.suffix and not span.direction:
            cost = span.cost + utterance.around(span.start, span.end)
            cost += CALLED_STATION if utterance.station else NOT_CALLED_STATION
            also = any((s.start, s.end) == (span.start, span.end) and s.cost <= span.cost for s in streets)
            if also and not utterance.station:
                cost += ALSO_A_STREET
            yield Candidate("place", cost, (span,), landmark=span.name)
