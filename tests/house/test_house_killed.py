"""kill -9 at named points of a conversation and of a delivery, and a power cut. What was spoken is filed, once.

The points are the functions of POINTS, in the order in which they happen to one house: those that take a worker's
lease to mend come first, so that its time passes while the others are at it.
"""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
import requests

from phone.call import Call
from phone.errors import LineWentQuiet
from phone.line import Answer, Post
from store import keys
from store.connection import StoreAway, reaching
from tests.support.house import House, Person, a_word, kill, mark_of
from tests.support.ports import free_port
from tests.support.waiting import until

CITY = "chicago-demo"
APPLICATION_ERROR = "an application error has occurred"
SECONDS = 90.0
TRIES = 20


def test_whoever_is_killed_whenever_the_conversation_goes_on_and_what_was_told_is_filed_once(tmp_path: Path) -> None:
    with House(tmp_path, free_port()) as house:
        town = Town(house)
        for point in POINTS:
            began = time.monotonic()
            try:
                point(town)
            except BaseException as error:
                error.add_note(f"at this point: {point.__name__}\n{house.terminal.said}")
                raise
            print(f"{time.monotonic() - began:6.1f} s  {point.__name__.replace('_', ' ')}")
        town.every_reference_is_with_the_city_once()
        house.stop()


class Town:
    """A house, the people who talked to it, and a city that can be told what is wrong with it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.people: list[Person] = []

    def somebody(self) -> Person:
        """A person whom nobody has met yet."""
        number = len(self.people)
        person = Person(
            self.house,
            number=f"+131255501{number:02}",
            place=f"{2300 + 2 * number} west devon",
            address=f"{2300 + 2 * number} W DEVON AVE",
            words=f"it is beside the {a_word(number)} shop",
        )
        self.people.append(person)
        return person

    def city_is(self, **switches: str) -> None:
        """Break the city, or (without a word) mend it."""
        requests.post(
            f"{self.house.where['demo_city_url']}/demo/switches", data=switches, timeout=10
        ).raise_for_status()

    def kill(self, name: str) -> None:
        """kill -9 for a process and all that comes from it."""
        self.killing(name)()

    def killing(self, name: str) -> Callable[[], None]:
        """The same, ready to be done at once."""
        pids = self.house.pids(name)
        return lambda: kill(*pids)

    @contextmanager
    def asleep(self, name: str) -> Iterator[None]:
        """A process that does not answer for a while, and has not ended."""
        pids = self.house.pids(name)
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)

    def turn(self, call: Call) -> int:
        """How many turns of a call the store holds."""
        with self.house.store() as store:
            return int(store.hget(keys.talk(CITY, call.sid), "number") or 0)

    def is_claimed(self, call: Call) -> bool:
        """Whether somebody has taken a turn of a call in hand and not committed it."""
        with suppress(StoreAway), reaching(), self.house.store() as store:
            return int(store.hget(keys.talk(CITY, call.sid), "until") or 0) > 0
        return False

    def state(self, reference: str) -> str:
        """How far a report has come; "" while nobody can say."""
        with suppress(StoreAway), reaching(), self.house.store() as store:
            return (store.hget(keys.report(CITY, reference), "state") or b"").decode()
        return ""

    def becomes(self, reference: str, state: str) -> None:
        """Wait until a report has come so far."""
        until(lambda: self.state(reference) == state, f"the report is {state}", 20, self._tell)

    def is_with_the_city(self, reference: str) -> None:
        """Wait until the city has a report, whether it said so or not."""
        until(lambda: self.house.filed_as(reference), "the city has it", 20, self._tell)

    def every_reference_is_with_the_city_once(self) -> None:
        """Whatever was told to somebody, with their own place and words, and nothing else."""
        told = {reference: person for person in self.people for reference in person.references}
        assert len(told) == len(self.people)
        until(lambda: {self.state(reference) for reference in told} == {"open"}, "all are open", SECONDS, self._tell)
        requests = {mark_of(request): request for request in self.house.filed()}
        assert sorted(map(mark_of, self.house.filed())) == sorted(told)
        for reference, person in told.items():
            request = requests[reference]
            assert request.told["address_string"] == person.address
            assert request.told["phone"] == person.number
            assert person.words in request.told["description"]
        for person in self.people:
            assert not [heard for heard in person.heard if APPLICATION_ERROR in heard], person.heard

    def _tell(self) -> str:
        states = {reference: self.state(reference) for person in self.people for reference in person.references}
        return f"{self.house.terminal.said}\n{states}"


class LosesAReply:
    """The line's first answer is lost on its way, because something happens just then."""

    def __init__(self, post: Post, happens: Callable[[], None]) -> None:
        self._post = post
        self._happens: Callable[[], None] | None = happens

    def __call__(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], /) -> Answer:
        answer = self._post(url, form, headers)
        if self._happens:
            happens, self._happens = self._happens, None
            happens()
            raise LineWentQuiet("the answer was lost")
        return answer


def worker_killed_while_the_post_is_on_the_wire(town: Town) -> None:
    town.city_is(slow="3")
    reference = _told(town.somebody())
    town.becomes(reference, "sending")
    town.kill("worker")
    assert not town.house.filed_as(reference)
    town.is_with_the_city(reference)
    town.city_is()


def worker_killed_after_the_citys_answer_before_it_is_written(town: Town) -> None:
    town.city_is(slow="2")
    reference = _told(town.somebody())
    town.becomes(reference, "sending")
    with town.asleep("store"):
        town.is_with_the_city(reference)
        town.kill("worker")
    town.city_is()


def worker_killed_right_after_the_doorbell(town: Town) -> None:
    with town.asleep("worker"):
        reference = _told(town.somebody())
    town.kill("worker")
    town.is_with_the_city(reference)


def city_killed_after_it_created_the_request_before_its_answer(town: Town) -> None:
    town.city_is(cut_after_create="drop")
    reference = _told(town.somebody())
    town.is_with_the_city(reference)
    town.kill("city")
    town.becomes(reference, "open")


def city_killed_before_the_post(town: Town) -> None:
    person, call = _at(town, "summary")
    town.kill("city")
    reference = _told(person, call)
    town.becomes(reference, "open")


def web_killed_while_a_turn_is_under_way(town: Town) -> None:
    """Between its claim and its commit: as soon as the store holds the claim, the web server dies."""
    for _ in range(TRIES):
        person, call = _at(town, "where")
        before, die, left = town.turn(call), town.killing("web"), []
        with _as_soon_as(lambda: town.is_claimed(call), lambda: (die(), left.append(town.turn(call)))):  # noqa: B023
            person.answer(call)
        _told(person, call)
        if left == [before]:  # it had not been committed
            return
    pytest.fail("it was never killed in between")


def web_killed_after_the_commit_before_the_reply(town: Town) -> None:
    person, call = _at(town, "summary")
    call.line = replace(call.line, post=LosesAReply(call.line.post, town.killing("web")))
    _told(person, call)


def web_killed_after_the_commit_before_the_reply_to_a_text(town: Town) -> None:
    person = town.somebody()
    thread = person.thread()
    person.write(thread, until="summary")
    thread.line = replace(thread.line, post=LosesAReply(thread.line.post, town.killing("web")))
    person.text(thread, "1")
    assert len(person.references) == 1


def web_workers_killed_between_two_turns(town: Town) -> None:
    person, call = _at(town, "describe")
    kill(*town.house.pids("web")[1:])
    _told(person, call)


def store_killed_in_the_middle_of_a_conversation(town: Town) -> None:
    person, call = _at(town, "describe")
    town.kill("store")
    assert _told(person, call)
    assert len(call.turns) >= 7


def store_killed_while_a_turn_is_under_way(town: Town) -> None:
    """Between its claim and its commit, or with the commit in its hands: the web server cannot know."""
    for _ in range(TRIES):
        person, call = _at(town, "summary")
        with _as_soon_as(lambda: town.is_claimed(call), town.killing("store")) as happened:  # noqa: B023
            person.answer(call)
        _told(person, call)
        if happened:
            return
    pytest.fail("it was never killed in between")


def store_asleep_when_a_report_is_confirmed(town: Town) -> None:
    """For longer than a caller can wait: they are told, and no reference."""
    person, call = _at(town, "summary")
    with town.asleep("store"):
        heard = person.answer(call)
    assert "something went wrong on our side, and nothing was sent" in heard
    assert not person.references
    _told(person, call)


def store_killed_right_after_a_reference_was_told(town: Town) -> None:
    _told(town.somebody())
    town.kill("store")


def everybody_killed_at_once(town: Town) -> None:
    person, call = _at(town, "describe")
    _told(town.somebody())
    town.house.power_cut()
    town.house.start()
    _told(person, call)


POINTS: list[Callable[[Town], None]] = [
    everybody_killed_at_once,
    worker_killed_while_the_post_is_on_the_wire,
    worker_killed_after_the_citys_answer_before_it_is_written,
    worker_killed_right_after_the_doorbell,
    city_killed_after_it_created_the_request_before_its_answer,
    city_killed_before_the_post,
    web_killed_while_a_turn_is_under_way,
    web_killed_after_the_commit_before_the_reply,
    web_killed_after_the_commit_before_the_reply_to_a_text,
    web_workers_killed_between_two_turns,
    store_killed_in_the_middle_of_a_conversation,
    store_killed_while_a_turn_is_under_way,
    store_asleep_when_a_report_is_confirmed,
    store_killed_right_after_a_reference_was_told,
]


def _at(town: Town, step: str) -> tuple[Person, Call]:
    """Somebody who has come so far."""
    person = town.somebody()
    call = person.call()
    person.talk(call, until=step)
    return person, call


def _told(person: Person, call: Call | None = None) -> str:
    """Go on with a call until a reference is told; gives it. Who was let go with a sentence dials again."""
    call = call or person.call()
    for _ in range(TRIES):
        if person.references:
            return person.references[0]
        if call.ended or (call.waiting and "transfer" in call.waiting.inputs):
            call = person.call()
        person.answer(call)
    raise AssertionError(f"no reference was told: {person.heard}")


@contextmanager
def _as_soon_as(condition: Callable[[], bool], do: Callable[[], object]) -> Iterator[list[bool]]:
    """Do it the very moment that a condition comes true, while something else is done. Gives whether it happened."""
    over = threading.Event()
    happened: list[bool] = []

    def look() -> None:
        while not over.is_set():
            if condition():
                do()
                happened.append(True)
                return

    looking = threading.Thread(target=look)
    looking.start()
    try:
        yield happened
    finally:
        over.set()
        looking.join()
