"""The cities of this installation, and what their dry runs need before a conversation begins in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from facts.city import City
from sandbox.handover import hand_over, is_there
from sandbox.keeper import Keeper, name_of
from sessions.turn import Line
from store import keys
from store.cities import city_ids, load_city
from store.connection import reaching


@dataclass(frozen=True)
class Desk:
    """Looks at the real store, and writes only into folders of dry runs. `environ`: what programs are started with."""

    line: Line
    keeper: Keeper
    environ: Mapping[str, str]
    _handed: dict[str, int] = field(default_factory=dict)

    def cities(self) -> dict[str, City]:
        """Every city, by the name of its dry run. Raises StoreAway."""
        with reaching():
            return {name_of(city.id): city for city in self.line.cities.load_all()}

    def hand_over(self, name: str) -> None:
        """Give a dry run its city, if it does not have it as it is published now. Raises StoreAway, BlobMissing."""
        directory = self.keeper.directory(name)
        with reaching():
            for city_id in city_ids(self.line.store):
                version = int(cast(bytes | None, self.line.store.get(keys.city_version(city_id))) or 0)
                if name_of(city_id) == name and (self._handed.get(name) != version or not is_there(directory)):
                    city = load_city(self.line.store, self.line.vault, city_id)
                    self.line.cities.streets(city)  # its file is in the cache from now on, which a dry run reads
                    hand_over(city, directory)
                    self._handed[name] = city.version

    def start(self, name: str) -> None:
        """See to it that a dry run is there soon."""
        self.keeper.start(name, self.environ)
