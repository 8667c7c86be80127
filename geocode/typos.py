"""Streets that were typed with one letter too many, too few, wrong or in the wrong place: "thropo" for Throop."""

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from geocode.streets import StreetIndex

_SHORTEST = 5  # letters in which one may be wrong


def one_letter_off(letters: str, index: StreetIndex) -> Iterator[int]:
    """The names that have one other letter, or two that changed places; the first one is right, as it mostly is."""
    if len(letters) < _SHORTEST or not letters.isalpha():
        return
    query = (
        "SELECT DISTINCT name, title FROM streets WHERE title >= ? AND title < ? AND length(title) >= ? ORDER BY name"
    )
    first = letters[0].upper()
    for name, title in index.ask(query, first, chr(ord(first) + 1), len(letters) - 1):
        plain = "".join(filter(str.isalpha, title.lower()))
        if OSA.distance(letters, plain, score_cutoff=1) == 1:
            yield name
