"""A slip of the finger put right: a long word that nobody knows, one letter away from one that a cue listens for."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from menus.word_tables import tables

SHORTEST = 5
"""Letters: of a shorter word another letter makes another word."""


def mended(stem: str, word: str, vocabulary: frozenset[str]) -> str:
    """The known stem that differs from an unknown long one by a single slip, else the stem itself."""
    if stem in vocabulary or len(stem) < SHORTEST or not stem.isalpha() or word in _EVERYDAY:
        return stem
    return _nearest(stem, vocabulary)


@lru_cache(maxsize=4096)
def _nearest(stem: str, vocabulary: frozenset[str]) -> str:
    for known in _by_first(vocabulary).get(stem[0], ()):
        if abs(len(known) - len(stem)) < 2 and OSA.distance(known, stem, score_cutoff=1) == 1:
            return known
    return stem


@lru_cache(maxsize=8)
def _by_first(vocabulary: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    first = defaultdict(list)
    for each in sorted(vocabulary):
        if len(each) >= SHORTEST:
            first[each[0]].append(each)
    return {letter: tuple(found) for letter, found in first.items()}


_EVERYDAY = frozenset(tables(__file__)["everyday"].split())
