"""Words → services: the names and keywords of a menu against what somebody said.

Every word of a menu is worth what it tells: a word that many services share tells little. A service's score is that of
its best name or keyword: the share of its worth that was heard. The words that tell where are taken out first.
"""

import math
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from facts.services import Match, Menu, Understanding, UnderstandingDecision
from menus.place_words import split_place

SURE, LIKELY, MARGIN = 0.82, 0.4, 0.12
"""Scores (0 to 1) from which a service is taken, or offered; and by how much the best must lead to be taken alone."""

_STOP = frozenset(
    """
    a an the is are was were be been it its this that these those there theres here i im ive my me we our us you
    your he she they them to of in on at for from with by and or but so have has had do does did not no get got need
    needs want wants would like please can could will some any very really just up out off down about into over all
    hi hello yes yeah um uh report reporting problem complaint issue city somebody someone one un una el la los las
    de del en y o es esta estan hay que se me mi su por para con no si quiero quisiera reportar reporte problema
    ciudad alguien hola buenas
    """.split()
)
_WEAK = frozenset("street road avenue calle avenida".split())
"""Words of places as much as of services: they count, but little."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    code: str
    stems: frozenset[str]
    worth: float


@dataclass(frozen=True, slots=True)
class _Index:
    phrases: tuple[_Phrase, ...]
    by_stem: dict[str, tuple[int, ...]]
    worth: dict[str, float]
    names: dict[str, str]
    order: dict[str, int]
    long_stems: tuple[str, ...]


def understand(menu: Menu, text: str, language: str = "en") -> Understanding:
    """Which services these words may mean, best first, and what to do about it. Never raises, whatever the words."""
    text = text[:2000]
    rest, place = split_place(text)
    index = _index_of(menu, language)
    scores = _scores(index, rest)
    if not scores and place:
        scores, place = _scores(index, text), place
    ranked = sorted(scores.items(), key=lambda scored: (-scored[1], index.order[scored[0]]))[:5]
    services = tuple(Match(code, index.names[code], round(score, 3)) for code, score in ranked)
    return Understanding(text, services, _decide([score for _, score in ranked]), place)


def _decide(scores: list[float]) -> UnderstandingDecision:
    if not scores or scores[0] < LIKELY:
        return "ask_again"
    lead = scores[0] - (scores[1] if len(scores) > 1 else 0.0)
    if lead >= MARGIN:
        return "accept" if scores[0] >= SURE else "confirm"
    return "choose"


def _scores(index: _Index, text: str) -> dict[str, float]:
    said = {_mended(index, word) for word in _stems(text)}
    touched = {number for stem in said for number in index.by_stem.get(stem, ())}
    best: dict[str, tuple[float, frozenset[str]]] = {}
    for number in touched:
        phrase = index.phrases[number]
        heard = phrase.stems & said
        share = sum(index.worth[stem] for stem in heard) / phrase.worth
        score = share**1.5 * (0.9 if len(phrase.stems) == 1 else 1.0) + 0.02 * (len(heard) - 1)
        best[phrase.code] = max(best.get(phrase.code, (0.0, frozenset())), (min(1.0, score), heard), key=lambda b: b[0])
    return {code: score * _shadow(heard, best) for code, (score, heard) in best.items()}


def _shadow(heard: frozenset[str], best: dict[str, tuple[float, frozenset[str]]]) -> float:
    """ "Dead raccoon" is about the dead one: what another service heard and more counts against this one."""
    return 0.7 if any(heard < other and score >= SURE for score, other in best.values()) else 1.0


def _mended(index: _Index, stem: str) -> str:
    """A word of the menu that differs from a long misspelt one by a single slip, else the word itself."""
    if stem in index.by_stem or len(stem) < 5:
        return stem
    for known in index.long_stems:
        if abs(len(known) - len(stem)) < 2 and known[0] == stem[0] and OSA.distance(known, stem, score_cutoff=1) == 1:
            return known
    return stem


def _index_of(menu: Menu, language: str) -> _Index:
    return _build(_Same(menu), language)


class _Same:
    """A menu as a cache key: the same object is the same menu."""

    __slots__ = ("menu",)

    def __init__(self, menu: Menu) -> None:
        self.menu = menu

    def __hash__(self) -> int:
        return id(self.menu)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.menu is self.menu


@lru_cache(maxsize=16)
def _build(same: _Same, language: str) -> _Index:
    menu = same.menu
    found: list[tuple[str, frozenset[str]]] = []
    for service in menu.services:
        for spoken in {language, "en"}:
            for phrase in (service.names.get(spoken, ""), *service.keywords.get(spoken, ())):
                stems = frozenset(_stems(phrase)) or frozenset(_stems(phrase, keep_all=True))
                if stems and (service.code, stems) not in found:
                    found.append((service.code, stems))
    services_with: dict[str, set[str]] = defaultdict(set)
    for code, stems in found:
        for stem in stems:
            services_with[stem].add(code)
    worth = {
        stem: math.log(1 + len(menu.services) / len(codes)) * (0.3 if stem in _WEAK else 1.0)
        for stem, codes in services_with.items()
    }
    phrases = tuple(_Phrase(code, stems, sum(worth[stem] for stem in stems)) for code, stems in found)
    by_stem: dict[str, list[int]] = defaultdict(list)
    for number, known in enumerate(phrases):
        for stem in known.stems:
            by_stem[stem].append(number)
    return _Index(
        phrases,
        {stem: tuple(numbers) for stem, numbers in by_stem.items()},
        worth,
        {s.code: s.names.get(language) or s.names.get("en") or s.code for s in menu.services},
        {s.code: place for place, s in enumerate(menu.services)},
        tuple(stem for stem in by_stem if len(stem) >= 5),
    )


def _stems(text: str, keep_all: bool = False) -> list[str]:
    bare = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", bare.replace("'", "").replace("’", ""))
    return [_stem(word) for word in words if keep_all or word not in _STOP]


def _stem(word: str) -> str:
    """Cut an ending, so that "lights" and "dumped" meet "light" and "dump". "parking" stays apart from "park"."""
    for ending, shortest in (("ies", 5), ("ing", 7), ("ed", 5), ("es", 6), ("s", 4)):
        if word.endswith(ending) and len(word) >= shortest and not word.endswith(("ss", "us")):
            base = word[: -len(ending)]
            if ending == "ies":
                return base + "y"
            return base[:-1] if len(base) > 3 and base[-1] == base[-2] and ending in ("ing", "ed") else base
    return word
