"""Around a place: who takes a service there, whose place it is otherwise, and whether somebody reported the same."""

import logging
import re
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import Lock

import redis

from dialogue.actions import LookAround, LookUp
from dialogue.events import Around
from facts.city import City, Provider, provider_of
from facts.places import Located, Place
from facts.services import Service, endpoint_code
from geocode import shared_location
from geocode.area_file import within
from reports import nearby
from reports.nearby import Found
from store import keys
from store.vault import CannotOpen, Vault

log = logging.getLogger("townline.sessions")

_THREADS = 4
_MOST_AT_ONCE = 16
"""Questions under way or waiting for a thread; who comes then goes on without an answer."""
_TOO_LITTLE_S = 0.3
"""With less time than this no city is asked."""
_LEFT_ALONE_S = 60.0
"""So long an endpoint that did not answer in time is not asked again: nobody waits for it twice."""


@dataclass
class Surroundings:
    """What one process knows of places. Its threads begin with the first question to a city."""

    store: redis.Redis
    vault: Vault
    clock: Callable[[], float] = time.monotonic
    _left_alone: dict[tuple[str, str], float] = field(default_factory=dict)
    _under_way: int = 0
    _pool: ThreadPoolExecutor | None = None
    _lock: Lock = field(default_factory=Lock)

    def look(self, city: City, asked: LookAround, at: datetime, until: float) -> Around:
        """Who takes it, and what is known of it; `until`: when the time that this may take is up (monotonic)."""
        service = taker(city, asked.service_code, asked.place)
        if service is None:
            return Around(at, "", neighbour_at(city, asked.place.lat, asked.place.long))
        if not service.shared or asked.place.near:
            return Around(at, service.code)
        found = self._ours(city, service, asked.place, at) or self._listed(city, service, asked.place, at, until)
        return Around(at, service.code, known=nearby.best(found, at.timestamp()))

    def _ours(self, city: City, service: Service, place: Place, at: datetime) -> list[Found]:
        try:
            return nearby.ours(self.store, self.vault, city.id, family(service), place, at.timestamp())
        except CannotOpen as error:
            log.error("Reports nearby: %s", error)
            return []

    def _listed(self, city: City, service: Service, place: Place, at: datetime, until: float) -> list[Found]:
        """Out of the city's own list, as far as it answers in time; nobody is kept waiting for it."""
        provider, left = provider_of(service, city), until - self.clock()
        if provider is None or left < _TOO_LITTLE_S or not self._may_ask(city, provider):
            return []
        code, now = endpoint_code(service), at.timestamp()
        work = self._threads().submit(nearby.listed, provider, code, place, now)
        work.add_done_callback(self._done)
        if not wait_for((work,), timeout=left).done:
            self._left_alone[city.id, provider.name] = self.clock() + _LEFT_ALONE_S
            return []
        return _result(work)

    def _may_ask(self, city: City, provider: Provider) -> bool:
        """Not an endpoint that is known to be down or slow, and never too many at once."""
        if self._left_alone.get((city.id, provider.name), 0.0) > self.clock():
            return False
        if self.store.exists(keys.pause(city.id, provider.name)):
            return False
        with self._lock:
            may = self._under_way < _MOST_AT_ONCE
            self._under_way += may
        return may

    def _done(self, work: Future[list[Found]]) -> None:
        with self._lock:
            self._under_way -= 1

    def _threads(self) -> ThreadPoolExecutor:
        """Made where it is used: a process that forks before that takes no half of a pool along."""
        with self._lock:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(_THREADS, "nearby")
            return self._pool


def taker(city: City, service_code: str, place: Place) -> Service | None:
    """The service as it is taken at a place: by its own provider, or else by another one that serves there."""
    menu = city.menu
    every = (*menu.services, *menu.elsewhere, *menu.gone)
    named = next((each for each in every if each.code == service_code), None)
    if named is None:
        return None
    same = [each for each in every if family(each) == family(named)]
    return next((each for each in same if _serves(provider_of(each, city), place)), None)


def family(service: Service) -> str:
    """One name for the same service of several providers."""
    return service.same_as or service.code


def neighbour_at(city: City, lat: float, long: float) -> str:
    """The name of the neighbour in whose area a point lies, or ""."""
    return next((each.name for each in city.neighbours if each.area and within(each.area, lat, long)), "")


def with_neighbour(city: City, located: Located, asked: LookUp) -> Located:
    """What the map could make nothing of may lie beyond the city: in a neighbour's area, or it was said so."""
    if located.decision != "ask_again" or not asked.heard:
        return located
    words = asked.heard[-1].text
    shared = shared_location.find(words)
    name = neighbour_at(city, *shared.spot) if shared and shared.spot else _named(city, words)
    return replace(located, outside=True, neighbour=name) if name else located


def _named(city: City, words: str) -> str:
    """The neighbour whose name stands at the end, where a town does ("5 Elm Street, Evanston, IL 60201")."""
    for each in city.neighbours:
        if re.search(rf"\b{re.escape(each.name)}\W*(?:[A-Za-z]{{2}}\W*)?(?:\d{{5}}\W*)?$", words, re.IGNORECASE):
            return each.name
    return ""


def _serves(provider: Provider | None, place: Place) -> bool:
    return provider is None or not provider.area or within(provider.area, place.lat, place.long)


def _result(work: Future[list[Found]]) -> list[Found]:
    if error := work.exception():
        log.error("A city's list was asked in vain: %s.", type(error).__name__)  # its words may hold the place
        return []
    return work.result()
