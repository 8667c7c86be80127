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
_LONGEST_RANGE, _MOST_SPELLED = 200, 20
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
    tokens, spelled = _without_spelling(_without_ranges(tokens, country), country)
    tokens, refused = _without_negations(tokens, country)
    at = _corrected_at(tokens, country)
    return Tokens((*refused, *tokens[:at]), tuple(tokens[at:]), spelled)


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


def _without_ranges(tokens: Sequence[str], country: Country) -> list[str]:
    """Of "1200 to 1210" the first number, which is where it begins."""
    kept: list[str] = []
    for at, token in enumerate(tokens):
        before = kept[-1] if kept else ""
        if token in country.through and _is_range(before, tokens[at + 1] if at + 1 < len(tokens) else ""):
            continue
        if _is_range(before, token) and at > 0 and tokens[at - 1] in (before, *country.through):
            continue
        kept.append(token)
    return kept


def _is_range(first: str, last: str) -> bool:
    if not (first.isdigit() and last.isdigit() and 3 <= len(first) == len(last) <= 5):
        return False
    return 0 < int(last) - int(first) <= _LONGEST_RANGE


def _without_negations(tokens: Sequence[str], country: Country) -> tuple[list[str], list[str]]:
    """Take out the numbers that are not meant: "412, not 420"."""
    kept: list[str] = []
    refused: list[str] = []
    at = 0
    while at < len(tokens):
        end = at + _length_of(country.negations, tokens, at)
        number_end = end
        while end > at and number_end < len(tokens) and _is_number(tokens[number_end], country):
            number_end += 1
        if number_end > end:
            refused.extend(tokens[end:number_end])
        else:
            kept.append(tokens[at])
        at = max(number_end, at + 1)
    return kept, refused


def _length_of(phrases: Sequence[tuple[str, ...]], tokens: Sequence[str], at: int) -> int:
    """How many words the longest of these phrases that stands here has; 0 if none does."""
    return max((len(phrase) for phrase in phrases if tuple(tokens[at : at + len(phrase)]) == phrase), default=0)


def _is_number(token: str, country: Country) -> bool:
    numeral = country.numerals.get(token)
    return token.removesuffix("th").isdigit() or (numeral is not None and not numeral.weak)


def _corrected_at(tokens: Sequence[str], country: Country) -> int:
    """Where the last correction ends: after "no sorry", or a "no" between two numbers. 0 if there is none."""
    cut = 0
    for at in range(1, len(tokens) - 1):
        if length := _length_of(country.corrections, tokens, at):
            cut = max(cut, at + length)
        elif tokens[at] in country.no and _is_number(tokens[at - 1], country) and _is_number(tokens[at + 1], country):
            cut = max(cut, at + 1)
    return cut if cut < len(tokens) else 0


def _without_spelling(tokens: Sequence[str], country: Country) -> tuple[list[str], str]:
    """Take spelled letters out of the words: "ogden O G D E N", "D as in David E as in Edward"."""
    kept: list[str] = []
    spelled = ""
    at = 0
    while at < len(tokens):
        end, letters, helped = _letters(tokens, at, country)
        if len(letters) >= 3 or helped:
            spelled = letters
        else:
            kept.extend(tokens[at : max(end, at + 1)])
        at = max(end, at + 1)
    return kept, spelled


def spelled_in(text: str, country: Country) -> str:
    """The letters that somebody says who was asked for them: "d e v", "dee ee vee", "D as in David", "dev"."""
    tokens = _tokens(country.plain(text))
    letters, at = "", 0
    while at < len(tokens):
        token = country.letter_names.get(tokens[at], tokens[at])
        helped = _length_of(country.as_in, tokens, at + 1)
        if helped and at + 1 + helped < len(tokens):
            letters += tokens[at + 1 + helped][0]
            at += helped + 2
            continue
        letters += token if token.isalpha() and (len(token) == 1 or token not in country.fillers) else ""
        at += 1
    return letters[:_MOST_SPELLED]


def _letters(tokens: Sequence[str], at: int, country: Country) -> tuple[int, str, bool]:
    """The letters that are spelled from here on: where they end, which they are, and whether words helped."""
    letters, helped = "", False
    while at < len(tokens) and len(tokens[at]) == 1 and tokens[at].isalpha():
        letter, at = tokens[at], at + 1
        letters += letter
        length = _length_of(country.as_in, tokens, at)
        if length and at + length < len(tokens) and len(tokens[at + length]) > 1 and tokens[at + length][0] == letter:
            at, helped = at + length + 1, True
    return at, letters, helped
