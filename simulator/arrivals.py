"""What comes to a page by itself, as server-sent events: later texts, and what changed in the city.

Each answer says at once what is new and ends; the browser asks again after a second with the id of the last event. So
no thread is ever held by somebody who only waits, and any process can answer.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from phone.errors import CarrierUnreachable
from simulator.city import CityDesk
from simulator.errors import Refused
from simulator.people import People
from simulator.texts import Texts

AGAIN_MS = 1000
"""A browser asks for what is new so often."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Up to where a page has seen everything: the carrier's texts, our own list's length, the city."""

    carrier: int = 0
    texts: int = 0
    city: str = ""

    @classmethod
    def read(cls, written: str) -> "Seen":
        """From an event's id; from the beginning where that is none."""
        parts = written.split(".")
        if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) < 16 for part in parts[:2]):
            return cls()
        return cls(int(parts[0]), int(parts[1]), parts[2])

    def __str__(self) -> str:
        return f"{self.carrier}.{self.texts}.{self.city}"


def events(people: People, texts: Texts, city: CityDesk, person: str, seen: Seen) -> str:
    """All that is new to this page, as an event stream. Raises Refused where nobody knows this person."""
    try:
        texts.deliver_due(person)
    except (Refused, CarrierUnreachable) as error:
        if isinstance(error, Refused) and error.status == 404:
            raise
    return f"retry: {AGAIN_MS}\n\n" + "".join(_new(people, texts, city, person, seen)) + ": that is all\n\n"


def _new(people: People, texts: Texts, city: CityDesk, person: str, seen: Seen) -> Iterator[str]:
    visit = people.glance(person, seen.texts)
    for text in visit.texts:
        seen = Seen(seen.carrier, seen.texts + 1, seen.city)
        if text.get("late"):
            yield _event("text", text, seen)
    try:
        for text in texts.by_themselves(visit, seen.carrier):
            seen = Seen(int(text["id"][1:]), seen.texts, seen.city)
            yield _event("text", text, seen)
        version = city.version()
        if version != seen.city:
            seen = Seen(seen.carrier, seen.texts, version)
            yield _event("city", {"requests": city.received()}, seen)
    except (CarrierUnreachable, Refused) as error:
        yield _event("trouble", {"error": str(error)}, seen)


def _event(kind: str, what: Any, seen: Seen) -> str:
    return f"event: {kind}\nid: {seen}\ndata: {json.dumps(what, ensure_ascii=False)}\n\n"
