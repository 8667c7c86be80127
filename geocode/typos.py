"""Streets that were typed with one letter too many, too few, wrong or in the wrong place: "thropo" for Throop."""

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from geocode.streets import StreetIndex

_SHORTEST = 5  # letters in which one may be wrong
_SIGNS = 2  # in a name beside its letters: "O'HARE"


def one_letter_off(letters: str, index: StreetIndex) -> Iterator[int]:
    """The names that have one other letter, or two that changed places; the first one is right, as it mostly is."""
    if len(letters) < _SHORTEST or not letters.isalpha():
        return
    query = (
        "SELECT DISTINCT name, title FROM streets WHERE title >= ? AND title < ?"
        " AND length(replace(title, ' ', '')) BETWEEN ? AND ? ORDER BY name"
    )
    first, size = letters[0].upper(), len(letters)
    for name, title in index.ask(query, first, chr(ord(first) + 1), size - 1, size + 1 + _SIGNS):
        plain = "".join(filter(str.isalpha, title.lower()))
        if OSA.distance(letters, plain, score_cutoff=1) == 1:
            yield name
