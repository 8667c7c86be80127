"""A text cut into plain words: lower case, without accents and repetitions, corrections and spelled letters apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from geocode.country import Country
from geocode.figures import MARK, ORDINAL, plain
from geocode.number_words import is_number, joined, length_of, marked, numbers_made_plain

MOST_WORDS = 250  # of a text that are read at all
_TOKEN = re.compile(rf"{MARK}[0-9a-z/]+|[0-9]+{ORDINAL}?|[a-z]+")
_MOST_SPELLED = 20  # letters


@dataclass(frozen=True, slots=True)
class Tokens:
    """Plain words, the ones before a correction apart ("forty two ninety nine, no sorry"), and what was spelled."""

    taken_back: tuple[str, ...]
    said: tuple[str, ...]
    spelled: str


def cut(text: str, country: Country) -> Tokens:
    """Cut a text into plain words. Never fails, whatever is in it."""
    tokens = _without_loops(_tokens(text, country), country)
    tokens, spelled = _without_spelling(joined(numbers_made_plain(tokens, country), country), country)
    tokens, refused = _without_negations(marked(tokens, country), country)
    at = _corrected_at(tokens, country)
    return Tokens((*refused, *tokens[:at]), tuple(tokens[at:]), spelled)


def _tokens(text: str, country: Country) -> list[str]:
    lowered = plain(text, country)
    if country.writing.postcode:
        lowered = country.writing.postcode.sub(" ", lowered)
    return _TOKEN.findall(lowered)[:MOST_WORDS]


def _without_loops(tokens: list[str], country: Country) -> list[str]:
    """A recogniser that hears nothing repeats itself: stop where three words come back.

    "East Bear Swamp Road and West Bear Swamp Road" is no such loop.
    """
    seen: dict[tuple[str, ...], int] = {}
    for at in range(len(tokens) - 2):
        three = tuple(tokens[at : at + 3])
        again = three in seen and at - seen[three] >= 3 and not all(t.isdigit() or t in country.numerals for t in three)
        if again and not any(country.connectors.get(t) == 0.0 for t in tokens[seen[three] + 3 : at]):
            return tokens[:at]
        seen.setdefault(three, at)
    return tokens


def _without_negations(tokens: Sequence[str], country: Country) -> tuple[list[str], list[str]]:
    """Take out the numbers that are not meant: "412, not 420"."""
    kept: list[str] = []
    refused: list[str] = []
    at = 0
    while at < len(tokens):
        end = at + length_of(country.negations, tokens, at)
        number_end = end
        while end > at and number_end < len(tokens) and is_number(tokens[number_end], country):
            number_end += 1
        if number_end > end:
            refused.extend(tokens[end:number_end])
        else:
            kept.append(tokens[at])
        at = max(number_end, at + 1)
    return kept, refused


def _corrected_at(tokens: Sequence[str], country: Country) -> int:
    """Where the last correction ends: after "no sorry", or a "no" between two numbers. 0 if there is none.

    A number may also be corrected in the end: "1534 Kedzie, no, 1538".
    """
    cut, numbered = 0, False
    for at in range(1, len(tokens) - 1):
        before, after = (is_number(tokens[beside], country) for beside in (at - 1, at + 1))
        numbered = numbered or before
        if length := length_of(country.corrections, tokens, at):
            cut = max(cut, at + length)
        elif tokens[at] in country.no and after and (before or (numbered and _ends(tokens, at + 1, country))):
            cut = max(cut, at + 1)
    return cut if cut < len(tokens) else 0


def _ends(tokens: Sequence[str], at: int, country: Country) -> bool:
    """Whether nothing but a number follows."""
    return all(is_number(token, country) for token in tokens[at:])


def _without_spelling(tokens: Sequence[str], country: Country) -> tuple[list[str], str]:
    """Take spelled letters out of the words: "ogden O G D E N", "D as in David E as in Edward"."""
    kept: list[str] = []
    spelled = ""
    at = 0
    while at < len(tokens):
        end, letters, helped = _letters(tokens, at, country)
        if (len(letters) >= 3 and not _are_zeros(letters, country)) or helped:
            spelled = letters
        else:
            kept.extend(tokens[at : max(end, at + 1)])
        at = max(end, at + 1)
    return kept, spelled


def spelled_in(text: str, country: Country) -> str:
    """The letters that somebody says who was asked for them: "d e v", "dee ee vee", "D as in David", "dev"."""
    tokens = _tokens(country.plain(text), country)
    letters, at = "", 0
    while at < len(tokens):
        token = country.letter_names.get(tokens[at], tokens[at])
        helped = length_of(country.as_in, tokens, at + 1)
        if helped and at + 1 + helped < len(tokens):
            letters += tokens[at + 1 + helped][0]
            at += helped + 2
            continue
        letters += token if token.isalpha() and (len(token) == 1 or token not in country.fillers) else ""
        at += 1
    return letters[:_MOST_SPELLED]


def _are_zeros(letters: str, country: Country) -> bool:
    """Whether they are digits of a number: "three O O O"."""
    numerals = [country.numerals.get(letter) for letter in letters]
    return all(numeral and numeral.kind == "zero" for numeral in numerals)


def _letters(tokens: Sequence[str], at: int, country: Country) -> tuple[int, str, bool]:
    """The letters that are spelled from here on: where they end, which they are, and whether words helped."""
    letters, helped = "", False
    while at < len(tokens) and len(tokens[at]) == 1 and tokens[at].isalpha():
        letter, at = tokens[at], at + 1
        letters += letter
        length = length_of(country.as_in, tokens, at)
        if length and at + length < len(tokens) and len(tokens[at + length]) > 1 and tokens[at + length][0] == letter:
            at, helped = at + length + 1, True
    return at, letters, helped
