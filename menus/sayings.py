"""How like what was said is to what people say of each concept: every word, every pair, and every few letters
count a little.

A cue is heard or it is not. This is for what no cue expects, and for what was heard badly: many small signs. How much
each weighs is learned anew by `python -m bench.learn_concepts`.
"""

import math
import struct
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from menus.rows import Rows
from menus.signs import words_pairs_and_letters

NOTHING = "nothing"
"""The name of what tells nothing yet, among the concepts that were learned."""
SHARP = 1.0
"""How far what weighs more outdoes the rest."""
CUED = 1.8
"""What a cue adds that was heard."""
UNSAID = 6.0
"""What it weighs that nothing was told."""
ROOT = 0.2
"""A share counts as this power of it: what is second or third must not drown."""
FAINTEST = 0.002
"""The least share that counts."""
LEAST = 0.05
"""The least share that the best one must have; else nothing was told."""
PAIRS = 0.8
"""What a pair of words counts beside a word."""
LETTERS = 0.2
"""What a few letters count beside a word: half of what was learned with, since words are surer."""
AT_HAND = 2048
"""Signs kept at hand: those of one utterance are looked up several times, and many utterances share some."""
STEP, STEPS = 0.125, 64
"""A weight is kept as so many steps, fewer than 64, beside the number of the concept that it is for."""


class Sayings:
    """Which concepts each sign speaks for, and how much: a concept's number times 64, and the steps; in order.

    `weighed`: the signs, each with these numbers.
    """

    def __init__(self, language: str, concepts: Sequence[str], weighed: Iterable[tuple[str, Sequence[int]]]) -> None:
        self.language, self.concepts = language, tuple(concepts)
        self._number = {concept: number for number, concept in enumerate(concepts)}
        self._weights, self._starts, self._words = array("H"), array("I", (0,)), set[str]()
        self._rows = Rows(self._kept(weighed))
        self._of = lru_cache(AT_HAND)(self._found)

    def of(
        self, said: Sequence[str], worth: Sequence[float], heard: Mapping[str, float], left: Mapping[str, float]
    ) -> dict[str, float]:
        """From 0 to 1 for each concept, adding up to at most 1.

        `heard`: how surely by its cues; `left`: what is left of each that another one overrules.
        """
        total = self._weighed(said, worth)
        for concept, sure in heard.items():
            if concept in self._number:
                total[self._number[concept]] += CUED * sure
        for concept, share in left.items():
            number = self._number.get(concept)
            if number is not None and total[number] > 0:
                total[number] *= share**0.5
        powers = {at: math.exp(min(60.0, SHARP * each)) for at, each in enumerate(total) if each > 0}
        whole = sum(powers.values()) + math.exp(UNSAID)
        powers.pop(self._number.get(NOTHING, -1), None)
        if max(powers.values(), default=0.0) < LEAST * whole:
            return {}
        return {self.concepts[at]: (each / whole) ** ROOT for at, each in powers.items() if each > FAINTEST * whole}

    def tells_of(self, concept: str) -> bool:
        """Whether anything was learned of it."""
        return concept in self._number

    def vocabulary(self) -> set[str]:
        """Every word that speaks for something."""
        return self._words

    def because(self, said: Sequence[str], of: str) -> tuple[int, ...]:
        """Where the two words stand that speak most for one of them."""
        number = self._number.get(of)
        if number is None:
            return ()
        found = [(self._for(number, word), at) for at, word in enumerate(said)]
        return tuple(sorted(at for weight, at in sorted(found, reverse=True)[:2] if weight > 0))

    def _for(self, number: int, word: str) -> float:
        total = 0.0
        for sign, much in words_pairs_and_letters((word,), (1.0,), self.language, PAIRS, LETTERS):
            found = self._of(sign)
            at = bisect_left(found, number * STEPS)
            if at < len(found) and found[at] // STEPS == number:
                total += found[at] % STEPS * much
        return total

    def _weighed(self, said: Sequence[str], worth: Sequence[float]) -> list[float]:
        total = [0.0] * len(self.concepts)
        for sign, much in words_pairs_and_letters(said, worth, self.language, PAIRS, LETTERS):
            step = STEP * much
            for weight in self._of(sign):
                total[weight // STEPS] += weight % STEPS * step
        return total

    def _found(self, sign: str) -> Sequence[int]:
        row = self._rows.of(sign)
        return () if row is None else self._weights[self._starts[row] : self._starts[row + 1]]

    def _kept(self, weighed: Iterable[tuple[str, Sequence[int]]]) -> Iterator[str]:
        """Keep what each sign speaks for, and pass on the sign."""
        for sign, weights in weighed:
            self._weights.extend(weights)
            self._starts.append(len(self._weights))
            if sign[0] not in "<#" and " " not in sign:
                self._words.add(sign)
            yield sign


@cache
def sayings(language: str) -> Sayings:
    """What was learned in one language: a line with the concepts, then one a sign with what it speaks for.

    In a language that nothing was learned in yet, cues and the menu's own words decide alone.
    """
    file = Path(__file__).parent / "concepts" / f"learned_{language}.csv"
    if not file.exists():
        return Sayings(language, (), ())
    with file.open(encoding="utf-8") as lines:
        return Sayings(language, next(lines).rstrip().split(","), map(_weighed, lines))


def _weighed(line: str) -> tuple[str, Sequence[int]]:
    """A sign and what it speaks for: numbers of two bytes each, written in hexadecimal, the lesser byte first."""
    sign, _, written = line.rstrip().rpartition(",")
    return sign, struct.unpack(f"<{len(written) // 4}H", bytes.fromhex(written))
