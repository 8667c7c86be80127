"""Rows of streets, houses and crossings: each becomes records, or is left out with the reason."""

import re
from collections.abc import Iterator
from itertools import pairwise

from geocode.building.house_numbers import has_hyphen, mark_of, numbers_in
from geocode.building.names import StreetName, apart
from geocode.building.reading import LeftOut, Reading
from geocode.building.records import Crossing, House, Listed, Numbers, Record, Reported, Stretch
from geocode.building.tables import Row
from geocode.country import Country

_NUMBER = r"(?P<number>\d+[A-Za-z]?(?:-\d+[A-Za-z]?)?(?: [1-3]/[2-4])?)"
_NUMBER_FIRST = re.compile(rf"{_NUMBER}\s+(?P<street>.+)")
_NUMBER_LAST = re.compile(rf"(?P<street>.+?)\s+{_NUMBER}")
_ENDS = ("left_from", "left_to", "right_from", "right_to", "low", "high")
_MOST_DIGITS = 10  # of a count: what is longer is none
_JUMP = 2.0  # degrees between two points of a line: no road is as straight for as long
_JOINTS = ("&", "/", "@")


def stretches(reading: Reading, row: Row) -> Iterator[Record]:
    """A line of a street, with its house numbers where the row has them."""
    street = reading.street(row) if row.values.get("ROADFLG", "Y") == "Y" else None
    if street is None:
        return
    shape = reading.shape(row)
    if shape.kind != "line":
        raise LeftOut("it is no line")
    if any(abs(a - b) > _JUMP for part in shape.parts for ends in pairwise(part) for a, b in zip(*ends, strict=True)):
        raise LeftOut("broken shape")
    zips = tuple(reading.value(row, f"zip_{side}", "zip")[:10] for side in ("left", "right"))
    left, right = (_numbers(reading, row, f"{side}_from", f"{side}_to") for side in ("left", "right"))
    if left is None and right is None:
        left = right = _numbers(reading, row, "low", "high")
    hyphened = any(has_hyphen(reading.value(row, role)) for role in _ENDS)
    for at, part in enumerate(shape.parts):
        # Numbers of a line in several pieces are given to its first piece: which houses are on which is not known.
        known = (left, right) if at == 0 else (None, None)
        yield Stretch(street, part, *known, (zips[0], zips[1]), reading.value(row, "quarter").upper(), hyphened)


def _numbers(reading: Reading, row: Row, first: str, last: str) -> Numbers | None:
    numbers = [numbers_in(reading.value(row, role), True) for role in (first, last)]
    if not numbers[0] or not numbers[1] or not any(number[0] for number in numbers):
        return None
    return numbers[0][0], numbers[1][0]


def houses(reading: Reading, row: Row) -> Iterator[Record]:
    """A house, or both ends of a row of houses; where a whole address is written, it may be a crossing too."""
    street, written, zip_code = reading.street(row), reading.value(row, "number"), reading.value(row, "zip")
    if "address" in reading.columns and not (street and written):
        address = reading.value(row, "address")
        zip_code = zip_code or reading.words.postcode_in(address)
        text = address.partition(",")[0].strip()
        found = (_NUMBER_FIRST if reading.words.number_first else _NUMBER_LAST).fullmatch(text)
        if not found:
            yield _crossing(reading, row, _joined(text, reading.words), zip_code)
            return
        written, street = found["number"], apart(found["street"], reading.words)
    if street is None:
        raise LeftOut("it names no street")
    numbers = [number for number in numbers_in(written, reading.hyphens_join) if number]
    if not numbers:
        raise LeftOut("it has no house number")
    point = reading.point(row)
    quarter, hyphened = reading.value(row, "quarter").upper(), reading.hyphens_join and has_hyphen(written)
    mark = mark_of(written) if len(numbers) == 1 else ""
    mark = mark.upper() if reading.words.capitals else mark.lower()
    for number in numbers:
        yield House(street, number, point, zip_code[:10], quarter, mark, hyphened)


def crossings(reading: Reading, row: Row) -> Iterator[Record]:
    """Where two streets cross."""
    if "street_1" in reading.columns:
        names = reading.value(row, "street_1"), reading.value(row, "street_2")
    else:
        names = _joined(reading.value(row, "crossing"), reading.words)
    yield _crossing(reading, row, names, reading.value(row, "zip"))


def _crossing(reading: Reading, row: Row, names: tuple[str, str], zip_code: str) -> Crossing:
    one, other = (apart(name, reading.words) for name in names)
    if one is None or other is None:
        raise LeftOut("it names neither a house nor two streets")
    quarter = reading.value(row, "quarter").upper()
    return Crossing(one, other, reading.point(row), zip_code[:10], quarter)


def _joined(text: str, words: Country) -> tuple[str, str]:
    """The two streets of "Intersection of 48TH AVE and LINCOLN WAY"."""
    parts = text.split()
    while parts and parts[0].lower() in words.fillers and parts[0].lower() not in words.suffixes:
        parts.pop(0)
    for joint in (*_JOINTS, *words.connectors):
        at = next((at for at, part in enumerate(parts) if part.lower() == joint and 0 < at < len(parts) - 1), 0)
        if at:
            return " ".join(parts[:at]), " ".join(parts[at + 1 :])
    one, _, other = text.partition("/")
    return one, other


def listed(reading: Reading, row: Row) -> Iterator[Record]:
    """A street of a list."""
    street = reading.street(row)
    if street is None:
        raise LeftOut("it names no street")
    texts = [reading.value(row, role) for role in ("low", "high")]
    low, high = sorted(next(iter(numbers_in(text, reading.hyphens_join)), 0) for text in texts)
    yield Listed(street, low, high, reading.hyphens_join and any(map(has_hyphen, texts)))


def reported(reading: Reading, row: Row) -> Iterator[Record]:
    """The street of a past request, or the two that cross there; or a street, and how many requests were on it."""
    address, street = reading.value(row, "address").partition(",")[0].strip(), reading.street(row)
    streets = streets_named(address, reading.words) if address else [street] if street else []
    if not streets:
        raise LeftOut("it names no street")
    times = reading.value(row, "times") or "1"
    if not (times.isdecimal() and len(times) < _MOST_DIGITS):
        raise LeftOut("how many requests there were is no number")
    yield from (Reported(street, int(times)) for street in streets)


def streets_named(address: str, words: Country) -> list[StreetName]:
    """The street of an address, or the two of a crossing; none where neither is in it."""
    found = (_NUMBER_FIRST if words.number_first else _NUMBER_LAST).fullmatch(address)
    named = (found["street"],) if found else _joined(address, words)
    return [street for name in named if (street := apart(name, words))]
