"""Texts go out here, and are found again. The SDK is loaded when the first one is sent: it takes a while."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import requests
import urllib3.exceptions

from carrier.errors import CarrierAway, CarrierError, CarrierRefused, NotTextable, OptedOut
from settings import Settings

if TYPE_CHECKING:
    from twilio.rest import Client

Answer = TypeVar("Answer")


TIMEOUT: Final = 15.0
"""Seconds."""
MOST_LISTED: Final = 100
"""Of the texts between two numbers, when one of ours is looked for: the latest."""
_SDK_BASE = "https://api.twilio.com"

_OPTED_OUT = frozenset({21610, 63014})
_NOT_TEXTABLE = frozenset({21211, 21214, 21217, 21265, 21408, 21612, 21614, 21635})
_LATER = frozenset({20429, 21611})
"""Too much at once: nothing was sent."""


@dataclass(frozen=True, slots=True)
class SentText:
    """A text as the carrier lists it."""

    sid: str
    body: str
    status: str = ""


class Carrier(Protocol):
    """Whoever sends our texts. Every method raises CarrierError, and nothing else of its own."""

    def send(self, to: str, from_: str, body: str) -> str:
        """Send a text; gives the carrier's id for it."""

    def find(self, to: str, from_: str, since: float) -> list[SentText]:
        """The texts that went to a number since a moment."""


class Texts:
    """Twilio, or a carrier that speaks its REST interface. Any number of threads may use it."""

    def __init__(self, settings: Settings, timeout: float = TIMEOUT) -> None:
        self._settings = settings
        self._timeout = timeout

    def send(self, to: str, from_: str, body: str) -> str:
        """Send a text; gives the carrier's id for it. Raises CarrierError."""
        return _asked(lambda: str(self._client.messages.create(to=to, from_=from_, body=body).sid))

    def find(self, to: str, from_: str, since: float) -> list[SentText]:
        """The texts for a number that the carrier took since a moment. Raises CarrierError.

        The carrier's own filter goes by when a text was sent, and would leave out those that wait in its queue.
        """
        start = datetime.fromtimestamp(int(since), UTC)
        listed = _asked(lambda: self._client.messages.list(to=to, from_=from_, limit=MOST_LISTED))
        return [
            SentText(text.sid, text.body or "", str(text.status or ""))
            for text in listed
            if text.date_created is None or text.date_created >= start
        ]

    @cached_property
    def _client(self) -> "Client":
        from twilio.http.http_client import TwilioHttpClient
        from twilio.rest import Client

        base = self._settings.twilio_api_url

        class OurHttpClient(TwilioHttpClient):
            """Never waits for ever, never tries again by itself, and asks the carrier that we were told to ask."""

            def request(self, method: str, url: str, *args: Any, **keywords: Any) -> Any:
                return super().request(method, url.replace(_SDK_BASE, base, 1) if base else url, *args, **keywords)

        http = OurHttpClient(timeout=self._timeout, max_retries=0)
        account, token = self._settings.twilio_account_sid, self._settings.twilio_auth_tokens[0]
        return Client(account, token, http_client=http)


def _asked(question: Callable[[], Answer]) -> Answer:
    """Ask, and say in our words what went wrong."""
    from twilio.base.exceptions import TwilioException

    try:
        return question()
    except TwilioException as error:
        raise _meaning(getattr(error, "code", None), getattr(error, "status", None)) from error
    except requests.RequestException as error:
        raise CarrierAway(sent=not _never_left(error)) from error
    except (ValueError, KeyError) as error:
        # An answer that is no JSON: whatever it was that answered, we do not know what it did.
        raise CarrierAway(sent=True) from error


def _meaning(code: int | None, status: int | None) -> CarrierError:
    """What an error of the carrier means. An answer from 500 on may have come after the text was sent."""
    number, http = int(code or 0), int(status or 0)
    if number in _MEANINGS:
        return _MEANINGS[number](number)
    if http == 429 or http >= 500 or not http:
        return CarrierAway(sent=http != 429)
    return CarrierRefused(number, http)


_MEANINGS: Mapping[int, Callable[[int], CarrierError]] = {
    **{code: lambda _: OptedOut("The person has told the carrier to stop.") for code in _OPTED_OUT},
    **dict.fromkeys(_NOT_TEXTABLE, NotTextable),
    **{code: lambda _: CarrierAway(sent=False) for code in _LATER},
}


def _never_left(error: requests.RequestException) -> bool:
    """Whether it is certain that nothing was sent."""
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    never = urllib3.exceptions.NewConnectionError | urllib3.exceptions.ConnectTimeoutError
    return isinstance(error, requests.ConnectTimeout) or isinstance(reason, never)
