"""What a page asks for, read and held to what it may be. Raises Refused, always with a sentence."""

from collections.abc import Mapping
from typing import Any

from flask import Request

from phone.interpreter import KEYS
from simulator.errors import Refused

LONGEST_SPEECH = 2000
"""Characters."""
LONGEST_TEXT = 1600
"""Characters: Twilio's limit."""
_MOST_KEYS = 64
"""Of one answer."""
_MOST_PEOPLE = 20
"""On one page."""
_LONGEST_RECORDING_S = 3600
TRANSFERS = ("completed", "busy", "no-answer", "failed", "canceled")


def fields(request: Request) -> Mapping[str, Any]:
    """The JSON object, or the form, that was posted; nothing at all is an empty one."""
    if not request.is_json:
        return request.form.to_dict()
    given = request.get_json(silent=True) if request.get_data(cache=True) else {}
    if not isinstance(given, dict):
        raise Refused("This is no JSON object.")
    return given


def words(asked: Mapping[str, Any], name: str, most: int, least: int = 1) -> str:
    """Some text of so many characters."""
    text = asked.get(name, "")
    if not isinstance(text, str) or len(text.strip()) < least:
        raise Refused(f"“{name}” should be some words.")
    if len(text) > most:
        raise Refused(f"That is too long: {len(text)} characters, and {most} is the most.", 413)
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


def keys(asked: Mapping[str, Any]) -> str:
    """Keys of a phone."""
    pressed = asked.get("keys", "")
    if not isinstance(pressed, str) or not pressed or len(pressed) > _MOST_KEYS or set(pressed) - set(KEYS):
        raise Refused(f"A phone has these keys: {' '.join(KEYS)}.")
    return pressed


def recording(asked: Mapping[str, Any]) -> tuple[int, str]:
    """How long a recording is in seconds, and the key that ended it ("" for none, "hangup")."""
    seconds, key = asked.get("seconds") or 0, asked.get("key") or ""
    try:
        length = int(float(seconds))
    except (TypeError, ValueError, OverflowError) as error:
        raise Refused("“seconds” should be how long was spoken.") from error
    if not 0 <= length <= _LONGEST_RECORDING_S:
        raise Refused("A recording is up to an hour long.")
    if key not in ("", "hangup", *KEYS):
        raise Refused("A recording is ended by a key of the phone, or by hanging up.")
    return length, key


def transfer(asked: Mapping[str, Any]) -> str:
    """How the call to the other person ended."""
    status = asked.get("status", "completed")
    if status not in TRANSFERS:
        raise Refused(f"A transfer ends in one of these ways: {', '.join(TRANSFERS)}.")
    return str(status)


def curtain_is_open(asked: Mapping[str, Any]) -> bool:
    """Whether somebody looks behind the curtain; a page that does not say so is taken to."""
    return asked.get("curtain") is not False


def people(asked: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of those who are on the same page."""
    named = asked.get("people") or []
    if not isinstance(named, list) or len(named) > _MOST_PEOPLE or not all(isinstance(each, str) for each in named):
        raise Refused("“people” should be a list of ids.")
    return tuple(named)


def photos(asked: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of the photos that go with a text."""
    named = asked.get("photos") or []
    if not isinstance(named, list) or not all(isinstance(each, str) and 0 < len(each) <= 200 for each in named):
        raise Refused("“photos” should be a list of the names that uploads were given.")
    if len(named) > 10:
        raise Refused("A text carries ten photos at most.")
    return tuple(named)
