"""Reports for a provider that the city no longer has: nobody delivers them or asks after them, so staff are told."""

import logging
from collections.abc import Collection
from typing import cast

from redis import Redis

from store import keys

log = logging.getLogger("townline.reports")


def flag_strays(store: Redis, city_id: str, providers: Collection[str]) -> int:
    """Flag every report that waits for a provider which is not among these; gives how many were flagged anew.

    Their state stays as it is: when the provider is in the city's document again, all goes on.
    """
    flagged = 0
    for name in sorted(_ever_used(store, city_id) - set(providers)):
        why = f"Its provider {name!r} is no longer in city.toml: put it back there, and it goes on."
        anew = [reference for reference in waiting_for(store, city_id, name) if _flag(store, city_id, reference, why)]
        if anew:
            log.error("%d reports wait for provider %r, which city.toml no longer has", len(anew), name)
        flagged += len(anew)
    return flagged


def waiting_for(store: Redis, city_id: str, provider: str) -> list[str]:
    """Every report that is still to be delivered to a provider, or asked after there."""
    pipe = store.pipeline(transaction=False)
    pipe.zrange(keys.outbox(city_id, provider), 0, -1)
    pipe.zrange(keys.follow(city_id, provider), 0, -1)
    outbox, followed = cast(list[list[bytes]], pipe.execute())
    return [reference.decode() for reference in dict.fromkeys([*outbox, *followed])]


def _ever_used(store: Redis, city_id: str) -> set[str]:
    return {name.decode() for name in cast(set[bytes], store.smembers(keys.providers(city_id)))}


def _flag(store: Redis, city_id: str, reference: str, why: str) -> bool:
    hash_key = keys.report(city_id, reference)
    if cast(bytes | None, store.hget(hash_key, "flag")) == why.encode():
        return False
    store.hset(hash_key, "flag", why)
    return True
