"""What is at a spot on the map: the address or the crossing that is nearest to it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from facts.places import Place
from geocode.lines import metres, unpack
from geocode.places import written_as
from geocode.streets import Street, StreetIndex

_AT_THE_CORNER = 30.0
"""Metres from a crossing within which a spot is at it."""
_FARTHEST, _WITHOUT_BOUNDARY = 2000.0, 600.0
"""Metres from a city's nearest crossing to what is still in it: where its boundary is known, and where it is not."""
_BOXES = (0.004, 0.02)
"""Degrees around a spot in which crossings are looked for, the nearer first; the first is some 400 m."""
_MOST_STREETS = 6
"""Of the crossings around that are looked along."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Corner:
    street: int
    at: float
    other: int
    point: Point


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A straight piece of a street between two of its numbers, and how far the spot is from it."""

    street: int
    distance: float
    number: int


def in_city(index: StreetIndex, lat: float, long: float) -> bool:
    """Whether a spot is in this city: within its boundary, and where its streets are."""
    corners = _corners(index, (lat, long)) if index.in_area(lat, long) else []
    reach = _FARTHEST if index.has_boundary else _WITHOUT_BOUNDARY
    return bool(corners) and metres((lat, long), corners[0].point) <= reach


def place_near(index: StreetIndex, lat: float, long: float) -> Place | None:
    """The nearest corner if the spot is at one, else the nearest address, at the very spot that was shared.

    None where it is not in this city.
    """
    if not in_city(index, lat, long):
        return None
    spot, corners = (lat, long), _corners(index, (lat, long))
    nearest = corners[0]
    stretch = min(_stretches(index, corners, spot), key=lambda s: (s.distance, s.street, s.number), default=None)
    if stretch is None or metres(spot, nearest.point) <= _AT_THE_CORNER:
        one, other = _street(index, nearest.street).written, _street(index, nearest.other).written
        place = Place(f"{one} & {other}", "intersection", lat, long, street=one, cross_street=other)
    else:
        street = _street(index, stretch.street)
        number, address = written_as(index, street, stretch.number)
        place = Place(address, "address", lat, long, number=number, street=street.written)
    return replace(place, near=True, confidence=0.5)


def _corners(index: StreetIndex, spot: Point) -> list[_Corner]:
    query = (
        "SELECT street, at, other, lat, long FROM crossings WHERE lat BETWEEN ? AND ? AND long BETWEEN ? AND ?"
        " ORDER BY street, at, other"
    )
    for box in _BOXES:
        rows = index.ask(query, spot[0] - box, spot[0] + box, spot[1] - 1.5 * box, spot[1] + 1.5 * box)
        corners = [_Corner(street, at, other, (lat, long)) for street, at, other, lat, long in rows]
        if corners:
            return sorted(corners, key=lambda corner: metres(spot, corner.point))
    return []


def _stretches(index: StreetIndex, corners: list[_Corner], spot: Point) -> Iterator[_Stretch]:
    """Every numbered piece of the streets about: houses and ranges where the map has them, else between crossings."""
    for street in list(dict.fromkeys(corner.street for corner in corners))[:_MOST_STREETS]:
        known = [*_houses(index, street, spot), *_ranges(index, street, spot)]
        yield from known or _between(street, corners, spot)


def _houses(index: StreetIndex, street: int, spot: Point) -> Iterator[_Stretch]:
    query = "SELECT number, lat, long FROM houses WHERE street = ? AND lat BETWEEN ? AND ?"
    for number, lat, long in index.ask(query, street, spot[0] - _BOXES[0], spot[0] + _BOXES[0]):
        yield _Stretch(street, metres(spot, (lat, long)), number)


def _ranges(index: StreetIndex, street: int, spot: Point) -> Iterator[_Stretch]:
    query = "SELECT first, last, parity, points FROM ranges JOIN lines ON lines.id = line WHERE street = ?"
    for first, last, parity, points in index.ask(query, street):
        line = unpack(points)
        length = sum(metres(one, other) for one, other in pairwise(line)) or 1.0
        passed = 0.0
        for one, other in pairwise(line):
            share, distance = _beside(one, other, spot)
            piece = metres(one, other)
            number = round(first + (last - first) * (passed + share * piece) / length)
            passed += piece
            yield _Stretch(street, distance, number if parity == 2 else number - (number - parity) % 2)


def _between(street: int, corners: list[_Corner], spot: Point) -> Iterator[_Stretch]:
    along = sorted({(corner.at, corner.point) for corner in corners if corner.street == street and corner.at > 0})
    for (low, one), (high, other) in pairwise(along):
        share, distance = _beside(one, other, spot)
        yield _Stretch(street, distance, max(1, round(low + share * (high - low))))


def _beside(one: Point, other: Point, spot: Point) -> tuple[float, float]:
    """How far along a straight piece a spot lies, from 0 to 1, and how many metres away from it."""
    north, east = other[0] - one[0], other[1] - one[1]
    narrow = (metres(one, (one[0], one[1] + 0.001)) / metres(one, (one[0] + 0.001, one[1]))) ** 2
    length = north * north + east * east * narrow
    along = ((spot[0] - one[0]) * north + (spot[1] - one[1]) * east * narrow) / length if length else 0.0
    share = max(0.0, min(1.0, along))
    return share, metres(spot, (one[0] + share * north, one[1] + share * east))


def _street(index: StreetIndex, street: int) -> Street:
    return Street(*next(index.ask("SELECT * FROM streets WHERE id = ?", street)))
