"""The page's address, who may post to it, and what is said when something is wrong."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import requests

import app
from tests.support.phone_page import Page
from tests.support.serving import serve


def test_the_page_runs_nothing_and_loads_nothing_of_elsewhere(address):
    answer = requests.get(f"{address}/phone")
    assert answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy


def test_no_token_is_ever_in_what_a_browser_gets(page, town):
    page.report()
    page.text("hello")
    answers = [
        page.session.get(f"{page.address}/phone").text,
        str(page.me()),
        str(page.get("/line")),
        str(page.events()),
    ]
    for secret in (*town.settings.twilio_auth_tokens, town.settings.secret_key, town.settings.twilio_account_sid):
        assert not [answer for answer in answers if secret in answer]


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}])
@pytest.mark.parametrize(
    "path", ["/people", "/people/{}/call", "/people/{}/texts", "/city/1/status", "/people/{}/keep"]
)
def test_a_page_of_elsewhere_may_post_nothing(page, path, headers):
    answer = page.send(path.format(page.person), {"text": "x"}, headers=headers)
    assert answer.status_code == 403
    assert answer.json()["error"].endswith("own page.")


def test_our_own_page_may_post(page):
    assert page.send("/people", {}, headers={"Origin": page.address, "Sec-Fetch-Site": "same-origin"}).ok


@pytest.mark.parametrize(
    ("path", "given", "status"),
    [
        ("/people/{}/call/say", {"text": "x"}, 409),
        ("/people/{}/call/hang_up", {}, 409),
        ("/people/nobody-at-all/call", {}, 404),
        ("/people/{}/texts", {}, 400),
        ("/people/{}/texts", {"text": ["x"]}, 400),
        ("/people/{}/texts", {"text": "x" * 2000}, 413),
        ("/people/{}/texts", {"text": "x", "photos": "me"}, 400),
        ("/people/{}/texts", {"text": "x", "photos": ["../../etc/passwd"]}, 404),
        ("/people/{}/call", {"carrier": "late"}, 400),
        ("/people/{}/call", {"carrier": {"confidence": 2}}, 400),
        ("/people/{}/call", {"carrier": {"deliver": "sometime"}}, 400),
        ("/people/{}/call", ["x"], 400),
        ("/people/{}/keep", {"title": "x"}, 409),
        ("/people/{}/dance", {}, 404),
        ("/city/99-00000001/status", {"status": "closed"}, 404),
        ("/city/..%2Fswitches/status", {"status": "closed"}, 404),
        ("/city/99-00000001/status", {"status": "gone"}, 400),
        ("/city", {}, 404),
    ],
)
def test_whatever_is_wrong_is_told_in_a_sentence(page, path, given, status):
    answer = page.send(path.format(page.person), given)
    assert answer.status_code == status, answer.text
    assert answer.json()["error"].endswith(".")


@pytest.mark.parametrize(
    ("deed", "given"),
    [
        ("press", {"keys": "A"}), ("press", {}), ("say", {"text": " "}), ("say", {"text": "x", "confidence": "much"}),
        ("record", {"seconds": "long"}), ("record", {"seconds": 3, "key": "?"}), ("transfer", {"status": "lost"}),
    ],
)  # fmt: skip
def test_what_no_phone_can_do_is_refused_and_the_call_goes_on(page, deed, given):
    page.dial()
    answer = page.send(f"/people/{page.person}/call/{deed}", given)
    assert answer.status_code == 400 and answer.json()["error"].endswith(".")
    assert page.say("there's a pothole")["call"]["step"] == "is_it_service"


def test_a_call_cannot_be_dialled_twice(page):
    page.dial()
    answer = page.send(f"/people/{page.person}/call")
    assert (answer.status_code, answer.json()["error"]) == (409, "There is a call going on. Hang up first.")


def test_a_store_that_is_away_is_told_in_a_sentence(page, town):
    gone = replace(town.settings, redis_url="redis://127.0.0.1:9/0")
    with serve(app.create_app(gone)) as address:
        answer = requests.post(f"{address}/phone/api/people", json={})
    assert answer.status_code == 503 and "store" in answer.json()["error"]


def test_a_city_that_is_down_is_told_in_a_sentence_and_one_may_call_all_the_same(page, town):
    town.city.is_down()
    answer = page.session.get(f"{page.address}/phone/api/city")
    assert answer.status_code == 503 and answer.json()["error"].endswith(".")
    assert page.dial()["text"]
    assert [event["event"] for event in page.events()] == ["trouble"]


def test_the_map_is_drawn_from_the_citys_own_crossings(page):
    answer = page.session.get(f"{page.address}/phone/api/city/map")
    assert len(answer.content) <= 200_000
    drawn = answer.json()
    south, west, north, east = drawn["bounds"]
    assert 41.6 < south < north < 42.1 and -88 < west < east < -87.4
    assert len(drawn["lines"]) > 1000
    assert all(south <= lat <= north and west <= long <= east for line in drawn["lines"] for lat, long in line)


@pytest.fixture
def real_city(town, tmp_path) -> Iterator[str]:
    """An installation that serves a city, and is no demo."""
    with serve(app.create_app(replace(town.settings, demo=False, var=tmp_path / "var"))) as address:
        yield address


@pytest.mark.parametrize("path", ["/phone", "/phone/", "/phone/api/people", "/phone/static/phone.js", "/demo/"])
def test_where_a_real_city_is_served_the_phone_is_for_those_who_signed_in(real_city, path):
    answer = requests.get(real_city + path)
    assert answer.status_code == 401
    assert "townline staff invite" in answer.text and "dial" not in answer.text


def test_nobody_can_be_made_where_a_real_city_is_served(real_city):
    assert requests.post(f"{real_city}/phone/api/people", json={}).status_code == 401


def test_people_are_kept_sealed_and_under_no_number(page, redis):
    page.report()
    for name in redis.scan_iter("townline:_:phone*"):
        assert page.number.encode() not in name and page.number[2:].encode() not in name
        for kept in _values(redis, name):
            assert b"devon" not in kept and page.number.encode() not in kept


def _values(redis, name):
    kind = redis.type(name)
    if kind == b"hash":
        return redis.hvals(name)
    return redis.lrange(name, 0, -1) if kind == b"list" else [redis.get(name)] if kind == b"string" else []


def test_a_page_that_is_loaded_anew_is_the_same_person(page):
    assert Page(page.address, page.person).number == page.number
