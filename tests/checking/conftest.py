"""Endpoints to check, on loopback: the demo city, and small ones that answer whatever they are told to."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from demo.city import create_app
from demo.georeport.city import DemoCity
from demo.georeport.requests_kept import NewRequest
from tests.support.endpoints import Bad
from tests.support.serving import serve


@pytest.fixture
def bad() -> Bad:
    return Bad()


@pytest.fixture
def address(bad: Bad) -> Iterator[str]:
    """Where the bad one is."""
    with serve(bad) as base:
        yield f"{base}/v2"


@pytest.fixture
def city(tmp_path: Path) -> DemoCity:
    """The demo city, with three requests in it."""
    city = DemoCity(tmp_path / "city.sqlite3", clock=lambda: time.time() - 60)
    for street in ("Main", "Second", "Third"):
        city.take(NewRequest("pothole", "Pothole", {"description": f"On {street}."}, 41.9, -87.6, {}))
    return city


@pytest.fixture
def demo(city: DemoCity) -> Iterator[str]:
    """Where the demo city's endpoint is."""
    with serve(create_app(city)) as base:
        yield f"{base}/demo/open311/v2"
