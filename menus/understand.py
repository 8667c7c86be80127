"""Words → services: the concepts heard in what somebody said, against those that a city's services are about.

A service's score says how well a concept that was heard fits it, how much of its name is explained, and whether its own
words were said. The words that tell where count little.
"""

import math
from collections.abc import Sequence
from functools import lru_cache

from facts.services import Match, Menu, Understanding, UnderstandingDecision
from menus.heard import about, hear
from menus.listed import Listed, listed
from menus.matching import Fit, because, fits
from menus.not_a_report import is_about_another, is_asked_alone, is_no_report, is_only_courtesy
from menus.place_words import split_place
from menus.prepared import Prepared, prepare
from menus.stems import meant_words, stem, words
from menus.telling import EMPTY
from menus.typos import mended

CONFIRM, TOO_LITTLE = 0.85, 0.38
"""From which confidence one service is named alone, and the score under which nothing was understood."""
CONFIRM_PLAIN, TOO_LITTLE_PLAIN = 0.75, 0.2
"""The same for plain words, since a story is less sure than it looks: where half of those that tell something name it
("the light is out"), and where all of them do ("light")."""
SURELY, CLEARLY_MORE = 0.6, 0.15
"""The score from which a report is meant, whatever else was said; and by how much another language must be surer than
the caller's own."""
STEEP, NONE_OF_THEM = 9.0, 0.2
"""How scores become confidences: fitted on half of the sets under bench/, right on the other half."""

LONGEST = 90
"""Words that are looked at: nobody begins to tell what is wrong after so many."""

_MEANT = ("confirm", "choose")


def understand(menu: Menu, text: str, language: str = "en") -> Understanding:
    """Which services these words may mean, best first, and what to do about it. Never raises, whatever the words."""
    return _understood(menu, text[:2000], language)[0]


def understand_in_any(menu: Menu, text: str, languages: Sequence[str]) -> Understanding:
    """The same in the first of these languages, or in another one in which the words mean clearly more."""
    found = [_understood(menu, text[:2000], language) for language in languages]
    (first, known), *others = found
    if first.decision == "not_ours" or not others:
        return first
    best, known_best = max(others, key=lambda each: _meant_for_sure(*each))
    if known_best <= known:  # "no heat in my apartment" is no Spanish, though "no" and "apartamento" are
        return first
    return best if _meant_for_sure(best, known_best) > _meant_for_sure(first, known) + CLEARLY_MORE else first


def concepts_in(menu: Menu, text: str, language: str) -> list[str]:
    """What words are about, whatever services there are for it."""
    prepared = _prepared(menu, language)
    _, _, stemmed, placed = _read(prepared, text[:2000], language)
    return about(hear(prepared, stemmed, placed))


def _understood(menu: Menu, text: str, language: str) -> tuple[Understanding, float]:
    """What is understood in one language, and which share of the words is known in it."""
    if is_only_courtesy(text):
        return Understanding(text, decision="not_ours"), 1.0
    prepared = _prepared(menu, language)
    place, said, stemmed, placed = _read(prepared, text, language)
    ranked, best, no_report = fits(prepared, stemmed, placed)
    sure = _confidences([fit.score for fit in ranked])
    services = tuple(
        _match(prepared, fit, because(prepared, stemmed, fit), said, confidence)
        for fit, confidence in zip(ranked, sure, strict=True)
    )
    known = sum(each in prepared.vocabulary for each in stemmed) / max(1, len(stemmed))
    telling = {at for at, each in enumerate(stemmed) if each not in EMPTY} - placed
    share = len(telling.intersection(ranked[0].because)) / len(telling) if telling and ranked else 0.0
    decision = _decide(ranked[0].score if ranked else 0.0, sure, share)
    nothing_else = len(placed) == len(said) or (share == 1 and decision != "ask_again")
    if not nothing_else and (is_no_report(text, no_report, best) or (best < SURELY and is_about_another(text))):
        decision = "not_ours"
    if is_asked_alone(text, services[0].service_name if services else ""):
        decision = "not_ours"
    return Understanding(text, services, decision, place, language if decision in _MEANT else ""), known


def _read(prepared: Prepared, text: str, language: str) -> tuple[str, list[str], list[str], set[int]]:
    """The words that tell where, all words, their stems with slips mended, and where those stand that tell where."""
    _, place = split_place(text)
    said = words(text)[:LONGEST]
    stemmed = [mended(stem(each, language), each, prepared.vocabulary) for each in meant_words(said, language)]
    return place, said, stemmed, _placed(said, words(place))


def _match(prepared: Prepared, fit: Fit, at: Sequence[int], said: list[str], confidence: float) -> Match:
    code = prepared.listed.services[fit.service].code
    return Match(code, prepared.names[code], round(confidence, 3), tuple(said[each] for each in at))


def _meant_for_sure(found: Understanding, known: float) -> float:
    return found.services[0].confidence * known if found.services and found.decision in _MEANT else 0.0


def _decide(best: float, sure: Sequence[float], share: float) -> UnderstandingDecision:
    """`share`: how many of the words that tell something name the best."""
    if best < (TOO_LITTLE_PLAIN if share == 1 else TOO_LITTLE):
        return "ask_again"
    return "confirm" if sure[0] >= (CONFIRM_PLAIN if share >= 0.5 else CONFIRM) else "choose"


def _confidences(scores: Sequence[float]) -> list[float]:
    """Scores as chances that add up to less than one: the rest is that it is none of them."""
    weights = [math.exp(STEEP * score) for score in scores]
    whole = sum(weights) + math.exp(STEEP * NONE_OF_THEM)
    return [weight / whole for weight in weights]


def _placed(said: list[str], place: list[str]) -> set[int]:
    """Where the words that tell where stand among those said."""
    for start in range(len(said) - len(place) + 1) if place else ():
        if said[start : start + len(place)] == place:
            return set(range(start, start + len(place)))
    return set()


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
    return prepare(same.menu, _listed(same), language)


@lru_cache(maxsize=8)
def _listed(same: _Same) -> Listed:
    return listed(same.menu)
