"""What simulated phones send with their texts, in the carrier's SQLite file."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from demo.database import Database

_SCHEMA = """
CREATE TABLE IF NOT EXISTS media (
  sid TEXT PRIMARY KEY, ticket TEXT UNIQUE NOT NULL, kind TEXT NOT NULL, content BLOB NOT NULL
);
"""


@dataclass(frozen=True, slots=True)
class Media:
    """One picture, or whatever it is. `ticket`: with it, it is given without credentials. `kind`: as the phone said."""

    sid: str
    ticket: str
    kind: str
    content: bytes


class PhotosKept:
    """The file. Any number of threads may use it."""

    def __init__(self, database: Path) -> None:
        self._database = Database(database, _SCHEMA)

    def add(self, content: bytes, kind: str) -> Media:
        """Keep what a phone sent, and give it a SID, as Twilio would."""
        made = Media("ME" + secrets.token_hex(16), secrets.token_urlsafe(24), kind, content)
        with self._database.connected() as connection:
            connection.execute("INSERT INTO media VALUES (?, ?, ?, ?)", (made.sid, made.ticket, kind, content))
        return made

    def by_sid(self, sid: str) -> Media | None:
        """What has this SID, or None."""
        return self._one("SELECT * FROM media WHERE sid = ?", sid)

    def by_ticket(self, ticket: str) -> Media | None:
        """What this ticket is for, or None."""
        return self._one("SELECT * FROM media WHERE ticket = ?", ticket)

    def _one(self, query: str, value: str) -> Media | None:
        with self._database.connected() as connection:
            row = connection.execute(query, (value,)).fetchone()
        return Media(row["sid"], row["ticket"], row["kind"], row["content"]) if row else None
