"""News of a request, asked for or pushed: every change is told once, in order, however often and late it comes.

A change and the text about it are written by one script, which runs only if nobody else has written that change.
"""

from dataclasses import replace
from typing import Final

from facts.reports import ReportState
from reports.courier import Courier
from reports.door import CityRequest
from reports.moves import Change, status_seen
from reports.record import Kept
from reports.scripts import write_if
from store import keys
from store.commands import Command

CLOSED: Final = frozenset(
    {
        "closed",
        "fixed",
        "resolved",
        "completed",
        "duplicate",
        "no_further_action",
        "not_councils_responsibility",
        "internal_referral",
        "cancelled",
        "canceled",
        "archived",
    }
)
"""Words for "the city is done with it", the standard's and those met in the wild. Every other word means open."""


_PLAIN: Final = frozenset(
    {
        "",
        "open",
        "closed",
        "new",
        "received",
        "submitted",
        "acknowledged",
        "logged",
        "registered",
        "recorded",
        "pending",
    }
)
"""Words that tell no more than that the city has it, or that it is closed."""

_A_DAY: Final = 86400.0
"""Seconds: who is told another day is told so; another hour is none."""

UNDATED: Final = 3600.0
"""Seconds after dated news in which a list without dates, which may be an old one, changes nothing."""


def take_news(courier: Courier, kept: Kept, request: CityRequest, asked: bool = False) -> bool:
    """Put down what the city says of a request, if that is new; whether it was. It may come twice, or late.

    `asked`: it is the answer to a question of ours, which comes again, and not something that was pushed once.
    """
    now = courier.clock()
    at = min(request.updated_at, now)  # some clocks are ahead, and some years are 2099
    request = replace(request, status=request.status or kept.status, updated_at=at)
    if is_late(kept, request) or (asked and not at and kept.updated_at and now - kept.changed_at < UNDATED):
        return False
    seen, note_seen = status_seen(courier.vault, request.status, request.note)
    first = asked and not kept.status
    change = _change(kept, request, note_seen, now, first)
    is_new = change is not None or seen != kept.seen
    if not (is_new or first):
        return False
    together = change if change and change.into else None
    commands = _put_together(courier, kept, together) if together else _changed(courier, kept, request, change)
    facts: dict[str, str | float] = {"seen": seen}
    if note_seen:
        facts["note_seen"] = note_seen
    if at and is_new:
        facts["updated_at"] = at
    if change and change.by:
        facts["expected_at"] = change.by
    if first or request.status.strip().lower() not in _PLAIN or _target(request) != kept.state:
        facts["status"] = request.status
    if together:
        facts |= {
            "request_id": together.into,
            "merged": f"{kept.merged} {kept.request_id}".strip(),
            "status": "",
            "updated_at": 0.0,
        }
    commands.append(courier.moves(kept).keep(**facts))
    guards = {"seen": kept.seen, "changes": str(kept.changes) if kept.changes else "", "state": kept.state}
    return write_if(courier.store, keys.report(courier.city_id, kept.reference), guards, commands) and is_new


def is_late(kept: Kept, request: CityRequest) -> bool:
    """Whether something newer was told already."""
    return bool(request.updated_at) and request.updated_at < kept.updated_at


def _target(request: CityRequest) -> ReportState:
    return "closed" if request.status.strip().lower() in CLOSED else "open"


def _change(kept: Kept, request: CityRequest, note_seen: str, now: float, first: bool) -> Change | None:
    """What there is to tell. A note that was told before is not told again; one that vanished is no news.

    Nor is the word that a city has for a new request: `first` is when it is seen for the first time.
    """
    note = request.note if note_seen != kept.note_seen else ""
    target, status = _target(request), request.status.strip().lower()
    if request.merged_with and request.merged_with not in (kept.request_id, *kept.merged.split()):
        return Change("merged", note, into=request.merged_with)
    if target != kept.state:
        return Change("reopened" if target == "open" else "duplicate" if status == "duplicate" else "closed", note)
    if note:
        return Change("noted", note)
    if not first and status not in _PLAIN and status != kept.status.strip().lower():
        return Change("status", status=request.status)
    if target == "open" and request.expected_at > now and abs(request.expected_at - kept.expected_at) >= _A_DAY:
        return Change("expected", by=request.expected_at)
    return None


def _changed(courier: Courier, kept: Kept, request: CityRequest, change: Change | None) -> list[Command]:
    moves = courier.moves(kept)
    reason = f"The city's status is {request.status!r}."
    target = _target(request)
    commands: list[Command] = []
    if target != kept.state:
        commands += moves.step(target, reason, request.note)
    elif change:
        commands.append(moves.note_down(reason, change.note))
    if change:
        commands += moves.tell(change)
    return commands


def _put_together(courier: Courier, kept: Kept, change: Change) -> list[Command]:
    """The city goes on with another request: that one is followed from now on, at once."""
    moves = courier.moves(kept)
    reason = f"The city put it together with request {change.into}."
    if kept.state == "closed":
        commands = moves.step("open", reason, change.note)
    else:
        commands = [moves.note_down(reason, change.note)]
    return [*commands, moves.numbered(change.into), moves.follow(moves.now), *moves.tell(change)]
