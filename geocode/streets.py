"""A city's street index, opened: it answers from the file, and keeps little of it in memory."""

import sqlite3
import threading
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from geocode.boundary import Boundary
from geocode.country import Country, country
from geocode.errors import IndexUnusable
from geocode.lexicon import Lexicon
from geocode.schema import FORMAT
from geocode.utterance import listen

_REMEMBERED = 1000  # names whose crossings are kept at hand: about 5 MB
_MANY = 500  # crossings of one name that are too many for that: Main Street in a whole state
_MOST_NAMES = 10_000  # whose streets are remembered: then all is forgotten
_CLOSE = 0.0016  # in degrees: a short block


@dataclass(frozen=True, slots=True)
class Street:
    """One street, or its part in one direction ("N WESTERN AVE"). `low` and `high` are 0 where no numbers are known.
    `hyphened`: its numbers are written with a hyphen, 3604 as 36-04. `reported`: how many past requests were on it.

    Where several towns of an index have a street of the same name, it is one street with several places for a number.
    """

    id: int
    name: int
    written: str
    title: str
    direction: str
    suffix: str
    extra: str
    low: int
    high: int
    crossings: int
    hyphened: int = 0
    reported: int = 0

    @property
    def directions(self) -> frozenset[str]:
        """The directions in its name, before it or after it."""
        return frozenset((self.direction, self.extra)) - {""}


@dataclass(frozen=True, slots=True)
class Area:
    """A ZIP, or a neighbourhood or town ("quarter"), as the city's data names it."""

    id: int
    kind: Literal["zip", "quarter"]
    written: str


@dataclass(frozen=True, slots=True)
class Landmark:
    """A place with a name of its own. `zip` and `quarter` are ids of areas, 0 where they are not known."""

    written: str
    lat: float
    long: float
    zip: int = 0
    quarter: int = 0


class Meeting(NamedTuple):  # of which thousands are read, and few looked at
    """Two streets that really cross, and where. `zip` and `quarter` are ids of areas, 0 where they are not known."""

    street: int
    other: int
    lat: float
    long: float
    zip: int = 0
    quarter: int = 0


Meetings = Mapping[int, Sequence[Meeting]]
"""Where streets cross one of them, by the names of those streets."""


class StreetIndex:
    """Answers what is in a city's index. Any number of threads may ask at once: each has its own connection."""

    def __init__(self, path: Path) -> None:
        self._uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        self._local = threading.local()
        self._streets: dict[int, tuple[Street, ...]] = {}
        self._nearest: dict[tuple[int, int], tuple[float, float] | None] = {}
        self._all_crossed: Callable[[int], Meetings] = lru_cache(maxsize=_REMEMBERED)(self._crossed)
        meta = dict(self.ask("SELECT key, value FROM meta"))
        if meta.get("format") != FORMAT:
            raise IndexUnusable(
                f"{path.name} was built by another version. Build it again from the city's street files."
            )
        self.city_words = frozenset(meta.get("city_words", "").split())
        self.country: Country = country(meta["country"]).of_city(*self._used())
        self.has_boundary = bool(meta.get("boundary"))  # the city's own, not a frame around its streets
        self.lexicon = Lexicon(self.ask)

    def _used(self) -> tuple[frozenset[str], frozenset[str], bool]:
        """The suffixes and directions that streets here have, and whether house numbers have hyphens."""
        columns = "suffix", "direction", "extra", "hyphened"
        used = [{one for (one,) in self.ask(f"SELECT DISTINCT {name} FROM streets")} for name in columns]  # noqa: S608
        return frozenset(used[0]), frozenset(used[1] | used[2]), 1 in used[3]

    def streets(self, name: int) -> tuple[Street, ...]:
        """All the streets of one name."""
        found = self._streets.get(name)
        if found is None:
            if len(self._streets) >= _MOST_NAMES:
                self._streets.clear()
            found = self._streets[name] = tuple(
                Street(*row) for row in self.ask("SELECT * FROM streets WHERE name = ? ORDER BY id", name)
            )
        return found

    def landmark(self, target: int) -> Landmark:
        """The place of a negative target."""
        return Landmark(*next(self.ask("SELECT written, lat, long, zip, quarter FROM places WHERE id = ?", -target)))

    def meetings(self, name: int, others: Iterable[int]) -> Meetings:
        """Where the streets of one name cross those of these others, at least, by the other's name."""
        if sum(street.crossings for street in self.streets(name)) > _MANY:
            return self._crossed(name, tuple(set(others)))
        return self._all_crossed(name)

    def _crossed(self, name: int, others: tuple[int, ...] = ()) -> Meetings:
        """`others`: only the crossings with these; all of them if there are none."""
        # The plus: they are looked up for each crossing, and not the other way round.
        only = f" AND +o.name IN ({','.join('?' * len(others))})" if others else ""
        query = (
            "SELECT o.name, c.street, c.other, c.lat, c.long, c.zip, c.quarter"  # noqa: S608
            " FROM streets s JOIN crossings c ON c.street = s.id JOIN streets o ON o.id = c.other"
            f" WHERE s.name = ?{only} ORDER BY c.street, c.other, c.lat, c.long"
        )
        lists: dict[int, list[Meeting]] = {}
        for other_name, *rest in self.ask(query, name, *others):
            lists.setdefault(other_name, []).append(Meeting._make(rest))
        return {other: tuple(rows) for other, rows in lists.items()}

    def busiest(self, most: int = 600) -> tuple[Street, ...]:
        """The streets on which most was reported, then those that cross most others."""
        rows = self.ask("SELECT * FROM streets ORDER BY reported DESC, crossings DESC, written LIMIT ?", most)
        return tuple(Street(*row) for row in rows)

    def place_names(self, most: int) -> tuple[str, ...]:
        """What places are called, without what stands in brackets."""
        rows = self.ask("SELECT written FROM places ORDER BY id")
        written = (name.partition("(")[0].replace("/", f" {self.country.joint} ").strip() for (name,) in rows)
        return tuple(dict.fromkeys(written))[:most]

    def crossings(self) -> Iterator[tuple[int, float, float]]:
        """Every crossing (street, lat, long), street by street, along their house numbers: what a map is drawn from."""
        return self.ask("SELECT street, lat, long FROM crossings ORDER BY street, at")

    @cached_property
    def areas(self) -> dict[int, Area]:
        """The ZIPs, neighbourhoods and towns that the city's data names, by their ids."""
        return {row[0]: Area(*row) for row in self.ask("SELECT id, kind, written FROM areas ORDER BY id")}

    @cached_property
    def area_ids(self) -> dict[str, frozenset[int]]:
        """The ids of the areas by what they are called: a ZIP's digits, a town's name."""
        found: dict[str, set[int]] = {}
        for area in self.areas.values():
            found.setdefault(area.written, set()).add(area.id)
        return {written: frozenset(ids) for written, ids in found.items()}

    @cached_property
    def area_sounds(self) -> dict[str, frozenset[int]]:
        """The same for neighbourhoods and towns, by how they sound."""
        named = {area.written for area in self.areas.values() if area.kind == "quarter"}
        sounds = {"".join(word.sound for word in listen(name, self.country).words): name for name in sorted(named)}
        return {sound: self.area_ids[name] for sound, name in sounds.items() if sound}

    def nearest(self, one: int, other: int) -> tuple[float, float] | None:
        """Where two streets come nearest to each other; None where they stay further apart than a short block."""
        pair = (one, other)
        if pair not in self._nearest:
            if len(self._nearest) >= _REMEMBERED:
                self._nearest.clear()
            self._nearest[pair] = self._measured(one, other)
        return self._nearest[pair]

    def _measured(self, one: int, other: int) -> tuple[float, float] | None:
        others = sorted(self._points(other))
        pairs = (
            (abs(a[0] - b[0]) + abs(a[1] - b[1]), a, b)
            for a in self._points(one)
            for b in others[bisect_left(others, (a[0] - _CLOSE,)) : bisect_left(others, (a[0] + _CLOSE,))]
        )
        distance, a, b = min(pairs, default=(_CLOSE, (0.0, 0.0), (0.0, 0.0)))
        return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) if distance < _CLOSE else None

    def _points(self, street: int) -> list[tuple[float, float]]:
        query = "SELECT lat, long FROM {} WHERE street = ? LIMIT 120"
        return [row for table in ("crossings", "houses") for row in self.ask(query.format(table), street)]

    def streets_in(self, area: int) -> frozenset[int]:
        """The ids of the streets that have a crossing or an address in an area."""
        return frozenset(street for (street,) in self.ask("SELECT street FROM area_streets WHERE area = ?", area))

    def in_area(self, lat: float, long: float) -> bool:
        """Whether a point lies in the city: within its boundary, or within its streets' extent if none is known."""
        return self._boundary.contains(lat, long)

    @cached_property
    def middle(self) -> tuple[float, float]:
        """The middle of all crossings: where this city is, roughly."""
        return next(self.ask("SELECT coalesce(avg(lat), 0.0), coalesce(avg(long), 0.0) FROM crossings"))  # type: ignore[no-any-return]

    @cached_property
    def _boundary(self) -> Boundary:
        return Boundary.unpack(blob for (blob,) in self.ask("SELECT points FROM boundary ORDER BY id"))

    def ask(self, query: str, *values: object) -> Iterator[Any]:
        """The rows that a query finds; for the files that stand beside this one."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        try:
            if connection is None:
                connection = self._local.connection = sqlite3.connect(self._uri, uri=True, cached_statements=32)
                connection.execute("PRAGMA cache_size=-512")
            return iter(connection.execute(query, values).fetchall())
        except sqlite3.DatabaseError as error:
            raise IndexUnusable(
                "The street index cannot be read. Build it again from the city's street files."
            ) from error


def open_index(path: Path) -> StreetIndex:
    """Open a city's street index for reading; many processes may have the same file open. Raises IndexUnusable."""
    return StreetIndex(path)
