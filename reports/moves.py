"""Steps of a report's life as lists of commands. Everything here is pure: write_if runs them, all or none."""

from dataclasses import dataclass
from typing import Literal

from facts.reports import ReportState
from reports import life
from reports.outbox import history_command
from reports.record import Kept
from store import keys
from store.commands import Command
from store.vault import Vault

ChangeKind = Literal["filed", "followed", "closed", "reopened", "noted", "status", "merged", "duplicate", "expected"]


@dataclass(frozen=True, slots=True)
class Change:
    """Something the person is to be told: what kind, the city's note, and the city's word for the status.

    `into`: the number of the request that theirs was merged with. `by`: when the city expects to be done, in seconds.
    """

    kind: ChangeKind
    note: str = ""
    status: str = ""
    into: str = ""
    by: float = 0.0


def step(
    vault: Vault,
    city_id: str,
    kept: Kept,
    target: ReportState,
    now: float,
    reason: str,
    words: str = "",
    *,
    hold: bool = False,
) -> list[Command]:
    """Go from one state to the next, with the reason, and let go of the lease unless told to hold. Raises WrongTurn."""
    life.check(kept.reference, kept.state, target)
    hash_key = keys.report(city_id, kept.reference)
    line = history_command(
        vault, city_id, kept.reference, origin=kept.state, target=target, at=now, reason=reason, words=words
    )
    loose = ("flag",) if hold else ("flag", "until", "owner")
    return [("HSET", hash_key, "state", target), ("HDEL", hash_key, *loose), line]


def note_down(vault: Vault, city_id: str, kept: Kept, now: float, reason: str, words: str = "") -> Command:
    """Something happened that is no step."""
    return history_command(
        vault, city_id, kept.reference, origin=kept.state, target=kept.state, at=now, reason=reason, words=words
    )


def take_over(city_id: str, kept: Kept) -> Command:
    """Make whoever holds the present lease too late."""
    return ("HINCRBY", keys.report(city_id, kept.reference), "fence", 1)


def keep(city_id: str, kept: Kept, **fields: str | float | bytes) -> Command:
    """Note facts about a report."""
    flat = [word for name, value in fields.items() for word in (name, value)]
    return ("HSET", keys.report(city_id, kept.reference), *flat)


def let_go(city_id: str, kept: Kept) -> Command:
    """Give the lease back without a step."""
    return ("HDEL", keys.report(city_id, kept.reference), "until", "owner")


def due(city_id: str, kept: Kept, when: float) -> Command:
    """Something is to be done for its delivery at that moment."""
    return ("ZADD", keys.outbox(city_id, kept.provider), when, kept.reference)


def not_due(city_id: str, kept: Kept) -> Command:
    """Nothing more is to be done for its delivery, or not by a machine."""
    return ("ZREM", keys.outbox(city_id, kept.provider), kept.reference)


def follow(city_id: str, kept: Kept, when: float) -> Command:
    """Ask the city at that moment what has become of it."""
    return ("ZADD", keys.follow(city_id, kept.provider), when, kept.reference)


def opened(
    vault: Vault,
    city_id: str,
    kept: Kept,
    request_id: str,
    now: float,
    ask: float,
    reason: str,
    notice: str = "",
    kind: ChangeKind = "filed",
) -> list[Command]:
    """The city's number came: from `ask` on its state is asked after, and the person is told the number."""
    seen, note_seen = status_seen(vault, "open", notice)
    return [
        *step(vault, city_id, kept, "open", now, reason, notice),
        keep(city_id, kept, request_id=request_id, status="", seen=seen, note_seen=note_seen, attempts=0),
        numbered(vault, city_id, kept, request_id),
        not_due(city_id, kept),
        follow(city_id, kept, ask),
        *tell(vault, city_id, kept, Change(kind), now),
    ]


def numbered(vault: Vault, city_id: str, kept: Kept, request_id: str) -> Command:
    """By the city's number, this report is found from now on."""
    return ("SADD", keys.numbered(city_id, number_known_by(vault, kept.provider, request_id)), kept.reference)


def number_known_by(vault: Vault, provider: str, request_id: str) -> str:
    """What one request of one provider is recognised by."""
    return vault.fingerprint("request", provider, request_id.strip().casefold())


def status_seen(vault: Vault, status: str, note: str) -> tuple[str, str]:
    """What a status and its note are recognised by: never stored themselves, since a note may name people."""
    words = " ".join(note.split())
    note_seen = vault.fingerprint("note", words) if words else ""
    return vault.fingerprint("seen", status.strip().lower(), words), note_seen


def tell(vault: Vault, city_id: str, kept: Kept, change: Change, now: float) -> list[Command]:
    """Put down one text about one change, if the person wants texts. Its id, `{reference}-{number}`, comes once.

    The caller guards `changes`, or holds the fence.
    """
    number = kept.changes + 1
    counted = keep(city_id, kept, changes=number, changed_at=now)
    if not kept.tell:
        return [counted]
    notice_id = f"{kept.reference}-{number}"
    hash_key = keys.notice(city_id, notice_id)
    return [
        counted,
        ("HSET", hash_key, "state", "waiting", "reference", kept.reference, "kind", change.kind, "at", now),
        ("HSET", hash_key, "note", vault.seal(change.note.encode()), "status", change.status),
        ("HSET", hash_key, "into", change.into, "by", change.by, "request_id", kept.request_id),
        ("ZADD", keys.notices(city_id), now, notice_id),
    ]
