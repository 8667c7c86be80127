"""Short names for texts: in the GSM alphabet, at most 30 characters, and never two the same.

A name is shortened no more than it must: "or" becomes a stroke, small words go, then those that tell little, and only
then words that tell something; those that many services have go before those that few have, and a "not" stays.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import count, islice

from wording.segments import is_gsm7, plainer

SHORT = 30
"""Characters, as in the menu file."""
_NOT = frozenset("no not non without fewer more less new never illegal illegally wrong".split())
"""Words that turn the meaning: kept before any other."""

_UNSAID = frozenset("a an the your my any".split())
_LINKS = frozenset("and or".split())
_PALE = frozenset(
    "is are be being has have need needs needed request requests issue issues problem problems complaint related at by "
    "for from in into of on to with as all than general still inspection maintenance program service too doing".split()
)
"""Words that tell least where there is no room."""


def short_names(names: Sequence[str]) -> list[str]:
    """A short name for each, in the same order."""
    plain = [_gsm(name) for name in names]
    often = Counter(word for name in plain for word in {_bare(word) for word in name.split()})
    having: dict[str, set[int]] = defaultdict(set)
    for at, name in enumerate(plain):
        for word in _words(name):
            having[word].add(at)
    taken: set[str] = set()
    found = []
    for at, name in enumerate(plain):
        free = [each for each in islice(_candidates(name, often), 2) if each.lower() not in taken]
        own = [each for each in free if _who_has_all(_words(each), having) <= {at}]
        best = next(iter((*own, *free)), "") or next(e for e in _candidates(name, often) if e.lower() not in taken)
        taken.add(best.lower())
        found.append(best)
    return found


def _who_has_all(words: set[str], having: Mapping[str, set[int]]) -> set[int]:
    """Which names have all of these words: a short name that may stand for two of them tells neither."""
    return set.intersection(*(having.get(word, set()) for word in words)) if words else set()


def _gsm(text: str) -> str:
    """The same in letters that a text carries 160 of: accents that it does not know are dropped."""
    text = plainer(text)
    if is_gsm7(text):
        return text
    bare = (c if is_gsm7(c) else unicodedata.normalize("NFKD", c) for c in text)
    return " ".join("".join(c for c in "".join(bare) if is_gsm7(c)).split())


def _candidates(name: str, often: Counter[str]) -> Iterator[str]:
    """So much of the name as there is room for, then by what is rare in it, then with a number: one of them is free."""
    words = name.split() if _words(name) else ["service"]
    yield _fitting(words, often, SHORT)
    yield _fitting(words, often, SHORT, by_rarity=True)
    for number in count(2):
        yield f"{_fitting(words, often, SHORT - len(f' {number}'))} {number}"


def _fitting(words: list[str], often: Counter[str], room: int, by_rarity: bool = False) -> str:
    """So much of a name as there is room for."""
    for without, signs in ((frozenset[str](), False), (_UNSAID, False), (_UNSAID, True)):
        told = _joined([word for word in words if _bare(word) not in without], signs)
        if 0 < len(told) <= room:
            return told
    words = [word.strip(",") for word in words]
    if 0 < len(told := _joined([word for word in words if _bare(word) not in _UNSAID], True)) <= room:
        return told
    kept = [(at, word) for at, word in enumerate(words) if _bare(word) not in _UNSAID] or list(enumerate(words))
    for least in _least_first(kept, often, by_rarity):
        if len(_joined([word for _, word in kept], True)) <= room or len(kept) == 1:
            break
        kept.remove(least)
    return _joined([word for _, word in kept], True)[:room].strip(" ,/&")


def _least_first(words: list[tuple[int, str]], often: Counter[str], by_rarity: bool) -> list[tuple[int, str]]:
    """The words in the order in which they are given up; of those that tell as much, the last."""
    again = {at for at, word in words if any(_bare(word) == _bare(other) for before, other in words if before < at)}

    def worth(placed: tuple[int, str]) -> tuple[int, int, int]:
        at, word = placed[0], _bare(placed[1])
        kind = 3 if word in _NOT else 0 if word in _PALE else 1 if word in _LINKS or at in again else 2
        if not by_rarity:
            return kind, 0, -at
        return 3 if word in _NOT or at == words[-1][0] else min(kind, 1), -often[word], -at

    return sorted(words, key=worth)


def _joined(words: Sequence[str], signs: bool) -> str:
    """The words as a name, without the commas and links that nothing follows; `signs`: "or" and "and" as signs."""
    text = re.sub(r"(?:[ ,]*\b(?:and|or))+(?=,|$)|^(?:(?:and|or)\b[ ,]*)+", "", " ".join(words))
    text = re.sub(r"\b(and|or)(?: (?:and|or))+\b", r"\1", text)
    if signs:
        text = re.sub(r",? or (?!more\b|fewer\b|less\b)", "/", re.sub(r",? and ", " & ", text))
    return re.sub(r"\s*,(?:\s*,)*\s*", ", ", text).strip(" ,/&")


def _words(name: str) -> set[str]:
    """What a short name may have of a name's words."""
    return set(re.findall(r"[^\s,/&]+", name.lower())) - _LINKS


def _bare(word: str) -> str:
    return word.lower().strip(",")
