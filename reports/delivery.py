"""Reports are brought to the city here, each exactly once.

A post is never repeated on a hope: only after the city said no to it, or could not be reached at all, or provably
does not have it (reports/looking.py).
"""

import logging
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import Final, cast

from facts.reports import ReportState
from reports import photos
from reports.courier import Courier
from reports.door import CityAway, CitySaidNo, Receipt
from reports.followers import look_at_the_earlier
from reports.life import DELIVERABLE
from reports.looking import ask_for_number, doubt, look, number_came, put_back
from reports.marker import with_mark
from reports.record import Kept, open_report, read_kept
from reports.scripts import lease, write_if
from reports.timing import back_off
from store import keys
from store.commands import Command
from store.copies import is_copied
from store.vault import CannotOpen

log = logging.getLogger("townline.reports")

_WHOLE_CITY_DOWN: Final = frozenset({429, 502, 503, 504})

LOOK_EACH: Final = 0.5
"""Seconds after which free hands look for more, while others wait for the city."""

_COME_LATER: Final = frozenset({408, 503})
"""With a time to wait, these say that the request was not taken up. Without one they are also what gateways say when
the city behind them did not answer in time."""

_STATES_OF_A_POSTED_ONE: Final[tuple[ReportState, ...]] = ("sending", "unknown", "waiting")


def drain(courier: Courier) -> int:
    """Do for every report that is due what is due, several at a time. Gives how many were taken in hand.

    A city that lets one request hang does not hold up those that are filed meanwhile, as long as a hand is free. What
    was published meanwhile (another address, a new key) holds for whatever is taken from then on: a new courier comes.
    """
    taken = 0
    published = _published(courier)
    ends = courier.clock() + courier.timing.shift
    at_work: dict[Future[bool], str] = {}
    with ThreadPoolExecutor(courier.timing.threads, thread_name_prefix="courier") as pool:
        while True:
            on_shift = at_work or courier.clock() < ends
            if on_shift and _published(courier) == published and not courier.paused():
                for reference in _next_due(courier, at_work.values()):
                    at_work[pool.submit(carry, courier, reference)] = reference
            if not at_work:
                return taken
            for done in wait(at_work, LOOK_EACH, FIRST_COMPLETED).done:
                del at_work[done]
                taken += done.result()


def carry(courier: Courier, reference: str) -> bool:
    """Take one report in hand, if it is due and nobody else has it, and do the next thing for it."""
    now = courier.clock()
    fields = lease(
        courier.store,
        keys.report(courier.city_id, reference),
        keys.outbox(courier.city_id, courier.provider.name),
        reference,
        now=now,
        until=now + courier.timing.lease,
        owner=courier.owner,
        states=DELIVERABLE,
    )
    if fields is None:
        return False
    kept = read_kept(reference, fields)
    try:
        _NEXT[kept.state](courier, kept)
    except CannotOpen as error:
        log.error("Report %s: %s", reference, error, extra={"reference": reference})
        put_back(courier, kept, courier.clock() + courier.timing.last_retry, flag=str(error))
    return True


def _published(courier: Courier) -> object:
    """Which version of the city's document is in use."""
    return courier.store.get(keys.city_version(courier.city_id))


def _next_due(courier: Courier, at_work: Collection[str]) -> list[str]:
    """As many as there are hands free."""
    outbox = keys.outbox(courier.city_id, courier.provider.name)
    most = 2 * courier.timing.threads
    found = cast(list[bytes], courier.store.zrangebyscore(outbox, "-inf", courier.clock(), start=0, num=most))
    fresh = [reference.decode() for reference in found if reference.decode() not in at_work]
    return fresh[: courier.timing.threads - len(at_work)]


def _post(courier: Courier, kept: Kept) -> None:
    report = open_report(courier.vault, kept)
    pictures = photos.look_at(courier, report)
    if photos.wait_for(courier, kept, pictures):
        put_back(courier, kept, courier.clock() + courier.timing.photos_each)
        return
    to_upload = photos.to_upload(courier, pictures)
    if not _begin(courier, kept, photos.in_words(pictures)):
        return
    report = photos.with_photos(courier, report, pictures)
    kept = replace(kept, state="sending", posted_at=courier.clock(), post_fence=kept.fence)
    if not is_copied(courier.store, keys.report(courier.city_id, kept.reference), "post_fence", str(kept.post_fence)):
        _not_posted(courier, kept)
        return
    try:
        receipt = courier.door.post(report, with_mark(report.description, kept.reference), *to_upload)
    except CityAway as away:
        _city_was_away(courier, kept, away)
    except CitySaidNo as no:
        _city_said_no(courier, kept, no)
    else:
        _city_took_it(courier, kept, receipt)


def _begin(courier: Courier, kept: Kept, about_photos: str) -> bool:
    """Write down that it is being sent before the first byte leaves; the lease is kept."""
    moves = courier.moves(kept)
    commands = moves.step("sending", f"It is being sent.{about_photos}", hold=True)
    return courier.finish(kept, [*commands, moves.keep(posted_at=moves.now, post_fence=kept.fence)])


def _not_posted(courier: Courier, kept: Kept) -> None:
    """After a failover nobody would know that it was sent, and it would be sent again: it waits for a replica."""
    moves = courier.moves(kept)
    commands = moves.step("waiting", "It was not sent: the store has no copy yet.")
    courier.finish(kept, [*commands, moves.due(moves.now + courier.timing.first_retry)])
    log.warning("Report %s waits: the store has no replica", kept.reference, extra={"reference": kept.reference})


def _city_took_it(courier: Courier, kept: Kept, receipt: Receipt) -> None:
    """Put down the city's answer, as soon as the store is there: nobody else has it."""
    if receipt == Receipt():
        doubt(courier, kept, "The city's answer is empty.", timed_out=False, absence_proves=False)
        return
    if courier.when_store_is_there(lambda: _put_down(courier, kept, receipt)):
        courier.works_again()
        log.info("Report %s is with the city", kept.reference, extra={"reference": kept.reference})
    else:
        log.warning("The city's answer for %s came too late", kept.reference, extra={"reference": kept.reference})


def _put_down(courier: Courier, kept: Kept, receipt: Receipt) -> bool:
    """The answer counts also if it came so late that the report was given up meanwhile.

    Then whoever holds the report now is made too late: their look, or their second post, must not happen.
    """
    hash_key = keys.report(courier.city_id, kept.reference)
    for state in _STATES_OF_A_POSTED_ONE:
        guards: dict[str, str] = {"state": state, "post_fence": str(kept.fence)}
        commands = _taken(courier, replace(kept, state=state), receipt)
        if write_if(courier.store, hash_key, guards, [*commands, courier.moves(kept).take_over()]):
            return True
    return False


def _taken(courier: Courier, kept: Kept, receipt: Receipt) -> list[Command]:
    if receipt.request_id:
        return number_came(courier, kept, receipt.request_id, "The city took it.", receipt.notice)
    state: ReportState = "token" if receipt.token else "sent"
    reason = "The city gave a token for its number." if receipt.token else "The city took it and gave no number."
    moves = courier.moves(kept)
    commands = [*moves.step(state, reason, receipt.notice), moves.keep(attempts=0)]
    if receipt.token:
        commands.append(moves.keep(token=receipt.token))
    if not receipt.token and not courier.provider.searchable:  # nobody can look for it: staff are told in some days
        return [*commands, moves.due(moves.now + courier.timing.number_alarm + 1)]
    return [*commands, moves.due(moves.now + courier.timing.first_ask)]


def _city_said_no(courier: Courier, kept: Kept, no: CitySaidNo) -> None:
    if no.duplicate:
        _city_took_it(courier, kept, Receipt(notice=no.words))
        return
    reason = f"The city refused it with code {no.code}."
    moves = courier.moves(kept)
    courier.finish(kept, [*moves.step("refused", reason, no.words), moves.keep(flag=reason), moves.not_due()])
    log.warning("Report %s was refused by the city", kept.reference, extra={"reference": kept.reference})


def _city_was_away(courier: Courier, kept: Kept, away: CityAway) -> None:
    if not away.sent or away.timed_out or away.status in _WHOLE_CITY_DOWN:
        courier.pause(max(courier.timing.pause, away.retry_after))
    if _may_have_arrived(away):
        doubt(courier, kept, str(away), timed_out=away.timed_out)
        return
    timing, moves = courier.timing, courier.moves(kept)
    pause = back_off(kept.attempts, timing.first_retry, timing.last_retry, courier.jitter(), away.retry_after)
    commands = moves.step("waiting", str(away))
    commands += [moves.keep(attempts=kept.attempts + 1), moves.due(moves.now + pause)]
    if moves.now - kept.filed_at > timing.late:
        commands.append(moves.keep(flag=f"It is still not with the city. {away}"))
    courier.finish(kept, commands)


def _may_have_arrived(away: CityAway) -> bool:
    """Whether it must be looked for before it is sent again.

    A city that answers 500 may have put the request down before it fell over, and a gateway that answers 502 or 504
    does not know. The price: where a city cannot be searched, a person decides about each of these.
    """
    not_taken = away.status == 429 or (away.status in _COME_LATER and away.retry_after > 0)
    return away.sent and not not_taken


def _was_abandoned(courier: Courier, kept: Kept) -> None:
    """Its lease ran out while it was on the wire: whoever sent it died, or is so slow that it makes no difference."""
    doubt(courier, kept, "Whoever was sending it did not come back.", timed_out=True)


_NEXT: Final[Mapping[ReportState, Callable[[Courier, Kept], None]]] = {
    "waiting": _post,
    "sending": _was_abandoned,
    "unknown": look,
    "token": ask_for_number,
    "sent": look,
    "follows": look_at_the_earlier,
}
