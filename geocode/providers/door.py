"""The one way out to a provider: in time, without following redirects, and never more than anybody can mean."""

import time
from typing import Any

import requests

from open311.patience import Adapter

_LARGEST = 512 * 1024
"""Bytes of an answer."""
_PIECE = 64 * 1024
"""Bytes read at once."""


class Door(requests.Session):
    """A session that ends with its budget, however slowly a provider drips: requests' own timeouts begin anew with
    every byte. `budget`: seconds for everything together; headers that drip may take twice as long."""

    def __init__(self, budget: float) -> None:
        super().__init__()
        self._until = time.monotonic() + budget
        for scheme in ("http://", "https://"):
            self.mount(scheme, Adapter())
        self.headers["User-Agent"] = "Townline (a city's 311 line)"

    def get(self, url: str | bytes, **kwargs: Any) -> requests.Response:
        """Fetch an answer whole; raises requests.Timeout, requests.RequestException."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise requests.Timeout("the budget is spent")
        response = super().get(url, **kwargs | {"timeout": left, "allow_redirects": False, "stream": True})
        with response:
            # What reads a response's content finds it here, as if it had been read at once.
            response._content = self._read(response)
        return response

    def _read(self, response: requests.Response) -> bytes:
        body = b""
        while piece := response.raw.read1(_PIECE, decode_content=True):
            body += piece
            if len(body) > _LARGEST:
                raise requests.RequestException("it is too long")
            if time.monotonic() > self._until:
                raise requests.Timeout("it comes too slowly")
        return body
