"""One turn of a conversation: claim it, step until it is quiet, render, commit everything together, reply.

No reference leaves before the commit returned. A request that was answered before gets the bytes it already had.
"""

import logging
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

import redis

from carrier import optouts
from dialogue.actions import Action, Ask, ForTheWorld, Hold, Quiet, Say, StartTexts, StopTexts, Wait
from dialogue.events import Asked, Event, OptedIn, Started
from dialogue.moves import service_of
from dialogue.state import Person, State, from_json, to_json
from dialogue.step import begin, step
from facts.city import City
from facts.reports import Channel, Report
from media import album
from reports import doorbell, nearby, outbox, reference
from reports.following import follow_commands
from sessions.around import Surroundings, family
from sessions.beyond import Beyond
from sessions.cities import Cities
from sessions.looking import Maps
from sessions.patience import Patience
from sessions.world import World, answer
from store import keys
from store.commands import Command
from store.commit import OWNER, Answered, Busy, Claim, Claimed, Commit, LostClaim, OutOfTurn, Taken, claim, commit
from store.connection import StoreAway, reaching
from store.copies import is_copied
from store.vault import CannotOpen, Vault

log = logging.getLogger("townline.sessions")

WAIT_FOR_LOCK_S = 3.0
HOLD_S = 4.0
"""A fragment is answered after this long if nothing follows it."""
WAIT_S = 2.0
"""A text that waits for somewhere slow is looked at again after this long."""
SLOW_S = 1.5
"""So long all that is slow may hold a turn up. A lease is longer."""
KEEP_COUNTS_S = 90 * 24 * 3600
_MOST_QUESTIONS_TO_THE_WORLD = 8
_MOST_LOSSES = 3
_BREATH_S = 0.05

Render = Callable[[tuple[Action, ...], str, int], bytes]


class MaybeFiled(StoreAway):
    """The store went away while a report was written, or has no copy of it yet: whether it was taken cannot be told."""


class TurnUnderWay(RuntimeError):
    """Another turn of this conversation did not end within the time that a webhook may wait."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a webhook brought. `number`: the turn it names, -1 for none. `request`: what tells it from all others.

    `number_called` and `person.number` are E.164. `yes`: the whole message was YES. `present`: whether somebody
    waits for a reply even where the conversation has gone on meanwhile. `media`: the names of photos and recordings in
    `events`, with the addresses where the carrier has them.
    """

    city: City
    channel: Channel
    session: str
    request: str
    number: int
    person: Person
    events: tuple[Event, ...]
    at: datetime
    number_called: str
    yes: bool = False
    present: bool = True
    media: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the carrier gets, and the step that now waits for an answer ("" where nothing was kept)."""

    body: bytes
    step: str


@dataclass(frozen=True, slots=True)
class _Worked:
    state: State
    actions: tuple[Action, ...]
    report: Report | None


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
        but for MaybeFiled.

        A store that is away for a moment is waited for. Then the whole turn is taken again: where it had been
        committed, and only the store's word was lost, the reply is there.
        """
        owner, losses, in_doubt = secrets.token_hex(OWNER // 2), 0, False
        for attempt in count():
            try:
                self.patience.ask()
                with reaching():
                    reply = self._once(turn, f"{owner}{attempt}", render)
            except StoreAway as error:
                in_doubt = in_doubt or isinstance(error, MaybeFiled)
                if not self.patience.failed():
                    raise (MaybeFiled("while a report was written") if in_doubt else error) from error
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
        state = self._state(claimed.state, turn)
        city = self._city(turn, claimed, state)
        worked = self._step_until_quiet(state, (Asked(turn.at),), turn, city)
        return Reply(render(worked.actions, worked.state.language, claimed.number), worked.state.step)

    def _take(self, turn: Turn, claimed: Claimed, token: str, render: Render) -> Reply:
        started = time.perf_counter()
        before = self._state(claimed.state, turn)
        city = self._city(turn, claimed, before)
        before = replace(before, menu=city.menu.version)
        events = (OptedIn(turn.at),) if turn.yes and claimed.opted_out else turn.events
        while True:
            worked = self._step_until_quiet(before, events, turn, city)
            body = render(worked.actions, worked.state.language, claimed.number + 1)
            write = Commit(
                city.id,
                turn.session,
                turn.request,
                token,
                claimed.number,
                self.vault.seal(to_json(worked.state)),
                self.vault.seal(worked.state.step.encode() + b"\n" + body),
                **self._effects(worked, turn, city, claimed.number),
            )
            try:
                commit(self.store, write)
            except Taken:
                continue
            except (redis.exceptions.ConnectionError, redis.exceptions.TimeoutError) as error:
                if worked.report:
                    raise MaybeFiled("while a report was written") from error
                raise
            if worked.state.reference:
                self._make_sure(keys.reply(city.id, turn.request))
            milliseconds = round((time.perf_counter() - started) * 1000, 1)
            facts = {"session": turn.session, "turn": claimed.number, "step": worked.state.step, "ms": milliseconds}
            log.info("A turn was taken.", extra=facts)
            return Reply(body, worked.state.step)

    def _city(self, turn: Turn, claimed: Claimed | OutOfTurn, state: State) -> City:
        """The city as it is now, with the menu that the report under way began with."""
        begun_with = 0 if state.reference else state.menu
        return self.cities.with_menu(self.cities.fresh(turn.city, claimed.version), begun_with)

    def _make_sure(self, key: str, field: str = "", value: str = "") -> None:
        """No reference is told of which a failover of the store might know nothing; raises MaybeFiled."""
        if not is_copied(self.store, key, field, value):
            raise MaybeFiled("no replica has it yet")

    def _state(self, sealed: bytes | None, turn: Turn) -> State:
        """The stored conversation, or a new one. A damaged one is put right politely and logged."""
        if sealed is None:
            return begin(turn.person, turn.city.languages[0])
        try:
            return from_json(self.vault.open(sealed))
        except (CannotOpen, ValueError, KeyError, TypeError) as error:
            facts = {"session": turn.session, "error": type(error).__name__}
            log.warning("A stored conversation could not be read and is begun anew.", extra=facts)
            return replace(begin(turn.person, turn.city.languages[0]), step="")

    def _step_until_quiet(self, state: State, events: tuple[Event, ...], turn: Turn, city: City) -> _Worked:
        """Step through the events; what a step asks the world is answered and stepped again."""
        world = World(
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
        actions: tuple[Action, ...] = ()
        report: Report | None = None
        for event in events:
            actions = tuple(action for action in actions if not isinstance(action, Ask | Quiet | Wait))
            for _ in range(_MOST_QUESTIONS_TO_THE_WORLD):
                state, stepped = step(state, event, city)
                asked = stepped[-1] if stepped else Quiet()
                if not isinstance(asked, ForTheWorld):
                    actions += stepped
                    break
                actions += stepped[:-1]
                event, filed = answer(world, asked, state)
                report = filed or report
        return _Worked(state, _without_repeats(actions), report)

    def _effects(self, worked: _Worked, turn: Turn, city: City, number: int) -> dict[str, Any]:
        """What else the commit writes: the report, the ledger, a held text, the hour's counters."""
        commands: list[Command] = []
        effects: dict[str, Any] = {"commands": commands}
        counted = ["turns", *(["started"] if number == 0 else []), *_counted(worked.report)]
        commands += self._media_commands(worked, turn, city)
        if report := worked.report:
            commands += self._report_commands(worked, report, turn, city)
            effects["unique"] = (keys.report(city.id, report.reference),)
            effects["ring"] = partial(doorbell.ring, city_id=city.id, provider=report.provider)
        for action in worked.actions:
            match action:
                case StopTexts():
                    commands += optouts.opt_out_commands(self.vault, city.id, turn.person.number, turn.at.timestamp())
                case StartTexts():
                    commands += optouts.opt_in_commands(self.vault, city.id, turn.person.number)
                case Hold() | Wait():
                    later = HOLD_S if isinstance(action, Hold) else WAIT_S
                    commands.append(("ZADD", keys.held(city.id), turn.at.timestamp() + later, turn.session))
                    commands.append(("HSET", keys.talk(city.id, turn.session), "called", turn.number_called))
        if turn.channel == "sms" and not any(isinstance(action, Hold | Wait) for action in worked.actions):
            commands.append(("ZREM", keys.held(city.id), turn.session))
        hour = keys.counter(city.id, time.strftime("%Y%m%d%H", time.gmtime()))
        commands += [("HINCRBY", hour, f"{turn.channel}.{name}", 1) for name in counted]
        commands.append(("EXPIRE", hour, KEEP_COUNTS_S))
        return effects

    def _media_commands(self, worked: _Worked, turn: Turn, city: City) -> list[Command]:
        """What came with this turn is fetched, as far as the report takes it; what is in a filed one stays."""
        commands: list[Command] = []
        at, report, draft = turn.at.timestamp(), worked.report, worked.state.draft
        filed = (*report.media, *filter(None, [report.recording])) if report else ()
        kind: album.Kind = "recording" if turn.channel == "voice" else "photo"
        for name, address in turn.media.items():
            if name in {*draft.photos, draft.recording, *filed}:
                source = album.Source(address, turn.person.number, turn.number_called, worked.state.language, kind)
                commands += album.coming_commands(self.vault, city.id, name, source, at)
        if report:
            commands += album.filed_commands(city.id, filed, report.reference, at)
        return commands

    def _report_commands(self, worked: _Worked, report: Report, turn: Turn, city: City) -> list[Command]:
        """A new report, on its way to the city; or one that follows an earlier one, and tells nobody else of itself."""
        now = turn.at.timestamp()
        if report.follows:
            return follow_commands(self.vault, city.id, report, now)
        commands = outbox.file_commands(self.vault, city.id, report, now) + self._reported_commands(report, city)
        service = service_of(worked.state.draft, city)
        if service and service.shared and report.place and not report.place.near:
            commands += nearby.file_nearby(self.vault, city.id, family(service), report.place, report.reference, now)
        return commands

    def _reported_commands(self, report: Report, city: City) -> list[Command]:
        """A recogniser is told to expect the streets that are often reported. The count gives no street away."""
        place = report.place
        streets = [street for street in (place.street, place.cross_street) if street] if place else []
        known = [self.vault.fingerprint("street", street) for street in streets]
        return [("HINCRBY", keys.reported(city.id), street, 1) for street in known]

    def _is_down(self, city: City, provider: str) -> bool:
        """Whether nothing can be sent to this provider now: it could not be reached when it was last tried."""
        return bool(self.store.exists(keys.pause(city.id, provider)))


def _counted(report: Report | None) -> tuple[str, ...]:
    return () if report is None else ("followed",) if report.follows else ("filed",)


def now_in(city: City) -> datetime:
    """The time of day in the city."""
    return datetime.now(ZoneInfo(city.timezone))


def _without_repeats(actions: tuple[Action, ...]) -> tuple[Action, ...]:
    """The same sentence is not said twice in one breath."""
    kept: list[Action] = []
    for action in actions:
        if not (isinstance(action, Say) and action in kept):
            kept.append(action)
    return tuple(kept)


__all__ = ["Line", "LostClaim", "MaybeFiled", "Render", "Reply", "Turn", "TurnUnderWay", "now_in"]
