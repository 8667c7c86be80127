"""Reads GeoJSON, a feature at a time: a collection, one feature, or a feature a line as OpenAddresses has it."""

import codecs
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geocode.building.csv_files import open_plain
from geocode.building.projection import Projection
from geocode.building.tables import Row, Shape, ShapeKind, Table, shape_of
from geocode.errors import StreetFileUnusable
from geocode.lines import Point

_CHUNK = 1 << 18
_LONGEST = 64_000_000  # characters in one feature
_SAMPLE = 50  # features whose properties are the headings
_CRS = re.compile(r'"crs"\s*:\s*')
_BEGINNING = re.compile(r'"features"\s*:\s*\[')
_BLANKS = re.compile(r"[ \t\r\n,\x1e]*")
_KINDS: dict[str, tuple[ShapeKind, int]] = {
    "Point": ("point", 0),
    "MultiPoint": ("point", 1),
    "LineString": ("line", 1),
    "MultiLineString": ("line", 2),
    "Polygon": ("area", 2),
    "MultiPolygon": ("area", 3),
}


def read_geojson(file: Path, name: str, crs: str) -> Table:
    """The table in a GeoJSON file. `crs`: its projection where it does not say it, "" for degrees.

    Raises StreetFileUnusable.
    """
    projection = Projection.of_file(_crs(file, name), crs, name)
    headings: dict[str, None] = {}
    for at, feature in enumerate(_features(file, name)):
        headings |= dict.fromkeys(_values(feature))
        if at == _SAMPLE:
            break
    else:
        if not headings and next(_features(file, name), None) is None:
            raise StreetFileUnusable(name, "there is no feature in it", "Give a GeoJSON FeatureCollection.")

    def rows() -> Iterator[Row]:
        for number, feature in enumerate(_features(file, name), 1):
            shape, problem = _shape(feature.get("geometry"), projection)
            yield Row(number, _values(feature), shape, problem)

    return Table(name, list(headings), rows)


def _values(feature: dict[str, Any]) -> dict[str, str]:
    properties = feature.get("properties")
    return {key: _text(value) for key, value in properties.items()} if isinstance(properties, dict) else {}


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_text(one) for one in value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None or isinstance(value, dict) else str(value).strip()


def _shape(geometry: Any, projection: Projection) -> tuple[Shape | None, str]:
    if geometry is None:
        return None, ""
    kind, depth = _KINDS.get(geometry.get("type", ""), ("point", -1)) if isinstance(geometry, dict) else ("point", -1)
    if depth < 0:
        return None, "its shape is of a kind that is not known"
    try:
        parts = [projection.unprojected(part) for part in _parts(geometry.get("coordinates"), depth)]
    except (TypeError, ValueError, IndexError):
        return None, "broken shape"
    return shape_of(kind, parts)


def _parts(coordinates: Any, depth: int) -> list[list[Point]]:
    """Lists of (x, y), however deeply they are nested."""
    if depth == 0:
        return [[(float(coordinates[0]), float(coordinates[1]))]]
    if depth == 1:
        return [[(float(pair[0]), float(pair[1])) for pair in coordinates]]
    return [part for inner in coordinates for part in _parts(inner, depth - 1)]


def _crs(file: Path, name: str) -> str:
    """What an older GeoJSON file says of its projection, at its head."""
    with open_plain(file) as raw:
        head = raw.read(_CHUNK).decode("utf-8", "replace")
    said = _CRS.search(head)
    if said is None or head.find('"features"', 0, said.start()) >= 0:
        return ""
    try:
        crs, _ = json.JSONDecoder().raw_decode(head, said.end())
        return str(crs["properties"]["name"]) if crs else ""
    except (ValueError, LookupError, TypeError):
        raise StreetFileUnusable(name, "its crs cannot be read", "Save it again in WGS84 degrees.") from None


def _features(file: Path, name: str) -> Iterator[dict[str, Any]]:
    """Every feature, without holding more of the file than one of them."""
    count = 0
    try:
        for value in _objects(file):
            count += 1
            if not isinstance(value, dict) or value.get("type") not in ("Feature", "FeatureCollection"):
                raise ValueError("it is no feature")
            yield from value.get("features", ()) if value["type"] == "FeatureCollection" else (value,)
    except (ValueError, RecursionError, EOFError, gzip.BadGzipFile, TypeError, AttributeError) as error:
        where = f"at feature {count}" if count else "at its beginning"
        advice = "Save it again as GeoJSON, UTF-8; of an ArcGIS server, ask for f=geojson."
        raise StreetFileUnusable(name, f"not readable as GeoJSON {where} ({error})", advice) from error


def _objects(file: Path) -> Iterator[Any]:
    """Each feature of a collection, or each object of a file that is one after another."""
    reader, decoder = json.JSONDecoder(), codecs.getincrementaldecoder("utf-8-sig")()
    with open_plain(file) as raw:
        text = decoder.decode(raw.read(_CHUNK))
        inside = _BEGINNING.search(text)
        at = inside.end() if inside else 0
        while True:
            at = _past_blanks(text, at)
            try:
                if at < len(text) and text[at] in "]}":
                    return
                value, at = reader.raw_decode(text, at)
                yield value
            except ValueError:
                more = raw.read(max(_CHUNK, len(text) - at))
                text, at = text[at:] + decoder.decode(more, final=not more), 0
                if not more and not text:
                    return
                if not more or len(text) > _LONGEST:
                    raise


def _past_blanks(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    return blanks.end() if blanks else at
