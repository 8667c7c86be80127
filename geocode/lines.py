"""Lines on the map, as they stand in an index: packed small, and walked along."""

import math
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from sys import byteorder

Point = tuple[float, float]  # latitude, longitude

_GRAINS = 1_000_000  # a degree; one grain is 11 cm
_METRES = 111_195.0  # a degree of latitude, on a sphere


def pack(points: Iterable[Point]) -> bytes:
    """A line as bytes, the same on every machine: its points in millionths of a degree."""
    grains = array("i", (round(value * _GRAINS) for point in points for value in point))
    if byteorder == "big":
        grains.byteswap()
    return grains.tobytes()


def unpack(packed: bytes) -> list[Point]:
    """The points of a packed line."""
    grains = array("i")
    grains.frombytes(packed)
    if byteorder == "big":
        grains.byteswap()
    return [(grains[at] / _GRAINS, grains[at + 1] / _GRAINS) for at in range(0, len(grains), 2)]


def metres(one: Point, other: Point) -> float:
    """How far two points are from each other, for the distances within a city."""
    east = (other[1] - one[1]) * math.cos(math.radians((one[0] + other[0]) / 2))
    return _METRES * math.hypot(other[0] - one[0], east)


def along(points: Sequence[Point], share: float, aside: float) -> Point:
    """The point so far along a line (0 its beginning, 1 its end), and so many metres to the right of it."""
    lengths = [metres(*pair) for pair in pairwise(points)]
    left = max(0.0, min(1.0, share)) * sum(lengths)
    for length, (one, other) in zip(lengths, pairwise(points), strict=True):
        if left <= length and length:
            return _aside(one, other, left / length, aside / length)
        left -= length
    return points[-1]


def _aside(one: Point, other: Point, share: float, aside: float) -> Point:
    """A point on a straight piece and beside it; `aside` is a share of the piece's length too."""
    north, east = other[0] - one[0], other[1] - one[1]
    shrink = math.cos(math.radians(one[0])) or 1.0
    return (
        round(one[0] + share * north - aside * east * shrink, 6),
        round(one[1] + share * east + aside * north / shrink, 6),
    )
