"""What rows say, whatever file they come from: stretches of street, houses, crossings, streets, places, areas."""

from dataclasses import dataclass

from geocode.building.names import StreetName
from geocode.lines import Point

Numbers = tuple[int, int]
"""The house numbers at the beginning and at the end of a line, on one side of it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A line of one street. Left and right are seen along it; None where no numbers are known.

    `hyphened`: the numbers are written with a hyphen, 3604 as 36-04.
    """

    street: StreetName
    line: tuple[Point, ...]
    left: Numbers | None = None
    right: Numbers | None = None
    zips: tuple[str, str] = ("", "")
    quarter: str = ""
    hyphened: bool = False


@dataclass(frozen=True, slots=True)
class House:
    """One house number, and where it is. `mark`: what stands behind its digits: "A", "1/2"; `hyphened`: see above."""

    street: StreetName
    number: int
    point: Point
    zip: str = ""
    quarter: str = ""
    mark: str = ""
    hyphened: bool = False


@dataclass(frozen=True, slots=True)
class Crossing:
    """Where two streets cross."""

    one: StreetName
    other: StreetName
    point: Point
    zip: str = ""
    quarter: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A street of a list, with its lowest and highest house number: 0 where they are not known."""

    street: StreetName
    low: int
    high: int
    hyphened: bool = False


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place, and everything that people may call it."""

    written: str
    names: tuple[str, ...]
    point: Point
    zip: str = ""


@dataclass(frozen=True, slots=True)
class AreaOutline:
    """The rings of a ZIP's area, of a neighbourhood or town (`kind` as in an index), or of the city ("boundary")."""

    kind: str
    written: str
    rings: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Reported:
    """So many times something was reported on this street; nothing else is kept of it."""

    street: StreetName
    times: int = 1


Record = Stretch | House | Crossing | Listed | NamedPlace | AreaOutline | Reported
