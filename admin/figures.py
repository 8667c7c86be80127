"""What city IT watches: figures of the whole installation, read from the store when somebody asks for them.

Nothing is counted in a process: any web process on any machine tells the same, and a turn costs nothing more.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, cast, get_args

from redis import Redis

from admin.exposition import Sample
from facts.city import City
from facts.reports import Channel, ReportState
from menus.kept_lists import kept_lists
from notices import tally as texts
from reports import tally as reports
from reports.doorbell import QUEUE
from store import keys
from store.vault import Vault

_NEWEST: Final = f"of the newest {reports.NEWEST} of the city"

FIGURES: Final = {
    "townline_worker_up": "1 while the clock of a worker ticks somewhere, else 0.",
    "townline_jobs_waiting": "Jobs that no worker has taken up yet.",
    "townline_reports_kept": "Reports that were ever filed.",
    "townline_reports": f"Reports by their state, {_NEWEST}.",
    "townline_reports_held": f"Reports that a person of the city must look at, {_NEWEST}.",
    "townline_oldest_report_seconds": f"Age of the oldest report in a state, {_NEWEST}; 0 without one.",
    "townline_outbox": "Reports that are to be delivered, looked for, or asked after for their number.",
    "townline_status_late_seconds": "How long the question that is due first about a request has been due.",
    "townline_provider_reachable": "0 from a failed try of the endpoint until one succeeds, else 1.",
    "townline_service_list_age_seconds": "Since the provider's service list was read.",
    "townline_service_list_usable": "0 while the list cannot be read or used, else 1.",
    "townline_texts_waiting": "Texts about changes that are not sent yet, those that wait for the morning among them.",
    "townline_oldest_text_seconds": "Age of the oldest change whose text could be out; 0 without one.",
    "townline_media_waiting": "Photos and recordings that are still to be fetched from the carrier.",
    "townline_turns_total": "Turns taken since midnight UTC.",
    "townline_conversations_total": "Calls and conversations by text begun since midnight UTC.",
    "townline_reports_filed_total": "Reports filed since midnight UTC.",
    "townline_reports_followed_total": "Reports since midnight UTC that follow one that was there already.",
}
"""Each figure and what it is. docs/going-live.md tells what to make of them."""

_COUNTED: Final = {
    "turns": "townline_turns_total",
    "started": "townline_conversations_total",
    "filed": "townline_reports_filed_total",
    "followed": "townline_reports_followed_total",
}
"""What the commit of a turn counts, by the hour."""

_WITH_THE_CITY: Final[tuple[ReportState, ...]] = ("open", "closed")


def figures(store: Redis, vault: Vault, cities: Iterable[City], now: float) -> Iterator[Sample]:
    """Everything that is known now. Raises the store's errors, CannotOpen."""
    yield Sample("townline_worker_up", store.exists(keys.leader()))
    yield Sample("townline_jobs_waiting", store.llen(f"rq:queue:{QUEUE}"))
    for city in cities:
        names = sorted({provider.name for provider in city.providers} | _ever_used(store, city.id))
        yield from _of_reports(store, city.id, names, now)
        yield from _of_providers(store, city.id, names, now)
        yield from _of_lists(store, vault, city, now)
        yield from _of_people(store, city.id, now)


def _ever_used(store: Redis, city_id: str) -> set[str]:
    """A provider that is no longer the city's may still have reports."""
    return {name.decode() for name in cast(set[bytes], store.smembers(keys.providers(city_id)))}


def _of_reports(store: Redis, city_id: str, names: Iterable[str], now: float) -> Iterator[Sample]:
    counts, held, oldest = Counter[tuple[str, str]](), Counter[str](), dict[tuple[str, str], float]()
    for kind in reports.tally(store, city_id):
        stands = (kind.provider, kind.state)
        counts[stands] += kind.count
        held[kind.provider] += kind.count if kind.held else 0
        oldest[stands] = min(kind.oldest, oldest.get(stands, now))
    yield Sample("townline_reports_kept", store.zcard(keys.reports(city_id)), {"city": city_id})
    for name in names:
        where = {"city": city_id, "provider": name}
        yield Sample("townline_reports_held", held[name], where)
        for state in get_args(ReportState):
            yield Sample("townline_reports", counts[name, state], where | {"state": state})
            if state not in _WITH_THE_CITY:
                age = max(0.0, now - oldest.get((name, state), now))
                yield Sample("townline_oldest_report_seconds", age, where | {"state": state})


def _of_providers(store: Redis, city_id: str, names: Iterable[str], now: float) -> Iterator[Sample]:
    for name in names:
        where = {"city": city_id, "provider": name}
        pipe = store.pipeline(transaction=False)
        pipe.zcard(keys.outbox(city_id, name))
        pipe.exists(keys.pause(city_id, name))
        pipe.zrange(keys.follow(city_id, name), 0, 0, withscores=True)
        to_do, away, asked_next = pipe.execute()
        yield Sample("townline_outbox", to_do, where)
        yield Sample("townline_provider_reachable", 0 if away else 1, where)
        late = max((now - due for _, due in asked_next), default=0.0)
        yield Sample("townline_status_late_seconds", max(0.0, late), where)


def _of_lists(store: Redis, vault: Vault, city: City, now: float) -> Iterator[Sample]:
    """Of a provider whose list was never looked at, nothing is told."""
    for name, kept in sorted(kept_lists(store, vault, city.id).items()):
        where = {"city": city.id, "provider": name}
        yield Sample("townline_service_list_usable", 0 if kept.trouble else 1, where)
        if kept.read_at:
            yield Sample("townline_service_list_age_seconds", max(0.0, now - kept.read_at), where)


def _of_people(store: Redis, city_id: str, now: float) -> Iterator[Sample]:
    """What concerns those who call and text."""
    where = {"city": city_id}
    waiting, oldest = texts.tally(store, city_id, now)
    yield Sample("townline_texts_waiting", waiting, where)
    yield Sample("townline_oldest_text_seconds", oldest, where)
    yield Sample("townline_media_waiting", store.zcard(keys.photos_to_fetch(city_id)), where)
    counted = _since_midnight(store, city_id, now)
    for what, name in _COUNTED.items():
        for channel in get_args(Channel):
            yield Sample(name, counted[f"{channel}.{what}"], where | {"channel": channel})


def _since_midnight(store: Redis, city_id: str, now: float) -> Counter[str]:
    day = time.gmtime(now)
    pipe = store.pipeline(transaction=False)
    for hour in range(day.tm_hour + 1):
        pipe.hgetall(keys.counter(city_id, f"{time.strftime('%Y%m%d', day)}{hour:02}"))
    counted: Counter[str] = Counter()
    for of_an_hour in cast(list[dict[bytes, bytes]], pipe.execute()):
        counted.update({name.decode(): int(count) for name, count in of_an_hour.items()})
    return counted
