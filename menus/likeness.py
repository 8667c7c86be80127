"""How like what was said is to what is written of each service, in the list or in past requests: word by word."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from menus.signs import words_and_pairs

SMOOTH, LEAST, SHARP = 0.3, 0.4, 0.75
EVERYWHERE = 300
"""A sign of so many services tells nothing."""


class Likeness:
    """Which services each word and each pair of words speaks for, and how much."""

    def __init__(self, language: str, counts: Mapping[int, Mapping[str, float]], sharp: float = SHARP) -> None:
        self.language, self.sharp = language, sharp
        whole: dict[str, float] = defaultdict(float)
        for of in counts.values():
            for sign, count in of.items():
                whole[sign] += count
        everything = sum(whole.values())
        self.weights: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for service, of in counts.items():
            mass = sum(of.values())
            for sign, count in of.items():
                here = (count + SMOOTH * whole[sign] / everything * 50) / (mass + SMOOTH * 50)
                weight = math.log(here / (whole[sign] / everything)) * min(1.0, count)
                if weight > LEAST:
                    self.weights[sign].append((service, weight))
        for sign in [sign for sign, found in self.weights.items() if len(found) > EVERYWHERE]:
            del self.weights[sign]

    def of(self, said: Sequence[str], worth: Sequence[float], often: Mapping[int, float]) -> dict[int, float]:
        """From 0 to 1 for each service, adding up to at most 1. `often`: what each weighs before anything is said."""
        total: dict[int, float] = defaultdict(float, often)
        for sign, much in words_and_pairs(said, worth, self.language):
            for service, weight in self.weights.get(sign, ()):
                total[service] += weight * much
        powers = {service: math.exp(min(60.0, self.sharp * each)) for service, each in total.items()}
        whole = sum(powers.values()) + math.exp(self.sharp * 3.0)
        return {service: each / whole for service, each in powers.items() if each > 0.02 * whole}

    def because(self, said: Sequence[str], of: int) -> tuple[int, ...]:
        """Where the two words stand that speak most for one of them."""
        found = [(dict(self.weights.get(each, ())).get(of, 0.0), at) for at, each in enumerate(said)]
        return tuple(sorted(at for weight, at in sorted(found, reverse=True)[:2] if weight > 0))
