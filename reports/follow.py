"""What becomes of a request: the city is asked in batches, new ones often and old ones seldom, within its rate.

A city that lists what has happened (servicerequestupdates) is asked for that instead: once for all that are due.
"""

import logging
from collections.abc import Iterable
from typing import Final, cast

from reports.courier import Courier
from reports.door import CityAway, CityRequest, CitySaidNo
from reports.early import take_early_news
from reports.life import FOLLOWED
from reports.news import take_news
from reports.record import Kept, load, read_kept
from reports.updates import ask_for_updates
from store import keys

log = logging.getLogger("townline.reports")

BATCH: Final = 50
"""Numbers asked for at once: well under what an address may be long."""

ALL_AT_ONCE: Final = 1000
"""Requests that one question for updates is about."""

_FELL_OVER: Final = 500
"""What some cities answer to a number that they do not know (any more): that one must not hold up the others."""

_GONE: Final = "The city has not shown this request for days: a person must look for it in the city's system."


def follow_up(courier: Courier) -> int:
    """Ask after every request that is due, and put down what changed. Gives how many were asked after."""
    asked = 0
    ends = courier.clock() + courier.timing.shift
    while courier.clock() < ends and not courier.paused():
        batch = _due(courier)
        if not batch:
            break
        asked += len(batch)
        take_early_news(courier, batch)
        if not courier.provider.poll_every:  # it pushes its news to us
            courier.store.zrem(_follow(courier), *(kept.reference for kept in batch))
        elif not (_listen if _tells_updates(courier) else _ask_after)(courier, batch):
            break
    return asked


def _follow(courier: Courier) -> str:
    return keys.follow(courier.city_id, courier.provider.name)


def _tells_updates(courier: Courier) -> bool:
    return bool(courier.provider.profile.get("updates"))


def _at_once(courier: Courier) -> int:
    """As many numbers as one question to this endpoint may hold."""
    if _tells_updates(courier):
        return ALL_AT_ONCE
    return min(BATCH, max(1, int(courier.provider.profile.get("ids_at_once", BATCH))))


def _due(courier: Courier) -> list[Kept]:
    most, now = _at_once(courier), courier.clock()
    found = cast(list[bytes], courier.store.zrangebyscore(_follow(courier), "-inf", now, start=0, num=most))
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
            courier.store.zrem(_follow(courier), reference)
    return batch or (_due(courier) if references else [])


def _listen(courier: Courier, batch: list[Kept]) -> bool:
    """One question for everything that has happened; whether the city answered."""
    if not courier.may_ask():
        return False
    try:
        ask_for_updates(courier)
    except CityAway as away:
        return _city_is_away(courier, batch, away)
    except CitySaidNo:
        log.warning("%s has no servicerequestupdates: each request is asked after", courier.provider.name)
        return _ask_after(courier, batch)
    for kept in batch:
        _ask_again_later(courier, load(courier.store, courier.city_id, kept.reference))
    return True


def _ask_after(courier: Courier, batch: list[Kept]) -> bool:
    """One question to the city; whether it answered."""
    if not courier.may_ask():
        return False
    try:
        listed = courier.door.requests([kept.request_id for kept in batch])
    except (CityAway, CitySaidNo) as error:
        if isinstance(error, CityAway) and error.status != _FELL_OVER:
            return _city_is_away(courier, batch, error)
        # Some cities know no list of numbers, and some fall over where they do not know one of them.
        return _ask_singly(courier, batch)
    courier.marks_are_shown(listed)
    answers = {request.request_id: request for request in listed}
    missing = [kept for kept in batch if kept.request_id not in answers]
    for kept in batch:
        if kept.request_id in answers:
            _put_down(courier, kept, answers[kept.request_id])
    return _ask_singly(courier, missing)


def _ask_singly(courier: Courier, batch: Iterable[Kept]) -> bool:
    for kept in batch:
        if not courier.may_ask():
            return False
        try:
            request = courier.door.request(kept.request_id)
        except CityAway as away:
            if away.status != _FELL_OVER:
                return _city_is_away(courier, [kept], away)
            request = None
        except CitySaidNo:
            request = None
        _put_down(courier, kept, request)
    return True


def _put_down(courier: Courier, kept: Kept, request: CityRequest | None) -> None:
    """Put down an answer, or that there is none: a request that the city no longer shows is no closed one."""
    _note_whether_shown(courier, kept, request is not None)
    if request is not None and take_news(courier, kept, request, asked=True):
        log.info("Report %s changed", kept.reference, extra={"reference": kept.reference})
        kept = load(courier.store, courier.city_id, kept.reference)
    _ask_again_later(courier, kept)


def _ask_again_later(courier: Courier, kept: Kept) -> None:
    due = _follow(courier)
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
    courier.store.zadd(_follow(courier), {kept.reference: when for kept in batch}, xx=True)
    return False
