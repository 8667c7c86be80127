"""The clock: one process of an installation looks each second for what is due, under a lock that runs out with it."""

import contextlib
import logging
import os
import secrets
import signal
import socket
import threading
from collections.abc import Callable
from typing import Final

from redis import Redis

from store import keys
from store.connection import StoreAway, reaching

log = logging.getLogger("townline.jobs")

EACH: Final = 1.0
"""Seconds between two ticks."""
LEADS_FOR: Final = 10
"""Seconds after which another clock takes over from one that died."""

_STILL_MINE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('EXPIRE', KEYS[1], ARGV[2])
"""


def run(store: Redis, sweep: Callable[[], None]) -> None:
    """Sweep each second until told to stop (SIGTERM, SIGINT). A store that is away is waited for."""
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        # From another thread: this one may be just waiting for the event, and would wait for itself.
        signal.signal(name, lambda *_: threading.Thread(target=stop.set).start())
    Clock(store, sweep).until(stop)


class Clock:
    """One clock among any number; only the leader sweeps."""

    def __init__(self, store: Redis, sweep: Callable[[], None]) -> None:
        self._store = store
        self._sweep = sweep
        self._name = f"{socket.gethostname()}/{os.getpid()}/{secrets.token_hex(4)}"
        self._store_is_away = False

    def until(self, stop: threading.Event) -> None:
        """Tick until told to stop, then let another clock lead."""
        while not stop.wait(EACH):
            self.tick()
        with contextlib.suppress(StoreAway), reaching():
            if self.leads():
                self._store.delete(keys.leader())

    def tick(self) -> None:
        """Sweep, if this clock leads and the store is there."""
        try:
            with reaching():
                if self.leads():
                    self._sweep()
        except StoreAway as error:
            if not self._store_is_away:
                log.error("%s It is waited for.", error)
            self._store_is_away = True
            return
        if self._store_is_away:
            log.warning("The store is there again.")
        self._store_is_away = False

    def leads(self) -> bool:
        """Whether this clock is the one that sweeps."""
        if self._store.set(keys.leader(), self._name, nx=True, ex=LEADS_FOR):
            return True
        return bool(self._store.eval(_STILL_MINE, 1, keys.leader(), self._name, LEADS_FOR))
