"""Where somebody serves: the shapes of a GeoJSON file."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from facts.city import Area
from geocode.boundary import Boundary
from geocode.building.geojson_files import read_geojson
from geocode.errors import StreetFileUnusable

MOST_POINTS: Final = 50_000
"""Every process keeps them at hand; a county's boundary has a few thousand."""


def area_in(file: Path) -> Area:
    """Every shape of a file. Raises StreetFileUnusable."""
    if not file.is_file():
        raise StreetFileUnusable(file.name, "it is not there", "Put it beside city.toml, or mend its name.")
    area = []
    for row in read_geojson(file, file.name, "").rows():
        if row.problem or not row.shape or row.shape.kind != "area":
            told = row.problem or "it is no Polygon or MultiPolygon"
            raise StreetFileUnusable(file.name, f"feature {row.number}: {told}", "Give the area alone, in degrees.")
        area.append(tuple(tuple(axis for point in ring for axis in point) for ring in row.shape.parts))
    if sum(len(ring) // 2 for rings in area for ring in rings) > MOST_POINTS:
        told = f"it has more than {MOST_POINTS} points"
        raise StreetFileUnusable(file.name, told, "Simplify it: ten metres are fine enough.")
    return tuple(area)


def within(area: Area, lat: float, long: float) -> bool:
    """Whether a point lies in one of an area's shapes."""
    return any(_boundary(rings).contains(lat, long) for rings in area)


@lru_cache(maxsize=256)
def _boundary(rings: tuple[tuple[float, ...], ...]) -> Boundary:
    return Boundary.of(list(zip(ring[::2], ring[1::2], strict=True)) for ring in rings)
