"""What simulated phones send and say into recordings, sealed in the carrier's SQLite file, for a month."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from demo.database import Database
from store.vault import CannotOpen, Vault

KEEP_S = 30 * 24 * 3600.0
"""Thirty days: a demo is no archive."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS sealed_media (
  sid TEXT PRIMARY KEY, ticket TEXT UNIQUE NOT NULL, kind TEXT NOT NULL, at REAL NOT NULL, content BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS sealed_media_by_time ON sealed_media (at);
"""


@dataclass(frozen=True, slots=True)
class Media:
    """One picture, or whatever it is. `ticket`: with it, it is given without credentials. `kind`: as the phone said."""

    sid: str
    ticket: str
    kind: str
    content: bytes


class PhotosKept:
    """The file. Any number of threads may use it. It is sealed with the account's own tokens."""

    def __init__(self, database: Path, auth_tokens: tuple[str, ...], clock: Callable[[], float]) -> None:
        self._database = Database(database, _SCHEMA)
        self._vault = Vault(",".join(auth_tokens))
        self._clock = clock

    def add(self, content: bytes, kind: str, prefix: Literal["ME", "RE"] = "ME") -> Media:
        """Keep what a phone sent, and give it a SID, as Twilio would: RE for a recording. What is old goes."""
        made, now = Media(prefix + secrets.token_hex(16), secrets.token_urlsafe(24), kind, content), self._clock()
        row = (made.sid, made.ticket, kind, now, self._vault.seal(content))
        with self._database.connected() as connection:
            connection.execute("DELETE FROM sealed_media WHERE at < ?", (now - KEEP_S,))
            connection.execute("INSERT INTO sealed_media VALUES (?, ?, ?, ?, ?)", row)
        return made

    def by_sid(self, sid: str) -> Media | None:
        """What has this SID, or None."""
        return self._one("SELECT * FROM sealed_media WHERE sid = ?", sid)

    def by_ticket(self, ticket: str) -> Media | None:
        """What this ticket is for, or None."""
        return self._one("SELECT * FROM sealed_media WHERE ticket = ?", ticket)

    def _one(self, query: str, value: str) -> Media | None:
        with self._database.connected() as connection:
            row = connection.execute(query, (value,)).fetchone()
        try:
            return Media(row["sid"], row["ticket"], row["kind"], self._vault.open(row["content"])) if row else None
        except CannotOpen:
            return None
