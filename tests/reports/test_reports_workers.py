"""Workers that die, hang, or work at the same time: each report is sent once."""

from dataclasses import replace
from threading import Event, Thread

from facts.reports import Report
from reports.delivery import drain
from reports.door import CityAway, CityDoor
from store import keys
from tests.support.reporting import CITY
from tests.support.waiting import until

HOUR = 3600.0


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


class Hanging:
    """The city's door, where one report hangs until it is let go."""

    def __init__(self, door: CityDoor, reference: str) -> None:
        self.door, self.reference = door, reference
        self.hangs, self.goes_on = Event(), Event()

    def __getattr__(self, name: str) -> object:
        return getattr(self.door, name)

    def post(self, report: Report, description: str) -> object:
        if report.reference == self.reference:
            self.hangs.set()
            assert self.goes_on.wait(20)
        return self.door.post(report, description)


def test_a_request_that_hangs_holds_up_nobody_else(courier, clock, filed, state):
    first = filed()
    door = Hanging(courier.door, first)
    worker = Thread(target=drain, args=(replace(courier, door=door),))
    worker.start()
    assert door.hangs.wait(20)
    clock.passes(courier.timing.shift + 1)
    second = filed()
    until(lambda: state(second).state == "open", "the second is delivered")
    assert state(first).state == "sending"
    door.goes_on.set()
    worker.join()
    assert state(first).state == "open"


def test_what_is_published_while_a_request_hangs_holds_for_the_next_report(redis, courier, filed, state):
    first = filed()
    door = Hanging(courier.door, first)
    worker = Thread(target=drain, args=(replace(courier, door=door),))
    worker.start()
    assert door.hangs.wait(20)
    redis.incr(keys.city_version(CITY))  # as `townline publish` does, with a new key for the city
    second = filed()
    door.goes_on.set()
    worker.join()
    assert (state(first).state, state(second).state) == ("open", "waiting")
    drain(courier)
    assert state(second).state == "open"


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


def test_a_report_that_cannot_be_opened_holds_up_no_other(redis, courier, city, filed, state):
    broken = filed()
    redis.hset(keys.report(CITY, broken), "body", b"nonsense")
    others = [filed() for _ in range(3)]
    drain(courier)
    assert {state(reference).state for reference in others} == {"open"}
    assert state(broken).state == "waiting"
    assert state(broken).flag
