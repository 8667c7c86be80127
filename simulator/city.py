"""The demo city as the page sees it: what it received, asked for over GeoReport, and its buttons."""

import hashlib
import json
import re
import time
from dataclasses import dataclass, field
from typing import Any

import requests

from simulator.errors import Refused

MOST_SHOWN = 50
"""Requests."""
LONGEST_NOTE = 1000
"""Characters, as the demo city keeps them."""
_FRESH_S = 0.4
"""Many pages that ask at once make one question."""
_PATIENCE_S = (2, 5)
"""For the connection, and for the answer."""
_ID = re.compile(r"[\w-]{1,40}")
_MARK = re.compile(r"\[Townline (\d{7})\]")
_AWAY = "The demo city does not answer. It is started again by itself; try in a few seconds."

Facts = dict[str, Any]


@dataclass
class CityDesk:
    """A client of the demo city. What it said is good for a moment, so that many pages ask it only once."""

    url: str
    _session: requests.Session = field(default_factory=requests.Session)
    _known: tuple[float, list[Facts], str] = (0.0, [], "")

    def __post_init__(self) -> None:
        self._session.trust_env = False

    def received(self) -> list[Facts]:
        """What the city received, newest first, as GeoReport gives it. Raises Refused where the city is away."""
        return self._now()[1]

    def version(self) -> str:
        """A short word that is another one as soon as something changed. Raises Refused."""
        return self._now()[2]

    def reference_of(self, request_id: str) -> str:
        """The line's own reference of a request, or "" for one that somebody else filed. Raises Refused."""
        found = [request for request in self.received() if request.get("service_request_id") == request_id]
        mark = _MARK.search(str(found[0].get("description") or "")) if found else None
        return mark[1] if mark else ""

    def set_status(self, request_id: str, status: str, note: str) -> None:
        """Close a request, or open it again. Raises Refused."""
        if status not in ("closed", "open"):
            raise Refused("A request is closed or open.")
        if not _ID.fullmatch(request_id):
            raise Refused("There is no such request.", 404)
        button = "close" if status == "closed" else "reopen"
        answer = self._ask("POST", f"/demo/requests/{request_id}/{button}", data={"note": note[:LONGEST_NOTE]})
        self._known = (0.0, [], "")
        if answer.status_code == 404:
            raise Refused("There is no such request.", 404)
        if answer.status_code >= 400:
            raise Refused(f"The demo city refused ({answer.status_code}).", 502)

    def _now(self) -> tuple[float, list[Facts], str]:
        known = self._known
        if time.monotonic() - known[0] < _FRESH_S and known[2]:
            return known
        answer = self._ask("GET", "/demo/open311/v2/requests.json")
        try:
            listed: list[Facts] = answer.json()[:MOST_SHOWN] if answer.status_code == 200 else []
        except (ValueError, TypeError) as error:
            raise Refused(_AWAY, 503) from error
        if answer.status_code != 200:
            raise Refused(_AWAY, 503)
        word = hashlib.sha256(json.dumps(listed).encode()).hexdigest()[:12]
        self._known = (time.monotonic(), listed, word)
        return self._known

    def _ask(self, method: str, path: str, **what: Any) -> requests.Response:
        try:
            return self._session.request(method, self.url + path, timeout=_PATIENCE_S, allow_redirects=False, **what)
        except requests.RequestException as error:
            raise Refused(_AWAY, 503) from error
