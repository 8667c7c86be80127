"""Who carries reports to one provider of one city, with everything they need at hand."""

import logging
import os
import random
import socket
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import cast

import redis

from facts.city import Provider
from reports.door import CityDoor, CityRequest
from reports.marker import mark_in
from reports.moves import Moves
from reports.record import Kept
from reports.scripts import write_if
from reports.timing import Timing
from store import keys
from store.commands import Command
from store.connection import StoreAway, reaching
from store.vault import Vault

log = logging.getLogger("townline.reports")

_BREATH_S = 0.2
"""Between two tries to reach a store that is away."""


def who() -> str:
    """The name of this worker."""
    return f"{socket.gethostname()}/{os.getpid()}"


@dataclass(frozen=True, slots=True)
class Courier:
    """The store, the secrets, the city's door and a clock. Time is always asked of `clock`, chance of `jitter`.

    `public_url`: our own address, under which photos are shown.
    """

    store: redis.Redis
    vault: Vault
    city_id: str
    provider: Provider
    door: CityDoor
    timing: Timing = field(default_factory=Timing)
    clock: Callable[[], float] = time.time
    jitter: Callable[[], float] = random.random
    rest: Callable[[float], None] = time.sleep
    owner: str = field(default_factory=who)
    public_url: str = ""

    def paused(self) -> bool:
        """Whether this provider is left in peace for now."""
        until = cast(bytes | None, self.store.get(keys.pause(self.city_id, self.provider.name)))
        return until is not None and float(until) > self.clock()

    def pause(self, seconds: float) -> None:
        """Leave this provider in peace for a while.

        That this is written at all tells others that the city could not be reached when it was last tried; so it
        stays until the city works again, or longer than the next try can be away.
        """
        until = self.clock() + seconds
        lasts = int(seconds + 2 * self.timing.last_retry)
        self.store.set(keys.pause(self.city_id, self.provider.name), repr(until), ex=lasts)

    def may_ask(self) -> bool:
        """Whether one more question about what became of requests fits into the provider's rate; it is counted."""
        key = keys.polled(self.city_id, self.provider.name, int(self.clock() // 60))
        asked = self.store.incr(key)
        self.store.expire(key, 120)
        return asked <= self.provider.questions_a_minute

    def works_again(self) -> None:
        """The provider took something, or let us look."""
        self.store.delete(keys.pause(self.city_id, self.provider.name))

    def marks_are_shown(self, listed: Iterable[CityRequest]) -> None:
        """Write down that this provider's lists show our marks, if one of these requests bears that of our report."""
        marks = {mark for request in listed if (mark := mark_in(request.description))}
        if marks and not self.has_shown_marks():
            known = self.store.zmscore(keys.reports(self.city_id), sorted(marks))
            if any(score is not None for score in known):
                self.store.set(keys.shown(self.city_id, self.provider.name), self._address())

    def has_shown_marks(self) -> bool:
        """Whether a list of this provider, at this address, has ever shown one of our marks."""
        return self.store.get(keys.shown(self.city_id, self.provider.name)) == self._address().encode()

    def _address(self) -> str:
        return self.vault.fingerprint("provider", self.provider.url)

    def when_store_is_there(self, write: Callable[[], bool]) -> bool:
        """Write something that nobody else knows; a store that is away is waited for, as long as a lease lasts."""
        give_up = self.clock() + self.timing.lease
        while True:
            try:
                with reaching():
                    return write()
            except StoreAway:
                if self.clock() >= give_up:
                    raise
                self.rest(_BREATH_S)

    def moves(self, kept: Kept) -> Moves:
        """What can be written of a report now."""
        return Moves(self.vault, self.city_id, kept, self.clock())

    def finish(self, kept: Kept, commands: list[Command]) -> bool:
        """Write a result, if the lease under which it was got is still ours.

        The fence alone would not tell: a store that failed over may have forgotten one and given its number again.
        """
        hash_key = keys.report(self.city_id, kept.reference)
        ours = {"fence": str(kept.fence), "owner": self.owner, "state": kept.state}
        if write_if(self.store, hash_key, ours, commands):
            return True
        log.warning("Somebody else has taken over report %s", kept.reference, extra={"reference": kept.reference})
        return False
