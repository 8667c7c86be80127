"""A small map of a city, drawn from its own crossings: a line a street. Pure."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

Point = tuple[float, float]

_DIGITS = 4  # of a degree: about ten metres
_STRAIGHT = 0.0006  # degrees by which a point may lie beside the line before it is drawn
_GAP = 0.012  # degrees: a street that is not seen for so long has been interrupted
_SHORTEST = 0.004  # degrees: less is not seen on so small a map


def drawn(crossings: Iterable[tuple[int, float, float]]) -> dict[str, Any]:
    """Bounds and lines. `crossings`: (street, lat, long), street by street, in the order of their house numbers."""
    lines: list[list[Point]] = []
    for _, rows in groupby(crossings, key=lambda row: row[0]):
        for part in _parts([(lat, long) for _, lat, long in rows]):
            if _far(part[0], part[-1]) >= _SHORTEST:
                lines.append(_simpler(part))
    rounded = [[[round(lat, _DIGITS), round(long, _DIGITS)] for lat, long in line] for line in lines]
    if not rounded:
        return {"bounds": [], "lines": []}
    lats, longs = zip(*(point for line in rounded for point in line), strict=True)
    return {"bounds": [min(lats), min(longs), max(lats), max(longs)], "lines": rounded}


def _parts(points: Sequence[Point]) -> Iterable[list[Point]]:
    part: list[Point] = []
    for point in points:
        if part and _far(part[-1], point) > _GAP:
            yield part
            part = []
        part.append(point)
    if part:
        yield part


def _simpler(line: list[Point]) -> list[Point]:
    """Only the points at which the line really bends (Douglas and Peucker)."""
    first, last = line[0], line[-1]
    beside = [_beside(point, first, last) for point in line[1:-1]]
    if not beside or max(beside) < _STRAIGHT:
        return [first, last]
    bend = beside.index(max(beside)) + 1
    return _simpler(line[: bend + 1])[:-1] + _simpler(line[bend:])


def _beside(point: Point, first: Point, last: Point) -> float:
    length = _far(first, last)
    if not length:
        return _far(point, first)
    across = (last[0] - first[0]) * (first[1] - point[1]) - (first[0] - point[0]) * (last[1] - first[1])
    return abs(across) / length


def _far(one: Point, other: Point) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)
