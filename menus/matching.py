"""What was said against a prepared menu: the concepts heard, and how well each service fits them."""

import heapq
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from menus.heard import UNHEARD, Heard, about, hear, worth_of
from menus.listed import Known, overrules
from menus.past import Past
from menus.prepared import HERE, Prepared
from menus.sayings import sayings
from menus.states import states
from menus.stems import stem
from menus.telling import EMPTY

EVERYWHERE = 500
"""A word of so many names tells nothing."""
FAINT, LOOKED_AT, MOST = 0.04, 28, 5
"""How surely a concept must be heard to count, how many services are looked at closely, and how many are told of."""
ELSEWHERE = 0.72
LISTED = 0.4
UNEXPLAINED = 0.42
"""How much a service loses of which nothing but the concept was said, as a share of its score."""
EXPLAINS = 0.3
"""A concept that is heard so faintly beside the best one explains nothing of a name."""
MORE = 0.12
"""What a second concept that fits adds to the best one."""
NAMED = 0.4
"""What it counts that a service's own words were said."""
LOST = 0.35
"""What is left of a name of which nothing was said but what another concept overrules: "graffiti on the bench"."""
PALE_WORTH = 0.8
"""A name of pale words counts half if its worth is this: "street" alone says little."""
GENERAL, UNASKED = 0.88, 0.9
"""What is left of a service for all that fits nowhere else, and of one that gives something which nobody asked for."""
SAYS_LESS = 0.92
"""What is left of a service for each word that was said and that another one about the same has in its name."""
_WANT = frozenset(
    stem(each, "en") for each in "want need new install request put get more add another like apply".split()
)


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a service fits what was said, from 0 to 1, and where the cues and names stand that were said of it."""

    service: int
    score: float
    because: tuple[int, ...]
    concept: str = ""


@dataclass(frozen=True, slots=True)
class _Signs:
    """All that speaks for one service or another: concepts, names, the list, what was meant by other words for how it
    is and whose, and whether something is wanted."""

    heard: Mapping[str, Heard]
    named: Mapping[int, tuple[float, frozenset[int]]]
    listed: Mapping[int, float]
    meant: frozenset[str]
    whose: frozenset[str]
    wants: bool

    def meant_of(self, known: Known) -> frozenset[str]:
        """What was said or meant, beside this service's name."""
        return self.meant | (self.whose & known.detail)


_NOTHING: tuple[float, frozenset[int]] = (0.0, frozenset())


def fits(prepared: Prepared, said: Sequence[str], place: set[int]) -> tuple[list[Fit], float, float]:
    """The services that fit these stems, best first; how well one fits whatever past requests say; and how like it is
    to what is no report at all.

    `place`: where the words stand that tell where.
    """
    heard = hear(prepared, said, place)
    stands, lost = _stands(said, place), _overruled_words(heard)
    worth = [0.0 if at in lost else much for at, much in enumerate(worth_of(len(said), place))]
    how, whose = states(said, prepared.cues.language)
    signs = _Signs(
        {concept: one for concept, one in heard.items() if one.sure >= FAINT},
        _named(prepared, stands, lost),
        prepared.told.of(said, worth),
        frozenset(stands) | how,
        whose,
        not _WANT.isdisjoint(said),
    )
    hopeful = (_fit(prepared, number, signs) for number in _hopeful(prepared, signs))
    found = list(_siblings(prepared, list(hopeful), signs))
    best = max((fit.score for fit in found), default=0.0)
    if prepared.past and not any(concept.startswith(HERE) for concept in heard):  # the city's own words say more
        found = _as_in_the_past(prepared.past, found, heard, said, worth)
    ranked = sorted(found, key=lambda fit: (-fit.score, fit.service))[:MOST]
    no_report = heard["no_report"].sure if "no_report" in heard else 0.0
    return ranked, best, no_report


def _siblings(prepared: Prepared, found: Sequence[Fit], signs: _Signs) -> Iterator[Fit]:
    """The same, with less for a service where another one about the same has more of what was said in its name."""
    known = {fit.service: prepared.listed.services[fit.service] for fit in found}
    says = {number: len(each.says & signs.meant_of(each)) for number, each in known.items()}
    most: dict[str, int] = {}
    for fit in found:
        most[fit.concept] = max(most.get(fit.concept, 0), says[fit.service])
    for fit in found:
        less = most[fit.concept] - says[fit.service] if fit.concept else 0
        yield replace(fit, score=fit.score * SAYS_LESS**less) if less else fit


def because(prepared: Prepared, said: Sequence[str], fit: Fit) -> tuple[int, ...]:
    """Where the words stand that made a service fit; without a cue or a name, those most like what people say of it."""
    alike = sayings(prepared.cues.language)
    return fit.because or alike.because(said, fit.concept) or prepared.told.because(said, fit.service)


def _hopeful(prepared: Prepared, signs: _Signs) -> list[int]:
    """The services that may fit best, by what each could reach at most: in a long list most are not worth a look."""
    reach: dict[int, float] = dict.fromkeys((*signs.named, *signs.listed), 0.0)
    for concept, one in signs.heard.items():
        for number, sure in prepared.targets.get(concept, {}).items():
            if one.sure * sure > reach.get(number, 0.0):
                reach[number] = one.sure * sure
    for number in signs.named.keys() | signs.listed.keys():
        own, listed = signs.named.get(number, _NOTHING)[0], signs.listed.get(number, 0.0)
        reach[number] = 1 - (1 - reach[number]) * (1 - NAMED * own) * (1 - LISTED * listed)
    return heapq.nlargest(LOOKED_AT, reach, key=reach.__getitem__)


def _fit(prepared: Prepared, number: int, signs: _Signs) -> Fit:
    known, targets = prepared.listed.services[number], prepared.targets
    best = sorted(
        (
            (one.sure * targets[each][number], each)
            for each, one in signs.heard.items()
            if number in targets.get(each, ())
        ),
        reverse=True,
    )
    own, because = signs.named.get(number, _NOTHING)
    score = 1 - (1 - 0.95 * _told(prepared, known, best, signs.meant_of(known))) * (1 - NAMED * own)
    score = 1 - (1 - score) * (1 - LISTED * signs.listed.get(number, 0.0))
    score *= ELSEWHERE if known.where and known.where.isdisjoint(signs.meant) else 1.0
    score *= ELSEWHERE if any(signs.heard.get(each, UNHEARD).sure >= 0.5 for each in known.unlike) else 1.0
    score *= (GENERAL if known.general else 1.0) * (UNASKED if known.asks and not signs.wants else 1.0)
    at = because | (signs.heard[best[0][1]].at if best else frozenset())
    return Fit(number, score, tuple(sorted(at)), best[0][1] if best else "")


def _as_in_the_past(
    past: Past, found: Sequence[Fit], heard: Mapping[str, Heard], said: Sequence[str], worth: Sequence[float]
) -> list[Fit]:
    """The best, with what past requests say of each, and with those that only past requests speak for."""
    known = {fit.service: fit for fit in found}
    score = {number: fit.score for number, fit in known.items()}
    for number, much in past.points(known, said, worth, about(heard)).items():
        score[number] = score.get(number, 0.0) + much
    best = heapq.nlargest(MOST, score, key=score.__getitem__)
    return [replace(known.get(number) or Fit(number, 0.0, ()), score=score[number]) for number in best]


def _told(prepared: Prepared, known: Known, best: Sequence[tuple[float, str]], meant: frozenset[str]) -> float:
    """What the concepts heard tell of a service; less where much of its name was neither said nor meant."""
    if not best:
        return 0.0
    score = best[0][0] + MORE * sum(each for each, _ in best[1:4])
    heard = (concept for sure, concept in best if sure >= EXPLAINS * best[0][0])
    told = frozenset[str]().union(*(known.explains.get(concept, frozenset()) for concept in heard))
    left = min((_unexplained(prepared, part, told | meant) for part in known.parts), default=1.0)
    return min(1.0, score * (1 - UNEXPLAINED * left))


def _unexplained(prepared: Prepared, part: frozenset[str], told: frozenset[str]) -> float:
    whole = sum(prepared.worth.get(each, 2.0) for each in part)
    left = sum(prepared.worth.get(each, 2.0) for each in part - told)
    return left / whole if whole else 1.0


def _overruled_words(heard: Mapping[str, Heard]) -> set[int]:
    """Where the words stand that only speak of what another concept overrules: they hardly name a service either."""
    lost = set()
    for concept, one in heard.items():
        if one.overruled:
            others = (by for name, by in heard.items() if not by.overruled and concept not in overrules()[name])
            lost |= one.at - {at for by in others if by.sure >= 0.7 for at in by.at}
    return lost


def _stands(said: Sequence[str], place: set[int]) -> dict[str, set[int]]:
    stands: dict[str, set[int]] = defaultdict(set)
    for at, each in enumerate(said):
        if at not in place and each not in EMPTY:
            stands[each].add(at)
    return stands


def _named(
    prepared: Prepared, stands: Mapping[str, set[int]], lost: set[int]
) -> dict[int, tuple[float, frozenset[int]]]:
    """How much of a name or keyword was said in its own words, by service: the best of its phrases."""
    touched: dict[int, list[str]] = defaultdict(list)
    for each in stands:
        phrases = prepared.by_stem.get(each, ())
        for phrase in phrases if len(phrases) < EVERYWHERE else ():
            touched[phrase].append(each)
    best: dict[int, tuple[float, list[str]]] = {}
    for phrase, found in touched.items():
        number, whole = prepared.phrases[phrase]
        share = sum(prepared.worth[each] for each in found) / whole
        share *= LOST if all(stands[each] <= lost for each in found) else 1.0
        score = share**1.5 * whole / (whole + PALE_WORTH)
        if number not in best or score > best[number][0]:
            best[number] = score, found
    return {number: (score, _at(found, stands)) for number, (score, found) in best.items()}


def _at(found: Sequence[str], stands: Mapping[str, set[int]]) -> frozenset[int]:
    return frozenset(at for each in found for at in stands[each])
