"""A confirmed report is in the city exactly once, whatever the city does."""

from dataclasses import replace

import pytest
from flask import Flask, jsonify
from redis import Redis

from demo.georeport.city import DemoCity
from facts.city import Provider
from reports.courier import Courier
from reports.delivery import drain
from reports.history import load_history
from store import keys
from store.vault import Vault
from tests.support.reporting import CITY
from tests.support.serving import serve

HOUR = 3600.0


def test_a_report_becomes_a_request_with_everything_the_city_needs(courier, city, filed, state):
    reference = filed()
    drain(courier)
    (request,) = city.filed()
    assert request.service_code == "pothole"
    assert (request.lat, request.long) == (41.9039, -87.6872)
    assert request.told["address_string"] == "1200 N WESTERN AVE"
    assert request.told["phone"] == "+13125550123"
    assert request.told["description"] == f"[Townline {reference}] A deep hole beside the bus stop."
    assert state(reference).state == "open"
    assert state(reference).request_id == request.service_request_id


def test_an_open_report_is_followed_and_no_longer_in_the_outbox(redis, courier, city, filed):
    reference = filed()
    drain(courier)
    assert redis.zcard(keys.outbox(CITY, CITY)) == 0
    assert redis.zrange(keys.follow(CITY, CITY), 0, -1) == [reference.encode()]


def test_every_step_is_kept_with_its_time_and_its_reason(redis, vault, courier, clock, filed):
    reference = filed()
    drain(courier)
    steps = [(line.origin, line.target, line.at) for line in load_history(redis, vault, CITY, reference)]
    assert steps == [("", "waiting", clock()), ("waiting", "sending", clock()), ("sending", "open", clock())]


def test_the_person_is_to_be_told_the_citys_number(redis, courier, filed):
    reference = filed()
    drain(courier)
    assert redis.zrange(keys.notices(CITY), 0, -1) == [f"{reference}-1".encode()]
    assert redis.hget(keys.notice(CITY, f"{reference}-1"), "kind") == b"filed"


@pytest.mark.parametrize("without", [{"phone": ""}, {"consent": None}])
def test_nobody_is_told_who_gave_no_number_or_did_not_agree(redis, courier, city, filed, without):
    filed(**without)
    drain(courier)
    assert len(city.filed()) == 1
    assert redis.zcard(keys.notices(CITY)) == 0


def test_a_report_without_a_place_waits_for_a_clerk(redis, courier, city, filed, state):
    reference = filed(place=None)
    drain(courier)
    assert city.filed() == []
    assert state(reference).state == "review"


def test_a_city_that_is_down_gets_the_report_when_it_works_again(shown, courier, clock, city, filed, state):
    reference = filed()
    city.is_down()
    for _ in range(5):
        drain(courier)
        clock.passes(60)
    assert state(reference).state == "waiting"
    city.works_again()
    clock.passes(HOUR)
    drain(courier)
    assert len(city.filed()) == 1
    assert state(reference).state == "open"


def test_a_city_that_is_down_is_left_in_peace_for_a_while(courier, city, filed, state):
    references = [filed() for _ in range(30)]
    city.is_down()
    drain(courier)
    assert sum(state(reference).attempts for reference in references) <= 2 * courier.timing.threads
    assert drain(courier) == 0


def test_a_city_whose_address_nobody_answers_is_tried_again(new_courier, provider, clock, city, filed, state):
    reference = filed()
    drain(new_courier(provider=replace(provider, url="http://127.0.0.1:9/")))
    assert state(reference).state == "waiting"
    clock.passes(HOUR)
    drain(new_courier())
    assert len(city.filed()) == 1


def test_what_the_city_refuses_is_kept_with_the_citys_own_words(redis, vault, courier, clock, city, filed, state):
    reference = filed()
    city.refuses()
    drain(courier)
    assert state(reference).state == "refused"
    assert state(reference).flag
    assert load_history(redis, vault, CITY, reference)[-1].words == "the city does not take this request"
    city.works_again()
    clock.passes(HOUR)
    assert drain(courier) == 0
    assert not any(b"does not take" in value for value in redis.lrange(keys.history(CITY, reference), 0, -1))


def test_a_wrong_key_is_a_refusal_that_staff_can_mend(new_courier, provider, city, filed, state):
    reference = filed()
    drain(new_courier(provider=replace(provider, api_key="wrong")))
    assert state(reference).state == "refused"
    assert city.filed() == []


def test_a_token_is_asked_for_until_it_is_a_number(courier, clock, city, filed, state):
    city.takes_for_tokens(2 * 24 * HOUR)
    reference = filed(service_code="tree_trim")
    drain(courier)
    assert state(reference).state == "token"
    for _ in range(47):
        clock.passes(HOUR)
        drain(courier)
    assert state(reference).state == "token"
    for _ in range(3):
        clock.passes(HOUR + 1)
        drain(courier)
    assert state(reference).state == "open"
    assert len(city.filed()) == 1


def test_a_number_that_never_comes_is_shown_to_staff(courier, clock, city, filed, state):
    city.takes_for_tokens(30 * 24 * HOUR)
    reference = filed(service_code="tree_trim")
    drain(courier)
    for _ in range(80):
        clock.passes(HOUR)
        drain(courier)
    assert "not given it a number" in state(reference).flag


def test_a_city_that_asks_for_patience_gets_it(new_courier, provider, clock, filed, state):
    busy = Flask("busy")
    asked = []

    @busy.post("/requests.json")
    def post() -> tuple[str, int, dict[str, str]]:
        asked.append(clock())
        return "", 429, {"Retry-After": "120"}

    reference = filed()
    with serve(busy) as address:
        courier: Courier = new_courier(provider=Provider(CITY, address))
        for _ in range(12):
            drain(courier)
            clock.passes(20)
    assert [moment - asked[0] for moment in asked] == [0, 120]
    assert state(reference).state == "waiting"


def test_the_city_says_duplicate_and_that_is_success(new_courier, clock, filed, state):
    boston = Flask("boston")

    @boston.post("/requests.json")
    def post() -> tuple[object, int]:
        words = "Invalid service request: base is a duplicate."
        return jsonify([{"code": 400, "description": words}]), 400

    reference = filed()
    with serve(boston) as address:
        drain(new_courier(provider=Provider(CITY, address)))
    assert state(reference).state == "sent"


def test_a_black_box_that_cannot_be_searched_is_left_in_peace(redis: Redis, new_courier, filed, state, clock):
    box = Flask("box")

    @box.post("/requests.json")
    def post() -> object:
        return jsonify([{"service_notice": "Thank you"}])

    reference = filed()
    with serve(box) as address:
        drain(new_courier(provider=Provider(CITY, address, searchable=False)))
    assert state(reference).state == "sent"
    assert redis.zcount(keys.outbox(CITY, CITY), "-inf", clock() + 2 * 86400) == 0


def test_nothing_private_stands_in_the_store_or_the_log(
    redis: Redis, vault: Vault, courier: Courier, city: DemoCity, filed, caplog: pytest.LogCaptureFixture
):
    caplog.set_level("DEBUG")
    filed()
    city.cuts_after_create("error")
    drain(courier)
    everything = [redis.dump(key) or b"" for key in redis.scan_iter()]
    for word in (b"WESTERN", b"western", b"bus stop", b"3125550123"):
        assert not any(word in value for value in everything)
        assert word not in caplog.text.encode()
        assert not any(word in key for key in redis.scan_iter())
