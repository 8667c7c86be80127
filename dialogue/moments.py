"""Days and times as people say them, in English and Spanish at once: "yesterday around five", "hace dos días"."""

import re
from datetime import datetime, timedelta

from dialogue.actions import Moment
from dialogue.amounts import read_amount
from dialogue.clock import Clock, read_clock
from dialogue.words import plain

_WEEKDAYS = (
    "monday mon lunes|tuesday tue tues martes|wednesday wed weds miercoles|thursday thu thur thurs jueves|"
    "friday fri viernes|saturday sat sabado|sunday sun domingo"
)
_MONTHS = (
    "january jan enero|february feb febrero|march mar marzo|april apr abril|may mayo|june jun junio|july jul julio|"
    "august aug agosto|september sept sep septiembre|october oct octubre|november nov noviembre|december dec diciembre"
)
_DAY_NAMES = {word: day for day, words in enumerate(_WEEKDAYS.split("|")) for word in words.split()}
_MONTH_NAMES = {word: month for month, words in enumerate(_MONTHS.split("|"), 1) for word in words.split()}
_ORDINALS = {
    word: day
    for day, words in enumerate(
        "first primero uno|second dos|third tres|fourth cuatro|fifth cinco|sixth seis|seventh siete|eighth ocho|"
        "ninth nueve|tenth diez|eleventh once|twelfth doce|thirteenth trece|fourteenth catorce|fifteenth quince|"
        "sixteenth dieciseis|seventeenth diecisiete|eighteenth dieciocho|nineteenth diecinueve|twentieth veinte|"
        "veintiuno|veintidos|veintitres|veinticuatro|veinticinco|veintiseis|veintisiete|veintiocho|veintinueve|"
        "thirtieth treinta".split("|"),
        1,
    )
    for word in words.split()
}
_DAYS_AGO = {
    "day before yesterday": 2, "night before last": 2, "anteayer": 2, "antier": 2, "antenoche": 2, "anteanoche": 2,
    "last night": 1, "anoche": 1, "yesterday": 1, "ayer": 1, "tomorrow": -1, "(?<!la )(?<!esta )manana": -1,
    "today": 0, "hoy": 0, "tonight": 0, "esta noche": 0, "this morning": 0, "esta manana": 0, "this afternoon": 0,
    "esta tarde": 0, "this evening": 0, "last week": 7, "semana pasada": 7,
    "last month": 30, "mes pasado": 30, "last year": 365, "ano pasado": 365,
}  # fmt: skip
_NOW = r"right now|just now|just happened|this (?:minute|moment)|ahora|ahorita|en este momento"
_LAST_SATURDAY = r"\bweekend\b|\bfin de semana\b"
_SHORT = {
    "hrs?": "hour", "mins?": "minute", "wks?": "week", "yrs?": "year", "nite": "night", "2nite": "tonight",
    "2day": "today", "yday": "yesterday", "yest": "yesterday", "rn": "now",
}  # fmt: skip
"""What is typed, and what it stands for."""
_UNITS = {
    "minute": "minutes", "minuto": "minutes", "hour": "hours", "hora": "hours", "day": "days", "dia": "days",
    "night": "days", "noche": "days", "week": "weeks", "semana": "weeks", "month": "months", "mes": "months",
    "year": "years", "ano": "years",
}  # fmt: skip
_AHEAD = timedelta(days=31)
"""A date without a year is the last one, but for one that is nearly here."""


def read_moment(text: str, now: datetime) -> Moment | None:
    """When somebody says it was; None where no day and no time was said. `now` is an aware time in the city's zone.

    Noon stands for a day without a time.
    """
    words = _in_words(text)
    if ago := _ago(words, now):
        return ago
    if re.search(rf"\b(?:{_NOW})\b", words) or words == "now":
        return Moment(now.replace(second=0, microsecond=0), True)
    day, rest = _day(words, now)
    clock = read_clock(rest)
    return None if day is None and clock is None else _together(day, clock, now)


def _in_words(text: str) -> str:
    text = re.sub(r"\b(\d{1,2})[.-](\d{1,2})[.-](\d{4}|\d\d)\b", r"\1/\2/\3", text)
    text = re.sub(r"(?<=\d)T(?=\d)", " ", text).replace(":", " h ").replace("/", " slash ").replace("-", " dash ")
    words = re.sub(r"\b([ap]) m\b", r"\1m", plain(text))
    words = re.sub(r"(?<=\d)(?=(?:hrs?|mins?|wks?|yrs?|hours?|minutes?|days|weeks?)\b)", " ", words)
    for short, whole in _SHORT.items():
        words = re.sub(rf"\b{short}\b", whole, words)
    return words


def _together(day: datetime | None, clock: Clock | None, now: datetime) -> Moment:
    base = (day or now).replace(hour=12, minute=0, second=0, microsecond=0)
    if clock is None:
        return Moment(base, False)
    moment = base.replace(hour=clock.hour, minute=clock.minute)
    if not clock.is_sure:
        moment = _in_its_half(moment, now)
    elif clock.is_next and day is not None and moment + timedelta(days=1) <= now:
        moment += timedelta(days=1)
    if day is None and moment > now:
        moment -= timedelta(days=1)
    return Moment(moment, True)


def _in_its_half(moment: datetime, now: datetime) -> datetime:
    """Five is in the afternoon unless that is yet to come, nine in the morning."""
    later = moment.replace(hour=moment.hour % 12 + 12)
    if moment.date() == now.date():
        return later if later <= now else moment.replace(hour=moment.hour % 12)
    return later if moment.hour <= 6 or moment.hour == 12 else moment


def _ago(words: str, now: datetime) -> Moment | None:
    """ "Two hours ago", "hace tres días"."""
    units = "|".join(_UNITS)
    found = re.search(rf"(?P<much>[\w ]+?) (?P<unit>{units})s? ago\b", words) or re.search(
        rf"\bhace (?P<much>[\w ]+?) (?P<unit>{units})(?:e?s)?\b", words
    )
    if not found:
        return None
    unit = _UNITS[found["unit"]]
    much = read_amount(found["much"]) or ("1" if re.search(r"\b(a|an)$", found["much"]) else "")
    if not much or float(much) > 10_000:
        return None
    if unit in ("minutes", "hours"):
        return Moment((now - timedelta(**{unit: float(much)})).replace(second=0, microsecond=0), True)
    days = float(much) * {"days": 1, "weeks": 7, "months": 30.4, "years": 365.25}[unit]
    at_night = "night " if found["unit"] in ("night", "noche") else ""
    return _together(now - timedelta(days=round(days)), read_clock(at_night + words[found.end() :]), now)


def _day(words: str, now: datetime) -> tuple[datetime | None, str]:
    """The day that was said, and the words without it."""
    for phrase, days in _DAYS_AGO.items():
        if re.search(rf"\b{phrase}\b", words):
            is_part = read_clock(phrase) is not None
            return now - timedelta(days=days), words if is_part else re.sub(rf"\b{phrase}\b", " ", words, count=1)
    if re.search(_LAST_SATURDAY, words):
        return now - timedelta(days=(now.weekday() - 5) % 7 or 7), words
    for find in (_written_day, _named_day, _weekday, _day_of_month):
        day, rest = find(words, now)
        if day:
            return day, rest
    return None, words


def _written_day(words: str, now: datetime) -> tuple[datetime | None, str]:
    """2026-05-03, 5/3 and 5/3/2026."""
    if found := re.search(r"\b(\d{4}) dash (\d{1,2}) dash (\d{1,2})\b", words):
        return _dated(now, int(found[2]), int(found[3]), int(found[1])), words.replace(found[0], " ")
    if found := re.search(r"\b(\d{1,2}) slash (\d{1,2})(?: slash (\d{2,4}))?\b", words):
        month, day = sorted((int(found[1]), int(found[2]))) if int(found[1]) > 12 else (int(found[1]), int(found[2]))
        return _dated(now, month, day, int(found[3] or 0)), words.replace(found[0], " ")
    return None, words


def _named_day(words: str, now: datetime) -> tuple[datetime | None, str]:
    """ "May 3rd", "the third of May", "el 3 de mayo"."""
    months, number = "|".join(_MONTH_NAMES), _number()
    if found := re.search(rf"\b({months}) (?:the )?{number}\b(?: (\d{{4}})\b)?", words):
        return _dated(now, _MONTH_NAMES[found[1]], _ordinal(found[2]), int(found[3] or 0)), words.replace(found[0], " ")
    if found := re.search(rf"\b{number} (?:of |de )?({months})\b(?: (?:del? )?(\d{{4}})\b)?", words):
        return _dated(now, _MONTH_NAMES[found[2]], _ordinal(found[1]), int(found[3] or 0)), words.replace(found[0], " ")
    return None, words


def _weekday(words: str, now: datetime) -> tuple[datetime | None, str]:
    """The last one of that name; today's own name means today, "last" of it a week ago, "next" the coming one."""
    for name, day in _DAY_NAMES.items():
        if not re.search(rf"\b{name}\b(?! the \d)", words):  # "friday the 13th" is told by its number
            continue
        back = (now.weekday() - day) % 7
        if not back and re.search(rf"\blast {name}\b|\b{name} pasado\b", words):
            back = 7
        if re.search(rf"\b(?:next|this coming|proximo) {name}\b|\b{name} (?:proximo|que viene)\b", words):
            back -= 7
        return now - timedelta(days=back), re.sub(rf"\b{name}\b", " ", words, count=1)
    return None, words


def _day_of_month(words: str, now: datetime) -> tuple[datetime | None, str]:
    """ "On the 3rd", "el día 3": the last such day."""
    found = re.search(rf"\bthe (\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})\b|\bel (?:dia )?(\d{{1,2}})\b", words)
    if not found:
        return None, words
    day = _ordinal(re.sub(r"\D+$", "", found[1]) if found[1] and found[1][0].isdigit() else found[1] or found[2])
    month = now if day <= now.day else now.replace(day=1) - timedelta(days=1)
    return _dated(now, month.month, day, month.year), words.replace(found[0], " ")


def _number() -> str:
    return rf"(\d{{1,2}}|{'|'.join(_ORDINALS)})(?:st|nd|rd|th)?"


def _dated(now: datetime, month: int, day: int, year: int = 0) -> datetime | None:
    """The last such day, or one that is nearly here; None where the calendar has none."""
    year = year + 2000 if 0 < year < 100 else year
    try:
        moment = now.replace(year=year or now.year, month=month, day=day)
        if year or moment.date() <= now.date():
            return moment
        return moment if moment - now <= _AHEAD else moment.replace(year=now.year - 1)
    except ValueError:
        return None


def _ordinal(word: str) -> int:
    return _ORDINALS.get(word) or int(word)
