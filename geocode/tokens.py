"""A text cut into plain words: lower case, without accents and repetitions, corrections and spelled letters apart."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from geocode.country import Country

AND = "and"  # and what is written for it: & / @ +
MOST_WORDS = 250
_MOST_LETTERS = 20_000
_TOKEN = re.compile(r"[0-9]+|[a-z]+")
_ORDINAL = ("st", "nd", "rd", "th")
_ZIP = re.compile(r"(?<=[a-z,.])\s+[0-9]{5}(-[0-9]{4})?\W*$")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Plain words, the ones before a correction apart ("forty two ninety nine, no sorry"), and what was spelled."""

    taken_back: tuple[str, ...]
    said: tuple[str, ...]
    spelled: str


def cut(text: str, country: Country) -> Tokens:
    """Cut a text into plain words. Never fails, whatever is in it."""
    tokens = _without_loops(_tokens(text), country)
    at = _corrected_at(tokens, country)
    said, spelled = _without_spelling(tokens[at:])
    return Tokens(tuple(tokens[:at]), tuple(said), spelled)


def _plain(text: str) -> str:
    """Lower case, without accents, apostrophes and control characters."""
    decomposed = unicodedata.normalize("NFKD", text[:_MOST_LETTERS]).lower()
    return re.sub(
        r"['’`´.](?=[a-z]\b|[a-z]{2}\b)|['’`´]", "", "".join(c for c in decomposed if not unicodedata.combining(c))
    )


def _tokens(text: str) -> list[str]:
    lowered = re.sub(r"\b1⁄2\b|\b1/2\b", " ", _ZIP.sub(" ", _plain(text)))
    lowered = re.sub(r"[&/@+]", f" {AND} ", lowered)
    lowered = re.sub(r"(?<=\d),(?=\d{3}\b)", "", lowered)
    found: list[str] = []
    for match in _TOKEN.finditer(lowered):
        token = match.group()
        beside_digits = match.start() > 0 and lowered[match.start() - 1].isdigit()
        if token in _ORDINAL and beside_digits and found and found[-1].isdigit():
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
