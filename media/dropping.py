"""Photos are dropped 90 days after the city closed their report, and two years after it was filed in any case.

Unfiled ones run out by themselves.
"""

from typing import Final, cast

from redis import Redis

from media.album import LOOK_AGAIN
from store import keys

KEEP_CLOSED: Final = 90 * 24 * 3600.0
"""Seconds since the city closed the report."""
KEEP_AT_MOST: Final = 2 * 365 * 24 * 3600.0
"""Seconds since it was filed: a city that never closes a report keeps its photos no longer than that."""
_AT_ONCE = 200
"""Photos of one look: the rest is dropped in the next."""


def drop_due(store: Redis, city_id: str, now: float) -> int:
    """Look at the photos that are due to be looked at; gives how many were dropped."""
    due = keys.photos_filed(city_id)
    names = [name.decode() for name in cast(list[bytes], store.zrangebyscore(due, "-inf", now, 0, _AT_ONCE))]
    dropped = 0
    for name in names:
        photo = keys.photo(city_id, name)
        until = _keep_until(store, city_id, photo, now)
        if until > now:
            store.zadd(due, {name: until}, xx=True)
            continue
        pipe = store.pipeline(transaction=True)
        pipe.delete(photo)
        pipe.zrem(due, name)
        pipe.execute()
        dropped += 1
    return dropped


def _keep_until(store: Redis, city_id: str, photo: str, now: float) -> float:
    """When to look again; a moment gone by where nothing keeps the photo any more."""
    reference = cast(bytes | None, store.hget(photo, "report"))
    if reference is None:
        return 0.0
    report = keys.report(city_id, reference.decode())
    state, changed_at, filed_at = cast(list[bytes | None], store.hmget(report, "state", "changed_at", "filed_at"))
    if state is None:
        return 0.0
    end = float(filed_at or now) + KEEP_AT_MOST
    if state != b"closed":
        return min(now + LOOK_AGAIN, end)
    return min(float(changed_at or filed_at or 0) + KEEP_CLOSED, end)
