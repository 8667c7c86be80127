"""Whether what was written would outlive the machine that took it. Only behind Sentinel is there a second one.

A primary answers before its replicas have a write, and what they have not got is lost when one of them takes over. So
whoever is about to do what cannot be undone (tell a reference, post to a city, send a text) asks here first.

That a replica has it is not enough: while another one is being made the primary, the old one may live on for seconds,
with a replica that still follows it, and all that they take is thrown away. So the sentinels are asked afterwards.
"""

from typing import Any, Final

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
    pool = store.connection_pool
    if not isinstance(pool, SentinelConnectionPool):
        return True
    connection = pool.get_connection()
    try:
        asked: list[tuple[Any, ...]] = [
            ("SET", keys.copied(), "1"),  # WAIT goes by the last write of its own connection: there must be one
            ("WAIT", 1, PATIENCE_MS),
            ("HGET", key, field) if field else ("EXISTS", key),
        ]
        for command in asked:
            connection.send_command(*command)
        _, copies, found = [connection.read_response() for _ in asked]
        address = (connection.host, int(connection.port))
    except redis.exceptions.RedisError:
        connection.disconnect()  # the answers that were not read must not be taken for those of another question
        raise
    finally:
        pool.release(connection)
    there = found == value.encode() if field else bool(found)
    return there and copies >= 1 and _is_still_the_primary(pool, address)


def _is_still_the_primary(pool: SentinelConnectionPool, address: tuple[str, int]) -> bool:
    """Whether most sentinels answer, and none of them holds this server for dead or names another one.

    Two of three have to hold it for dead before another can take over, so that one of these would say so.
    """
    sentinels = pool.sentinel_manager.sentinels
    agree = 0
    for sentinel in sentinels:
        try:
            told = sentinel.sentinel_master(pool.service_name)
        except (redis.exceptions.ConnectionError, redis.exceptions.TimeoutError):
            continue
        if told["is_sdown"] or told["is_odown"] or (told["ip"], told["port"]) != address:
            return False
        agree += 1
    return 2 * agree > len(sentinels)
