"""Rows of places and of areas: what they are called, and where they are."""

import re
from collections.abc import Iterator

from geocode.building.reading import LeftOut, Reading
from geocode.building.records import AreaOutline, NamedPlace, Record
from geocode.building.tables import Row


def places(reading: Reading, row: Row) -> Iterator[Record]:
    """A place with a name."""
    written = re.sub(r"\s+", " ", reading.value(row, "name", "other_names"))
    if not written:
        raise LeftOut("it has no name")
    others = [name.strip() for name in re.split(r"[;|]", reading.value(row, "other_names")) if name.strip()]
    names = tuple(dict.fromkeys(said for name in (*others, written) for said in _said(name, written)))
    yield NamedPlace(written, names, reading.point(row), reading.value(row, "zip")[:10])


def _said(name: str, written: str) -> Iterator[str]:
    """ "Western (Blue Line)" is Western, Western Blue, Western Blue Line; "Clark/Lake" is also Clark and Lake."""
    plain = re.sub(r"\s*\([^()]*\)", "", name).strip()
    yield plain.replace("/", " and ")
    yield plain
    lines = re.search(r"\(([^()]*?) Lines?\b", written)
    for line in re.findall(r"[A-Za-z]{3,}", lines[1]) if lines else ():
        yield f"{plain} {line}"
        yield f"{plain} {line} line"
        yield f"{line} line {plain}"


def areas(reading: Reading, row: Row) -> Iterator[Record]:
    """The outline of a ZIP's area, a neighbourhood, a town, or the city."""
    shape = reading.shape(row)
    if shape.kind != "area":
        raise LeftOut("it is no area")
    name = reading.value(row, "name")
    if reading.kind == "boundary":
        yield AreaOutline("boundary", name, shape.parts)
        return
    zip_code, quarter = reading.value(row, "zip"), reading.value(row, "name", "quarter")
    if "name" not in reading.columns and zip_code:
        yield AreaOutline("zip", zip_code, shape.parts)
    elif quarter:
        yield AreaOutline("quarter", quarter.upper(), shape.parts)
    else:
        raise LeftOut("it has no name")
