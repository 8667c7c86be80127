"""How words sound, and how alike two sounds are.

A sound is a string with one character a phoneme. Letters become phonemes by the rules of a country's file, the same for
what a recogniser wrote and for what a street is called: where they are wrong, they are wrong on both sides and cancel
out.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate, groupby
from os.path import commonprefix

VOWELS = "ieaAouUI@3YWO"

# Capitals: A f-a-ther, E is written e, I s-i-t, O b-oy, U b-oo-k, W c-ow, Y b-y; @ the weak vowel, 3 b-ir-d.
# Consonants: C church, D this, J judge, N sing, S ship, T thin, Z measure; the rest as usual.
PLACE = {p: at for at, group in enumerate(("pbmwfv", "TD", "tdnszlr", "SZCJy", "kgNh")) for p in group}
MANNER = {p: at for at, group in enumerate(("pbtdkg", "fvTDszSZh", "CJ", "mnN", "lrwy")) for p in group}
PHONEMES = VOWELS + "bdfghklmnprstvwyzCDJNSTZ"


class Speller:
    """How a country's letters sound: rules from letters to phonemes, the first that fits is taken, and known words.

    `pronounced`: words of which the rules know nothing, each in a line of its own, with its sound after a comma.
    """

    def __init__(self, rules: str, known: str, pronounced: str = "") -> None:
        pairs = [rule.partition("→") for rule in rules.split()]
        self._phonemes = [heard for _, _, heard in pairs]
        self._scanner = re.compile("|".join(f"(?P<r{at}>{letters})" for at, (letters, _, _) in enumerate(pairs)))
        self._known = {word: heard for word, _, heard in (each.partition("=") for each in known.split())}
        self._pronounced = {begin: f"\n{chr(10).join(lines)}\n" for begin, lines in _by_letters(pronounced)}
        self.sound: Callable[[str], str] = lru_cache(maxsize=8192)(self._sound)

    def _sound(self, word: str) -> str:
        told = "" if word in self._known else self._pronounced.get(word[:2], "")
        if at := told.find(f"\n{word},") + 1:
            return told[at + len(word) + 1 : told.find("\n", at)]
        return self.by_rules(word)

    def by_rules(self, word: str) -> str:
        """How somebody says it who does not know the word."""
        if word in self._known:
            return self._known[word]
        letters = re.sub(r"[^a-z]", "", word)
        found = self._scanner.finditer(letters)
        heard = "".join(self._phonemes[int(each.lastgroup[1:])] for each in found if each.lastgroup)
        return re.sub(r"(.)\1", r"\1", heard)


def _by_letters(pronounced: str) -> Iterator[tuple[str, Iterator[str]]]:
    """The lines of the file by what they begin with: looked through for each word, they need little room."""
    return groupby(pronounced.splitlines(), key=lambda line: line[:2])


def _table() -> dict[str, dict[str, float]]:
    """For each sound that was meant, and "" for none, what is against each that may be heard for it.

    The table is made by bench/mishear.py from what recognisers heard.
    """
    text = (files("geocode") / "misheard.csv").read_text(encoding="ascii")
    (_, *heard), *rows = csv.reader(text.splitlines())
    return {meant: dict(zip(heard, map(float, prices), strict=False)) for meant, *prices in rows}


_HEARD_FOR = _table()
_LOST = {meant: prices.pop("", 0.0) for meant, prices in _HEARD_FOR.items()}
_ADDED = _HEARD_FOR.pop("")


# Each phoneme as two or three signs, of which those that are nearly alike share some: a vowel's kind and itself; where
# and how a consonant is made, and itself. Plain edit steps, counted fast, then tell nearly what `difference` does.
def _itself(phoneme: str) -> str:
    return chr(ord(phoneme) - 0x12)


_KINDS = {p: chr(0x69 + at) for at, group in enumerate(("iIe", "aA@3Y", "oOUuW")) for p in group}
_SPREAD = str.maketrans(
    {p: _KINDS[p] + _itself(p) for p in VOWELS}
    | {p: chr(0x6C + PLACE[p]) + chr(0x71 + MANNER[p]) + _itself(p) for p in PLACE}
)
STEP = 0.24  # what one of those steps costs, about


def spread(heard: str) -> str:
    """A sound as a longer string: two of them are as many edit steps apart as the sounds are different."""
    return heard.translate(_SPREAD)


@lru_cache(maxsize=16384)
def difference(heard: str, meant: str) -> float:
    """What is against having heard the one for the other: 0 the same, some 0.3 a vowel, up to 1 a phoneme."""
    return differences(heard, (meant,))[meant]


def differences(heard: str, sounds: Iterable[str]) -> dict[str, float]:
    """The difference of each of these sounds to what was heard.

    It is found in a table with a column for each phoneme that was meant: sounds that begin alike share the first ones.
    """
    columns, before, found = [[0.0, *accumulate(_ADDED[h] for h in heard)]], "", {}
    for meant in sorted(sounds):
        del columns[len(commonprefix((before, meant))) + 1 :]  # noqa: RUF071 (letter by letter is what is meant)
        for phoneme in meant[len(columns) - 1 :]:
            columns.append(_next_column(columns[-1], heard, phoneme))
        before, found[meant] = meant, columns[-1][-1]
    return found


def _next_column(column: Sequence[float], heard: str, meant: str) -> list[float]:
    lost, prices = _LOST[meant], _HEARD_FOR[meant]
    diagonal = column[0]
    best = diagonal + lost
    following = [best]
    for at, h in enumerate(heard, 1):
        skipped = best + _ADDED[h]
        best = diagonal + prices[h]
        diagonal = column[at]
        if diagonal + lost < best:
            best = diagonal + lost
        if skipped < best:
            best = skipped
        following.append(best)
    return following
