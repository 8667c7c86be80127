"""Where a street ends on another, or goes over it, though their lines have no point in common.

A street that ends on another one's line meets it, whoever drew it. Two lines that cross are a bridge where the others
share their points; where hardly any do, the file was drawn without such points, and they are a crossing.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, groupby, product

from geocode.lines import Point, metres

_TOUCHES = 3.0  # metres
_SHARED = 0.2  # points in common to lines, below which a file was drawn without them

Joint = tuple[int, int, float, float]
"""Two streets, and where they meet."""


@dataclass(frozen=True, slots=True)
class _Piece:
    street: int
    one: Point
    other: Point
    begins: int
    ends: int


def joints(stage: sqlite3.Connection) -> Iterator[Joint]:
    """Where streets meet without a point in common; called when the meetings at such points are known."""
    lines = stage.execute("SELECT count(DISTINCT line) FROM pieces").fetchone()[0]
    shared = stage.execute("SELECT count(*) FROM crossings WHERE NOT given").fetchone()[0]
    rows = stage.cursor().execute("SELECT * FROM pieces ORDER BY cell, street, line, lat, long")
    for _, cell in groupby(rows, key=lambda row: row[0]):
        pieces = [_Piece(row[1], (row[3], row[4]), (row[5], row[6]), row[7], row[8]) for row in cell]
        for one, other in _pairs(pieces):
            if not _share_points(one, other) and _boxes_touch(one, other):
                point = _touch(one, other) or _touch(other, one)
                point = point or (_cross(one, other) if shared < _SHARED * lines else None)
                if point:
                    yield one.street, other.street, *point


def _pairs(pieces: Iterable[_Piece]) -> Iterator[tuple[_Piece, _Piece]]:
    """Every two pieces of different streets: a line of many thousand points is not compared with itself."""
    streets = [list(of_street) for _, of_street in groupby(pieces, key=lambda piece: piece.street)]
    for ones, others in combinations(streets, 2):
        yield from product(ones, others)


def _share_points(one: _Piece, other: _Piece) -> bool:
    return one.one in (other.one, other.other) or one.other in (other.one, other.other)


def _boxes_touch(one: _Piece, other: _Piece) -> bool:
    near = 0.00004  # degrees: a little more than what counts as touching
    return all(
        min(one.one[axis], one.other[axis]) - near <= max(other.one[axis], other.other[axis])
        and min(other.one[axis], other.other[axis]) - near <= max(one.one[axis], one.other[axis])
        for axis in (0, 1)
    )


def _touch(one: _Piece, other: _Piece) -> Point | None:
    """Where an end of the one's line lies on the other."""
    for point, is_end in ((one.one, one.begins), (one.other, one.ends)):
        if is_end and metres(point, _nearest(point, other.one, other.other)) <= _TOUCHES:
            return point
    return None


def _nearest(point: Point, one: Point, other: Point) -> Point:
    """The point of a straight piece that is nearest to a point, near enough for a few metres."""
    north, east = other[0] - one[0], other[1] - one[1]
    length = north * north + east * east
    share = ((point[0] - one[0]) * north + (point[1] - one[1]) * east) / length if length else 0.0
    share = max(0.0, min(1.0, share))
    return one[0] + share * north, one[1] + share * east


def _cross(one: _Piece, other: _Piece) -> Point | None:
    """Where two straight pieces cross."""
    (lat, long), (north, east) = one.one, (one.other[0] - one.one[0], one.other[1] - one.one[1])
    north2, east2 = other.other[0] - other.one[0], other.other[1] - other.one[1]
    turn = north * east2 - east * north2
    if turn == 0:
        return None
    away, away2 = other.one[0] - lat, other.one[1] - long
    share, share2 = (away * east2 - away2 * north2) / turn, (away * east - away2 * north) / turn
    if not (0 <= share <= 1 and 0 <= share2 <= 1):
        return None
    return round(lat + share * north, 6), round(long + share * east, 6)
