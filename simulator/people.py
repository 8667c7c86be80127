"""People at the browser phone: a number each, the call they are in, their texts. In the store, sealed, for a day.

Any process finds anybody again by the id that their page holds. One thing at a time is done for a person.
"""

import json
import re
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import redis

from simulator.errors import Refused
from store import keys
from store.connection import reaching
from store.vault import CannotOpen, Vault

KEPT_S = 24 * 3600
"""Seconds after the last touch for which a person is found again."""
_NUMBER_KEPT_S = 30 * 24 * 3600
"""Longer: texts about a report come late, and must not come to somebody else."""
_LOCK_MS = 60_000
"""A process that died lets somebody go after so long."""
_NUMBERS = 10_000
"""Of each area code and exchange, in the United States."""
_DRAWS = 200
"""Of a number, before all count as taken."""
_MOST_CHANGES = 1000
"""Of what people let the city do, that are kept."""
_ID = re.compile(r"[\w-]{10,40}")
_TAKEN = ("0142", "0300", "0311")
"""The terminal's usual number, the demo's operator, the line itself."""
_UNKNOWN = "Nobody of this page is known here any more. Load it anew to get a new number."

Facts = dict[str, Any]


@dataclass
class Visit:
    """A person while something is done for them. What is changed here is written together, in the end.

    `state`: number, began, inbox_from, call, tricks, text_step. The lists are what is added;
    `delivered` is taken from what the carrier holds back. `curtain_open`: somebody looks at what goes on behind.
    """

    person: str
    state: Facts
    turns: list[Facts] = field(default_factory=list)
    texts: list[Facts] = field(default_factory=list)
    said: list[Facts] = field(default_factory=list)
    late: list[tuple[Facts, float]] = field(default_factory=list)
    delivered: list[bytes] = field(default_factory=list)
    new_call: bool = False
    curtain_open: bool = True

    @property
    def number(self) -> str:
        """Their phone number."""
        return str(self.state["number"])


@dataclass(frozen=True)
class People:
    """Everybody at the browser phone. `draw`: a number below another one, by chance."""

    store: redis.Redis
    vault: Vault
    clock: Callable[[], float] = field(default=time.time)
    draw: Callable[[int], int] = field(default=secrets.randbelow)

    def add(self, inbox_from: Callable[[str], int]) -> Visit:
        """A new person with a number that nobody else has. `inbox_from`: the last text that came to a number before."""
        person = secrets.token_urlsafe(16)
        number = self._draw_number()
        state = {"number": number, "began": self.clock(), "inbox_from": inbox_from(number)}
        with reaching(), self.store.pipeline() as pipe:
            pipe.hset(keys.phone(person), "state", self._seal(state))
            pipe.expire(keys.phone(person), KEPT_S)
            pipe.execute()
        return Visit(person, state)

    def find(self, person: str) -> Visit:
        """A person as they stand now, with everything that was said and written, only to look at."""
        _check(person)
        lists = (keys.phone_turns(person), keys.phone_texts(person), keys.phone_said(person))
        with reaching(), self.store.pipeline(transaction=True) as pipe:
            pipe.hget(keys.phone(person), "state")
            for name in lists:
                pipe.lrange(name, 0, -1)
            state, *rows = pipe.execute()
        turns, texts, said = (self._all_opened(each) for each in rows)
        return Visit(person, self._opened(state), turns, texts, said)

    def glance(self, person: str, texts_from: int) -> Visit:
        """A person as they stand now, with the texts from one on: what is asked again and again."""
        _check(person)
        with reaching(), self.store.pipeline(transaction=True) as pipe:
            pipe.hget(keys.phone(person), "state")
            pipe.lrange(keys.phone_texts(person), texts_from, -1)
            state, texts = pipe.execute()
        return Visit(person, self._opened(state), texts=self._all_opened(texts))

    @contextmanager
    def visit(self, person: str) -> Iterator[Visit]:
        """Do something for a person. Raises Refused where they are unknown, or something is being done already."""
        _check(person)
        with reaching(), self.store.pipeline(transaction=True) as pipe:
            pipe.set(keys.phone_lock(person), b"1", nx=True, px=_LOCK_MS)
            pipe.hget(keys.phone(person), "state")
            locked, state = pipe.execute()
        if not locked:
            raise Refused("The line is still answering what came before. Wait a moment.", 409)
        try:
            visit = Visit(person, self._opened(state))
            yield visit
        except BaseException:
            with reaching():
                self.store.delete(keys.phone_lock(person))
            raise
        self._write(visit)

    def has_due(self, person: str) -> bool:
        """Whether the carrier has held back a text of theirs for long enough."""
        _check(person)
        with reaching():
            return bool(self.store.zcount(keys.phone_late(person), "-inf", self.clock()))

    def due(self, visit: Visit) -> Iterator[Facts]:
        """The texts that the carrier has held back for long enough. They are gone only when the visit is written.

        So a process that dies over one loses none: whoever comes next delivers it again, as the same text.
        """
        name = keys.phone_late(visit.person)
        with reaching():
            found: Sequence[bytes] = self.store.zrangebyscore(name, "-inf", self.clock())  # type: ignore[assignment]
        for each in found:
            yield self._opened(each)
            visit.delivered.append(each)

    def note_change(self, change: Facts) -> None:
        """Keep what somebody let the city do: it stands in the conversation of whoever reported that."""
        with reaching(), self.store.pipeline() as pipe:
            pipe.rpush(keys.phone_city(), self._seal(change))
            pipe.ltrim(keys.phone_city(), -_MOST_CHANGES, -1)
            pipe.expire(keys.phone_city(), KEPT_S)
            pipe.execute()

    def changes(self) -> list[Facts]:
        """All that people let the city do, oldest first."""
        with reaching():
            return self._all_opened(self.store.lrange(keys.phone_city(), 0, -1))  # type: ignore[arg-type]

    def _write(self, visit: Visit) -> None:
        person = visit.person
        added = {keys.phone_turns(person): visit.turns, keys.phone_texts(person): visit.texts}
        added[keys.phone_said(person)] = visit.said
        with reaching(), self.store.pipeline() as pipe:
            pipe.hset(keys.phone(person), "state", self._seal(visit.state))
            if visit.new_call:
                pipe.delete(keys.phone_turns(person))
            for name, rows in added.items():
                if rows:
                    pipe.rpush(name, *map(self._seal, rows))
            for row, at in visit.late:
                pipe.zadd(keys.phone_late(person), {self._seal(row): at})
            if visit.delivered:
                pipe.zrem(keys.phone_late(person), *visit.delivered)
            for name in (keys.phone(person), keys.phone_late(person), *added):
                pipe.expire(name, KEPT_S)
            pipe.delete(keys.phone_lock(person))
            pipe.execute()

    def _draw_number(self) -> str:
        for _ in range(_DRAWS):
            digits = f"{self.draw(_NUMBERS):04}"
            number = f"+1312555{digits}"
            name = keys.phone_number(self.vault.fingerprint("browser phone", number))
            with reaching():
                if digits not in _TAKEN and self.store.set(name, b"1", nx=True, ex=_NUMBER_KEPT_S):
                    return number
        raise Refused("All numbers of the browser phone are taken. Come again tomorrow.", 503)

    def _seal(self, facts: Facts) -> bytes:
        return self.vault.seal(json.dumps(facts, ensure_ascii=False).encode("utf-8", "replace"))

    def _opened(self, sealed: bytes | None) -> Facts:
        if sealed is None:
            raise Refused(_UNKNOWN, 404)
        try:
            facts: Facts = json.loads(self.vault.open(sealed))
        except CannotOpen as error:
            raise Refused(_UNKNOWN, 404) from error
        return facts

    def _all_opened(self, sealed: Sequence[bytes]) -> list[Facts]:
        return [self._opened(each) for each in sealed]


def _check(person: str) -> None:
    if not _ID.fullmatch(person):
        raise Refused(_UNKNOWN, 404)
