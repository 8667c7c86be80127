"""A report's photos go with it, or are waited for a moment, or are missing, which its history says."""

import pytest

from reports.delivery import drain
from reports.history import load_history
from reports.record import load
from store import keys
from tests.support.reporting import CITY, a_report, file

HOUSE = "https://311.example.gov"
ONE, TWO, THREE = ("1" * 32, "2" * 32, "3" * 32)


@pytest.fixture
def carried(new_courier):
    return new_courier(public_url=HOUSE)


@pytest.fixture
def photo(redis):
    def put(name: str, state: str) -> None:
        redis.hset(keys.photo(CITY, name), "state", state)

    return put


def reasons(redis, vault, reference):
    return [line.reason for line in load_history(redis, vault, CITY, reference)]


def test_a_photo_is_passed_on_by_its_address(redis, vault, clock, city, carried, photo):
    photo(ONE, "kept")
    reference = file(redis, vault, a_report(media=(ONE,)), clock())
    drain(carried)
    (request,) = city.filed()
    assert request.told["media_url"] == f"{HOUSE}/media/{ONE}.jpg"
    assert request.told["description"] == f"[Townline {reference}] A deep hole beside the bus stop."
    assert "It is being sent. Photos that go with it: 1." in reasons(redis, vault, reference)


def test_more_photos_stand_in_the_description(redis, vault, clock, city, carried, photo):
    names = [f"{number:032x}" for number in range(10)]
    for name in names:
        photo(name, "kept")
    file(redis, vault, a_report(media=tuple(names), description="x" * 3500), clock())
    drain(carried)
    (request,) = city.filed()
    description = request.told["description"]
    assert request.told["media_url"] == f"{HOUSE}/media/{names[0]}.jpg"
    assert description.endswith(f" More photos: {' '.join(f'{HOUSE}/media/{name}.jpg' for name in names[1:])}")
    assert len(description) <= 4000


def test_a_report_waits_for_a_photo_that_is_on_its_way(redis, vault, clock, city, carried, photo):
    photo(ONE, "coming")
    reference = file(redis, vault, a_report(media=(ONE,)), clock())
    drain(carried)
    assert city.filed() == []
    assert load(redis, CITY, reference).state == "waiting"
    clock.passes(30)
    photo(ONE, "kept")
    drain(carried)
    (request,) = city.filed()
    assert ONE in request.told["media_url"]


def test_a_report_goes_without_a_photo_that_does_not_come(redis, vault, clock, city, carried, photo):
    photo(ONE, "coming")
    photo(TWO, "bad")
    photo(THREE, "kept")
    reference = file(redis, vault, a_report(media=(ONE, TWO, THREE)), clock())
    for _ in range(7):
        drain(carried)
        clock.passes(10)
    (request,) = city.filed()
    assert request.told["media_url"] == f"{HOUSE}/media/{THREE}.jpg"
    assert (
        "It is being sent. Photos that go with it: 1; without: 1 did not come in time, 1 could not be had or used."
        in reasons(redis, vault, reference)
    )


def test_waiting_for_a_photo_holds_up_nobody_else(redis, vault, clock, city, carried, photo):
    photo(ONE, "coming")
    file(redis, vault, a_report(media=(ONE,)), clock())
    other = file(redis, vault, a_report(), clock())
    drain(carried)
    assert [request.told["description"][10:17] for request in city.filed()] == [other]


def test_a_photo_nobody_knows_keeps_no_report_back(redis, vault, clock, city, carried):
    reference = file(redis, vault, a_report(media=(ONE,)), clock())
    drain(carried)
    (request,) = city.filed()
    assert "media_url" not in request.told
    assert "without: 1 could not be had or used." in reasons(redis, vault, reference)[1]
