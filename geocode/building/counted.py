"""A city's own way of counting houses, fitted to its streets: for crossings whose house numbers no file tells."""

import re
import sqlite3
from collections.abc import Iterator

from geocode.building.about import About
from geocode.country import country
from geocode.grid import Grid, Hint, Point, fit, numbered_street

_DIRECTIONS = ("N", "S", "E", "W")
_POINTS = (
    "SELECT s.written, c.lat, c.long FROM one_each c JOIN streets s ON s.id IN (c.one, c.other)"
    " ORDER BY s.written, c.lat, c.long"
)


def grid_of(stage: sqlite3.Connection, about: About) -> Grid | None:
    """The grid that the city counts by, None where it counts otherwise, or its zero streets are not on the map."""
    if about.zero is None:
        return None
    on_street: dict[str, list[Point]] = {}
    for written, lat, long in stage.execute(_POINTS):
        on_street.setdefault(written, []).append((lat, long))
    zero_lat, zero_long = (_points_on(title, stage, on_street) for title in about.zero)
    if not zero_lat or not zero_long:
        return None
    return fit(
        zero_lat, zero_long, about.numbers_a_mile, _hints(stage, on_street, country(about.country).counted_streets)
    )


def _hints(
    stage: sqlite3.Connection, on_street: dict[str, list[Point]], counted: re.Pattern[str] | None
) -> Iterator[Hint]:
    """Where house numbers lie, as far as the streets themselves say so: numbered ones, and all at their two ends."""
    for written, points in on_street.items():
        for point in points:
            yield from numbered_street(written, point, counted)
    query = "SELECT written, direction, low, high FROM listed JOIN streets ON id = street WHERE extra = '' ORDER BY 1"
    for written, direction, low, high in stage.execute(query):
        points = sorted(on_street.get(written, ()), key=lambda p: p[0] if direction in ("N", "S") else p[1])
        if len(points) >= 3 and direction in _DIRECTIONS:
            ends = (points[0], points[-1]) if direction in ("N", "E") else (points[-1], points[0])
            for number, end in zip((low, high + 1), ends, strict=True):
                if number % 100 <= 1 and number > 100:
                    yield Hint(direction, number // 100 * 100, end)


def _points_on(title: str, stage: sqlite3.Connection, on_street: dict[str, list[Point]]) -> list[Point]:
    """Every crossing on a street, in whatever direction: "MADISON ST" is both W and E MADISON ST."""
    query = "SELECT written FROM streets WHERE name || ' ' || suffix = ? ORDER BY 1"
    return [point for (written,) in stage.execute(query, (title,)) for point in on_street.get(written, ())]
