"""Other people's maps, asked through the library that knows them, over HTTP on loopback."""

import logging
import socket
import time
from contextlib import suppress

import pytest

from facts.city import Geocoder
from geocode.country import country
from geocode.errors import ProviderFailed
from geocode.providers import library
from geocode.providers.breaker import Breaker
from geocode.providers.chain import ask
from geocode.providers.query import Query, query_of
from tests.support import geocoders
from tests.support.geocoders import DEVON, Maps, serve_maps
from tests.support.open311_endpoint import raw

HOUSE = Query("2342 west devon avenue", "address", "2342")
CORNER = Query("devon & western", "intersection")
FIELD = Query("indian boundary park", "place")
NEEDS_NO_KEY = ("uscensus", "arcgis", "osm")


@pytest.fixture
def maps():
    with serve_maps() as served:
        yield served


def in_chicago(lat: float, long: float) -> bool:
    return 41.6 < lat < 42.1 and -87.95 < long < -87.5


def asked(maps: Maps, query: Query, *names: str, breaker: Breaker | None = None, budget: float = 2.0):
    providers = [Geocoder(name, "Chicago, IL", maps.url(name), f"key-{name}", budget) for name in names]
    return ask(providers, query, in_chicago, breaker or Breaker())


@pytest.mark.parametrize("name", sorted(library.KNOWN))
def test_every_provider_finds_a_house(maps, name):
    (place,) = asked(maps, HOUSE, name)
    assert (place.kind, place.number, place.lat, place.long) == ("address", "2342", *DEVON)
    assert place.address in ("2342 W DEVON AVE", "2342 W Devon Ave", "2342 West Devon Avenue")
    assert "evon" in place.street.lower()
    key = "" if name in ("uscensus", "osm") else f"key-{name}"
    assert maps.asked == [(name, "2342 west devon avenue, Chicago, IL", key)]


def test_a_question_that_stands_in_a_path_cannot_leave_it(maps):
    asked(maps, Query("12 a/b?key=x#y", "address", "12"), "mapbox")
    assert maps.asked == [("mapbox", "12 a/b?key=x#y, Chicago, IL", "key-mapbox")]


@pytest.mark.parametrize(
    ("name", "vague"),
    [
        ("arcgis", geocoders.arcgis("StreetName", 100)),
        ("arcgis", geocoders.arcgis("Postal")),
        ("arcgis", geocoders.arcgis("PointAddress", 70)),
        ("osm", geocoders.nominatim(26, None)),
        ("google", geocoders.google("GEOMETRIC_CENTER", ("route",), "")),
        ("google", geocoders.google("APPROXIMATE", ("locality", "political"), "")),
        ("google", geocoders.google(partial=True)),
        ("mapbox", geocoders.mapbox(0.6)),
        ("mapbox", geocoders.mapbox(1, ("place",))),
        ("tomtom", geocoders.tomtom("Street")),
    ],
)
def test_a_street_or_a_city_is_no_answer_for_a_house(maps, name, vague):
    maps.answers_with(name, vague)
    assert asked(maps, HOUSE, name) == ()


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("uscensus", geocoders.census("2344")),
        ("arcgis", geocoders.arcgis(written="234 W Devon Ave, Chicago", number="234")),
        ("osm", geocoders.nominatim(number="23420")),
        ("google", geocoders.google(number="2324")),
    ],
)
def test_another_number_is_no_answer(maps, name, other):
    maps.answers_with(name, other)
    assert asked(maps, HOUSE, name) == ()


def test_an_answer_outside_the_city_is_never_used(maps):
    maps.answers_with("uscensus", geocoders.census(lat=42.05, long=-88.2))
    assert asked(maps, HOUSE, "uscensus") == ()


def test_crossings_and_places_are_found_where_the_provider_knows_such(maps):
    maps.answers_with("arcgis", geocoders.arcgis("StreetInt", 98, "W Devon Ave & N Western Ave, Chicago, IL", ""))
    (corner,) = asked(maps, CORNER, "arcgis")
    assert (corner.kind, corner.address) == ("intersection", "W Devon Ave & N Western Ave")
    maps.answers_with("osm", geocoders.nominatim(30, None, "Indian Boundary Park"))
    (park,) = asked(maps, FIELD, "osm")
    assert (park.kind, park.address) == ("place", "Indian Boundary Park")
    assert asked(maps, CORNER, "osm") == ()


def test_they_are_asked_in_the_citys_order_until_one_knows(maps):
    maps.answers_with("uscensus", {"result": {"addressMatches": []}})
    maps.answers_with("google", {"results": [], "status": "ZERO_RESULTS"})
    (place,) = asked(maps, HOUSE, "uscensus", "google", "osm", "arcgis")
    assert place.address == "2342 West Devon Avenue"
    assert [name for name, _, _ in maps.asked] == ["uscensus", "google", "osm"]


def test_nobody_knows_and_nobody_answers_are_two_things(maps):
    maps.answers_with("uscensus", {"result": {"addressMatches": []}})
    assert asked(maps, HOUSE, "uscensus") == ()
    maps.is_down()
    assert asked(maps, HOUSE, "uscensus", "osm") is None


@pytest.mark.parametrize("kind", sorted(geocoders.NONSENSE))
@pytest.mark.parametrize("name", sorted(library.KNOWN))
def test_nonsense_is_a_failure_and_no_more(maps, name, kind):
    maps.talks_nonsense(kind)
    with pytest.raises(ProviderFailed, match=name):
        library.answers(Geocoder(name, "Chicago, IL", maps.url(name), "key"), HOUSE.text)


def test_a_slow_provider_costs_its_budget_and_no_more(maps):
    maps.is_slow()
    with pytest.raises(ProviderFailed, match="in time"):
        library.answers(Geocoder("osm", "Chicago, IL", maps.url("osm"), budget=0.2), HOUSE.text)


@pytest.mark.parametrize("begins", [b"HTTP/1.1 200 OK\r\nServer: ", b"HTTP/1.1 200 OK\r\n\r\n", b"no HTTP at all "])
def test_a_provider_that_drips_costs_twice_its_budget_at_most(begins):
    """Each byte starts a library's own patience anew: without a watch this took as long as the server liked."""

    def drip(connection: socket.socket) -> None:
        with suppress(OSError):
            connection.sendall(begins)
            for _ in range(600):
                connection.sendall(b"x")
                time.sleep(0.02)

    with raw(drip) as address, pytest.raises(ProviderFailed, match="in time"):
        begun = time.monotonic()
        try:
            library.answers(Geocoder("osm", "Chicago, IL", f"{address}/search", budget=0.5), HOUSE.text)
        finally:
            assert time.monotonic() - begun < 5


def test_who_fails_three_times_is_left_alone_and_then_tried_once(maps):
    now = [1000.0]
    breaker = Breaker(lambda: now[0])
    maps.is_down()
    for _ in range(5):
        assert asked(maps, HOUSE, "osm", breaker=breaker) is None
    assert len(maps.asked) == 3
    now[0] += 31
    for _ in range(3):
        assert asked(maps, HOUSE, "osm", breaker=breaker) is None
    assert len(maps.asked) == 4
    now[0] += 31
    maps.wakes()
    for _ in range(2):
        assert asked(maps, HOUSE, "osm", breaker=breaker)


def test_no_log_holds_an_address_or_a_key(maps, caplog):
    caplog.set_level(logging.DEBUG, "geocoder")
    caplog.set_level(logging.DEBUG, "townline")
    asked(maps, HOUSE, "osm")
    maps.is_down()
    asked(maps, HOUSE, "google")
    assert [record.getMessage() for record in caplog.records] == [
        "A geocoder answered.",
        "The geocoder google gave no answer: HTTP 503.",
    ]
    everything = " ".join(str(vars(record)) for record in caplog.records).lower()
    assert "devon" not in everything
    assert "key-google" not in everything


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        ("2342 W Devon Ave, Chicago 60659", "2342 west devon avenue"),
        ("my name is bob smith and there's a hole in front of 2342 west devon avenue apt 3", "2342 west devon avenue"),
        ("call me at 312 555 0142 it's at fifty one hundred north broadway", "5100 north broadway"),
        ("um it's uh twenty three forty two west devon please", "2342 west devon"),
        ("Devon Ave & Clark St", "devon avenue & clark street"),
        ("the corner of devon and clark", "devon & clark"),
        ("wrigley field", "wrigley field"),
        ("bob@example.com", ""),
        ("my dog ran off and a whole lot of people came by to look for him all night long", ""),
        ("", ""),
    ],
)
def test_only_the_address_in_somebodys_words_is_sent(words, sent):
    query = query_of(words, country("us"))
    assert (query.text if query else "") == sent
