"""What somebody said or wrote: its words, and what it costs to leave some of them unexplained."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from geocode.country import Country
from geocode.numbers import Reading, readings
from geocode.sounds import difference
from geocode.tokens import cut
from geocode.words import Word, taken_back, words_of

NEAR = 6  # words beside a name that may have been part of it
STORY_SHARE = 0.1  # what is left of the price of those that are further away
CITY_NAME = 2  # words of a city's name
CITY_SHARE = 0.1  # what is left of their price
_NEAR_NAME = 0.15  # difference a phoneme up to which the city's own name was meant


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
    before = [taken_back(word) for word in words_of(tokens.taken_back, country, city_words)]
    words = before + _with_tail(words_of(tokens.said, country, city_words), country, city_words)
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
