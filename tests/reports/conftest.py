"""A city that can be broken, and couriers who deliver to it. Time is a number that the test moves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from redis import Redis

from demo.city import create_app
from demo.georeport.city import DemoCity
from facts.city import Provider
from reports.courier import Courier
from reports.delivery import drain
from reports.door import CityRequest
from reports.georeport import GeoReportDoor
from reports.marker import with_mark
from reports.record import Kept, load
from store import keys
from store.vault import Vault
from tests.support.reporting import CITY, Clock, a_report, courier_for, file
from tests.support.serving import serve

SECRET = "a secret that only these tests know of and long enough"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault() -> Vault:
    return Vault(SECRET)


@pytest.fixture
def city(tmp_path: Path, clock: Clock) -> DemoCity:
    return DemoCity(tmp_path / "city.sqlite3", clock=clock)


@pytest.fixture
def provider(city: DemoCity) -> Iterator[Provider]:
    with serve(create_app(city)) as address:
        yield Provider(
            CITY,
            f"{address}/demo/open311/v2/",
            api_key=city.api_key,
            searchable=True,
            visible_after=60.0,
            poll_every=300.0,
        )


@pytest.fixture
def new_courier(redis: Redis, vault: Vault, clock: Clock, provider: Provider) -> Callable[..., Courier]:
    """Another courier, as of another worker process."""
    return lambda **changes: courier_for(redis, vault, clock, changes.pop("provider", provider), **changes)


@pytest.fixture
def shown(redis: Redis, courier: Courier) -> None:
    """The city has shown a mark of ours before, so that its list is believed."""
    redis.zadd(keys.reports(CITY), {"4821937": 0.0})
    courier.marks_are_shown([CityRequest("27-1", "open", description=with_mark("An earlier one.", "4821937"))])


@pytest.fixture
def courier(new_courier: Callable[..., Courier], provider: Provider) -> Courier:
    return new_courier(door=GeoReportDoor(provider))


@pytest.fixture
def opened(redis: Redis, vault: Vault, clock: Clock, courier: Courier) -> Callable[..., Kept]:
    """A report that the city has; gives its record."""

    def opened(**changes: object) -> Kept:
        reference = file(redis, vault, a_report(**changes), clock())
        drain(courier)
        return load(redis, CITY, reference)

    return opened


@pytest.fixture
def filed(redis: Redis, vault: Vault, clock: Clock) -> Callable[..., str]:
    """File a report; gives its reference."""
    return lambda **changes: file(redis, vault, a_report(**changes), clock())


@pytest.fixture
def state(redis: Redis) -> Callable[[str], Kept]:
    return lambda reference: load(redis, CITY, reference)
