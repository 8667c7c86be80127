"""The cities of this installation as one process knows them, reloaded when their version moves on."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, cast

import redis

from facts.city import City
from facts.services import Menu
from geocode.hints import area_phrases, phrases_along, place_phrases, street_phrases
from geocode.streets import StreetIndex, open_index
from menus.hints import service_phrases
from menus.shelf import earlier_menu
from store import blobs, keys
from store.blobs import BlobMissing
from store.cities import NoSuchCity, city_ids, load_city
from store.vault import CannotOpen, Vault
from wording.reader import LANGUAGES

About = Literal["what", "where", "street", "on_street", "area"]
"""What is asked for: what is wrong, where it is, its street, what is missing along a street, or the area."""

_PHRASES_LAST_S = 24 * 3600
"""What was reported most changes by the day."""
_MOST_PHRASES_KEPT = 64
_MOST_MENUS_KEPT = 16
_MOST_WHERE = 500
"""Phrases that a carrier takes."""
_WHERE_BESIDE_WHAT = 150
"""Of them for places where it is asked what is wrong: people often say at once where it is."""


@dataclass
class Cities:
    """Looks cities up by the number that was called, and their streets by the city. Safe for threads."""

    store: redis.Redis
    vault: Vault
    cache_dir: Path
    clock: Callable[[], float] = time.time
    _by_id: dict[str, City] = field(default_factory=dict)
    _streets: dict[str, StreetIndex] = field(default_factory=dict)
    _earlier: dict[tuple[str, int, int], Menu] = field(default_factory=dict)
    _phrases: dict[tuple[object, ...], tuple[str, ...]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def called(self, number: str) -> City:
        """The city whose number was called. Where there is one city alone, it answers every number.

        Raises NoSuchCity; the store's errors where nothing is loaded yet.
        """
        for cities in (self._by_id.values, self.every):  # the latter knows what was published since
            city = next((city for city in cities() if number in city.numbers), None)
            if city is not None:
                return city
        if len(self._by_id) == 1:
            return next(iter(self._by_id.values()))
        raise NoSuchCity("No city has the number that was called: see that its city.toml does, and publish it.")

    def known(self, number: str) -> City | None:
        """The same where nothing may go wrong any more: None where it cannot be told."""
        try:
            return self.called(number)
        except (NoSuchCity, redis.exceptions.RedisError, CannotOpen):
            return None

    def languages(self, city: City | None) -> tuple[str, ...]:
        """What is spoken in a city; where it is not known, in any that is; where none is, all that we speak."""
        cities = (city,) if city else tuple(self._by_id.values())
        return tuple(dict.fromkeys(language for each in cities for language in each.languages)) or LANGUAGES

    def load_all(self) -> tuple[City, ...]:
        """Read every city's document anew."""
        self._by_id = {city_id: load_city(self.store, self.vault, city_id) for city_id in city_ids(self.store)}
        return tuple(self._by_id.values())

    def every(self) -> tuple[City, ...]:
        """Every city as it stands now."""
        ids = city_ids(self.store)
        versions = cast(list[bytes | None], self.store.mget([keys.city_version(each) for each in ids])) if ids else []
        if {each: int(version or 0) for each, version in zip(ids, versions, strict=True)} != {
            city.id: city.version for city in self._by_id.values()
        }:
            return self.load_all()
        return tuple(self._by_id.values())

    def fresh(self, city: City, version: int) -> City:
        """This city as of the version that the store has now."""
        if version == city.version:
            return city
        known = self._by_id.get(city.id)
        if known is None or known.version != version:
            self._by_id[city.id] = known = load_city(self.store, self.vault, city.id)
        return known

    def with_menu(self, city: City, number: int) -> City:
        """This city with the menu of a conversation that began with an earlier one, but for what left the list since.

        The menu in use where there was none (0), or where the earlier one cannot be read any more.
        """
        if number in (0, city.menu.version):
            return city
        known_by = (city.id, city.version, number)
        known = self._earlier.get(known_by)
        if known is None:
            known = earlier_menu(self.store, self.vault, city.id, number) or city.menu
            if len(self._earlier) >= _MOST_MENUS_KEPT:
                self._earlier.clear()
            self._earlier[known_by] = known
        return replace(city, menu=known)

    def streets(self, city: City) -> StreetIndex | None:
        """The city's street index, opened once; None where it has none. Raises store.blobs.BlobMissing."""
        if not city.streets:
            return None
        index = self._streets.get(city.streets)
        if index is None:
            with self._lock:
                index = self._streets.get(city.streets)
                if index is None:
                    index = open_index(blobs.fetch(self.store, city.streets, self.cache_dir))
                    self._streets[city.streets] = index
        return index

    def phrases(self, city: City, about: About, language: str, street: str = "") -> tuple[str, ...]:
        """What a recogniser should expect as an answer about the problem, or the place; worked out once a day.

        `street`: the one that is known, as the city writes it.
        """
        known_by = (city.id, city.version, about, language, street, int(self.clock() // _PHRASES_LAST_S))
        known = self._phrases.get(known_by)
        if known is None:
            known = self._place_phrases(city, about, language, street)[:_MOST_WHERE]
            if about == "what":
                services = service_phrases(city.menu, language)[: _MOST_WHERE - _WHERE_BESIDE_WHAT]
                known = (*services, *known[:_WHERE_BESIDE_WHAT])
            if len(self._phrases) >= _MOST_PHRASES_KEPT:
                self._phrases.clear()
            self._phrases[known_by] = known
        return known

    def _place_phrases(self, city: City, about: About, language: str, street: str) -> tuple[str, ...]:
        try:
            index = self.streets(city)
        except BlobMissing:
            return ()
        if index is None:
            return ()
        match about:
            case "on_street":
                return phrases_along(index, street)
            case "area":
                return area_phrases(index)
            case "street":
                return street_phrases(index, self._reported(city))
            case _:
                return place_phrases(index, language, self._reported(city))

    def _reported(self, city: City) -> Callable[[str], int]:
        """How often something was reported on each street. The store knows streets by their fingerprints only."""
        counts = self.store.hgetall(keys.reported(city.id))
        known = {name.decode(): int(count) for name, count in cast(dict[bytes, bytes], counts).items()}
        return lambda street: known.get(self.vault.fingerprint("street", street), 0)
