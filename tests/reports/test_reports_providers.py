"""Several providers: each has its key, its outbox and its health; one that is down or slow holds up no other."""

import time
from contextlib import ExitStack
from dataclasses import replace

import pytest

from demo.city import create_app
from demo.georeport.city import DemoCity
from demo.georeport.switches import Switches
from facts.city import Provider
from reports.courier import Courier
from reports.delivery import drain
from reports.georeport import GeoReportDoor
from reports.record import load
from reports.rounds import Rounds
from store import keys
from tests.support.reporting import CITY, a_report, file
from tests.support.serving import serve
from tests.support.waiting import until


@pytest.fixture
def two(tmp_path):
    """The city's endpoint and the county's: two servers, each with a key of its own."""
    with ExitStack() as stack:
        cities, providers = {}, {}
        for name in ("city", "county"):
            cities[name] = DemoCity(tmp_path / f"{name}.sqlite3")
            cities[name].api_key = f"the key of the {name}"
            address = stack.enter_context(serve(create_app(cities[name])))
            providers[name] = Provider(name, f"{address}/demo/open311/v2/", api_key=f"the key of the {name}")
        yield cities, providers


@pytest.fixture
def courier(redis, vault, two):
    def courier(name, **changes):
        provider = replace(two[1][name], **changes)
        return Courier(redis, vault, CITY, provider, GeoReportDoor(provider))

    return courier


def filed_for(redis, vault, name):
    return file(redis, vault, a_report(provider=name), time.time())


def test_each_gets_its_own_reports_with_its_own_key(redis, vault, two, courier):
    ours = {name: [filed_for(redis, vault, name) for _ in range(2)] for name in ("city", "county")}
    for name in ours:
        assert drain(courier(name)) == 2
    for name, references in ours.items():
        marks = {request.told["description"][10:17] for request in two[0][name].filed()}
        assert marks == set(references)


def test_one_that_hangs_holds_up_no_other(redis, vault, two, courier):
    two[0]["county"].switches = Switches(slow=4.0)
    slow, quick = filed_for(redis, vault, "county"), filed_for(redis, vault, "city")
    rounds = Rounds()
    began = time.monotonic()
    for name in ("county", "city"):
        rounds.answer(f"deliver:{name}", lambda name=name: drain(courier(name)))
    until(lambda: load(redis, CITY, quick).state == "open", "the city has its report")
    assert time.monotonic() - began < 4.0
    assert load(redis, CITY, slow).state == "sending"
    until(lambda: load(redis, CITY, slow).state == "open", "so has the county, in its own time", 30)
    rounds.close(10)


def test_one_that_is_down_is_left_in_peace_alone(redis, vault, two, courier):
    two[0]["county"].is_down()
    late, quick = filed_for(redis, vault, "county"), filed_for(redis, vault, "city")
    drain(courier("county"))
    drain(courier("city"))
    assert redis.exists(keys.pause(CITY, "county"))
    assert not redis.exists(keys.pause(CITY, "city"))
    assert (load(redis, CITY, late).state, load(redis, CITY, quick).state) == ("waiting", "open")


def test_a_wrong_key_at_one_refuses_nothing_at_the_other(redis, vault, two, courier):
    refused, taken = filed_for(redis, vault, "county"), filed_for(redis, vault, "city")
    drain(courier("county", api_key="a wrong one"))
    drain(courier("city"))
    assert (load(redis, CITY, refused).state, load(redis, CITY, taken).state) == ("refused", "open")
