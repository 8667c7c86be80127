"""Ask an endpoint, one call after the other, within limits, and record everything. Nothing is judged here."""

import socket
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

import requests.exceptions
import urllib3.exceptions

from checking.exchange import KEY, Exchange, query_of
from open311 import filing
from open311.answer import Answer, Fields
from open311.errors import CityAnsweredNonsense, CityUnreachable
from open311.filing import Parcel
from open311.http import Line
from open311.profile import Profile

MOST_REQUESTS: Final = 40
"""Of one visit, so that no city is pressed."""
MOST_SECONDS: Final = 180.0
"""Of one visit: whoever waits for it sits there."""
READ_TIMEOUT: Final = 15.0
"""Seconds."""
IN_A_ROW: Final = 3
"""So many calls without an answer, and nobody is there."""


class Asker:
    """Asks one endpoint. `exchanges` is the record. After a limit nothing is asked, and `gave_up` says why."""

    def __init__(
        self, profile: Profile, most_requests: int = MOST_REQUESTS, most_seconds: float = MOST_SECONDS
    ) -> None:
        self.profile = replace(profile, read_retries=0)
        self.exchanges: list[Exchange] = []
        self.gave_up = ""
        self._most_requests, self._until = most_requests, time.monotonic() + most_seconds
        self._most_seconds = most_seconds
        self._lines: dict[Profile, Line] = {}

    def get(self, call: str, form: str = "", fields: Fields | None = None, id: str = "", about: str = "") -> Exchange:
        """Read something. An answer that is compressed and broken is asked for again, plain, from then on."""
        profile = self.profile if not form else replace(self.profile, format=form)  # type: ignore[arg-type]
        found = self._get(profile, call, fields or [], id, about or id)
        if found.trouble == BROKEN and profile.compressed:
            self.profile = replace(self.profile, compressed=False)
            found = self._get(replace(profile, compressed=False), call, fields or [], id, about or id)
        return found

    def post(self, parcel: Parcel, about: str = "") -> Exchange:
        """Send something, once."""
        profile, key = self.profile, self.profile.api_key
        call = Exchange(
            "post", profile.format, profile.address("post"), query_of(parcel.query, key), about, "POST",
            query_of(parcel.body, key), _headers(profile, parcel.key),
        )  # fmt: skip
        line = self._line(profile)
        return self._recorded(call, lambda: line.post(call.url, parcel.query, parcel.body, parcel.files, parcel.key))

    def _get(self, profile: Profile, call: str, fields: Fields, id: str, about: str) -> Exchange:
        key = profile.api_key if profile.key_on_reads and profile.key_in == "header" else ""
        query, url = filing.question(profile, fields), profile.address(call, id)
        asked = Exchange(
            call, profile.format, url, query_of(query, profile.api_key), about, headers=_headers(profile, key)
        )
        return self._recorded(asked, lambda: self._line(profile).get(url, query, key))

    def _recorded(self, call: Exchange, ask: Callable[[], Answer]) -> Exchange:
        if self._is_over():
            return replace(call, trouble=NOT_ASKED)
        began = time.monotonic()
        try:
            answer = ask()
        except CityUnreachable as error:
            found = replace(call, trouble=_why(error), seconds=time.monotonic() - began)
        else:
            found = replace(
                call,
                status=answer.status,
                content_type=answer.content_type,
                body=answer.body,
                trouble=""
                if not 300 <= answer.status < 400
                else f"it redirects to {answer.location[:200] or 'nowhere'}",
                seconds=time.monotonic() - began,
            )
        self.exchanges.append(found)
        return found

    def _is_over(self) -> bool:
        last = self.exchanges[-IN_A_ROW:]
        if not self.gave_up and len(self.exchanges) >= self._most_requests:
            self.gave_up = f"{self._most_requests} calls were made, which is the most that is asked of anybody"
        if not self.gave_up and time.monotonic() > self._until:
            self.gave_up = f"{self._most_seconds:.0f} seconds were over"
        if not self.gave_up and last and last[-1].status == 429:
            self.gave_up = "the endpoint asked to be left alone (429)"
        if not self.gave_up and len(last) == IN_A_ROW and not any(each.status for each in last):
            self.gave_up = f"{IN_A_ROW} calls in a row had no answer"
        return bool(self.gave_up)

    def _line(self, profile: Profile) -> Line:
        if profile not in self._lines:
            self._lines[profile] = Line(profile)
        return self._lines[profile]


BROKEN: Final = "its compressed answer is broken"
NOT_ASKED: Final = "it was not asked any more"


def _headers(profile: Profile, key: str) -> tuple[tuple[str, str], ...]:
    accepted = "application/json" if profile.format == "json" else "text/xml, application/xml"
    return (("Accept", accepted), *([(profile.key_header, KEY)] if key else []))


def _why(error: CityUnreachable) -> str:
    """Why there is no answer, as the second half of a sentence."""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate cannot be trusted: {cause.verify_message or cause.reason}"
    for kinds, told in _KINDS:
        if any(isinstance(cause, kinds) for cause in causes):
            return told
    said = str(error)
    if isinstance(error, CityAnsweredNonsense) and "redirects" in said:
        return "it redirects" + said.partition("redirects")[2]
    for words, told in _SAID.items():
        if words in said:
            return told
    return "the connection broke off"


_KINDS: Final = (
    ((socket.gaierror, urllib3.exceptions.NameResolutionError), "there is no host of that name"),
    ((ssl.SSLError, urllib3.exceptions.SSLError), "no secure connection came about (TLS)"),
    ((requests.exceptions.ContentDecodingError, urllib3.exceptions.DecodeError), BROKEN),
    ((ConnectionRefusedError,), "nobody listens there: the connection was refused"),
)
_SAID: Final = {
    "bytes": "its answer has no end, or more than 5 megabytes",
    "slowly": "its answer came too slowly",
    "in time": f"it did not answer within {READ_TIMEOUT:.0f} seconds",
    "connected": "it cannot be connected to",
}


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and all that lies below it, wherever libraries put that."""
    waiting, seen = [error], set()
    while waiting:
        each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        below = (each.__cause__, each.__context__, getattr(each, "reason", None), *each.args)
        waiting += [one for one in below if isinstance(one, BaseException)]
