"""How like what was said is to what is written of each service, in the list: word by word."""

import math
from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence

from menus.signs import words_and_pairs

SMOOTH = 0.3
"""How far a sign that is rare for a service counts as it does in the whole list."""
LEAST = 0.4
"""A sign that speaks for a service no more than this is left out."""
SHARP = 0.75
"""How far what weighs more outdoes the rest."""
EVERYWHERE = 300
"""A sign of so many services tells nothing."""

Weights = tuple[Sequence[int], Sequence[float]]
"""The services that a sign speaks for, and how much for each: numbers side by side, since a long list has many."""

_NONE: Weights = ((), ())


class Likeness:
    """Which services each word and each pair of words speaks for, and how much."""

    def __init__(self, language: str, counts: Mapping[int, Mapping[str, float]]) -> None:
        self.language = language
        whole: dict[str, float] = defaultdict(float)
        for of in counts.values():
            for sign, count in of.items():
                whole[sign] += count
        everything = sum(whole.values())
        weights: dict[str, tuple[array[int], array[float]]] = defaultdict(lambda: (array("I"), array("f")))
        for service, of in counts.items():
            mass = sum(of.values())
            for sign, count in of.items():
                here = (count + SMOOTH * whole[sign] / everything * 50) / (mass + SMOOTH * 50)
                weight = math.log(here / (whole[sign] / everything)) * min(1.0, count)
                if weight > LEAST:
                    weights[sign][0].append(service)
                    weights[sign][1].append(weight)
        self.weights: Mapping[str, Weights] = {
            sign: found for sign, found in weights.items() if len(found[0]) <= EVERYWHERE
        }

    def of(self, said: Sequence[str], worth: Sequence[float]) -> dict[int, float]:
        """From 0 to 1 for each service, adding up to at most 1."""
        total: dict[int, float] = defaultdict(float)
        for sign, much in words_and_pairs(said, worth, self.language):
            for service, weight in zip(*self.weights.get(sign, _NONE), strict=True):
                total[service] += weight * much
        powers = {service: math.exp(min(60.0, SHARP * each)) for service, each in total.items()}
        whole = sum(powers.values()) + math.exp(SHARP * 3.0)
        return {service: each / whole for service, each in powers.items() if each > 0.02 * whole}

    def because(self, said: Sequence[str], of: int) -> tuple[int, ...]:
        """Where the two words stand that speak most for one of them."""
        weights = [dict(zip(*self.weights.get(each, _NONE), strict=True)) for each in said]
        found = [(weight.get(of, 0.0), at) for at, weight in enumerate(weights)]
        return tuple(sorted(at for weight, at in sorted(found, reverse=True)[:2] if weight > 0))
