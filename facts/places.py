"""Where something is."""

from dataclasses import dataclass
from typing import Literal

PlaceKind = Literal["address", "intersection", "place"]
Decision = Literal["accept", "confirm", "choose", "ask_again"]


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


@dataclass(frozen=True, slots=True)
class Located:
    """What the city's map made of somebody's words: at most five places, best first, and what to do with them."""

    query: str
    places: tuple[Place, ...] = ()
    decision: Decision = "ask_again"
