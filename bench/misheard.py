"""Sayings as a recogniser may hear them: some words as others that sound much like them, some long ones in two."""

import math
import random
import re
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from geocode.country import country
from geocode.sounds import spread
from menus.stems import words

OFTEN, SPLIT = 0.3, 0.06
"""How many of the words are heard as others, and how many of the long ones as two."""
LONG, MOST = 6, 12
ALIKE, LEAST, FARTHEST = 0.34, 2, 5
"""Which share of its sound may differ in another word; at least, and at most, so many steps."""

Others = dict[str, tuple[list[str], list[float]]]
"""What each word may be heard as, and how easily."""


def misheard(texts: Sequence[str], language: str) -> list[str]:
    """Each of these texts once more, badly heard; the same every time."""
    others, order = _others(texts, language), random.Random(1)
    return [" ".join(_heard(word, others, order) for word in words(text)) for text in texts]


def _heard(word: str, others: Others, order: random.Random) -> str:
    if word in others and order.random() < OFTEN:
        return order.choices(*others[word])[0]
    if len(word) >= LONG and order.random() < SPLIT:
        at = order.randint(2, len(word) - 3)
        return f"{word[:at]} {word[at:]}"
    return word


def _others(texts: Sequence[str], language: str) -> Others:
    """For each word those that sound like it, among what people say; not the same word with another ending."""
    often = Counter(word for text in texts for word in words(text) if len(word) > 1 and not word.isdigit())
    known = [word for word, count in often.items() if count > 1]
    sounds = [_SOUNDS[language](word) for word in known]
    apart = cdist(sounds, sounds, scorer=Levenshtein.distance, score_cutoff=FARTHEST, dtype=np.uint8)
    others = {}
    for at, word in enumerate(known):
        near = np.flatnonzero(apart[at] <= min(FARTHEST, max(LEAST, ALIKE * len(sounds[at]))))
        found = [(_easily(apart[at][each], often[known[each]]), known[each]) for each in near]
        found = sorted((each for each in found if not _same(word, each[1])), reverse=True)[:MOST]
        if found:
            others[word] = [other for _, other in found], [easily for easily, _ in found]
    return others


def _easily(steps: int, often: int) -> float:
    """How easily a word is heard that is so many steps away and that is said so often."""
    return math.exp(-0.6 * steps) * often**0.3


def _same(one: str, other: str) -> bool:
    return abs(len(one) - len(other)) < 3 and (one.startswith(other) or other.startswith(one))


def _spanish(word: str) -> str:
    """How a Spanish word sounds, each letter as two signs, so that a step is about as much as in English."""
    for written, heard in (("ll", "y"), ("h", ""), ("v", "b"), ("z", "s"), ("qu", "k")):
        word = word.replace(written, heard)
    return re.sub("(.)", r"\1\1", re.sub("c(?=[ei])", "s", word).replace("c", "k"))


_SOUNDS: dict[str, Callable[[str], str]] = {"en": lambda word: spread(country("us").sound(word)), "es": _spanish}
