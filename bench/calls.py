"""The calls that are played against a server: what is said in them, and each turn as a signed request, made beforehand.

An address holds nothing of a conversation but its turn's number, so a whole call can be signed before it is made.
"""

import os
from collections.abc import Iterable, Iterator
from itertools import chain, cycle, islice
from urllib.parse import urlencode

from phone.forms import call_fields
from phone.signature import signature

PUBLIC_URL = "https://311.example.gov"
TOKEN = "the token of the measured line's carrier"  # noqa: S105 - it opens nothing
ACCOUNT = "AC" + "7" * 32
NUMBER = "+13125550311"

Turn = tuple[str, str]
"""(what is said, the step that then waits for an answer)."""

OPENING: tuple[Turn, ...] = (
    ("", "what"),
    ("there is a pothole in the road", "is_it_service"),
    ("yes", "where"),
    ("2342 west devon avenue", "is_it_here"),
    ("yes", "describe"),
)
"""How a call comes to its plain turns. Played before the clock runs: it looks a service and a place up."""

PLAIN: tuple[Turn, ...] = (
    ("it is deep and right by the bus stop", "reach_you"),
    ("yes", "may_we_text"),
    ("yes", "summary"),
    ("repeat", "summary"),
    ("help", "summary"),
    ("no", "mend"),
    ("the description", "describe"),
    ("it is deep and right by the bus stop", "summary"),
    ("go back", "may_we_text"),
    ("go back", "reach_you"),
    ("go back", "describe"),
)
"""Turns that look nothing up: answers, read-backs, a change of mind. They lead back to where they began."""

PLACES = (
    "2342 west devon avenue", "1200 north western avenue", "233 south wacker drive", "5200 south ellis avenue",
    "4800 north broadway", "3000 west 63rd street", "1060 west addison street", "2001 south michigan avenue",
    "6500 north sheridan road", "900 east 47th street",
)  # fmt: skip
PROBLEMS = (
    "there is a pothole in the road", "someone painted graffiti on a wall", "the street light is out",
    "an abandoned car has been here for weeks", "rats in the alley",
)  # fmt: skip


def plain_call(seed: str, plain_turns: int) -> Iterator[tuple[bytes, str]]:
    """A call's opening and then so many plain turns: each a request and the step it must lead to."""
    return _requests(seed, chain(OPENING, islice(cycle(PLAIN), plain_turns)))


def whole_call(seed: str, number: int) -> Iterator[tuple[bytes, str]]:
    """A call that looks up a service and a place and is filed. Ten turns; where they lead depends on what is found."""
    found = ("", PROBLEMS[number % len(PROBLEMS)], PLACES[number % len(PLACES)])
    said = (*found, "yes", "nothing", "yes", "yes", "yes", "no", "no")
    return _requests(seed, ((words, "") for words in said))


def _requests(seed: str, turns: Iterable[Turn]) -> Iterator[tuple[bytes, str]]:
    fields = call_fields(f"CA{seed}{os.urandom(13).hex()}", ACCOUNT, "+13125550142", NUMBER)
    for number, (words, step) in enumerate(turns):
        said = {"SpeechResult": words, "Confidence": "0.9", "Language": "en-US"} if words else {}
        form = fields | {"CallStatus": "in-progress" if number else "ringing"} | said
        yield _request(f"/voice?turn={number}" if number else "/voice", form), step


def _request(target: str, form: dict[str, str]) -> bytes:
    body = urlencode(form)
    lines = (
        f"POST {target} HTTP/1.1",
        "Host: 311.example.gov",
        "Content-Type: application/x-www-form-urlencoded; charset=UTF-8",
        f"Content-Length: {len(body)}",
        f"X-Twilio-Signature: {signature(TOKEN, PUBLIC_URL + target, form)}",
        f"I-Twilio-Idempotency-Token: {os.urandom(16).hex()}",
        "User-Agent: TwilioProxy/1.1",
        "Accept: */*",
    )
    return "\r\n".join((*lines, "", body)).encode()
