"""Where a house number lies in a city that counts its houses from two streets, so many to the mile.

The two streets are taken as they lie on the map: hardly ever due north and due west. A mile of the rule is no mile on
the map either, and a city's oldest ones are far from it; so the streets are asked: "63RD ST" crosses others at 6300
South, and a street whose numbers end at 2399 ends at 2400.
"""

import math
import re
import statistics
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

METRES_A_MILE = 1609.344
_FEWEST_HINTS = 6  # hints that must agree about a number

Point = tuple[float, float]  # latitude, longitude


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line on the map: a latitude for each longitude, or the other way round."""

    base: float
    slope: float

    def at(self, value: float) -> float:
        """Where the line is."""
        return self.base + self.slope * value


@dataclass(frozen=True, slots=True)
class Grid:
    """The two streets where counting starts (`lat` runs east and west, `long` north and south).

    `known`: for the streets of one direction, pairs of degrees away and the house number there.
    """

    lat: Line
    long: Line
    numbers_a_degree: Mapping[str, float]
    known: Mapping[str, tuple[tuple[float, int], ...]]

    def number_at(self, direction: str, lat: float, long: float) -> float | None:
        """The house number, on a street of this direction, at this point; None where the grid says nothing."""
        if direction not in self.numbers_a_degree:
            return None
        away = self.away(direction, lat, long)
        known = self.known.get(direction, ((0.0, 0),))
        at = bisect_left(known, (away, 0))
        if at == 0:
            return away * self.numbers_a_degree[direction]
        if at == len(known):
            return known[-1][1] + (away - known[-1][0]) * self.numbers_a_degree[direction]
        (before, low), (after, high) = known[at - 1], known[at]
        return low + (high - low) * (away - before) / (after - before)

    def away(self, direction: str, lat: float, long: float) -> float:
        """How many degrees a point is away, in this direction, from the street where counting starts."""
        north, east = lat - self.lat.at(long), long - self.long.at(lat)
        return {"N": north, "S": -north, "E": east, "W": -east}[direction]


@dataclass(frozen=True, slots=True)
class Hint:
    """Something that says that a house number lies at a point: `direction` is that of the streets that count so."""

    direction: str
    number: int
    point: Point


def numbered_street(written: str, point: Point, counted: re.Pattern[str] | None) -> Iterator[Hint]:
    """What a street's name says about where it crosses others: "W 63RD ST" is at 6300 North or 6300 South.

    `counted`: how such a name is written in this country, its `direction` and its `number`; None where none is.
    """
    found = counted.fullmatch(written) if counted else None
    for direction in ("NS" if found["direction"] in "EW" else "EW") if found else "":
        yield Hint(direction, int(found["number"]) * 100 if found else 0, point)


def fit(zero_lat: Sequence[Point], zero_long: Sequence[Point], a_mile: float, hints: Iterable[Hint]) -> Grid:
    """Fit the grid to a city: points on its two zero streets, the numbers a mile that the city names, and all hints."""
    middle = statistics.fmean(lat for lat, _ in zero_lat)
    north, east = (metres / METRES_A_MILE * a_mile for metres in _metres_a_degree(middle))
    lat_line, long_line = _through((long, lat) for lat, long in zero_lat), _through(zero_long)
    rule = Grid(lat_line, long_line, {"N": north, "S": north, "E": east, "W": east}, {})
    return Grid(lat_line, long_line, rule.numbers_a_degree, _believed(rule, hints))


def _metres_a_degree(lat: float) -> tuple[float, float]:
    """How long a degree of latitude and one of longitude are here, on the WGS84 ellipsoid, to a few metres."""
    angle = math.radians(lat)
    north = 111_132.95 - 559.82 * math.cos(2 * angle) + 1.18 * math.cos(4 * angle)
    return north, 111_412.84 * math.cos(angle) - 93.5 * math.cos(3 * angle)


def _through(points: Iterable[Point]) -> Line:
    """The straight line nearest to some points; level where there is one point only."""
    listed = sorted(set(points))
    if len({x for x, _ in listed}) < 2:
        return Line(listed[0][1], 0.0)
    slope, base = statistics.linear_regression(*zip(*listed, strict=True))
    return Line(base, slope)


def _believed(rule: Grid, hints: Iterable[Hint]) -> dict[str, tuple[tuple[float, int], ...]]:
    """For each direction the numbers that several hints agree about, in order away from the start."""
    seen: dict[tuple[str, int], list[float]] = {}
    for hint in hints:
        away = rule.away(hint.direction, *hint.point)
        if away > 0:
            seen.setdefault((hint.direction, hint.number), []).append(away)
    known: dict[str, list[tuple[float, int]]] = {}
    for (side, number), aways in sorted(seen.items()):
        row = known.setdefault(side, [(0.0, 0)])
        step = (statistics.median(aways) - row[-1][0]) * rule.numbers_a_degree[side]
        # What lies where counting half or twice as fast as the rule would not bring it is no evidence.
        if len(aways) >= _FEWEST_HINTS and 0.5 * step < number - row[-1][1] < 2 * step:
            row.append((statistics.median(aways), number))
    return {side: tuple(row) for side, row in known.items()}
