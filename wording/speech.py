"""How addresses, days and times are said: written out, so that no voice has to guess at "N", "St" or "5/2"."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

_DIRECTIONS = {
    "N": "North",
    "S": "South",
    "E": "East",
    "W": "West",
    "NE": "Northeast",
    "NW": "Northwest",
    "SE": "Southeast",
    "SW": "Southwest",
}
_SUFFIXES = {
    "AVE": "Avenue",
    "AV": "Avenue",
    "ST": "Street",
    "PL": "Place",
    "DR": "Drive",
    "CT": "Court",
    "BLVD": "Boulevard",
    "RD": "Road",
    "PKWY": "Parkway",
    "TER": "Terrace",
    "LN": "Lane",
    "WAY": "Way",
    "PLZ": "Plaza",
    "SQ": "Square",
    "CIR": "Circle",
    "HWY": "Highway",
    "EXPY": "Expressway",
    "CRES": "Crescent",
    "ALY": "Alley",
    "ROW": "Row",
    "XING": "Crossing",
    "TPKE": "Turnpike",
    "TRL": "Trail",
    "BRG": "Bridge",
    "RIV": "River",
    "SR": "Service Road",
}


def say_street(street: str) -> str:
    """ "N WESTERN AVE" is said "North Western Avenue"; the "ST" of "ST LOUIS" is a saint."""
    words = street.split()
    said = []
    for place, word in enumerate(words):
        first, last = place == 0, place == len(words) - 1
        if first and not last and word in _DIRECTIONS:
            said.append(_DIRECTIONS[word])
        elif last and not first and (word in _SUFFIXES or word in _DIRECTIONS):
            said.append(_SUFFIXES.get(word) or _DIRECTIONS[word])
        elif place == len(words) - 2 and place > 0 and words[-1] in _DIRECTIONS and word in _SUFFIXES:
            said.append(_SUFFIXES[word])
        elif word == "ST":
            said.append("Saint")
        else:
            said.append(word.lower() if word[:1].isdigit() else word.capitalize())
    return " ".join(said)


def say_moment(at: datetime, has_time: bool, with_year: bool, calendar: Mapping[str, Any]) -> str:
    """ "Sunday, May 3, at 5:30 PM", in the words of a calendar: see wording.reader."""
    weekday, month = calendar["weekdays"][at.weekday()], calendar["months"][at.month - 1]
    form = calendar["day_and_year" if with_year else "day"]
    day = form.format(weekday=weekday, month=month, day=at.day, year=at.year)
    if not has_time:
        return str(day)
    half = [words for begins, words in calendar["parts_of_day"] if at.hour >= begins][-1]
    hour, minute = (at.hour % 12 or 12), f":{at.minute:02}" if at.minute else ""
    sentence = calendar["at_one" if hour == 1 else "with_time"]
    return str(sentence.format(day=day, hour=hour, minute=minute, half=half))


def say_place(address: str, number: str, street: str, cross_street: str, joined_by: str) -> str:
    """A place as it is said, with its town where it is told. `joined_by`: the word between two streets ("and")."""
    _, comma, town = address.partition(", ")
    town = comma + town.title()
    if cross_street:
        return f"{say_street(street)} {joined_by} {say_street(cross_street)}{town}"
    if number and street:
        return f"{number} {say_street(street)}{town}"
    return address if any(c.islower() for c in address) else say_street(address)
