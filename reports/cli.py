"""`townline reports`: what lies in the outbox, for staff. Only `show` (and an export) tells anything private."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, cast
from zoneinfo import ZoneInfo

from redis import Redis

from facts.city import City
from facts.reports import Report
from reports import doorbell
from reports.clerk import Clerk
from reports.errors import CannotMend, WrongTurn
from reports.history import Line, load_history
from reports.mending import Ground, Order, answers_told, mended
from reports.record import Kept, load, open_report
from store import keys
from store.cities import load_city
from store.vault import Vault

Say = Callable[[str], object]

WHO: Final = "Somebody at the terminal"


@dataclass(frozen=True, slots=True)
class Desk:
    """Where staff look at reports from: the store, the ids of its cities, and where they are told."""

    store: Redis
    vault: Vault
    city_ids: Sequence[str]
    say: Say = print

    def clerk(self, city_id: str) -> Clerk:
        """Whoever sits here, for one city."""
        return Clerk(self.store, self.vault, city_id, time.time(), WHO)

    def cities_of(self, reference: str) -> list[str]:
        """The cities that have a report of this reference; where none has, that is said."""
        found = [city_id for city_id in self.city_ids if self.store.exists(keys.report(city_id, reference))]
        if not found:
            self.say(f"There is no report {reference}. Look at `townline reports list`.")
        return found


def list_reports(desk: Desk, state: str = "") -> int:
    """A line for each report, oldest first: nothing of what somebody said."""
    listed = 0
    for city_id in desk.city_ids:
        zone = ZoneInfo(load_city(desk.store, desk.vault, city_id).timezone)
        for reference in cast(list[bytes], desk.store.zrange(keys.reports(city_id), 0, -1)):
            kept = load(desk.store, city_id, reference.decode())
            if state in ("", kept.state):
                desk.say(_summary(city_id, kept, zone))
                listed += 1
    if not listed:
        desk.say(f"No report is {state}." if state else "No report has been filed yet.")
    return 0


def show(desk: Desk, reference: str, public_url: str) -> int:
    """Everything about a report, with the city's own words. Raises store.vault.CannotOpen."""
    found = desk.cities_of(reference)
    for city_id in found:
        kept = load(desk.store, city_id, reference)
        zone = ZoneInfo(load_city(desk.store, desk.vault, city_id).timezone)
        desk.say(_summary(city_id, kept, zone))
        for name, value in _facts(kept, open_report(desk.vault, kept), public_url):
            if value:
                desk.say(f"  {name + ':':13}{value}")
        for line in load_history(desk.store, desk.vault, city_id, reference):
            desk.say(_step(line, zone))
    return 0 if found else 1


def resend(desk: Desk, reference: str) -> int:
    """Send a report again that was refused, or of which nobody knows whether it arrived. Whoever asks has made sure."""
    found = desk.cities_of(reference)
    for city_id in found:
        kept = load(desk.store, city_id, reference)
        try:
            done = desk.clerk(city_id).send_again(reference)
        except WrongTurn:
            desk.say(f"Report {reference} is {kept.state}: there is nothing to send again.")
            return 1
        if not done:
            return _changed_meanwhile(desk, reference)
        doorbell.ring(desk.store, city_id, kept.provider)
        desk.say(f"Report {reference} is sent again.")
    return 0 if found else 1


def put_right(desk: Desk, reference: str, order: Order, ground_of: Callable[[City], Ground]) -> int:
    """Mend a report that the city refused, or that a clerk must look at, and send it."""
    found = desk.cities_of(reference)
    for city_id in found:
        kept, city = load(desk.store, city_id, reference), load_city(desk.store, desk.vault, city_id)
        if kept.state not in MENDABLE:
            desk.say(f"Report {reference} is {kept.state}: {_INSTEAD.get(kept.state, 'there is nothing to mend.')}")
            return 1
        try:
            now = mended(open_report(desk.vault, kept), order, city, ground_of(city))
        except CannotMend as error:
            desk.say(f"Report {reference} was not mended. {error}")
            return 2
        if not desk.clerk(city_id).mend(now):
            return _changed_meanwhile(desk, reference)
        doorbell.ring(desk.store, city_id, now.provider)
        place = now.place.address if now.place else ""
        anew = f" It goes to {now.provider} now." if now.provider != kept.provider else ""
        desk.say(f"Report {reference} is mended and sent: {now.service_name}, {place}.{anew}")
    return 0 if found else 1


def found(desk: Desk, reference: str, request_id: str) -> int:
    """Somebody found a report in the city's own system, with its number: it is followed from now on."""
    cities = desk.cities_of(reference)
    for city_id in cities:
        try:
            done = desk.clerk(city_id).it_arrived(reference, request_id)
        except WrongTurn:
            state = load(desk.store, city_id, reference).state
            desk.say(f"Report {reference} is {state}: its number is not waited for.")
            return 1
        if not done:
            return _changed_meanwhile(desk, reference)
        desk.say(f"Report {reference} is request {request_id}, and is followed from now on.")
    return 0 if cities else 1


def forget_number(desk: Desk, phone: str) -> int:
    """Take a phone number out of every report that bears it, in every city, and end what it is texting just now."""
    if sum(_thread_ended(desk, city_id, phone) for city_id in desk.city_ids):
        desk.say("What that number was texting is gone.")
    both = [desk.clerk(city_id).forget(phone) for city_id in desk.city_ids]
    forgotten, busy = ([one for each in both for one in each[which]] for which in (0, 1))
    if not forgotten and not busy:
        desk.say("No report bears that number.")
        return 0
    number = f"{len(forgotten)} report{'s' * (len(forgotten) != 1)}"
    desk.say(f"The number is out of {number}: {', '.join(forgotten) or 'none'}.")
    if busy:
        desk.say(f"A worker has {', '.join(busy)} in hand just now. Say it again in a minute.")
        return 1
    desk.say("What the city's own system was sent of it is there. A call is forgotten a day after its last word.")
    return 0


def _thread_ended(desk: Desk, city_id: str, phone: str) -> int:
    """Empty the conversations by text of a number; gives how many there were. A call is not found by its number."""
    called = load_city(desk.store, desk.vault, city_id).numbers
    talks = [keys.talk(city_id, desk.vault.thread(phone, number)) for number in called]
    return desk.store.delete(*talks)


MENDABLE: Final = ("refused", "review")
_INSTEAD: Final = {
    "unknown": (
        "nobody knows whether the city has it. Look for its mark in the city's system; then `townline reports found "
        "REFERENCE NUMBER`, or, if it is not there, `townline reports resend REFERENCE`."
    ),
    "waiting": "it is still on its way to the city.",
}


def _changed_meanwhile(desk: Desk, reference: str) -> int:
    desk.say(f"Report {reference} has just been changed by somebody else. Look at it again.")
    return 1


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
