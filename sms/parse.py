"""What Twilio posts about a text → events. Pure."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from dialogue.events import AskedCarrierForHelp, Event, OptedIn, OptedOut, Photo, Said, Settled

MOST_MEDIA = 10
"""A message holds no more."""

_MAY_BE_PICTURES = ("image/", "application/octet-stream")

_STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
_START = frozenset({"START", "UNSTOP"})
_HELP = frozenset({"HELP", "INFO"})
"""The carrier's words, each only as the whole message: it acts on them itself before it passes them on."""


def events(form: Mapping[str, str], at: datetime, photos: Sequence[str] = ()) -> tuple[Event, ...]:
    """What happened, in order: pictures first, under these names, then the words that came with them."""
    body = form.get("Body", "").replace("\x00", "").strip()[:1600]
    word = body.upper()
    if word in _STOP or form.get("OptOutType") == "STOP":
        return (OptedOut(at),)
    if word in _START or form.get("OptOutType") == "START":
        return (OptedIn(at),)
    if word in _HELP or form.get("OptOutType") == "HELP":
        return (AskedCarrierForHelp(at),)
    body = f"{body} {_spot(form)}".strip()
    sent = (Photo(at, tuple(photos)),) if _count(form) else ()
    return (*sent, Said(at, body)) if body else sent or (Settled(at),)


def _spot(form: Mapping[str, str]) -> str:
    """A location that was shared in a chat (WhatsApp, RCS), as the same text that a phone sends for one; else ""."""
    spot = f"geo:{form.get('Latitude', '').strip()},{form.get('Longitude', '').strip()}"
    return spot if re.fullmatch(r"geo:-?\d{1,3}(\.\d{1,15})?,-?\d{1,3}(\.\d{1,15})?", spot) else ""


def photo_addresses(form: Mapping[str, str]) -> tuple[str, ...]:
    """Where the carrier has the pictures of a message. What is plainly none (a card, a film, a sound) is left out."""
    found = []
    for number in range(min(_count(form), MOST_MEDIA)):
        kind = form.get(f"MediaContentType{number}") or "image/"
        address = form.get(f"MediaUrl{number}", "")
        if address and kind.strip().lower().startswith(_MAY_BE_PICTURES):
            found.append(address)
    return tuple(found)


def is_yes(form: Mapping[str, str]) -> bool:
    """Whether the whole text is YES, which opts a person in again who had opted out."""
    return form.get("Body", "").strip().upper() == "YES"


def texter(form: Mapping[str, str]) -> str:
    """The E.164 number a text came from, without the prefix of a chat channel ("whatsapp:+1312…"); "" for a name."""
    number = form.get("From", "").rpartition(":")[2]
    return number if re.fullmatch(r"\+[0-9]{8,15}", number) else ""


def _count(form: Mapping[str, str]) -> int:
    """How many things came with the words."""
    count = form.get("NumMedia", "0")
    return int(count[:4]) if count.isascii() and count.isdigit() else 0
