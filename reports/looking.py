"""When we do not know: whether a report arrived, or what its number is. Nothing here ever posts.

Only our own mark in the city's list proves that a report arrived; only its absence from a whole list, after the time
that the city may take to show it, proves that it did not, and only where the city has shown one of our marks before:
some lists leave descriptions out. Where the list cannot be searched, a person decides.
"""

import logging

from reports.courier import Courier
from reports.door import CityAway, CityRequest, CitySaidNo, Listing
from reports.early import has_early_news
from reports.marker import marked
from reports.record import Kept
from reports.timing import back_off
from store.commands import Command

log = logging.getLogger("townline.reports")

_DAY = 86400.0
_LONGEST_LIST = 89 * _DAY
"""The standard lets an endpoint show no more than 90 days."""
_CLOCKS_DIFFER = _DAY
"""Real endpoints give local time as UTC, and the reverse."""

_NO_LIST = "It may have reached the city, whose list cannot be searched: a person must look, and decide."
_NO_PROOF = (
    "It may have reached the city, whose list does not prove that it did not (it is too long, leaves out "
    "descriptions, or has never shown a mark of ours): a person must look, and decide."
)
_NOT_SHOWN = "It may have reached the city, which refuses to show its list: a person must look, and decide."
_NO_NUMBER = "The city took it, but has not given it a number for days."


def doubt(courier: Courier, kept: Kept, reason: str, *, timed_out: bool, absence_proves: bool = True) -> None:
    """We do not know whether it arrived. It will be looked for; where that is impossible, a person must decide.

    `absence_proves`: False where the city said that all is well, so that only finding it can end the doubt.
    """
    moves, timing = courier.moves(kept), courier.timing
    patience = max(courier.provider.visible_after, timing.still_at_work if timed_out else 0.0) + timing.clocks_differ
    commands = moves.step("unknown", reason)
    absent_from = moves.now + patience if absence_proves else 0.0
    commands.append(moves.keep(doubt_since=moves.now, absent_from=absent_from, attempts=kept.attempts + 1))
    if courier.provider.searchable:
        commands.append(moves.due(_next_look(courier, moves.now, moves.now, moves.now + patience)))
    else:
        commands += [moves.keep(flag=_NO_LIST), moves.not_due()]
    courier.finish(kept, commands)
    log.warning("Report %s may or may not be with the city", kept.reference, extra={"reference": kept.reference})


def look(courier: Courier, kept: Kept) -> None:
    """Look for our mark in the city's list: to learn whether it arrived, or what its number is."""
    now = courier.clock()
    if kept.state == "sent" and not courier.provider.searchable:
        _number_not_yet(courier, kept)
        return
    try:
        since = max(kept.filed_at - _CLOCKS_DIFFER, now - _LONGEST_LIST)
        listing = courier.door.search(kept.service_code, since)
    except (CityAway, CitySaidNo) as error:
        _look_again_later(courier, kept, error)
        return
    courier.works_again()
    courier.marks_are_shown(listing.requests)
    ours = _ours(listing, kept.reference)
    if ours and ours.request_id:
        courier.finish(kept, number_came(courier, kept, ours.request_id, "Our mark is in the city's list."))
    elif kept.state == "sent":
        _number_not_yet(courier, kept)
    elif ours:
        _there_without_number(courier, kept)
    elif _is_proof(listing) and 0 < kept.absent_from <= now and courier.has_shown_marks():
        _not_there(courier, kept)
    else:
        _keep_looking(courier, kept)


def ask_for_number(courier: Courier, kept: Kept) -> None:
    """Ask what number a token has become: with back-off, for as long as it takes."""
    try:
        request_id = courier.door.number_for(kept.token)
    except (CityAway, CitySaidNo):
        request_id = ""
    if request_id:
        courier.finish(kept, number_came(courier, kept, request_id, "The city's token has become a number."))
    else:
        _number_not_yet(courier, kept)


def number_came(courier: Courier, kept: Kept, request_id: str, reason: str, notice: str = "") -> list[Command]:
    """The city's number is there: the report is open, is followed from now on, and the person is told."""
    moves = courier.moves(kept)
    ask = moves.now if has_early_news(courier, request_id) else moves.now + courier.provider.poll_every
    return moves.opened(request_id, ask, reason, notice)


def put_back(courier: Courier, kept: Kept, when: float, **fields: str | float) -> None:
    """Let go of a report without a step; it is due again at that moment."""
    moves = courier.moves(kept)
    commands = [moves.let_go(), moves.due(when)]
    if fields:
        commands.append(moves.keep(**fields))
    courier.finish(kept, commands)


def _ours(listing: Listing, reference: str) -> CityRequest | None:
    """Our request; if the city lists it twice, the one that has a number."""
    found = [request for request in listing.requests if marked(request.description, reference)]
    return max(found, key=lambda request: bool(request.request_id), default=None)


def _is_proof(listing: Listing) -> bool:
    """Whether what is not in this list is not there: one that is listed without a description might be ours."""
    return listing.complete and all(request.description for request in listing.requests)


def _next_look(courier: Courier, now: float, since: float, absent_from: float) -> float:
    """The next of the appointed moments; the moment from which absence is a proof is one of them."""
    moments = [since + wait for wait in courier.timing.looks] + [max(absent_from, since + 1.0)]
    return min((moment for moment in moments if moment > now), default=0.0)


def _keep_looking(courier: Courier, kept: Kept) -> None:
    """Not there, but that proves nothing (yet). After the last appointed look, staff are told and we go on hourly."""
    now = courier.clock()
    when = _next_look(courier, now, kept.doubt_since, kept.absent_from)
    if when:
        put_back(courier, kept, when)
    else:
        put_back(courier, kept, now + courier.timing.last_ask, flag=_NO_PROOF)


def _look_again_later(courier: Courier, kept: Kept, error: CityAway | CitySaidNo) -> None:
    """The city would not let us look. If it is not just away, staff are told after the last appointed look."""
    timing, now = courier.timing, courier.clock()
    at_least = error.retry_after if isinstance(error, CityAway) else 0.0
    wait = back_off(kept.attempts, timing.first_retry, timing.last_retry, courier.jitter(), at_least)
    flag = {"flag": _NOT_SHOWN} if isinstance(error, CitySaidNo) and now > kept.doubt_since + timing.looks[-1] else {}
    put_back(courier, kept, now + wait, attempts=kept.attempts + 1, **flag)


def _not_there(courier: Courier, kept: Kept) -> None:
    moves = courier.moves(kept)
    reason = "It is not in the city's list, which would show it by now: it is sent again."
    # The time since the doubt began counts as waiting; what fails again and again is sent more and more seldom.
    wait = back_off(kept.attempts - 1, courier.timing.first_retry, courier.timing.last_retry, courier.jitter())
    when = moves.now if kept.attempts < 2 else max(moves.now, kept.doubt_since + wait)
    courier.finish(kept, [*moves.step("waiting", reason), moves.due(when)])
    log.info("Report %s did not arrive and is sent again", kept.reference, extra={"reference": kept.reference})


def _there_without_number(courier: Courier, kept: Kept) -> None:
    moves = courier.moves(kept)
    commands = moves.step("sent", "Our mark is in the city's list, without a number yet.")
    courier.finish(kept, [*commands, moves.keep(attempts=0), moves.due(moves.now + courier.timing.first_ask)])


def _number_not_yet(courier: Courier, kept: Kept) -> None:
    """Ask again later. Staff are told once, after days; a token is asked for nevertheless."""
    now, timing = courier.clock(), courier.timing
    wait = back_off(kept.attempts, timing.first_ask, timing.last_ask, courier.jitter())
    overdue = now - kept.posted_at > timing.number_alarm
    if not overdue:
        put_back(courier, kept, now + wait, attempts=kept.attempts + 1)
        return
    if kept.state == "token":
        put_back(courier, kept, now + wait, attempts=kept.attempts + 1, flag=_NO_NUMBER)
        return
    moves = courier.moves(kept)
    courier.finish(kept, [moves.let_go(), moves.not_due(), moves.keep(flag=_NO_NUMBER)])
