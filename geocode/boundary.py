"""Which points lie within a city: its boundary's rings, cut into bands so that a question touches few edges."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from geocode.lines import Point, unpack

_BANDS = 256  # of latitude: of a boundary of thousands of lines only those of one band are looked at

Edge = tuple[float, float, float, float]  # lat, long, lat, long


@dataclass(frozen=True, slots=True)
class Boundary:
    """The edges of all rings, by bands of latitude. Rings in rings are holes; no rings at all means everywhere."""

    low: float
    high: float
    bands: tuple[tuple[Edge, ...], ...]

    @classmethod
    def unpack(cls, rings: Iterable[bytes]) -> "Boundary":
        """The boundary whose rings an index holds."""
        return cls.of(unpack(ring) for ring in rings)

    @classmethod
    def of(cls, rings: Iterable[list[Point]]) -> "Boundary":
        """The boundary of these rings, each closed: its last point is its first."""
        edges = [(*one, *other) for ring in rings for one, other in pairwise(ring) if one[0] != other[0]]
        if not edges:
            return cls(0.0, 0.0, ())
        low, high = min(min(e[0], e[2]) for e in edges), max(max(e[0], e[2]) for e in edges)
        bands: list[list[Edge]] = [[] for _ in range(_BANDS)]
        for edge in edges:
            first, last = sorted((_band(edge[0], low, high), _band(edge[2], low, high)))
            for at in range(first, last + 1):
                bands[at].append(edge)
        return cls(low, high, tuple(map(tuple, bands)))

    def contains(self, lat: float, long: float) -> bool:
        """Whether a point lies within: going east from it, an odd number of edges is met."""
        if not self.bands:
            return True
        if not self.low <= lat <= self.high:
            return False
        inside = False
        for lat1, long1, lat2, long2 in self.bands[_band(lat, self.low, self.high)]:
            if (lat1 > lat) != (lat2 > lat) and long < long1 + (lat - lat1) / (lat2 - lat1) * (long2 - long1):
                inside = not inside
        return inside


def _band(lat: float, low: float, high: float) -> int:
    return min(_BANDS - 1, int((lat - low) / (high - low) * _BANDS))
