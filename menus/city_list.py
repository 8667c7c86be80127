"""What a city says that it does: its service list, the questions of each service, and what was asked for most."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from open311 import Attribute, Service


class ListUnusable(ValueError):
    """A service list cannot be used. The message says which, why, and what to do; the last good one stays in use."""


@dataclass(frozen=True, slots=True)
class CityList:
    """A city's list as it stands. `requests`: how often each code was asked for lately. `untold`: what is missing."""

    source: str
    services: tuple[Service, ...]
    questions: Mapping[str, tuple[Attribute, ...]] = field(default_factory=dict)
    requests: Mapping[str, int] = field(default_factory=dict)
    changeset: str = ""
    untold: tuple[str, ...] = ()
