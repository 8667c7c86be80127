"""What Twilio posts about a text → events. Pure."""

import re
from collections.abc import Mapping
from datetime import datetime

from dialogue.events import AskedCarrierForHelp, Event, OptedIn, OptedOut, Photo, Said, Settled

_STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
_START = frozenset({"START", "UNSTOP"})
_HELP = frozenset({"HELP", "INFO"})
"""The carrier's words, each only as the whole message: it acts on them itself before it passes them on."""


def events(form: Mapping[str, str], at: datetime) -> tuple[Event, ...]:
    """What happened, in order: pictures first, then the words that came with them."""
    body = form.get("Body", "").replace("\x00", "").strip()[:1600]
    word = body.upper()
    if word in _STOP or form.get("OptOutType") == "STOP":
        return (OptedOut(at),)
    if word in _START or form.get("OptOutType") == "START":
        return (OptedIn(at),)
    if word in _HELP or form.get("OptOutType") == "HELP":
        return (AskedCarrierForHelp(at),)
    count = form.get("NumMedia", "0")
    photos = (Photo(at),) if count.isascii() and count.isdigit() and count.strip("0") else ()
    return (*photos, Said(at, body)) if body else photos or (Settled(at),)


def is_yes(form: Mapping[str, str]) -> bool:
    """Whether the whole text is YES, which opts a person in again who had opted out."""
    return form.get("Body", "").strip().upper() == "YES"


def texter(form: Mapping[str, str]) -> str:
    """The E.164 number a text came from, without the prefix of a chat channel ("whatsapp:+1312…"); "" for a name."""
    number = form.get("From", "").rpartition(":")[2]
    return number if re.fullmatch(r"\+[0-9]{8,15}", number) else ""
