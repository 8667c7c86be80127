"""Whether what was written would outlive the machine that took it. Only behind Sentinel is there a second one.

A primary answers before its replicas have a write, and what they have not got is lost when one of them takes over. So
whoever is about to do what cannot be undone (tell a reference, post to a city, send a text) asks here first.
"""

from typing import Any, Final, cast

import redis
from redis.sentinel import SentinelConnectionPool

from store import keys

PATIENCE_MS: Final = 1000
"""How long a replica may take. Shorter than a command may (store.connection)."""


def is_copied(store: redis.Redis, key: str, field: str = "", value: str = "") -> bool:
    """Wait until a replica has all that was written before; False if none has it in time. Alone, a store is enough.

    `key` (and `field` of it, with this `value`) was written before. If another server has taken over meanwhile, and did
    not get that, it is not there any more: then what this server copies proves nothing.
    """
    if not isinstance(store.connection_pool, SentinelConnectionPool):
        return True
    pipe = store.pipeline(transaction=False)
    pipe.set(keys.copied(), b"1")  # WAIT goes by the last write of its own connection, so that there must be one
    pipe.wait(1, PATIENCE_MS)
    if field:
        pipe.hget(key, field)
    else:
        pipe.exists(key)
    _, copies, found = cast(tuple[bool, int, Any], pipe.execute())
    there = found == value.encode() if field else bool(found)
    return there and copies >= 1
