"""One door to Redis: a server alone, over a socket file, or found through Sentinel."""

import contextlib
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import redis
from redis.backoff import NoBackoff
from redis.exceptions import BusyLoadingError, ReadOnlyError, ResponseError
from redis.retry import Retry
from redis.sentinel import MasterNotFoundError, Sentinel

_SENTINEL_PORT = 26379
"""Redis' own, where none is named."""
_WRITES_NOTHING = {
    "NOREPLICAS": "it has no replica, and must not write without one",
    "maxmemory": "its memory is full",
    "MISCONF": "it cannot write to its disk",
}
"""By a word of Redis' answer."""
_AWAY = (
    redis.exceptions.ConnectionError,  # MasterNotFoundError is one too
    redis.exceptions.TimeoutError,
    BusyLoadingError,
    ReadOnlyError,
    MasterNotFoundError,
)


class StoreAway(ConnectionError):
    """The store cannot be reached, so nothing may be promised to anybody."""

    def __init__(self, reason: str = "") -> None:
        detail = f" ({reason})" if reason else ""
        super().__init__(
            f"The store cannot be reached{detail}. See whether Redis runs where REDIS_URL says; "
            "nothing that was confirmed is lost."
        )


def connect(redis_url: str, socket_timeout: float | None = 2.0) -> redis.Redis:
    """A client for the store; it connects when first used. Values are bytes.

    Commands are not sent a second time on their own: whether the first one was carried out is unknown, and the turn
    decides what is safe. `redis+sentinel://[user:password@]host:port,host:port/service/database` asks Sentinel.
    `socket_timeout` None is for whoever waits on purpose (an RQ worker).
    """
    options: dict[str, Any] = {
        "socket_timeout": socket_timeout,
        "socket_connect_timeout": 2.0,
        "retry": Retry(NoBackoff(), 0),
        "decode_responses": False,
    }
    if redis_url.startswith("redis+sentinel://"):
        return _through_sentinel(redis_url, options)
    return redis.Redis.from_url(redis_url, **options)


@contextlib.contextmanager
def reaching() -> Iterator[None]:
    """Whatever says that Redis is gone, loading, no longer the primary, without a replica or full becomes StoreAway."""
    try:
        yield
    except _AWAY as error:
        raise StoreAway(_reason(error)) from error
    except ResponseError as error:
        reason = next((told for word, told in _WRITES_NOTHING.items() if word in str(error)), "")
        if not reason:
            raise
        raise StoreAway(reason) from error


def answers(client: redis.Redis) -> bool:
    """Whether the store is there and takes commands now."""
    try:
        return bool(client.ping())
    except _AWAY:
        return False


def sentinels(redis_url: str) -> tuple[list[tuple[str, int]], str, int]:
    """The sentinels, the service's name and the database of a `redis+sentinel://` address; raises ValueError."""
    places, _, path = _behind_the_scheme(redis_url).partition("/")
    hosts = [_host_and_port(host) for host in places.rpartition("@")[2].split(",") if host]
    service, _, database = path.strip("/").partition("/")
    if not hosts or not service or not (database or "0").isdecimal():
        raise ValueError("it must look like redis+sentinel://host:26379,host:26379/service/0")
    return hosts, service, int(database or 0)


def _through_sentinel(redis_url: str, options: dict[str, Any]) -> redis.Redis:
    hosts, service, database = sentinels(redis_url)
    user, _, password = _behind_the_scheme(redis_url).rpartition("@")[0].partition(":")
    asking = {"socket_timeout": 1.0, "socket_connect_timeout": 1.0, "retry": Retry(NoBackoff(), 0)}
    known = Sentinel(hosts, sentinel_kwargs=asking)
    return known.master_for(
        service, db=database, username=unquote(user) or None, password=unquote(password) or None, **options
    )


def _behind_the_scheme(redis_url: str) -> str:
    """By hand: the standard library does not take a list of hosts with IPv6 addresses in it."""
    return redis_url.partition("://")[2]


def _host_and_port(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if not colon or text.endswith("]"):
        return text.strip("[]"), _SENTINEL_PORT
    return host.strip("[]"), int(port)


def _reason(error: Exception) -> str:
    """What happened, without the address: a URL may hold a password."""
    reasons: dict[type[Exception], str] = {
        redis.exceptions.TimeoutError: "no answer in time",
        BusyLoadingError: "it is still loading its data",
        ReadOnlyError: "this server is a replica now",
        MasterNotFoundError: "Sentinel knows no primary",
    }
    return reasons.get(type(error), "no connection")
