"""Photos, and recordings of callers, as they lie in the store, each under a name that nobody can guess: whoever knows
it may see the photo.

coming  the carrier has it, and the worker is to fetch it
kept    it is here, cleaned and sealed
bad     what came is no photo that can be used
lost    the carrier did not give it
"""

import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Final, Literal, cast

from redis import Redis

from store import keys
from store.cities import city_ids
from store.commands import Command
from store.vault import Vault

NAME: Final = r"[0-9a-f]{32}"
KEEP_UNFILED: Final = 2 * 24 * 3600
"""Seconds for which a photo is kept that is in no report; a conversation lasts one day."""
LOOK_AGAIN: Final = 24 * 3600.0
"""Seconds between two looks at whether a filed photo may be dropped."""


@dataclass(frozen=True, slots=True)
class Photos:
    """How the photos of one report are: those that are here, those still to come, and how many never will."""

    kept: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    unusable: int = 0


Kind = Literal["photo", "recording"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where it comes from: its address at the carrier, who sent it to which line (E.164), in which language."""

    address: str
    sender: str = ""
    line: str = ""
    language: str = "en"
    kind: Kind = "photo"


def draw_name() -> str:
    """A new name: 128 bits by chance."""
    return secrets.token_hex(16)


def coming_commands(vault: Vault, city_id: str, name: str, source: Source, now: float) -> list[Command]:
    """What the commit of a turn must write so that the worker fetches a photo from the carrier. Pure."""
    hash_key = keys.photo(city_id, name)
    return [
        ("HSET", hash_key, "state", "coming", "at", now, "source", vault.seal(json.dumps(asdict(source)).encode())),
        ("EXPIRE", hash_key, KEEP_UNFILED),
        ("ZADD", keys.photos_to_fetch(city_id), now, name),
    ]


def source_from(opened: bytes) -> Source:
    """A source as it was put down."""
    return Source(**json.loads(opened))


def filed_commands(city_id: str, names: Iterable[str], reference: str, now: float) -> list[Command]:
    """What the commit that files a report must write so that its photos stay as long as it does. Pure."""
    commands: list[Command] = []
    for name in names:
        hash_key = keys.photo(city_id, name)
        commands.append(("HSET", hash_key, "report", reference))
        commands.append(("PERSIST", hash_key))
        commands.append(("ZADD", keys.photos_filed(city_id), now + LOOK_AGAIN, name))
    return commands


def photos_of(store: Redis, city_id: str, names: Sequence[str]) -> Photos:
    """How these photos are, in their order."""
    if not names:
        return Photos()
    pipe = store.pipeline(transaction=False)
    for name in names:
        pipe.hget(keys.photo(city_id, name), "state")
    states = dict(zip(names, cast(list[bytes | None], pipe.execute()), strict=True))
    kept = tuple(name for name in names if states[name] == b"kept")
    coming = tuple(name for name in names if states[name] == b"coming")
    return Photos(kept, coming, len(names) - len(kept) - len(coming))


def content_of(store: Redis, vault: Vault, name: str) -> bytes | None:
    """A photo of any city, or None where there is none of this name. Raises CannotOpen."""
    pipe = store.pipeline(transaction=False)
    for city_id in city_ids(store):
        pipe.hget(keys.photo(city_id, name), "content")
    sealed = next((found for found in cast(list[bytes | None], pipe.execute()) if found is not None), None)
    return None if sealed is None else vault.open(sealed)
