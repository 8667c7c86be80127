"""The carrier's texts and opt-outs, in one SQLite file."""

import json
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from demo.database import Database

_SCHEMA = """
CREATE TABLE IF NOT EXISTS message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sid TEXT UNIQUE NOT NULL, from_ TEXT NOT NULL, to_ TEXT NOT NULL, body TEXT NOT NULL, media TEXT NOT NULL,
  direction TEXT NOT NULL, status TEXT NOT NULL, at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS message_to ON message (to_, id);
CREATE TABLE IF NOT EXISTS opt_out (line TEXT NOT NULL, phone TEXT NOT NULL, PRIMARY KEY (line, phone));
"""


@dataclass(frozen=True, slots=True)
class Text:
    """One text. `direction` is "outbound-api", "outbound-reply" (the carrier's own confirmations) or "inbound"."""

    id: int
    sid: str
    from_: str
    to: str
    body: str
    media: tuple[str, ...]
    direction: str
    status: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which texts somebody asks for; empty means all. Times are seconds since 1970, `until` excluded."""

    to: str = ""
    from_: str = ""
    since: float = 0.0
    until: float = 9e12
    after_id: int = 0
    inbound: bool = True


class TextsKept:
    """The file. Any number of threads may use it: each call has a connection of its own."""

    def __init__(self, database: Path) -> None:
        self._database = Database(database, _SCHEMA)

    def add(
        self, *, from_: str, to: str, body: str, direction: str, status: str, now: float, media: tuple[str, ...] = ()
    ) -> Text:
        """Keep a text and give it a SID, as Twilio would: MM with media, SM without."""
        sid = ("MM" if media else "SM") + secrets.token_hex(16)
        with self._database.connected() as connection:
            row = (sid, from_, to, body, json.dumps(media), direction, status, now)
            connection.execute("INSERT INTO message VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", row)
            return _text(connection.execute("SELECT * FROM message WHERE sid = ?", (sid,)).fetchone())

    def one(self, sid: str) -> Text | None:
        """The text with this SID, or None."""
        with self._database.connected() as connection:
            row = connection.execute("SELECT * FROM message WHERE sid = ?", (sid,)).fetchone()
            return _text(row) if row else None

    def wanted(self, wanted: Wanted, rows: int, first: int = 0) -> list[Text]:
        """The texts that somebody asks for, newest first."""
        query = (
            "SELECT * FROM message WHERE (?1 = '' OR to_ = ?1) AND (?2 = '' OR from_ = ?2) AND at >= ?3 AND at < ?4"
            " AND id > ?5 AND (?6 OR direction <> 'inbound') ORDER BY id DESC LIMIT ?7 OFFSET ?8"
        )
        values = (wanted.to, wanted.from_, wanted.since, wanted.until, wanted.after_id, wanted.inbound, rows, first)
        with self._database.connected() as connection:
            return [_text(row) for row in connection.execute(query, values)]

    def set_status(self, sid: str, status: str) -> None:
        """Note how far a text has come."""
        with self._database.connected() as connection:
            connection.execute("UPDATE message SET status = ? WHERE sid = ?", (status, sid))

    def opt_out(self, line: str, phone: str) -> bool:
        """Let this phone get nothing more from this line; False where that was so already."""
        with self._database.connected() as connection:
            return connection.execute("INSERT OR IGNORE INTO opt_out VALUES (?, ?)", (line, phone)).rowcount == 1

    def opt_in(self, line: str, phone: str) -> bool:
        """Let texts through again; False where they were never stopped."""
        with self._database.connected() as connection:
            gone = connection.execute("DELETE FROM opt_out WHERE line = ? AND phone = ?", (line, phone))
            return gone.rowcount == 1

    def opted_out(self, line: str, phone: str) -> bool:
        """Whether this phone wants nothing from this line."""
        with self._database.connected() as connection:
            query = "SELECT 1 FROM opt_out WHERE line = ? AND phone = ?"
            return connection.execute(query, (line, phone)).fetchone() is not None


def _text(row: sqlite3.Row) -> Text:
    return Text(
        id=row["id"],
        sid=row["sid"],
        from_=row["from_"],
        to=row["to_"],
        body=row["body"],
        media=tuple(json.loads(row["media"])),
        direction=row["direction"],
        status=row["status"],
        at=datetime.fromtimestamp(row["at"], UTC),
    )
