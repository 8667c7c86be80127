"""What somebody said or wrote, cut into words of which each is known for what it may be.

A word may be a direction and a name and a filler at once; which of them it was is decided later, by what explains the whole
at the lowest price. `skip` is the price of leaving a word unexplained.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from geocode.country import Country, Numeral
from geocode.numbers import spoken
from geocode.sounds import sound

MOST_WORDS = 250
NEAR, STORY_SHARE = 6, 0.1  # words beside a name
SKIP_PHONEME, SKIP_FILLER, SKIP_DIRECTION, SKIP_NUMBER = 0.28, 0.03, 0.5, 0.9
_TOKEN = re.compile(r"\d+(?=(?:st|nd|rd|th)\b)|st\b|nd\b|rd\b|th\b|\d+|[a-z]+")
_ZIP = re.compile(r"(?<=[a-z,.])\s+\d{5}(-\d{4})?\W*$")


@dataclass(frozen=True, slots=True)
class Word:
    """One word, and everything it may be. `digits`: the whole run of digits that begins here, `digit_words` words long.

    `joint`: what is against its standing between two streets, or None. `edge`: a street's name may begin or end with it.
    `beside`: it often tells where at the place ("by the school"). `taken_back`: the caller corrected it afterwards.
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
    tokens = _without_loops(_tokens(text, country), country)
    cut = _corrected_at(tokens, country)
    kept, spelled = _without_spelling(tokens[cut:])
    words = [_taken_back(word) for word in _words(tokens[:cut], country, city_words)] + _words(kept, country, city_words)
    skips = (0.0, *accumulate(word.skip for word in words))
    story = (0.0, *accumulate(0.0 if word.numeral or word.direction or word.suffix else word.skip for word in words))
    return Utterance(tuple(words), spelled, skips, story, any(token in country.stations for token in tokens[1:]))


def plain(text: str) -> str:
    """Lower case, without accents, apostrophes and control characters."""
    decomposed = unicodedata.normalize("NFKD", text[:20_000]).lower()
    return re.sub(r"['’`´.](?=[a-z]\b|[a-z]{2}\b)|['’`´]", "", "".join(c for c in decomposed if not unicodedata.combining(c)))


def _tokens(text: str, country: Country) -> list[str]:
    lowered = re.sub(r"\b1⁄2\b|\b1/2\b", " ", _ZIP.sub(" ", plain(text)))
    lowered = re.sub(r"[&/@+]", " and ", lowered)
    lowered = re.sub(r"(?<=\d),(?=\d{3}\b)", "", lowered)
    found: list[str] = []
    for match in _TOKEN.finditer(lowered):
        token = match.group()
        ordinal = token in ("st", "nd", "rd", "th") and match.start() > 0 and lowered[match.start() - 1].isdigit()
        if ordinal and found and found[-1].isdigit():
            found[-1] += "th"
        else:
            found.append(token)
        if len(found) >= MOST_WORDS:
            break
    return found


def _without_loops(tokens: list[str], country: Country) -> list[str]:
    """A recogniser that hears nothing repeats itself: stop where three words come back."""
    seen: dict[tuple[str, ...], int] = {}
    for at in range(len(tokens) - 2):
        three = tuple(tokens[at : at + 3])
        if three in seen and at - seen[three] >= 3 and not all(t.isdigit() or t in country.numerals for t in three):
            return tokens[:at]
        seen.setdefault(three, at)
    return tokens


def _corrected_at(tokens: Sequence[str], country: Country) -> int:
    """Where the last correction ends: after "no sorry". 0 if there is none, or nothing after it."""
    cut = 0
    for phrase in country.corrections:
        for at in range(len(tokens) - len(phrase)):
            if tuple(tokens[at : at + len(phrase)]) == phrase:
                cut = max(cut, at + len(phrase))
    return cut


def _taken_back(word: Word) -> Word:
    return replace(word, skip=0.0 if word.numeral else word.skip * 0.3, taken_back=True)


def _without_spelling(tokens: Sequence[str]) -> tuple[list[str], str]:
    """Take spelled letters out of the words: "ogden O G D E N"."""
    kept: list[str] = []
    spelled = ""
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and len(tokens[end]) == 1 and tokens[end].isalpha():
            end += 1
        if end - at >= 3:
            spelled = "".join(tokens[at:end])
        else:
            kept.extend(tokens[at : max(end, at + 1)])
        at = max(end, at + 1)
    return kept, spelled


def _words(tokens: Sequence[str], country: Country, city_words: frozenset[str]) -> list[Word]:
    words: list[Word] = []
    flat = 0
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        flat = 3 if token in country.flats else flat - 1
        if flat > 0 and (token in country.flats or token.isdigit() or len(token) == 1 or token in country.numerals):
            words.append(Word(token, sound(token), SKIP_FILLER, edge=False))
        elif token[0].isdigit():
            words.extend(_digits(token, country))
        elif token == "and" and words and _open_number(words[-1]) and (following.isdigit() or following in country.numerals):
            continue  # "six hundred and ten"
        else:
            words.append(_word(token, words[-1] if words else None, following, country, city_words))
    return words


def _open_number(word: Word) -> bool:
    return word.numeral is not None and word.numeral.kind in ("hundred", "thousand")


def _digits(token: str, country: Country) -> list[Word]:
    digits = token.removesuffix("th")
    said = spoken(digits, country, ordinal=token != digits)
    words = [Word(word, sound(word), SKIP_NUMBER, country.numerals[word]) for word in said]
    if words and token == digits and len(digits) <= 5:
        words[0] = replace(words[0], digits=digits, digit_words=len(words))
    return words


def _word(token: str, before: Word | None, following: str, country: Country, city_words: frozenset[str]) -> Word:
    numeral = country.numerals.get(token)
    in_front = before is None or bool(before.direction) or not before.edge or (before.numeral is not None and not before.numeral.ordinal)
    suffix = country.suffixes.get(token, "")
    if token in country.short and (not suffix or (in_front and following)):
        token, suffix = country.short[token], ""
    direction = country.directions.get(token, "") if following or len(token) > 1 else ""
    if direction and len(token) == 1 and before is not None and before.suffix:
        direction = ""  # "Avenue E"
    word = country.direction_words[direction] if direction else country.suffix_words[suffix] if suffix else token
    heard = "".join(sound(part) for part in word.split())
    filler, beside = token in country.fillers, token in country.beside or token in city_words or token in country.stations
    skip = _skip(heard, filler or beside, bool(direction or suffix), numeral)
    joint = country.connectors.get(token)
    return Word(word, heard, skip, numeral, direction=direction, suffix=suffix, joint=joint, edge=not filler or bool(direction or suffix), beside=token in country.beside)


def _skip(heard: str, filler: bool, direction_or_suffix: bool, numeral: Numeral | None) -> float:
    if numeral and not numeral.weak:
        return SKIP_NUMBER
    if filler:
        return SKIP_FILLER * max(1, len(heard))
    return SKIP_DIRECTION if direction_or_suffix else SKIP_PHONEME * max(1, len(heard))
