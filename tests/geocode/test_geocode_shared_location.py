"""Spots that are shared: coordinates, links, codes; and what of the city lies there."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geocode import plus_codes
from geocode.locate import locate
from geocode.nearby import in_city, place_near
from geocode.shared_location import find, located
from geocode.streets import StreetIndex

CORNER = (41.9979, -87.6889)


@pytest.mark.parametrize(
    "text",
    [
        "41.9979,-87.6889",
        "it's at 41.9979, -87.6889, on the left",
        "41.9979 -87.6889",
        "41.9979° N, 87.6889° W",
        "41.9979 N 87.6889 W",
        "41°59'52.44\"N 87°41'20.04\"W",
        "41° 59′ 52.44″ N, 87° 41′ 20.04″ W",
        "41 59.874 N 87 41.334 W",
        "lat: 41.9979 long: -87.6889",
        "latitude 41.9979, longitude -87.6889",
        "geo:41.9979,-87.6889;u=35",
        "geo:0,0?q=41.9979,-87.6889(My+pin)",
        "https://maps.google.com/?q=41.9979,-87.6889",
        "https://www.google.com/maps/search/?api=1&query=41.9979%2C-87.6889",
        "https://www.google.com/maps/place/Park/@41.9,-87.6,17z/data=!4m6!3m5!8m2!3d41.9979!4d-87.6889!16s",
        "https://www.google.com/maps/@41.9979,-87.6889,17z",
        "https://www.google.com/maps/place/41%C2%B059'52.44%22N+87%C2%B041'20.04%22W/@41.9,-87.6,17z",
        "look: https://maps.apple.com/?ll=41.9979,-87.6889&q=Dropped%20Pin.",
        "https://maps.apple.com/place?coordinate=41.9979,-87.6889&name=Marked%20Location",
        "https://www.openstreetmap.org/?mlat=41.9979&mlon=-87.6889#map=17/41.9/-87.6",
        "www.openstreetmap.org/#map=17/41.9979/-87.6889",
        "https://waze.com/ul?ll=41.9979,-87.6889&navigate=yes",
        "https://www.bing.com/maps?cp=41.9979~-87.6889&lvl=17",
    ],
)
def test_a_spot_is_read_however_it_is_shared(text):
    shared = find(text)
    assert shared
    assert shared.spot == CORNER


@pytest.mark.parametrize(
    "text",
    [
        "1200 n western",
        "call 312.555.0142",
        "it cost 12.50, 3.99 too much",
        "https://example.com/photos/2342",
        "https://www.google.com/search?q=potholes",
        "95.1234, -200.5678",
        "0.000, 0.000",
        "http://[::1/?q=1",
        "",
    ],
)
def test_what_is_no_spot_is_left_alone(text):
    assert find(text) is None


@pytest.mark.parametrize(
    "link",
    ["https://maps.app.goo.gl/AbC123", "goo.gl/maps/xyz", "https://maps.apple/p/abc", "https://osm.org/go/ZVj~"],
)
def test_a_shortened_link_is_known_for_one_and_not_opened(link, chicago: StreetIndex):
    shared = find(f"the hole is here {link}")
    assert shared
    assert (shared.text, shared.unread) == (link, True)
    assert located(chicago, "…", shared).unread_link


def test_a_link_to_an_address_holds_its_words():
    shared = find("https://www.google.com/maps?q=2342+W+Devon+Ave,+Chicago")
    assert shared
    assert shared.words == "2342 W Devon Ave, Chicago"
    shared = find("https://www.google.com/maps/place/2342+W+Devon+Ave/")
    assert shared
    assert shared.words == "2342 W Devon Ave"


def test_plus_codes_whole_and_short():
    assert plus_codes.decode("8FVC9G8F+6X") == (47.365563, 8.524938)
    assert plus_codes.near("9G8F+6X", (47.4, 8.6)) == (47.365563, 8.524938)
    assert plus_codes.near("XGC6+QF", (41.88, -87.63)) == plus_codes.decode("86HJXGC6+QF")
    assert plus_codes.decode("9G8F+6X") is None


def test_the_nearest_corner_is_named_where_the_spot_is_at_one(chicago: StreetIndex):
    place = place_near(chicago, *CORNER)
    assert place
    assert (place.address, place.kind, place.near) == ("N CLAREMONT AVE & W DEVON AVE", "intersection", True)
    assert (place.lat, place.long) == CORNER


def test_else_the_nearest_address_at_the_very_spot(chicago: StreetIndex):
    place = place_near(chicago, 41.9977, -87.6882)
    assert place
    assert (place.kind, place.street, place.near) == ("address", "W DEVON AVE", True)
    assert 2355 <= int(place.number) <= 2365
    assert (place.lat, place.long) == (41.9977, -87.6882)


def test_a_spot_outside_the_city_is_told_apart_from_one_that_was_not_understood(chicago: StreetIndex):
    assert located(chicago, "x", find("42.5000,-88.0000")).outside
    assert not in_city(chicago, 41.85, -87.5)
    found = located(chicago, "x", find("41.9979,-87.6889"))
    assert (found.decision, found.outside) == ("confirm", False)


def test_longitude_first_is_understood_where_only_that_lies_in_the_city(chicago: StreetIndex):
    (place,) = located(chicago, "x", find("-87.6889,41.9979")).places
    assert (place.lat, place.long) == CORNER


def test_the_map_answers_a_shared_spot_like_words_and_never_offers_a_refused_one_again(chicago: StreetIndex):
    text = "the hole is here https://maps.google.com/?q=41.9979,-87.6889"
    (place,) = locate(chicago, text).places
    assert place.address == "N CLAREMONT AVE & W DEVON AVE"
    assert locate(chicago, text, refused=(place,)).decision == "ask_again"
    (place,) = locate(chicago, "https://www.google.com/maps?q=2342+W+Devon+Ave").places[:1]
    assert place.address == "2342 W DEVON AVE"


@given(st.text(max_size=300))
def test_nothing_that_is_written_breaks_it(text):
    find(text)
    find(f"https://maps.google.com/{text}")
    find(f"geo:{text}")


@pytest.mark.parametrize(
    "rubbish", ["1.1111 " * 4000, "41°" * 4000, "https://maps.google.com/?" + "q=&" * 5000, "lat" * 5000, "4" * 9000]
)
def test_long_rubbish_is_read_in_bounded_time(rubbish):
    began = time.perf_counter()
    find(rubbish)
    assert time.perf_counter() - began < 0.5
