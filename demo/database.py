"""One SQLite file that any number of threads may use, and that a kill -9 cannot hurt."""

import sqlite3
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Database:
    """The file; each use has a connection of its own, and is one transaction."""

    def __init__(self, path: Path, schema: str) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        # One connection stays open and idle: whenever the last one closes, SQLite folds its log into the file, which
        # takes ten times as long as a write.
        idle = sqlite3.connect(path, timeout=20, check_same_thread=False)
        weakref.finalize(self, idle.close)
        idle.execute("PRAGMA journal_mode=WAL")
        idle.executescript(schema)

    @contextmanager
    def connected(self) -> Iterator[sqlite3.Connection]:
        """A connection for one transaction: kept if the block ends well, undone if it raises."""
        connection = sqlite3.connect(self._path, timeout=20)
        connection.row_factory = sqlite3.Row
        try:
            # With WAL this survives a killed process; only a power cut could take the last moments.
            connection.execute("PRAGMA synchronous=NORMAL")
            with connection:
                yield connection
        finally:
            connection.close()
