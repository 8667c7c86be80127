"""Where somebody's words are: by the city's own map, and by other people's where that does not decide."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from dialogue.actions import LookUp
from facts.city import City
from facts.places import Heard, Located, Place
from geocode.country import Country, country
from geocode.locate import locate_all
from geocode.nearby import in_city
from geocode.providers.query import query_of
from geocode.streets import StreetIndex
from sessions.beyond import Beyond
from store.blobs import BlobMissing

log = logging.getLogger("townline.sessions")


@dataclass(frozen=True, slots=True)
class Maps:
    """The maps that one turn may look at. `until`: when the time that it may wait for them is up (monotonic)."""

    streets: Callable[[City], StreetIndex | None]
    beyond: Beyond
    until: float
    session: str


def look_up(maps: Maps, city: City, asked: LookUp, begin: bool) -> Located | None:
    """What the maps make of it; None where somebody else's is still to answer.

    `begin`: whether others may be asked now; else only what they were asked already is looked for.
    """
    index = _streets(maps, city)
    words = " ".join(each.text for each in asked.heard)
    own = locate_all(index, asked.heard, asked.refused) if index else Located(words)
    if asked.alone or not city.geocoders or not _undecided(own):
        return own
    query = query_of(_last(asked.heard), index.country if index else _country(city))
    if query is None:
        return own
    inside = _inside(index, city)
    found = maps.beyond.places(city, query, inside, maps.until, begin)
    if found is None:
        return None
    refused = {place.address for place in asked.refused}
    # What was answered yesterday may lie outside today: the city's boundary may have been mended since.
    places = tuple(_as_the_city_writes_it(place, index) for place in found if inside(place.lat, place.long))
    places = tuple(place for place in places if place.address not in refused)
    return replace(own, places=places, decision="confirm" if len(places) == 1 else "choose") if places else own


def _undecided(own: Located) -> bool:
    """Our map knows no place for it, and does not know what is missing either."""
    return own.decision == "ask_again" and not (own.missing or own.outside or own.unread_link)


def _last(heard: tuple[Heard, ...]) -> str:
    """The place as it was told last, behind a number that was told alone."""
    number = next((each.text for each in reversed(heard) if each.part == "number"), "")
    street = next((each.text for each in reversed(heard) if each.part in ("place", "street")), "")
    return f"{number} {street}".strip()


def _inside(index: StreetIndex | None, city: City) -> Callable[[float, float], bool]:
    """Within the bounds that the city names, and on its own map where it has one."""

    def inside(lat: float, long: float) -> bool:
        if city.bounds:
            south, west, north, east = city.bounds
            if not (south <= lat <= north and west <= long <= east):
                return False
        return index is None or in_city(index, lat, long)

    return inside


def _as_the_city_writes_it(place: Place, index: StreetIndex | None) -> Place:
    """A street that our own map knows is called as it is there."""
    if index is None or place.kind != "address":
        return place
    own = locate_all(index, (Heard(place.address),))
    first = own.places[0] if own.places else None
    if first is None or own.decision == "ask_again" or first.number != place.number:
        return place
    return replace(place, address=first.address, street=first.street)


def _country(city: City) -> Country:
    return country(city.country.lower())


def _streets(maps: Maps, city: City) -> StreetIndex | None:
    try:
        return maps.streets(city)
    except BlobMissing as error:
        log.error("%s", error, extra={"session": maps.session})
        return None
