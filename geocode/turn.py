"""What one answer of somebody says of a place: candidates, and what it says of the number and of the street alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from facts.places import Heard
from geocode.belief import believe, shares
from geocode.candidate import Candidate, disagreement, identity
from geocode.candidates import candidates
from geocode.mentions import with_mentions
from geocode.numbers import Reading
from geocode.recorded import recorded
from geocode.run_together import apart
from geocode.spans import MOST_WORDS_FUZZY, Span, spans
from geocode.streets import Street, StreetIndex
from geocode.utterance import Utterance, listen

_SHARPNESS, _NOTHING = 2.6, 2.0  # of a part that stands alone: how fast belief falls with its price, and with no part
_MOST_CANDIDATES = 40  # that are weighed
_MOST_PARTS = 40  # names that are weighed as if they stood alone
_MOST_OTHERS = 30  # names that are not among those that are possible, and may stand beside one that is
_TAKEN_BACK = 3.0  # what is against a number that was said anew
_ALMOST_NONE = 1e-9  # in place of a chance of 0, of which there is no logarithm
_AS_RECORDED = 0.98  # that somebody who writes an address as the city does means it
_EXPLAINED = 0.15  # the price of a few small words
_SHORT = 3  # letters of a name that may be many things


@dataclass(frozen=True, slots=True)
class Parts:
    """Parts of a place as if the words named such a part and nothing else.

    `streets` (by their ids) and `numbers`: how likely each is then; `named`: the streets, if there may be a number too.
    `heard_streets` and `heard_numbers`: where each was heard.
    """

    streets: Mapping[int, float]
    named: Mapping[int, float]
    numbers: Mapping[int, float]
    heard_streets: Mapping[int, tuple[Street, Span]]
    heard_numbers: Mapping[int, Reading]


@dataclass(frozen=True, slots=True)
class Turn:
    """One answer. `beliefs`: how likely each place is (by its identity); `nothing`: that none of them was meant (or
    where a part was asked for, none such part). `garbled`: how likely it is that its street was lost.

    `numbers` and `streets` (by their ids): how likely each is, whatever the rest of the words is. `no_number` and
    `no_street`: how likely it is that the answer has none.
    """

    utterance: Utterance
    candidates: tuple[Candidate, ...]
    beliefs: Mapping[object, float]
    nothing: float
    parts: Parts
    numbers: Mapping[int, float]
    streets: Mapping[int, float]
    no_number: float
    no_street: float
    garbled: float

    def belief(self, candidate: Candidate) -> float:
        """How likely it is that this place was meant."""
        return self.beliefs.get(identity(candidate), 0.0)


def take(index: StreetIndex, heard: Heard, only: frozenset[int] | None = None) -> Turn:
    """Everything that one answer may mean; `only`: the names of the streets that are possible at all."""
    typed = heard.confidence is None
    text = apart(heard.text, index) if typed else heard.text
    utterance = with_mentions(listen(text, index.country, index.city_words), text, index)
    if typed and heard.part == "place" and (one := recorded(text, utterance, index)):
        found, listed, beliefs, nothing = list(one.spans), [one], [_AS_RECORDED], 1.0 - _AS_RECORDED
    else:
        found, listed = _plainly(heard, utterance, index, only) or _guessed(utterance, index, only, typed)
        beliefs, nothing = believe(listed, utterance, index) if listed else ([], 1.0)
    parts = _parts(utterance, found, index)
    street_only, number_only, either = (heard.part == part for part in ("street", "number", "cross_street"))
    if either:
        parts = _either(parts)
    return Turn(
        utterance,
        tuple(listed),
        {identity(candidate): belief for candidate, belief in zip(listed, beliefs, strict=True)},
        _left(parts.streets) if street_only else _left(parts.numbers) if number_only else nothing,
        parts,
        {} if street_only else _with(_of_numbers(listed, beliefs), parts.numbers, nothing),
        {} if number_only else _with(_of_streets(listed, beliefs), parts.streets, nothing),
        1.0 if street_only or either else nothing * _left(parts.numbers),
        1.0 if number_only or either else nothing * _left(parts.streets),
        1.0 if number_only else nothing * _left(parts.streets),
    )


def _plainly(
    heard: Heard, utterance: Utterance, index: StreetIndex, only: frozenset[int] | None
) -> tuple[list[Span], list[Candidate]] | None:
    """What is written in so many words, and complete: then nothing like it need be looked for."""
    if heard.confidence is not None or heard.part != "place" or len(utterance.words) > MOST_WORDS_FUZZY:
        return None
    found = spans(utterance, index, guess=False)
    listed = _of(only, candidates(utterance, found, index))
    return (found, listed) if listed and _is_plain(listed[0], utterance) else None


def _is_plain(candidate: Candidate, utterance: Utterance) -> bool:
    """Whether all was written that an address of this street has, and hardly anything else."""
    streets = [street for street in (candidate.street, candidate.other) if street]
    reading, pairs = candidate.reading, list(zip(candidate.spans, streets, strict=False))
    if not streets or not candidate.in_range or candidate.third or candidate.joint > 0 or utterance.spelled:
        return False
    if any(span.cost > 0 or not span.directions <= street.directions for span, street in pairs):
        return False
    if reading and not (reading.cost <= 0 and utterance.words[reading.start].digits and _told_apart(*pairs[0])):
        return False
    return candidate.cost <= _EXPLAINED and all(len(street.title) > _SHORT for street in streets)


def _told_apart(span: Span, street: Street) -> bool:
    """Whether it was written which street of this name it is: its direction, or its suffix if it has none."""
    return bool(span.directions if street.directions else span.suffix and span.suffix == street.suffix)


def _guessed(
    utterance: Utterance, index: StreetIndex, only: frozenset[int] | None, typed: bool
) -> tuple[list[Span], list[Candidate]]:
    found = spans(utterance, index, typed=typed)
    if only is not None:  # those of which the place has one are looked at closely; the other of two may be any
        others = [span for span in found[:_MOST_OTHERS] if span.name not in only]
        closely = spans(utterance, index, only, typed=typed)
        found = [*closely[:_MOST_OTHERS], *others, *closely[_MOST_OTHERS:]]
    return found, _of(only, candidates(utterance, found, index))


def _of(only: frozenset[int] | None, listed: list[Candidate]) -> list[Candidate]:
    """The likeliest of those that have one of these streets."""
    if only is None:
        return listed[:_MOST_CANDIDATES]
    streets = ((c, {street.name for street in (c.street, c.other) if street}) for c in listed)
    return [candidate for candidate, names in streets if names & only][:_MOST_CANDIDATES]


def _parts(utterance: Utterance, found: Sequence[Span], index: StreetIndex) -> Parts:
    costs: dict[int, float] = {}
    beside: dict[int, float] = {}
    heard: dict[int, tuple[Street, Span]] = {}
    for span in found[:_MOST_PARTS]:
        for street in index.streets(span.name) if span.name > 0 else ():
            cost = span.cost + utterance.around(span.start, span.end) + disagreement(span, street, index.country)
            if cost < costs.get(street.id, cost + 1):
                costs[street.id], heard[street.id] = cost, (street, span)
                beside[street.id] = cost - _numbers_beside(utterance, span)
    numbers, heard_numbers = _numbers(utterance)
    return Parts(_shared(costs), _shared(beside), numbers, heard, heard_numbers)


def _either(parts: Parts) -> Parts:
    """The same where the answer is a number or a street, and not both: how likely each is beside all the others."""
    numbers, streets = (_odds(likely) for likely in (parts.numbers, parts.streets))
    total = 1.0 + sum(numbers.values()) + sum(streets.values())
    return replace(
        parts,
        numbers={value: odds / total for value, odds in numbers.items()},
        streets={street: odds / total for street, odds in streets.items()},
    )


def _odds(likely: Mapping[int, float]) -> dict[int, float]:
    """How much likelier each is than that none of them was said."""
    none = max(_left(likely), _ALMOST_NONE)
    return {key: share / none for key, share in likely.items()}


def _numbers_beside(utterance: Utterance, span: Span) -> float:
    """The price of the number words that are not in this street; none where its own name may be a number."""
    if any(word.numeral for word in utterance.words[span.start : span.end]):
        return 0.0
    outside = (*utterance.words[: span.start], *utterance.words[span.end :])
    return sum(word.skip for word in outside if word.numeral)


def _numbers(utterance: Utterance) -> tuple[dict[int, float], dict[int, Reading]]:
    costs: dict[int, float] = {}
    heard: dict[int, Reading] = {}
    for reading in utterance.numbers:
        cost = reading.cost + utterance.around(reading.start, reading.end)
        cost += _TAKEN_BACK if utterance.words[reading.start].taken_back else 0.0
        if cost < costs.get(reading.value, cost + 1):
            costs[reading.value], heard[reading.value] = cost, reading
    return _shared(costs), heard


def _shared(costs: Mapping[int, float]) -> dict[int, float]:
    *found, _ = shares([*(-_SHARPNESS * cost for cost in costs.values()), -_SHARPNESS * _NOTHING])
    return dict(zip(costs, found, strict=True))


def _left(likely: Mapping[int, float]) -> float:
    """How likely it is that none of these was said."""
    return max(0.0, 1.0 - sum(likely.values()))


def _of_numbers(listed: Sequence[Candidate], beliefs: Sequence[float]) -> dict[int, float]:
    found: dict[int, float] = {}
    for candidate, belief in zip(listed, beliefs, strict=True):
        if candidate.reading:
            found[candidate.number] = found.get(candidate.number, 0.0) + belief
    return found


def _of_streets(listed: Sequence[Candidate], beliefs: Sequence[float]) -> dict[int, float]:
    found: dict[int, float] = {}
    for candidate, belief in zip(listed, beliefs, strict=True):
        for street in (candidate.street, candidate.other):
            if street:
                found[street.id] = found.get(street.id, 0.0) + belief
    return found


def _with(found: dict[int, float], alone: Mapping[int, float], nothing: float) -> dict[int, float]:
    """What the candidates say of a part; and where they say little, what the part says by itself."""
    return {key: found.get(key, 0.0) + nothing * alone.get(key, 0.0) for key in {**found, **alone}}
