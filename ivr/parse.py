"""What Twilio posts about a call → an event. Pure."""

from collections.abc import Mapping
from datetime import datetime

from dialogue.events import Connected, Event, NotConnected, Pressed, Recorded, Said, Silence, Started, Waited

_WITHHELD = frozenset({"+266696687", "+7378742883", "+86282452253"})
"""Numbers that spell ANONYMOUS or UNKNOWN: nobody's."""


def event(form: Mapping[str, str], turn: int, passed: str, at: datetime, recording: str = "") -> Event:
    """What happened on the line. `passed`: what our own document told the carrier to say: "silent", "waited" or "".

    Keys come before speech: both are sent where somebody did both. `recording`: what one that came along is called.
    """
    if turn == 0:
        return Started(at)
    if "DialCallStatus" in form:
        return Connected(at) if form["DialCallStatus"] in ("completed", "answered") else NotConnected(at)
    if recording:
        return Recorded(at, recording)
    if passed == "silent":
        return Silence(at)
    if passed == "waited":
        return Waited(at)
    if keys := form.get("Digits", ""):
        return Pressed(at, keys[:64])
    if words := form.get("SpeechResult", "").strip():
        return Said(at, words[:2000], _confidence(form.get("Confidence", "")))
    return Silence(at)


def recording_address(form: Mapping[str, str]) -> str:
    """Where the carrier has what the caller said into a recording; "" where this is none, or one of nothing."""
    is_ours = "DialCallStatus" not in form and form.get("RecordingDuration", "") not in ("", "0")
    return form.get("RecordingUrl", "") if is_ours else ""


def passed(query: Mapping[str, str]) -> str:
    """Why the carrier comes by itself: nothing was said ("silent"), or a moment is over ("waited"); else ""."""
    return next((reason for reason in ("silent", "waited") if reason in query), "")


def turn_number(query: Mapping[str, str]) -> int:
    """The turn a webhook belongs to; 0 for a call that just came in, and for anything that is no number."""
    number = query.get("turn", "0")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 6 else 0


def caller(form: Mapping[str, str], trunks: tuple[str, ...]) -> str:
    """The caller's number in E.164, or "" where it is withheld, a client's name, or a switchboard's."""
    number = form.get("From", "")
    digits = number.removeprefix("+")
    if not number.startswith("+") or not (digits.isascii() and digits.isdigit()) or not 8 <= len(digits) <= 15:
        return ""
    return "" if number in trunks or number in _WITHHELD else number


def _confidence(value: str) -> float | None:
    try:
        return min(1.0, max(0.0, float(value)))
    except ValueError:
        return None
