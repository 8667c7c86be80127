"""A confirmed report is in the city exactly once, whatever the city does."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event, Thread

import pytest
from flask import Flask, jsonify, request
from redis import Redis

from demo.georeport.city import DemoCity
from demo.serving import serve
from facts.city import Provider
from facts.reports import Report
from reports.courier import Courier
from reports.delivery import drain
from reports.door import CityAway, CityRequest, Receipt
from reports.follow import follow_up
from reports.record import Kept, load, load_history
from store import keys
from store.vault import Vault
from tests.support.reporting import CITY, Clock, a_report, file
from tests.support.waiting import until

HOUR = 3600.0


@pytest.fixture
def filed(redis: Redis, vault: Vault, clock: Clock) -> Callable[..., str]:
    """File a report; gives its reference."""
    return lambda **changes: file(redis, vault, a_report(**changes), clock())


@pytest.fixture
def state(redis: Redis) -> Callable[[str], Kept]:
    return lambda reference: load(redis, CITY, reference)


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


def test_a_worker_that_died_while_sending_leaves_a_doubt_not_a_second_request(
    redis, courier, clock, city, filed, state
):
    reference = filed()
    drain(courier)
    # As if the worker had died between the city's answer and its note of it.
    redis.hset(keys.report(CITY, reference), mapping={"state": "sending", "until": clock() + 100})
    redis.hdel(keys.report(CITY, reference), "request_id")
    redis.zadd(keys.outbox(CITY, CITY), {reference: clock() + 100})
    drain(courier)
    assert state(reference).state == "sending", "it may still be at it"
    clock.passes(101)
    drain(courier)
    assert state(reference).state == "unknown"
    clock.passes(HOUR)
    drain(courier)
    assert state(reference).state == "open"
    assert len(city.filed()) == 1


def test_two_workers_at_once_send_each_report_once(new_courier, courier, clock, city, filed, state):
    references = [filed() for _ in range(40)]
    workers = [Thread(target=drain, args=(new_courier(owner=f"worker {n}"),)) for n in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    clock.passes(HOUR)  # a city that was too slow for one of them is asked again
    drain(courier)
    assert len(city.filed()) == 40
    assert len({request.told["description"] for request in city.filed()}) == 40
    assert {state(reference).state for reference in references} == {"open"}


def test_a_request_that_hangs_holds_up_nobody_else(courier, clock, filed, state):
    hangs, goes_on = Event(), Event()
    first = filed()

    class Hanging:
        def __getattr__(self, name: str) -> object:
            return getattr(courier.door, name)

        def post(self, report: Report, description: str) -> object:
            if report.reference == first:
                hangs.set()
                assert goes_on.wait(20)
            return courier.door.post(report, description)

    worker = Thread(target=drain, args=(replace(courier, door=Hanging()),))
    worker.start()
    assert hangs.wait(20)
    clock.passes(courier.timing.shift + 1)
    second = filed()
    until(lambda: state(second).state == "open", "the second is delivered")
    assert state(first).state == "sending"
    goes_on.set()
    worker.join()
    assert state(first).state == "open"


def test_a_city_that_does_not_answer_in_time_is_said_to_be_away_until_it_answers(courier, clock, filed, state, redis):
    reference = filed()

    class Silent:
        def post(self, *given: object) -> object:
            raise CityAway(sent=True, timed_out=True)

    drain(replace(courier, door=Silent()))
    assert state(reference).state == "unknown"
    assert redis.exists(keys.pause(CITY, CITY))
    clock.passes(HOUR)
    drain(courier)
    assert not redis.exists(keys.pause(CITY, CITY))


def test_a_late_answer_from_the_city_counts(redis, courier, new_courier, clock, city, filed, state, provider):
    """The worker was so slow that its report was given up, and was about to be sent again."""
    reference = filed()
    other = new_courier(owner="another worker")

    class Slow:
        def __getattr__(self, name: str) -> object:
            return getattr(courier.door, name)

        def post(self, *given: object) -> object:
            receipt = courier.door.post(*given)
            clock.passes(courier.timing.lease + 1)
            drain(other)
            assert state(reference).state == "unknown"
            return receipt

    drain(replace(courier, door=Slow()))
    assert state(reference).state == "open"
    clock.passes(HOUR)
    drain(other)
    assert len(city.filed()) == 1


def test_a_stale_result_is_not_written(redis, courier, new_courier, clock, city, filed, state):
    reference = filed()
    other = new_courier(owner="another worker")

    class SlowToRefuse:
        def post(self, *given: object) -> object:
            clock.passes(courier.timing.lease + 1)
            drain(other)
            city.refuses()
            return courier.door.post(*given)

    drain(replace(courier, door=SlowToRefuse()))
    assert state(reference).state == "unknown"


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


def test_a_report_that_cannot_be_opened_holds_up_no_other(redis, courier, city, filed, state):
    broken = filed()
    redis.hset(keys.report(CITY, broken), "body", b"nonsense")
    others = [filed() for _ in range(3)]
    drain(courier)
    assert {state(reference).state for reference in others} == {"open"}
    assert state(broken).state == "waiting"
    assert state(broken).flag


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
