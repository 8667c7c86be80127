"""Writes the index itself: everything that was staged, in an order that does not depend on how it came."""

import sqlite3
from collections.abc import Iterator
from itertools import groupby

from geocode.building.about import About
from geocode.building.areas import Areas
from geocode.building.called import write_forms
from geocode.country import Country
from geocode.grid import Grid
from geocode.lines import metres, pack
from geocode.schema import FORMAT

_ONE_HOUSE = 250.0  # metres between the doors and flats of one house number
_MARGIN = 0.003  # degrees around the streets of a city whose boundary is not known: a block or two

_RANKED = """
    CREATE TABLE stage.ranked (street INTEGER PRIMARY KEY, id INTEGER, name INTEGER);
    INSERT INTO stage.ranked SELECT id, row_number() OVER (ORDER BY written), dense_rank() OVER (ORDER BY name)
        FROM stage.streets;
"""
_AREAS = """
    INSERT INTO areas SELECT row_number() OVER (ORDER BY kind DESC, written), kind, written FROM (
        SELECT 'zip' AS kind, zip AS written FROM stage.sides UNION SELECT 'zip', zip FROM stage.houses
        UNION SELECT 'zip', zip FROM stage.one_each UNION SELECT 'zip', zip FROM stage.places
        UNION SELECT 'quarter', quarter FROM stage.sides UNION SELECT 'quarter', quarter FROM stage.houses
        UNION SELECT 'quarter', quarter FROM stage.one_each UNION SELECT kind, written FROM stage.rings
    ) WHERE written <> '' AND kind IN ('zip', 'quarter');
    CREATE TABLE stage.zips (written TEXT PRIMARY KEY, id INTEGER);
    CREATE TABLE stage.quarters (written TEXT PRIMARY KEY, id INTEGER);
    INSERT INTO stage.zips SELECT written, id FROM areas WHERE kind = 'zip';
    INSERT INTO stage.quarters SELECT written, id FROM areas WHERE kind = 'quarter';
"""
_RANGES = """
    CREATE TABLE stage.line_ids (line BLOB PRIMARY KEY, id INTEGER);
    INSERT INTO stage.line_ids SELECT line, row_number() OVER (ORDER BY line)
        FROM (SELECT DISTINCT line FROM stage.sides);
    INSERT INTO lines SELECT id, line FROM stage.line_ids ORDER BY id;
    INSERT OR IGNORE INTO ranges SELECT r.id, min(first, last), max(first, last), parity, l.id, side, first, last,
            ifnull(z.id, 0), ifnull(q.id, 0)
        FROM stage.sides s JOIN stage.ranked r USING (street) JOIN stage.line_ids l USING (line)
        LEFT JOIN stage.zips z ON z.written = s.zip LEFT JOIN stage.quarters q ON q.written = s.quarter
        ORDER BY 1, 2, 3, 4, 5, 6, 7, 9, 10;
"""
_CROSSINGS = """
    INSERT OR IGNORE INTO crossings SELECT r.id,
            coalesce(round(number_at(s.direction, c.lat, c.long), 1), round({number}, 1), 0.0), o.id, c.lat, c.long,
            ifnull(z.id, 0), ifnull(q.id, 0)
        FROM stage.one_each c JOIN stage.streets s ON s.id = c.{street} JOIN stage.ranked r ON r.street = c.{street}
        JOIN stage.ranked o ON o.street = c.{other}
        LEFT JOIN stage.zips z ON z.written = c.zip LEFT JOIN stage.quarters q ON q.written = c.quarter
        ORDER BY 1, 2, 3, 4, 5, 6, 7;
"""
# The houses that are known are not all there are: theirs is the whole hundred.
_STREETS = """
    CREATE TABLE stage.numbers (street INTEGER PRIMARY KEY, low INTEGER, high INTEGER);
    INSERT INTO stage.numbers SELECT street, min(low), max(high) FROM (
        SELECT r.id AS street, low, high FROM stage.listed JOIN stage.ranked r USING (street) WHERE high > 0
        UNION ALL SELECT street, min(low), max(high) FROM ranges GROUP BY street
        UNION ALL SELECT street, min(number) / 100 * 100, max(number) / 100 * 100 + 99 FROM houses GROUP BY street
    ) GROUP BY street;
    CREATE TABLE stage.hyphens (street INTEGER PRIMARY KEY, hyphened INTEGER);
    INSERT INTO stage.hyphens SELECT street, avg(hyphened) > 0.5 FROM (
        SELECT street, hyphened FROM stage.sides UNION ALL SELECT street, hyphened FROM stage.houses
        UNION ALL SELECT street, hyphened FROM stage.listed WHERE high > 0
    ) GROUP BY street;
    CREATE INDEX stage.reported_by_street ON reported (written);
    INSERT INTO streets SELECT r.id, r.name, s.written, s.name, s.direction, s.suffix, s.extra, ifnull(n.low, 0),
            ifnull(n.high, 0), (SELECT count(*) FROM crossings c WHERE c.street = r.id), ifnull(h.hyphened, 0),
            (SELECT ifnull(sum(p.times), 0) FROM stage.reported p WHERE p.written = s.written)
        FROM stage.ranked r JOIN stage.streets s ON s.id = r.street LEFT JOIN stage.numbers n ON n.street = r.id
        LEFT JOIN stage.hyphens h ON h.street = s.id
        ORDER BY r.id;
    INSERT INTO area_streets SELECT DISTINCT area, street FROM (
        SELECT zip AS area, street FROM crossings UNION SELECT quarter, street FROM crossings
        UNION SELECT zip, street FROM ranges UNION SELECT quarter, street FROM ranges
        UNION SELECT zip, street FROM houses UNION SELECT quarter, street FROM houses
    ) WHERE area > 0 ORDER BY 1, 2;
"""
_PLACES = """
    INSERT INTO places SELECT row_number() OVER (ORDER BY p.written), p.written, lat, long, ifnull(z.id, 0),
            ifnull(q.id, 0)
        FROM (SELECT written, round(avg(lat), 6) AS lat, round(avg(long), 6) AS long, max(zip) AS zip,
              area_at('quarter', avg(lat), avg(long)) AS quarter
              FROM (SELECT written, name, lat, long, zip FROM stage.places) GROUP BY written) p
        LEFT JOIN stage.zips z ON z.written = p.zip LEFT JOIN stage.quarters q ON q.written = p.quarter;
"""
_EXTENT = """
    SELECT min(lat), min(long), max(lat), max(long) FROM (SELECT lat, long FROM crossings
        UNION ALL SELECT lat, long FROM houses UNION ALL SELECT lat, long FROM places
        UNION ALL SELECT lat, long FROM stage.nodes)
"""
# Streets with house numbers of which nothing is known to stand anywhere: all are put at one crossing.
_NOWHERE = """
    SELECT count(*) FROM streets WHERE high > 0 AND crossings > 0 AND id NOT IN (
        SELECT street FROM ranges UNION SELECT street FROM houses UNION SELECT street FROM crossings WHERE at <> 0
    )
"""


def write_index(database: sqlite3.Connection, about: About, words: Country, grid: Grid | None) -> list[str]:
    """Fill an index, to which a stage is attached in which the crossings are worked out; gives what is to be told."""
    areas = Areas(database)
    database.create_function("area_at", 3, areas.name_at, deterministic=True)
    database.create_function(
        "number_at", 3, lambda *where: grid.number_at(*where) if grid else None, deterministic=True
    )
    for table in ("sides", "houses", "one_each", "places"):
        database.execute(f"UPDATE stage.{table} SET zip = area_at('zip', lat, long) WHERE zip = ''")  # noqa: S608
        if table != "places":
            database.execute(f"UPDATE stage.{table} SET quarter = area_at('quarter', lat, long) WHERE quarter = ''")  # noqa: S608
    _run(database, _RANKED, _AREAS, _RANGES)
    database.executemany("INSERT OR IGNORE INTO houses VALUES (?, ?, ?, ?, ?, ?, ?)", _houses(database))
    for street, other in (("one", "other"), ("other", "one")):
        _run(database, _CROSSINGS.format(street=street, other=other, number=f"c.{street}_number"))
    _run(database, _STREETS, _PLACES)
    unknown = write_forms(database, about, words)
    told = [f"city.toml: no street and no place is called {name!r}" for name in unknown]
    own = _write_boundary(database, about)
    told += _wanting(database, about, own, grid)
    meta = {"city_words": " ".join(sorted(about.city_words)), "country": about.country, "format": FORMAT}
    database.executemany("INSERT INTO meta VALUES (?, ?)", sorted((meta | {"boundary": "own" if own else ""}).items()))
    return told


def _wanting(database: sqlite3.Connection, about: About, own: bool, grid: Grid | None) -> Iterator[str]:
    """What the city's files do not tell, and what comes of that."""
    if not own:
        why = f"city.toml: no area is called {about.boundary!r}" if about.boundary else "no boundary was given"
        yield f"{why}: all that lies among the streets counts as in the city"
    if about.zero and grid is None:
        yield "city.toml: the streets from which houses are counted are not on the map, so its [grid] is not used"
    (nowhere,) = database.execute(_NOWHERE).fetchone()
    if nowhere:
        yield (
            f"on {nowhere:,} streets nothing says where along them a house number stands: all houses of such a street "
            "are put at one crossing. Add addresses or centerlines, or [grid] to city.toml (docs/streets.md)"
        )


def _run(database: sqlite3.Connection, *scripts: str) -> None:
    """Statement by statement: executescript would end the transaction."""
    for script in scripts:
        for statement in script.split(";"):
            if statement.strip():
                database.execute(statement)


def _houses(database: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    """Each house once, however many doors and flats it has; twice only where two lie far apart."""
    query = (
        "SELECT r.id, number, lat, long, ifnull(z.id, 0), ifnull(q.id, 0), mark FROM stage.houses h"
        " JOIN stage.ranked r USING (street) LEFT JOIN stage.zips z ON z.written = h.zip"
        " LEFT JOIN stage.quarters q ON q.written = h.quarter ORDER BY 1, 2, 7, 3, 4, 5, 6"
    )
    for _, doors in groupby(database.cursor().execute(query), key=lambda row: (row[0], row[1], row[6])):
        groups: list[list[tuple[int, int, float, float, int, int, str]]] = []
        for door in doors:
            near = next((g for g in groups if metres((g[0][2], g[0][3]), (door[2], door[3])) <= _ONE_HOUSE), None)
            if near is None:
                groups.append([door])
            else:
                near.append(door)
        yield from (sorted(group)[len(group) // 2] for group in groups)


def _write_boundary(database: sqlite3.Connection, about: About) -> bool:
    """The city's boundary; where none is given, a rectangle around its streets. Says whether it was given."""
    query = "SELECT points FROM stage.rings WHERE kind = 'boundary' OR written = ? COLLATE NOCASE ORDER BY points"
    rings = [points for (points,) in database.execute(query, (about.boundary or None,))]
    box = None if rings else database.execute(_EXTENT).fetchone()
    if box and box[0] is not None:
        low, left, high, right = box[0] - _MARGIN, box[1] - _MARGIN, box[2] + _MARGIN, box[3] + _MARGIN
        corners = [(low, left), (low, right), (high, right), (high, left), (low, left)]
        database.execute("INSERT INTO boundary (points) VALUES (?)", (pack(corners),))
    database.executemany("INSERT INTO boundary (points) VALUES (?)", [(ring,) for ring in rings])
    return bool(rings)
