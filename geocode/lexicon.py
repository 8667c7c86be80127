"""Every sound of a city's streets and places, in its index, and the quick way to those that are like what was heard.

A stem is the sound of a name alone; its forms are what is said of it with direction and suffix. Stems are found by
their grams: pairs of phonemes that follow each other, and pairs of consonants whatever vowel is between them. Those
survive what a recogniser does to the rest, and finding them takes as long for a county as for a village.
"""

from __future__ import annotations  # array is generic for the type checker only

import heapq
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import Any

from geocode.sounds import VOWELS, spread

SIZES = ""  # the row that holds how many grams each stem has
_FEWEST = 0.1  # share of a stem's grams that must have been heard
_MOST_POSTINGS = 60_000  # stems looked at in all: the rarest grams tell most
_REMEMBERED = 8_000  # stems whose forms are kept at hand: some 8 MB
_FEW = 4_000  # stems of a city that are all compared: choosing among them would take longer, and lose some


@dataclass(frozen=True, slots=True)
class Target:
    """What a sound may mean: a street's name (or a place, if negative), and the direction and suffix in the sound."""

    name: int
    direction: str
    suffix: str


Forms = tuple[str, ...]
"""The sounds of one stem."""


class Sounds:
    """Sounds that something may be compared with, the shortest first; `spread`: the same as strings to compare."""

    def __init__(self, sounds: Iterable[str]) -> None:
        pairs = ((spread(sound), sound) for sound in set(sounds))
        self.sounds = [sound for _, sound in sorted(pairs, key=lambda pair: (len(pair[0]), pair))]
        self.spread = [spread(sound) for sound in self.sounds]  # made in this order they lie side by side in memory
        self._lengths = list(map(len, self.spread))

    def of_length(self, shortest: int, longest: int) -> slice:
        """Where those are that are so long when they are spread."""
        return slice(bisect_left(self._lengths, shortest), bisect_right(self._lengths, longest))


def _grams_of(sound: str) -> set[str]:
    """The pairs of phonemes, and of consonants, in a sound."""
    consonants = [phoneme for phoneme in sound if phoneme not in VOWELS]
    pairs = {sound[at : at + 2] for at in range(len(sound) - 1)} or ({sound} if sound else set())
    return pairs | {f".{one}{other}" for one, other in pairwise(consonants)}


def gram_rows(stems: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """The rows of the table of grams: for each gram the stems that have it, by their place in the list."""
    having: dict[str, array[int]] = {}
    sizes = bytearray()
    for at, stem in enumerate(stems):
        grams = _grams_of(stem)
        sizes.append(min(255, len(grams)))
        for gram in grams:
            having.setdefault(gram, array("I")).append(at)
    yield SIZES, bytes(sizes)
    for gram in sorted(having):
        yield gram, _little(having[gram]).tobytes()


class Lexicon:
    """Answers what may sound so, from the index's file. `ask` asks it."""

    def __init__(self, ask: Callable[..., Iterator[Any]]) -> None:
        self._ask = ask
        self._sizes: bytes = next(iter(ask("SELECT stems FROM grams WHERE gram = ?", SIZES)), (b"",))[0]
        self._exact: dict[str, tuple[Target, ...]] = {}
        self._forms: dict[int, Forms] = {}
        self._grams: dict[str, array[int]] = {}

    def exactly(self, sound: str) -> tuple[Target, ...]:
        """What sounds exactly so."""
        found = self._exact.get(sound)
        if found is None:
            query = "SELECT target, direction, suffix FROM forms WHERE sound = ? ORDER BY target, direction, suffix"
            found = tuple(Target(*row) for row in self._ask(query, sound))
            if len(self._exact) >= 4 * _REMEMBERED:
                self._exact.clear()
            self._exact[sound] = found
        return found

    def named(self, names: Iterable[int]) -> list[Forms]:
        """The forms of the streets with these names."""
        wanted = list(names)
        marks = ",".join("?" * len(wanted))
        query = f"SELECT DISTINCT stem FROM forms WHERE target IN ({marks}) ORDER BY stem"  # noqa: S608
        return self._forms_of([stem for (stem,) in self._ask(query, *wanted)])

    @property
    def has_few(self) -> bool:
        """Whether all that it has may be compared."""
        return len(self._sizes) <= _FEW

    @cached_property
    def all(self) -> Sounds:
        """All that is said of anything in the city."""
        return sounds_of(self._forms_of(range(len(self._sizes))))

    @cached_property
    def numbered(self) -> Sounds:
        """All that is said of streets whose names are numbers."""
        return self._said("title GLOB '[0-9]*'")

    @cached_property
    def whole(self) -> Sounds:
        """All that is said of streets without a suffix: it may be part of their names ("Hauptstraße", "Broadway")."""
        return self._said("streets.suffix = ''")

    def _said(self, of: str) -> Sounds:
        query = f"SELECT DISTINCT sound FROM forms JOIN streets ON name = target WHERE {of}"  # noqa: S608 (ours)
        return Sounds(sound for (sound,) in self._ask(query))

    def like(self, sound: str, most: int) -> list[Forms]:
        """The forms of the stems that have most in common with anything in this sound."""
        postings = sorted((self._having(gram) for gram in _grams_of(sound)), key=len)
        taken: list[array[int]] = []
        total = 0
        for stems in postings:
            total += len(stems)
            if total > _MOST_POSTINGS and taken:
                break
            taken.append(stems)
        sizes = self._sizes
        counts = Counter(chain.from_iterable(taken))
        alike = ((n / (sizes[at] + 1.5), at) for at, n in counts.items() if n >= _FEWEST * sizes[at])
        return self._forms_of([at for _, at in heapq.nlargest(most, alike)])

    def _having(self, gram: str) -> array[int]:
        found = self._grams.get(gram)
        if found is None:
            row = next(iter(self._ask("SELECT stems FROM grams WHERE gram = ?", gram)), (b"",))
            found = array("I", row[0])
            self._grams[gram] = found = _little(found)
        return found

    def _forms_of(self, stems: Sequence[int]) -> list[Forms]:
        unknown = [stem for stem in stems if stem not in self._forms]
        if len(self._forms) + len(unknown) > _REMEMBERED:
            self._forms.clear()
            unknown = list(stems)
        found: dict[int, list[str]] = {stem: [] for stem in unknown}
        marks = ",".join("?" * len(unknown))
        query = f"SELECT DISTINCT stem, sound FROM forms WHERE stem IN ({marks}) ORDER BY sound"  # noqa: S608
        for stem, sound in self._ask(query, *unknown) if unknown else ():
            found[stem].append(sound)
        self._forms.update((stem, tuple(sounds)) for stem, sounds in found.items())
        return [self._forms[stem] for stem in stems]


def sounds_of(forms: Iterable[Forms]) -> Sounds:
    """All the sounds of some stems."""
    return Sounds(chain.from_iterable(forms))


def _little(numbers: array[int]) -> array[int]:
    """The same with its bytes in the order in which they stand in the file, or back."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
