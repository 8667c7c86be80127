"""Where streets cross, worked out from their lines: where two of different names have a point in common.

And where one ends on another: see joints.py. A bridge has no point in common with the street below it, in most data; in
the Census Bureau's it has, and there it is a crossing here too: people name the place where they see both. The four
corners of two dual carriageways are one crossing.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby

from geocode.building.joints import joints
from geocode.lines import metres

_ONE_CROSSING = 80.0  # metres: two wide streets with a median each

Row = tuple[int, int, float, float, str, str, float | None, float | None, int]
"""Two streets, latitude, longitude, ZIP, quarter, the number on each, whether the city itself gave it."""

# A street that bears two names is no crossing of the two: they must differ in some line at that point, both of them.
_MEETINGS = """
    SELECT a.street, b.street, a.lat, a.long, max(a.zip, b.zip), max(a.quarter, b.quarter),
           avg(a.number), avg(b.number), 0
    FROM nodes a JOIN nodes b ON a.node = b.node AND a.street < b.street
    GROUP BY a.node, a.street, b.street
    HAVING count(DISTINCT CASE WHEN a.line = b.line THEN a.line END)
        < min(count(DISTINCT a.line), count(DISTINCT b.line))
"""


def derive_crossings(stage: sqlite3.Connection) -> int:
    """Add the crossings that the streets' lines make to those that the city gave; says how many there are anew."""
    stage.execute("CREATE INDEX nodes_by_node ON nodes (node)")
    stage.execute(f"INSERT INTO crossings {_MEETINGS}")
    rows = ((*joint, "", "", None, None, 0) for joint in joints(stage))
    stage.cursor().executemany("INSERT INTO crossings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    stage.execute("CREATE TABLE one_each AS SELECT * FROM crossings LIMIT 0")
    ordered = stage.execute(
        "SELECT min(one, other), max(one, other), lat, long, zip, quarter,"
        " iif(one < other, one_number, other_number), iif(one < other, other_number, one_number), given"
        " FROM crossings ORDER BY 1, 2, given DESC, lat, long, zip, quarter"
    )
    # On a cursor of its own: rows are written while others are read.
    stage.cursor().executemany("INSERT INTO one_each VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _one_each(ordered))
    return int(stage.execute("SELECT count(*) FROM one_each WHERE NOT given").fetchone()[0])


def _one_each(ordered: Iterable[Row]) -> Iterator[Row]:
    for _, meetings in groupby(ordered, key=lambda row: row[:2]):
        groups: list[list[Row]] = []
        for meeting in meetings:
            near = next((g for g in groups if any(_near(meeting, known) for known in g)), None)
            if near is None or meeting[8]:
                groups.append([meeting])
            elif not near[0][8]:
                near.append(meeting)
        yield from map(_middle, groups)


def _near(one: Row, other: Row) -> bool:
    return metres((one[2], one[3]), (other[2], other[3])) <= _ONE_CROSSING


def _middle(group: list[Row]) -> Row:
    """One crossing for all the points where two streets meet at it."""
    if len(group) == 1:
        return group[0]
    lat = round(sum(row[2] for row in group) / len(group), 6)
    long = round(sum(row[3] for row in group) / len(group), 6)
    zip_code, quarter = max(row[4] for row in group), max(row[5] for row in group)
    one_number, other_number = _mean([row[6] for row in group]), _mean([row[7] for row in group])
    return group[0][0], group[0][1], lat, long, zip_code, quarter, one_number, other_number, 0


def _mean(numbers: list[float | None]) -> float | None:
    known = [number for number in numbers if number is not None]
    return sum(known) / len(known) if known else None
