"""Where something is."""

from dataclasses import dataclass
from typing import Literal

PlaceKind = Literal["address", "intersection", "place"]
Decision = Literal["accept", "confirm", "choose", "ask_again"]
Part = Literal["place", "number", "street", "cross_street", "area", "spelling", "keys"]
"""What somebody was asked for: all of it; the house number; the street; the street that crosses it; a ZIP or a
neighbourhood; the first letters of the street, by voice, or on a telephone's keys ("3386" for DEVO)."""
Missing = Literal["", "number", "street", "cross_street", "area"]


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in the city that somebody may have meant.

    `lat` and `long` are WGS84 degrees; `confidence` runs from 0 to 1. `street` and `cross_street` are written as the
    city writes them ("N WESTERN AVE").
    """

    address: str
    kind: PlaceKind
    lat: float
    long: float
    number: str = ""
    street: str = ""
    cross_street: str = ""
    confidence: float = 0.0
    in_area: bool = True
    near: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """What somebody said when they were asked where it is, or for one part of that.

    `confidence` (0 to 1) is the recogniser's, None where it gave none.
    """

    text: str
    part: Part = "place"
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """What the city's map made of somebody's words: at most five places, best first, and what to do with them.

    `missing`: the one part that would help most, "" where none stands out; `street`: the street that is known without
    it, as the city writes it. `outside`: a place beyond the city was named. `rest`: the words that tell something else.
    `unread_link`: what was shared is a link that we do not open. `neighbour`: whose place it seems to be, by name.
    `refused`: what was told is a place that they said no to.
    """

    query: str
    places: tuple[Place, ...] = ()
    decision: Decision = "ask_again"
    missing: Missing = ""
    street: str = ""
    outside: bool = False
    rest: str = ""
    unread_link: bool = False
    neighbour: str = ""
    refused: bool = False
