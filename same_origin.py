"""Whether a form was sent by another site's page. Pure."""

from typing import Protocol
from urllib.parse import urlsplit


class Headers(Protocol):
    """What a request says beside its content."""

    def get(self, key: str, default: str, /) -> str: ...


def from_elsewhere(headers: Headers, host: str) -> bool:
    """True where a browser says that a page of somewhere else posted this.

    What is no browser (a test, curl) says nothing, and may. Behind a proxy the person's own host is in
    X-Forwarded-Host, which no page of elsewhere can set.
    """
    site = headers.get("Sec-Fetch-Site", "")
    if site:
        return site not in ("same-origin", "none")
    origin = headers.get("Origin", "")
    if not origin:
        return False
    return urlsplit(origin).netloc not in (host, headers.get("X-Forwarded-Host", host))
