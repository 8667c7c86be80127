"""How sure we are of each place, and what that is enough for.

Candidates that differ only in what was not said ("1200 western": North or South) are one answer with several places:
believed together, but never accepted while more than one of them is possible.
"""

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from facts.places import Decision, Place
from geocode.candidates import Candidate

# Fitted on the shared half of the spoken corpus, with another city's addresses and plain complaints as what is no place
# here: the two numbers that make confidence mean how often it is right.
_SHARPNESS = 2.6  # how fast belief falls with the price
_NOTHING = 2.0  # the price at which it is as likely that nothing on the map was meant
_UNPROVEN = 0.5  # a number outside the street's range

ACCEPT, CONFIRM, CHOOSE, HEARD = 0.75, 0.3, 0.15, 0.4
_TWIN = 0.6  # difference in price below which two places of one answer are equally possible
_BENT = 0.15  # difference a phoneme beyond which a name is read back before it is believed
_SAME_SPOT = 0.0006  # degrees, about 60 m


@dataclass(frozen=True, slots=True)
class Weighed:
    """A place, how likely its answer is as a whole (`belief`), and which answer that is."""

    place: Place
    candidate: Candidate
    answer: Hashable
    belief: float


def weigh(placed: Sequence[tuple[Candidate, Place]]) -> list[Weighed]:
    """Give each place its confidence; a place that stands there twice under different directions is kept once."""
    answers: dict[Hashable, list[tuple[Candidate, Place]]] = {}
    for candidate, place in placed:
        members = answers.setdefault(_answer(candidate), [])
        if candidate.kind != "intersection" or not any(_same_spot(place, other) for _, other in members):
            members.append((candidate, place))
    total = _weight(_NOTHING) + sum(_weight(members[0][0].cost) for members in answers.values())
    weighed = [one for answer, members in answers.items() for one in _members(answer, members, total)]
    return sorted(weighed, key=lambda w: w.candidate.cost)


def decide(weighed: Sequence[Weighed], confidence: float | None = None) -> Decision:
    """Whether the first place can be taken, must be asked for, is one of several, or was not understood at all."""
    if not weighed:
        return "ask_again"
    first = weighed[0]
    twins = [
        w
        for w in weighed
        if w.answer == first.answer and w.candidate.in_range and w.candidate.cost - first.candidate.cost < _TWIN
    ]
    if first.belief >= CONFIRM and len(twins) > 1:
        return "choose"
    others = [w for w in weighed if w.answer != first.answer and w.belief >= CHOOSE]
    if first.belief >= ACCEPT and _unspoilt(first.candidate) and (confidence is None or confidence >= HEARD):
        return "accept"
    if others and first.belief + others[0].belief >= 2 * CONFIRM and others[0].belief > first.belief / 3:
        return "choose"
    return "confirm" if first.belief >= CONFIRM else "ask_again"


def _unspoilt(candidate: Candidate) -> bool:
    """Whether nothing speaks against taking it: its number exists, its streets were joined, its names are not bent."""
    return candidate.in_range and candidate.joined and candidate.strain <= _BENT


def _answer(candidate: Candidate) -> Hashable:
    if candidate.street and candidate.other:
        return "intersection", frozenset((candidate.street.name, candidate.other.name))
    return (
        (candidate.kind, candidate.number, candidate.street.name) if candidate.street else ("place", candidate.landmark)
    )


def _same_spot(one: Place, other: Place) -> bool:
    return abs(one.lat - other.lat) < _SAME_SPOT and abs(one.long - other.long) < _SAME_SPOT


def _weight(cost: float) -> float:
    return math.exp(-_SHARPNESS * cost)


def _members(answer: Hashable, members: Sequence[tuple[Candidate, Place]], total: float) -> list[Weighed]:
    belief = _weight(members[0][0].cost) / total
    together = sum(_weight(candidate.cost) for candidate, _ in members)
    found = []
    for candidate, place in members:
        sure = belief * _weight(candidate.cost) / together * (1.0 if candidate.in_range else _UNPROVEN)
        found.append(
            Weighed(
                replace(place, confidence=round(sure, 3)),
                candidate,
                answer,
                belief if candidate.in_range else belief * _UNPROVEN,
            )
        )
    return found
