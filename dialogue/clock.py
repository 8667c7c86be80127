"""The time of day in somebody's words, in English and Spanish at once: "half past nine", "a las cinco y cuarto"."""

import re
from dataclasses import dataclass

_HOURS = (
    "one una|two dos|three tres|four cuatro|five cinco|six seis|seven siete|eight ocho|nine nueve|ten diez|"
    "eleven once|twelve doce"
)
_HOUR_NAMES = {word: hour for hour, words in enumerate(_HOURS.split("|"), 1) for word in words.split()}
_MINUTE_NAMES = {
    "half": 30, "media": 30, "quarter": 15, "a quarter": 15, "cuarto": 15, "five": 5, "cinco": 5, "ten": 10,
    "diez": 10, "fifteen": 15, "quince": 15, "twenty five": 25, "twenty": 20, "veinticinco": 25, "veinte": 20,
    "thirty five": 35, "thirty": 30, "treinta": 30, "forty five": 45, "forty": 40, "fifty five": 55, "fifty": 50,
}  # fmt: skip
_HOUR = rf"(\d{{1,2}}|{'|'.join(_HOUR_NAMES)})(?:ish)?"
_MINUTE = rf"(\d{{1,2}}|{'|'.join(_MINUTE_NAMES)})"
_SAID_AFTER = "thirty five|thirty|fifteen|forty five|forty|twenty five|twenty|fifty five|fifty|ten|treinta|quince"
_BEFORE = "at|around|about|by|before|after|las?|since|between|como|at like"
_BEHIND = r"am|pm|o ?clock|in the|at night|de la (?:manana|tarde|noche|madrugada)|en punto|horas|hours"

_PARTS = (
    (r"midnight|medianoche", 0), (r"noon|midday|mediodia|lunch ?time", 12), (r"tonight|night|noche|anoche", 21),
    (r"madrugada|dawn", 4), (r"evening", 19), (r"afternoon|tarde", 15), (r"morning|(?:la|esta) manana", 8),
)  # fmt: skip
"""What a part of the day is called, and the hour that it means alone."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `is_sure`: which half of the day is known. `is_next`: in the night that the named day ends in."""

    hour: int
    minute: int = 0
    is_sure: bool = True
    is_next: bool = False


def read_clock(words: str) -> Clock | None:
    """The time in plain words, without the day; None where there is none."""
    part = next((hour for told, hour in _PARTS if re.search(rf"\b(?:{told})\b", words)), None)
    exact = _exact(words)
    if exact is None:
        return None if part is None else Clock(part, is_next=part == 0)
    hour, minute = exact
    half = re.search(r"\b(?:\d{1,2})?(am|pm)\b", words)
    if half:
        hour = hour % 12 + (12 if half[1] == "pm" else 0)
        return Clock(hour, minute, is_next=part == 21 and hour < 6)
    if part is None:
        return Clock(hour, minute, is_sure=not 1 <= hour <= 12)
    if part == 21 and (hour == 12 or hour < 6):
        return Clock(hour % 12, minute, is_next=True)
    return Clock(hour % 12 + 12 if part >= 12 and hour < 13 else hour, minute)


def _exact(words: str) -> tuple[int, int] | None:
    """ "5 30", "half past six", "ten to six", "a las cinco y media", "las tres menos cuarto", "around five", "1730"."""
    if found := re.search(r"\b(\d{1,2}) ?h ?(\d{2})(?:am|pm)?\b", words):
        return _in_day(int(found[1]), int(found[2]))
    if found := re.search(rf"\b{_MINUTE} (past|after|to|till?|of|before) {_HOUR}\b", words):
        return _beside(_hour(found[3]), _minute(found[1]), found[2] not in ("past", "after"))
    if found := re.search(rf"\b{_HOUR} (y|menos) {_MINUTE}\b", words):
        return _beside(_hour(found[1]), _minute(found[3]), found[2] == "menos")
    if found := re.search(rf"\b{_HOUR} (\d\d|{_SAID_AFTER})\b(?! (?:dash|slash))", words):
        return _in_day(_hour(found[1]), _minute(found[2]))
    if found := re.search(rf"\b(?:{_BEFORE}) {_HOUR}\b", words) or re.search(rf"\b{_HOUR} ?(?:{_BEHIND})\b", words):
        return _in_day(_hour(found[1]), 0)
    if found := re.search(rf"\b(?:{_BEFORE}) (\d{{1,2}})(\d\d)\b|^(\d{{1,2}})(\d\d)(?: horas| hours| ?[ap]m)?$", words):
        return _in_day(int(found[1] or found[3]), int(found[2] or found[4]))
    return None


def _beside(hour: int, minute: int, is_before: bool) -> tuple[int, int] | None:
    return _in_day(hour - 1 if hour != 1 else 12, 60 - minute) if is_before and minute else _in_day(hour, minute)


def _hour(word: str) -> int:
    return _HOUR_NAMES.get(word) or int(word)


def _minute(word: str) -> int:
    return _MINUTE_NAMES.get(word) or int(word)


def _in_day(hour: int, minute: int) -> tuple[int, int] | None:
    return (hour % 24, minute) if 0 <= hour <= 24 and 0 <= minute < 60 else None
