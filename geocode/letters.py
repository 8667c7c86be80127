"""A street's first letters, by voice or on a telephone's keys, and the streets that begin with them."""

import re
from collections.abc import Iterable

from rapidfuzz.distance import Levenshtein

from geocode.country import Country
from geocode.streets import StreetIndex
from geocode.tokens import spelled_in
from geocode.utterance import listen

_KEYS = {
    letter: str(key) for key, letters in enumerate("abc def ghi jkl mno pqrs tuv wxyz".split(), 2) for letter in letters
}
_NEAR = 1.01  # difference of letters up to which a street may be meant: one was heard as quite another
_MOST = 60  # streets
_UNLIKE = 3.0  # what is against a street for each letter that differs, as a logarithm of odds


def by_keys(index: StreetIndex, text: str) -> dict[int, float]:
    """The names of the streets whose first letters lie on these keys ("3386" for DEVO); nothing is against them."""
    keys = re.sub(r"\D", "", text)
    named = ((name, "".join(_KEYS.get(letter, letter) for letter in title)) for name, title in _titles(index))
    return {name: 0.0 for name, on_keys in named if keys and on_keys.startswith(keys)}


def by_voice(index: StreetIndex, text: str) -> dict[int, float]:
    """The names of the streets that begin with the letters which were spelled, or with what was heard for them.

    With each, what is against it: a logarithm of odds. Of a street that is a number the digits are told.
    """
    if number := _number_in(text, index):
        alike = [(float(Levenshtein.distance(number, own)), name) for name, own in _numbers(index)]
    elif letters := spelled_in(text, index.country):
        alike = [(_unlike(letters, title, index.country), name) for name, title in _titles(index)]
    else:
        return {}
    return {name: _UNLIKE * difference for difference, name in reversed(sorted(alike)[:_MOST]) if difference <= _NEAR}


def _unlike(letters: str, title: str, country: Country) -> float:
    """How far spelled letters are from the beginning of a name: letters that sound alike are nearer."""
    row = [float(at) for at in range(len(title) + 1)]
    for heard in letters:
        before, row[0] = row[0], row[0] + 1.0
        for at, meant in enumerate(title, 1):
            price = 0.0 if heard == meant else 0.35 if _alike(heard, meant, country) else 1.0
            before, row[at] = row[at], min(before + price, row[at] + 1.0, row[at - 1] + 1.0)
    return min(row)


def _alike(one: str, other: str, country: Country) -> bool:
    return any(one in group and other in group for group in country.letters_alike)


def _number_in(text: str, index: StreetIndex) -> str:
    """The number that was told and nothing else, but for directions and suffixes: "six two", "East 62nd Street"."""
    utterance = listen(text, index.country)
    told = [at for at, word in enumerate(utterance.words) if word.numeral]
    other = any(word.edge and not (word.numeral or word.direction or word.suffix) for word in utterance.words)
    if not told or other or utterance.spelled:
        return ""
    whole = [reading for reading in utterance.numbers if (reading.start, reading.end) == (told[0], told[-1] + 1)]
    return str(min(whole, key=lambda reading: reading.cost).value) if whole else ""


def _numbers(index: StreetIndex) -> Iterable[tuple[int, str]]:
    """The number of every street that is called so."""
    for name, title in _titles(index):
        if found := re.match(r"[0-9]+", title):
            yield name, found[0]


def _titles(index: StreetIndex) -> Iterable[tuple[int, str]]:
    """Every street's name in plain letters; titles before it may be left out."""
    for name, title in index.ask("SELECT DISTINCT name, title FROM streets ORDER BY name"):
        words = re.findall(r"[a-z0-9]+", index.country.plain(title).lower())
        yield name, "".join(words)
        if len(words) > 1 and words[0].upper() in index.country.titles:
            yield name, "".join(words[1:])
