"""An address that is written just as the city's own record of it: nothing about it is guessed."""

import re

from geocode.candidate import Candidate
from geocode.numbers import Reading
from geocode.spans import Span
from geocode.streets import Street, StreetIndex
from geocode.utterance import Utterance

_MOST_TAIL = 4  # words of a city, a state and a ZIP behind the street


def recorded(text: str, utterance: Utterance, index: StreetIndex) -> Candidate | None:
    """The one address whose record these words are: "1 N STATE ST", with the city behind it or not."""
    words = re.sub(r"[\s.,]+", " ", text).upper().split()
    number = words.pop(0 if index.country.number_first else -1) if len(words) > 1 else ""
    digits = number.replace("-", "") if index.country.hyphened else number
    first = utterance.words[0] if utterance.words else None
    if not re.fullmatch(r"[1-9]\d{0,4}", digits) or not first or not (first.digits or not index.country.number_first):
        return None
    street = _street(words, index)
    if not street or not street.low <= int(digits) <= street.high:
        return None
    size, said = first.digit_words if index.country.number_first else 0, len(utterance.words)
    span = Span(street.name, size, said, 0.0, utterance.skip(size, said), 0.0, street.direction, street.suffix)
    return Candidate("address", 0.0, (span,), Reading(int(digits), 0, max(1, size), 0.0), street)


def _street(words: list[str], index: StreetIndex) -> Street | None:
    """The street that is written so, the only one; what is behind it must be the city it lies in."""
    behind = index.city_words | {word for region in index.country.regions for word in region}
    for end in range(len(words), max(0, len(words) - _MOST_TAIL - 1), -1):
        if any(word.lower() not in behind and not re.fullmatch(r"\d{5}", word) for word in words[end:]):
            return None
        found = [Street(*row) for row in index.ask("SELECT * FROM streets WHERE written = ?", " ".join(words[:end]))]
        if found:
            return found[0] if len(found) == 1 else None
    return None
