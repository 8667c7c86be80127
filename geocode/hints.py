"""What a recogniser should expect when somebody says where it is: phrases, the most helpful first."""

from collections.abc import Callable, Iterator

from geocode.country import Country
from geocode.streets import Street, StreetIndex

_WITH_DIRECTION = 60
"""So many of the likeliest streets are also given with their direction: "north western avenue"."""
_PLACES = 60


def place_phrases(
    index: StreetIndex, language: str = "en", reported: Callable[[str], int] = lambda street: 0
) -> tuple[str, ...]:
    """What people say when they are asked where it is, the likeliest first, each phrase once.

    `reported`: how often something was reported on a street, as the city writes it; the streets that cross most others
    come next. A name is given whole ("western avenue"): that helps a recogniser more than its words apart, and it
    hears the numbers in front of it well enough by itself.
    """
    streets = sorted(index.busiest(), key=lambda s: (-reported(s.written), -s.crossings, s.written))
    country = index.country
    said = [
        *country.asides.get(language, ()),
        *_names(streets[:_WITH_DIRECTION], country, directed=True),
        *_names(streets[:_WITH_DIRECTION], country),
        *index.place_names(_PLACES),
        *_names(streets[_WITH_DIRECTION:], country),
    ]
    return tuple(dict.fromkeys(phrase.lower() for phrase in said))


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
