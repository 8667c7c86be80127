"""The whole house in processes of its own, as `townline demo` starts it, and people who call and text it."""

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from redis import Redis

from demo import kept
from demo.georeport.requests_kept import Request, RequestsKept
from phone.call import Call
from phone.carrier import Carrier
from phone.errors import Fault
from phone.http import HttpPost
from phone.line import Line
from phone.thread import Thread
from store.connection import connect
from tests.support.terminal import Terminal
from tests.support.trio import Trio
from tests.support.waiting import is_alive, until

READY = r"Townline is ready: (http://127\.0\.0\.1:\d+)/"
_MARK = re.compile(r"\[Townline (\d{7})\]")
_REFERENCE = re.compile(r"reference(?: number)? is ([\d ,]{7,})")
_PROGRAMS = {"store": "unixsocket", "city": "demo.city", "web": "cli serve", "worker": "cli worker"}


class House:
    """A demo that runs. `var`: its data, which outlives it. `store_url`: of a store that is somewhere else."""

    def __init__(self, var: Path, port: int = 0, store_url: str = "") -> None:
        self.var = var
        self._environment = {"TOWNLINE_VAR": str(var), "PORT": str(port), "REDIS_URL": store_url}
        self.trio: Trio | None = None
        self._program = ["-m", "tests.support.demo_elsewhere"] if store_url else ["-m", "cli", "demo"]

    def start(self) -> None:
        """Start it and wait until it is ready."""
        self.terminal = Terminal(self._program, environment=self._environment)
        self.address = self.terminal.find(READY, seconds=60)[0]
        where = kept.told(self.var)
        assert where
        self.where = where

    def power_cut(self) -> None:
        """kill -9 for everybody at once, whoever started them included."""
        first = self.terminal.popen.pid
        everybody = family(first)
        os.kill(first, signal.SIGSTOP)  # it must not start anybody again in between
        kill(*everybody)
        self.terminal.ends()

    def stop(self) -> None:
        """Ctrl-C."""
        self.terminal.popen.terminate()
        self.terminal.ends()

    def pids(self, name: str) -> list[int]:
        """The process that was started under a name, then those that come from it."""
        demo, program = self.terminal.popen.pid, _PROGRAMS[name]
        first = [pid for pid, (parent, command) in processes().items() if parent == demo and program in command]
        return family(first[0]) if first else []

    def line(self, wait: float = 15.0) -> Line:
        """The line, for one person: nobody shares a connection."""
        carrier = Carrier(self.where["carrier_url"], self.where["account_sid"], self.where["auth_token"])
        return Line(
            post=HttpPost(wait),
            public_url=self.address,
            auth_token=self.where["auth_token"],
            account_sid=self.where["account_sid"],
            number=self.where["number"],
            carrier=carrier,
            strict=True,
        )

    @contextmanager
    def store(self) -> Iterator["Redis"]:
        """The store, looked at from outside."""
        with connect(self.where["redis_url"]) as client:
            yield client

    def filed(self) -> list[Request]:
        """Every request that the city has, read from its own file."""
        return RequestsKept(self.var / "demo-city.sqlite3").page(0, 100_000)

    def filed_as(self, reference: str) -> list[Request]:
        """The city's requests that carry the mark of one report."""
        return [request for request in self.filed() if mark_of(request) == reference]

    def __enter__(self) -> "House":
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.terminal.popen.kill()
        self.terminal.ends()


@dataclass
class Person:
    """Somebody with a telephone, a place, and words of their own. `references`: every one that they were told.

    `place` is what they say, `address` how the city writes it.
    """

    house: House
    number: str
    place: str
    address: str
    words: str
    turns: int = 0
    references: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    def call(self) -> Call:
        """Dial the line."""
        call = Call(self.house.line(), self.number)
        self._hears(call.dial().text)
        return call

    def talk(self, call: Call, until: str = "anything_else") -> None:
        """Answer what is asked, until the line asks this. Raises KeyError for a question that nobody expects."""
        while call.step != until:
            self.answer(call)

    def answer(self, call: Call) -> str:
        """Answer the question that waits; gives what is heard then."""
        answers = {
            "what": "there's a pothole",
            "is_it_service": "yes",
            "where": self.place,
            "is_it_here": "yes",
            "is_it_same": "no",
            "describe": self.words,
            "reach_you": "yes",
            "may_we_text": "yes",
            "summary": "yes, send it",
            "anything_else": "repeat",
        }
        return self.say(call, answers[call.step])

    def say(self, call: Call, words: str) -> str:
        """Say something; gives what is heard then."""
        self._hears(call.say(words).text)
        return self.heard[-1]

    def thread(self) -> Thread:
        """Take the phone out, to text."""
        return Thread(self.house.line(), self.number)

    def write(self, thread: Thread, until: str = "anything_else") -> None:
        """Text what is asked for, until the line waits for this."""
        answers = {"": f"pothole at {self.place}", "is_it_same": "2", "describe": self.words}
        answers |= {"may_we_text": "1", "summary": "1"}
        while thread.step != until:
            self.text(thread, answers[thread.step])

    def text(self, thread: Thread, words: str) -> tuple[Fault, ...]:
        """Send a text; gives what went wrong with it."""
        exchange = thread.send(words)
        self._hears(" ".join(exchange.texts))
        return exchange.faults

    def _hears(self, words: str) -> None:
        self.turns += 1
        self.heard.append(words)
        for found in _REFERENCE.findall(words):
            reference = re.sub(r"\D", "", found)[:7]
            if reference not in self.references:
                self.references.append(reference)


def mark_of(request: Request) -> str:
    """The reference that a request begins with."""
    found = _MARK.findall(request.told["description"])
    return found[0] if found else ""


def a_word(number: int) -> str:
    """A word of its own for a number, that means nothing."""
    consonants, vowels = "bdgklmnprstvz", "aeiou"
    word = ""
    for _ in range(4):
        number, at = divmod(number, len(consonants) * len(vowels))
        word += consonants[at // len(vowels)] + vowels[at % len(vowels)]
    return word


def family(first: int) -> list[int]:
    """A process and everything that comes from it."""
    listed = processes()
    found = [first]
    for pid in found:
        found += [child for child, (parent, _) in listed.items() if parent == pid]
    return found


def processes() -> dict[int, tuple[int, str]]:
    """Every process of this machine: its parent and its command."""
    listed = subprocess.run(["ps", "-A", "-ww", "-o", "pid=,ppid=,args="], capture_output=True, text=True, check=True)
    rows = (line.split(None, 2) for line in listed.stdout.splitlines())
    return {int(row[0]): (int(row[1]), row[2]) for row in rows if len(row) == 3}


def kill(*pids: int) -> None:
    """kill -9 for all of them, some of which may have ended by themselves; afterwards they are gone."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    until(lambda: not any(map(is_alive, pids)), "they are gone")
