"""Somebody said that theirs is the same as an earlier report: they are told of that one, and nothing is posted."""

from facts.reports import Report, ReportState
from reports.courier import Courier
from reports.errors import NoSuchReport
from reports.looking import put_back
from reports.moves import Moves
from reports.outbox import report_commands, wants_texts
from reports.record import Kept, load, open_report
from reports.timing import back_off
from store.commands import Command
from store.vault import Vault


def follow_commands(vault: Vault, city_id: str, report: Report, now: float) -> list[Command]:
    """What the commit of a turn writes for a report that follows an earlier one: it is open as soon as that is.

    Pure. The caller makes sure that no report has this reference yet.
    """
    known = report.follows
    if known is None:
        raise ValueError("this report follows none: it is filed with reports.outbox.file_commands")
    commands = report_commands(vault, city_id, report, "follows", "The person said that it is the same.", now)
    kept = Kept(report.reference, "follows", report.provider, report.service_code, now, wants_texts(report), b"")
    moves = Moves(vault, city_id, kept, now)
    if not known.request_id:
        return [*commands, moves.due(now)]
    return [*commands, *moves.opened(known.request_id, now, _REASON, kind="followed")]


def look_at_the_earlier(courier: Courier, kept: Kept) -> None:
    """The earlier report has no number yet: look again, with back-off, for as long as it takes."""
    now, timing = courier.clock(), courier.timing
    follows = open_report(courier.vault, kept).follows
    try:
        earlier = load(courier.store, courier.city_id, follows.reference if follows else "")
    except NoSuchReport:
        earlier = None
    if earlier and earlier.request_id:
        courier.finish(kept, courier.moves(kept).opened(earlier.request_id, now, _REASON, kind="followed"))
        return
    wait = back_off(kept.attempts, timing.first_ask, timing.last_ask, courier.jitter())
    flag = {"flag": _STUCK} if earlier is None or earlier.state in _NEEDS_A_PERSON else {}
    put_back(courier, kept, now + wait, attempts=kept.attempts + 1, **flag)


_REASON = "It follows a request that the city has."
_STUCK = "The report that it follows needs a person: when that goes on, so does this."
_NEEDS_A_PERSON: frozenset[ReportState] = frozenset({"refused", "review"})
