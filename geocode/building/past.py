"""What a city was told before says which streets to expect: how often each was reported, and nothing else of it."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from geocode.building.names import StreetName
from geocode.building.street_rows import streets_named
from geocode.nearby import place_near
from geocode.street_files import PAST
from geocode.streets import StreetIndex

_SHOWN = 5  # streets


@dataclass(frozen=True, slots=True)
class Told:
    """Where one request of the past was: what its address was called ("" if it was not), and its spot if it has one."""

    address: str
    spot: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """How many requests were on each street, as the city writes it, and how many there were in all."""

    requests: int
    streets: Counter[str]
    placed: int

    def lines(self) -> Iterator[str]:
        """This, as it is read by a person."""
        yield f"{self.placed:,} of {self.requests:,} requests were on {len(self.streets):,} streets of this city"
        busiest = (f"{street} {count:,}" for street, count in self.streets.most_common(_SHOWN))
        yield f"    most on {', '.join(busiest)}"


def count(index: StreetIndex, requests: Iterable[Told]) -> Counted:
    """How often each street was told of: by its name, or else by what is nearest to the spot."""
    known = {written for (written,) in index.ask("SELECT written FROM streets")}
    streets, placed, number = Counter[str](), 0, 0
    for number, told in enumerate(requests, 1):  # noqa: B007 (it is how many there were)
        named = {street.written for street in _named(told.address, index)} & known or _nearest(told.spot, index)
        streets.update(named)
        placed += bool(named)
    return Counted(number, streets, placed)


def write(counted: Counted, folder: Path) -> Path:
    """Keep the counts beside a city's street files, where the next build finds them, in place of earlier ones."""
    file = folder / PAST
    with file.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, lineterminator="\n")
        table.writerow(("street", "requests"))
        table.writerows(sorted(counted.streets.items()))
    return file


def _named(address: str, index: StreetIndex) -> list[StreetName]:
    plain = re.sub(r"\s+", " ", address.partition(",")[0]).strip()
    return streets_named(plain, index.country) if plain else []


def _nearest(spot: tuple[float, float] | None, index: StreetIndex) -> set[str]:
    place = place_near(index, *spot) if spot else None
    return {street for street in (place.street, place.cross_street) if street} if place else set()
