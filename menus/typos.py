# ruff: noqa: E501  # the table is read as words
"""A slip of the finger put right: a long word that nobody knows, one letter away from one that a cue listens for."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

SHORTEST = 5


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


_EVERYDAY = frozenset(
    """
    about after again almost along already also always another around because before behind being below between beyond
    called calls could coming does doing done down during each either else enough even every everyone first found front
    going gonna great guess happened having hello here house houses their there these they thing things think this those
    three through today together tomorrow tonight toward trying under until using usually wanted wants watch weeks were
    whats when where which while whole whose will within without work working would years yesterday young people person
    please right since someone somebody something sometimes still thank thanks very morning evening night place places
    months month never really several should small large little living looking looks lots maybe might minutes nearly
    needs other others probably problem quite reported reporting saying seems side started taken talking times told
    walls horse mouth south north money sense sound sounds speak stand start state store story stuff sweet teeth thick
    tired touch trade train treat trust truth uncle units upper usual voice waste wheat white woman worse worst worth
    wrong board boat books break brown carry cause chair cheap check china claim class clear close coast cover crowd
    properly daily dance death dress drink drive earth eight empty enter equal exact extra faith false fault field fifth fight
    final fixed floor force frame fresh fruit funny given globe grand grant green group happy heart heavy hours human
    """.split()
)
