"""Short names for texts: in the GSM alphabet, at most 30 characters, and never two the same.

Cutting a name at a length would make "Sign repair request" of seven services; what tells them apart is kept instead.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count

from wording.segments import is_gsm7, plainer

SHORT = 30
_NOT = frozenset("no not non without fewer more less new never".split())
"""Words that turn the meaning: kept before any other."""

_UNSAID = frozenset("a an and as at by for from in into of on or the to with your my any all".split())


def short_names(names: Sequence[str]) -> list[str]:
    """A short name for each, in the same order."""
    plain = [gsm(name) for name in names]
    often = Counter(word for name in plain for word in set(_words(name)))
    taken: set[str] = set()
    found = []
    for name in plain:
        best = next(each for each in _candidates(name, often) if each.lower() not in taken)
        taken.add(best.lower())
        found.append(best)
    return found


def gsm(text: str) -> str:
    """The same in letters that a text carries 160 of: accents that it does not know are dropped."""
    text = plainer(text)
    if is_gsm7(text):
        return text
    bare = (c if is_gsm7(c) else unicodedata.normalize("NFKD", c) for c in text)
    return " ".join("".join(c for c in "".join(bare) if is_gsm7(c)).split())


def _candidates(name: str, often: Counter[str]) -> Iterator[str]:
    """The name if it fits, then its telling words, then with a number: one of them is free."""
    if name and len(name) <= SHORT:
        yield name
    words = name.replace(",", " ").split()
    telling = [word for word in words if word.lower() not in _UNSAID] or words or ["service"]
    yield _fitting(telling, telling[:1] + _rarest_first(telling[1:], often), SHORT)
    yield _fitting(telling, _rarest_first(telling, often), SHORT)
    for number in count(2):
        room = SHORT - len(f" {number}")
        yield f"{_fitting(telling, telling[:1] + _rarest_first(telling[1:], often), room)} {number}"


def _fitting(order: list[str], wanted: list[str], room: int) -> str:
    """As many of the wanted words as there is room for, in the order of the name."""
    kept: list[str] = []
    for word in wanted:
        if word not in kept and len(" ".join([*kept, word])) <= room:
            kept.append(word)
    return " ".join(sorted(kept, key=order.index)) or wanted[0][:room]


def _rarest_first(words: list[str], often: Counter[str]) -> list[str]:
    return sorted(words, key=lambda word: -1 if word.lower() in _NOT else often[word.lower()])


def _words(name: str) -> list[str]:
    return name.lower().replace(",", " ").split()
