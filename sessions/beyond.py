"""Other people's maps, asked behind a turn: it waits as long as it may, and whoever comes back finds the answer.

What was answered is kept for a day, sealed, under a keyed hash of the question: the address can neither be read nor
found. The same record says that somebody is asking. It runs out by itself, so that a process that dies while it asks
keeps nobody waiting.
"""

import json
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import asdict, dataclass, field
from typing import Any, cast

import redis

from facts.city import City
from facts.places import Place
from geocode.providers.answers import Inside
from geocode.providers.breaker import Breaker
from geocode.providers.chain import ask
from geocode.providers.query import Query
from store import keys
from store.vault import CannotOpen, Vault

log = logging.getLogger("townline.sessions")

KEPT_S = 24 * 3600
"""What a provider answered."""
NOBODY_ANSWERED_S = 15
"""So long nobody is asked the same again after all of them failed."""
ASKING_S = 12
"""Longer than all providers' budgets together are worth, and than anybody is kept waiting."""
_THREADS = 4
_MOST_AT_ONCE = 32
"""Questions under way or waiting for a thread; who comes then goes on without an answer."""
_LOOK_EACH_S = 0.03
"""Whether the answer is there that somebody else is waiting for."""
_ASKING = b"asking"


@dataclass
class Beyond:
    """What one process has going on with other people's maps. Its threads begin with the first question."""

    store: redis.Redis
    vault: Vault
    breaker: Breaker = field(default_factory=Breaker)
    clock: Callable[[], float] = time.monotonic
    _places: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(_MOST_AT_ONCE))
    _pool: ThreadPoolExecutor | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def places(self, city: City, query: Query, inside: Inside, until: float, begin: bool) -> tuple[Place, ...] | None:
        """What they know of it, () for nothing; None where that is still to come when the time (`until`) is up.

        `begin`: whether to ask where nobody is asking; else whoever asked is gone, and nobody is waited for.
        """
        key = keys.geocoded(city.id, self._known_by(city, query))
        kept = cast(bytes | None, self.store.get(key))
        if kept is None:
            if not begin or not self._places.acquire(blocking=False):
                return ()
            if self.store.set(key, _ASKING, nx=True, ex=ASKING_S):
                work = self._threads().submit(self._ask, city, query, inside, key)
                work.add_done_callback(self._done)
                wait_for((work,), timeout=max(0.0, until - self.clock()))
                return self._result(work)
            self._places.release()
        return self._look(key, kept, until)

    def _look(self, key: str, kept: bytes | None, until: float) -> tuple[Place, ...] | None:
        """Somebody asks, in this process or another: look for what they leave."""
        while kept == _ASKING and self.clock() < until:
            time.sleep(_LOOK_EACH_S)
            kept = cast(bytes | None, self.store.get(key))
        if kept == _ASKING:
            return None
        try:
            return _opened(self.vault.open(kept)) if kept else ()
        except (CannotOpen, ValueError, TypeError) as error:
            log.warning("What a geocoder answered cannot be read any more: %s.", type(error).__name__)
            return ()

    def _ask(self, city: City, query: Query, inside: Inside, key: str) -> tuple[Place, ...]:
        places = ask(city.geocoders, query, inside, self.breaker)
        sealed = self.vault.seal(json.dumps([asdict(place) for place in places or ()]).encode())
        self.store.set(key, sealed, ex=NOBODY_ANSWERED_S if places is None else KEPT_S)
        return places or ()

    def _done(self, work: Future[Any]) -> None:
        self._places.release()
        if error := work.exception():
            log.error("A geocoder was asked in vain: %s.", type(error).__name__)  # its words may hold the address

    def _result(self, work: Future[tuple[Place, ...]]) -> tuple[Place, ...] | None:
        if not work.done():
            return None
        return () if work.exception() else work.result()

    def _known_by(self, city: City, query: Query) -> str:
        asked = (f"{geocoder.name} {geocoder.url} {geocoder.within}" for geocoder in city.geocoders)
        return self.vault.fingerprint("geocoded", *asked, query.kind, query.text)

    def _threads(self) -> ThreadPoolExecutor:
        """Made where it is used: a process that forks before that takes no half of a pool along."""
        with self._lock:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(_THREADS, "geocoder")
            return self._pool


def _opened(plain: bytes) -> tuple[Place, ...]:
    return tuple(Place(**place) for place in json.loads(plain))
