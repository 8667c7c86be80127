"""How a street's name may be said, as sounds: with and without its direction and suffix, and by its local names."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from geocode.country import Country
from geocode.numbers import spoken
from geocode.sounds import difference

_OTHERWISE = 0.6  # what makes two sounds of who knows a name, and of who goes by its letters


@dataclass(frozen=True, slots=True)
class Name:
    """A street's name in its parts, as the city writes them, and what else people call it."""

    direction: str
    name: str
    suffix: str
    local: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """One sound of a street, and which of its direction and suffix are in it. `stem`: the sound of its name alone."""

    sound: str
    stem: str
    direction: str = ""
    suffix: str = ""


def forms_of(name: Name, country: Country) -> set[Form]:
    """Every sound that this street may be called by."""
    direction = (
        country.sound(country.direction_words[name.direction]) if name.direction in country.direction_words else ""
    )
    suffix = "".join(country.sound(word) for word in country.suffix_words.get(name.suffix, "").split())
    found = set()
    for said in set(_said(name, country)):
        found.add(Form(said, said))
        if direction:
            found.add(Form(direction + said, said, name.direction))
        if suffix:
            found.add(Form(said + suffix, said, "", name.suffix))
        if direction and suffix:
            found.add(Form(direction + said + suffix, said, name.direction, name.suffix))
    return {form for form in found if form.sound}


def _said(name: Name, country: Country) -> Iterator[str]:
    plain = unicodedata.normalize("NFKD", country.plain(name.name)).replace("'", "").upper()
    words = re.findall(rf"\d+(?:{country.ordinal_endings.upper()})|\d+|[A-Z]+", plain)
    usual, by_letters = _sound(words, country), _sound(words, country, country.speller.by_rules)
    yield usual
    if difference(by_letters, usual) > _OTHERWISE:
        yield by_letters
    if len(words) == 1 and words[0].isdigit():  # "15 AVENUE" is Fifteenth Avenue
        yield "".join(country.sound(word) for word in spoken(words[0], country, ordinal=True))
    titled = words[:1] and words[0] in country.titles
    if len(words) > 1 and titled:
        yield _sound(words[1:], country)
    if len(words) > 2 and words[-1] in country.titles_after:
        yield _sound(words[1:-1] if titled else words[:-1], country)
    for local in name.local:
        yield _sound(country.plain(local).upper().split(), country)
    if len(words) == 1 and (digits := re.fullmatch(r"1(\d\d)\D*", words[0])):
        yield from _hundreds(int(digits[1]), country)


def _sound(words: list[str], country: Country, say: Callable[[str], str] | None = None) -> str:
    return "".join((say or country.sound)(said) for at, word in enumerate(words) for said in _spoken(word, at, country))


def _spoken(word: str, at: int, country: Country) -> list[str]:
    if word[0].isdigit():
        digits = re.match(r"\d+", word)
        return spoken(digits.group(), country, ordinal=not word.isdigit()) if digits else []
    lower = word.lower()
    if at > 0 and lower in country.short and lower in country.suffixes:
        return country.suffix_words[country.suffixes[lower]].split()
    return country.short.get(lower, lower).split()


def _hundreds(rest: int, country: Country) -> Iterator[str]:
    """105TH is "one oh fifth", "one hundred fifth" or "hundred fifth"; 110TH is also "one tenth"."""
    if rest:
        said = "".join(country.sound(word) for word in spoken(str(rest), country, ordinal=True))
        yield country.sound("one") + country.sound(country.hundred) + said
        yield country.sound(country.hundred) + said
