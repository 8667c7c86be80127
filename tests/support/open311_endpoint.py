"""A GeoReport endpoint that says what a test tells it to say, and remembers what it was asked."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from open311 import Client, Filed, Profile

Speaking = Callable[..., Client]
"""Makes a client with a profile of its own."""

Lines = Callable[..., list[tuple[str, str]]]
"""Tells what an endpoint was asked: by name, in the order in which it came."""

TOOK_IT = [{"service_request_id": "5"}]
"""A city's answer: it has the request."""


class Asked(NamedTuple):
    """One question, or one post: `fields` are those of its query, or of its body if it has none."""

    method: str
    path: str
    fields: list[tuple[str, str]]
    told: dict[str, str]
    query: list[tuple[str, str]]
    body: bytes


@dataclass
class Said:
    status: str
    body: bytes
    headers: list[tuple[str, str]]


class Endpoint:
    """A city that answers whatever it is told to. What stands in `at` is the answer for one path."""

    def __init__(self) -> None:
        self.said = Said("200 OK", b"[]", [])
        self.at: dict[str, Said | Callable[[dict[str, str]], bytes]] = {}
        self.asked: list[Asked] = []

    def answers(self, status: str, body: bytes | Any = b"[]", path: str = "", **headers: str) -> None:
        written = body if isinstance(body, bytes) else json.dumps(body).encode()
        said = Said(status, written, [(name.replace("_", "-"), value) for name, value in headers.items()])
        if path:
            self.at[path] = said
        else:
            self.said = said

    def __call__(self, environ: dict[str, Any], start: Callable[..., object]) -> list[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        query = parse_qsl(environ["QUERY_STRING"], keep_blank_values=True)
        form = (
            [] if "multipart" in environ.get("CONTENT_TYPE", "") else parse_qsl(body.decode(), keep_blank_values=True)
        )
        told = {name: value for name, value in environ.items() if name.startswith(("HTTP_", "CONTENT_"))}
        path = str(environ["RAW_URI"]).partition("?")[0]
        self.asked.append(Asked(environ["REQUEST_METHOD"], path, query or form, told, query, body))
        found = self.at.get(path, self.said)
        said = found if isinstance(found, Said) else Said("200 OK", found(dict(query)), [])
        start(said.status, [*said.headers, ("Content-Length", str(len(said.body)))])
        return [said.body]


def profile(address: str, **fields: Any) -> Profile:
    """A profile that does not wait long."""
    return Profile(**{"url": address, "read_timeout": 2.0, "post_timeout": 2.0, **fields})


@contextmanager
def raw(answer: Callable[[socket.socket], object], times: int = 1) -> Iterator[str]:
    """A server below HTTP: what it does with a connection is up to the test."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            for _ in range(times):
                connection, _ = listener.accept()
                with connection:
                    connection.recv(65536)
                    answer(connection)

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join(5)


def file(client: Client, **fields: Any) -> Filed:
    """File a request, with whatever is told of it."""
    return client.post(**{"service_code": "1", "address_string": "1 Main St", **fields})
