"""A menu made ready for understanding in one language: what the words of its names are worth, and the city's own words.

This is done once for a menu and language; an utterance then only touches what it speaks of.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from facts.services import Menu, Service
from menus.concepts import read_cue
from menus.cues import Cues
from menus.likeness import Likeness
from menus.listed import NAME, Listed, listening
from menus.past import Past, past_of
from menus.sayings import sayings
from menus.service_names import name_of, parts, spelled_out, telling
from menus.signs import words_and_pairs
from menus.stems import stems
from menus.targets import Targets
from menus.telling import PALE

HERE = "here "
"""How a concept begins that a city made itself."""


@dataclass(slots=True)
class Prepared:
    """A menu ready for one language."""

    cues: Cues
    listed: Listed
    targets: Targets
    phrases: list[tuple[int, float]]
    by_stem: Mapping[str, list[int]]
    worth: Mapping[str, float]
    vocabulary: frozenset[str]
    names: Mapping[str, str]
    told: Likeness
    own: Cues
    past: Past | None


def prepare(menu: Menu, listed: Listed, language: str) -> Prepared:
    """Make a menu ready for utterances in one language."""
    phrases = [
        (number, said)
        for number, service in enumerate(menu.services)
        for said in dict.fromkeys(frozenset(telling(phrase, language)) for phrase in _phrases(service, language))
        if said
    ]
    worth = _worth(len(menu.services), phrases)
    by_stem: dict[str, list[int]] = defaultdict(list)
    for at, (_, said) in enumerate(phrases):
        for each in said:
            by_stem[each].append(at)
    cues, own = listening(language), _called_here(menu, language)
    past = {word for one in menu.learned.values() for word in one.words if " " not in word}
    known = frozenset(by_stem) | cues.vocabulary() | own.vocabulary() | sayings(language).vocabulary() | past
    return Prepared(
        cues,
        listed,
        {**listed.targets, **_targets_here(menu, listed.targets)},
        [(number, sum(worth[each] for each in said)) for number, said in phrases],
        by_stem,
        worth,
        known,
        {service.code: name_of(service, language) for service in menu.services},
        _told(menu, language),
        own,
        past_of(menu, language),
    )


def _called_here(menu: Menu, language: str) -> Cues:
    """The city's own words."""
    cues = Cues(language)
    for at, called in enumerate(menu.called_here):
        cues.add(called.like or f"{HERE}{at}", (read_cue(each, language) for each in called.cues.get(language, ())))
    return cues.ready()


def _targets_here(menu: Menu, targets: Targets) -> Targets:
    """What the city's own words mean: a concept that is known, or one that only stands for these services."""
    here: dict[str, Mapping[int, float]] = {}
    numbers = {service.code: number for number, service in enumerate(menu.services)}
    for at, called in enumerate(menu.called_here):
        owner = called.like or f"{HERE}{at}"
        about = {numbers[code]: NAME for code in called.services if code in numbers}
        here[owner] = {**(here.get(owner) or targets.get(owner, {})), **about}
    return here


def _told(menu: Menu, language: str) -> Likeness:
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
            for sign, _ in words_and_pairs(said, [1.0] * len(said), language):
                counts[number][sign] = max(counts[number].get(sign, 0.0), much)
    return Likeness(language, counts)


def _phrases(service: Service, language: str) -> list[str]:
    spoken = [language, "en"] if language != "en" else ["en"]
    names = [service.names[each] for each in spoken if each in service.names] or list(service.names.values())[:1]
    single = [part for name in names for part in parts(name) if len(part) > 3]
    return [*names, *single, *(word for each in spoken for word in service.keywords.get(each, ()))]


def _worth(count: int, phrases: Iterable[tuple[int, frozenset[str]]]) -> dict[str, float]:
    having: dict[str, set[int]] = defaultdict(set)
    for number, said in phrases:
        for each in said:
            having[each].add(number)
    return {
        each: math.log(1 + (count + 8) / len(numbers)) * (0.3 if each in PALE else 1.0)
        for each, numbers in having.items()
    }
