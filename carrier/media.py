"""What people send with a text is fetched here: from the carrier alone, or from where the carrier itself sends us.

The address stands in a signed webhook, and is looked at all the same: whoever has the token once must not be able to
make us ask our own network for things.
"""

import ipaddress
import socket
import time
from collections.abc import Callable
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

import requests

from carrier.errors import CarrierAway, CarrierError
from settings import Settings

MOST_BYTES: Final = 5 * 1024 * 1024
"""What a carrier passes on at most."""
MOST_REDIRECTS: Final = 3
TIMEOUT: Final = (5.0, 10.0)
"""Seconds: for the connection, and between two pieces of the answer."""
WHOLE: Final = 30.0
"""Seconds that one download may take, however slowly it trickles."""

_OURS = ("twilio.com", "twiliocdn.com")
_CHUNK = 64 * 1024
"""Bytes read at once."""
_GONE = frozenset({400, 401, 403, 410})


class ForeignAddress(CarrierError):
    """The address is not one of the carrier's."""

    def __init__(self) -> None:
        super().__init__("What was sent is not with the carrier, and is not fetched.")


class NotThere(CarrierError):
    """The carrier does not give it, and never will."""

    def __init__(self, status: int) -> None:
        super().__init__(
            f"The carrier does not give what was sent (HTTP {status}). If it answers 401, the token is not its own."
        )


class TooManyBytes(CarrierError):
    """It is larger than a carrier passes on; what was read of it is thrown away."""

    def __init__(self) -> None:
        super().__init__(f"What was sent is larger than {MOST_BYTES // 1024 // 1024} MB.")


class Media:
    """Downloads. Any number of threads may use it. `is_public`: whether a host is somewhere out in the world."""

    def __init__(self, settings: Settings, is_public: Callable[[str], bool] | None = None) -> None:
        self._account = settings.twilio_account_sid
        self._token = settings.twilio_auth_tokens[0]
        self._base = urlsplit(settings.twilio_api_url) if settings.twilio_api_url else None
        self._is_public = is_public or _is_public

    def fetch(self, address: str) -> bytes:
        """The bytes behind an address of the carrier's. Raises CarrierError; CarrierAway where it may be tried again.

        Our credentials go with the first request only: the carrier sends us on to a place that is not its own.
        """
        ends = time.monotonic() + WHOLE
        with requests.Session() as session:
            session.trust_env = False
            try:
                return self._followed(session, address, ends)
            except (requests.RequestException, UnicodeError) as error:
                raise CarrierAway(sent=False) from error

    def _followed(self, session: requests.Session, address: str, ends: float) -> bytes:
        if not self._is_the_carriers(_parsed(address)):
            raise ForeignAddress
        credentials: tuple[str, str] | None = (self._account, self._token)
        for _ in range(MOST_REDIRECTS + 1):
            with session.get(address, auth=credentials, timeout=TIMEOUT, stream=True, allow_redirects=False) as answer:
                if not answer.is_redirect:
                    return _content(answer, ends)
                address, credentials = urljoin(address, answer.headers["Location"]), None
            if not self._may_be_followed(_parsed(address)):
                raise ForeignAddress
        raise ForeignAddress

    def _is_the_carriers(self, parts: SplitResult) -> bool:
        if self._base:
            return _origin(parts) == _origin(self._base)
        host = parts.hostname or ""
        known = any(host == ours or host.endswith(f".{ours}") for ours in _OURS)
        return parts.scheme == "https" and known and parts.port in (None, 443)

    def _may_be_followed(self, parts: SplitResult) -> bool:
        """The carrier's own word is trusted as far as any public address; its certificate proves who it is."""
        if self._is_the_carriers(parts):
            return True
        return parts.scheme == "https" and parts.port in (None, 443) and self._is_public(parts.hostname or "")


def _content(answer: requests.Response, ends: float) -> bytes:
    if answer.status_code in _GONE:
        raise NotThere(answer.status_code)
    if answer.status_code != 200:  # 404 too: it may come before the photo does
        raise CarrierAway(sent=False)
    read = bytearray()
    for chunk in answer.iter_content(_CHUNK):
        read += chunk
        if len(read) > MOST_BYTES:
            raise TooManyBytes
        if time.monotonic() > ends:
            raise CarrierAway(sent=False)
    return bytes(read)


def _parsed(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 - reading it checks it
    except ValueError as error:
        raise ForeignAddress from error
    if parts.username or parts.password or "\\" in address:
        raise ForeignAddress
    return parts


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port


def _is_public(host: str) -> bool:
    """Whether every address of a host is one of the internet's, none of a private network or of this machine."""
    try:
        found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    return bool(found) and all(ipaddress.ip_address(str(where[4][0]).partition("%")[0]).is_global for where in found)
