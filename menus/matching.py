"""What was said against a prepared menu: the concepts heard, and how well each service fits them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from menus.cues import Hit
from menus.prepared import EMPTY, Known, Prepared, overrules
from menus.stems import stem

OVERRULED, IN_PLACE_WORDS = 0.3, 0.55
"""What is left of a concept that another one overrules, and of one that was heard among the words that tell where."""
UNEXPLAINED = 0.42
"""How much a service loses of which nothing but the concept was said, as a share of its score."""
MORE = 0.12
"""What a second concept that fits adds to the best one."""
NAMED = 0.45
"""What it counts that a service's own words were said."""
PALE_WORTH = 0.8
"""A name of pale words counts half if its worth is this: "street" alone says little."""
GENERAL, UNASKED = 0.88, 0.9
"""What is left of a service for all that fits nowhere else, and of one that gives something which nobody asked for."""
LATE, LATER = 25, 0.9
"""What is said after so many words counts less."""

_WANT = frozenset(
    stem(each, "en") for each in "want need new install request put get more add another like apply".split()
)


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a service fits what was said, from 0 to 1, and the words that made it fit, by their place."""

    service: int
    score: float
    because: tuple[int, ...]


@dataclass(slots=True)
class _Heard:
    sure: float
    at: set[int]
    overruled: bool = False


def fits(prepared: Prepared, said: Sequence[str], place: set[int]) -> list[Fit]:
    """The services that fit these stems, best first. `place`: where the words stand that tell where."""
    heard = _heard(prepared, said, place)
    concepts: dict[int, list[tuple[float, str]]] = defaultdict(list)
    for concept, one in heard.items():
        for number, sure in prepared.targets.get(concept, ()):
            concepts[number].append((one.sure * sure, concept))
    stands = _stands(said, place)
    named = _named(prepared, _without(stands, _overruled_words(heard)))
    wants = not _WANT.isdisjoint(said)
    found = []
    for number in concepts.keys() | named.keys():
        known = prepared.services[number]
        best = sorted(concepts.get(number, ()), reverse=True)
        own, because = named.get(number, (0.0, frozenset()))
        score = 1 - (1 - 0.95 * _told(prepared, known, best, stands)) * (1 - NAMED * own)
        score *= (GENERAL if known.general else 1.0) * (UNASKED if known.asks and not wants else 1.0)
        at = because | (heard[best[0][1]].at if best else frozenset())
        found.append(Fit(number, score, tuple(sorted(at))))
    return sorted(found, key=lambda fit: (-fit.score, fit.service))


def _heard(prepared: Prepared, said: Sequence[str], place: set[int]) -> dict[str, _Heard]:
    """How surely each concept was spoken of: several cues together are surer than one."""
    heard: dict[str, _Heard] = {}
    for hit in prepared.cues.heard(said):
        weight = hit.weight * _standing(hit, place)
        one = heard.setdefault(hit.owner, _Heard(0.0, set()))
        one.sure = 1 - (1 - one.sure) * (1 - weight)
        one.at.update(hit.at)
    strong = {concept: one.sure for concept, one in heard.items() if one.sure >= 0.5}
    for concept, one in heard.items():
        against = max((sure for by, sure in strong.items() if concept in overrules()[by]), default=0.0)
        one.sure *= 1 - (1 - OVERRULED) * against
        one.overruled = against > 0
    return heard


def _standing(hit: Hit, place: set[int]) -> float:
    return (1.0 if hit.at[0] < LATE else LATER) * (1.0 if place.isdisjoint(hit.at) else IN_PLACE_WORDS)


def _told(prepared: Prepared, known: Known, best: Sequence[tuple[float, str]], said: Mapping[str, set[int]]) -> float:
    """What the concepts heard tell of a service; less where much of its name was neither said nor meant."""
    if not best:
        return 0.0
    score = best[0][0] + MORE * sum(each for each, _ in best[1:4])
    told = frozenset[str]().union(*(known.explains.get(concept, frozenset()) for _, concept in best))
    left = min((_unexplained(prepared, part, told, said) for part in known.parts), default=1.0)
    return min(1.0, score * (1 - UNEXPLAINED * left))


def _unexplained(prepared: Prepared, part: frozenset[str], told: frozenset[str], said: Mapping[str, set[int]]) -> float:
    whole = sum(prepared.worth.get(each, 2.0) for each in part)
    left = sum(prepared.worth.get(each, 2.0) for each in part if each not in told and each not in said)
    return left / whole if whole else 1.0


def _overruled_words(heard: Mapping[str, _Heard]) -> set[int]:
    """Where the words stand that only speak of what another concept overrules: they name no service either."""
    lost = {at for one in heard.values() if one.overruled for at in one.at}
    return lost - {at for one in heard.values() if not one.overruled and one.sure >= 0.7 for at in one.at}


def _stands(said: Sequence[str], place: set[int]) -> dict[str, set[int]]:
    stands: dict[str, set[int]] = defaultdict(set)
    for at, each in enumerate(said):
        if at not in place and each not in EMPTY:
            stands[each].add(at)
    return stands


def _without(stands: Mapping[str, set[int]], lost: set[int]) -> dict[str, set[int]]:
    return {each: left for each, at in stands.items() if (left := at - lost)}


def _named(prepared: Prepared, stands: Mapping[str, set[int]]) -> dict[int, tuple[float, frozenset[int]]]:
    """How much of a name or keyword was said in its own words, by service: the best of its phrases."""
    touched: dict[int, list[str]] = defaultdict(list)
    for each in stands:
        for phrase in prepared.by_stem.get(each, ()):
            touched[phrase].append(each)
    best: dict[int, tuple[float, list[str]]] = {}
    for phrase, found in touched.items():
        number, whole = prepared.phrases[phrase]
        share = sum(prepared.worth[each] for each in found) / whole
        score = share**1.5 * whole / (whole + PALE_WORTH)
        if number not in best or score > best[number][0]:
            best[number] = score, found
    return {number: (score, _at(found, stands)) for number, (score, found) in best.items()}


def _at(found: Sequence[str], stands: Mapping[str, set[int]]) -> frozenset[int]:
    return frozenset(at for each in found for at in stands[each])
