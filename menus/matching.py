"""What was said against a prepared menu: the concepts heard, and how well each service fits them."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from menus.cues import Hit
from menus.listed import Known, overrules
from menus.past import Past
from menus.prepared import HERE, Prepared
from menus.sayings import sayings
from menus.states import states
from menus.stems import stem
from menus.telling import EMPTY

PAST = 0.5
"""How much past requests count at most."""
EVERYWHERE = 500
"""A word of so many names tells nothing."""
FAINT, LOOKED_AT, MOST = 0.04, 40, 5
"""How surely a concept must be heard to count, how many services are looked at closely, and how many are told of."""
ELSEWHERE = 0.72
LISTED = 0.4
CUE, UNLEARNED = 0.5, 1.0
"""What a cue makes sure by itself, beside what was learned: it keeps in sight what nobody was known to say so. And
where nothing was learned of its concept."""
OVERRULED, IN_PLACE_WORDS = 0.3, 0.55
"""What is left of a concept that another one overrules, and of one that was heard among the words that tell where."""
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
LATE, LATER = 25, 0.9
"""What is said after so many words counts less."""

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


@dataclass(slots=True)
class _Heard:
    sure: float
    at: set[int]
    overruled: bool = False


@dataclass(frozen=True, slots=True)
class _Signs:
    """All that speaks for one service or another: concepts, names, the list, and whether something is wanted."""

    heard: Mapping[str, _Heard]
    named: Mapping[int, tuple[float, frozenset[int]]]
    listed: Mapping[int, float]
    meant: frozenset[str]
    wants: bool


_UNHEARD = _Heard(0.0, set())
_NOTHING: tuple[float, frozenset[int]] = (0.0, frozenset())


def fits(prepared: Prepared, said: Sequence[str], place: set[int]) -> tuple[list[Fit], float]:
    """The services that fit these stems, best first, and how like it is to what is no report at all.

    `place`: where the words stand that tell where.
    """
    heard = _heard(prepared, said, place)
    stands, lost = _stands(said, place), _overruled_words(heard)
    worth = [0.0 if at in lost else much for at, much in enumerate(_worth(len(said), place))]
    signs = _Signs(
        {concept: one for concept, one in heard.items() if one.sure >= FAINT},
        _named(prepared, stands, lost),
        prepared.told.of(said, worth, {}),
        frozenset(stands) | states(said, prepared.cues.language),
        not _WANT.isdisjoint(said),
    )
    found = [_fit(prepared, number, signs) for number in _hopeful(prepared, signs)]
    if prepared.past:
        found = _as_in_the_past(prepared.past, found, said, worth)
    best = sorted(_siblings(prepared, found, signs.meant), key=lambda fit: (-fit.score, fit.service))[:MOST]
    no_report = heard["no_report"].sure if "no_report" in heard else 0.0
    return best, no_report


def _siblings(prepared: Prepared, found: Sequence[Fit], meant: frozenset[str]) -> Iterator[Fit]:
    """The same, with less for a service where another one about the same has more of what was said in its name."""
    says = {fit.service: len(prepared.listed.services[fit.service].says & meant) for fit in found}
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
    score = 1 - (1 - 0.95 * _told(prepared, known, best, signs.meant)) * (1 - NAMED * own)
    score = 1 - (1 - score) * (1 - LISTED * signs.listed.get(number, 0.0))
    score *= ELSEWHERE if known.where and known.where.isdisjoint(signs.meant) else 1.0
    score *= ELSEWHERE if any(signs.heard.get(each, _UNHEARD).sure >= 0.5 for each in known.unlike) else 1.0
    score *= (GENERAL if known.general else 1.0) * (UNASKED if known.asks and not signs.wants else 1.0)
    at = because | (signs.heard[best[0][1]].at if best else frozenset())
    return Fit(number, score, tuple(sorted(at)), best[0][1] if best else "")


def _as_in_the_past(past: Past, found: list[Fit], said: Sequence[str], worth: Sequence[float]) -> list[Fit]:
    """The same, with what past requests say of it: the more there were, the more they count."""
    alike, much = past.of(said, worth), past.trust * PAST
    known = {fit.service: fit for fit in found}
    alike.update({number: fit.score for number, fit in known.items() if fit.concept.startswith(HERE)})
    every = [known.get(number, Fit(number, 0.0, ())) for number in known.keys() | alike.keys()]
    return [replace(fit, score=(1 - much) * fit.score + much * alike.get(fit.service, 0.0)) for fit in every]


def _heard(prepared: Prepared, said: Sequence[str], place: set[int]) -> dict[str, _Heard]:
    """How surely each concept was spoken of: as people speak of it, or else by its cues, or in the city's own words."""
    by_cue = _by_cue(prepared.cues.heard(said), place)
    here = _by_cue(prepared.own.heard(said), place)
    cued = {concept: max(by[concept].sure for by in (by_cue, here) if concept in by) for concept in {**by_cue, **here}}
    left = _left_by_others(cued)
    unlearned = {each: sure for each, sure in cued.items() if not sayings(prepared.cues.language).tells_of(each)}
    left_by_unlearned = _left_by_others(unlearned)
    likes = _alike(prepared, said, place, cued, left)
    heard: dict[str, _Heard] = {}
    for concept in dict.fromkeys((*by_cue, *here, *likes)):
        cue, own = by_cue.get(concept, _UNHEARD), here.get(concept, _UNHEARD)
        alone = UNLEARNED if concept in unlearned else CUE
        alike = likes.get(concept, 0.0) * left_by_unlearned.get(concept, 1.0)
        sure = max(alike, alone * cue.sure * left.get(concept, 1.0))
        heard[concept] = _Heard(1 - (1 - sure) * (1 - own.sure), cue.at | own.at, concept in left)
    return heard


def _by_cue(hits: Iterable[Hit], place: set[int]) -> dict[str, _Heard]:
    """Several cues together are surer than one."""
    heard: dict[str, _Heard] = {}
    for hit in hits:
        one = heard.setdefault(hit.owner, _Heard(0.0, set()))
        one.sure = 1 - (1 - one.sure) * (1 - hit.weight * _standing(hit, place))
        one.at.update(hit.at)
    return heard


def _left_by_others(sure: Mapping[str, float]) -> dict[str, float]:
    """What is left of each concept that is overruled by one that was heard."""
    left: dict[str, float] = {}
    for by, much in sure.items():
        for concept in _overruled(by, sure) if much >= 0.5 else ():
            left[concept] = min(left.get(concept, 1.0), 1 - (1 - OVERRULED) * much)
    return left


def _overruled(by: str, all_heard: Iterable[str]) -> Iterable[str]:
    """What a concept overrules; one of the city's own overrules whatever else was heard."""
    return (other for other in all_heard if other != by) if by.startswith(HERE) else overrules()[by]


def _alike(
    prepared: Prepared, said: Sequence[str], place: set[int], cued: Mapping[str, float], left: Mapping[str, float]
) -> dict[str, float]:
    """How like what people say of each concept it is."""
    return sayings(prepared.cues.language).of(said, _worth(len(said), place), cued, left)


def _worth(count: int, place: set[int]) -> list[float]:
    """What each word counts: less late in a long story, and among the words that tell where."""
    return [(1.0 if at < LATE else LATER) * (IN_PLACE_WORDS if at in place else 1.0) for at in range(count)]


def _standing(hit: Hit, place: set[int]) -> float:
    return (1.0 if hit.at[0] < LATE else LATER) * (1.0 if place.isdisjoint(hit.at) else IN_PLACE_WORDS)


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


def _overruled_words(heard: Mapping[str, _Heard]) -> set[int]:
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
