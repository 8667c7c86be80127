"""What a city can be asked to do, and what somebody's words may have asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

UnderstandingDecision = Literal["accept", "confirm", "choose", "ask_again", "emergency", "not_ours"]


@dataclass(frozen=True, slots=True)
class Service:
    """One GeoReport service as people meet it. `names` and `keywords` are by language ("en", "es")."""

    code: str
    names: Mapping[str, str]
    group: str = ""
    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    provider: str = "city"


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the menu, with its name by language."""

    code: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Menu:
    """The services a line offers, in the order in which it offers them. `examples` are what the greeting names."""

    version: int
    services: tuple[Service, ...]
    groups: tuple[Group, ...] = ()
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """A service that somebody's words may mean, with a confidence from 0 to 1."""

    service_code: str
    service_name: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Understanding:
    """What the menu made of somebody's words: at most five services, best first, and the words that tell where.

    `language`: the one it was understood in, or "" where it was not.
    """

    query: str
    services: tuple[Match, ...] = ()
    decision: UnderstandingDecision = "ask_again"
    place: str = ""
    language: str = ""
