"""One HTTP exchange with a city: bounded in time and size, and clear about whether the request may have got there."""

import re
import ssl
import threading
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
import urllib3.exceptions

from open311.answer import Answer, Fields, Upload
from open311.errors import CityAnsweredNonsense, CityUnreachable
from open311.patience import Adapter
from open311.profile import Profile

MOST_BYTES = 5 * 1024 * 1024
"""Of one answer: a list of 1,000 requests is some fifth of that."""
MOST_HOPS = 3
"""Redirections that are followed."""
LONGEST_RETRY_AFTER = 3600.0
"""Seconds: what an endpoint asks for beyond an hour is a mistake."""


class Line:
    """Open connections to one endpoint, kept for the next call. Any number of threads may use it: each has its own."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._of_thread = threading.local()
        self._knows_certificates = False

    def get(self, url: str, fields: Fields, key: str = "") -> Answer:
        """Read something. A redirect is followed on the same host only; a broken connection is tried again at once."""
        answer = self._read(url, fields, key)
        for _ in range(MOST_HOPS):
            if not _redirects(answer):
                return answer
            url = _safe_hop(url, answer.location)
            answer = self._read(url, [], key)
        raise CityAnsweredNonsense(f"{_where(url)} redirects in a circle", status=answer.status)

    def post(self, url: str, query: Fields, fields: Fields, files: Iterable[Upload] = (), key: str = "") -> Answer:
        """Send something, once. No redirect is followed: a browser would turn it into a GET, or send it twice."""
        headers = self._headers(key)
        sent: dict[str, Any] = {"params": query, "data": fields}
        if files := list(files):
            sent["files"] = files
        else:
            headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
        return self._exchange("POST", url, headers, self._profile.post_timeout, **sent)

    def _read(self, url: str, fields: Fields, key: str) -> Answer:
        headers, patience = self._headers(key), self._profile.read_timeout
        for _ in range(self._profile.read_retries):
            try:
                return self._exchange("GET", url, headers, patience, params=fields)
            except CityUnreachable as error:
                if not _broke_off(error.__cause__):
                    raise
                # Compressed answers come broken from some; the other try may as well be without.
                headers["Accept-Encoding"] = "identity"
        return self._exchange("GET", url, headers, patience, params=fields)

    def _exchange(self, method: str, url: str, headers: dict[str, str], patience: float, **sent: Any) -> Answer:
        verify, connect = self._certificates(), self._profile.connect_timeout
        give_up = time.monotonic() + connect + 2 * patience
        try:
            with self._session().request(
                method,
                url,
                headers=headers,
                timeout=(connect, patience),
                allow_redirects=False,
                stream=True,
                # Said each time: one that a session holds gives way to the environment's.
                verify=verify,
                **sent,
            ) as response:
                body = _whole_body(response, give_up)
                return Answer(
                    status=response.status_code,
                    body=body,
                    retry_after=_retry_after(response.headers.get("Retry-After", "")),
                    location=response.headers.get("Location", ""),
                    content_type=response.headers.get("Content-Type", ""),
                )
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, UnicodeError) as error:
            if isinstance(error, CityUnreachable):
                raise
            raise CityUnreachable(f"{_where(url)} {_what_happened(error)}", sent=not _never_sent(error)) from error

    def _headers(self, key: str) -> dict[str, str]:
        profile = self._profile
        headers = {
            "Accept": "application/json" if profile.format == "json" else "text/xml, application/xml",
            "User-Agent": "Townline-Open311/1",
        }
        if not profile.compressed:
            headers["Accept-Encoding"] = "identity"
        if key:
            headers[profile.key_header] = key
        return headers

    def _certificates(self) -> str | bool:
        """The profile's certificates, or those that everybody knows."""
        ca_file = self._profile.ca_file
        if ca_file and not self._knows_certificates:
            try:
                ssl.create_default_context(cafile=ca_file)
            except OSError as error:
                told = f"The certificates of {self._profile.url} cannot be read from {ca_file}: nothing was sent"
                raise CityUnreachable(told, sent=False) from error
            self._knows_certificates = True
        return ca_file or True

    def _session(self) -> requests.Session:
        if not hasattr(self._of_thread, "session"):
            self._of_thread.session = _Session()
        session: requests.Session = self._of_thread.session
        return session


class _Session(requests.Session):
    """Makes nothing of a redirect. The library's own reads where it would lead, which may be no address at all.

    Nor does it log in by itself: a .netrc of the machine is none of a city's business.
    """

    def __init__(self) -> None:
        super().__init__()
        self.auth = _as_it_is
        self.mount("https://", Adapter())
        self.mount("http://", Adapter())

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Nowhere."""
        return None


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _whole_body(response: requests.Response, give_up: float) -> bytes:
    """Read what comes as it comes: a city that sends a byte a second must not hold us for a day."""
    body = bytearray()
    while part := response.raw.read1(65536, decode_content=True):
        body += part
        if len(body) > MOST_BYTES:
            raise CityAnsweredNonsense(f"{_where(response.url)} sent more than {MOST_BYTES} bytes")
        if time.monotonic() > give_up:
            raise CityUnreachable(f"{_where(response.url)} answered too slowly", sent=True) from TimeoutError()
    return bytes(body)


def _redirects(answer: Answer) -> bool:
    return answer.status in (301, 302, 303, 307, 308) and bool(answer.location)


def _safe_hop(url: str, location: str) -> str:
    try:
        target = urljoin(url, location)
        here, there = urlsplit(url), urlsplit(target)
        _ = here.port, there.port  # they raise, too
    except ValueError as error:
        raise CityAnsweredNonsense(f"{_where(url)} redirects to what is no address") from error
    if there.scheme == here.scheme and there.netloc == here.netloc:
        return target
    if there.scheme == "https" and here.scheme == "http" and there.netloc == here.hostname and here.port in (None, 80):
        return target
    raise CityAnsweredNonsense(f"{_where(url)} redirects to {_where(target)}, which is not followed")


def _never_sent(error: Exception) -> bool:
    """Whether it is certain that not a byte of the request left. Whatever is not certain may have arrived."""
    reason = error.args[0] if error.args else None
    reason = getattr(reason, "reason", reason)
    if isinstance(reason, urllib3.exceptions.NewConnectionError | urllib3.exceptions.ConnectTimeoutError):
        return True
    refused_their_certificate = re.search("certificate verify failed", str(reason), re.IGNORECASE) is not None
    return refused_their_certificate or isinstance(error, requests.exceptions.InvalidURL | UnicodeError)


def _what_happened(error: Exception) -> str:
    if isinstance(error, requests.exceptions.ConnectTimeout) or _never_sent(error):
        return "cannot be connected to"
    if _is_late(error):
        return "did not answer in time"
    return "broke the connection off"


def _broke_off(error: BaseException | None) -> bool:
    """Whether asking again at once may help: not where it was slow, and not where it is somebody else."""
    broken = requests.ConnectionError | urllib3.exceptions.ProtocolError | urllib3.exceptions.DecodeError
    return isinstance(error, broken) and not isinstance(error, requests.exceptions.SSLError) and not _is_late(error)


def _is_late(error: BaseException) -> bool:
    return isinstance(error, requests.exceptions.Timeout | urllib3.exceptions.TimeoutError | TimeoutError)


def _retry_after(given: str) -> float | None:
    if given.isascii() and given.isdigit():
        return min(float(given), LONGEST_RETRY_AFTER)
    try:
        wait = (parsedate_to_datetime(given) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return None
    return min(max(wait, 0.0), LONGEST_RETRY_AFTER)


def _where(url: str) -> str:
    """The address without its query: that holds what people said."""
    return url.partition("?")[0]
