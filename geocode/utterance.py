"""What somebody said or wrote, cut into words of which each is known for what it may be.

A word may be a direction and a name and a filler at once; which of them it was is decided later, by what explains the
whole at the lowest price. `skip` is the price of leaving a word unexplained.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from geocode.country import Country
from geocode.figures import MARK, ORDINAL
from geocode.number_words import flat_end
from geocode.numbers import Reading, readings, spoken
from geocode.numerals import Numeral
from geocode.sounds import difference
from geocode.tokens import cut

NEAR, STORY_SHARE = 6, 0.1  # words beside a name
CITY_NAME, CITY_SHARE = 2, 0.1  # words of a city's name, and what of their price is left
_NEAR_NAME = 0.15  # difference a phoneme up to which the city's own name was meant
SKIP_PHONEME, SKIP_FILLER, SKIP_DIRECTION, SKIP_NUMBER = 0.28, 0.03, 0.5, 0.9


@dataclass(frozen=True, slots=True)
class Word:
    """One word, and everything it may be. `digits`: the digits that begin here, `digit_words` words long.

    `mark`: what it adds to the house number before it ("A", "1/2"); `through`: it may stand before a range's
    end, and `leads`: before its beginning ("from A to B").
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
    mark: str = ""
    through: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """The words from `start` up to `end` name an area: one of these, by their ids."""

    start: int
    end: int
    areas: frozenset[int]


@dataclass(frozen=True, slots=True)
class Utterance:
    """All the words, the letters that were spelled, and the price of leaving the first n words unexplained.

    `before` and `behind`: the price of all that stands before the nth word of a name, and from it on behind a name.
    `numbers`: every house number that may be in them. `between`: which words say that two streets that cross another
    one follow. `mentions`: the areas that are named.
    """

    words: tuple[Word, ...]
    spelled: str
    skips: tuple[float, ...]
    before: tuple[float, ...]
    behind: tuple[float, ...]
    numbers: tuple[Reading, ...]
    station: bool
    between: tuple[int, ...] = ()
    mentions: tuple[Mention, ...] = ()

    def skip(self, start: int, end: int) -> float:
        """The price of leaving these words unexplained."""
        return self.skips[end] - self.skips[start]

    def around(self, start: int, end: int) -> float:
        """The price of all the words before `start` and from `end` on."""
        return self.before[start] + self.behind[end]


def listen(text: str, country: Country, city_words: frozenset[str] = frozenset()) -> Utterance:
    """Cut a text into words. Never fails, whatever is in it."""
    tokens = cut(country.plain(text), country)
    taken_back = [_taken_back(word) for word in _words(tokens.taken_back, country, city_words)]
    words = taken_back + _with_tail(_words(tokens.said, country, city_words), country, city_words)
    return priced(words, tokens.spelled, _of_station(tokens.said, country), country)


def priced(words: Sequence[Word], spelled: str, station: bool, country: Country) -> Utterance:
    """These words as an utterance."""
    between = tuple(at for at, word in enumerate(words) if word.text in country.between or _leads(words, at))
    skips = (0.0, *accumulate(word.skip for word in words))
    behind = _beside(words[::-1])[::-1]
    return Utterance(tuple(words), spelled, skips, _beside(words), behind, tuple(readings(words)), station, between)


def _beside(words: Sequence[Word]) -> tuple[float, ...]:
    """The price of all words before a name, wherever it begins.

    A few words beside a name may have been part of it; what is further away tells the story, and costs little.
    """
    skips = [0.0, *accumulate(word.skip for word in words)]
    story = [0.0, *accumulate(0.0 if word.numeral or word.direction or word.suffix else word.skip for word in words)]
    return tuple(skip - (1.0 - STORY_SHARE) * story[max(0, at - NEAR)] for at, skip in enumerate(skips))


def _leads(words: Sequence[Word], at: int) -> bool:
    return words[at].leads and any(word.through for word in words[at + 2 :])


def _with_tail(words: list[Word], country: Country, city_words: frozenset[str]) -> list[Word]:
    """Let the name of the city and its state, at the end, stay unexplained: "Jefferson, San Francisco, California"."""
    region = max((len(r) for r in country.regions if tuple(w.text for w in words[-len(r) :]) == r), default=0)
    end = len(words) - region
    start = _begin(words, end, lambda word: _is_called(word, country, city_words))
    if not (start < end and (region or words[start - 1].text in country.in_area)):
        start = _begin(words, end, lambda word: not _of_street(word))
        in_city = start > 0 and words[start - 1].text in country.in_area
        if not (region or (in_city and end - start == CITY_NAME)):
            return words
    if start == 0:
        return words
    # After a house number, no second street is to be looked for in a city's own name.
    own = start < end and all(word.text in city_words for word in words[start:end])
    is_name = not (own and any(word.numeral for word in words[:start]))
    named = (replace(word, skip=word.skip * CITY_SHARE, edge=word.edge and is_name) for word in words[start:])
    return words[:start] + list(named)


def _begin(words: Sequence[Word], end: int, is_part: Callable[[Word], bool]) -> int:
    """Where a city's name begins that ends here."""
    start = end
    while start > max(0, end - CITY_NAME) and is_part(words[start - 1]):
        start -= 1
    return start


def _is_called(word: Word, country: Country, city_words: frozenset[str]) -> bool:
    """Whether it sounds like a word of the city's own name."""
    return any(difference(word.sound, country.sound(own)) <= _NEAR_NAME * len(word.sound) for own in city_words)


def _of_street(word: Word) -> bool:
    return bool(word.numeral or word.suffix or word.direction or word.joint is not None or not word.edge)


def _of_station(said: Sequence[str], country: Country) -> bool:
    """Whether a station is meant: "Belmont station", "the Belmont el", but not "the bus stop on Belmont".

    The "el" of "por el parque" is an article: what it stands before is no other station's word, and joins nothing.
    """
    following = (*said[2:], "")
    return any(
        token in country.stations
        and before not in country.not_stations
        and (token not in country.may_begin or after in {"", *country.stations, *country.connectors})
        for (before, token), after in zip(pairwise(said), following, strict=False)
    )


def _taken_back(word: Word) -> Word:
    return replace(word, skip=0.0 if word.numeral else word.skip * 0.3, taken_back=True)


def _words(tokens: Sequence[str], country: Country, city_words: frozenset[str]) -> list[Word]:
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
