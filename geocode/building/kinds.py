"""What a table is: lines of streets, houses, crossings, a list of streets, places, areas or past requests."""

from collections.abc import Mapping, Sequence
from typing import Literal, get_args

from geocode.building.columns import misfits
from geocode.building.tables import Row, Table
from geocode.errors import StreetFileUnusable

Kind = Literal["streets", "addresses", "crossings", "list", "places", "areas", "boundary", "requests"]
KINDS: tuple[Kind, ...] = get_args(Kind)

TOLD: dict[Kind, str] = {
    "streets": "lines of streets",
    "addresses": "addresses",
    "crossings": "crossings",
    "list": "a list of streets",
    "places": "places",
    "areas": "areas",
    "boundary": "the boundary",
    "requests": "past requests, counted by street",
}
_BOUNDARY_WORDS = ("boundar", "limits", "outline", "border", "grenze")
_REQUESTS = "requests"
_TOWN_CODES = frozenset(("PLACEFP", "COUSUBFP"))  # the Census Bureau's places: every town of a state


def kind_of(table: Table, sample: Sequence[Row], columns: Mapping[str, str], said: Mapping[str, Kind]) -> Kind:
    """What a table is taken for, unless somebody said it. Raises StreetFileUnusable where it is nothing of use."""
    told = next((kind for file, kind in said.items() if file in table.name.split(": ")), None)
    if told:
        return told
    if _REQUESTS in table.name.lower() and columns.keys() & {"address", "street", "full"}:
        return "requests"
    shapes: set[str] = {row.shape.kind for row in sample if row.shape}
    if "point" in columns:
        shapes |= {_text_kind(row.values.get(columns["point"], "")) for row in sample}
    kind = _areas(table, sample, columns) if "area" in shapes else _other(shapes, columns)
    if kind is None:
        raise StreetFileUnusable(
            table.name,
            "it is not clear what it holds",
            f"Its columns are {', '.join(table.headings) or 'none'}; understood: "
            f"{', '.join(f'{role} = {heading}' for role, heading in columns.items()) or 'none'}. "
            f"{''.join(f'{misfit}. ' for misfit in misfits(table, sample, columns))}"
            "Streets need a name and a line, or a name with lowest and highest number; addresses a number, a street "
            "and a point; crossings two streets and a point; places a name and a point. Say which column is which: "
            "--column street=HEADING.",
        )
    return kind


def _text_kind(text: str) -> str:
    upper = text.upper()
    return next((kind for word, kind in (("LINE", "line"), ("POLYGON", "area")) if word in upper), "point")


def _other(shapes: set[str], columns: Mapping[str, str]) -> Kind | None:
    has = columns.keys()
    street, there = bool(has & {"full", "street"}), "point" in shapes or {"lat", "long"} <= has
    if "line" in shapes:
        return "streets" if street or "name" in has else None
    if {"street_1", "street_2"} <= has and there:
        return "crossings"
    if there and (("number" in has and street) or "address" in has):
        return "addresses"
    if there and "crossing" in has:
        return "crossings"
    if street and has & {"low", "high"}:
        return "list"
    return "places" if there and "name" in has else None


def _areas(table: Table, sample: Sequence[Row], columns: Mapping[str, str]) -> Kind | None:
    """One area, or a file of that name, is the boundary; areas with a ZIP or a neighbourhood's name are those."""
    if any(word in table.name.lower() for word in _BOUNDARY_WORDS):
        return "boundary"
    if set(table.headings) & _TOWN_CODES or (columns.keys() & {"quarter", "zip"} and "name" not in columns):
        return "areas"
    if len(sample) == 1:
        return "boundary"
    if "name" in columns:
        return "places"
    return "areas" if columns.keys() & {"quarter", "zip"} else None
