"""`townline demo`: what its processes may know, what it keeps, and why it does not start."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from demo import kept, ports
from demo.run import Demo, answers
from store.embedded import EmbeddedServer
from tests.support.ports import free_port
from tests.support.serving import serve
from tests.support.terminal import Terminal

REAL = {
    "PATH": "/usr/bin",
    "HOME": "/home/clerk",
    "VIRTUAL_ENV": "/home/clerk/.venv",
    "REDIS_URL": "redis://the-real-one:6379/0",
    "TWILIO_ACCOUNT_SID": "AC-the-real-one",
    "TWILIO_API_URL": "https://the-real-one.example",
    "PUBLIC_URL": "https://the-real-one.example",
    "TOWNLINE_CITY": "/the-real-one",
    "TOWNLINE_SECRET_KEY": "the-real-one",
    "DEMO_CITY_URL": "https://the-real-one.example",
    "HTTPS_PROXY": "http://the-real-one.example",
    "http_proxy": "http://the-real-one.example",
    "PYTHONPATH": "/the-real-one",
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EmbeddedServer]:
    """The store of a demo, not started."""
    made = EmbeddedServer(kept.store_directory(tmp_path))
    yield made
    made.release()


@pytest.fixture
def demo(tmp_path: Path, store: EmbeddedServer) -> Iterator[Demo]:
    """A demo that is not started."""
    with ports.listen(0) as door:
        yield Demo(tmp_path, port=8311, city_port=8312, store_url=store.url, door=door)


def test_nothing_of_a_real_installation_reaches_the_demo(demo: Demo) -> None:
    made = demo.environment(REAL)
    assert "the-real-one" not in json.dumps(made)
    assert (made["PATH"], made["HOME"], made["VIRTUAL_ENV"]) == ("/usr/bin", "/home/clerk", "/home/clerk/.venv")
    assert made["REDIS_URL"] == demo.store_url
    assert made["TWILIO_API_URL"] == "http://127.0.0.1:8312/carrier"
    assert made["PUBLIC_URL"] == "http://127.0.0.1:8311"


def test_a_token_that_is_given_is_the_one_that_signs(demo: Demo) -> None:
    made = demo.environment(REAL | {"TWILIO_AUTH_TOKEN": "mine,older"})
    assert made["TWILIO_AUTH_TOKEN"] == "mine,older"
    assert demo.where(made)["auth_token"] == "mine"


def test_secrets_are_made_once_and_only_their_owner_can_read_them(demo: Demo) -> None:
    first = demo.environment({})
    assert len(first["TOWNLINE_SECRET_KEY"]) >= 32
    kept.keep(demo.var, first)
    kept.tell(demo.var, demo.where(first))
    assert demo.environment({}) == first
    assert [(demo.var / name).stat().st_mode & 0o777 for name in ("demo.env", "demo.json")] == [0o600, 0o600]


def test_a_telephone_finds_a_demo_that_runs_and_none_that_ended(demo: Demo, store: EmbeddedServer) -> None:
    environment = demo.environment({})
    assert kept.running(demo.var) is None
    kept.keep(demo.var, environment)
    kept.tell(demo.var, demo.where(environment))
    where = kept.running(demo.var)
    assert where
    assert set(where) == {
        "public_url",
        "auth_token",
        "account_sid",
        "number",
        "demo_city_url",
        "carrier_url",
        "redis_url",
    }
    store.release()
    assert kept.running(demo.var) is None


def test_without_a_port_the_next_free_one_is_used() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert ports.next_free(port) > port
    assert ports.line_port({"PORT": "0"}) > 0


@pytest.mark.parametrize("port", ["http", "-1", "65536", "²"])
def test_a_port_that_is_none_is_told(tmp_path: Path, port: str) -> None:
    with Terminal(["-m", "cli", "demo"], environment={"PORT": port, "TOWNLINE_VAR": str(tmp_path)}) as terminal:
        assert terminal.ends() == 2
        assert "which is not a port" in terminal.said


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        given = {"PORT": str(taken.getsockname()[1]), "TOWNLINE_VAR": str(tmp_path)}
        with Terminal(["-m", "cli", "demo"], environment=given) as terminal:
            assert terminal.ends() == 2
            assert f"Port {given['PORT']} is taken by another program." in terminal.said
            assert "Traceback" not in terminal.said


def test_a_second_demo_with_the_same_data_is_told(demo: Demo) -> None:
    with Terminal(["-m", "cli", "demo"], environment={"PORT": "0", "TOWNLINE_VAR": str(demo.var)}) as terminal:
        assert terminal.ends() == 2
        assert "Another Townline is running with the data in" in terminal.said


def test_an_address_answers_only_when_all_is_well() -> None:
    def application(environ, start_response):
        start_response("200 OK" if environ["PATH_INFO"] == "/readyz" else "503 Service Unavailable", [])
        return [b""]

    with serve(application) as address:
        assert answers(f"{address}/readyz")
        assert not answers(f"{address}/other")
    assert not answers(f"http://127.0.0.1:{free_port()}/readyz")
