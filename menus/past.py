"""What a city's past requests taught: which words its people use for which service, what those are about, and what they
ask for most. It speaks for a service or against it, in points that are added to the service's score.
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from facts.services import Learned, Menu
from menus.signs import Sign, words_and_pairs

FEW = 8
"""So many requests like those for all services are added to those for each: a few are easily too sure."""
RARE = 3
"""So many requests are added to each service's: it may be asked for that nobody asked for yet."""
WORDS, CONCEPTS, OFTEN = 0.1, 0.1, 0.06
"""What it counts what was said, what that is about, and how often a service is asked for."""
AGAINST = -1.0
"""The most that it speaks against a service that none of its requests was ever about this."""

_Weights = Mapping[str, tuple[Sequence[int], Sequence[float]]]
"""The services that a sign speaks for, and how much for each: numbers side by side, since a long list has many."""


@dataclass(frozen=True, slots=True)
class Past:
    """What words and concepts speak for; and of each service what speaks against it, and how often it was asked for."""

    language: str
    words: _Weights
    concepts: _Weights
    against: Sequence[float]
    often: Sequence[float]

    def points(
        self, services: Iterable[int], said: Sequence[str], worth: Sequence[float], about: Collection[str]
    ) -> dict[int, float]:
        """What is added to the score of each of these services, and of others: mostly between -0.3 and 0.3.

        `worth`: what each word counts; `about`: the concepts heard.
        """
        words, _ = _speaking(self.words, words_and_pairs(said, worth, self.language, pairs=0))
        known = [concept for concept in about if concept in self.concepts]
        concepts, many = _speaking(self.concepts, ((concept, 1.0) for concept in known))
        return {
            at: WORDS * words.get(at, 0.0)
            + CONCEPTS * (concepts.get(at, 0.0) + many * self.against[at])
            + OFTEN * self.often[at]
            for at in {*services, *words, *concepts}
        }


def past_of(menu: Menu, language: str) -> Past | None:
    """What was learned of a menu's services. Its words count in the language that requests are written in."""
    learned = [menu.learned.get(service.code, _NOTHING) for service in menu.services]
    requests = [each.requests for each in learned]
    if not any(requests):
        return None
    usual = sum(requests) / len(requests)
    against = array("f", (max(AGAINST, math.log(FEW / (FEW + count))) for count in requests))
    words = [each.words if language == "en" else {} for each in learned]
    concepts = [each.concepts for each in learned]
    return Past(
        language=language,
        words=_weights(words, requests, array("f", bytes(4 * len(requests)))),
        concepts=_weights(concepts, requests, against),
        against=against,
        often=array("f", (math.log((count + RARE) / (usual + RARE)) for count in requests)),
    )


def _weights(counts: Sequence[Mapping[str, int]], requests: Sequence[int], less: Sequence[float]) -> _Weights:
    """How much oftener than in all requests a sign is in those for each service, as a logarithm; `less` of it."""
    everywhere: Counter[str] = Counter()
    for of in counts:
        everywhere.update(of)
    weights: dict[str, tuple[array[int], array[float]]] = defaultdict(lambda: (array("I"), array("f")))
    for service, of in enumerate(counts):
        for sign, count in of.items():
            usual = everywhere[sign] / sum(requests)
            much = max(less[service], math.log((count + FEW * usual) / (requests[service] + FEW) / usual))
            weights[sign][0].append(service)
            weights[sign][1].append(much - less[service])
    return dict(weights)


def _speaking(weights: _Weights, signs: Iterable[Sign]) -> tuple[dict[int, float], float]:
    """What signs speak for each service; many together count less than each alone. And how much all of them count."""
    total: dict[int, float] = defaultdict(float)
    mass = 0.0
    for sign, much in signs:
        mass += much
        for service, weight in zip(*weights.get(sign, _NONE), strict=True):
            total[service] += weight * much
    root = math.sqrt(max(1.0, mass))
    return {service: each / root for service, each in total.items()}, mass / root


_NOTHING = Learned(0, {})
_NONE: tuple[Sequence[int], Sequence[float]] = ((), ())
