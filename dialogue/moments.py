"""Days and times as people say them, in English and Spanish at once: "yesterday around five", "hace dos días"."""

import re
from datetime import datetime, timedelta

from dialogue.actions import Moment
from dialogue.amounts import read_amount
from dialogue.words import plain

_WEEKDAYS = (
    "monday lunes|tuesday martes|wednesday miercoles|thursday jueves|friday viernes|saturday sabado|sunday domingo"
)
_MONTHS = (
    "january jan enero|february feb febrero|march mar marzo|april apr abril|may mayo|june jun junio|july jul julio|"
    "august aug agosto|september sept sep septiembre|october oct octubre|november nov noviembre|december dec diciembre"
)
_DAY_NAMES = {word: day for day, words in enumerate(_WEEKDAYS.split("|")) for word in words.split()}
_MONTH_NAMES = {word: month for month, words in enumerate(_MONTHS.split("|"), 1) for word in words.split()}
_ORDINALS = {
    word: day
    for day, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
_DAYS_AGO = {
    "day before yesterday": 2, "anteayer": 2, "antier": 2, "last night": 1, "anoche": 1, "yesterday": 1, "ayer": 1,
    "today": 0, "hoy": 0, "tonight": 0, "esta noche": 0, "this morning": 0, "esta manana": 0, "this afternoon": 0,
    "esta tarde": 0, "this evening": 0, "right now": 0, "just now": 0, "ahora": 0,
}  # fmt: skip
_NOW = ("right now", "just now", "ahora")
_PARTS_OF_DAY = {
    "midnight": (0, 0), "medianoche": (0, 0), "noon": (12, 12), "midday": (12, 12), "mediodia": (12, 12),
    "morning": (8, 0), "de la manana": (8, 0), "esta manana": (8, 0), "por la manana": (8, 0),
    "afternoon": (15, 12), "tarde": (15, 12),
    "evening": (19, 12), "tonight": (21, 12), "night": (21, 12), "noche": (21, 12), "anoche": (21, 12),
}  # fmt: skip
"""Word → the hour that it means alone, and what is added to a small hour beside it."""
_UNITS = {
    "minute": "minutes", "minuto": "minutes", "hour": "hours", "hora": "hours", "day": "days", "dia": "days",
    "week": "weeks", "semana": "weeks",
}  # fmt: skip
_HOURS = (
    "one una|two dos|three tres|four cuatro|five cinco|six seis|seven siete|eight ocho|nine nueve|ten diez|"
    "eleven once|twelve doce"
)
_HOUR_NAMES = {word: hour for hour, words in enumerate(_HOURS.split("|"), 1) for word in words.split()}
_BEFORE_HOUR = "at|around|about|by|before|after|las?|since"
_MINUTES = {"thirty": 30, "fifteen": 15, None: 0}
_HOUR = rf"(\d{{1,2}}|{'|'.join(_HOUR_NAMES)})"


def read_moment(text: str, now: datetime) -> Moment | None:
    """When somebody says it was; None where no day and no time was said. `now` is an aware time in the city's zone.

    Noon stands for a day without a time.
    """
    words = re.sub(
        r"\b([ap]) m\b", r"\1m", plain(text.replace(":", " h ").replace("/", " slash ").replace("-", " dash "))
    )
    if ago := _ago(words, now):
        return ago
    if any(re.search(rf"\b{each}\b", words) for each in _NOW):
        return Moment(now.replace(second=0, microsecond=0), True)
    day, rest = _day(words, now)
    clock = _clock(rest)
    if day is None and clock is None:
        return None
    return _together(day, clock, now)


def _together(day: datetime | None, clock: tuple[int, int, bool] | None, now: datetime) -> Moment:
    base = (day or now).replace(hour=12, minute=0, second=0, microsecond=0)
    if clock is None:
        return Moment(base, False)
    hour, minute, is_sure = clock
    moment = base.replace(hour=hour, minute=minute)
    if not is_sure and 1 <= hour <= 11:
        later = moment + timedelta(hours=12)
        is_today = moment.date() == now.date()
        moment = later if (later <= now if is_today else hour <= 6) else moment
    if day is None and moment > now:
        moment -= timedelta(days=1)
    return Moment(moment, True)


def _ago(words: str, now: datetime) -> Moment | None:
    """ "Two hours ago", "hace tres días"."""
    units = "|".join(_UNITS)
    found = re.search(rf"(?P<much>[\w ]+?) (?P<unit>{units})s? ago\b", words) or re.search(
        rf"\bhace (?P<much>[\w ]+?) (?P<unit>{units})s?\b", words
    )
    if not found:
        return None
    unit = _UNITS[found["unit"]]
    much = read_amount(found["much"]) or ("1" if re.search(r"\b(a|an|un|una)$", found["much"]) else "")
    if not much or float(much) > 10_000:
        return None
    moment = (now - timedelta(**{unit: float(much)})).replace(second=0, microsecond=0)
    if unit in ("days", "weeks"):
        clock = _clock(words[found.end() :])
        return _together(moment, clock, now)
    return Moment(moment, True)


def _day(words: str, now: datetime) -> tuple[datetime | None, str]:
    """The day that was said, and the words without it."""
    for phrase, days in _DAYS_AGO.items():
        if re.search(rf"\b{phrase}\b", words):
            is_part = any(part in phrase for part in _PARTS_OF_DAY)
            return now - timedelta(days=days), words if is_part else words.replace(phrase, " ", 1)
    for find in (_written_day, _named_day, _weekday):
        day, rest = find(words, now)
        if day:
            return day, rest
    return None, words


def _written_day(words: str, now: datetime) -> tuple[datetime | None, str]:
    """2026-05-03, 5/3 and 5/3/2026."""
    if found := re.search(r"\b(\d{4}) dash (\d{1,2}) dash (\d{1,2})\b", words):
        return _dated(now, int(found[2]), int(found[3]), int(found[1])), words.replace(found[0], " ")
    if found := re.search(r"\b(\d{1,2}) slash (\d{1,2})(?: slash (\d{2,4}))?\b", words):
        return _dated(now, int(found[1]), int(found[2]), int(found[3] or 0)), words.replace(found[0], " ")
    return None, words


def _named_day(words: str, now: datetime) -> tuple[datetime | None, str]:
    """ "May 3rd", "the third of May", "el 3 de mayo"."""
    months = "|".join(_MONTH_NAMES)
    number = rf"(\d{{1,2}}|{'|'.join(_ORDINALS)})(?:st|nd|rd|th)?"
    if found := re.search(rf"\b({months}) (?:the )?{number}\b", words):
        return _dated(now, _MONTH_NAMES[found[1]], _ordinal(found[2])), words.replace(found[0], " ")
    if found := re.search(rf"\b{number} (?:of |de )?({months})\b", words):
        return _dated(now, _MONTH_NAMES[found[2]], _ordinal(found[1])), words.replace(found[0], " ")
    return None, words


def _weekday(words: str, now: datetime) -> tuple[datetime | None, str]:
    """The last one of that name; today's own name means today, "last" of it a week ago."""
    for name, day in _DAY_NAMES.items():
        if re.search(rf"\b{name}\b", words):
            back = (now.weekday() - day) % 7
            if not back and re.search(rf"\blast {name}\b|\b{name} pasado\b", words):
                back = 7
            return now - timedelta(days=back), words.replace(name, " ", 1)
    return None, words


def _dated(now: datetime, month: int, day: int, year: int = 0) -> datetime | None:
    """The last such day; None where the calendar has none."""
    year = year + 2000 if 0 < year < 100 else year
    try:
        moment = now.replace(year=year or now.year, month=month, day=day)
        return moment.replace(year=now.year - 1) if not year and moment.date() > now.date() else moment
    except ValueError:
        return None


def _ordinal(word: str) -> int:
    return _ORDINALS.get(word) or int(word)


def _clock(words: str) -> tuple[int, int, bool] | None:
    """Hour, minute, and whether it is sure which half of the day is meant."""
    part = next((_PARTS_OF_DAY[each] for each in _PARTS_OF_DAY if re.search(rf"\b{each}\b", words)), None)
    half = re.search(r"\b(am|pm)\b|\d(am|pm)\b", words)
    exact = _exact(words)
    if exact is None:
        return (part[0], 0, True) if part else None
    hour, minute = exact
    if half or part:
        afternoon = (half[1] or half[2]) == "pm" if half else bool(part and part[1])
        return hour % 12 + (12 if afternoon else 0), minute, True
    return hour, minute, hour > 12 or hour == 0


def _exact(words: str) -> tuple[int, int] | None:
    """ "5 30", "half past six", "quarter to six", "a las cinco y media", "around five"."""
    if found := re.search(r"\b(\d{1,2}) h (\d{2})(?:am|pm)?\b", words):
        return _in_day(int(found[1]), int(found[2]))
    if found := re.search(rf"\b(half|quarter) (past|to) {_HOUR}\b", words):
        minute = 30 if found[1] == "half" else 15 if found[2] == "past" else 45
        return _in_day(_hour(found[3]) - (found[2] == "to"), minute)
    if found := re.search(rf"\blas? {_HOUR} y (media|cuarto)\b", words):
        return _in_day(_hour(found[1]), 30 if found[2] == "media" else 15)
    if found := re.search(
        rf"\b(?:at|around|about|by|before|after|las?|since) {_HOUR}(?: (\d{{2}}|thirty|fifteen))?\b", words
    ):
        minutes = {"thirty": 30, "fifteen": 15, None: 0}
        return _in_day(_hour(found[1]), minutes[found[2]] if found[2] in minutes else int(found[2]))
    if found := re.search(rf"\b{_HOUR} ?(?:am|pm|o ?clock|oclock|de la (?:manana|tarde|noche)|in the)\b", words):
        return _in_day(_hour(found[1]), 0)
    return None


def _hour(word: str) -> int:
    return _HOUR_NAMES.get(word) or int(word)


def _in_day(hour: int, minute: int) -> tuple[int, int] | None:
    return (hour % 24, minute) if 0 <= hour <= 24 and minute < 60 else None
