"""A spot on the map in somebody's text: coordinates, a geo: address, a link to a map, a plus code.

Links are read and never fetched. What a shortened one stands for cannot be known without asking its maker, who would
learn of our caller: so it is told that we do not open it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote_plus, urlsplit

from facts.places import Located, Place
from geocode import plus_codes
from geocode.nearby import place_near
from geocode.streets import StreetIndex

_LONGEST = 4000
"""Characters of a text in which a spot is looked for."""
_LINK = re.compile(
    r"(?:https?://|(?<![\w.@])(?=(?:www\.|maps\.|goo\.gl|osm\.org|waze\.com|google\.[a-z]+/maps)))[^\s<>\"]+", re.I
)
_MAPS = re.compile(
    r"(maps\.google\.[a-z.]+|maps\.apple\.com|(www\.)?openstreetmap\.org|osm\.org|(www\.)?waze\.com)/"
    r"|(www\.)?(google\.[a-z.]+|bing\.com)/maps"
)
_SHORT = re.compile(r"(^|\.)(goo\.gl|g\.co|maps\.apple/|osm\.org/go|waze\.com/ul/|bit\.ly|tinyurl\.com|share\.google)")
_NUMBER = r"[-+−]?\d{1,3}(?:\.\d+)?"
_FINE = r"[-+−]?\d{1,3}\.\d{3,}"  # as fine as a block; a coarser pair of numbers may be anything
_PAIR = re.compile(rf"({_NUMBER})\s*[,;~/ ]\s*({_NUMBER})")
_GEO = re.compile(rf"\bgeo:({_NUMBER}),({_NUMBER})(?:,{_NUMBER})?(?:[;?][^\s<>]*)?", re.I)
_NAMED = re.compile(
    rf"\blat(?:itude)?[^\w+-]{{0,3}}({_NUMBER})[^\w-]{{1,4}}(?:lon|long|lng|longitude)[^\w+-]{{0,3}}({_NUMBER})", re.I
)
_PLAIN = re.compile(rf"(?<![\w.])({_FINE})\s*°?\s*[,; ]\s*({_FINE})°?(?![\w.])")
_PART = r"(\d{1,2}(?:\.\d+)?)\s*"
_ONE_AXIS = rf"(\d{{1,3}}(?:\.\d+)?)(?:\s*[°º˚d]\s*|\s+)(?:{_PART}['′’]?\s*)?(?:{_PART}(?:\"|″|”|'')?\s*)?"
_WITH_LETTERS = re.compile(rf"(?<![\w.]){_ONE_AXIS}([NS])\s*[,;]?\s*{_ONE_AXIS}([EWO])(?!\w)", re.I)
_PIN = re.compile(rf"!3d({_NUMBER})!4d({_NUMBER})")
_EYE = re.compile(rf"@({_NUMBER}),({_NUMBER})")
_OSM = re.compile(rf"map=[\d.]+/({_NUMBER})/({_NUMBER})")
_IN_PATH = re.compile(r"/(?:place|search|dir)/([^/@?]+)")
_SPOTS = ("ll", "coordinate", "q", "query", "daddr", "destination", "cp", "center", "sll")
_WORDS = ("address", "q", "query", "daddr", "destination")

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shared:
    """What was shared: `text` is its part of the message, and one of the others is filled.

    `spot`: latitude and longitude; `words`: an address in a link; `near_code`: a plus code that counts from nearby;
    `unread`: a link that only its maker can read.
    """

    text: str
    spot: Point | None = None
    words: str = ""
    near_code: str = ""
    unread: bool = False


def find(text: str) -> Shared | None:
    """The first spot that is shared in a text; None where there is none. Never fails, whatever is in it."""
    text = text[:_LONGEST]
    for reader in (_geo, _links, _written, _codes):
        for shared in reader(text):
            return shared
    return None


def located(index: StreetIndex, text: str, shared: Shared, refused: Sequence[Place] = ()) -> Located:
    """What lies at a shared spot: it is always asked about. One outside the city is told apart from an unknown one."""
    if shared.unread:
        return Located(text, unread_link=True)
    spot = shared.spot or plus_codes.near(shared.near_code, index.middle)
    if spot is None:
        return Located(text)
    place = place_near(index, *spot) or place_near(index, *spot[::-1])  # some write the longitude first
    if place and any(place.address == other.address for other in refused):
        return Located(text)
    return Located(text, (place,), "confirm") if place else Located(text, outside=True)


def _geo(text: str) -> Iterator[Shared]:
    """geo:41.99,-87.68;u=35, and Android's geo:0,0?q=41.99,-87.68(name)."""
    for found in _GEO.finditer(text):
        asked = _PAIR.search(unquote_plus(found[0].partition("?q=")[2]))
        spot = _spot(*(asked or found).groups())
        if spot:
            yield Shared(found[0], spot)


def _links(text: str) -> Iterator[Shared]:
    for found in _LINK.finditer(text):
        link = found[0].rstrip(".,;!)'")
        if shared := _read(link):
            yield shared


def _read(link: str) -> Shared | None:
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
        host = parts.hostname or ""
    except ValueError:
        return None
    if _SHORT.search(host + parts.path):
        return Shared(link, unread=True)
    if not _MAPS.match(f"{host}{parts.path or '/'}"):
        return None
    query = parse_qs(parts.query, max_num_fields=40) if parts.query.count("&") < 40 else {}
    if spot := _spot_in(link, query):
        return Shared(link, spot)
    words = next((query[name][0] for name in _WORDS if name in query), "")
    if not words and (in_path := _IN_PATH.search(parts.path)):
        words = unquote_plus(in_path[1])
    return Shared(link, words=words[:200], unread=not words)


def _spot_in(link: str, query: dict[str, list[str]]) -> Point | None:
    """The pin first, then what was asked for, then what the map shows."""
    plain = unquote_plus(link)
    if pin := _PIN.search(plain):
        return _spot(*pin.groups())
    if "mlat" in query and "mlon" in query:
        return _spot(query["mlat"][0], query["mlon"][0])
    in_path = _IN_PATH.search(plain)
    for value in [*(query[name][0] for name in _SPOTS if name in query), in_path[1] if in_path else ""]:
        if found := _PAIR.fullmatch(value.strip()):
            return _spot(*found.groups())
        if written := next(_written(value), None):
            return written.spot
    if any(name in query for name in _WORDS):
        return None
    shown = _EYE.search(plain) or _OSM.search(plain)
    return _spot(*shown.groups()) if shown else None


def _written(text: str) -> Iterator[Shared]:
    """Degrees as people write them: 41.9979,-87.6889, or with N and W, or with minutes and seconds."""
    for found in _WITH_LETTERS.finditer(text):
        lat, long = _degrees(*found.groups()[:4]), _degrees(*found.groups()[4:])
        if (spot := _spot(lat, long)) and (found[2] or "." in found[1]):
            yield Shared(found[0], spot)
    for pattern in (_NAMED, _PLAIN):
        for found in pattern.finditer(text):
            if spot := _spot(*found.groups()):
                yield Shared(found[0], spot)


def _codes(text: str) -> Iterator[Shared]:
    for found in plus_codes.CODE.finditer(text):
        spot = plus_codes.decode(found[0])
        yield Shared(found[0], spot) if spot else Shared(found[0], near_code=found[0])


def _degrees(whole: str, minutes: str | None, seconds: str | None, letter: str) -> float:
    size = float(whole) + float(minutes or 0) / 60 + float(seconds or 0) / 3600
    return -size if letter.upper() in "SW" else size


def _spot(lat: object, long: object) -> Point | None:
    north, east = (float(str(value).replace("−", "-")) for value in (lat, long))
    if abs(north) > 90 or abs(east) > 180 or (north, east) == (0.0, 0.0):
        return None
    return round(north, 6), round(east, 6)
