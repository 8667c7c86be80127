"""Calls and texts about places that only somebody else's map knows, which may be slow, wrong or away."""

from dataclasses import replace

import pytest

import geocode.providers.library  # noqa: F401  # whoever asks first would wait for it too, which is not what is timed here
from facts.city import Geocoder
from store.cities import save_city
from tests.support import geocoders
from tests.support.geocoders import serve_maps

ONLY_THEY_KNOW = "2342 grosvenor promenade"


@pytest.fixture
def maps():
    with serve_maps() as served:
        served.answers_with("osm", promenade(*geocoders.DEVON))
        yield served


@pytest.fixture
def asking_town(town, maps):
    """The town, with a Nominatim of its own."""
    line = town.web.extensions["townline"]
    (city,) = line.cities.load_all()
    known = (Geocoder("osm", "Chicago, IL", maps.url("osm"), budget=5.0),)
    save_city(line.store, line.vault, replace(city, geocoders=known))
    line.cities.load_all()
    return town


def promenade(lat, long):
    (found,) = geocoders.nominatim()
    road = {"house_number": "2342", "road": "Grosvenor Promenade", "city": "Chicago"}
    return [found | {"lat": str(lat), "lon": str(long), "address": road}]


def asked_where(town):
    call = town.call()
    call.dial()
    call.say("there's a pothole")
    return call


def test_what_the_citys_own_map_knows_is_asked_of_nobody_else(asking_town, maps):
    call = asked_where(asking_town)
    call.say("2342 west devon avenue")
    assert maps.asked == []


def test_a_place_that_only_they_know_is_asked_about_and_filed(asking_town, maps):
    call = asked_where(asking_town)
    assert "Grosvenor Promenade" in call.say(ONLY_THEY_KNOW).text
    assert call.step == "is_it_here"
    for words in ("yes", "no", "yes", "no", "yes"):
        call.say(words)
    (filed,) = asking_town.filed()
    assert (filed["address_string"], filed["lat"]) == ("2342 Grosvenor Promenade", geocoders.DEVON[0])
    assert maps.asked == [("osm", f"{ONLY_THEY_KNOW}, Chicago, IL", "")]


def test_a_slow_map_costs_a_sentence_and_the_answer_comes_by_itself(asking_town, maps):
    maps.is_slow()
    call = asked_where(asking_town)
    maps.wake_after(2.0)
    heard = call.say(ONLY_THEY_KNOW).text
    assert heard.startswith("One moment, I am looking that up.")
    assert "Grosvenor Promenade" in heard
    assert call.step == "is_it_here"


def test_whoever_waits_in_a_call_gets_no_text_of_it_and_the_call_stays_where_it_is(asking_town, maps):
    maps.is_slow()
    call = asked_where(asking_town)
    maps.wake_after(2.0)
    call.say(ONLY_THEY_KNOW)
    assert asking_town.later_texts(call.from_number) == []
    call.say("yes")
    assert call.step == "describe"


def test_an_answer_outside_the_city_is_not_believed(asking_town, maps):
    maps.answers_with("osm", promenade(41.99, -88.4))
    call = asked_where(asking_town)
    assert "Grosvenor" not in call.say(ONLY_THEY_KNOW).text
    assert call.step == "where"


def test_an_answer_of_yesterday_is_not_believed_where_the_city_ends_elsewhere_today(asking_town):
    assert "Grosvenor" in asked_where(asking_town).say(ONLY_THEY_KNOW).text
    line = asking_town.web.extensions["townline"]
    (city,) = line.cities.load_all()
    save_city(line.store, line.vault, replace(city, bounds=(41.6, -87.95, 41.9, -87.5)))
    line.cities.load_all()
    assert "Grosvenor" not in asked_where(asking_town).say(ONLY_THEY_KNOW).text


def test_a_map_that_is_away_is_not_noticed(asking_town, maps):
    maps.is_down()
    call = asked_where(asking_town)
    assert "moment" not in call.say(ONLY_THEY_KNOW).text
    assert call.step == "where"


def test_a_texter_waits_in_silence_and_gets_one_text(asking_town, maps):
    maps.is_slow()
    thread = asking_town.thread()
    assert thread.send(f"there's a pothole at {ONLY_THEY_KNOW}").texts == ()
    maps.wakes()
    (text,) = asking_town.later_texts(thread.from_number)
    assert "Grosvenor Promenade" in text


def test_a_shared_spot_is_read_by_text_and_by_chat(town):
    thread = town.thread("+13125550143")
    (text,) = thread.send("pothole https://maps.google.com/?q=41.9979,-87.6889").texts
    assert "Is it near N CLAREMONT AVE & W DEVON AVE?" in text
    thread = town.thread("+13125550144")
    (text,) = thread.send("there's a pothole here https://maps.app.goo.gl/AbC").texts
    assert "Links cannot be opened here" in text
    (text,) = thread.send("41.9979, -88.6889").texts
    assert "outside Chicago" in text
