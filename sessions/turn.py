"""One turn of a conversation: claim it, step until it is quiet, render, commit everything together, reply.

No reference leaves before the commit returned. A request that was answered before gets the bytes it already had.
"""

import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from zoneinfo import ZoneInfo

import redis

from dialogue.actions import Action
from dialogue.events import Asked, OptedIn, Started
from dialogue.state import State
from dialogue.step import begin
from dialogue.stored import from_json, to_json
from facts.city import City
from reports import reference
from sessions.around import Surroundings
from sessions.beyond import Beyond
from sessions.cities import Cities
from sessions.effects import effects
from sessions.looking import Maps
from sessions.patience import Patience
from sessions.stepping import Turn, Worked, step_until_quiet
from sessions.world import World
from store import keys
from store.commit import OWNER, Answered, Busy, Claim, Claimed, Commit, LostClaim, OutOfTurn, Taken, claim, commit
from store.connection import StoreAway, reaching
from store.copies import is_copied
from store.vault import CannotOpen, Vault

log = logging.getLogger("townline.sessions")

WAIT_FOR_LOCK_S = 3.0
"""For another turn of the same conversation."""
SLOW_S = 1.5
"""So long all that is slow may hold a turn up. A lease is longer."""
_MOST_LOSSES = 3
"""Of the claim in one turn; then the carrier comes again."""
_BREATH_S = 0.05
"""Between two tries."""

Render = Callable[[tuple[Action, ...], str, int], bytes]


class MaybeTaken(StoreAway):
    """The store went away while a turn was written: whether it was taken cannot be told."""


class MaybeFiled(MaybeTaken):
    """The store went away while a report was written, or has no copy of it yet: whether it was taken cannot be told."""


class TurnUnderWay(RuntimeError):
    """Another turn of this conversation did not end within the time that a webhook may wait."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the carrier gets, and the step that now waits for an answer ("" where nothing was kept)."""

    body: bytes
    step: str


@dataclass
class Line:
    """Everything that turns need, made once for a process."""

    store: redis.Redis
    vault: Vault
    cities: Cities
    draw_reference: Callable[[], str] = reference.draw
    wait: Callable[[float], None] = time.sleep
    patience: Patience = field(default_factory=Patience)
    beyond: Beyond = field(init=False)
    around: Surroundings = field(init=False)

    def __post_init__(self) -> None:
        self.beyond = Beyond(self.store, self.vault)
        self.around = Surroundings(self.store, self.vault)

    def take_turn(self, turn: Turn, render: Render) -> Reply:
        """Take one turn; raises TurnUnderWay, LostClaim and StoreAway. Whoever raises has written nothing,
        but perhaps for MaybeTaken and MaybeFiled.

        A store that is away for a moment is waited for. Then the whole turn is taken again: where it had been
        committed, and only the store's word was lost, the reply is there.
        """
        owner, losses = secrets.token_hex(OWNER // 2), 0
        doubt: MaybeTaken | None = None
        for attempt in count():
            try:
                self.patience.ask()
                with reaching():
                    reply = self._once(turn, f"{owner}{attempt}", render)
            except StoreAway as error:
                if isinstance(error, MaybeTaken):
                    doubt = error
                if not self.patience.failed():
                    raise (doubt or error) from error
            except LostClaim:
                losses += 1
                if losses == _MOST_LOSSES:
                    raise
            else:
                self.patience.answered()
                return reply
            self.wait(_BREATH_S)
        raise AssertionError("counting has no end")

    def _once(self, turn: Turn, token: str, render: Render) -> Reply:
        claimed = self._claim(turn, token)
        match claimed:
            case Answered(reply=sealed):
                self._make_sure(keys.reply(turn.city.id, turn.request))
                name, _, body = self.vault.open(sealed).partition(b"\n")
                return Reply(body, name.decode())
            case Busy():
                raise TurnUnderWay
            case OutOfTurn() if not turn.present:
                return Reply(b"", "")
            case OutOfTurn(state=None):
                begun = replace(turn, number=0, request=f"{turn.session}:begun again", events=(Started(turn.at),))
                return self._once(begun, token, render)
            case OutOfTurn():
                return self._present_again(turn, claimed, render)
            case Claimed():
                return self._take(turn, claimed, token, render)

    def _claim(self, turn: Turn, token: str) -> Claim:
        opted_out = (
            keys.opted_out(turn.city.id, self.vault.fingerprint("phone", turn.person.number)) if turn.yes else ""
        )
        waited = 0.0
        while True:
            claimed = claim(self.store, turn.city.id, turn.session, turn.request, turn.number, token, opted_out)
            if not isinstance(claimed, Busy) or waited >= WAIT_FOR_LOCK_S:
                return claimed
            self.wait(0.03)
            waited += 0.03

    def _present_again(self, turn: Turn, claimed: OutOfTurn, render: Render) -> Reply:
        """The request is not of this turn: put the present question again, and change nothing."""
        self._make_sure(keys.talk(turn.city.id, turn.session), "number", str(claimed.number))
        city = self.cities.fresh(turn.city, claimed.version)
        state = self._state(claimed.state, turn, city)
        city = self._as_begun(city, state)
        worked = step_until_quiet(state, (Asked(turn.at),), self._world(turn, city))
        return Reply(render(worked.actions, worked.state.language, claimed.number), worked.state.step)

    def _take(self, turn: Turn, claimed: Claimed, token: str, render: Render) -> Reply:
        started = time.perf_counter()
        city = self.cities.fresh(turn.city, claimed.version)
        before = self._state(claimed.state, turn, city)
        city = self._as_begun(city, before)
        before = replace(before, menu=city.menu.version)
        events = (OptedIn(turn.at),) if turn.yes and claimed.opted_out else turn.events
        while True:
            worked = step_until_quiet(before, events, self._world(turn, city))
            body = render(worked.actions, worked.state.language, claimed.number + 1)
            try:
                self._commit(turn, claimed, token, city, worked, body)
            except Taken:  # somebody else drew the same reference: it is drawn again
                continue
            milliseconds = round((time.perf_counter() - started) * 1000, 1)
            facts = {"session": turn.session, "turn": claimed.number, "step": worked.state.step, "ms": milliseconds}
            log.info("A turn was taken.", extra=facts)
            return Reply(body, worked.state.step)

    def _commit(self, turn: Turn, claimed: Claimed, token: str, city: City, worked: Worked, body: bytes) -> None:
        """Write all that the turn changed, or nothing; raises Taken, LostClaim, MaybeTaken, MaybeFiled."""
        also = effects(self.vault, city, turn, worked, claimed.number)
        write = Commit(
            city.id,
            turn.session,
            turn.request,
            token,
            claimed.number,
            self.vault.seal(to_json(worked.state)),
            self.vault.seal(worked.state.step.encode() + b"\n" + body),
            also.commands,
            also.unique,
            also.ring,
        )
        try:
            commit(self.store, write)
        except (redis.exceptions.ConnectionError, redis.exceptions.TimeoutError) as error:
            raise (
                MaybeFiled("while a report was written") if worked.report else MaybeTaken("while a turn was written")
            ) from error
        if worked.state.reference:
            self._make_sure(keys.reply(city.id, turn.request))

    def _as_begun(self, city: City, state: State) -> City:
        """The city as it is now, with the menu that the report under way began with."""
        return self.cities.with_menu(city, 0 if state.reference else state.menu)

    def _make_sure(self, key: str, field: str = "", value: str = "") -> None:
        """No reference is told of which a failover of the store might know nothing; raises MaybeFiled."""
        if not is_copied(self.store, key, field, value):
            raise MaybeFiled("no replica has it yet")

    def _state(self, sealed: bytes | None, turn: Turn, city: City) -> State:
        """The stored conversation, or a new one. A damaged one is put right politely and logged."""
        if sealed is None:
            return begin(turn.person, city.languages[0])
        try:
            return from_json(self.vault.open(sealed))
        except (CannotOpen, ValueError, KeyError, TypeError) as error:
            facts = {"session": turn.session, "error": type(error).__name__}
            log.warning("A stored conversation could not be read and is begun anew.", extra=facts)
            return replace(begin(turn.person, city.languages[0]), step="")

    def _world(self, turn: Turn, city: City) -> World:
        """What this turn may ask. What is slow has as long as a turn may be held up."""
        return World(
            turn.at,
            city,
            Maps(self.cities.streets, self.beyond, time.monotonic() + SLOW_S, turn.session),
            self.around,
            self.draw_reference,
            lambda provider: self._is_down(city, provider),
            turn.channel,
            turn.number_called,
            turn.session,
        )

    def _is_down(self, city: City, provider: str) -> bool:
        """Whether nothing can be sent to this provider now: it could not be reached when it was last tried."""
        return bool(self.store.exists(keys.pause(city.id, provider)))


def now_in(city: City) -> datetime:
    """The time of day in the city."""
    return datetime.now(ZoneInfo(city.timezone))


__all__ = ["Line", "LostClaim", "MaybeFiled", "MaybeTaken", "Render", "Reply", "Turn", "TurnUnderWay", "now_in"]
