"""How sure we are of each place, and what that is enough for.

Candidates that differ only in what was not said ("1200 western": North or South) are one answer with several places:
believed together, but never accepted while more than one of them is possible.
"""

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from facts.places import Decision, Place
from geocode.candidate import PLAIN_JOINT, Candidate
from geocode.mended import LOST

ACCEPT = 0.7  # belief that is enough not to ask; more than nine of ten of those must be right: see bench/locate.py
HEARD = 0.4  # confidence of the recogniser, without which nothing is accepted
CONFIRM = 0.2  # belief that is worth "Is it at …?"
CHOOSE = 0.12  # belief in a second answer that is worth offering beside the first
AGAIN = 0.1  # belief that is worth it where the same was asked before: nobody likes to be asked the same once more
OPEN = 0.5  # belief without which it is rather asked for the part that was not said
_TWIN = 0.15  # a place this likely, beside the first, for which the same was said: either may be meant
_BEYOND = 0.6  # a number outside the street's range is only asked about if it was heard as plainly as this
_A_BLOCK = 100  # numbers past a street's last one that may be new
_BENT = 0.2  # difference a phoneme beyond which a name is read back before it is believed
_DOUBTED = 0.6  # what is against a number beyond which it is read back: cut out of others, or put together boldly
_SAME_SPOT = 0.0006  # degrees, about 60 m


@dataclass(frozen=True, slots=True)
class Weighed:
    """A place, how likely it is (`share`), and how likely its answer is as a whole (`belief`)."""

    place: Place
    candidate: Candidate
    answer: Hashable
    belief: float
    share: float


def weigh(placed: Sequence[tuple[Candidate, Place, float]]) -> list[Weighed]:
    """Sort places with their shares, the likeliest first; those that lie together and were called the same are one."""
    members: dict[Hashable, list[tuple[Candidate, Place, float]]] = {}
    for candidate, place, share in sorted(placed, key=lambda p: -p[2]):
        known = members.setdefault(_answer_of(candidate), [])
        again = next((at for at, (_, other, _) in enumerate(known) if _same(candidate, place, other)), None)
        if again is None:
            known.append((candidate, place, share))
        else:
            known[again] = (*known[again][:2], known[again][2] + share)
    weighed = [one for answer, listed in members.items() for one in _members(answer, listed)]
    weighed.sort(key=lambda w: -w.share)
    first = max(weighed, key=lambda w: (w.belief, w.share), default=None)
    return sorted(weighed, key=lambda w: w is not first)


def decide(
    weighed: Sequence[Weighed], confidence: float | None = None, least: float = CONFIRM, by_letters: bool = False
) -> Decision:
    """Whether the first place can be taken, must be asked for, is one of several, or was not understood at all.

    `least`: how likely it must be to be worth a question: CONFIRM, AGAIN, or OPEN where the number was just keyed.
    `by_letters`: letters of a street were told, and what it crosses was heard: then nobody need have joined the two.
    """
    if not weighed:
        return "ask_again"
    first = weighed[0]
    twins = [w for w in weighed if w.answer == first.answer and w.candidate.in_range]
    if first.belief >= least and len([w for w in twins if w.share >= _TWIN * first.belief]) > 1:
        return "choose"
    others = [w for w in weighed if w.answer != first.answer and w.belief >= min(CHOOSE, least / 3)]
    if first.belief >= ACCEPT and _unspoilt(first, weighed) and (confidence is None or confidence >= HEARD):
        return "accept"
    if not first.candidate.in_range and (first.belief < _BEYOND or _far(first.candidate)):
        return "ask_again"
    unsaid = first.candidate.joint > PLAIN_JOINT and not by_letters  # two names, and nobody said that they cross
    if first.belief < OPEN and unsaid:
        return "ask_again"
    if others and first.belief + others[0].belief >= 2 * least and others[0].belief > first.belief / 3:
        return "ask_again" if _is_mended(first.candidate) else "choose"
    return "confirm" if first.belief >= least else "ask_again"


def _answer_of(candidate: Candidate) -> Hashable:
    """What candidates have in common that differ only in a direction or a suffix."""
    if candidate.street and candidate.other:
        return "intersection", frozenset((candidate.street.name, candidate.other.name))
    if candidate.street:
        return "address", candidate.number, candidate.street.name
    return "place", candidate.landmark


def _is_mended(candidate: Candidate) -> bool:
    """Whether its number has digits that nobody heard: one such place is asked about, of several none is offered."""
    return candidate.reading is not None and candidate.reading.cost >= LOST


def _far(candidate: Candidate) -> bool:
    """Whether the number is so far from the street's own that it can be none of them."""
    street = candidate.street
    if not candidate.reading or not street or not street.high:
        return False
    return not street.low - _A_BLOCK <= candidate.number <= street.high + _A_BLOCK


def _members(answer: Hashable, listed: Sequence[tuple[Candidate, Place, float]]) -> list[Weighed]:
    """The places of one answer. Nothing that was said tells them apart: what else does counts half."""
    belief, (first, _, most) = sum(share for _, _, share in listed), listed[0]
    weights = [share if _told_apart(first, other) else math.sqrt(share * most) for other, _, share in listed]
    shares = [belief * weight / (sum(weights) or 1.0) for weight in weights]
    return [
        Weighed(place, candidate, answer, belief, share)
        for (candidate, place, _), share in zip(listed, shares, strict=True)
    ]


def _told_apart(one: Candidate, other: Candidate) -> bool:
    """Whether the direction or the suffix that was said is of one of these and not of the other."""
    pairs = ((one.street, other.street), (one.other, other.other))
    for span, (mine, theirs) in zip(one.spans, pairs, strict=False):
        if mine and theirs and span.directions and mine.directions != theirs.directions:
            return True
        if mine and theirs and span.suffix and mine.suffix != theirs.suffix:
            return True
    return False


def _unspoilt(first: Weighed, weighed: Sequence[Weighed]) -> bool:
    """Whether nothing speaks against taking it: its number exists, its streets were joined, its names are not bent."""
    candidate = first.candidate
    if not candidate.in_range or candidate.joint > PLAIN_JOINT or candidate.strain > _BENT:
        return False
    if candidate.reading and candidate.reading.cost >= _DOUBTED:
        return False
    if _said_otherwise(candidate):
        return False
    return not any(_sounds_the_same(first, other) for other in weighed)


def _said_otherwise(candidate: Candidate) -> bool:
    """Whether another direction or suffix was said than that of its street: "Euclid Parkway" for Euclid Avenue."""
    pairs = zip(candidate.spans, (candidate.street, candidate.other, candidate.third), strict=False)
    return any(
        (span.suffix and span.suffix != street.suffix) or not span.directions <= street.directions
        for span, street in pairs
        if street
    )


def _sounds_the_same(first: Weighed, other: Weighed) -> bool:
    """Whether another answer was heard in the very same words, and is as near to them."""
    mine, theirs = ({(s.start, s.end, round(s.cost, 2)) for s in w.candidate.spans} for w in (first, other))
    same_kind = other.candidate.kind == first.candidate.kind and other.candidate.number == first.candidate.number
    return other.answer != first.answer and same_kind and mine == theirs


def _same(candidate: Candidate, place: Place, other: Place) -> bool:
    return candidate.kind == "intersection" and _near(place, other)


def _near(one: Place, other: Place) -> bool:
    return abs(one.lat - other.lat) < _SAME_SPOT and abs(one.long - other.long) < _SAME_SPOT
