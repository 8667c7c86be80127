"""The demo as a whole, with its real processes: it comes up, mends itself, ends, and finds its data again."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from demo import kept
from demo.run import answers
from store.connection import connect
from tests.support.terminal import Terminal
from tests.support.waiting import is_alive, until

DEMO = ["-m", "cli", "demo"]
READY = r"Townline is ready: (http://127\.0\.0\.1:\d+)/"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A demo with data and a port of its own, in an environment full of a real installation."""
    return {
        "PORT": "0",
        "TOWNLINE_VAR": str(tmp_path),
        "REDIS_URL": "redis://redis.invalid/0",
        "TWILIO_ACCOUNT_SID": "AC-real",
        "PUBLIC_URL": "https://line.invalid",
    }


def test_it_comes_up_mends_itself_and_ends_without_a_trace(environment: dict[str, str], tmp_path: Path) -> None:
    with Terminal(DEMO, environment=environment) as terminal:
        address = terminal.find(READY, seconds=60)[0]
        assert answers(f"{address}/")
        assert terminal.said.count("http://") == 1
        where = kept.running(tmp_path)
        assert where
        assert where["public_url"] == address
        for name in ("web", "store", "city"):
            os.kill(_process_of(name, terminal.popen.pid), signal.SIGKILL)
            terminal.find(f"townline \\| {name} was ended by SIGKILL")
        until(lambda: answers(f"{address}/readyz"), "the line is ready again", 30)
        until(lambda: answers(f"{where['demo_city_url']}/demo/"), "the city is back", 30)
        everybody = _family(terminal.popen.pid)
        assert len(everybody) >= 8
        terminal.popen.send_signal(signal.SIGINT)
        assert terminal.ends() == 0
        assert f"Everything is stopped. What was reported stays in {tmp_path}" in terminal.said.splitlines()[-1]
        assert [pid for pid in everybody if is_alive(pid)] == []
        assert kept.running(tmp_path) is None


def test_after_kill_9_nobody_is_left_and_the_data_is_there(environment: dict[str, str], tmp_path: Path) -> None:
    with Terminal(DEMO, environment=environment) as terminal:
        terminal.find(READY, seconds=60)
        before = kept.environment(tmp_path)
        with connect(before["REDIS_URL"]) as client:
            client.set("kept", "yes")
        everybody = _family(terminal.popen.pid)
        terminal.popen.kill()
        until(lambda: not any(map(is_alive, everybody)), "everybody ends with the demo")
    with Terminal(DEMO, environment=environment) as terminal:
        terminal.find(READY, seconds=60)
        after = kept.environment(tmp_path)
        assert after["TOWNLINE_SECRET_KEY"] == before["TOWNLINE_SECRET_KEY"]
        with connect(after["REDIS_URL"]) as client:
            assert client.get("kept") == b"yes"
        terminal.popen.send_signal(signal.SIGINT)
        assert terminal.ends() == 0


def _process_of(name: str, demo: int) -> int:
    """The process that the demo itself started under a name."""
    words = {"web": "cli serve", "store": "unixsocket", "city": "demo.city"}[name]
    return next(pid for pid, (parent, command) in _processes().items() if parent == demo and words in command)


def _family(first: int) -> list[int]:
    """A process and everything that comes from it."""
    processes = _processes()
    found = [first]
    for pid in found:
        found += [child for child, (parent, _) in processes.items() if parent == pid]
    return found


def _processes() -> dict[int, tuple[int, str]]:
    listed = subprocess.run(["ps", "-A", "-ww", "-o", "pid=,ppid=,args="], capture_output=True, text=True, check=True)
    rows = (line.split(None, 2) for line in listed.stdout.splitlines())
    return {int(row[0]): (int(row[1]), row[2]) for row in rows if len(row) == 3}
