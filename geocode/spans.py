"""Which words of an utterance may be a street, and which street: by their sound, and by what stands around them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from geocode.country import Country
from geocode.lexicon import Sounds, Target, sounds_of
from geocode.sounds import STEP, differences, spread
from geocode.streets import StreetIndex
from geocode.typos import one_letter_off
from geocode.utterance import Utterance
from geocode.words import Word

MOST_WORDS_FUZZY = 45  # beyond this a text is read as written, without guessing: it would take too long
_MOST_GUESSED = 130  # windows that are compared, the shortest ones: an address that is spoken has some 25
LONGEST_NAME = 7  # words: "south one hundred twenty third street"
_LONGEST = 34  # phonemes of a name
_LONGEST_JOINED = 3  # words, where one of them is an "and": "Drum and Place" for Drummond Place
_WORST, _LEEWAY = 0.5, 2  # edit steps to length, and some more, beyond which nothing is looked at
_CLOSEST = 36  # names that are looked at for one window
_MOST_STEMS = 1000  # beginnings of names that are compared, those that have most in common with what was heard
_WORTH = 1.6  # what is looked at may cost more than what it explains: steps tell it only roughly
_NO_ENDING = 0.45  # what is against "fifty two" being 52nd
_SMALL_WORD = 0.35  # what is against a name beginning or ending with a word that is said around names
_MOST_SPANS = 220  # names that are given: those that explain most
_ONE_LETTER = 0.5  # what is against a name in which one letter is wrong
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
    utterance: Utterance,
    index: StreetIndex,
    only: frozenset[int] | None = None,
    guess: bool = True,
    typed: bool = False,
) -> list[Span]:
    """Every street that the words may name, those that explain most first.

    `only`: the names that are possible at all. `guess`: also take names that sound a little otherwise.
    `typed`: nobody heard it, so that a letter may be wrong.
    """
    best: dict[tuple[int, int, int, str, str, str], Span] = {}
    known = _known(utterance, index, only) if guess and len(utterance.words) <= MOST_WORDS_FUZZY else None
    windows = list(_windows(utterance, index.country))
    longest = _longest_compared(windows)
    for window in windows:
        compared = known if window.end - window.start <= longest else None
        alike = _alike(window, index, compared, utterance.skip(window.start, window.end))
        for target, cost in chain(alike, _mistyped(utterance, window, index) if typed and guess else ()):
            if only is not None and target.name not in only:
                continue
            for span in _widened(utterance, target, window, cost):
                key = (span.name, span.start, span.end, span.direction, span.suffix, span.after)
                if key not in best or best[key].cost > span.cost:
                    best[key] = span
    found = sorted(best.values(), key=lambda s: (-s.gain, s.start, s.end, s.name, s.direction, s.suffix, s.after))
    return list(islice(_undisputed(found), _MOST_SPANS))


def _undisputed(found: Sequence[Span]) -> Iterator[Span]:
    """Without those that explain less than fewer words within them do, as the same name."""
    kept: dict[int, list[Span]] = {}
    for span in found:
        better = kept.setdefault(span.name, [])
        if not any(span.start <= other.start and other.end <= span.end for other in better):
            better.append(span)
            yield span


_Guess = Literal["names", "numbers", "whole", ""]


@dataclass(frozen=True, slots=True)
class _Window:
    """A run of words that might be a name, with their sound. `price`: what is against a name with these edges.

    `guess`: what it is compared with: every name, those that are numbers, those that have no suffix of their own, or
    nothing but what sounds exactly so.
    `ordinal`: how a number sounds as a street's name ("fifty second" for "fifty two"); `no_ending`: what is against it.
    """

    start: int
    end: int
    heard: str
    price: float
    guess: _Guess
    ordinal: str = ""
    no_ending: float = _NO_ENDING


def _windows(utterance: Utterance, country: Country) -> Iterator[_Window]:
    """All runs of words that might be a name."""
    words = utterance.words
    for start, first in enumerate(words):
        heard, numerals, others, joined = "", 0, 0, False
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            word = words[end - 1]
            joins = word.joint == 0.0 and not utterance.station
            joined = joined or joins
            longest = _LONGEST_JOINED if joined else LONGEST_NAME if first.numeral or first.direction else 5
            if end - start > longest or (joins and end == start + 1):
                break
            heard += word.sound
            if len(heard) > _LONGEST:
                break
            numerals += word.numeral is not None and not word.numeral.weak
            others += not (word.numeral or word.direction or word.suffix)
            small = (not first.edge) + (not word.edge) + (joined and not joins)
            if small < min(2, end - start):
                guess = _compared(numerals, others, word, words[end - 2].edge and end - start > 1)
                if all(each.direction or each.text in country.may_begin for each in words[start:end]):
                    guess = ""  # "oeste de" is no West Eddy Street
                follows = words[end] if end < len(words) else None
                ordinal = _as_ordinal(heard, word, follows, country)
                named = start > 0 and words[start - 1].text in country.ordinal_after
                no_ending = 0.0 if named else _NO_ENDING
                yield _Window(start, end, heard, _SMALL_WORD * small, guess, ordinal, no_ending)


def _longest_compared(windows: Sequence[_Window]) -> int:
    """How many words a run may have to be compared, where there are too many of them."""
    sizes = sorted(window.end - window.start for window in windows if window.guess)
    return sizes[_MOST_GUESSED] - 1 if len(sizes) > _MOST_GUESSED else LONGEST_NAME


def _compared(numerals: int, others: int, last: Word, name_before: bool) -> _Guess:
    """A suffix at the end is taken in later, but where it is part of the name. What is mostly a number is no name."""
    if last.suffix and name_before:
        return "whole" if numerals < 2 else ""
    if numerals > others:
        return "numbers"
    return "names" if numerals < 2 else ""


def _as_ordinal(heard: str, last: Word, follows: Word | None, country: Country) -> str:
    """Of a window that ends with a plain number word, its sound with the ending that numbered streets have.

    A strange word right behind it is rather what was heard for the ending.
    """
    if not last.numeral or last.numeral.ordinal or last.numeral.weak or last.text not in country.ordinals:
        return ""
    known = follows and (follows.suffix or follows.direction or follows.numeral or follows.joint is not None)
    if follows and follows.edge and not known:
        return ""
    return heard.removesuffix(last.sound) + country.sound(country.ordinals[last.text])


def _known(utterance: Utterance, index: StreetIndex, only: frozenset[int] | None) -> Sounds:
    """What may be in an utterance."""
    if only is not None:
        return sounds_of(index.lexicon.named(only))
    if index.lexicon.has_few:
        return index.lexicon.all
    return sounds_of(index.lexicon.like("".join(word.sound for word in utterance.words), _MOST_STEMS))


def _alike(window: _Window, index: StreetIndex, known: Sounds | None, worth: float) -> Iterator[tuple[Target, float]]:
    """The streets that sound like this, each with the price of the difference."""
    for target in index.lexicon.exactly(window.heard):
        yield target, window.price
    if window.ordinal:
        for target in index.lexicon.exactly(window.ordinal):
            yield target, window.price + window.no_ending
    # What must cost more than it explains is skipped.
    signs = spread(window.heard)
    limit = int(min(_WORST * len(signs) + _LEEWAY, (_WORTH * worth - window.price) / STEP))
    if known is None or limit < 1 or not window.guess:
        return
    sounds = {"numbers": index.lexicon.numbered, "whole": index.lexicon.whole}.get(window.guess, known)
    near = sounds.of_length(len(signs) - limit, len(signs) + limit)
    found = process.extract(signs, sounds.spread[near], scorer=Levenshtein.distance, score_cutoff=limit, limit=_CLOSEST)
    alike = [sounds.sounds[near.start + at] for _, steps, at in found if steps]
    prices = differences(window.heard, alike)
    for sound in alike:
        for target in index.lexicon.exactly(sound):
            yield target, window.price + prices[sound]


def _mistyped(utterance: Utterance, window: _Window, index: StreetIndex) -> Iterator[tuple[Target, float]]:
    """The streets that this may be with one letter wrong."""
    words = utterance.words[window.start : window.end]
    if all(word.edge and not (word.numeral or word.suffix or word.direction) for word in words):
        for name in one_letter_off("".join(word.text for word in words), index):
            yield Target(name, "", ""), window.price + _ONE_LETTER


def _widened(utterance: Utterance, target: Target, window: _Window, cost: float) -> Iterator[Span]:
    """Take in a direction before the name and a suffix after it, where the sound has not got them already.

    A direction after both may be the street's, or the next one's.
    """
    words, start, end = utterance.words, window.start, window.end
    strain = (cost - window.price) / len(window.heard)
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
