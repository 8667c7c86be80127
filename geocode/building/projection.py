"""Coordinates on the ground: what is in feet or metres of some projection becomes degrees."""

import math
from collections.abc import Sequence
from typing import Any

from geocode.errors import StreetFileUnusable
from geocode.lines import Point

_DEGREES = ("GEOGCS", "GEOGCRS")
_SAME_DATUM = ("1983", "NAD83", "WGS_1984", "WGS84", "WGS 84", "ETRS89", "ETRS_1989", "CRS84")
"""Degrees on these lie within two metres of each other."""


class Projection:
    """Turns (x, y) of one file into (latitude, longitude)."""

    def __init__(self, transformer: Any = None) -> None:
        self._transformer = transformer

    @classmethod
    def of_file(cls, described: str, said: str, name: str) -> "Projection":
        """The projection of a file that describes it, or not; `said`: what somebody says of all that do not.

        Raises StreetFileUnusable.
        """
        try:
            own = cls.named(described, name)
        except StreetFileUnusable:
            if not said:
                raise
            return cls.named(said, name)
        return own if own._transformer or not said else cls.named(said, name)

    @classmethod
    def named(cls, crs: str, name: str) -> "Projection":
        """The projection of this name (EPSG:2249) or description (what a .prj file holds); "" is degrees.

        Raises StreetFileUnusable.
        """
        plain = crs.strip()
        if not plain or (plain.startswith(_DEGREES) and any(datum in plain for datum in _SAME_DATUM)):
            return cls()
        from pyproj import CRS, Transformer
        from pyproj.exceptions import ProjError

        try:
            system = CRS.from_user_input(plain)
            if system.is_geographic and any(datum in system.to_wkt() for datum in _SAME_DATUM):
                return cls()
            return cls(Transformer.from_crs(system, 4326, always_xy=True))
        except ProjError as error:
            raise StreetFileUnusable(
                name, "its projection is not known", "Say which one it is: --crs EPSG:2249, say, or save it in degrees."
            ) from error

    def unprojected(self, points: Sequence[Point]) -> list[Point]:
        """Points (x, y), as (latitude, longitude) rounded to a millionth of a degree.

        What is in degrees already stays, whatever is said of it: no city lies within 180 feet of where a projection's
        feet are counted from.
        """
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if self._transformer is not None and not all(abs(x) <= 180 and abs(y) <= 90 for x, y in points):
            xs, ys = self._transformer.transform(xs, ys)
        return [(round(y, 6), round(x, 6)) for x, y in zip(xs, ys, strict=True)]


NO_DEGREES = "its coordinates are no degrees"
SWAPPED = "latitude and longitude are swapped"


def complaint(point: Point) -> str:
    """What is wrong with a point that should be on the earth, and where people live; "" if nothing is."""
    lat, long = point
    if point == (0.0, 0.0) or not (math.isfinite(lat) and math.isfinite(long)):
        return "it has no coordinates"
    if lat < -60 or abs(lat) > 90:
        return SWAPPED if abs(lat) <= 180 and abs(long) <= 90 else NO_DEGREES
    return "" if abs(long) <= 180 else NO_DEGREES
