"""A hundred calls and a hundred conversations by text, all at once, against the real processes."""

import threading
import time
from pathlib import Path

from demo.carrier.texts_kept import TextsKept, Wanted
from phone.call import Call
from phone.errors import Fault
from tests.support.house import House, Person, a_word, mark_of
from tests.support.waiting import until

CALLS = TEXTERS = 100
SECONDS = 60.0


def test_a_hundred_calls_and_a_hundred_texters_at_once_are_each_filed_once(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        callers, texters = _callers(house), _texters(house)
        crowd = _Crowd(callers, texters)
        seconds = crowd.talks()
        assert not crowd.wrong, crowd.wrong[:3]
        people = callers + texters
        told = {person.references[0]: person for person in people if len(person.references) == 1}
        assert len(told) == len(people)
        _every_report_is_with_the_city_once(house, told)
        delivered = crowd.seconds_since_the_start()
        _everybody_got_the_text_about_their_own(tmp_path, people)
        turns = sum(person.turns for person in people)
        print(
            f"\n{len(callers)} calls and {len(texters)} conversations by text: {turns} turns in {seconds:.1f} s, "
            f"{turns / seconds:.0f} turns a second; the last report was with the city after {delivered:.1f} s"
        )
        house.stop()


class _Crowd:
    """People who all begin at the same moment, each in a thread."""

    def __init__(self, callers: list[Person], texters: list[Person]) -> None:
        self.wrong: list[str] = []
        self._start = threading.Barrier(len(callers) + len(texters) + 1)
        self._threads = [threading.Thread(target=self._one, args=(person, True)) for person in callers]
        self._threads += [threading.Thread(target=self._one, args=(person, False)) for person in texters]

    def talks(self) -> float:
        """Let everybody talk to the end; gives how long it took."""
        for thread in self._threads:
            thread.start()
        self._start.wait()
        self._began = time.monotonic()
        for thread in self._threads:
            thread.join()
        return self.seconds_since_the_start()

    def seconds_since_the_start(self) -> float:
        """How long ago everybody began."""
        return time.monotonic() - self._began

    def _one(self, person: Person, calls: bool) -> None:
        self._start.wait()
        faults: tuple[Fault, ...] = ()
        try:
            if calls:
                call = person.call()
                person.talk(call)
                call.hang_up()
                faults = _faults(call)
            else:
                thread = person.thread()
                person.write(thread)
                faults = tuple(fault for exchange in thread.exchanges for fault in exchange.faults)
        except Exception as error:  # a thread's error would be lost; the test shows it
            self.wrong.append(f"{person.number}: {error!r} after {person.heard}")
        self.wrong += [f"{person.number}: {fault}" for fault in faults]


def _faults(call: Call) -> tuple[Fault, ...]:
    return tuple(fault for turn in call.turns for fault in turn.faults)


def _callers(house: House) -> list[Person]:
    return [
        Person(
            house,
            number=f"+131255501{caller:02}",
            place=f"{2300 + 2 * caller} west devon",
            address=f"{2300 + 2 * caller} W DEVON AVE",
            words=f"it is beside the {a_word(caller)} shop",
        )
        for caller in range(CALLS)
    ]


def _texters(house: House) -> list[Person]:
    return [
        Person(
            house,
            number=f"+177355501{texter:02}",
            place=f"{5001 + 2 * texter} N Clark St",
            address=f"{5001 + 2 * texter} N CLARK ST",
            words=f"in front of the {a_word(1000 + texter)} bakery",
        )
        for texter in range(TEXTERS)
    ]


def _every_report_is_with_the_city_once(house: House, told: dict[str, Person]) -> None:
    """Under its own reference, with its own place, number and words."""
    until(lambda: len(house.filed()) >= len(told), "every report is with the city", SECONDS)
    requests = house.filed()
    assert sorted(map(mark_of, requests)) == sorted(told)
    for request in requests:
        person = told[mark_of(request)]
        assert request.told["phone"] == person.number
        assert request.told["address_string"] == person.address
        assert person.words in request.told["description"]


def _everybody_got_the_text_about_their_own(var: Path, people: list[Person]) -> None:
    carrier = TextsKept(var / "demo-carrier.sqlite3")

    def texts() -> list[tuple[str, str]]:
        rows = carrier.wanted(Wanted(inbound=False), rows=10_000)
        return [(text.to, text.body) for text in rows if "Filed. Request" in text.body]

    until(lambda: len(texts()) >= len(people), "everybody is told the city's number", SECONDS)
    came = dict(texts())
    assert len(texts()) == len(came) == len(people)
    for person in people:
        assert person.address in came[person.number]
