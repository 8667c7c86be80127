"""Texts go out here: each once, none lost, in the order of the changes.

A text is never sent again on a hope: only after the carrier said that it did not take it, or does not list it.
"""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Final, cast

from carrier.errors import CarrierAway, CarrierError, CarrierRefused, NotTextable, OptedOut
from carrier.optouts import is_opted_out, opt_out_commands
from facts.reports import Report
from notices.messenger import Messenger
from notices.quiet import quiet_until
from notices.record import TO_DO, Notice, NoticeState, notice_id, read_notice
from notices.words import body
from reports.record import load, open_report
from reports.scripts import lease
from reports.timing import back_off
from store import keys
from store.vault import CannotOpen

log = logging.getLogger("townline.notices")

THREADS: Final = 4
"""Texts of a city that are under way at once."""
BATCH: Final = 16
"""Texts taken up in one look."""
A_MOMENT: Final = 1.0
"""Seconds after the earlier change of the same report, at least."""
A_WHILE: Final = 5.0
"""Seconds until it is looked at again, at most."""
FEWEST_TRIES: Final = 3
"""Of a text, however old its news is when its turn comes."""

CLOCKS_DIFFER: Final = 120.0
"""Seconds by which the carrier's clock may be behind ours."""


def send_due(messenger: Messenger) -> int:
    """Send every text that is due, several at a time. Gives how many were taken in hand."""
    taken = 0
    ends = messenger.clock() + messenger.timing.shift
    with ThreadPoolExecutor(THREADS, thread_name_prefix="messenger") as pool:
        while messenger.clock() < ends and (batch := _due(messenger)):
            taken += sum(pool.map(lambda called: carry(messenger, called), batch))
    return taken


def carry(messenger: Messenger, called: str) -> bool:
    """Take one text in hand, if it is due and nobody else has it, and do the next thing for it."""
    now = messenger.clock()
    fields = lease(
        messenger.store,
        keys.notice(messenger.city.id, called),
        keys.notices(messenger.city.id),
        called,
        now=now,
        until=now + messenger.timing.text_lease,
        owner=messenger.owner,
        states=TO_DO,
    )
    if fields is None:
        return False
    try:
        notice = read_notice(messenger.vault, called, fields)
        _NEXT[notice.state](messenger, notice)
    except CannotOpen as error:
        # The lease stays as it is: it is tried again when that ends, and says so again.
        log.error("Notice %s: %s", called, error, extra={"notice": called})
    return True


def _due(messenger: Messenger) -> list[str]:
    """What is due now; of each report the earliest change alone, since the others have to wait for it."""
    notices = keys.notices(messenger.city.id)
    found = cast(list[bytes], messenger.store.zrangebyscore(notices, "-inf", messenger.clock(), start=0, num=BATCH))
    in_order = sorted((called.decode() for called in found), key=lambda called: int(called.rpartition("-")[2]))
    first = {called.rpartition("-")[0]: called for called in reversed(in_order)}
    return list(first.values())


def _send(messenger: Messenger, notice: Notice) -> None:
    now = messenger.clock()
    quiet = quiet_until(messenger.city, now)
    if quiet is not None:
        messenger.put_back(notice, "waiting", quiet, held=1)
        return
    if _is_overtaken(messenger, notice):
        messenger.done(notice, "merged", reason="A later change of the same night tells it too.")
        return
    if (earlier := _wait_for_earlier(messenger, notice)) is not None:
        messenger.put_back(notice, "waiting", min(max(earlier, now) + A_MOMENT, now + A_WHILE))
        return
    kept = load(messenger.store, messenger.city.id, notice.reference)
    report = open_report(messenger.vault, kept)
    if why_not := _why_not(messenger, report):
        messenger.done(notice, "dropped", reason=why_not)
        return
    words = body(messenger.city, report, kept.request_id, notice)
    sent_from = _sent_from(messenger, report)
    if messenger.begin(notice, words, sent_from, now):
        _call_the_carrier(messenger, notice, report, words, sent_from)


def _call_the_carrier(messenger: Messenger, notice: Notice, report: Report, words: str, sent_from: str) -> None:
    try:
        sid = messenger.carrier.send(report.phone, sent_from, words)
    except OptedOut:
        ledger = opt_out_commands(messenger.vault, messenger.city.id, report.phone, messenger.clock())
        messenger.done(notice, "dropped", *ledger, reason="The person has told the carrier to stop.")
    except NotTextable as error:
        messenger.done(notice, "dropped", reason=str(error))
    except CarrierRefused as error:
        log.error("%s", error, extra={"notice": notice.id, "code": error.code})
        _try_later_or_give_up(messenger, notice, "waiting", str(error))
    except CarrierAway as away:
        _carrier_was_away(messenger, notice, away)
    else:
        messenger.done(notice, "sent", sid=sid)
        log.info("Notice %s was sent", notice.id, extra={"notice": notice.id})


def _carrier_was_away(messenger: Messenger, notice: Notice, away: CarrierAway) -> None:
    attempts = notice.attempts + 1
    if away.sent:
        messenger.put_back(notice, "doubtful", messenger.clock() + messenger.timing.text_look, attempts=attempts)
    else:
        messenger.put_back(notice, "waiting", _later(messenger, notice, away.retry_after), attempts=attempts)


def _look(messenger: Messenger, notice: Notice) -> None:
    """It may or may not have been sent: the carrier's own list says. A lease is longer than that list takes."""
    report = open_report(messenger.vault, load(messenger.store, messenger.city.id, notice.reference))
    try:
        listed = messenger.carrier.find(report.phone, notice.sent_from, notice.sending_at - CLOCKS_DIFFER)
    except CarrierError as error:
        _try_later_or_give_up(messenger, notice, "doubtful", f"Nobody knows whether it was sent. {error}")
        return
    others = _sids_of_others(messenger, notice)
    # A trial account puts words of its own before ours.
    ours = [text.sid for text in listed if text.sid not in others and text.body.strip().endswith(notice.body.strip())]
    if ours:
        messenger.done(notice, "sent", sid=ours[0])
    else:
        messenger.put_back(notice, "waiting", messenger.clock())


def _try_later_or_give_up(messenger: Messenger, notice: Notice, state: NoticeState, why: str) -> None:
    """What the carrier refuses for days is old news, and keeps later news of the same report waiting."""
    tries = notice.attempts + 1
    if tries >= FEWEST_TRIES and messenger.clock() - notice.at > messenger.timing.text_late:
        messenger.done(notice, "dropped", reason=why)
        log.error("Notice %s was given up", notice.id, extra={"notice": notice.id})
    else:
        messenger.put_back(notice, state, _later(messenger, notice), attempts=tries)


def _is_overtaken(messenger: Messenger, notice: Notice) -> bool:
    """Of the changes of one night, the last one is told in the morning."""
    if not notice.held:
        return False
    later = keys.notice(messenger.city.id, notice_id(notice.reference, notice.number + 1))
    return cast(bytes | None, messenger.store.hget(later, "held")) == b"1"


def _wait_for_earlier(messenger: Messenger, notice: Notice) -> float | None:
    """When the text about the change before this one is due, if it has not been sent yet."""
    earlier = notice_id(notice.reference, notice.number - 1)
    return messenger.store.zscore(keys.notices(messenger.city.id), earlier)


def _why_not(messenger: Messenger, report: Report) -> str:
    if not report.phone or report.consent is None:
        return "The person did not agree to texts."
    if is_opted_out(messenger.store, messenger.vault, messenger.city.id, report.phone):
        return "The person wants no texts."
    return ""


def _sent_from(messenger: Messenger, report: Report) -> str:
    """The number that the person knows, if the line still has it."""
    numbers = messenger.city.numbers
    return report.line_number if report.line_number in numbers else numbers[0]


def _later(messenger: Messenger, notice: Notice, at_least: float = 0.0) -> float:
    timing = messenger.timing
    wait = back_off(notice.attempts, timing.text_first_retry, timing.text_last_retry, messenger.jitter(), at_least)
    return messenger.clock() + wait


def _sids_of_others(messenger: Messenger, notice: Notice) -> set[str]:
    """Texts that belong to earlier changes of this report: two changes may be told in the same words."""
    pipe = messenger.store.pipeline(transaction=False)
    for number in range(1, notice.number):
        pipe.hget(keys.notice(messenger.city.id, notice_id(notice.reference, number)), "sid")
    return {sid.decode() for sid in cast(list[bytes | None], pipe.execute()) if sid}


_NEXT: Final[Mapping[NoticeState, Callable[[Messenger, Notice], None]]] = {
    "waiting": _send,
    "sending": _look,
    "doubtful": _look,
}
