"""What a recogniser should expect when somebody says where it is, or a part of it: the most helpful phrases first."""

from collections.abc import Callable, Iterable, Iterator

from geocode.country import Country
from geocode.numbers import spoken
from geocode.streets import Street, StreetIndex

Reported = Callable[[str], int]
"""How often something was reported on a street, as the city writes it."""

_WITH_DIRECTION = 60
"""So many of the likeliest streets are also given with their direction: "north western avenue"."""
_PLACES = 60  # parks, schools and stations among the hints
_MOST_CROSSING = 300  # streets that cross one
_MOST_STREETS = 5000  # among which the likeliest are looked for


def never(street: str) -> int:
    """Of no street is it known."""
    return 0


def place_phrases(index: StreetIndex, language: str = "en", reported: Reported = never) -> tuple[str, ...]:
    """What people say when they are asked where it is, the likeliest first, each phrase once.

    A name is given whole ("western avenue"): that helps a recogniser more than its words apart, and it hears the
    numbers in front of it well enough by itself.
    """
    streets, country = _likeliest(index, reported), index.country
    return _once(
        country.asides.get(language, ()),
        _names(streets[:_WITH_DIRECTION], country, directed=True),
        _names(streets[:_WITH_DIRECTION], country),
        index.place_names(_PLACES),
        _names(streets[_WITH_DIRECTION:], country),
    )


def street_phrases(index: StreetIndex, reported: Reported = never) -> tuple[str, ...]:
    """What people say when they are asked for the street alone."""
    streets, country = _likeliest(index, reported), index.country
    directed = _names(streets[:_WITH_DIRECTION], country, directed=True)
    return _once(_names(streets, country), directed)


def phrases_along(index: StreetIndex, written: str) -> tuple[str, ...]:
    """What people say when the street is known: the streets that cross it, and its blocks. `written`: as the city does.

    Every street of a name, where the direction is left out.
    """
    query = "SELECT * FROM streets WHERE written = ? OR title = ? OR title || ' ' || suffix = ? ORDER BY id LIMIT 20"
    streets = [Street(*row) for row in index.ask(query, written, written, written)] if written else []
    across = "SELECT o.* FROM crossings c JOIN streets o ON o.id = c.other WHERE c.street = ?"
    others = sorted({Street(*row) for street in streets for row in index.ask(across, street.id)}, key=_by_crossings)
    blocks = sorted({block for street in streets for block in range(street.low // 100 * 100, street.high, 100)} - {0})
    said = (" ".join(spoken(str(block), index.country)) for block in blocks)
    return _once(_names(others[:_MOST_CROSSING], index.country), said)


def area_phrases(index: StreetIndex) -> tuple[str, ...]:
    """What people say when they are asked for a neighbourhood or a ZIP."""
    areas = sorted(index.areas.values(), key=lambda area: (area.kind == "zip", area.written))
    return _once(area.written for area in areas)


def _likeliest(index: StreetIndex, reported: Reported) -> list[Street]:
    """The streets on which most was reported first, over this line or before it; then those that cross most others."""
    return sorted(index.busiest(_MOST_STREETS), key=lambda s: (-reported(s.written) - s.reported, *_by_crossings(s)))


def _by_crossings(street: Street) -> tuple[int, str]:
    return -street.crossings, street.written


def _once(*lists: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase.lower() for phrases in lists for phrase in phrases))


def _names(streets: list[Street], country: Country, directed: bool = False) -> Iterator[str]:
    for street in streets:
        parts = [_out(word, country) for word in street.title.lower().split()]
        if directed:
            parts.insert(0, country.direction_words.get(street.direction, ""))
        parts.append(country.suffix_words.get(street.suffix, ""))
        yield " ".join(part for part in parts if part)


def _out(word: str, country: Country) -> str:
    """ "dr martin luther king jr" is said "doctor martin luther king junior"."""
    return country.short.get(word, word)
