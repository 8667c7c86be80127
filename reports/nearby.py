"""What is open nearby: reports of the same service within a few steps, of ours and in the city's own list.

Where somebody reported something is private: a report is found by a keyed hash of the square of the map that it lies
in, and its place is read only where somebody stands beside it.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache, partial
from typing import Final, cast

from redis import Redis

from facts.city import Provider
from facts.places import Place
from facts.reports import Known, ReportState
from open311 import CityRefused, Client, Open311Error
from reports.georeport import profile_of
from reports.news import CLOSED
from reports.record import Kept, open_report, read_kept
from store import keys
from store.commands import Command
from store.vault import Vault

METRES: Final = 50.0
"""Two reports of the same thing lie so near."""
DAYS: Final = 30
"""For which what was reported counts as the same thing."""
_DAY = 86400.0
_SQUARE = 0.0005
"""Degrees of latitude: 55 m, so that whatever is near lies in a square or in one of the eight around it."""
_A_DEGREE = 111_195.0
"""Metres of a degree of latitude."""
_CONNECT_S, _READ_S = 0.7, 1.4
"""Somebody waits for the answer."""
_MOST = 20
"""Reports of one square that are looked at, the latest first."""

_UNDER_WAY: Final[frozenset[ReportState]] = frozenset({"waiting", "sending", "unknown", "token", "sent", "open"})


@dataclass(frozen=True, slots=True)
class Found:
    """An open report of the same. `at`: when it was made, in seconds; `metres`: how far away."""

    known: Known
    at: float
    metres: float


def file_nearby(vault: Vault, city_id: str, service: str, place: Place, reference: str, now: float) -> list[Command]:
    """What the commit of a turn writes so that the next one who reports the same can be told of it.

    `service`: one name for the same service of several providers.
    """
    key = keys.near(city_id, _known_by(vault, service, *_square(place.lat, place.long)))
    return [("ZADD", key, now, reference), ("EXPIRE", key, int((DAYS + 1) * _DAY))]


def ours(store: Redis, vault: Vault, city_id: str, service: str, place: Place, now: float) -> list[Found]:
    """Open reports of ours; those that only follow another one are not among them. Raises CannotOpen."""
    pipe = store.pipeline(transaction=False)
    for square in _around(place.lat, place.long):
        pipe.zrange(
            keys.near(city_id, _known_by(vault, service, *square)),
            cast(int, now),
            cast(int, now - DAYS * _DAY),
            desc=True,
            byscore=True,
            offset=0,
            num=_MOST,
        )
    references = [reference.decode() for listed in pipe.execute() for reference in cast(list[bytes], listed)]
    for reference in references:
        pipe.hgetall(keys.report(city_id, reference))
    hashes = cast(list[dict[bytes, bytes]], pipe.execute())
    kept = [read_kept(reference, {name.decode(): value for name, value in fields.items()})
            for reference, fields in zip(references, hashes, strict=True) if fields]  # fmt: skip
    return [found for each in kept if each.state in _UNDER_WAY and (found := _beside(vault, each, place))]


def listed(provider: Provider, service_code: str, place: Place, now: float) -> list[Found]:
    """Open requests in the city's own list; none where it does not answer quickly."""
    client = _client(provider)
    ask = partial(
        client.requests,
        service_codes=[service_code],
        statuses=["open"],
        start=datetime.fromtimestamp(now - DAYS * _DAY, UTC),
    )
    try:
        try:
            rows = ask(near=(place.lat, place.long), radius=METRES)
        except CityRefused:  # it does not know the extension, and minds
            rows = ask()
    except Open311Error:
        return []
    found = []
    for row in rows:
        made = client.moment(row.requested_datetime)
        if row.lat is None or row.long is None or made is None or row.service_code != service_code:
            continue
        is_open = row.status not in CLOSED and bool(row.service_request_id) and not row.non_public
        away = metres(place.lat, place.long, row.lat, row.long)
        if is_open and away <= METRES and now - DAYS * _DAY <= made.timestamp():
            found.append(Found(Known(provider.name, row.service_request_id), made.timestamp(), away))
    return found


def best(found: Iterable[Found], now: float) -> Known | None:
    """The one to ask about: one that the city has a number for, then the nearest."""
    first = min(found, key=lambda each: (not each.known.request_id, each.metres, -each.at), default=None)
    return replace(first.known, days=max(0, int((now - first.at) // _DAY))) if first else None


def metres(lat: float, long: float, other_lat: float, other_long: float) -> float:
    """How far two places are from each other, for the distances within a city."""
    east = (other_long - long) * math.cos(math.radians((lat + other_lat) / 2))
    return _A_DEGREE * math.hypot(other_lat - lat, east)


@lru_cache(maxsize=64)
def _client(provider: Provider) -> Client:
    """One that does not wait: somebody is on the line. Kept, since it holds open connections."""
    hurried = replace(profile_of(provider), connect_timeout=_CONNECT_S, read_timeout=_READ_S, read_retries=0)
    return Client(replace(hurried, extensions=False))


def _beside(vault: Vault, kept: Kept, place: Place) -> Found | None:
    spot = open_report(vault, kept).place
    away = metres(place.lat, place.long, spot.lat, spot.long) if spot else math.inf
    if away > METRES:
        return None
    return Found(Known(kept.provider, kept.request_id, kept.reference), kept.filed_at, away)


def _known_by(vault: Vault, service: str, row: int, column: int) -> str:
    return vault.fingerprint("near", service, str(row), str(column))


def _square(lat: float, long: float) -> tuple[int, int]:
    row = math.floor(lat / _SQUARE)
    return row, _column(row, long)


def _around(lat: float, long: float) -> list[tuple[int, int]]:
    middle = math.floor(lat / _SQUARE)
    rows = (middle - 1, middle, middle + 1)
    return [(row, _column(row, long) + aside) for row in rows for aside in (-1, 0, 1)]


def _column(row: int, long: float) -> int:
    """Squares of one row are equally wide; further north they are more degrees of longitude."""
    wide = _SQUARE / max(0.01, math.cos(math.radians(row * _SQUARE)))
    return math.floor(long / wide)
