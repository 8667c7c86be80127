"""A report's life, line by line: when it went from where to where, why, and what the city wrote."""

import json
from dataclasses import dataclass
from typing import cast

from redis import Redis

from store import keys
from store.commands import Command
from store.vault import Vault


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a report's life. `origin` is "" where it begins. `words`: what the city wrote, whole."""

    at: float
    origin: str
    target: str
    reason: str
    words: str = ""


def history_command(vault: Vault, city_id: str, reference: str, line: Line) -> Command:
    """Add a line."""
    stored = {"at": line.at, "from": line.origin, "to": line.target, "reason": line.reason, "words": line.words}
    return ("RPUSH", keys.history(city_id, reference), vault.seal(json.dumps(stored).encode()))


def load_history(store: Redis, vault: Vault, city_id: str, reference: str) -> list[Line]:
    """All of it, oldest line first."""
    sealed = cast(list[bytes], store.lrange(keys.history(city_id, reference), 0, -1))
    lines = (json.loads(vault.open(entry)) for entry in sealed)
    return [Line(line["at"], line["from"], line["to"], line["reason"], line["words"]) for line in lines]
