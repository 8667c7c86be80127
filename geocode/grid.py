"""Where a house number lies in a city that counts its houses from two streets, so many to the mile.

The two streets are taken as they lie on the map: hardly ever due north and due west. A numbered street says itself where
its number is ("63RD ST" crosses at 6300 South): where there are such streets they are believed, since the oldest miles of
a city rarely keep to the rule.
"""

import math
import re
import statistics
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

METRES_A_DEGREE = 111_320.0
METRES_A_MILE = 1609.344

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


def fit(zero_lat: Sequence[Point], zero_long: Sequence[Point], a_mile: float, met: Iterable[tuple[str, Point]]) -> Grid:
    """Fit the grid to a city: points on its two zero streets, and the streets met at all crossings ("W 63RD ST", where)."""
    middle = statistics.fmean(lat for lat, _ in zero_lat)
    north = METRES_A_DEGREE / METRES_A_MILE * a_mile
    east = north * math.cos(math.radians(middle))
    lat_line, long_line = _through((long, lat) for lat, long in zero_lat), _through(zero_long)
    rule = Grid(lat_line, long_line, {"N": north, "S": north, "E": east, "W": east}, {})
    return Grid(lat_line, long_line, rule.numbers_a_degree, _numbered(rule, met))


def _through(points: Iterable[Point]) -> Line:
    """The straight line nearest to some points; level where there is one point only."""
    listed = sorted(set(points))
    if len({x for x, _ in listed}) < 2:
        return Line(listed[0][1], 0.0)
    slope, base = statistics.linear_regression(*zip(*listed, strict=True))
    return Line(base, slope)


def _numbered(rule: Grid, met: Iterable[tuple[str, Point]]) -> dict[str, tuple[tuple[float, int], ...]]:
    seen: dict[tuple[str, int], list[float]] = {}
    for street, (lat, long) in met:
        found = re.fullmatch(r"([NSEW]) (\d+)(?:ST|ND|RD|TH) ST", street)
        if found:
            one, other = "NS" if found[1] in "EW" else "EW"
            away = rule.away(one, lat, long)
            seen.setdefault((one if away > 0 else other, int(found[2]) * 100), []).append(abs(away))
    known: dict[str, list[tuple[float, int]]] = {}
    for (side, number), aways in sorted(seen.items()):
        row = known.setdefault(side, [(0.0, 0)])
        step = (statistics.median(aways) - row[-1][0]) * rule.numbers_a_degree[side]
        # A street that lies where counting half or twice as fast as the rule would not bring it is no evidence.
        if 0.5 * step < number - row[-1][1] < 2 * step:
            row.append((statistics.median(aways), number))
    return {side: tuple(row) for side, row in known.items()}
