"""Words as a country writes and says them, made plain: its letters, what it glues together, its numbers in one word.

A country's file tells all of it, under [writing]. Where it tells nothing, words stay as they are.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_WORD = re.compile(r"[^\W\d_]+")
_MOST_PARTS = 7
"""Words of one number that are said apart: "zwei tausend fünf hundert fünf und dreißig"."""


@dataclass(frozen=True, slots=True)
class Writing:
    """How one country's words are made plain. `letters`: each letter and what is written for it without accents.

    `endings`: abbreviations that words end with ("hauptstr"), and what they stand for. `postcode`: a number that is no
    house's. `number`: a whole number in words, or None where numbers are not written in one word. `within`: words that
    are numbers only within one ("ein", which is an article too).
    """

    letters: Mapping[str, str]
    endings: Mapping[str, str]
    postcode: re.Pattern[str] | None
    number: re.Pattern[str] | None
    values: Mapping[str, int]
    within: frozenset[str]

    def plain(self, text: str) -> str:
        """The same text in plain letters, with its numbers in digits."""
        for letter, written in self.letters.items():
            text = text.replace(letter, written)
        if not (self.endings or self.number):
            return text
        return "".join(self._pieces(text))

    def _pieces(self, text: str) -> Iterator[str]:
        found = list(_WORD.finditer(text))
        at = done = 0
        while at < len(found):
            yield text[done : found[at].start()]
            last, piece = self._number_from(text, found, at) or (at, self._whole(found[at].group()))
            yield piece
            done, at = found[last].end(), last + 1
        yield text[done:]

    def _number_from(self, text: str, found: list[re.Match[str]], at: int) -> tuple[int, str] | None:
        """The longest number whose words begin here: the place of its last word, and its digits."""
        if self.number is None:
            return None
        joined, best = "", None
        for last in range(at, min(at + _MOST_PARTS, len(found))):
            if last > at and text[found[last - 1].end() : found[last].start()].strip(" -"):
                break
            joined += found[last].group().lower()
            if (value := self._value(joined)) is not None:
                best = last, str(value)
        return best

    def _value(self, word: str) -> int | None:
        said = self.number.fullmatch(word) if self.number and word not in self.within else None
        if not said or not any(said.groupdict().values()):
            return None
        parts = {name: self.values.get(part or "", 0) for name, part in said.groupdict().items()}
        thousands = 1000 * (parts["thousands"] or 1) if said["thousand"] else 0
        hundreds = 100 * (parts["hundreds"] or 1) if said["hundred"] else 0
        return thousands + hundreds + parts["units"] + parts["tens"] + parts["rest"]

    def _whole(self, word: str) -> str:
        lower = word.lower()
        for short, long in self.endings.items():
            if lower.endswith(short) and len(lower) > len(short):
                return lower.removesuffix(short) + long
        return word


def writing(data: Mapping[str, Any], numbers: Mapping[str, Any]) -> Writing:
    """What a country's file says of its writing."""
    values: dict[str, int] = {}
    for first, step, name in ((1, 1, "units"), (10, 1, "teens"), (20, 10, "tens")):
        values |= {word: first + at * step for at, word in enumerate(numbers[name])}
    values |= dict(data.get("also", {}))
    return Writing(
        letters=dict(data.get("letters", {})),
        endings=dict(data.get("endings", {})),
        postcode=re.compile(data["postcode"]) if "postcode" in data else None,
        number=_number(data, numbers, values) if "joint" in data else None,
        values=values,
        within=frozenset(data.get("within", ())),
    )


def _number(data: Mapping[str, Any], numbers: Mapping[str, Any], values: Mapping[str, int]) -> re.Pattern[str]:
    """[two]thousand[three]hundred[and][five-and]thirty, and endings that make an ordinal of it."""
    units = _any(word for word, value in values.items() if value < 10)
    tens = _any(word for word, value in values.items() if value >= 20)
    rest, small = _any(values), _any(word for word, value in values.items() if value < 20)
    joint = data["joint"]
    return re.compile(
        rf"(?:(?P<thousands>{small})?(?P<thousand>{numbers['thousand']}))?"
        rf"(?:(?P<hundreds>{small})?(?P<hundred>{numbers['hundred']}))?(?:{joint})?"
        rf"(?:(?P<units>{units}){joint}(?P<tens>{tens})|(?P<rest>{rest}))?(?:{_any(data['ordinals'])})?"
    )


def _any(words: Any) -> str:
    return "|".join(sorted(words, key=len, reverse=True))
