"""How a thing is: missing, broken, overflowing. A service's name says it in one word, and callers in another."""

from collections.abc import Iterable, Sequence
from functools import cache

from menus.concepts import words_for
from menus.cues import Cues
from menus.stems import stems

STATES = ("broken", "missing", "dirty", "full", "clogged", "pickedup", "private", "public")
"""The sets of words.toml that tell how something is, or whose."""
AMONG = {
    "residential": ("residential", "residence", "neighbor"),
    "commercial": ("commercial", "business", "establishment"),
    "vehicle": ("vehicle", "vehicles", "car"),
}
"""Those that tell whose it is, and the words for that in lists, behind a dash: "Noise - Commercial"."""


def states(said: Sequence[str], language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of all the English words for how something is that somebody said in any words; and of those in lists
    for whose it is."""
    heard = {hit.owner for hit in _listening(language).heard(said)}
    return _meant(heard.intersection(STATES)), _meant(heard.intersection(AMONG))


def _meant(heard: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*(_said_in_english()[each] for each in heard))


@cache
def _listening(language: str) -> Cues:
    cues = Cues(language)
    for state in (*STATES, *AMONG):
        cues.add(state, [(words_for(state, language),)])
    return cues.ready()


@cache
def _said_in_english() -> dict[str, frozenset[str]]:
    said = {state: (stems(each, "en") for each in words_for(state, "en")) for state in STATES}
    said |= {among: (stems(each, "en") for each in words) for among, words in AMONG.items()}
    return {state: frozenset(each[0] for each in found if len(each) == 1) for state, found in said.items()}
