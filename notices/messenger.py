"""Who texts the people of one city, with everything they need at hand."""

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from redis import Redis

from carrier.texts import Carrier
from facts.city import City
from notices.record import KEPT_FOR, Notice, NoticeState
from reports.courier import who
from reports.scripts import write_if
from reports.timing import Timing
from store import keys
from store.commands import Command
from store.copies import is_copied
from store.vault import Vault

log = logging.getLogger("townline.notices")


@dataclass(frozen=True, slots=True)
class Messenger:
    """The store, the secrets, the city and its carrier. Time is always asked of `clock`, chance of `jitter`."""

    store: Redis
    vault: Vault
    city: City
    carrier: Carrier
    timing: Timing = field(default_factory=Timing)
    clock: Callable[[], float] = time.time
    jitter: Callable[[], float] = random.random
    owner: str = field(default_factory=who)

    def key(self, notice: Notice) -> str:
        """Where a notice lies."""
        return keys.notice(self.city.id, notice.id)

    def done(self, notice: Notice, state: NoticeState, *also: Command, **facts: str) -> bool:
        """Put down how a notice ended: it is sent, merged with a later one, or dropped."""
        flat = [word for name, value in facts.items() for word in (name, value)]
        commands: list[Command] = [
            ("HSET", self.key(notice), "state", state, "done_at", self.clock(), *flat),
            ("HDEL", self.key(notice), "until", "owner"),
            ("ZREM", keys.notices(self.city.id), notice.id),
            ("EXPIRE", self.key(notice), KEPT_FOR),
            *also,
        ]
        return self._write(notice, commands)

    def put_back(self, notice: Notice, state: NoticeState, when: float, **facts: str | int | float) -> bool:
        """Let go of a notice; it is due again at that moment."""
        flat = [word for name, value in facts.items() for word in (name, value)]
        commands: list[Command] = [
            ("HSET", self.key(notice), "state", state, *flat),
            ("HDEL", self.key(notice), "until", "owner"),
            ("ZADD", keys.notices(self.city.id), when, notice.id),
        ]
        return self._write(notice, commands)

    def begin(self, notice: Notice, body: str, sent_from: str, now: float) -> bool:
        """Write down the very words that are about to be sent, before they are; whether they may be sent now.

        Where no replica of the store has that yet, the lease stays, and when it ends the carrier's list is looked at.
        """
        sealed = self.vault.seal(body.encode())
        facts = ("body", sealed, "sent_from", sent_from, "sending_at", now)
        command: Command = ("HSET", self.key(notice), "state", "sending", *facts)
        written = self._write(notice, [command], state=notice.state)
        return written and is_copied(self.store, self.key(notice), "state", "sending")

    def _write(self, notice: Notice, commands: list[Command], **also: str) -> bool:
        """As in reports.courier: the fence alone would not tell."""
        ours = {"fence": str(notice.fence), "owner": self.owner, **also}
        if write_if(self.store, self.key(notice), ours, commands):
            return True
        log.warning("Somebody else has taken over notice %s", notice.id, extra={"notice": notice.id})
        return False
