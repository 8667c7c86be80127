"""A street's name in its parts, however a file writes it: "North Western Avenue" and "N Western Ave" are one street."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from geocode.country import Country


@dataclass(frozen=True, slots=True)
class StreetName:
    """A street's name as it is written in an index: in capitals, with the country's abbreviations.

    `sure`: its parts stood in columns of their own, and were not guessed.
    """

    direction: str
    name: str
    suffix: str
    extra: str = ""
    sure: bool = False

    @property
    def written(self) -> str:
        """ "N WESTERN AVE"."""
        return " ".join(part for part in (self.direction, self.name, self.suffix, self.extra) if part)


def in_parts(direction: str, name: str, suffix: str, extra: str, words: Country) -> StreetName | None:
    """A street whose parts stand in columns of their own; None where it has no name."""
    tidy = _tidied(name)
    if not tidy:
        return None
    return StreetName(
        _short(direction, words.directions),
        tidy,
        _short(suffix, words.suffixes),
        _short(extra, words.directions),
        sure=True,
    )


def apart(written: str, words: Country) -> StreetName | None:
    """A street that is written in one piece, taken apart; None where there is no name in it.

    What is left must be a name: "NORTH AVE" is an avenue called North, and "AVENUE N" has no suffix at all. Who writes
    "Ave" writes "W" too: "West End Ave" is no western part of End Avenue; "West Devon Avenue" is one of Devon's.
    """
    parts = _tidied(written).split()
    if not parts:
        return None
    extra = direction = suffix = ""
    if len(parts) > 2 and _is(parts[-1], words.directions) and _is_suffix(parts[-2], words):
        left_over = parts[:-2]
        if len(left_over) > 1 or not _is(left_over[0], words.directions):
            extra = _short(parts.pop(), words.directions)
    in_full = True
    if len(parts) > 1 and _is_suffix(parts[-1], words):
        in_full = parts[-1] not in words.suffix_words
        suffix = _short(parts.pop(), words.suffixes)
    if len(parts) > 1 and (parts[0] in words.direction_words or (in_full and _is(parts[0], words.directions))):
        direction = _short(parts.pop(0), words.directions)
    return StreetName(direction, " ".join(parts), suffix, extra)


def _tidied(text: str) -> str:
    """Capitals, single blanks, no full stops, and a hyphen that stands alone is none: "I- 90" is "I 90"."""
    return re.sub(r"[\s.]+|-(?=\s)|(?<=\s)-", " ", text.upper()).strip().replace("  ", " ")


def _is(word: str, known: Mapping[str, str]) -> bool:
    return word.lower() in known


def _is_suffix(word: str, words: Country) -> bool:
    return word in words.suffix_words or _is(word, words.suffixes)


def _short(word: str, known: Mapping[str, str]) -> str:
    tidy = _tidied(word)
    return known.get(tidy.lower(), tidy)
