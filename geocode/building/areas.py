"""ZIPs, neighbourhoods and towns: what each is called, and which one a point lies in where its row does not say."""

import sqlite3
from dataclasses import dataclass

from geocode.boundary import Boundary
from geocode.lines import Point, unpack


@dataclass(frozen=True, slots=True)
class _Outline:
    written: str
    box: tuple[float, float, float, float]
    boundary: Boundary


class Areas:
    """Gives every area a number, and finds the area of a point."""

    def __init__(self, stage: sqlite3.Connection) -> None:
        self._outlines = {kind: _outlines(stage, kind) for kind in ("zip", "quarter")}
        self._last: dict[str, _Outline] = {}

    def name_at(self, kind: str, lat: float, long: float) -> str:
        """What the area of this kind is called in which a point lies, "" where none is known."""
        last = self._last.get(kind)
        if last and _within(last, lat, long):
            return last.written
        for outline in self._outlines[kind]:
            if _within(outline, lat, long):
                self._last[kind] = outline
                return outline.written
        return ""


def _within(outline: _Outline, lat: float, long: float) -> bool:
    low, left, high, right = outline.box
    return low <= lat <= high and left <= long <= right and outline.boundary.contains(lat, long)


def _outlines(stage: sqlite3.Connection, kind: str) -> list[_Outline]:
    rings: dict[str, list[list[Point]]] = {}
    query = "SELECT written, points FROM rings WHERE kind = ? ORDER BY written, points"
    for written, points in stage.execute(query, (kind,)):
        rings.setdefault(written, []).append(unpack(points))
    found = []
    for written, parts in rings.items():
        lats, longs = ([point[axis] for part in parts for point in part] for axis in (0, 1))
        found.append(_Outline(written, (min(lats), min(longs), max(lats), max(longs)), Boundary.of(parts)))
    return found
