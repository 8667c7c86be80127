"""Which words of an utterance may be a street, and which street: by their sound, and by what stands around them."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from geocode.lexicon import Target
from geocode.sounds import difference, roughly
from geocode.streets import StreetIndex
from geocode.utterance import Utterance

MOST_WORDS_FUZZY = 45  # beyond this a text is read as written, without guessing: it would take too long
LONGEST_NAME = 7  # words: "south one hundred twenty third street"
_WORST = 0.5  # plain edit distance to length, beyond which nothing is looked at
_NEAREST, _CLOSEST = 40, 14
_GUESS = 0.3  # what a step of the plain and of the rough edit distance costs, about
_MOST_STEMS = 1000
_WORTH = 1.5  # a guess is only rough
_MOST_SPANS = 110
BESIDE = 0.8  # what is against "the school" being School Street


@dataclass(frozen=True, slots=True)
class Span:
    """The words from `start` up to `end` may be a street (or place) of this name, said with this direction and suffix.

    `cost` is what is against it; `gain` what it saves against leaving those words unexplained; `strain` how much of the
    name sounds otherwise, a phoneme. `after`: a direction that stands behind the suffix: "Main Street West".
    """

    name: int
    start: int
    end: int
    cost: float
    gain: float
    strain: float
    direction: str = ""
    suffix: str = ""
    after: str = ""

    @property
    def directions(self) -> frozenset[str]:
        """The directions that were said, before the name or after it."""
        return frozenset((self.direction, self.after)) - {""}


def spans(
    utterance: Utterance, index: StreetIndex, only: frozenset[int] | None = None, guess: bool = True
) -> list[Span]:
    """Every street that the words may name, those that explain most first.

    `only`: the names that are possible at all. `guess`: also take names that sound a little otherwise.
    """
    best: dict[tuple[int, int, int, str, str, str], Span] = {}
    known = _Known(utterance, index, only) if guess and len(utterance.words) <= MOST_WORDS_FUZZY else None
    for start, end, heard in _windows(utterance):
        for target, cost in _alike(heard, index, known, utterance.skip(start, end)):
            if only is not None and target.name not in only:
                continue
            for span in _widened(utterance, target, start, end, cost, cost / len(heard)):
                key = (span.name, span.start, span.end, span.direction, span.suffix, span.after)
                if key not in best or best[key].cost > span.cost:
                    best[key] = span
    return sorted(best.values(), key=lambda s: (-s.gain, s.start, s.end, s.name, s.direction, s.suffix, s.after))[
        :_MOST_SPANS
    ]


def _windows(utterance: Utterance) -> Iterator[tuple[int, int, str]]:
    """All runs of words that might be a name, with their sound."""
    words = utterance.words
    for start, first in enumerate(words):
        if not first.edge:
            continue
        heard = ""
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            word = words[end - 1]
            if (word.joint == 0.0 and not utterance.station) or (
                end - start > 5 and not first.numeral and not first.direction
            ):
                break
            heard += word.sound
            if word.edge and len(heard) <= 34:
                yield start, end, heard


class _Known:
    """The forms that may be in an utterance, the shortest first."""

    def __init__(self, utterance: Utterance, index: StreetIndex, only: frozenset[int] | None) -> None:
        heard = "".join(word.sound for word in utterance.words)
        stems = index.lexicon.like(heard, _MOST_STEMS) if only is None else index.lexicon.named(only)
        self._sounds = sorted(set(chain.from_iterable(stems)), key=len)
        self._lengths = list(map(len, self._sounds))

    def of_length(self, shortest: int, longest: int) -> list[str]:
        """Every form that has so many phonemes."""
        return self._sounds[bisect_left(self._lengths, shortest) : bisect_right(self._lengths, longest)]


def _alike(heard: str, index: StreetIndex, known: _Known | None, worth: float) -> Iterator[tuple[Target, float]]:
    """The streets that sound like this, each with the price of the difference."""
    for target in index.lexicon.exactly(heard):
        yield target, 0.0
    if known is None or len(heard) < 2:
        return
    choices = known.of_length(math.ceil(len(heard) * (1 - _WORST)), int(len(heard) / (1 - _WORST)))
    limit = max(1, int(_WORST * len(heard)))
    near = process.extract(heard, choices, scorer=Levenshtein.distance, score_cutoff=limit, limit=_NEAREST)
    rough = roughly(heard)
    guessed = sorted(
        (_GUESS * (steps + Levenshtein.distance(rough, roughly(sound))), sound) for sound, steps, _ in near if steps
    )
    for guess, sound in guessed[:_CLOSEST]:
        # What must cost more than it explains is skipped.
        if guess <= _WORTH * worth:
            cost = difference(heard, sound)
            for target in index.lexicon.exactly(sound):
                yield target, cost


def _widened(utterance: Utterance, target: Target, start: int, end: int, cost: float, strain: float) -> Iterator[Span]:
    """Take in a direction before the name and a suffix after it, where the sound has not got them already.

    A direction after both may be the street's, or the next one's.
    """
    words = utterance.words
    direction, suffix = target.direction, target.suffix
    if not direction and start > 0 and words[start - 1].direction:
        start -= 1
        direction = words[start].direction
    if not suffix and end < len(words) and words[end].suffix:
        suffix = words[end].suffix
        end += 1
    cost += BESIDE if all(word.beside or word.suffix for word in words[start:end]) else 0.0
    span = Span(target.name, start, end, cost, utterance.skip(start, end) - cost, strain, direction, suffix)
    yield span
    if target.name > 0 and end < len(words) and words[end].direction:
        gain = utterance.skip(start, end + 1) - cost
        yield replace(span, end=end + 1, gain=gain, after=words[end].direction)
