"""Whether what was written would outlive the machine that took it. Only behind Sentinel is there a second one.

A primary answers before its replicas have a write, and what they have not got is lost when one of them takes over. So
whoever is about to do what cannot be undone (tell a reference, post to a city, send a text) asks here first.
"""

from typing import Final, cast

import redis
from redis.sentinel import SentinelConnectionPool

from store import keys

PATIENCE_MS: Final = 1000
"""How long a replica may take. Shorter than a command may (store.connection)."""


def is_copied(store: redis.Redis) -> bool:
    """Wait until a replica has all that was written before; False if none has it in time. Alone, a store is enough.

    WAIT goes by the last write of its own connection, so that there must be one.
    """
    if not isinstance(store.connection_pool, SentinelConnectionPool):
        return True
    pipe = store.pipeline(transaction=False)
    pipe.set(keys.copied(), b"1")
    pipe.wait(1, PATIENCE_MS)
    return cast(int, pipe.execute()[-1]) >= 1
