"""What becomes of a request: the city is asked in batches, and every change is told once.

A change and the text about it are written by one script, which runs only if nobody else has written that change.
"""

import logging
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, cast

from facts.reports import ReportState
from reports import moves
from reports.courier import Courier
from reports.door import CityAway, CityRequest, CitySaidNo
from reports.life import FOLLOWED
from reports.record import Kept, read_kept
from reports.scripts import write_if
from store import keys
from store.commands import Command

log = logging.getLogger("townline.reports")

BATCH: Final = 50
"""Numbers asked for at once: well under what an address may be long."""

_GONE: Final = "The city has not shown this request for days: a person must look for it in the city's system."

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


def follow_up(courier: Courier) -> int:
    """Ask after every request that is due, and put down what changed. Gives how many were asked after."""
    asked = 0
    ends = courier.clock() + courier.timing.shift
    while courier.clock() < ends and not courier.paused():
        batch = _due(courier)
        if not batch:
            break
        asked += len(batch)
        if not _ask_after(courier, batch):
            break
    return asked


def take_news(courier: Courier, kept: Kept, request: CityRequest) -> bool:
    """Put down what the city says of a request, if that is new; whether it was. It may come twice, or late."""
    request = replace(request, status=request.status or kept.status)
    seen, note_seen = moves.status_seen(courier.vault, request.status, request.note)
    if seen == kept.seen or (request.updated_at and request.updated_at < kept.updated_at):
        return False
    target: ReportState = "closed" if request.status.lower() in CLOSED else "open"
    change = _change(kept, target, request, note_seen)
    guards = {"seen": kept.seen, "changes": _stored(kept.changes), "state": kept.state}
    commands = _changed(courier, kept, target, request, change)
    commands.append(moves.keep(courier.city_id, kept, seen=seen, status=request.status))
    if note_seen:
        commands.append(moves.keep(courier.city_id, kept, note_seen=note_seen))
    if request.updated_at:
        commands.append(moves.keep(courier.city_id, kept, updated_at=request.updated_at))
    return write_if(courier.store, keys.report(courier.city_id, kept.reference), guards, commands)


def _due(courier: Courier) -> list[Kept]:
    due = keys.follow(courier.city_id, courier.provider.name)
    found = cast(list[bytes], courier.store.zrangebyscore(due, "-inf", courier.clock(), start=0, num=BATCH))
    references = [reference.decode() for reference in found]
    pipe = courier.store.pipeline(transaction=False)
    for reference in references:
        pipe.hgetall(keys.report(courier.city_id, reference))
    hashes = cast(list[dict[bytes, bytes]], pipe.execute())
    batch = []
    for reference, fields in zip(references, hashes, strict=True):
        if fields.get(b"state", b"").decode() in FOLLOWED:
            batch.append(read_kept(reference, {name.decode(): value for name, value in fields.items()}))
        else:
            courier.store.zrem(due, reference)
    return batch or (_due(courier) if references else [])


def _ask_after(courier: Courier, batch: list[Kept]) -> bool:
    """One question to the city; whether it answered."""
    try:
        listed = courier.door.requests([kept.request_id for kept in batch])
    except (CityAway, CitySaidNo) as error:
        if isinstance(error, CitySaidNo):
            # Some cities know no list of numbers.
            return _ask_singly(courier, batch)
        return _city_is_away(courier, batch, error)
    courier.marks_are_shown(listed)
    answers = {request.request_id: request for request in listed}
    missing = [kept for kept in batch if kept.request_id not in answers]
    for kept in batch:
        if kept.request_id in answers:
            _put_down(courier, kept, answers[kept.request_id])
    return _ask_singly(courier, missing)


def _ask_singly(courier: Courier, batch: Iterable[Kept]) -> bool:
    for kept in batch:
        try:
            request = courier.door.request(kept.request_id)
        except CityAway as away:
            return _city_is_away(courier, [kept], away)
        except CitySaidNo:
            request = None
        _put_down(courier, kept, request)
    return True


def _put_down(courier: Courier, kept: Kept, request: CityRequest | None) -> None:
    """Put down an answer, or that there is none: a request that the city no longer shows is no closed one."""
    _note_whether_shown(courier, kept, request is not None)
    if request is not None and take_news(courier, kept, request):
        log.info("Report %s changed", kept.reference, extra={"reference": kept.reference})
        kept = _again(courier, kept)
    due = keys.follow(courier.city_id, courier.provider.name)
    when = _next_time(courier, kept)
    if when is None:
        courier.store.zrem(due, kept.reference)
    else:
        courier.store.zadd(due, {kept.reference: when}, xx=True)


def _note_whether_shown(courier: Courier, kept: Kept, shown: bool) -> None:
    """Staff are told once of a request that the city has not shown for days; it may still come back."""
    now, hash_key = courier.clock(), keys.report(courier.city_id, kept.reference)
    if shown and (kept.gone_since or kept.flag):
        courier.store.hdel(hash_key, "gone_since", "flag")
    elif not shown and not kept.gone_since:
        courier.store.hset(hash_key, "gone_since", now)
    elif not shown and not kept.flag and now - kept.gone_since > courier.timing.number_alarm:
        courier.store.hset(hash_key, "flag", _GONE)
        log.warning("The city no longer shows report %s", kept.reference, extra={"reference": kept.reference})


def _again(courier: Courier, kept: Kept) -> Kept:
    fields = cast(dict[bytes, bytes], courier.store.hgetall(keys.report(courier.city_id, kept.reference)))
    return read_kept(kept.reference, {name.decode(): value for name, value in fields.items()})


def _next_time(courier: Courier, kept: Kept) -> float | None:
    """New and lately changed requests are asked after often, old ones seldom, long closed ones no more."""
    now, timing, every = courier.clock(), courier.timing, courier.provider.poll_every
    age = now - max(kept.filed_at, kept.changed_at)
    if kept.state == "closed" and age > timing.closed_for:
        return None
    if age < timing.young:
        return now + every
    return now + every * (4 if age < timing.middle_aged else 16)


def _city_is_away(courier: Courier, batch: list[Kept], away: CityAway) -> bool:
    courier.pause(max(courier.timing.pause, away.retry_after))
    when = courier.clock() + max(courier.timing.first_retry, away.retry_after)
    due = keys.follow(courier.city_id, courier.provider.name)
    courier.store.zadd(due, {kept.reference: when for kept in batch}, xx=True)
    return False


def _change(kept: Kept, target: ReportState, request: CityRequest, note_seen: str) -> moves.Change | None:
    """What there is to tell. A note that was told before is not told again; one that vanished is no news."""
    note = request.note if note_seen != kept.note_seen else ""
    if target != kept.state:
        return moves.Change("closed" if target == "closed" else "reopened", note)
    if note:
        return moves.Change("noted", note)
    if request.status.strip().lower() != kept.status.strip().lower():
        return moves.Change("status", status=request.status)
    return None


def _changed(
    courier: Courier, kept: Kept, target: ReportState, request: CityRequest, change: moves.Change | None
) -> list[Command]:
    now, city_id, vault = courier.clock(), courier.city_id, courier.vault
    reason = f"The city's status is {request.status!r}."
    commands: list[Command] = []
    if target != kept.state:
        commands += moves.step(vault, city_id, kept, target, now, reason, request.note)
    elif change:
        commands.append(moves.note_down(vault, city_id, kept, now, reason, request.note))
    if change:
        commands += moves.tell(vault, city_id, kept, change, now)
    return commands


def _stored(changes: int) -> str:
    return str(changes) if changes else ""
