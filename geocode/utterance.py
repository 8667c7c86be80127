"""What somebody said or wrote, cut into words of which each is known for what it may be.

A word may be a direction and a name and a filler at once; which of them it was is decided later, by what explains the
whole at the lowest price. `skip` is the price of leaving a word unexplained.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from geocode.country import Country, Numeral
from geocode.numbers import spoken
from geocode.tokens import AND, cut

NEAR, STORY_SHARE = 6, 0.1  # words beside a name
SKIP_PHONEME, SKIP_FILLER, SKIP_DIRECTION, SKIP_NUMBER = 0.28, 0.03, 0.5, 0.9


@dataclass(frozen=True, slots=True)
class Word:
    """One word, and everything it may be. `digits`: the digits that begin here, `digit_words` words long.

    `joint`: what is against its standing between two streets, or None. `edge`: a street's name may begin or end with
    it. `beside`: it often tells where at the place ("by the school"). `taken_back`: the caller corrected it afterwards.
    """

    text: str
    sound: str
    skip: float
    numeral: Numeral | None = None
    digits: str = ""
    digit_words: int = 0
    direction: str = ""
    suffix: str = ""
    joint: float | None = None
    edge: bool = True
    beside: bool = False
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Utterance:
    """All the words, the letters that were spelled, and the price of leaving the first n words unexplained.

    `plain_skips`: the part of it that is for words that are neither numbers, directions nor suffixes.
    """

    words: tuple[Word, ...]
    spelled: str
    skips: tuple[float, ...]
    plain_skips: tuple[float, ...]
    station: bool

    def skip(self, start: int, end: int) -> float:
        """The price of leaving these words unexplained."""
        return self.skips[end] - self.skips[start]

    def around(self, start: int, end: int) -> float:
        """The price of all the words before `start` and from `end` on.

        A few words beside a name may have been part of it; what is further away tells the story, and costs little.
        """
        near, last = max(0, start - NEAR), min(len(self.words), end + NEAR)
        far = self.plain_skips[near] + self.plain_skips[-1] - self.plain_skips[last]
        return self.skips[start] + self.skips[-1] - self.skips[end] - far * (1.0 - STORY_SHARE)


def listen(text: str, country: Country, city_words: frozenset[str] = frozenset()) -> Utterance:
    """Cut a text into words. Never fails, whatever is in it."""
    tokens = cut(country.plain(text), country)
    taken_back = [_taken_back(word) for word in _words(tokens.taken_back, country, city_words)]
    words = taken_back + _words(tokens.said, country, city_words)
    skips = (0.0, *accumulate(word.skip for word in words))
    story = (0.0, *accumulate(0.0 if word.numeral or word.direction or word.suffix else word.skip for word in words))
    station = any(token in country.stations for token in tokens.said[1:])
    return Utterance(tuple(words), tokens.spelled, skips, story, station)


def _taken_back(word: Word) -> Word:
    return replace(word, skip=0.0 if word.numeral else word.skip * 0.3, taken_back=True)


def _words(tokens: Sequence[str], country: Country, city_words: frozenset[str]) -> list[Word]:
    words: list[Word] = []
    flat = 0
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        flat = 3 if token in country.flats else flat - 1
        if flat > 0 and (token in country.flats or token.isdigit() or len(token) == 1 or token in country.numerals):
            words.append(Word(token, country.sound(token), SKIP_FILLER, edge=False))
        elif token[0].isdigit():
            words.extend(_digits(token, country))
        elif token == AND and words and _goes_on(words[-1], following, country):
            continue
        else:
            words.append(_word(token, words[-1] if words else None, following, country, city_words))
    return words


def _goes_on(before: Word, following: str, country: Country) -> bool:
    """Whether an "and" is within a number: "six hundred and ten"."""
    is_open = before.numeral is not None and before.numeral.kind in ("hundred", "thousand")
    return is_open and (following.isdigit() or following in country.numerals)


def _digits(token: str, country: Country) -> list[Word]:
    digits = token.removesuffix("th")
    said = spoken(digits, country, ordinal=token != digits)
    words = [Word(word, country.sound(word), SKIP_NUMBER, country.numerals[word]) for word in said]
    if words and token == digits and len(digits) <= 5:
        words[0] = replace(words[0], digits=digits, digit_words=len(words))
    return words


def _word(token: str, before: Word | None, following: str, country: Country, city_words: frozenset[str]) -> Word:
    numeral = country.numerals.get(token)
    in_front = (
        before is None
        or bool(before.direction)
        or not before.edge
        or (before.numeral is not None and not before.numeral.ordinal)
    )
    suffix = country.suffixes.get(token, "")
    if token in country.short and (not suffix or (in_front and following)):
        token, suffix = country.short[token], ""
    direction = country.directions.get(token, "") if following or len(token) > 1 else ""
    if direction and len(token) == 1 and before is not None and before.suffix:
        direction = ""  # "Avenue E"
    word = country.direction_words[direction] if direction else country.suffix_words[suffix] if suffix else token
    heard = "".join(country.sound(part) for part in word.split())
    filler = token in country.fillers
    cheap = filler or token in country.beside or token in city_words or token in country.stations
    return Word(
        word,
        heard,
        _skip(heard, cheap, bool(direction or suffix), numeral),
        numeral,
        direction=direction,
        suffix=suffix,
        joint=country.connectors.get(token),
        edge=not filler or bool(direction or suffix),
        beside=token in country.beside,
    )


def _skip(heard: str, filler: bool, direction_or_suffix: bool, numeral: Numeral | None) -> float:
    if numeral and not numeral.weak:
        return SKIP_NUMBER
    if filler:
        return SKIP_FILLER * max(1, len(heard))
    return SKIP_DIRECTION if direction_or_suffix else SKIP_PHONEME * max(1, len(heard))
