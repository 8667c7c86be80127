"""The city's requests, in one SQLite file that a kill -9 cannot hurt."""

import json
import secrets
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from demo.database import Database

MOST_ROWS = 1000
"""Of one answer: the 1,000 of the standard."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS request (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  service_request_id TEXT UNIQUE, token TEXT UNIQUE, ready_at REAL NOT NULL,
  service_code TEXT NOT NULL, service_name TEXT NOT NULL, told TEXT NOT NULL, lat REAL, long REAL,
  status TEXT NOT NULL DEFAULT 'open', status_notes TEXT NOT NULL DEFAULT '',
  requested_at REAL NOT NULL, updated_at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS request_by_time ON request (requested_at);
"""


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request as somebody posted it, found to be in order. `told` holds the posted texts by their GeoReport names."""

    service_code: str
    service_name: str
    told: Mapping[str, str]
    lat: float | None = None
    long: float | None = None
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Request:
    """A request that the city has. Times are aware; `ready_at` is when its token becomes its id."""

    number: int
    service_request_id: str
    token: str
    ready_at: float
    service_code: str
    service_name: str
    told: Mapping[str, str]
    attributes: Mapping[str, tuple[str, ...]]
    lat: float | None
    long: float | None
    status: str
    status_notes: str
    requested_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which requests somebody asks for; empty means all."""

    service_request_ids: tuple[str, ...] = ()
    service_codes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    start: float | None = None
    end: float | None = None


class RequestsKept:
    """The file. Any number of threads and processes may use it: each call has a connection of its own."""

    def __init__(self, database: Path) -> None:
        self._database = Database(database, _SCHEMA)

    def add(self, new: NewRequest, now: float, token_seconds: float | None) -> Request:
        """Keep a request: with an id at once, or (given seconds) with a token that becomes one."""
        token = None if token_seconds is None else secrets.token_hex(8)
        told = json.dumps({"texts": dict(new.told), "attributes": dict(new.attributes)})
        with self._database.connected() as connection:
            connection.execute("BEGIN IMMEDIATE")
            number = connection.execute(
                "INSERT INTO request (token, ready_at, service_code, service_name, told, lat, long,"
                " requested_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    token,
                    now + (token_seconds or 0),
                    new.service_code,
                    new.service_name,
                    told,
                    new.lat,
                    new.long,
                    now,
                    now,
                ),
            ).lastrowid
            request_id = f"{datetime.fromtimestamp(now, UTC):%y}-{number:08d}"
            connection.execute("UPDATE request SET service_request_id = ? WHERE number = ?", (request_id, number))
            return _request(connection.execute("SELECT * FROM request WHERE number = ?", (number,)).fetchone())

    def by_token(self, token: str) -> Request | None:
        """The request that was given this token, or None."""
        return next(iter(self._select("token = ?", [token], 1)), None)

    def one(self, service_request_id: str, now: float) -> Request | None:
        """The request with this id, once it has one."""
        return next(iter(self._select("service_request_id = ? AND ready_at <= ?", [service_request_id, now], 1)), None)

    def wanted(self, wanted: Wanted, now: float) -> list[Request]:
        """The requests that somebody asks for, newest first, 1,000 at most; those still without an id are not shown."""
        clauses: list[str] = ["ready_at <= ?"]
        values: list[str | float] = [now]
        for column, among in (
            ("service_request_id", wanted.service_request_ids),
            ("service_code", wanted.service_codes),
            ("status", wanted.statuses),
        ):
            if among:
                clauses.append(f"{column} IN ({', '.join('?' * len(among))})")
                values += among
        for clause, moment in (("requested_at >= ?", wanted.start), ("requested_at <= ?", wanted.end)):
            if moment is not None:
                clauses.append(clause)
                values.append(moment)
        return self._select(" AND ".join(clauses), values, MOST_ROWS)

    def page(self, first: int, rows: int) -> list[Request]:
        """All requests for the city's staff, newest first."""
        return self._select("1", [], rows, first)

    def count(self) -> dict[str, int]:
        """How many are open and how many closed."""
        with self._database.connected() as connection:
            return dict(connection.execute("SELECT status, COUNT(*) FROM request GROUP BY status").fetchall())

    def set_status(self, service_request_id: str, status: str, note: str, now: float) -> bool:
        """Close or reopen a request with a note; False where there is none."""
        with self._database.connected() as connection:
            changed = connection.execute(
                "UPDATE request SET status = ?, status_notes = ?, updated_at = ? WHERE service_request_id = ?",
                (status, note, now, service_request_id),
            )
            return changed.rowcount == 1

    def _select(self, where: str, values: Sequence[str | float], rows: int, first: int = 0) -> list[Request]:
        with self._database.connected() as connection:
            # `where` is made of the words of this file; what people give stands in `values`.
            query = f"SELECT * FROM request WHERE {where} ORDER BY requested_at DESC, number DESC LIMIT ? OFFSET ?"  # noqa: S608
            return [_request(row) for row in connection.execute(query, [*values, rows, first])]


def _request(row: sqlite3.Row) -> Request:
    told = json.loads(row["told"])
    return Request(
        number=row["number"],
        service_request_id=row["service_request_id"],
        token=row["token"] or "",
        ready_at=row["ready_at"],
        service_code=row["service_code"],
        service_name=row["service_name"],
        told=told["texts"],
        attributes={code: tuple(given) for code, given in told["attributes"].items()},
        lat=row["lat"],
        long=row["long"],
        status=row["status"],
        status_notes=row["status_notes"],
        requested_at=datetime.fromtimestamp(row["requested_at"], UTC),
        updated_at=datetime.fromtimestamp(row["updated_at"], UTC),
    )
