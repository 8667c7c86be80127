"""What the worker is asked to do, under names that never change, with ids only; and the clock that wakes it.

A job says that there is something to do, and returns at once: what there is stands in the outbox, and is done by a
thread of its own (reports/rounds.py). A ring that is lost is rung again by the clock.
"""

import logging
import os
import time
from collections.abc import Callable
from functools import cache, lru_cache, partial
from typing import Final

import settings as settings_file
from carrier.errors import CarrierAway, CarrierError
from carrier.media import Media
from carrier.texts import Texts
from facts.city import City, Provider
from media.dropping import drop_due
from media.fetching import Fetcher
from menus.refresh import LOOK_EACH, refresh
from notices.messenger import Messenger
from notices.photos import regret
from notices.sending import send_due
from reports import doorbell, timing
from reports.courier import Courier
from reports.delivery import drain
from reports.follow import follow_up as follow_requests_up
from reports.georeport import GeoReportDoor, profile_of
from reports.rounds import Rounds
from reports.strays import flag_strays
from sessions.cities import Cities
from sessions.held import Answer, answer_due
from sessions.turn import Line
from sms.render import written
from store import keys
from store.cities import NoSuchCity, city_ids, load_city
from store.connection import StoreAway, connect, reaching
from store.vault import CannotOpen, Vault

log = logging.getLogger("townline.jobs")

TRIES: Final = 3
"""Of a text that answers somebody who waits for it: later it is of no use."""
A_MOMENT: Final = 1.0
"""Seconds between two of them."""

RING_AGAIN: Final = 5
"""Seconds after which the clock rings again for something that nobody has come for."""


LOOK_FOR_STRAYS: Final = 60
"""Seconds between two looks for reports of a provider that the city no longer has."""


class House:
    """What the jobs of one process share."""

    def __init__(self, settings: settings_file.Settings) -> None:
        self.settings = settings
        self.store = connect(settings.redis_url)
        self.vault = Vault(settings.secret_key)
        self.texts = Texts(settings)
        self.media = Media(settings)
        self.timing = timing.DEMO if settings.demo else timing.Timing()
        self.line = Line(self.store, self.vault, Cities(self.store, self.vault, settings.cache_dir))
        self.rounds = Rounds()
        self._cities: dict[str, City] = {}

    def city(self, city_id: str) -> City:
        """A city's document as it stands now; raises NoSuchCity."""
        stored = self.store.get(keys.city_version(city_id))
        known = self._cities.get(city_id)
        if known is None or known.version != int(stored or 0):
            known = self._cities[city_id] = load_city(self.store, self.vault, city_id)
        return known

    def fetcher(self, city_id: str) -> Fetcher:
        """Whoever fetches a city's photos from the carrier."""
        sorry = partial(regret, self.store, self.vault, city_id, self.texts)
        return Fetcher(self.store, self.vault, city_id, self.media.fetch, sorry)

    def courier(self, city_id: str, provider_name: str) -> Courier:
        """Whoever carries reports to a provider; raises NoSuchCity where the city has none of that name."""
        for provider in self.city(city_id).providers:
            if provider.name == provider_name:
                door, public_url = _door(provider), self.settings.public_url
                return Courier(self.store, self.vault, city_id, provider, door, self.timing, public_url=public_url)
        raise NoSuchCity(f"{city_id} has no provider {provider_name}")


def deliver(city_id: str, provider: str) -> None:
    """Reports wait for a provider of a city."""

    def do() -> None:
        if drain(house().courier(city_id, provider)):
            send_notices(city_id)

    _begin("deliver", (city_id, provider), do)


def follow_up(city_id: str, provider: str) -> None:
    """It is time to ask a provider what has become of its requests."""

    def do() -> None:
        if follow_requests_up(house().courier(city_id, provider)):
            send_notices(city_id)

    _begin("follow_up", (city_id, provider), do)


def send_notices(city_id: str) -> None:
    """People of a city are to be texted."""

    def do() -> None:
        shared = house()
        send_due(Messenger(shared.store, shared.vault, shared.city(city_id), shared.texts, shared.timing))

    _begin("send_notices", (city_id,), do)


def answer_held_texts() -> None:
    """Fragments of texts that nothing followed wait for their answer.

    Each turn is committed before its text goes out. A text that the carrier did not take is tried again for a moment;
    one that it may have taken is not: better no answer than two.
    """

    def do() -> None:
        for answer in answer_due(house().line, time.time(), written):
            _send(answer)

    _begin("answer_held_texts", (), do)


def fetch_photos(city_id: str) -> None:
    """Photos that people of a city sent are with the carrier."""
    _begin("fetch_photos", (city_id,), lambda: house().fetcher(city_id).fetch_due())


def drop_photos(city_id: str) -> None:
    """It is time to look whether photos of a city may go."""
    _begin("drop_photos", (city_id,), lambda: drop_due(house().store, city_id, time.time()))


def refresh_menu(city_id: str) -> None:
    """It is time to look whether a city's service lists have changed."""

    def do() -> None:
        shared = house()
        city = shared.city(city_id)
        profiles = {provider.name: profile_of(provider) for provider in city.providers}
        refresh(shared.store, shared.vault, city, profiles, time.time())

    _begin("refresh_menu", (city_id,), do)


def run_worker() -> None:
    """Answer the doorbell until told to stop."""
    from reports.worker import run

    run(lambda: connect(house().settings.redis_url, socket_timeout=None), house().rounds)


def run_clock() -> None:
    """Ring each second for whatever is due, until told to stop."""
    from reports.clock import run

    run(house().store, sweep)


def sweep() -> None:
    """Ring for everything that is due in any city, unless somebody has rung already and nobody has come yet."""
    now = time.time()
    for city_id in city_ids(house().store):
        try:
            city = house().city(city_id)
        except (NoSuchCity, CannotOpen) as error:
            log.error("City %s: %s", city_id, error)
            continue
        if house().store.set(keys.bell(f"strays:{city_id}"), b"1", nx=True, ex=LOOK_FOR_STRAYS):
            flag_strays(house().store, city_id, [provider.name for provider in city.providers])
        if house().store.set(keys.bell(f"lists:{city_id}"), b"1", nx=True, ex=LOOK_EACH):
            doorbell.ring_for(house().store, "jobs.refresh_menu", city_id)
        for job, ids in _due(city, now):
            if house().store.set(keys.bell(_work(job, ids)), b"1", nx=True, ex=RING_AGAIN):
                doorbell.ring_for(house().store, f"jobs.{job}", *ids)


@cache
def house() -> House:
    """Made once a process, from the environment."""
    return House(settings_file.load(os.environ))


def _due(city: City, now: float) -> list[tuple[str, tuple[str, ...]]]:
    """What is to be done for a city now: the jobs, with their ids."""
    todo: list[tuple[str, str, tuple[str, ...]]] = [
        (keys.notices(city.id), "send_notices", (city.id,)),
        (keys.held(city.id), "answer_held_texts", ()),
        (keys.photos_to_fetch(city.id), "fetch_photos", (city.id,)),
        (keys.photos_filed(city.id), "drop_photos", (city.id,)),
    ]
    for provider in city.providers:
        todo.append((keys.outbox(city.id, provider.name), "deliver", (city.id, provider.name)))
        todo.append((keys.follow(city.id, provider.name), "follow_up", (city.id, provider.name)))
    pipe = house().store.pipeline(transaction=False)
    for due, _, _ in todo:
        pipe.zcount(due, "-inf", now)
    return [(job, ids) for (_, job, ids), waiting in zip(todo, pipe.execute(), strict=True) if waiting]


def _begin(job: str, ids: tuple[str, ...], do: Callable[[], object]) -> None:
    """Have it done by a thread of its own, once more if it is being done already."""
    work = _work(job, ids)

    def with_store() -> None:
        try:
            with reaching():
                house().store.delete(keys.bell(work))
                do()
        except StoreAway as error:
            log.warning("%s was broken off. %s", job, error)

    house().rounds.answer(work, with_store)


def _work(job: str, ids: tuple[str, ...]) -> str:
    return ":".join((job, *ids))


def _send(answer: Answer) -> None:
    for _ in range(TRIES):
        try:
            house().texts.send(answer.to, answer.sent_from, answer.words)
        except CarrierAway as away:
            if not away.sent:
                time.sleep(A_MOMENT)
                continue
            log.warning("%s", away)
        except CarrierError as error:
            log.warning("An answer was not sent: %s", error)
        return
    log.error("An answer was not sent: the carrier cannot be reached.")


@lru_cache(maxsize=64)
def _door(provider: Provider) -> GeoReportDoor:
    """Kept: it holds open connections."""
    return GeoReportDoor(provider)
