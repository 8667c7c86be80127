"""The cities of this installation as one process knows them, reloaded when their version moves on."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import redis

from facts.city import City
from geocode.streets import StreetIndex, open_index
from store import blobs
from store.cities import NoSuchCity, city_ids, load_city
from store.vault import Vault


@dataclass
class Cities:
    """Looks cities up by the number that was called, and their streets by the city. Safe for threads."""

    store: redis.Redis
    vault: Vault
    cache_dir: Path
    _by_id: dict[str, City] = field(default_factory=dict)
    _streets: dict[str, StreetIndex] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def called(self, number: str) -> City:
        """The city whose number was called. Where there is one city alone, it answers every number.

        Raises NoSuchCity; the store's errors where nothing is loaded yet.
        """
        city = self._with_number(number)
        if city is None:
            self.load_all()
            city = self._with_number(number)
        if city is None:
            raise NoSuchCity("no city has the number that was called")
        return city

    def load_all(self) -> tuple[City, ...]:
        """Read every city's document anew."""
        self._by_id = {city_id: load_city(self.store, self.vault, city_id) for city_id in city_ids(self.store)}
        return tuple(self._by_id.values())

    def fresh(self, city: City, version: int) -> City:
        """This city as of the version that the store has now."""
        if version == city.version:
            return city
        known = self._by_id.get(city.id)
        if known is None or known.version != version:
            self._by_id[city.id] = known = load_city(self.store, self.vault, city.id)
        return known

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

    def _with_number(self, number: str) -> City | None:
        if len(self._by_id) == 1:
            return next(iter(self._by_id.values()))
        return next((city for city in self._by_id.values() if number in city.numbers), None)
