"""One HTTP exchange with a city: bounded in time and size, and clear about whether the request may have got there."""

import re
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

import requests
import urllib3.exceptions

from open311.errors import CityAnsweredNonsense, CityUnreachable
from open311.profile import Profile

MOST_BYTES = 5 * 1024 * 1024
MOST_HOPS = 3
LONGEST_RETRY_AFTER = 3600.0

Fields = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whole."""

    status: int
    body: bytes
    retry_after: float | None = None
    location: str = ""


class Line:
    """Open connections to one endpoint, kept for the next call. Any number of threads may use it: each has its own."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._of_thread = threading.local()

    def get(self, url: str, fields: Fields) -> Answer:
        """Read something. A redirect is followed on the same host only."""
        answer = self._exchange("GET", url, fields)
        for _ in range(MOST_HOPS):
            if not _redirects(answer):
                return answer
            url = _safe_hop(url, answer.location)
            answer = self._exchange("GET", url, [])
        raise CityAnsweredNonsense(f"{_where(url)} redirects in a circle", status=answer.status)

    def post(self, url: str, fields: Fields) -> Answer:
        """Send something, once. No redirect is followed: a browser would turn it into a GET, or send it twice."""
        return self._exchange("POST", url, fields)

    def _exchange(self, method: str, url: str, fields: Fields) -> Answer:
        profile = self._profile
        asked = {"params": fields} if method == "GET" else {"data": fields}
        give_up = time.monotonic() + profile.connect_timeout + 2 * profile.read_timeout
        try:
            with self._session().request(
                method,
                url,
                headers=_headers(profile, method),
                timeout=(profile.connect_timeout, profile.read_timeout),
                allow_redirects=False,
                stream=True,
                **asked,  # type: ignore[arg-type]
            ) as response:
                body = _whole_body(response, give_up)
                return Answer(
                    status=response.status_code,
                    body=body,
                    retry_after=_retry_after(response.headers.get("Retry-After", "")),
                    location=response.headers.get("Location", ""),
                )
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, UnicodeError) as error:
            if isinstance(error, CityUnreachable):
                raise
            raise CityUnreachable(f"{_where(url)} {_what_happened(error)}", sent=not _never_sent(error)) from error

    def _session(self) -> requests.Session:
        if not hasattr(self._of_thread, "session"):
            self._of_thread.session = _Session()
        session: requests.Session = self._of_thread.session
        return session


class _Session(requests.Session):
    """Makes nothing of a redirect. The library's own reads where it would lead, which may be no address at all."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Nowhere."""
        return None


def _headers(profile: Profile, method: str) -> dict[str, str]:
    headers = {
        "Accept": "application/json" if profile.format == "json" else "text/xml, application/xml",
        "User-Agent": "Townline-Open311/1",
    }
    if method == "POST":
        headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
    return headers


def _whole_body(response: requests.Response, give_up: float) -> bytes:
    """Read what comes as it comes: a city that sends a byte a second must not hold us for a day."""
    body = bytearray()
    while part := response.raw.read1(65536, decode_content=True):
        body += part
        if len(body) > MOST_BYTES:
            raise CityAnsweredNonsense(f"{_where(response.url)} sent more than {MOST_BYTES} bytes")
        if time.monotonic() > give_up:
            raise CityUnreachable(f"{_where(response.url)} answered too slowly", sent=True)
    return bytes(body)


def _redirects(answer: Answer) -> bool:
    return answer.status in (301, 302, 303, 307, 308) and bool(answer.location)


def _safe_hop(url: str, location: str) -> str:
    try:
        target = urljoin(url, location)
        here, there = urlsplit(url), urlsplit(target)
    except ValueError as error:
        raise CityAnsweredNonsense(f"{_where(url)} redirects to what is no address") from error
    same_host = here.hostname == there.hostname
    if same_host and (there.scheme == "https" or there.scheme == here.scheme == "http"):
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
    if isinstance(error, requests.exceptions.Timeout | urllib3.exceptions.TimeoutError | TimeoutError):
        return "did not answer in time"
    return "broke the connection off"


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
