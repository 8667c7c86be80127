"""When nobody knows whether a report arrived: it is looked for, and never sent again on a hope."""

from dataclasses import replace

import pytest
from flask import Flask, jsonify, request

from reports.delivery import drain
from reports.door import CityAway, CityRequest, Receipt
from reports.follow import follow_up
from store import keys
from tests.support.reporting import CITY, Clock, a_report
from tests.support.serving import serve

HOUR = 3600.0


@pytest.mark.parametrize("how", ["error", "drop"])
def test_a_city_that_breaks_off_after_taking_it_is_looked_at_and_not_sent_it_again(
    courier, clock, city, filed, state, how
):
    reference = filed()
    city.cuts_after_create(how)
    drain(courier)
    assert state(reference).state == "unknown"
    city.works_again()
    clock.passes(61)
    drain(courier)
    assert len(city.filed()) == 1
    assert state(reference).state == "open"
    assert state(reference).request_id == city.filed()[0].service_request_id


def test_a_web_page_with_status_200_proves_nothing(shown, courier, clock, city, filed, state):
    reference = filed()
    city.answers_html(200)
    drain(courier)
    assert state(reference).state == "unknown"
    clock.passes(61)
    drain(courier)
    assert state(reference).state == "unknown", "a list that is a web page is no list"
    city.works_again()
    for _ in range(3):
        clock.passes(HOUR)
        drain(courier)
    assert len(city.filed()) == 1
    assert state(reference).state == "open"


def test_what_is_not_in_the_list_is_sent_again_only_after_the_city_would_show_it(
    shown, new_courier, provider, clock, city, filed, state
):
    slow_to_show = replace(provider, visible_after=1000.0)
    courier = new_courier(provider=slow_to_show)
    reference = filed()
    city.answers_html(500)
    drain(courier)
    city.works_again()
    for moment, seen in ((60, "unknown"), (300, "unknown"), (1119, "unknown"), (1121, "open")):
        clock.now = 1_800_000_000.0 + moment
        drain(courier)
        drain(courier)
        assert state(reference).state == seen, moment
    assert len(city.filed()) == 1


def test_absence_is_believed_only_of_a_city_that_has_shown_our_marks(courier, clock, city, filed, state):
    reference = filed()
    city.answers_html(500)
    drain(courier)
    city.works_again()
    for _ in range(30):
        clock.passes(HOUR)
        drain(courier)
    assert state(reference).state == "unknown"
    assert "a person must look" in state(reference).flag
    filed()
    drain(courier)
    clock.passes(courier.provider.poll_every + 1)
    follow_up(courier)
    clock.passes(HOUR)
    drain(courier)
    assert state(reference).state == "open", "the other one was shown with its mark"
    assert len(city.filed()) == 2


def test_a_mark_that_is_not_ours_or_was_shown_at_another_address_proves_nothing(shown, new_courier, provider):
    moved = new_courier(provider=replace(provider, url="http://127.0.0.1:9/"))
    assert new_courier().has_shown_marks()
    moved.marks_are_shown([CityRequest("1", "open", description="[Townline 1234567] not of this city")])
    assert not moved.has_shown_marks()


@pytest.mark.parametrize("lists", ["nothing of what was said", "its newest 25, whatever is asked for"])
def test_a_list_that_cannot_show_our_mark_never_makes_us_send_twice(
    redis, vault, shown, new_courier, provider, clock, filed, state, lists
):
    posts = []
    old = [{"service_request_id": f"{number}", "status": "open", "description": "old"} for number in range(25)]
    stranger = Flask("stranger")

    @stranger.post("/requests.json")
    def post() -> tuple[object, int]:
        posts.append(request.form["description"])
        return "", 500

    @stranger.get("/requests.json")
    def listed() -> object:
        news = [{"service_request_id": f"new {number}", "status": "open"} for number in range(len(posts))]
        return jsonify(old if "25" in lists else news)

    reference = filed()
    with serve(stranger) as address:
        courier = new_courier(provider=replace(provider, url=address))
        redis.set(keys.shown(CITY, CITY), vault.fingerprint("provider", address))
        for _ in range(20):
            drain(courier)
            clock.passes(HOUR)
    assert len(posts) == 1
    assert state(reference).state == "unknown"
    assert "a person must look" in state(reference).flag


def test_a_clock_that_is_ahead_does_not_make_a_worker_miss_a_report_too_early(
    shown, new_courier, clock, city, filed, state
):
    reference = filed()
    city.answers_html(500)
    drain(new_courier())
    city.works_again()
    ahead = Clock(clock() + 90)
    for _ in range(3):
        drain(replace(new_courier(), clock=ahead))
        ahead.passes(10)
    assert state(reference).state == "unknown"


class Answering:
    """A door that answers a post with this; all else goes to the city."""

    def __init__(self, door, answer):
        self.door, self.answer = door, answer

    def post(self, *given):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def __getattr__(self, name):
        return getattr(self.door, name)


@pytest.mark.parametrize(
    ("status", "retry_after", "seen"),
    [(503, 0.0, "unknown"), (408, 0.0, "unknown"), (503, 9.0, "waiting"), (429, 0.0, "waiting"), (500, 9.0, "unknown")],
)
def test_what_a_gateway_may_say_after_a_time_out_is_a_doubt(courier, filed, state, status, retry_after, seen):
    reference = filed()
    away = CityAway(sent=True, status=status, retry_after=retry_after)
    drain(replace(courier, door=Answering(courier.door, away)))
    assert state(reference).state == seen


def test_an_answer_that_says_nothing_is_a_doubt_that_only_finding_it_ends(shown, courier, clock, city, filed, state):
    lost, there = filed(), filed()
    drain(replace(courier, door=Answering(courier.door, Receipt())))
    assert {state(lost).state, state(there).state} == {"unknown"}
    courier.door.post(a_report(), f"[Townline {there}] it did arrive")
    for _ in range(5):
        clock.passes(HOUR)
        drain(courier)
    assert state(there).state == "open"
    assert state(lost).state == "unknown"
    assert "a person must look" in state(lost).flag
    assert len(city.filed()) == 1


@pytest.mark.parametrize("status", [301, 302, 401, 403, 404])
def test_a_page_that_stands_in_for_the_city_refuses_nothing(courier, clock, city, filed, state, status):
    reference = filed()
    city.answers_html(status)
    drain(courier)
    assert (state(reference).state, state(reference).flag) == ("waiting", "")
    for _ in range(8):
        clock.passes(HOUR)
        drain(courier)
    assert (state(reference).state, str(status) in state(reference).flag) == ("waiting", True)
    city.works_again()
    clock.passes(HOUR)
    drain(courier)
    assert (state(reference).state, state(reference).flag) == ("open", "")
    assert len(city.filed()) == 1


def test_where_the_city_cannot_be_searched_a_person_decides(new_courier, provider, clock, city, filed, state):
    courier = new_courier(provider=replace(provider, searchable=False))
    reference = filed()
    city.cuts_after_create("drop")
    drain(courier)
    city.works_again()
    for _ in range(50):
        clock.passes(HOUR)
        drain(courier)
    assert len(city.filed()) == 1
    assert state(reference).state == "unknown"
    assert "a person must look" in state(reference).flag


def test_a_thousand_other_potholes_are_no_proof_of_absence(courier, clock, city, filed, state):
    for _ in range(50):
        courier.door.post(a_report(), "somebody else's")
    city.cuts_after_create("error")
    reference = filed()
    drain(courier)
    city.works_again()
    clock.passes(61)
    drain(courier)
    assert state(reference).state == "open"
    assert len(city.filed()) == 51
