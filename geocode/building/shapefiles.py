"""Reads shapefiles: the .shp with the shapes, the .dbf beside it with the names, the .prj with the projection."""

import codecs
import re
import struct
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path

import shapefile

from geocode.building.projection import Projection
from geocode.building.tables import Row, Shape, ShapeKind, Table, shape_of
from geocode.errors import StreetFileUnusable

_PLAIN: dict[int, ShapeKind] = {1: "point", 3: "line", 5: "area", 8: "point"}
_KINDS = {code + more: kind for code, kind in _PLAIN.items() for more in (0, 10, 20)}  # with heights, with measures
_BROKEN = (shapefile.ShapefileException, struct.error, ValueError, IndexError, EOFError, AssertionError, TypeError)


def read_shapefile(file: Path, name: str, crs: str) -> Table:
    """The table in a shapefile. `crs`: its projection, where it has no .prj. Raises StreetFileUnusable."""
    beside = {suffix: _beside(file, suffix) for suffix in (".dbf", ".shx", ".prj", ".cpg")}
    if beside[".dbf"] is None:
        raise StreetFileUnusable(
            name,
            f"{file.stem}.dbf is missing, which holds the streets' names",
            "Put it beside the .shp, or give the .zip.",
        )
    described = beside[".prj"].read_text(encoding="utf-8", errors="replace") if beside[".prj"] else ""
    projection = Projection.of_file(described, crs, name)
    encoding = _encoding(beside[".cpg"], beside[".dbf"])
    notes = () if described or crs else ("it has no .prj: its coordinates are taken for degrees",)
    try:
        with _opened(file, beside, encoding) as reader:
            headings = [field[0] for field in reader.fields if field[0] != "DeletionFlag"]
            if not len(reader):
                raise StreetFileUnusable(name, "there is nothing in it", "Fetch it again, or leave it out.")
    except _BROKEN as error:
        raise _unreadable(name, 0, error) from error

    def rows() -> Iterator[Row]:
        number = 0
        try:
            with _opened(file, beside, encoding) as reader:
                for number, record in enumerate(reader.iterShapeRecords(), 1):
                    values = {heading: _text(value) for heading, value in zip(headings, record.record, strict=True)}
                    yield Row(number, values, *_shape(record.shape, projection))
        except _BROKEN as error:
            raise _unreadable(name, number, error) from error

    return Table(name, headings, rows, notes)


@contextmanager
def _opened(file: Path, beside: dict[str, Path | None], encoding: str) -> Iterator[shapefile.Reader]:
    with ExitStack() as files:
        parts = {
            suffix[1:]: files.enter_context(path.open("rb"))
            for suffix, path in beside.items()
            if path and suffix in (".dbf", ".shx")
        }
        shapes = files.enter_context(file.open("rb"))
        if int.from_bytes(shapes.read(28)[24:], "big") * 2 > file.stat().st_size:
            raise EOFError("the .shp is shorter than it says")
        files.enter_context(warnings.catch_warnings())
        warnings.simplefilter(
            "ignore", shapefile.PossiblyCorruptFileHeader
        )  # it is longer than it says: nothing is lost
        yield shapefile.Reader(shp=shapes, encoding=encoding, encodingErrors="replace", **parts)


def _unreadable(name: str, row: int, error: Exception) -> StreetFileUnusable:
    if isinstance(error, StreetFileUnusable):
        return error
    where = f"not readable as a shapefile after row {row}" if row else "not readable as a shapefile"
    return StreetFileUnusable(name, where, "It is not whole: fetch it again, with all its parts.")


def _shape(shape: shapefile.Shape, projection: Projection) -> tuple[Shape | None, str]:
    kind = _KINDS.get(shape.shapeType)
    if kind is None:
        return None, "it has no shape" if shape.shapeType == 0 else "its shape is of a kind that is not known"
    points = projection.unprojected([(point[0], point[1]) for point in shape.points])
    if kind == "point":
        return shape_of(kind, [points])
    starts = [*shape.parts, len(points)]
    return shape_of(kind, [points[begin:end] for begin, end in pairwise(starts)])


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def _beside(file: Path, suffix: str) -> Path | None:
    tries = (file.with_suffix(suffix), file.with_suffix(suffix.upper()))
    return next((path for path in tries if path.exists()), None)


def _encoding(told: Path | None, table: Path) -> str:
    """What the .cpg says; without one UTF-8 if the table is, else Windows letters."""
    name = told.read_text(encoding="ascii", errors="replace").strip() if told else ""
    name = f"cp{name}" if re.fullmatch(r"(125|43|85)\d", name) else name
    try:
        return codecs.lookup(name).name
    except LookupError:
        pass
    decoder = codecs.getincrementaldecoder("utf-8")()
    with table.open("rb") as raw:
        raw.seek(int.from_bytes(raw.read(10)[8:10], "little"))
        try:
            for chunk in iter(lambda: raw.read(1 << 20), b""):
                decoder.decode(chunk)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8"
