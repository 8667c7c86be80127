"""The demo city as a process of its own: it starts, ends cleanly, and loses nothing when it is killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from demo.georeport.city import API_KEY
from open311 import Client, Profile
from tests.support.ports import free_port
from tests.support.waiting import is_alive, until

ROOT = Path(__file__).parents[2]
Start = Callable[[], subprocess.Popen[str]]


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def start(tmp_path: Path, port: int) -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []
    secrets = {"TWILIO_ACCOUNT_SID": "AC" + "1" * 32, "TWILIO_AUTH_TOKEN": "token"}

    def run() -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "demo.city", "--port", str(port), "--database", str(tmp_path / "city.sqlite3")]
        process = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | secrets, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_it_says_one_line_when_ready_and_ends_cleanly_when_told(start: Start, port: int) -> None:
    process = start()
    assert first_line(process) == f"The demo city is ready: http://127.0.0.1:{port}/demo/"
    assert requests.get(f"http://127.0.0.1:{port}/demo/", timeout=10).status_code == 200
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0
    assert process.stdout
    assert process.stdout.read() == ""


def test_killed_it_leaves_no_orphan_and_forgets_nothing(start: Start, port: int) -> None:
    process = start()
    first_line(process)
    children = [int(pid) for pid in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]
    client = Client(Profile(url=f"http://127.0.0.1:{port}/demo/open311/v2", api_key=API_KEY))
    filed = client.post(service_code="pothole", address_string="1 N STATE ST", description="TL-1")
    process.kill()
    until(lambda: not any(is_alive(child) for child in children), "the serving process ended with its parent")
    assert first_line(start()).startswith("The demo city is ready")
    assert [each.service_request_id for each in client.requests()] == [filed.service_request_id]


def test_a_taken_port_is_said_plainly(start: Start) -> None:
    first_line(start())
    second = start()
    output, _ = second.communicate(timeout=20)
    assert "is taken by another program" in output
    assert second.returncode == 2


def test_without_credentials_it_does_not_start(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "demo.city", "--port", "1", "--database", str(tmp_path / "city.sqlite3")]
    bare = {name: value for name, value in os.environ.items() if not name.startswith("TWILIO")}
    ended = subprocess.run(command, cwd=ROOT, env=bare, capture_output=True, text=True, timeout=20, check=False)
    assert ended.returncode == 2
    assert "TWILIO_ACCOUNT_SID" in ended.stderr
