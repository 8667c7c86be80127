"""Where on its street a house stands.

What is known best is believed first: the house itself; the stretch of street whose numbers it is among, on its side;
the houses before and after it; the street's own crossings, by their numbers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from geocode.lines import along, metres, unpack
from geocode.streets import Street, StreetIndex

How = Literal["house", "range", "other_side", "between", "beyond"]

_BEYOND = 150  # numbers past the last crossing for which the street is taken to go on as before
_NEIGHBOURS = 100  # numbers between two houses beyond which nothing is said of what is between them
_BESIDE = 10.0  # metres from the middle of a street to its houses
_SAME_SPOT = 250.0  # metres: a long block, and the two ends of an overlap

Known = tuple[float, float, float, int, int]
"""A house number on a street, its latitude and longitude, its ZIP and quarter."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a house stands, and how it is known: itself, in a range of its side of the street, in one of the other
    side, between two things whose numbers are known, or beyond the last of them. `zip`, `quarter`: ids of areas, or 0.
    """

    lat: float
    long: float
    how: How
    zip: int = 0
    quarter: int = 0


def spots(index: StreetIndex, street: Street, number: int, mark: str = "") -> tuple[Spot, ...]:
    """Every place in the city that a house number on a street may mean, best known first.

    More than one where several towns, or parts of one street, have the same number.
    """
    certain: list[Spot] = []
    for spot in (*_houses(index, street, number, mark), *_ranges(index, street, number)):
        if all(metres((spot.lat, spot.long), (known.lat, known.long)) > _SAME_SPOT for known in certain):
            certain.append(spot)
    proven = tuple(spot for spot in certain if spot.how != "other_side")
    if certain:
        return proven or tuple(certain)
    guess = _between(index, street, number)
    return (guess,) if guess else ()


def away(index: StreetIndex, street: Street, number: int) -> float | None:
    """How many numbers a house is from the nearest one of its street whose place is known; None where none is.

    0 within a range. A number that is far from all the street's own is hardly one of them.
    """
    query = "SELECT min(max(low - ?, ? - high, 0)) FROM ranges WHERE street = ?"
    (distance,) = next(index.ask(query, number, number, street.id))
    if distance == 0:
        return 0.0
    near = [abs(number - known[0]) for side in _around(index, street.id, number) for known in side if known[0]]
    return min([*near, *([float(distance)] if distance is not None else [])], default=None)


def _houses(index: StreetIndex, street: Street, number: int, mark: str) -> Iterator[Spot]:
    """The door with this letter first, then those of the same number with another one, or none."""
    query = (
        "SELECT lat, long, zip, quarter FROM houses WHERE street = ? AND number = ? ORDER BY mark <> ?, mark, lat, long"
    )
    for lat, long, zip_code, quarter in index.ask(query, street.id, number, mark):
        yield Spot(lat, long, "house", zip_code, quarter)


def _ranges(index: StreetIndex, street: Street, number: int) -> Iterator[Spot]:
    """The number in every range that holds it: those of its own side first, the closest fitting ones before others."""
    query = (
        "SELECT first, last, side, parity, points, zip, quarter FROM ranges JOIN lines ON lines.id = line"
        " WHERE street = ? AND low <= ? AND high >= ?"
        " ORDER BY parity = ?, high - low, line, side"
    )
    for first, last, side, parity, points, zip_code, quarter in index.ask(
        query, street.id, number, number, 1 - number % 2
    ):
        share = (number - first) / (last - first) if last != first else 0.5
        lat, long = along(unpack(points), share, side * _BESIDE)
        yield Spot(lat, long, "other_side" if parity == 1 - number % 2 else "range", zip_code, quarter)


def _between(index: StreetIndex, street: Street, number: int) -> Spot | None:
    """Between the nearest things below and above; past the last of them, a little further the same way."""
    below, above = _around(index, street.id, number)
    if below and above:
        nearest = min(below[0], above[0], key=lambda known: abs(known[0] - number))
        return _on_line(below[0], above[0], number, "between", nearest)
    known = below or above
    if not known:
        return None
    if len(known) == 2 and known[0][0] != known[1][0]:
        reach = max(known[0][0] - _BEYOND, min(known[0][0] + _BEYOND, float(number)))
        return _on_line(known[0], known[1], reach, "beyond", known[0])
    return Spot(known[0][1], known[0][2], "beyond", *known[0][3:])


@lru_cache(maxsize=200)  # how far away a house is and where it stands is asked one after the other
def _around(index: StreetIndex, street: int, number: int) -> tuple[Sequence[Known], Sequence[Known]]:
    """The two nearest of the street's houses below a number and above it, nearest first; else of its crossings."""
    houses = _nearest(index, "houses", "number", street, number)
    if all(houses) and houses[1][0][0] - houses[0][0][0] <= _NEIGHBOURS:
        return houses
    crossings = _nearest(index, "crossings", "at", street, number)
    if any(crossings) or any(houses):
        return crossings if any(crossings) else houses
    query = "SELECT at, lat, long, zip, quarter FROM crossings WHERE street = ? ORDER BY other LIMIT 1"
    return list(index.ask(query, street)), []


def _nearest(
    index: StreetIndex, table: str, column: str, street: int, number: int
) -> tuple[Sequence[Known], Sequence[Known]]:
    """A crossing whose number is 0 has none that is known."""
    query = (
        f"SELECT {column}, lat, long, zip, quarter FROM {table}"  # noqa: S608 (the names are ours)
        f" WHERE street = ? AND {column} {{}} ? AND {column} <> 0 ORDER BY {column} {{}} LIMIT 2"
    )
    below = list(index.ask(query.format("<=", "DESC"), street, number))
    return below, list(index.ask(query.format(">", "ASC"), street, number))


def _on_line(one: Known, other: Known, number: float, how: How, nearest: Known) -> Spot:
    share = (number - one[0]) / (other[0] - one[0])
    lat, long = (round(one[axis] + share * (other[axis] - one[axis]), 6) for axis in (1, 2))
    return Spot(lat, long, how, *nearest[3:])
