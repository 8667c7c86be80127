"""The community's list of Open311 servers, and who in it may serve a point. It is old: whoever it names is tried."""

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SHIPPED = Path(__file__).parent / "servers.toml"
REACH_KM = 40
"""From a city's middle; its edges are not in the list."""


@dataclass(frozen=True, slots=True)
class Server:
    """A city that has, or had, an endpoint. `lat` and `long` are its middle."""

    name: str
    country: str
    url: str
    lat: float
    long: float
    jurisdiction_id: str = ""


def read(path: Path = SHIPPED) -> tuple[Server, ...]:
    """The list."""
    return tuple(Server(**entry) for entry in tomllib.loads(path.read_text(encoding="utf-8"))["server"])


def around(point: tuple[float, float], servers: Sequence[Server]) -> list[tuple[Server, float]]:
    """Who may serve a point, and how many kilometres away their middle is; the nearest first."""
    found = [(server, _km(point, (server.lat, server.long))) for server in servers]
    return sorted(((each, away) for each, away in found if away <= REACH_KM), key=lambda pair: pair[1])


def point(typed: str) -> tuple[float, float]:
    """ "41.88,-87.63" as a place. Raises ValueError, with what to do."""
    try:
        lat, long = (float(part) for part in typed.split(","))
    except ValueError as error:
        raise ValueError(f"--near takes LAT,LONG in degrees, such as 41.88,-87.63, not {typed!r}") from error
    if not (abs(lat) <= 90 and abs(long) <= 180):
        raise ValueError(f"{typed} is no place on earth: --near takes LAT,LONG, such as 41.88,-87.63")
    return lat, long


def _km(one: tuple[float, float], other: tuple[float, float]) -> float:
    lat, long, lat2, long2 = map(math.radians, (*one, *other))
    half = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((long2 - long) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(half))
