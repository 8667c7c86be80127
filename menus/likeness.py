"""How like what was said is to what people say of each concept: every word counts for the concepts that it is said of.

A cue is heard or it is not. This is for what no cue expects, and for what was heard badly: many small signs.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Generic, TypeVar

from menus.concepts import concepts, kinds
from menus.stems import stems
from menus.telling import EMPTY

SMOOTH, LEAST, SHARP = 0.3, 0.4, 0.75
CUED, KIND = 3.0, 0.6
EVERYWHERE = 300
CUE, EXAMPLE = 0.5, 1.0


Of = TypeVar("Of")


class Likeness(Generic[Of]):
    """Which concepts each word and each pair of words speaks for, and how much."""

    def __init__(self, language: str, counts: Mapping[Of, Mapping[str, float]], sharp: float = SHARP) -> None:
        self.language, self.sharp = language, sharp
        whole: dict[str, float] = defaultdict(float)
        for of in counts.values():
            for sign, count in of.items():
                whole[sign] += count
        everything = sum(whole.values())
        self.weights: dict[str, list[tuple[Of, float]]] = defaultdict(list)
        for concept, of in counts.items():
            mass = sum(of.values())
            for sign, count in of.items():
                here = (count + SMOOTH * whole[sign] / everything * 50) / (mass + SMOOTH * 50)
                weight = math.log(here / (whole[sign] / everything)) * min(1.0, count)
                if weight > LEAST:
                    self.weights[sign].append((concept, weight))
        for sign in [sign for sign, found in self.weights.items() if len(found) > EVERYWHERE]:
            del self.weights[sign]

    def of(
        self, said: Sequence[str], worth: Sequence[float], heard: Mapping[Of, float], left: Mapping[Of, float]
    ) -> dict[Of, float]:
        """From 0 to 1 for each concept, adding up to at most 1."""
        total: dict[Of, float] = defaultdict(float)
        for sign, much in signs(said, worth, self.language):
            for concept, weight in self.weights.get(sign, ()):
                total[concept] += weight * much
        for concept, sure in heard.items():
            total[concept] += CUED * sure
        for concept in total.keys() & left.keys():
            total[concept] *= left[concept] ** 0.5
        if not total:
            return {}
        powers = {concept: math.exp(min(60.0, self.sharp * each)) for concept, each in total.items()}
        whole = sum(powers.values()) + math.exp(self.sharp * 3.0)
        return {concept: each / whole for concept, each in powers.items() if each > 0.02 * whole}

    def vocabulary(self) -> set[str]:
        """Every word that speaks for something."""
        return {sign for sign in self.weights if " " not in sign and not sign.startswith("<")}

    def because(self, said: Sequence[str], of: Of) -> tuple[int, ...]:
        """Where the two words stand that speak most for one of them."""
        found = [(dict(self.weights.get(each, ())).get(of, 0.0), at) for at, each in enumerate(said)]
        return tuple(sorted(at for weight, at in sorted(found, reverse=True)[:2] if weight > 0))


def signs(said: Sequence[str], worth: Sequence[float], language: str) -> Iterable[tuple[str, float]]:
    """The telling words, what kind of thing they are, and the pairs of neighbours, each once."""
    seen, kind_of = set(), _kind_of(language)
    for at, each in enumerate(said):
        if len(each) > 1 and each not in EMPTY and each not in seen:
            seen.add(each)
            yield each, worth[at]
            for kind in kind_of.get(each, ()):
                if kind not in seen:
                    seen.add(kind)
                    yield kind, worth[at] * KIND
        if at and (pair := f"{said[at - 1]} {each}") not in seen:
            seen.add(pair)
            yield pair, worth[at]


@cache
def _kind_of(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for kind, words in kinds().get(language, {}).items():
        for word in words.split("|"):
            each = " ".join(stems(word, language))
            found[each] = (*found.get(each, ()), f"<{kind}>")
    return found


@cache
def likeness(language: str) -> Likeness[str]:
    """What is known in one language."""
    counts: dict[str, dict[str, float]] = {}
    for concept in concepts():
        of = counts[concept.id] = defaultdict(float)
        for cue in concept.strong.get(language, ()):
            for part in cue:
                for phrase in part:
                    for sign, _ in signs(stemmed := stems(phrase, language), [1.0] * len(stemmed), language):
                        of[sign] += CUE
        for example in concept.said.get(language, ()):
            for sign, _ in signs(stemmed := stems(example, language), [1.0] * len(stemmed), language):
                of[sign] += EXAMPLE
    return Likeness(language, counts)
