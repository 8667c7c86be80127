"""Who takes a report at a place, whose place it is otherwise, and what is known there already."""

import json
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from demo.city import create_app
from demo.georeport.city import DemoCity
from demo.georeport.switches import Switches
from dialogue.actions import LookAround, LookUp
from facts.city import City, Neighbour, Provider
from facts.places import Heard, Located, Place
from facts.services import Menu, Service
from menus.families import arranged, once_each, told_to_others
from open311 import Client, Profile
from reports.nearby import file_nearby
from sessions.around import Surroundings, with_neighbour
from store.vault import Vault
from tests.support.reporting import CITY, a_report, file
from tests.support.serving import serve

HERE = Place("1200 N WESTERN AVE", "address", 41.9039, -87.6872)
A_FEW_STEPS = replace(HERE, lat=HERE.lat + 0.0003)
A_BLOCK = replace(HERE, lat=HERE.lat + 0.0012)
COUNTY = replace(HERE, long=-87.9)
ELSEWHERE = replace(HERE, long=-89.0)
NOBODYS = replace(HERE, long=-90.5)


def box(west: float, east: float) -> tuple[tuple[tuple[float, ...], ...], ...]:
    return (((41.0, west, 41.0, east, 42.0, east, 42.0, west, 41.0, west),),)


POTHOLE = Service("pothole", {"en": "pothole"}, provider=CITY)
SERVICES = (
    POTHOLE,
    Service("alley", {"en": "alley pothole"}, provider=CITY),
    Service("county-pothole", {"en": "Pothole"}, provider="county", filed_as="P1"),
    Service("noise", {"en": "noise at night"}, provider=CITY, shared=told_to_others(["noise at night"])),
)
MENU = arranged(Menu(1, once_each(SERVICES)), ())


@pytest.fixture
def vault():
    return Vault("a secret that only these tests know of and long enough")


@pytest.fixture
def endpoint(tmp_path):
    city = DemoCity(tmp_path / "city.sqlite3")
    with serve(create_app(city)) as address:
        yield city, f"{address}/demo/open311/v2/"


@pytest.fixture
def springfield(endpoint):
    return City(
        CITY,
        "Springfield",
        "Springfield 311",
        "America/Chicago",
        ("+13125550311",),
        MENU,
        providers=(
            Provider(CITY, endpoint[1], api_key=endpoint[0].api_key, area=box(-87.8, -87.5)),
            Provider("county", "http://127.0.0.1:9/", area=box(-88.0, -87.5)),
        ),
        neighbours=(Neighbour("Shelbyville", "+13125550399", box(-90.0, -88.5)),),
    )


@pytest.fixture
def look(redis, vault, springfield):
    surroundings = Surroundings(redis, vault)

    def look(place, code="pothole", city=springfield, seconds=1.5, at=None):
        return surroundings.look(city, LookAround(code, place), at or datetime.now(UTC), time.monotonic() + seconds)

    return look


def test_the_same_service_of_two_providers_is_offered_once():
    assert [service.code for service in MENU.services] == ["pothole", "alley", "noise"]
    assert [(service.code, service.same_as) for service in MENU.elsewhere] == [("county-pothole", "pothole")]


def test_a_report_goes_to_whoever_takes_it_at_that_place(look):
    assert look(HERE).service_code == "pothole"
    assert look(COUNTY).service_code == "county-pothole"
    assert look(HERE, "county-pothole").service_code == "pothole"  # the place was corrected


def test_what_only_the_city_does_nobody_does_beyond_it(look):
    assert look(COUNTY, "alley").service_code == ""


def test_outside_of_everybodys_area_the_neighbour_is_named_where_one_is_known(look):
    assert look(ELSEWHERE).neighbour == "Shelbyville"
    assert look(NOBODYS).service_code == look(NOBODYS).neighbour == ""


def test_a_provider_without_an_area_serves_everywhere(look, springfield):
    anywhere = replace(springfield, providers=(replace(springfield.providers[0], area=()),))
    assert look(NOBODYS, city=anywhere).service_code == "pothole"


def test_when_the_citys_service_leaves_its_list_the_countys_is_offered_and_steps_back_when_it_returns():
    without = arranged(MENU, {"pothole"})
    assert [service.code for service in without.services] == ["alley", "noise", "county-pothole"]
    assert [service.code for service in without.gone] == ["pothole"]
    back = arranged(without, ())
    assert {service.code for service in back.services} == {"pothole", "alley", "noise"}
    assert [service.code for service in back.elsewhere] == ["county-pothole"]


def reported(redis, vault, place=HERE, ago=0.0, service="pothole"):
    """Somebody else reported it."""
    now = time.time() - ago
    report = a_report(place=place, service_code=service)
    file(redis, vault, report, now)
    for command in file_nearby(vault, CITY, service, place, report.reference, now):
        redis.execute_command(*command)
    return report.reference


def test_what_somebody_reported_a_few_steps_away_is_known(look, redis, vault):
    reference = reported(redis, vault)
    known = look(A_FEW_STEPS).known
    assert known
    assert (known.reference, known.request_id, known.days) == (reference, "", 0)


def test_a_block_further_on_or_a_month_later_or_of_another_kind_it_is_another_one(look, redis, vault):
    reported(redis, vault, ago=31 * 86400)
    reported(redis, vault, service="alley")
    assert look(HERE).known is None
    reported(redis, vault)
    assert look(A_BLOCK).known is None


def test_what_was_reported_three_days_ago_is_said_to_be(look, redis, vault):
    reported(redis, vault, ago=3 * 86400 + 60)
    assert look(HERE).known.days == 3


def test_what_is_closed_is_not_asked_about(look, redis, vault):
    reference = reported(redis, vault)
    redis.hset(f"townline:{CITY}:report:{reference}", "state", "closed")
    assert look(HERE).known is None


def test_nobody_learns_that_a_neighbour_complained_of_noise(look, redis, vault):
    reported(redis, vault, service="noise")
    assert (look(HERE, "noise").service_code, look(HERE, "noise").known) == ("noise", None)


def test_a_place_that_is_only_near_proves_nothing(look, redis, vault):
    reported(redis, vault)
    assert look(replace(HERE, near=True)).known is None


def test_where_something_was_reported_stands_nowhere_in_the_store(redis, vault):
    reported(redis, vault)
    dump = json.dumps([repr(redis.dump(key)) + repr(key) for key in redis.scan_iter()])
    assert "41.9" not in dump
    assert "WESTERN" not in dump


def filed_with_the_city(endpoint, place=A_FEW_STEPS):
    client = Client(Profile(url=endpoint[1], api_key=endpoint[0].api_key))
    return client.post(service_code="pothole", lat=place.lat, long=place.long, description="A hole.").service_request_id


def test_what_others_told_the_city_is_known_from_its_own_list(look, endpoint):
    request_id = filed_with_the_city(endpoint)
    filed_with_the_city(endpoint, A_BLOCK)
    known = look(HERE).known
    assert (known.provider, known.request_id) == (CITY, request_id)
    endpoint[0].close(request_id, "Filled.")
    assert look(HERE).known is None


def test_a_city_that_is_slow_keeps_nobody_waiting_and_is_not_asked_again_at_once(look, endpoint):
    filed_with_the_city(endpoint)
    endpoint[0].switches = Switches(slow=3.0)
    began = time.monotonic()
    assert look(HERE, seconds=0.6).known is None
    assert time.monotonic() - began < 2.0
    endpoint[0].switches = Switches()
    again = time.monotonic()
    assert look(HERE).known is None
    assert time.monotonic() - again < 0.6


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("5 Elm Street, Shelbyville", "Shelbyville"),
        ("5 elm street in shelbyville, IL 62565", "Shelbyville"),
        ("5 Shelbyville Road", ""),
        ("geo:41.5,-89.0", "Shelbyville"),
        ("geo:41.5,-80.0", ""),
        ("", ""),
    ],
)
def test_what_the_map_does_not_know_may_be_a_neighbours(springfield, words, whose):
    asked = LookUp((Heard(words),))
    found = with_neighbour(springfield, Located(words), asked)
    assert (found.neighbour, found.outside) == (whose, bool(whose))
    known = Located(words, (HERE,), "accept")
    assert with_neighbour(springfield, known, asked) == known
