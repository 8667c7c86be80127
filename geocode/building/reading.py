"""One row of a table, asked by role: which street it names, what it says, where it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from geocode.building.kinds import Kind
from geocode.building.names import StreetName, apart, in_parts
from geocode.building.projection import Projection
from geocode.building.tables import Row, Shape, ShapeKind, shape_of
from geocode.country import Country
from geocode.lines import Point

_PAIR = re.compile(r"\(?\s*(-?\d+\.?\d*)\s*,\s*(-?\d+\.?\d*)\s*\)?")


class LeftOut(ValueError):
    """A row cannot be used; the message is why."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the rows of one table are to be read. `hyphens_join`: "45-12" is one number, not two."""

    kind: Kind
    columns: Mapping[str, str]
    words: Country
    projection: Projection
    hyphens_join: bool = False

    def value(self, row: Row, *roles: str) -> str:
        """What stands in the first of these columns that holds anything."""
        return next((text for role in roles if (text := row.values.get(self.columns.get(role, ""), "").strip())), "")

    def street(self, row: Row) -> StreetName | None:
        """The street that a row names."""
        if "suffix" in self.columns and "street" in self.columns:
            direction, name, suffix, extra = (
                self.value(row, role) for role in ("direction", "street", "suffix", "extra")
            )
            return in_parts(direction, name, suffix, extra, self.words)
        direction = self.value(row, "direction") if "full" not in self.columns else ""
        name = self.value(row, "full", "street", *(("name",) if self.kind == "streets" else ()))
        number, _, more = self.value(row, "number").partition(" ")
        if more or "-" in number:  # some write "1016-18 Willow Avenue" into both columns
            name = name.removeprefix(f"{number} ")
        return apart(f"{direction} {name}".strip(), self.words)

    def shape(self, row: Row) -> Shape:
        """Where a row is. Raises LeftOut."""
        if row.shape:
            return row.shape
        kind, parts = self._written_shape(row)
        shape, problem = shape_of(kind, [self.projection.unprojected(part) for part in parts])
        if shape is None:
            raise LeftOut(problem)
        return shape

    def point(self, row: Row) -> Point:
        """The point where a row is: of an area its middle. Raises LeftOut."""
        points = [point for part in self.shape(row).parts for point in part]
        lats, longs = [lat for lat, _ in points], [long for _, long in points]
        if len(points) == 1:
            return points[0]
        return round((min(lats) + max(lats)) / 2, 6), round((min(longs) + max(longs)) / 2, 6)

    def _written_shape(self, row: Row) -> tuple[ShapeKind, list[list[Point]]]:
        lat, long = self.value(row, "lat"), self.value(row, "long")
        try:
            if lat and long:
                return "point", [[(_number(long), _number(lat))]]
        except ValueError:
            raise LeftOut("its coordinates are no numbers") from None
        text = self.value(row, "point")
        pair = _PAIR.fullmatch(text)
        if pair:
            return "point", [[(float(pair[2]), float(pair[1]))]]
        parts = [
            [(float(x), float(y)) for x, y in re.findall(r"(-?\d[\d.eE+-]*)\s+(-?\d[\d.eE+-]*)[^,]*", inner)]
            for inner in re.findall(r"\(([^()]+)\)", text)
        ]
        if not parts:
            raise LeftOut("it has no coordinates")
        upper = text.upper()
        return "line" if "LINE" in upper else "area" if "POLYGON" in upper else "point", parts


def _number(text: str) -> float:
    """A coordinate; in much of the world its decimals stand behind a comma."""
    return float(text.replace(",", ".") if text.count(",") == 1 and "." not in text else text)
