"""`townline reports`: what lies in the outbox, for staff. Only `show` (and an export) tells anything private."""

import time
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final, cast
from zoneinfo import ZoneInfo

from redis import Redis

from facts.city import City
from facts.reports import Report
from reports import doorbell
from reports.errors import CannotMend, WrongTurn
from reports.history import Line, load_history
from reports.mending import Ground, Order, answers_told, mended
from reports.record import Kept, load, open_report
from reports.staff import forget, it_arrived, mend, send_again
from store import keys
from store.cities import load_city
from store.vault import Vault

Say = Callable[[str], object]

WHO: Final = "Somebody at the terminal"


def list_reports(store: Redis, vault: Vault, city_ids: Iterable[str], state: str = "", say: Say = print) -> int:
    """A line for each report, oldest first: nothing of what somebody said."""
    listed = 0
    for city_id in city_ids:
        zone = ZoneInfo(load_city(store, vault, city_id).timezone)
        for reference in cast(list[bytes], store.zrange(keys.reports(city_id), 0, -1)):
            kept = load(store, city_id, reference.decode())
            if state in ("", kept.state):
                say(_summary(city_id, kept, zone))
                listed += 1
    if not listed:
        say(f"No report is {state}." if state else "No report has been filed yet.")
    return 0


def show(store: Redis, vault: Vault, city_ids: Iterable[str], reference: str, public_url: str, say: Say = print) -> int:
    """Everything about a report, with the city's own words. Raises store.vault.CannotOpen."""
    found = _cities_of(store, city_ids, reference, say)
    for city_id in found:
        kept = load(store, city_id, reference)
        zone = ZoneInfo(load_city(store, vault, city_id).timezone)
        say(_summary(city_id, kept, zone))
        for name, value in _facts(kept, open_report(vault, kept), public_url):
            if value:
                say(f"  {name + ':':13}{value}")
        for line in load_history(store, vault, city_id, reference):
            say(_step(line, zone))
    return 0 if found else 1


def resend(store: Redis, vault: Vault, city_ids: Iterable[str], reference: str, say: Say = print) -> int:
    """Send a report again that was refused, or of which nobody knows whether it arrived. Whoever asks has made sure."""
    found = _cities_of(store, city_ids, reference, say)
    for city_id in found:
        kept = load(store, city_id, reference)
        try:
            done = send_again(store, vault, city_id, reference, time.time(), WHO)
        except WrongTurn:
            say(f"Report {reference} is {kept.state}: there is nothing to send again.")
            return 1
        if not done:
            say(f"Report {reference} has just been changed by somebody else. Look at it again.")
            return 1
        doorbell.ring(store, city_id, kept.provider)
        say(f"Report {reference} is sent again.")
    return 0 if found else 1


def put_right(
    store: Redis,
    vault: Vault,
    city_ids: Iterable[str],
    reference: str,
    order: Order,
    ground_of: Callable[[City], Ground],
    say: Say = print,
) -> int:
    """Mend a report that the city refused, or that a clerk must look at, and send it."""
    found = _cities_of(store, city_ids, reference, say)
    for city_id in found:
        kept, city = load(store, city_id, reference), load_city(store, vault, city_id)
        if kept.state not in MENDABLE:
            say(f"Report {reference} is {kept.state}: {_INSTEAD.get(kept.state, 'there is nothing to mend.')}")
            return 1
        try:
            now = mended(open_report(vault, kept), order, city, ground_of(city))
        except CannotMend as error:
            say(f"Report {reference} was not mended. {error}")
            return 2
        if not mend(store, vault, city_id, now, time.time(), WHO):
            say(f"Report {reference} has just been changed by somebody else. Look at it again.")
            return 1
        doorbell.ring(store, city_id, now.provider)
        place = now.place.address if now.place else ""
        anew = f" It goes to {now.provider} now." if now.provider != kept.provider else ""
        say(f"Report {reference} is mended and sent: {now.service_name}, {place}.{anew}")
    return 0 if found else 1


def found(
    store: Redis, vault: Vault, city_ids: Iterable[str], reference: str, request_id: str, say: Say = print
) -> int:
    """Somebody found a report in the city's own system, with its number: it is followed from now on."""
    cities = _cities_of(store, city_ids, reference, say)
    for city_id in cities:
        try:
            done = it_arrived(store, vault, city_id, reference, request_id, time.time(), WHO)
        except WrongTurn:
            say(f"Report {reference} is {load(store, city_id, reference).state}: its number is not waited for.")
            return 1
        if not done:
            say(f"Report {reference} has just been changed by somebody else. Look at it again.")
            return 1
        say(f"Report {reference} is request {request_id}, and is followed from now on.")
    return 0 if cities else 1


def forget_number(store: Redis, vault: Vault, city_ids: Iterable[str], phone: str, say: Say = print) -> int:
    """Take a phone number out of every report that bears it, in every city."""
    both = [forget(store, vault, city_id, phone, time.time(), WHO) for city_id in city_ids]
    forgotten, busy = ([one for each in both for one in each[which]] for which in (0, 1))
    if not forgotten and not busy:
        say("No report bears that number.")
        return 0
    say(f"The number is out of {len(forgotten)} report{'s' * (len(forgotten) != 1)}: {', '.join(forgotten) or 'none'}.")
    if busy:
        say(f"A worker has {', '.join(busy)} in hand just now. Say it again in a minute.")
        return 1
    say("What the city's own system was sent of it is there. A conversation is gone a day after its last word.")
    return 0


MENDABLE: Final = ("refused", "review")
_INSTEAD: Final = {
    "unknown": (
        "nobody knows whether the city has it. Look for its mark in the city's system; then `townline reports found "
        "REFERENCE NUMBER`, or, if it is not there, `townline reports resend REFERENCE`."
    ),
    "waiting": "it is still on its way to the city.",
}


def _cities_of(store: Redis, city_ids: Iterable[str], reference: str, say: Say) -> list[str]:
    found = [city_id for city_id in city_ids if store.exists(keys.report(city_id, reference))]
    if not found:
        say(f"There is no report {reference}. Look at `townline reports list`.")
    return found


def _summary(city_id: str, kept: Kept, zone: ZoneInfo) -> str:
    told = [kept.reference, f"{kept.state:8}", _moment(kept.filed_at, zone), city_id, kept.service_code]
    told += [kept.request_id or kept.token or "-", kept.flag]
    return "  ".join(told).rstrip()


def _facts(kept: Kept, report: Report, public_url: str) -> list[tuple[str, str]]:
    return [
        ("service", report.service_name),
        ("provider", kept.provider),
        ("place", report.place.address if report.place else f"not found: {report.place_words}"),
        ("recording", f"{public_url}/media/{report.recording}.wav" if report.recording else ""),
        ("description", report.description),
        ("answers", answers_told(report.answers)),
        ("phone", report.phone),
        ("texts", "agreed" if report.consent else "not agreed"),
        ("follows", (report.follows.request_id or f"report {report.follows.reference}") if report.follows else ""),
        ("filed by", f"{report.channel}, {report.language}"),
    ]


def _step(line: Line, zone: ZoneInfo) -> str:
    steps = line.target if line.origin in ("", line.target) else f"{line.origin} → {line.target}"
    words = f" The city's words: {' '.join(line.words.split())}" if line.words else ""
    return f"  {_moment(line.at, zone)}  {steps}: {line.reason}{words}"


def _moment(seconds: float, zone: ZoneInfo) -> str:
    return datetime.fromtimestamp(seconds, zone).strftime("%Y-%m-%d %H:%M")
