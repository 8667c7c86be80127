"""Other people's maps behind a turn: waited for as long as a turn may, remembered, and never waited for in vain."""

import time
from dataclasses import replace

import pytest

from facts.city import City, Geocoder
from facts.services import Menu
from geocode.providers.query import Query
from sessions.beyond import Beyond
from store import keys
from store.vault import Vault
from tests.support.geocoders import serve_maps
from tests.support.waiting import until

HOUSE = Query("2342 west devon avenue", "address", "2342")


@pytest.fixture
def maps():
    with serve_maps() as served:
        yield served


@pytest.fixture
def city(maps):
    geocoder = Geocoder("osm", "Chicago, IL", maps.url("osm"), budget=3.0)
    return City("c", "C", "C 311", "America/Chicago", ("+13125550311",), Menu(1, ()), geocoders=(geocoder,))


@pytest.fixture
def beyond(redis):
    return Beyond(redis, Vault("a secret that is long enough for it"))


def asked(beyond, city, seconds=2.0, begin=True, inside=lambda lat, long: True):
    return beyond.places(city, HOUSE, inside, time.monotonic() + seconds, begin)


def test_a_quick_answer_comes_with_the_turn_and_is_not_asked_for_twice(beyond, city, maps):
    (place,) = asked(beyond, city)
    assert place.address == "2342 West Devon Avenue"
    assert asked(beyond, city) == (place,)
    assert len(maps.asked) == 1


def test_a_slow_answer_is_found_by_whoever_comes_back_also_in_another_process(beyond, city, maps, redis):
    maps.is_slow()
    began = time.monotonic()
    assert asked(beyond, city, seconds=0.1) is None
    assert time.monotonic() - began < 1.0
    another = Beyond(redis, beyond.vault)
    assert asked(another, city, seconds=0.05, begin=False) is None
    maps.wakes()
    (place,) = asked(another, city, begin=False)
    assert place.number == "2342"
    assert len(maps.asked) == 1


def test_nobody_waits_for_a_process_that_died_while_it_asked(beyond, city):
    assert asked(beyond, city, begin=False) == ()


def test_where_nobody_answers_there_is_no_place_and_nobody_is_asked_again_at_once(beyond, city, maps):
    maps.is_down()
    assert asked(beyond, city) == ()
    assert asked(beyond, city) == ()
    assert len(maps.asked) == 1


def test_the_store_holds_neither_the_question_nor_the_answer_in_the_clear(beyond, city, redis):
    assert asked(beyond, city)
    (key,) = redis.keys(keys.geocoded("c", "*"))
    assert b"evon" not in key + redis.get(key)
    assert 0 < redis.ttl(key) <= 24 * 3600


def test_another_city_or_another_order_of_geocoders_asks_for_itself(beyond, city, maps):
    asked(beyond, city)
    asked(beyond, replace(city, geocoders=(*city.geocoders, Geocoder("arcgis", "Chicago, IL", maps.url("arcgis")))))
    assert len(maps.asked) == 2


def test_what_goes_wrong_behind_a_turn_costs_the_turn_nothing(beyond, city, redis):
    def breaks(lat, long):
        raise ZeroDivisionError

    assert asked(beyond, city, inside=breaks) == ()
    until(lambda: beyond._places.acquire(blocking=False), "its place is free again")
