"""Two streets that were said together and really cross; and one between two others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, product

from rapidfuzz.distance import Levenshtein

from geocode.candidate import TAKEN_BACK_NAME, Candidate, apart, disagreement
from geocode.spans import Span
from geocode.streets import Meeting, Street, StreetIndex
from geocode.utterance import Utterance
from geocode.words import Word

NO_CONNECTOR = 1.0  # against two streets between which nothing was said
NOT_ON_THE_MAP = 1.6  # against two streets that do not meet there
CUT_NUMBER = 0.6  # for each word of a number whose rest is taken for a street
_AND = 0.1  # what is against an "and", and against what is nearly one
_MOST_SIDES = 110  # names that are looked at as one of the two
_MOST_UNPROVEN = 4  # pairs that do not meet on the map and are given all the same
_PLAIN = 0.9  # two names that sound so alike to what was heard may meet where the map does not say it


def crossings(utterance: Utterance, found: Sequence[Span], index: StreetIndex) -> Iterator[Candidate]:
    """Every two of the names that belong to streets which cross, or nearly do."""
    sides = [span for span in found if span.name > 0][:_MOST_SIDES]
    unproven: list[tuple[float, Span, Span]] = []
    names = {side.name for side in sides}
    numbers = _numbers(utterance)
    for left in sides:
        meets = index.meetings(left.name, names)
        for right in sides:
            near = left.cost + right.cost
            if right.start < left.end or (right.name not in meets and near > _PLAIN):
                continue
            if _of_one_number(utterance, left.end, right.start):
                continue
            joint = _joint(utterance, left.end, right.start)
            if right.name == left.name and (joint == NO_CONNECTOR or _the_same(left, right)):
                continue
            cost = near + apart(utterance, left.start, left.end, right.start, right.end) + joint
            cost += CUT_NUMBER * _cut(numbers, left, right)
            cost += sum(TAKEN_BACK_NAME for side in (left, right) if utterance.words[side.start].taken_back)
            if right.name not in meets:
                if joint < NO_CONNECTOR:
                    unproven.append((cost, left, right))
                continue
            for meeting in _one_each(meets[right.name]):
                yield _crossing(left, right, meeting, cost, joint, index, utterance.spelled)
    if utterance.between:
        yield from _between(utterance, sides, index)
    for cost, left, right in sorted(unproven, key=lambda u: u[0])[:_MOST_UNPROVEN]:
        yield from _nearly(utterance, left, right, cost, index)


def _one_each(meetings: Sequence[Meeting]) -> Iterable[Meeting]:
    """One meeting of every two streets: where else they meet is told by geocode.places."""
    return {(meeting.street, meeting.other): meeting for meeting in reversed(meetings)}.values()


def _numbers(utterance: Utterance) -> list[frozenset[int]]:
    """Where numbers stand: for each the places of its words."""
    runs = groupby(range(len(utterance.words)), key=lambda at: _is_figure(utterance.words[at]))
    return [frozenset(run) for numbered, run in runs if numbered]


def _cut(numbers: Sequence[frozenset[int]], left: Span, right: Span) -> int:
    """How many words of a number are left over whose other words are taken for a street: "thirty six | oh four"."""
    taken = {*range(left.start, left.end), *range(right.start, right.end)}
    return sum(len(run - taken) for run in numbers if run & taken)


def _of_one_number(utterance: Utterance, end: int, start: int) -> bool:
    """Whether two names touch in the middle of one number's digits: 4022 is no 40th and 22nd."""
    digits = ((at, at + word.digit_words) for at, word in enumerate(utterance.words) if word.digits)
    return end == start and any(first < end < last for first, last in digits)


def _is_figure(word: Word) -> bool:
    return word.numeral is not None and not word.numeral.weak


def _the_same(left: Span, right: Span) -> bool:
    """Whether two names can only be one street's: "Elm Court and Elm Street" are two."""
    return (left.suffix, left.directions) == (right.suffix, right.directions)


def met(index: StreetIndex, one: Street, other: Street) -> Meeting | None:
    """Where these two streets cross, if the map knows that they do."""
    listed = index.meetings(one.name, (other.name,)).get(other.name, ())
    return next((meeting for meeting in listed if (meeting.street, meeting.other) == (one.id, other.id)), None)


def _crossing(
    left: Span, right: Span, meeting: Meeting, cost: float, joint: float, index: StreetIndex, spelled: str
) -> Candidate:
    one, other = _street(index, left.name, meeting.street), _street(index, right.name, meeting.other)
    cost += disagreement(left, one, index.country) + disagreement(right, other, index.country)
    if spelled:
        titles = (s.title.lower().replace(" ", "") for s in (one, other))
        cost += 2.0 * min(Levenshtein.normalized_distance(spelled, title) for title in titles)
    return Candidate("intersection", cost, (left, right), None, one, other, meeting, joint=joint)


def _street(index: StreetIndex, name: int, street: int) -> Street:
    return next(s for s in index.streets(name) if s.id == street)


def _joint(utterance: Utterance, start: int, end: int) -> float:
    """What is against the words between two streets joining them: "and" nothing, "in" a little, no word at all much."""
    joints = [word.joint for word in utterance.words[start:end] if word.joint is not None]
    return min(joints, default=NO_CONNECTOR)


def _between(utterance: Utterance, sides: Sequence[Span], index: StreetIndex) -> Iterator[Candidate]:
    """ "Devon between Clark and Western", "between Clark and Western on Devon"."""
    for at, one, other in product(utterance.between, sides, sides):
        if not (at < one.start and one.end <= other.start and _ends_meet(utterance, at, one.end, other.start)):
            continue
        for street in sides:
            if street.end <= at or street.start >= other.end:
                yield from _stretches(
                    utterance, street, one, other, index.meetings(street.name, (one.name, other.name)), index
                )


def _ends_meet(utterance: Utterance, at: int, start: int, end: int) -> bool:
    """Whether the words between two streets join them as what stands before them wants: "from A to B"."""
    if utterance.words[at].leads:
        return any(word.through for word in utterance.words[start:end])
    return _joint(utterance, start, end) <= _AND


def _stretches(
    utterance: Utterance,
    street: Span,
    one: Span,
    other: Span,
    meets: Mapping[int, Sequence[Meeting]],
    index: StreetIndex,
) -> Iterator[Candidate]:
    first, last = min(street.start, one.start), max(street.end, other.end)
    middle = (street.end, one.start) if street.end <= one.start else (other.end, street.start)
    cost = street.cost + one.cost + other.cost + utterance.around(first, last)
    cost += utterance.skip(one.end, other.start) + utterance.skip(*middle)
    for begin in meets.get(one.name, ()):
        for end in meets.get(other.name, ()):
            if begin.street == end.street:
                found = _crossing(street, one, begin, cost, 0.0, index, utterance.spelled)
                third = _street(index, other.name, end.other)
                cost_of_all = found.cost + disagreement(other, third, index.country)
                yield replace(found, cost=cost_of_all, spans=(street, one, other), third=third, until=end)


def _nearly(utterance: Utterance, left: Span, right: Span, cost: float, index: StreetIndex) -> Iterator[Candidate]:
    """Two streets of which the map does not know that they cross, though they come near each other."""
    for one in index.streets(left.name):
        for other in index.streets(right.name):
            if near := index.nearest(one.id, other.id):
                meeting = Meeting(one.id, other.id, *near)
                found = _crossing(left, right, meeting, cost + NOT_ON_THE_MAP, 0.0, index, utterance.spelled)
                yield replace(found, in_range=False)
