"""The web server as a process: it waits for its store, and callers wait for it."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import requests

from demo.ports import listen
from demo.run import answers
from settings import DEMO_CITY
from store.embedded import EmbeddedServer
from tests.support.ports import free_port
from tests.support.terminal import ROOT, Terminal
from tests.support.waiting import until


def test_a_web_server_that_is_there_before_its_store_is_ready_as_soon_as_the_store_is(tmp_path: Path) -> None:
    server, port = EmbeddedServer(tmp_path / "store"), free_port()
    with Terminal(["-m", "cli", "serve", "--port", str(port)], environment=_settings(tmp_path, server.url)) as terminal:
        terminal.find("The store cannot be reached")
        until(lambda: answers(f"http://127.0.0.1:{port}/healthz"), "it is alive", 30, lambda: terminal.said)
        assert not answers(f"http://127.0.0.1:{port}/readyz")
        with server:
            until(lambda: answers(f"http://127.0.0.1:{port}/readyz"), "it is ready", 30, lambda: terminal.said)
        assert "Traceback" not in terminal.said


def test_on_a_door_that_somebody_else_holds_open_callers_wait_while_it_is_started_again(tmp_path: Path) -> None:
    with listen(0) as door, EmbeddedServer(tmp_path / "store") as server:
        command = [sys.executable, "-m", "cli", "serve", "--socket", str(door.fileno())]
        environment = {**os.environ, **_settings(tmp_path, server.url)}
        for _ in range(2):
            web = subprocess.Popen(command, cwd=ROOT, env=environment, pass_fds=[door.fileno()])
            try:
                answer = requests.get(f"http://127.0.0.1:{door.getsockname()[1]}/readyz", timeout=120)
            finally:
                web.kill()
                web.wait()
            assert answer.text == "ready\n"
        assert door.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)  # no answer waits for its second half


def _settings(var: Path, redis_url: str) -> dict[str, str]:
    return {
        "REDIS_URL": redis_url,
        "TWILIO_ACCOUNT_SID": "AC1",
        "TWILIO_AUTH_TOKEN": "a token",
        "PUBLIC_URL": "https://311.example.gov",
        "TOWNLINE_SECRET_KEY": "a secret key that is long enough to be one",
        "TOWNLINE_CITY": str(DEMO_CITY),
        "TOWNLINE_VAR": str(var),
        "DEMO_CITY_URL": "http://127.0.0.1:9",
    }
