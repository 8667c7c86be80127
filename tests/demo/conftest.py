"""A demo city and a demo carrier, served on loopback for one test."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest

from demo.carrier.carrier import DemoCarrier
from demo.city import create_app
from demo.georeport.city import API_KEY, DemoCity
from open311 import Client, Profile
from tests.support.serving import serve

ACCOUNT = "AC" + "1" * 32
TOKENS = ("new-token", "old-token")


@pytest.fixture
def city(tmp_path: Path) -> DemoCity:
    return DemoCity(tmp_path / "city.sqlite3")


@pytest.fixture
def carrier(tmp_path: Path) -> DemoCarrier:
    return DemoCarrier(tmp_path / "carrier.sqlite3", ACCOUNT, TOKENS)


@pytest.fixture
def base(city: DemoCity, carrier: DemoCarrier) -> Iterator[str]:
    with serve(create_app(city, carrier)) as address:
        yield address


@pytest.fixture
def endpoint(base: str) -> str:
    return f"{base}/demo/open311/v2"


@pytest.fixture(params=["json", "xml"])
def client(request: pytest.FixtureRequest, endpoint: str) -> Client:
    form: Literal["json", "xml"] = request.param
    # Words beyond 4,000 characters are sent, so that the city can refuse them.
    return Client(Profile(url=endpoint, api_key=API_KEY, format=form, read_timeout=5, longest_description=9000))
