"""Puts numbers, streets and crossings together into places, and prices each by how well it explains all that was said.

The price of a candidate is the sum of what is against it: words left unexplained, sounds that differ, a number outside
the street's range, a direction other than the one that was said. The cheapest is the likeliest.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Levenshtein

from geocode.numbers import Reading, readings
from geocode.spans import Span
from geocode.streets import Meeting, Street, StreetIndex
from geocode.utterance import Utterance

OUT_OF_RANGE, OTHER_DIRECTION, OTHER_SUFFIX, NEVER_SAID = 1.5, 1.0, 0.7, 1.0
OTHER_SIDE, TAKEN_BACK, NO_CONNECTOR, CALLED_STATION, NOT_CALLED_STATION = 0.5, 2.0, 1.0, -2.2, 0.8
PLAIN_JOINT = 0.2
_MOST_SIDES = 60
_RARELY_SAID = frozenset({"ER", "XR", "SR", "RL", "TOLL", "EXPY"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may have been meant. `cost`: what is against it. `strain`: how differently its names sound.

    `in_range`: the house number is one of the street's own (true for crossings and landmarks). `joined`: a word that
    joins streets stood between the two of a crossing.
    """

    kind: Literal["address", "intersection", "place"]
    cost: float
    strain: float
    number: int = 0
    street: Street | None = None
    other: Street | None = None
    meeting: Meeting | None = None
    landmark: int = 0
    in_range: bool = True
    joined: bool = True


def candidates(utterance: Utterance, found: list[Span], index: StreetIndex) -> list[Candidate]:
    """Every place that the words may mean, the cheapest first; each place once."""
    best: dict[tuple[object, ...], Candidate] = {}
    for candidate in (
        *_addresses(utterance, found, index),
        *_crossings(utterance, found, index),
        *_landmarks(utterance, found),
    ):
        key = _identity(candidate)
        if key not in best or best[key].cost > candidate.cost:
            best[key] = candidate
    return sorted(best.values(), key=lambda c: (c.cost, _identity(c)))


def _identity(c: Candidate) -> tuple[object, ...]:
    if c.meeting:
        return c.kind, *sorted((c.meeting.street, c.meeting.other))
    return c.kind, c.number, c.street.id if c.street else c.landmark


def _addresses(utterance: Utterance, found: list[Span], index: StreetIndex) -> Iterator[Candidate]:
    for number in readings(utterance.words):
        price = number.cost + _taken_back(utterance, number.start)
        for span in found:
            if span.name < 0 or (number.start < span.end and span.start < number.end):
                continue
            cost = price + span.cost + _apart(utterance, number.start, number.end, span.start, span.end)
            cost += 0.0 if (number.start < span.end) == index.country.number_first else OTHER_SIDE
            for street in index.streets(span.name):
                yield _address(number, span, street, cost + _disagreement(span, street, utterance.spelled), index)


def _address(number: Reading, span: Span, street: Street, cost: float, index: StreetIndex) -> Candidate:
    in_range = street.low <= number.value <= street.high
    cost += 0.0 if in_range else OUT_OF_RANGE if street.high else OUT_OF_RANGE / 2
    return Candidate("address", cost, span.strain, number.value, street, in_range=in_range)


def _apart(utterance: Utterance, one_start: int, one_end: int, other_start: int, other_end: int) -> float:
    """The price of every word that is in neither of the two, around them and between them."""
    around = utterance.around(min(one_start, other_start), max(one_end, other_end))
    return around + utterance.skip(min(one_end, other_end), max(one_start, other_start))


def _taken_back(utterance: Utterance, at: int) -> float:
    return TAKEN_BACK if utterance.words[at].taken_back else 0.0


def _disagreement(span: Span, street: Street, spelled: str = "") -> float:
    """What the words around a name say against this street of that name, and how unlikely the street is by itself."""
    cost = -0.15 * math.log1p(street.crossings)
    if span.direction and street.direction and span.direction != street.direction:
        cost += OTHER_DIRECTION
    if span.suffix and span.suffix != street.suffix:
        cost += OTHER_SUFFIX
    if street.extra or (street.suffix in _RARELY_SAID and street.suffix != span.suffix):
        cost += NEVER_SAID
    if spelled:
        cost += 2.0 * Levenshtein.normalized_distance(spelled, street.title.lower().replace(" ", ""))
    return cost


def _crossings(utterance: Utterance, found: list[Span], index: StreetIndex) -> Iterator[Candidate]:
    """Two names of streets that really cross."""
    sides = [span for span in found if span.name > 0][:_MOST_SIDES]
    for left in sides:
        meets = index.meetings(left.name)
        for right in sides:
            if right.start < left.end or right.name not in meets:
                continue
            joint = _between(utterance, left.end, right.start)
            for meeting in meets[right.name]:
                cost = left.cost + right.cost + _apart(utterance, left.start, left.end, right.start, right.end)
                cost += joint
                yield _crossing(left, right, meeting, cost, joint <= PLAIN_JOINT, index, utterance.spelled)


def _crossing(
    left: Span, right: Span, meeting: Meeting, cost: float, joined: bool, index: StreetIndex, spelled: str
) -> Candidate:
    one = next(s for s in index.streets(left.name) if s.id == meeting.street)
    other = next(s for s in index.streets(right.name) if s.id == meeting.other)
    cost += _disagreement(left, one) + _disagreement(right, other)
    if spelled:
        cost += 2.0 * min(
            Levenshtein.normalized_distance(spelled, s.title.lower().replace(" ", "")) for s in (one, other)
        )
    return Candidate("intersection", cost, max(left.strain, right.strain), 0, one, other, meeting, joined=joined)


def _between(utterance: Utterance, start: int, end: int) -> float:
    """What is against the words between two streets joining them: "and" nothing, "in" a little, no word at all much."""
    joints = [word.joint for word in utterance.words[start:end] if word.joint is not None]
    return min(joints, default=NO_CONNECTOR)


def _landmarks(utterance: Utterance, found: list[Span]) -> Iterator[Candidate]:
    for span in found:
        if span.name < 0 and not span.suffix and not span.direction:
            cost = (
                span.cost
                + utterance.around(span.start, span.end)
                + (CALLED_STATION if utterance.station else NOT_CALLED_STATION)
            )
            yield Candidate("place", cost, span.strain, landmark=span.name)
