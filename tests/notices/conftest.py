"""A carrier that goes nowhere, reached over HTTP, and messengers who use it. Time is a number that the test moves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from carrier.texts import Texts
from demo.carrier.carrier import DemoCarrier
from demo.city import create_app
from demo.georeport.city import DemoCity
from facts.city import City
from facts.services import Menu
from notices.messenger import Messenger
from reports.moves import Change, Moves
from reports.record import load
from settings import Settings
from store import keys
from store.vault import Vault
from tests.support.reporting import CITY, LINE, Clock, a_report, file
from tests.support.serving import serve

ACCOUNT, TOKEN = "AC" + "0" * 32, "a token"
NOON = 1_800_036_000.0
"""Friday 15 January 2027, 12:00 in Chicago."""


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def vault() -> Vault:
    return Vault("a secret that only these tests know of and long enough")


@pytest.fixture
def springfield() -> City:
    return City(CITY, "Springfield", "Springfield 311", "America/Chicago", (LINE,), Menu(1, ()))


@pytest.fixture
def phone_company(tmp_path: Path, clock: Clock) -> DemoCarrier:
    return DemoCarrier(tmp_path / "carrier.sqlite3", ACCOUNT, (TOKEN,), clock=clock)


@pytest.fixture
def texts(phone_company: DemoCarrier, tmp_path: Path) -> Iterator[Texts]:
    with serve(create_app(DemoCity(tmp_path / "city.sqlite3"), phone_company)) as address:
        yield Texts(settings_for(f"{address}/carrier"))


def settings_for(carrier_address: str) -> Settings:
    return Settings("", ACCOUNT, (TOKEN,), "", "", (), twilio_api_url=carrier_address)


@pytest.fixture
def messenger(redis: Redis, vault: Vault, clock: Clock, springfield: City, texts: Texts) -> Messenger:
    return Messenger(redis, vault, springfield, texts, clock=clock, jitter=lambda: 0.0)


@pytest.fixture
def changed(redis: Redis, vault: Vault, clock: Clock) -> Callable[..., str]:
    """File a report, or take one that is there, and let it change; gives its reference."""

    def changed(*kinds: Any, reference: str = "", **facts: Any) -> str:
        reference = reference or file(redis, vault, a_report(**facts), clock())
        for kind in kinds:
            change = kind if isinstance(kind, Change) else Change(kind)
            kept = replace(load(redis, CITY, reference), request_id=f"27-{reference}")
            moves = Moves(vault, CITY, kept, clock())
            for command in [moves.keep(request_id=kept.request_id), *moves.tell(change)]:
                redis.execute_command(*command)
        return reference

    return changed


@pytest.fixture
def notice(redis: Redis) -> Callable[[str, int], dict[str, bytes]]:
    """A notice as it lies in the store."""
    return lambda reference, number: {
        name.decode(): value for name, value in redis.hgetall(keys.notice(CITY, f"{reference}-{number}")).items()
    }
