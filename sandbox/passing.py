"""Requests for a dry run are passed on to it, and never at the cost of the real line.

The web server's threads are the line's. Of the four of a process two may wait for a dry run, and a third for these two,
for a moment; whoever comes then is told to come again. One that did not answer in time is left alone for a while.
"""

import http.client
import threading
import time
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote, urlsplit

from flask import Request, Response

from simulator.too_large import is_too_large

AT_ONCE: Final = 2
"""Requests under way to a dry run: the line's own threads must not all wait for it."""
A_MOMENT_S: Final = 0.5
"""For which a request waits for its turn."""
PATIENCE_S: Final = 10.0
"""For an answer."""
LEFT_ALONE_S: Final = 5.0
"""After a dry run did not answer."""
MOST_BYTES: Final = 11 * 1024 * 1024
"""A recording of ten megabytes, and what is around it."""
MEDIA: Final = "/phone/api/media/"
"""Where a browser finds the dry run's photos."""
_THERE = ("Accept", "Content-Type", "Last-Event-ID", "Origin", "Sec-Fetch-Site", "X-Forwarded-Host")
"""What is passed on of a request: no cookie, no password, no address of anybody."""
_BACK = ("Cache-Control", "Content-Security-Policy", "Content-Type", "Location", "Referrer-Policy", "Retry-After")


class Away(ConnectionError):
    """Nobody is there, or everybody is busy: nothing was done, and one may come again in a moment."""


class Silent(TimeoutError):
    """The dry run took the request and gave no answer: it may have done what was asked."""


class TooMuch(ValueError):
    """More was sent than any part of the page sends."""


@dataclass(frozen=True)
class Passage:
    """The way to dry runs, for one web process."""

    _free: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(AT_ONCE))
    _waiting: threading.Lock = field(default_factory=threading.Lock)
    _left_alone: dict[str, float] = field(default_factory=dict)

    def pass_on(self, request: Request, address: str, path: str) -> Response:
        """What the dry run at this address says to a request. Raises Away, Silent, TooMuch."""
        content = _content(request)
        if not address or time.monotonic() < self._left_alone.get(address, 0.0) or not self._has_turn():
            raise Away
        try:
            return self._asked(request, content, address, path)
        finally:
            self._free.release()

    def _has_turn(self) -> bool:
        if self._free.acquire(blocking=False):
            return True
        if not self._waiting.acquire(blocking=False):
            return False
        try:
            return self._free.acquire(timeout=A_MOMENT_S)
        finally:
            self._waiting.release()

    def _asked(self, request: Request, content: bytes, address: str, path: str) -> Response:
        parts = urlsplit(address)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=PATIENCE_S)
        query = f"?{request.query_string.decode('latin-1')}" if request.query_string else ""
        try:
            connection.connect()
        except OSError as error:
            raise Away from error
        try:
            connection.request(request.method, quote(path) + query, content, _headers(request))
            answer = connection.getresponse()
            said = answer.read()
        except TimeoutError as error:
            self._left_alone[address] = time.monotonic() + LEFT_ALONE_S
            raise Silent from error
        except (OSError, http.client.HTTPException) as error:
            raise Silent from error
        finally:
            connection.close()
        headers = [(name, value) for name in _BACK if (value := answer.headers.get(name))]
        # Photos lie on the dry run's own server, which only this machine can reach.
        return Response(said.replace(f"{address}/media/".encode(), MEDIA.encode()), answer.status, headers)


def _content(request: Request) -> bytes:
    """What was posted."""
    if is_too_large(request, MOST_BYTES):
        raise TooMuch
    return request.get_data(cache=False)


def _headers(request: Request) -> dict[str, str]:
    return {name: request.headers[name] for name in _THERE if name in request.headers} | {"Host": request.host}
