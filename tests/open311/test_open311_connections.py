"""The client against connections that break, drip or lead elsewhere."""

import gzip
import socket
import threading
from collections.abc import Callable
from contextlib import suppress

import pytest

from open311 import (
    CityAnsweredNonsense,
    CityUnreachable,
    Client,
    Filed,
    Profile,
)
from tests.support.open311_endpoint import Endpoint, raw
from tests.support.serving import serve


def file(client: Client) -> Filed:
    return client.post(service_code="1", address_string="1 N STATE ST")


def test_where_nobody_listens_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(CityUnreachable) as trouble:
        file(Client(Profile(url=f"http://127.0.0.1:{port}")))
    assert not trouble.value.sent
    with pytest.raises(CityUnreachable) as trouble:
        file(Client(Profile(url="http://no-such-host.invalid")))
    assert not trouble.value.sent


@pytest.mark.parametrize(
    "answer",
    [
        lambda connection: None,
        lambda connection: connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[{"),
        lambda connection: connection.sendall(b"this is not HTTP\r\n\r\n"),
        lambda connection: connection.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n[{}"
        ),
    ],
)
def test_a_connection_that_breaks_after_sending_leaves_it_open(answer: Callable[[socket.socket], object]) -> None:
    with raw(answer) as base, pytest.raises(CityUnreachable) as trouble:
        file(Client(Profile(url=base, post_timeout=2)))
    assert trouble.value.sent


def test_a_city_that_is_silent_or_slow_is_given_up() -> None:
    waiting = threading.Event()
    with raw(lambda connection: waiting.wait(10)) as base:
        with pytest.raises(CityUnreachable, match="did not answer in time") as trouble:
            file(Client(Profile(url=base, post_timeout=0.1)))
        assert trouble.value.sent
        waiting.set()


def test_a_city_that_sends_a_byte_now_and_then_is_given_up() -> None:
    enough = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not enough.wait(0.02):
            connection.sendall(b" ")

    with raw(drip) as base:
        with pytest.raises(CityUnreachable, match="too slowly"):
            Client(Profile(url=base, connect_timeout=0.1, read_timeout=0.1)).services()
        enough.set()


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nX-Slow: "])
def test_a_city_that_sends_its_headers_a_byte_at_a_time_is_given_up_and_may_have_taken_it(begun: bytes) -> None:
    enough = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(begun)
        with suppress(OSError):
            while not enough.wait(0.02):
                connection.sendall(b"H")

    with raw(drip) as base:
        with pytest.raises(CityUnreachable, match="in time") as doubt:
            file(Client(Profile(url=base, post_timeout=0.1)))
        assert doubt.value.sent
        enough.set()


@pytest.mark.parametrize("headers", [{}, {"Content_Encoding": "gzip"}])
def test_more_than_five_megabytes_are_refused_also_when_they_come_compressed(
    client: Client, endpoint: Endpoint, headers: dict[str, str]
) -> None:
    body = b" " * (6 * 1024 * 1024)
    endpoint.answers("200 OK", gzip.compress(body) if headers else body, **headers)
    with pytest.raises(CityAnsweredNonsense, match="more than"):
        client.services()


def test_a_post_follows_no_redirect_and_says_where_it_was_sent(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("301 Moved", b"", Location="https://new.example/v2/requests.json")
    with pytest.raises(CityUnreachable, match=r"new\.example") as moved:
        file(client)
    assert not moved.value.sent
    assert len(endpoint.asked) == 1


@pytest.mark.parametrize(
    "location", ["http://elsewhere.example/", "ftp://127.0.0.1/", "file:///etc/hosts", "/again", "http://[::1"]
)
def test_a_question_follows_a_redirect_on_the_same_host_only_and_not_in_circles(
    client: Client, endpoint: Endpoint, location: str
) -> None:
    endpoint.answers("302 Found", b"", Location=location)
    with pytest.raises(CityAnsweredNonsense):
        client.services()


def test_a_redirect_to_a_tidier_address_is_followed(address: str, endpoint: Endpoint) -> None:
    def moved(environ: dict[str, object], start: Callable[..., object]) -> list[bytes]:
        if str(environ["PATH_INFO"]).startswith("/old"):
            start("301 Moved", [("Location", "/new/services.json"), ("Content-Length", "0")])
            return [b""]
        return endpoint(environ, start)

    with serve(moved) as base:
        assert Client(Profile(url=f"{base}/old")).services() == ()
