"""A menu made ready for understanding: which concepts a service is about, and what the words of its name are worth.

This is done once for a menu and language; an utterance then only touches what it speaks of.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from facts.services import Menu, Service
from menus.concepts import concepts, read_cue
from menus.cues import Cues, Hit
from menus.likeness import Likeness, likeness, signs
from menus.past import Past, past_of
from menus.stems import stem, stems
from menus.telling import EMPTY, PALE

NAME, KEYWORD, DESCRIPTION = 1.0, 0.9, 0.55
"""How sure it is that a service is about a concept that its name tells, a keyword, or only its description."""
BESIDE = 0.8
INSIDE = 0.45
"""How much is left of a concept whose words stand inside those of a longer one: the sign of "stop sign"."""
HERE = "here "
"""How a concept begins that a city made itself."""
DOWN_THE_CHAIN = (0.8, 0.72, 0.66, 0.6, 0.55)
"""What a concept lends to the first, second … concept that a list may have in its place."""

_WHERE = re.compile(r"\s(?:on|at|in|from)\s", re.IGNORECASE)
_OR = re.compile(r"\s*(?:,|/|;|&|\bor\b|\band\b|\by\b|\bo\b)\s*", re.IGNORECASE)


@dataclass(slots=True)
class Known:
    """A service as it is compared with what was said."""

    code: str
    about: dict[str, float] = field(default_factory=dict)
    explains: dict[str, frozenset[str]] = field(default_factory=dict)
    parts: tuple[frozenset[str], ...] = ()
    where: frozenset[str] = frozenset()
    general: bool = False
    asks: bool = False


@dataclass(slots=True)
class Prepared:
    """A menu ready for one language."""

    cues: Cues
    services: list[Known]
    targets: dict[str, list[tuple[int, float]]]
    phrases: list[tuple[int, float]]
    by_stem: dict[str, list[int]]
    worth: dict[str, float]
    vocabulary: frozenset[str]
    names: dict[str, str]
    told: Likeness[int]
    meant: list[dict[str, float]]
    own: Cues
    past: Past | None


def prepare(menu: Menu, language: str) -> Prepared:
    """Make a menu ready for utterances in one language."""
    services = [_known(service) for service in menu.services]
    phrases = [
        (number, said)
        for number, service in enumerate(menu.services)
        for said in dict.fromkeys(frozenset(_telling(phrase, language)) for phrase in _phrases(service, language))
        if said
    ]
    worth = _worth(len(services), phrases)
    weighed = [(number, sum(worth[each] for each in said)) for number, said in phrases]
    by_stem: dict[str, list[int]] = defaultdict(list)
    for at, (_, said) in enumerate(phrases):
        for each in said:
            by_stem[each].append(at)
    cues = listening(language)
    names = {service.code: name_of(service, language) for service in menu.services}
    targets = _targets(services)
    own = _called_here(menu, language, targets)
    past = {word for one in menu.learned.values() for word in one.words if " " not in word}
    known = frozenset(by_stem) | cues.vocabulary() | own.vocabulary() | likeness(language).vocabulary() | past
    meant: list[dict[str, float]] = [{} for _ in services]
    for concept, found in targets.items():
        for number, sure in found:
            meant[number][concept] = sure
    told = _told(menu, language)
    return Prepared(
        cues, services, targets, weighed, dict(by_stem), worth, known, names, told, meant, own, past_of(menu, language)
    )


def name_of(service: Service, language: str) -> str:
    """What a service is called in a language, or else in English, or else anyhow."""
    return service.names.get(language) or service.names.get("en") or next(iter(service.names.values()), service.code)


@cache
def listening(language: str) -> Cues:
    """What callers say, in one language, for every concept."""
    cues = Cues(language)
    for concept in concepts():
        cues.add(concept.id, concept.strong.get(language, ()))
        cues.add(concept.id, concept.weak.get(language, ()), weak=True)
    return cues.ready()


@cache
def _naming() -> Cues:
    cues = Cues("en")
    for concept in concepts():
        cues.add(concept.id, concept.name)
    return cues.ready()


def _called_here(menu: Menu, language: str, targets: dict[str, list[tuple[int, float]]]) -> Cues:
    """The city's own words: of a concept that is known, or of one that only stands for these services."""
    cues, numbers = Cues(language), {service.code: number for number, service in enumerate(menu.services)}
    for at, called in enumerate(menu.called_here):
        owner = called.like or f"{HERE}{at}"
        cues.add(owner, (read_cue(each, language) for each in called.cues.get(language, ())))
        about = [(numbers[code], NAME) for code in called.services if code in numbers]
        targets[owner] = [*(pair for pair in targets.get(owner, ()) if pair[0] not in dict(about)), *about]
    return cues.ready()


def _told(menu: Menu, language: str) -> Likeness[int]:
    """What the list itself says of each service, word by word."""
    counts: dict[int, dict[str, float]] = {}
    for number, service in enumerate(menu.services):
        counts[number] = {}
        for text, much in (
            (name_of(service, language), 1.0),
            *((keyword, 0.7) for keyword in service.keywords.get(language, ())),
            (service.description, 0.5),
        ):
            said = stems(spelled_out(text), language)
            for sign, _ in signs(said, [1.0] * len(said), language):
                counts[number][sign] = max(counts[number].get(sign, 0.0), much)
    return Likeness(language, counts)


def _known(service: Service) -> Known:
    name = spelled_out(name_of(service, "en"))
    said = stems(name, "en")
    known = Known(service.code)
    known.parts = tuple(frozenset(_telling(each, "en")) for each in _parts(name)) or (frozenset(said),)
    whole = frozenset(said)
    known.general = bool(whole & _GENERAL)
    known.asks = bool(whole & _ASKING)
    known.where = frozenset(_telling(name[len(_head(name)) :], "en")) - PALE
    begins = len(stems(_head(name), "en"))
    _own(known, _named(said), said, NAME, one_thing=len(known.parts) == 1, place=begins)
    for language, texts in service.keywords.items():
        for keyword in texts:
            _own_more(known, keyword, language, KEYWORD)
    if "en" not in service.names:
        for language, text in service.names.items():
            _own_more(known, text, language, NAME)
    _own_more(known, service.description, "en", DESCRIPTION)
    _own_more(known, service.group, "en", 0.2)
    return known


def _own(
    known: Known, hits: Iterable[Hit], said: list[str], weight: float, one_thing: bool = True, place: int = 1000
) -> None:
    """A service is about the concepts that were hit; less so where another one says more of a name for `one_thing`,
    and where a name only tells where, from its word `place` on: "Dead animal on street or sidewalk".
    """
    hits = list(hits)
    for hit in hits:
        words = set(hit.at)
        others = [other for other in hits if other.owner != hit.owner]
        inside = any(words < set(other.at) for other in others)
        over = [other for other in others if hit.owner in overrules()[other.owner]]
        overruled = any(one_thing or not words.isdisjoint(other.at) for other in over)
        sure = weight * (INSIDE if inside or overruled or hit.at[0] >= place else 1.0)
        known.about[hit.owner] = max(known.about.get(hit.owner, 0.0), sure)
        if weight == NAME:
            told = frozenset(said[at] for at in hit.at)
            known.explains[hit.owner] = known.explains.get(hit.owner, frozenset()) | told


def _own_more(known: Known, text: str, language: str, weight: float) -> None:
    """What keywords and descriptions add. They may speak as callers do, which is believed less."""
    if not text:
        return
    said = stems(spelled_out(text), language)[:120]
    if language == "en":
        _own(known, _named(said), said, weight * 0.999)
    if language in ("en", "es"):
        strong = [hit for hit in listening(language).heard(said) if hit.weight > 0.5]
        _own(known, strong, said, weight * 0.8)


def _named(said: list[str]) -> list[Hit]:
    return _naming().heard(said)


@cache
def overrules() -> dict[str, frozenset[str]]:
    """Which concepts each concept overrules."""
    return defaultdict(frozenset, {concept.id: concept.overrules for concept in concepts()})


def spelled_out(name: str) -> str:
    """A name without what only machines need: "Cans_Left_Out" is "Cans Left Out"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", re.sub(r"[_]|<[^>]*>", " ", name))


def _head(name: str) -> str:
    """A name as far as it tells what is wrong; what follows tells where: "… on street or sidewalk"."""
    head = _WHERE.split(name, maxsplit=1)[0]
    return head if _telling(head, "en") else name


def _parts(name: str) -> list[str]:
    """What a name tells of, each as a name of its own: "A or B on C" is A, and B."""
    return [each for each in _OR.split(_without_brackets(_head(name))) if _telling(each, "en")]


def _without_brackets(name: str) -> str:
    return re.sub(r"\([^)]*\)", " ", name)


def _telling(text: str, language: str) -> list[str]:
    """The stems of a phrase that tell something."""
    return [each for each in stems(spelled_out(text), language) if each not in EMPTY]


def _phrases(service: Service, language: str) -> list[str]:
    spoken = [language, "en"] if language != "en" else ["en"]
    names = [service.names[each] for each in spoken if each in service.names] or list(service.names.values())[:1]
    parts = [part for name in names for part in _parts(name) if len(part) > 3]
    return [*names, *parts, *(word for each in spoken for word in service.keywords.get(each, ()))]


def _worth(count: int, phrases: Iterable[tuple[int, frozenset[str]]]) -> dict[str, float]:
    having: dict[str, set[int]] = defaultdict(set)
    for number, said in phrases:
        for each in said:
            having[each].add(number)
    return {
        each: math.log(1 + (count + 8) / len(numbers)) * (0.3 if each in PALE else 1.0)
        for each, numbers in having.items()
    }


def _targets(services: list[Known]) -> dict[str, list[tuple[int, float]]]:
    """For each concept: the services about it, or else about what may stand in its place."""
    owners: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, known in enumerate(services):
        for concept, sure in known.about.items():
            owners[concept].append((number, sure))
    for concept, found in owners.items():
        if max(sure for _, sure in found) >= NAME:
            owners[concept] = [(number, sure if sure >= NAME else sure * BESIDE) for number, sure in found]
    chains = {concept.id: concept.otherwise for concept in concepts()}
    targets = {}
    for concept, chain in chains.items():
        best: dict[int, float] = dict(owners.get(concept, ()))
        lent = 1.0 if max(best.values(), default=0.0) < 0.6 else 0.45
        for share, other in _down(chain, chains):
            for number, sure in owners.get(other, ()):
                best[number] = max(best.get(number, 0.0), sure * share * lent)
        if best:
            targets[concept] = list(best.items())
    return targets


def _down(chain: tuple[str, ...], chains: dict[str, tuple[str, ...]]) -> Iterable[tuple[float, str]]:
    for share, other in zip(DOWN_THE_CHAIN, chain, strict=False):
        yield share, other
        for less, further in zip(DOWN_THE_CHAIN, chains[other], strict=False):
            yield share * less * 0.9, further


_GENERAL = {stem(each, "en") for each in ("general", "other", "misc", "miscellaneous", "feedback")}
_ASKING = {
    stem(each, "en") for each in ("install", "installation", "new", "upgrade", "improvement", "return", "program")
}
