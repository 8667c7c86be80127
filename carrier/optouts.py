"""Who wants no texts. The carrier keeps such a list too; ours is asked before every text."""

from datetime import UTC, datetime

from redis import Redis

from store import keys
from store.commands import Command
from store.vault import Vault


def opt_out_commands(vault: Vault, city_id: str, phone: str, now: float) -> list[Command]:
    """Write down that a phone number wants no more texts from this line."""
    return [("SET", _key(vault, city_id, phone), datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds"))]


def opt_in_commands(vault: Vault, city_id: str, phone: str) -> list[Command]:
    """Write down that it wants them again."""
    return [("DEL", _key(vault, city_id, phone))]


def is_opted_out(store: Redis, vault: Vault, city_id: str, phone: str) -> bool:
    """Whether a phone number wants no texts from this line."""
    return bool(store.exists(_key(vault, city_id, phone)))


def _key(vault: Vault, city_id: str, phone: str) -> str:
    """Where it is written, by the number's fingerprint."""
    return keys.opted_out(city_id, vault.fingerprint("phone", phone))
