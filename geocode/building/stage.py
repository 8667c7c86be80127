"""Where records wait on disk until all are there: a state's worth never stands in memory.

What is read in whatever order comes out in one order, so that the same files make the same index.
"""

import math
import sqlite3
from itertools import pairwise
from pathlib import Path

from geocode.building.names import StreetName
from geocode.building.records import (
    AreaOutline,
    Crossing,
    House,
    Listed,
    NamedPlace,
    Numbers,
    Record,
    Reported,
    Stretch,
)
from geocode.lines import Point, metres, pack

_TABLES = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; PRAGMA temp_store = FILE;
CREATE TABLE streets (id INTEGER PRIMARY KEY, written TEXT, direction TEXT, name TEXT, suffix TEXT, extra TEXT);
CREATE TABLE listed (street INTEGER, low INTEGER, high INTEGER, hyphened INTEGER);
CREATE TABLE sides (street INTEGER, line BLOB, side INTEGER, first INTEGER, last INTEGER, parity INTEGER,
                    lat REAL, long REAL, zip TEXT, quarter TEXT, hyphened INTEGER);
CREATE TABLE nodes (node INTEGER, street INTEGER, line INTEGER, number REAL, lat REAL, long REAL,
                    zip TEXT, quarter TEXT);
CREATE TABLE pieces (cell INTEGER, street INTEGER, line INTEGER, lat REAL, long REAL, lat2 REAL, long2 REAL,
                     begins INTEGER, ends INTEGER);
CREATE TABLE crossings (one INTEGER, other INTEGER, lat REAL, long REAL, zip TEXT, quarter TEXT,
                        one_number REAL, other_number REAL, given INTEGER);
CREATE TABLE houses (street INTEGER, number INTEGER, lat REAL, long REAL, zip TEXT, quarter TEXT, mark TEXT,
                     hyphened INTEGER);
CREATE TABLE places (written TEXT, name TEXT, lat REAL, long REAL, zip TEXT);
CREATE TABLE reported (written TEXT, times INTEGER);
CREATE TABLE rings (kind TEXT, written TEXT, points BLOB);
BEGIN;
"""
_TOLERANCE = 3.0  # metres that a point of a line may lie beside it and be left out
_CELL = 500  # squares a degree: about 200 metres
_NODE = 100_000  # nodes a degree: about a metre


class Stage:
    """The scratch database of one build."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.database = sqlite3.connect(file, isolation_level=None)
        self.database.executescript(_TABLES)
        self._streets: dict[str, tuple[int, StreetName]] = {}

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def add(self, record: Record, inner_nodes: bool = True) -> None:
        """Keep a record. `inner_nodes`: streets may meet this one between the two ends of its line."""
        match record:
            case Stretch():
                self._add_stretch(record, inner_nodes)
            case House():
                where = (*record.point, record.zip, record.quarter)
                self._insert("houses", self.street(record.street), record.number, *where, record.mark, record.hyphened)
            case Crossing():
                one, other = self.street(record.one), self.street(record.other)
                where = (*record.point, record.zip, record.quarter)
                if one != other:
                    self._insert("crossings", one, other, *where, None, None, 1)
            case Listed():
                self._insert("listed", self.street(record.street), record.low, record.high, record.hyphened)
            case NamedPlace():
                for name in record.names:
                    self._insert("places", record.written, name, *record.point, record.zip)
            case Reported():
                self._insert("reported", record.street.written, record.times)
            case AreaOutline():
                for ring in record.rings:
                    self._insert("rings", record.kind, record.written, pack(ring))

    def street(self, street: StreetName) -> int:
        """The number by which a street is known here. Parts that are sure are believed before guessed ones."""
        written = street.written
        number, known = self._streets.get(written, (len(self._streets) + 1, None))
        if known is None:
            self._insert("streets", number, written, *_parts(street))
        elif street == known or (street.sure, _parts(street)) < (known.sure, _parts(known)):
            return number
        else:
            parts = "direction = ?, name = ?, suffix = ?, extra = ?"
            self.database.execute(f"UPDATE streets SET {parts} WHERE id = ?", (*_parts(street), number))  # noqa: S608
        self._streets[written] = number, street
        return number

    def _insert(self, table: str, *values: object) -> None:
        # The table's name is one of those above, never anybody's input.
        self.database.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608

    def _add_stretch(self, stretch: Stretch, inner_nodes: bool) -> None:
        street = self.street(stretch.street)
        line = _simplified(stretch.line)
        packed, middle = pack(line), stretch.line[len(stretch.line) // 2]
        same = stretch.left is not None and stretch.left == stretch.right
        sides = ((stretch.left, -1, stretch.zips[0]), (stretch.right, 1, stretch.zips[1]))
        for numbers, side, zip_code in sides[:1] if same else sides:
            if numbers:
                place = (0 if same else side, *numbers, 2 if same else _parity(numbers), *middle)
                self._insert("sides", street, packed, *place, zip_code, stretch.quarter, stretch.hyphened)
        known_by = hash(stretch.line)
        if inner_nodes:
            self._add_pieces(street, stretch.line, known_by)
        ends = (_end(stretch, 0), _end(stretch, 1))
        last = len(stretch.line) - 1
        for at, (lat, long) in enumerate(stretch.line):
            if inner_nodes or at in (0, last):
                number = ends[0] if at == 0 else ends[1] if at == last else None
                node = (round(lat * _NODE) << 32) + round(long * _NODE)
                where = (node, street, known_by, number, lat, long)
                self._insert("nodes", *where, stretch.zips[0] or stretch.zips[1], stretch.quarter)

    def _add_pieces(self, street: int, line: tuple[Point, ...], known_by: int) -> None:
        last = len(line) - 2
        for at, (one, other) in enumerate(pairwise(line)):
            for cell in _cells(one, other):
                self._insert("pieces", cell, street, known_by, *one, *other, at == 0, at == last)


def _cells(one: Point, other: Point) -> set[int]:
    """The squares of the map that a straight piece goes through."""
    steps = 1 + int(2 * _CELL * max(abs(one[0] - other[0]), abs(one[1] - other[1])))
    shares = [at / steps for at in range(steps + 1)]
    spots = [(one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])) for share in shares]
    return {(math.floor(lat * _CELL) << 32) + math.floor(long * _CELL) for lat, long in spots}


def _parts(street: StreetName) -> tuple[str, str, str, str]:
    return street.direction, street.name, street.suffix, street.extra


def _end(stretch: Stretch, end: int) -> float | None:
    """The house number at one end of a stretch."""
    known = [numbers[end] for numbers in (stretch.left, stretch.right) if numbers]
    return sum(known) / len(known) if known else None


def _parity(numbers: Numbers) -> int:
    return numbers[0] % 2 if numbers[0] % 2 == numbers[1] % 2 else 2


def _simplified(line: tuple[Point, ...]) -> list[Point]:
    """A line without the points that lie on it anyway."""
    if len(line) < 3:
        return list(line)
    keep, open_pieces = {0, len(line) - 1}, [(0, len(line) - 1)]
    while open_pieces:
        begin, end = open_pieces.pop()
        off = [(_beside(line[at], line[begin], line[end]), at) for at in range(begin + 1, end)]
        worst, at = max(off, default=(0.0, 0))
        if worst > _TOLERANCE:
            keep.add(at)
            open_pieces += [(begin, at), (at, end)]
    return [line[at] for at in sorted(keep)]


def _beside(point: Point, one: Point, other: Point) -> float:
    """How many metres a point lies from the straight piece between two others."""
    length = metres(one, other)
    to_one, to_other = metres(one, point), metres(point, other)
    if length == 0 or abs(to_one**2 - to_other**2) >= length**2:
        return min(to_one, to_other)
    half = (length + to_one + to_other) / 2
    return 2 * math.sqrt(max(0.0, half * (half - length) * (half - to_one) * (half - to_other))) / length
