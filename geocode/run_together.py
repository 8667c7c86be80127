"""Words that were typed without the blank between them: "3301 whighland", "772 colest", "105 wdevonave"."""

import re

from geocode.streets import Street, StreetIndex

_WORD = re.compile(r"\b[a-z]{4,30}\b|(?<=\d)[a-z]{4,30}\b", re.IGNORECASE)
_SHORTEST = 3  # letters of a name
_MOST_WORDS = 45  # beyond which a text is read as it stands: it would take too long


def apart(text: str, index: StreetIndex) -> str:
    """The same text with a blank where a direction, a name and a suffix meet, if the city has just that street."""
    if len(text.split()) > _MOST_WORDS:
        return text
    return _WORD.sub(lambda found: _cut(found[0], text[: found.start()].rstrip()[-1:].isdigit(), index), text)


def _cut(word: str, after_number: bool, index: StreetIndex) -> str:
    lower, country = word.lower(), index.country
    if lower in country.fillers or lower in country.suffixes or _titled(lower, index):
        return word
    direction, rest = lower[0], lower[1:]
    code = country.directions.get(direction) if after_number else None
    if code and any(street.direction == code for street in (*_called(rest, index), *_titled(rest, index))):
        return f"{direction} {rest}"
    if name := _without_suffix(lower, index, ""):
        return name
    name = _without_suffix(rest, index, code) if code else ""
    return f"{direction} {name}" if name else word


def _without_suffix(word: str, index: StreetIndex, direction: str) -> str:
    """The name and the suffix, "" where there is no such street."""
    for written in sorted(index.country.suffixes, key=len, reverse=True):
        if not word.endswith(written):
            continue
        name, suffix = word.removesuffix(written), index.country.suffixes[written]
        if any(s.suffix == suffix and direction in ("", s.direction) for s in _called(name, index)):
            return f"{name} {written}"
    return ""


def _called(name: str, index: StreetIndex) -> list[Street]:
    """The streets that sound so."""
    if len(name) < _SHORTEST:
        return []
    found = index.lexicon.exactly(index.country.sound(name))
    named = {target.name for target in found if target.name > 0 and not (target.direction or target.suffix)}
    return [street for each in sorted(named) for street in index.streets(each)]


def _titled(name: str, index: StreetIndex) -> list[Street]:
    """The streets whose name is written so, or begins with this word: "camp" for Camp Perry Road."""
    query = "SELECT * FROM streets WHERE title = ? OR (title > ? AND title < ?)"
    word = name.upper()
    return [Street(*row) for row in index.ask(query, word, f"{word} ", f"{word}!")] if len(word) >= _SHORTEST else []
