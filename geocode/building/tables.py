"""What every kind of file comes down to: a table with headings, and rows that may have a shape on the map."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from geocode.building.projection import complaint
from geocode.lines import Point

ShapeKind = Literal["point", "line", "area"]


@dataclass(frozen=True, slots=True)
class Shape:
    """A point, a line or an area, in parts; each part in WGS84 degrees, latitude first. An area's rings are closed."""

    kind: ShapeKind
    parts: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands in its file (as a person counts), its values by heading, its shape if it has one.

    `problem`: why it cannot be used at all, such as a broken shape.
    """

    number: int
    values: Mapping[str, str]
    shape: Shape | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file. `rows` begins anew each time it is called; `notes` is what was assumed in reading it."""

    name: str
    headings: Sequence[str]
    rows: Callable[[], Iterator[Row]]
    notes: tuple[str, ...] = field(default=())


def shape_of(kind: ShapeKind, parts: list[list[Point]]) -> tuple[Shape | None, str]:
    """A shape, or what is wrong with it."""
    fewest = {"point": 1, "line": 2, "area": 4}[kind]
    if not parts or any(len(part) < fewest for part in parts):
        return None, "broken shape"
    wrong = next((wrong for part in parts for point in part if (wrong := complaint(point))), "")
    if wrong:
        return None, wrong
    if kind == "area":
        parts = [part if part[0] == part[-1] else [*part, part[0]] for part in parts]
    return Shape(kind, tuple(map(tuple, parts))), ""
