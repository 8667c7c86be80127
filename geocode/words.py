"""The words of an utterance: each with everything that it may be.

A word may be a direction and a name and a filler at once; which of them it was is decided later, by what explains the
whole at the lowest price.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geocode.country import Country
from geocode.figures import MARK, ORDINAL
from geocode.number_words import flat_end
from geocode.numbers import spoken
from geocode.numerals import Numeral

# The price of leaving a word unexplained:
SKIP_PHONEME = 0.28  # for each of its phonemes
SKIP_FILLER = 0.03  # for each phoneme of a word that is often said around a place
SKIP_DIRECTION = 0.5  # a direction or suffix
SKIP_NUMBER = 0.9
_TAKEN_BACK = 0.3  # what is left of it where the word was taken back


@dataclass(frozen=True, slots=True)
class Word:
    """One word, and everything it may be.

    - `skip`: the price of leaving it unexplained.
    - `digits`: the digits that begin here, `digit_words` words long.
    - `joint`: what is against its standing between two streets; None where it cannot.
    - `edge`: a street's name may begin or end with it.
    - `beside`: it often tells where at the place ("by the school").
    - `taken_back`: the caller corrected it afterwards.
    - `mark`: what it adds to the house number before it ("A", "1/2").
    - `through`: it may stand before the end of a range, and `leads`: before its beginning ("from A to B").
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
    mark: str = ""
    through: bool = False
    leads: bool = False


def taken_back(word: Word) -> Word:
    """The same word, which the caller corrected afterwards."""
    return replace(word, skip=0.0 if word.numeral else word.skip * _TAKEN_BACK, taken_back=True)


def words_of(tokens: Sequence[str], country: Country, city_words: frozenset[str]) -> list[Word]:
    """The words that these tokens are. `city_words`: of the city's own name, which may stay unexplained."""
    words: list[Word] = []
    at = 0
    while at < len(tokens):
        token, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ""
        if end := flat_end(tokens, at, country):
            words.extend(Word(plain, country.sound(plain), SKIP_FILLER, edge=False) for plain in _plain(tokens[at:end]))
            at = end
            continue
        if f"{token} {following}" in country.directions:
            token, at = f"{token} {following}", at + 1
            following = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token[0] == MARK:
            words.append(_mark(token[1:], country))
        elif token[0].isdigit():
            words.extend(_digits(token, country))
        elif not (token in country.within_numbers and words and _goes_on(token, words[-1], following, country)):
            words.append(_word(token, words[-1] if words else None, following, country, city_words))
        at += 1
    return words


def _plain(tokens: Sequence[str]) -> list[str]:
    return [token.strip(MARK + ORDINAL) for token in tokens]


def _mark(mark: str, country: Country) -> Word:
    """A letter may be a street's name as well: "12 B Street"."""
    written = mark.upper() if country.capitals else mark
    return Word(mark, country.sound(mark), SKIP_FILLER, edge=mark.isalpha(), mark=written)


def _goes_on(token: str, before: Word, following: str, country: Country) -> bool:
    """Whether an "and" is within a number: "six hundred and ten", "cuarenta y dos"."""
    if before.numeral is None:
        return False
    next_one = country.numerals.get(following)
    if before.numeral.kind in ("hundred", "hundreds", "thousand"):
        return following.isdigit() or next_one is not None
    return token != country.joint and before.numeral.kind == "tens" and next_one is not None and next_one.kind == "unit"


def _digits(token: str, country: Country) -> list[Word]:
    digits = token.removesuffix(ORDINAL)
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
    of_thing = following in country.things.get(country.suffix_words.get(suffix, ""), ())
    if of_thing:
        suffix = ""
    if token in country.short and (not suffix or (in_front and following)):
        token, suffix = country.short[token], ""
    direction = country.directions.get(token, "")
    behind = len(token) == 1 and (not following or (before is not None and before.suffix != ""))
    if direction and not behind:
        word = country.direction_words[direction]
    else:  # the "E" of "Avenue E" is a letter, that of "Main St E" a direction
        word = country.suffix_words[suffix] if suffix else token
    heard = "".join(country.sound(part) for part in word.split())
    filler = of_thing or token in country.fillers
    seen = _is_seen(token, before, following, country)
    beside = seen or token in country.beside
    cheap = filler or beside or token in city_words or token in country.stations
    return Word(
        word,
        heard,
        _skip(heard, cheap, bool(direction or suffix), numeral),
        numeral,
        direction=direction,
        suffix=suffix,
        joint=country.connectors.get(token),
        edge=not (filler or seen) or bool(direction or suffix) or token in country.may_begin,
        beside=beside,
        through=token in country.through,
        leads=token in country.leads,
    )


def _is_seen(token: str, before: Word | None, following: str, country: Country) -> bool:
    """Whether "the lake" is a lake: "the lake street bridge" is none."""
    return before is not None and f"{before.text} {token}" in country.seen and following not in country.suffixes


def _skip(heard: str, filler: bool, direction_or_suffix: bool, numeral: Numeral | None) -> float:
    if numeral and not numeral.weak:
        return SKIP_NUMBER
    if filler:
        return SKIP_FILLER * max(1, len(heard))
    return SKIP_DIRECTION if direction_or_suffix else SKIP_PHONEME * max(1, len(heard))
