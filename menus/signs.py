"""What is weighed in words that were said: the words, what kind of thing they are, their neighbours, their letters."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from menus.concepts import kinds
from menus.stems import stems
from menus.telling import EMPTY

KIND = 0.6
"""What a kind of thing counts beside a word."""
SO_MANY = 4
"""Letters that are looked at together."""

Sign = tuple[str, float]
"""What it is, and how much it counts here."""


def words_and_pairs(said: Sequence[str], worth: Sequence[float], language: str, pairs: float = 1.0) -> Iterable[Sign]:
    """The telling words, what kind of thing they are, and the pairs of neighbours, each once.

    `pairs`: what a pair counts beside a word.
    """
    yield from _words(said, worth, language)
    seen = set()
    for at in range(1, len(said)):
        if (pair := f"{said[at - 1]} {said[at]}") not in seen:
            seen.add(pair)
            yield pair, worth[at] * pairs


def words_pairs_and_letters(
    said: Sequence[str], worth: Sequence[float], language: str, pairs: float, letters: float
) -> Iterable[Sign]:
    """The same, and every few letters of the longer words, each once.

    `letters`: what a few of them count beside a word.
    """
    yield from words_and_pairs(said, worth, language, pairs)
    seen = set()
    for at, word in enumerate(said):
        if len(word) < SO_MANY or word.isdigit() or word in EMPTY:
            continue
        for few in _letters(word):
            if few not in seen:
                seen.add(few)
                yield few, worth[at] * letters


@lru_cache(1024)
def _letters(word: str) -> tuple[str, ...]:
    """Every few letters that follow each other in a word, which begins with ^ and ends with $."""
    whole = f"^{word}$"
    return tuple(f"#{whole[begin : begin + SO_MANY]}" for begin in range(len(whole) - SO_MANY + 1))


def _words(said: Sequence[str], worth: Sequence[float], language: str) -> Iterable[Sign]:
    seen, kind_of = set(), _kind_of(language)
    for at, word in enumerate(said):
        if len(word) > 1 and not word.isdigit() and word not in EMPTY and word not in seen:
            seen.add(word)
            yield word, worth[at]
            for kind in kind_of.get(word, ()):
                if kind not in seen:
                    seen.add(kind)
                    yield kind, worth[at] * KIND


@cache
def _kind_of(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for kind, words in kinds().get(language, {}).items():
        for word in words.split("|"):
            each = " ".join(stems(word, language))
            found[each] = (*found.get(each, ()), f"<{kind}>")
    return found
