"""A worker may die between any two things that it does to the world. The city still gets each report exactly once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from redis import Redis

from demo.georeport.city import DemoCity
from facts.city import Provider
from reports.courier import Courier
from reports.delivery import carry, drain
from reports.follow import follow_up
from reports.record import load
from store import keys
from store.vault import Vault
from tests.support.reporting import CITY, Clock, a_report, file

HOUR = 3600.0
MORE_THAN_ANY_RUN = 60


class Killed(BaseException):
    """kill -9: nothing answers it."""


class Fate:
    """Kills at the nth thing that is done to the world: just before it is done, or just after."""

    def __init__(self, point: int, after: bool) -> None:
        self.left, self.after, self.done = point, after, False

    def around(self, do: Callable[..., Any]) -> Callable[..., Any]:
        def mortal(*given: Any, **named: Any) -> Any:
            if self.done:
                raise Killed
            self.left -= 1
            self.done = self.left == 0
            if self.done and not self.after:
                raise Killed
            result = do(*given, **named)
            if self.done:
                raise Killed
            return result

        return mortal


class Mortal:
    """A store or a door in the hands of somebody who will die."""

    def __init__(self, thing: Any, fate: Fate, *names: str) -> None:
        self._thing, self._fate, self._names = thing, fate, names

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._thing, name)
        return self._fate.around(found) if name in self._names else found


def mortal(courier: Courier, fate: Fate) -> Courier:
    store = Mortal(courier.store, fate, "evalsha", "set", "zadd", "zrem")
    door = Mortal(courier.door, fate, "post", "search", "number_for", "requests", "request")
    return replace(courier, store=store, door=door)


WEATHER = {
    "works": lambda city: None,
    "breaks off": lambda city: city.cuts_after_create("drop"),
    "fails after": lambda city: city.cuts_after_create("error"),
    "is down": lambda city: city.is_down(),
    "fails": lambda city: city.answers_html(500),
}


@pytest.mark.parametrize("searchable", [True, False], ids=["searchable", "not searchable"])
@pytest.mark.parametrize("weather", WEATHER)
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_killed_at_any_point_a_report_is_in_the_city_once_or_a_person_decides(
    redis: Redis,
    vault: Vault,
    clock: Clock,
    city: DemoCity,
    provider: Provider,
    new_courier: Callable[..., Courier],
    shown: None,
    after: bool,
    weather: str,
    searchable: bool,
):
    courier = new_courier(provider=replace(provider, searchable=searchable))
    for point in range(1, MORE_THAN_ANY_RUN):
        before = len(city.filed())
        fate = Fate(point, after)
        reference = file(redis, vault, a_report(), clock())
        WEATHER[weather](city)
        _live(mortal(courier, fate), reference, clock, rounds=4)
        city.works_again()
        _live(courier, reference, clock, rounds=12)
        _one_request_or_a_doubt(redis, city, reference, before, searchable)
        if not fate.done:
            return
    raise AssertionError("a report should have come to its end by now")


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_killed_at_any_point_every_change_is_told_once(
    redis: Redis, vault: Vault, clock: Clock, city: DemoCity, courier: Courier, after: bool
):
    for point in range(1, MORE_THAN_ANY_RUN):
        fate = Fate(point, after)
        reference = file(redis, vault, a_report(), clock())
        drain(courier)
        city.close(load(redis, CITY, reference).request_id, "Filled.")
        clock.passes(courier.provider.poll_every + 1)
        try:
            follow_up(mortal(courier, fate))
        except Killed:
            clock.passes(courier.timing.lease)
        follow_up(courier)
        clock.passes(courier.provider.poll_every + 1)
        follow_up(courier)
        told = [redis.hget(keys.notice(CITY, f"{reference}-{n}"), "kind") for n in (1, 2, 3)]
        assert told == [b"filed", b"closed", None]
        if not fate.done:
            return


def _live(courier: Courier, reference: str, clock: Clock, rounds: int) -> None:
    """Let time pass, doing what is due for this report; a worker that dies is not replaced."""
    for _ in range(rounds):
        try:
            while carry(courier, reference):
                pass
        except Killed:
            return
        clock.passes(courier.timing.lease + 61)


def _one_request_or_a_doubt(redis: Redis, city: DemoCity, reference: str, before: int, searchable: bool) -> None:
    requests = [request for request in city.filed() if reference in request.told["description"]]
    kept = load(redis, CITY, reference)
    assert len(city.filed()) - before == len(requests) <= 1
    if kept.state == "unknown":
        assert not searchable
        assert "a person must look" in kept.flag
        return
    assert kept.state == "open", kept
    assert [request.service_request_id for request in requests] == [kept.request_id]
    notices = [redis.hget(keys.notice(CITY, f"{reference}-{n}"), "kind") for n in (1, 2)]
    assert notices == [b"filed", None]
