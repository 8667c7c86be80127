"""What a turn's commit writes beside the conversation: a report, its photos, who wants texts, a held text, counters."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from carrier import optouts
from dialogue.actions import Hold, StartTexts, StopTexts, Wait
from dialogue.naming import service_of
from facts.city import City
from facts.reports import Report
from media import album
from reports import doorbell, nearby, outbox
from reports.followers import follow_commands
from sessions.around import family
from sessions.stepping import Turn, Worked
from store import keys
from store.commands import Command
from store.vault import Vault

HOLD_S = 4.0
"""A fragment is answered after this long if nothing follows it."""
WAIT_S = 2.0
"""A text that waits for somewhere slow is looked at again after this long."""
KEEP_COUNTS_S = 90 * 24 * 3600
"""The counts of an hour are kept for three months."""


@dataclass(frozen=True, slots=True)
class Effects:
    """`commands`: for the store. `unique`: keys that must not exist yet. `ring`: what wakes whoever delivers."""

    commands: list[Command]
    unique: tuple[str, ...] = ()
    ring: Callable[[Any], object] | None = None


def effects(vault: Vault, city: City, turn: Turn, worked: Worked, number: int) -> Effects:
    """All that a turn changes in the world. `number`: the turn's, 0 for the first of a conversation."""
    commands = [
        *_media(vault, city, turn, worked),
        *(_report(vault, city, turn, worked, worked.report) if worked.report else ()),
        *_wanted_texts(vault, city, turn, worked),
        *_held(city, turn, worked),
        *_counters(city, turn, worked, number),
    ]
    if worked.report is None:
        return Effects(commands)
    ring = partial(doorbell.ring, city_id=city.id, provider=worked.report.provider)
    return Effects(commands, (keys.report(city.id, worked.report.reference),), ring)


def _media(vault: Vault, city: City, turn: Turn, worked: Worked) -> list[Command]:
    """What came with this turn is fetched, as far as the report takes it; what is in a filed one stays."""
    commands: list[Command] = []
    at, report, draft = turn.at.timestamp(), worked.report, worked.state.draft
    filed = (*report.media, *filter(None, [report.recording])) if report else ()
    kind: album.Kind = "recording" if turn.channel == "voice" else "photo"
    for name, address in turn.media.items():
        if name in {*draft.photos, draft.recording, *filed}:
            source = album.Source(address, turn.person.number, turn.number_called, worked.state.language, kind)
            commands += album.coming_commands(vault, city.id, name, source, at)
    if report:
        commands += album.filed_commands(city.id, filed, report.reference, at)
    return commands


def _report(vault: Vault, city: City, turn: Turn, worked: Worked, report: Report) -> list[Command]:
    """A new report, on its way to the city; or one that follows an earlier one, and tells nobody else of itself."""
    now = turn.at.timestamp()
    if report.follows:
        return follow_commands(vault, city.id, report, now)
    commands = outbox.file_commands(vault, city.id, report, now) + _reported_streets(vault, city, report)
    service = service_of(worked.state.draft, city)
    if service and service.shared and report.place and not report.place.near:
        commands += nearby.file_nearby(vault, city.id, family(service), report.place, report.reference, now)
    return commands


def _reported_streets(vault: Vault, city: City, report: Report) -> list[Command]:
    """A recogniser is told to expect the streets that are often reported. The count gives no street away."""
    place = report.place
    streets = [street for street in (place.street, place.cross_street) if street] if place else []
    return [("HINCRBY", keys.reported(city.id), vault.fingerprint("street", street), 1) for street in streets]


def _wanted_texts(vault: Vault, city: City, turn: Turn, worked: Worked) -> list[Command]:
    """Somebody wants no texts any more, or wants them again."""
    commands: list[Command] = []
    for action in worked.actions:
        match action:
            case StopTexts():
                commands += optouts.opt_out_commands(vault, city.id, turn.person.number, turn.at.timestamp())
            case StartTexts():
                commands += optouts.opt_in_commands(vault, city.id, turn.person.number)
    return commands


def _held(city: City, turn: Turn, worked: Worked) -> list[Command]:
    """A text that waits, for what follows it or for somewhere slow, is looked at again later; no other one is.

    Whoever waits in a call is brought back by the carrier: answered from here, they would get a text besides.
    """
    if turn.channel != "sms":
        return []
    waits = [
        HOLD_S if isinstance(action, Hold) else WAIT_S for action in worked.actions if isinstance(action, Hold | Wait)
    ]
    if not waits:
        return [("ZREM", keys.held(city.id), turn.session)]
    return [
        ("ZADD", keys.held(city.id), turn.at.timestamp() + waits[-1], turn.session),
        ("HSET", keys.talk(city.id, turn.session), "called", turn.number_called),
    ]


def _counters(city: City, turn: Turn, worked: Worked, number: int) -> list[Command]:
    """What happened in this hour, by channel."""
    report = worked.report
    counted = ["turns", *(["started"] if number == 0 else [])]
    counted += ["followed" if report.follows else "filed"] if report else []
    hour = keys.counter(city.id, time.strftime("%Y%m%d%H", time.gmtime()))
    return [*(("HINCRBY", hour, f"{turn.channel}.{name}", 1) for name in counted), ("EXPIRE", hour, KEEP_COUNTS_S)]
