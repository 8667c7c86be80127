"""How one endpoint wants to be spoken to."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Profile:
    """Where an endpoint is and what it wants to hear. Times are seconds.

    `url` is the part before "/services.json". `jurisdiction_id` stays out of every call where it is "" (an empty one
    breaks real endpoints). `place_fields` are the ways of telling a place that are sent when we have them: some cities
    want all three, some only one. `api_key` goes with a post only.
    """

    url: str
    api_key: str = ""
    jurisdiction_id: str = ""
    format: Literal["json", "xml"] = "json"
    connect_timeout: float = 5.0
    read_timeout: float = 30.0
    place_fields: tuple[str, ...] = ("lat", "long", "address_string", "address_id")

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"An endpoint's address begins with https:// and names a host, not {self.url!r}")
        if self.format not in ("json", "xml"):
            raise ValueError(f"An endpoint speaks json or xml, not {self.format!r}")

    def address(self, path: str) -> str:
        """The full address of one call, such as "services" or "requests/12"."""
        return f"{self.url.rstrip('/')}/{path}.{self.format}"
