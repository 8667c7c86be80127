"""Where a house number lies in a city that counts its houses from one corner, so many to the mile.

A numbered street says itself where its number is ("63RD ST" crosses at 6300 South): where there are such streets they are
believed, since the oldest miles of a city rarely keep to the rule.
"""

import math
import re
import statistics
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

METRES_A_DEGREE = 111_320.0
METRES_A_MILE = 1609.344


@dataclass(frozen=True, slots=True)
class Grid:
    """The corner where counting starts, and for the streets of one direction the known (latitude or longitude, number) pairs."""

    lat: float
    long: float
    numbers_a_mile: float
    known: Mapping[str, tuple[tuple[float, int], ...]]

    def number_at(self, direction: str, lat: float, long: float) -> float | None:
        """The house number, on a street of this direction, at this point; None where the grid says nothing."""
        if direction not in ("N", "S", "E", "W"):
            return None
        away = self._degrees(direction, lat, long)
        slope = self.numbers_a_degree(direction)
        known = self.known.get(direction, ((0.0, 0),))
        at = bisect_left(known, (away, 0))
        if at == 0:
            return away * slope
        if at == len(known):
            return known[-1][1] + (away - known[-1][0]) * slope
        (before, low), (after, high) = known[at - 1], known[at]
        return low + (high - low) * (away - before) / (after - before)

    def _degrees(self, direction: str, lat: float, long: float) -> float:
        return {"N": lat - self.lat, "S": self.lat - lat, "E": long - self.long, "W": self.long - long}[direction]

    def numbers_a_degree(self, direction: str) -> float:
        shrink = math.cos(math.radians(self.lat)) if direction in "EW" else 1.0
        return METRES_A_DEGREE * shrink / METRES_A_MILE * self.numbers_a_mile


def fit(lat: float, long: float, numbers_a_mile: float, crossings: Iterable[tuple[str, float, float]]) -> Grid:
    """Fit the grid to a city: `crossings` are the numbered streets met ("W 63RD ST") and where."""
    rule = Grid(lat, long, numbers_a_mile, {})
    seen: dict[tuple[str, int], list[float]] = {}
    for street, at_lat, at_long in crossings:
        numbered = re.fullmatch(r"[NSEW] (\d+)(?:ST|ND|RD|TH) ST", street)
        if not numbered:
            continue
        if street[0] in "EW":
            side, away = ("N", at_lat - lat) if at_lat > lat else ("S", lat - at_lat)
        else:
            side, away = ("E", at_long - long) if at_long > long else ("W", long - at_long)
        seen.setdefault((side, int(numbered[1]) * 100), []).append(away)
    known: dict[str, list[tuple[float, int]]] = {}
    for (side, number), aways in sorted(seen.items()):
        row = known.setdefault(side, [(0.0, 0)])
        step = (statistics.median(aways) - row[-1][0]) * rule.numbers_a_degree(side)
        # A street that lies where counting half or twice as fast as the rule would not bring it is no evidence.
        if 0.5 * step < number - row[-1][1] < 2 * step:
            row.append((statistics.median(aways), number))
    return Grid(lat, long, numbers_a_mile, {side: tuple(row) for side, row in known.items()})
