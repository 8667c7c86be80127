"""A city as the line knows it: one versioned document."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from facts.services import Menu, Service

Area = tuple[tuple[tuple[float, ...], ...], ...]
"""Shapes on the map, each of closed rings of latitude, longitude, latitude …; a ring within another is a hole."""


@dataclass(frozen=True, slots=True)
class Provider:
    """Somebody who takes reports: a GeoReport v2 endpoint. Times are seconds.

    `visible_after`: how long after a post a request may be missing from the endpoint's list.
    `searchable`: whether our own mark can be found in that list; said only of an endpoint that was tried.
    `poll_every`: a new request is asked after that often; 0: never, since the endpoint pushes its news to us.
    `questions_a_minute`: the most that we ask it about what became of requests, however many there are.
    `updates_key`: the secret that its pushes bear. `area`: where it serves; none: everywhere.
    `profile`: how else this endpoint wants to be spoken to, as `open311.profile.Profile` names it.
    """

    name: str
    url: str
    api_key: str = field(default="", repr=False)
    jurisdiction_id: str = ""
    format: str = "json"
    searchable: bool = False
    visible_after: float = 60.0
    poll_every: float = 300.0
    questions_a_minute: int = 60
    updates_key: str = field(default="", repr=False)
    area: Area = ()
    profile: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A place beyond the city that people take for it: its name, and the number (E.164) that its people call, or "".

    `area`: as a provider's; none: it is known by its name alone.
    """

    name: str
    number: str = ""
    area: Area = ()


@dataclass(frozen=True, slots=True)
class Geocoder:
    """Somebody else's map, asked where the city's own streets do not decide.

    `name`: which one it is (geocode.providers.library knows them). `within`: what every question is sent with
    ("Chicago, IL"). `url`: an address of the city's own, "" for the provider's. `budget`: seconds for one question.
    """

    name: str
    within: str
    url: str = ""
    key: str = field(default="", repr=False)
    budget: float = 1.2


@dataclass(frozen=True, slots=True)
class City:
    """Everything a turn needs to know of its city.

    `numbers`: the line's own numbers, E.164. `operator`: where a person answers, E.164, or "" for nobody.
    `trunks`: callers that are switchboards, not people. `quiet_from`/`quiet_until`: "20:00", city time; no status
    text is sent between them. `example_address` and the two streets of `example_corner` are well known in the city, and
    said where a question needs an example. `streets`: the hash of the street index in the blob store, or "".
    `geocoders`: in the order in which they are asked. `bounds`: south, west, north, east, in degrees; nothing beyond is
    the city's.
    """

    id: str
    name: str
    line_name: str
    timezone: str
    numbers: tuple[str, ...]
    menu: Menu
    providers: tuple[Provider, ...] = ()
    languages: tuple[str, ...] = ("en", "es")
    country: str = "US"
    emergency_number: str = "911"
    operator: str = ""
    trunks: tuple[str, ...] = ()
    quiet_from: str = "20:00"
    quiet_until: str = "08:00"
    carrier_answers_help: bool = True
    example_address: str = "1200 Main St"
    example_corner: tuple[str, ...] = ("Main", "Second")
    streets: str = ""
    geocoders: tuple[Geocoder, ...] = ()
    bounds: tuple[float, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    version: int = 0


def provider_of(service: Service | None, city: City) -> Provider | None:
    """Who takes a service; the first of the city's providers where it names none that there is."""
    named = service.provider if service else ""
    return next((each for each in city.providers if each.name == named), next(iter(city.providers), None))
