"""The demo's carrier as a phone sees it: it answers STOP and START itself, and keeps the texts that come later."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import requests

from phone.errors import CarrierUnreachable

PATIENCE = 5  # seconds


@dataclass(frozen=True, slots=True)
class Text:
    """A text on its way to a phone. `at`: when the carrier took it (ISO 8601)."""

    id: int
    sender: str
    to: str
    body: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class Inbound:
    """What the carrier itself made of somebody's text: its own replies, and whether it now keeps ours from them."""

    texts: tuple[Text, ...]
    opted_out: bool


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that is with the carrier: its id, and the address that the line is told."""

    sid: str
    url: str


class Carrier:
    """A client of the demo's carrier. Every call raises CarrierUnreachable where it does not answer."""

    def __init__(self, url: str, account_sid: str, auth_token: str) -> None:
        self._url = url.rstrip("/")
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.auth = (account_sid, auth_token)
        self._account = account_sid

    def inbound(self, sender: str, to: str, body: str) -> Inbound:
        """Tell the carrier that a text is on its way through it."""
        told = self._ask("POST", "/inbound", data={"From": sender, "To": to, "Body": body})
        return Inbound(_texts(told), bool(told["opted_out"]))

    def inbox(self, phone: str, after: int = 0) -> tuple[Text, ...]:
        """The texts that have come to a phone since the one with that id, oldest first."""
        told = self._ask("GET", "/inbox", params={"phone": phone, "after": str(after)})
        return _texts(told)

    def keep_photo(self, content: bytes, kind: str) -> Photo:
        """Leave a photo with the carrier, to be sent with a text."""
        told = self._ask("POST", "/media", data=content, headers={"Content-Type": kind})
        return Photo(told["sid"], told["url"])

    def keep_recording(self, content: bytes) -> str:
        """Leave a recording (WAV) with the carrier; gives the address that the line is told."""
        told = self._ask("POST", "/recordings", data=content, headers={"Content-Type": "audio/x-wav"})
        return str(told["url"])

    def photo_address(self, sid: str) -> str:
        """Where the line finds a photo that was left with the carrier."""
        return f"{self._url}/2010-04-01/Accounts/{self._account}/Messages/MM{sid[2:]}/Media/{sid}"

    def _ask(self, method: str, path: str, **what: Mapping[str, str] | bytes) -> Any:
        try:
            answer = self._session.request(method, self._url + path, timeout=PATIENCE, **what)  # type: ignore[arg-type]
            answer.raise_for_status()
            return answer.json()
        except requests.RequestException as error:
            raise CarrierUnreachable(f"The demo's carrier at {self._url} {_failure(error)}") from error


def _texts(told: Any) -> tuple[Text, ...]:
    return tuple(Text(int(row["id"]), row["from"], row["to"], row["body"], row.get("at", "")) for row in told["texts"])


def _failure(error: requests.RequestException) -> str:
    if error.response is not None and error.response.status_code in (401, 403):
        return "refused us: it was started with another auth token."
    why = type(error).__name__ if error.response is None else error.response.status_code
    return f"does not answer ({why}). Does `townline demo` still run?"


class Inbox:
    """The texts that come to one phone by themselves from now on, each once."""

    def __init__(self, carrier: Carrier | None, phone: str) -> None:
        self._carrier = carrier
        self._phone = phone
        self._last = 0
        self._shown: set[int] = set()
        self.new()

    def new(self) -> tuple[Text, ...]:
        """What has come since this was last asked."""
        if not self._carrier:
            return ()
        texts = self._carrier.inbox(self._phone, self._last)
        self._last = max((text.id for text in texts), default=self._last)
        return tuple(text for text in texts if text.id not in self._shown)

    @property
    def left_out(self) -> tuple[int, ...]:
        """The ids of those that were a direct answer, oldest first."""
        return tuple(sorted(self._shown))

    def leave_out(self, texts: tuple[Text, ...]) -> None:
        """Not to give these again: they were a direct answer, and have been read."""
        self._shown |= {text.id for text in texts}
