"""Several answers of one person put together: each was heard badly in its own way, and all are about one place.

How likely a place is, is the product of what each answer says of it. What an answer says of number and street apart
counts too, a little where it named both: either may have been heard well while the other was lost.
"""

import math
from collections.abc import Iterator, Mapping, Sequence

from facts.places import Place
from geocode.belief import shares
from geocode.candidate import Candidate, identity
from geocode.crossings import NO_CONNECTOR, met
from geocode.numbers import Reading
from geocode.spans import Span
from geocode.streets import Street, StreetIndex
from geocode.told import NOTHING_TOLD, Told
from geocode.turn import Turn

# How likely it is of somebody who means a place …
_APART = 0.05  # that both parts of it are in an answer, which was not understood as this place
_ALONE = 0.9  # that an answer with one part alone is about it
_UNHEARD = 3e-5  # that an answer has nothing of it
_MISHEARD = 0.005  # that a place of quite another name was heard, which was refused
_MISHEARD_SIDE = 0.02  # that another part of the same street was
_MISHEARD_PART = 0.2  # that a place was of which one part is right
_GARBLED = 0.05  # that an answer in which no street was heard is about any place at all
_NEVER_ON_THE_MAP = 0.05  # that somebody names a place that is not there, again
_HARDLY = 0.001  # that a number was meant which was not heard
# What is against a place that was put together of several answers, as a logarithm:
_OUT_OF_RANGE = 3.0
_OTHER_NUMBER = 8.0  # than the one that was keyed
_PLAINLY = 0.5  # belief with which a refused place counts as told again
_MOST_NUMBERS, _MOST_STREETS = 8, 14  # of all answers, that are put together anew
_MOST_NAMES = 60  # of those that the letters leave

Misheard = Sequence[tuple[Candidate, float]]
"""Candidates of an answer that were refused, and how likely it made them."""


def together(
    turns: Sequence[Turn], index: StreetIndex, refused: Sequence[Place] = (), known: Told = NOTHING_TOLD
) -> list[tuple[Candidate, float]]:
    """Every place that the answers may mean, with the logarithm of how likely it is.

    `known`: what was told beside them. `refused`: places that the person said no to. What was heard as one of them was
    heard badly, in one part at least.
    """
    if len(turns) == 1 and known.nothing:
        return [(c, math.log(turns[0].belief(c) + 1e-12)) for c in turns[0].candidates]
    found: dict[object, Candidate] = {}
    for candidate in (*(c for turn in turns for c in turn.candidates), *_combined(turns, index, known)):
        if known.names is None or _named(candidate, known.names):
            found.setdefault(identity(candidate), candidate)
    heard = [(turn, _misheard(turn, refused)) for turn in turns]
    return [
        (
            c,
            sum(math.log(_likely(turn, c) + _in_part(c, wrong)) for turn, wrong in heard)
            - _strange(c, turns, known)
            - _against(c, known),
        )
        for c in found.values()
    ]


def nothing(turns: Sequence[Turn], refused: Sequence[Place] = (), known: Told = NOTHING_TOLD) -> float:
    """The logarithm of how likely it is that none of the places was meant."""
    if len(turns) == 1 and known.nothing:
        return math.log(turns[0].nothing)
    likely = (turn.nothing + sum(_MISHEARD * share for _, share in _misheard(turn, refused)) for turn in turns)
    answers = len(turns) + known.spelled + bool(known.number) + bool(known.areas)
    return sum(math.log(each) for each in likely) + math.log(_NEVER_ON_THE_MAP) * (answers - 1)


def is_refused(turns: Sequence[Turn], refused: Sequence[Place]) -> bool:
    """Whether the last answer tells, in so many words, a place that the person said no to."""
    return bool(turns) and sum(share for _, share in _misheard(turns[-1], refused)) >= _PLAINLY


def beliefs(scores: Sequence[float], none: Sequence[float]) -> list[float]:
    """How likely each place is, from 0 to 1. `none`: the scores of what is no place on this map."""
    return shares([*scores, *none])[: len(scores)]


def _named(candidate: Candidate, names: Mapping[int, float]) -> list[float]:
    """What is against each of its streets that may be meant; nothing at all where none of them may be."""
    return [names[street.name] for street in (candidate.street, candidate.other) if street and street.name in names]


def _against(candidate: Candidate, known: Told) -> float:
    """What is against a place because of what was told beside the words."""
    other_number = _OTHER_NUMBER if known.number and candidate.number != known.number else 0.0
    return other_number + (min(_named(candidate, known.names)) if known.names is not None else 0.0)


def _likely(turn: Turn, candidate: Candidate) -> float:
    """How likely somebody who means this place gives this answer."""
    streets = [turn.streets.get(street.id, 0.0) for street in (candidate.street, candidate.other) if street]
    apart = 0.0
    if candidate.reading and streets:
        number = turn.numbers.get(candidate.number, 0.0)
        apart = _APART * number * streets[0] + _ALONE * (number * turn.no_street + streets[0] * turn.no_number)
    elif len(streets) == 2:
        apart = _APART * streets[0] * streets[1] + _ALONE * max(streets) * turn.no_number * _one_said(turn)
    return turn.belief(candidate) + apart + _GARBLED * turn.garbled + _UNHEARD


def _one_said(turn: Turn) -> float:
    """How likely it is that an answer did not name two streets that cross."""
    return 1.0 - sum(turn.belief(candidate) for candidate in turn.candidates if candidate.kind == "intersection")


def _misheard(turn: Turn, refused: Sequence[Place]) -> Misheard:
    struck = {(place.number, frozenset((place.street, place.cross_street))) for place in refused}
    return [(c, turn.belief(c)) for c in turn.candidates if _written(c) in struck]


def _written(candidate: Candidate) -> tuple[str, frozenset[str]]:
    number = str(candidate.number) if candidate.reading else ""
    return number, frozenset(street.written if street else "" for street in (candidate.street, candidate.other))


def _in_part(candidate: Candidate, misheard: Misheard) -> float:
    """How likely an answer that was refused is for a place that has a part in common with what was heard.

    Another part of the same street ("South" for "North") has its name alone in common.
    """
    mine = [street for street in (candidate.street, candidate.other) if street]
    likely = 0.0
    for wrong, share in misheard:
        theirs = [street for street in (wrong.street, wrong.other) if street]
        same_street = {street.id for street in mine} & {street.id for street in theirs}
        same_name = {street.name for street in mine} & {street.name for street in theirs}
        same = same_street or (candidate.number and candidate.number == wrong.number)
        likely += share * (_MISHEARD_PART if same else _MISHEARD_SIDE if same_name else _MISHEARD)
    return likely


def _strange(candidate: Candidate, turns: Sequence[Turn], known: Told) -> float:
    """What is against a place that was put together from two answers: above all that nobody said its number."""
    if any(identity(candidate) in turn.beliefs for turn in turns):
        return 0.0
    unsaid = 0.0
    if candidate.reading and candidate.number != known.number:
        unsaid = -math.log(max((turn.numbers.get(candidate.number, 0.0) for turn in turns), default=0.0) + _HARDLY)
    return unsaid + (0.0 if candidate.in_range else _OUT_OF_RANGE)


def _combined(turns: Sequence[Turn], index: StreetIndex, known: Told) -> Iterator[Candidate]:
    """The number of one answer on the street of another, and the crossings of two streets from two answers."""
    streets = _all_streets(turns, index, known)
    numbers = {
        value: turn.parts.heard_numbers.get(value) for turn in turns for value in _best(turn.numbers, _MOST_NUMBERS)
    }
    if known.number:
        numbers[known.number] = Reading(known.number, 0, 0, 0.0)
    for value, reading in numbers.items():
        for street, span in streets.values() if reading else ():
            in_range = street.low <= value <= street.high
            yield Candidate("address", 0.0, (span,), reading, street, in_range=in_range)
    for one, one_span in streets.values():
        for other, other_span in streets.values():
            if one.id < other.id and (meeting := met(index, one, other)):
                yield Candidate(
                    "intersection", 0.0, (one_span, other_span), None, one, other, meeting, joint=NO_CONNECTOR
                )


def _all_streets(turns: Sequence[Turn], index: StreetIndex, known: Told) -> dict[int, tuple[Street, Span]]:
    """The streets that were heard, where; and those that nobody heard, but whose letters were told."""
    streets: dict[int, tuple[Street, Span]] = {}
    for turn in turns:
        for street_id in _best(turn.streets, _MOST_STREETS):
            if street_id in turn.parts.heard_streets:
                streets.setdefault(street_id, turn.parts.heard_streets[street_id])
    for name in list(known.names or ())[:_MOST_NAMES] if known.spelled else ():
        for street in index.streets(name):
            streets.setdefault(street.id, (street, Span(name, 0, 0, 0.0, 0.0, 0.0)))
    return streets


def _best(likely: Mapping[int, float], most: int) -> list[int]:
    return sorted(likely, key=lambda key: -likely[key])[:most]
