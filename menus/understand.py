"""Words → services: the concepts heard in what somebody said, against those that a city's services are about.

A service's score says how well a concept that was heard fits it, how much of its name is explained, and whether its own
words were said. The words that tell where count little.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from facts.services import Match, Menu, Understanding, UnderstandingDecision
from menus.cues import Hit
from menus.place_words import split_place
from menus.prepared import EMPTY, Known, Prepared, name_of, prepare
from menus.stems import meant, stem, words
from menus.typos import mended

OVERRULED, IN_PLACE_WORDS = 0.3, 0.55
"""What is left of a concept that another one overrules, and of one that was heard among the words that tell where."""
UNEXPLAINED = 0.42
"""How much a service loses of which nothing but the concept was said, as a share of its score."""

PALE_WORTH = 0.8
"""A name of pale words counts half if its worth is this: "street" alone says little."""

_WANT = frozenset(stem(each, "en") for each in "want need new install request put get more add another like apply".split())


@dataclass(slots=True)
class _Heard:
    """A concept in what was said: how surely, and where its words stand."""

    sure: float
    at: set[int]
    overruled: bool = False


def understand(menu: Menu, text: str, language: str = "en") -> Understanding:
    """Which services these words may mean, best first, and what to do about it. Never raises, whatever the words."""
    text = text[:2000]
    rest, place = split_place(text)
    prepared = _prepared(menu, language)
    said = words(text)[:300]
    plain = [meant(said, at) for at in range(len(said))] if language == "en" else said
    said_stems = [mended(stem(each, language), each, prepared.vocabulary) for each in plain]
    there = _placed(said, words(place))
    heard = _concepts(prepared, said_stems, there)
    scored = _scores(prepared, said_stems, there, heard)
    ranked = sorted(scored.items(), key=lambda scored: (-scored[1][0], scored[0]))[:5]
    services = []
    for number, (score, at) in ranked:
        code = prepared.services[number].code
        services.append(Match(code, prepared.names[code], round(score, 3), tuple(said[each] for each in sorted(at))))
    return Understanding(text, tuple(services), _decide([score for _, (score, _) in ranked]), place)


def _decide(scores: list[float]) -> UnderstandingDecision:
    if not scores or scores[0] < 0.25:
        return "ask_again"
    lead = scores[0] - (scores[1] if len(scores) > 1 else 0.0)
    return "confirm" if lead >= 0.12 and scores[0] >= 0.5 else "choose"


def _placed(said: list[str], place: list[str]) -> set[int]:
    """Where the words that tell where stand among those said."""
    for start in range(len(said) - len(place) + 1) if place else ():
        if said[start : start + len(place)] == place:
            return set(range(start, start + len(place)))
    return set()


def _concepts(prepared: Prepared, said: list[str], there: set[int]) -> dict[str, _Heard]:
    """How surely each concept was spoken of: several cues together are surer than one."""
    heard: dict[str, _Heard] = {}
    for hit in prepared.cues.heard(said):
        weight = hit.weight * _early(hit) * (IN_PLACE_WORDS if there and not there.isdisjoint(hit.at) else 1.0)
        one = heard.setdefault(hit.owner, _Heard(0.0, set()))
        one.sure = 1 - (1 - one.sure) * (1 - weight)
        one.at.update(hit.at)
    from menus.prepared import _overrules

    overrules = _overrules()
    strong = [(concept, one) for concept, one in heard.items() if one.sure >= 0.5]
    left = {}
    for concept, one in heard.items():
        against = max((other.sure for by, other in strong if concept in overrules[by] and by != concept), default=0.0)
        left[concept] = _Heard(one.sure * (1 - (1 - OVERRULED) * against), one.at, against > 0)
    return left


def _overruled_words(heard: dict[str, _Heard]) -> set[int]:
    """Where the words stand that only concepts speak of which another one overrules."""
    lost = {at for one in heard.values() if one.overruled for at in one.at}
    return lost - {at for one in heard.values() if not one.overruled and one.sure >= 0.7 for at in one.at}


def _early(hit: Hit) -> float:
    return 1.0 if hit.at[0] < 25 else 0.9


def _scores(
    prepared: Prepared, said: list[str], there: set[int], heard: dict[str, _Heard]
) -> dict[int, tuple[float, set[int]]]:
    places = defaultdict(set)
    for at, each in enumerate(said):
        if at not in there:
            places[each].add(at)
    fits: dict[int, list[tuple[float, str]]] = defaultdict(list)
    for concept, one in heard.items():
        for number, sure in prepared.targets.get(concept, ()):
            fits[number].append((one.sure * sure, concept))
    named = _named(prepared, said, there | _overruled_words(heard))
    wants = not _WANT.isdisjoint(said)
    scored = {}
    for number in fits.keys() | named.keys():
        known = prepared.services[number]
        best = sorted(fits.get(number, ()), reverse=True)
        score = 0.0
        at: set[int] = set()
        if best:
            score = best[0][0] + 0.06 * sum(each for each, _ in best[1:4])
            score *= 1 - UNEXPLAINED * _unexplained(prepared, known, places, [concept for _, concept in best])
            at |= heard[best[0][1]].at
        own, own_at = named.get(number, (0.0, set()))
        score = 1 - (1 - min(score, 1.0) * 0.95) * (1 - 0.45 * own)
        if known.general:
            score *= 0.88
        if known.asks and not wants:
            score *= 0.9
        scored[number] = score, at | own_at
    return scored


def _unexplained(prepared: Prepared, known: Known, said: dict[str, set[int]], concepts: list[str]) -> float:
    """The share of a name's worth that neither a word nor a concept explains, in the part of the name that fits best."""
    told = frozenset().union(*(known.explains.get(concept, ()) for concept in concepts))
    least = 1.0
    for part in known.parts:
        whole = left = 0.0
        for each in part:
            worth = prepared.worth.get(each, 2.0)
            whole += worth
            if each not in told and each not in said:
                left += worth
        least = min(least, left / whole) if whole else least
    return least


def _named(prepared: Prepared, said: list[str], there: set[int]) -> dict[int, tuple[float, set[int]]]:
    """How much of a name or keyword was said in its own words, by service: the best of its phrases."""
    stands: dict[str, set[int]] = defaultdict(set)
    for at, each in enumerate(said):
        if at not in there and each not in EMPTY:
            stands[each].add(at)
    touched: dict[int, list[str]] = defaultdict(list)
    for each in stands:
        for phrase in prepared.by_stem.get(each, ()):
            touched[phrase].append(each)
    best: dict[int, tuple[float, set[int]]] = {}
    for phrase, found in touched.items():
        number, stems, whole = prepared.phrases[phrase]
        share = sum(prepared.worth[each] for each in found) / whole
        score = share**1.5 * whole / (whole + PALE_WORTH)
        if score > best.get(number, (0.0, ()))[0]:
            best[number] = score, set().union(*(stands[each] for each in found))
    return best


class _Same:
    """A menu as a cache key: the same object is the same menu."""

    __slots__ = ("menu",)

    def __init__(self, menu: Menu) -> None:
        self.menu = menu

    def __hash__(self) -> int:
        return id(self.menu)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.menu is self.menu


def _prepared(menu: Menu, language: str) -> Prepared:
    return _prepare(_Same(menu), language)


@lru_cache(maxsize=16)
def _prepare(same: _Same, language: str) -> Prepared:
    return prepare(same.menu, language)
