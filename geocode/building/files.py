"""What somebody gave: each file, or folder of files, becomes the tables that are in it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from geocode.building.archives import check_gzip, unpacked
from geocode.building.csv_files import read_csv
from geocode.building.geojson_files import read_geojson
from geocode.building.shapefiles import read_shapefile
from geocode.building.tables import Table
from geocode.errors import StreetFileUnusable
from geocode.street_files import is_street_file, kind_of_file

_PARTS = (".dbf", ".shx", ".prj", ".cpg", ".sbn", ".sbx", ".qix", ".xml")
_PAPERS = (".md", ".txt", ".pdf", ".html", ".toml")


def listed(given: Sequence[Path]) -> list[Path]:
    """The files that were given, and of the folders that were given those that can be read, by their names."""
    found: list[Path] = []
    for path in given:
        if not path.exists():
            raise StreetFileUnusable(str(path), "there is no such file or folder", "Look at how it is written.")
        found += sorted(file for file in path.iterdir() if is_street_file(file)) if path.is_dir() else [path]
    return list(dict.fromkeys(found))


def passed_over(given: Sequence[Path]) -> list[Path]:
    """What lies in the given folders that is neither read nor a paper about what is read."""
    inside = sorted(file for path in given if path.is_dir() for file in path.iterdir() if file.is_file())
    known = (*_PAPERS, *_PARTS, ".sqlite3", ".part")  # the last: an index that is being written
    return [file for file in inside if not is_street_file(file) and file.suffix not in known and file.name[0] != "."]


def tables(files: Sequence[Path], crs: str, scratch: Path) -> Iterator[Table]:
    """Every table in these files; zips are unpacked into `scratch`. Raises StreetFileUnusable."""
    for at, file in enumerate(files):
        if file.suffix.lower() == ".zip":
            room = scratch / str(at)
            room.mkdir()
            yield from _of(list(unpacked(file, room)), crs)
        else:
            yield from _of([(file, file.name)], crs, {other.with_suffix("") for other in files if _is_shape(other)})


def _of(files: Sequence[tuple[Path, str]], crs: str, shapes: set[Path] | None = None) -> Iterator[Table]:
    shapes = shapes if shapes is not None else {path.with_suffix("") for path, _ in files if _is_shape(path)}
    for path, name in files:
        if path.suffix.lower() == ".gz":
            check_gzip(path, name)
        kind = kind_of_file(path)
        if kind == ".csv":
            yield read_csv(path, name)
        elif kind in (".geojson", ".json"):
            yield read_geojson(path, name, crs)
        elif kind == ".shp":
            yield read_shapefile(path, name, crs)
        elif kind in _PARTS:
            _check_part(path, name, shapes)
        elif kind not in _PAPERS:
            raise StreetFileUnusable(
                name,
                "files of this kind are not read",
                "Give shapefiles (zipped or not), CSV (also .gz) or GeoJSON.",
            )


def _is_shape(path: Path) -> bool:
    return path.suffix.lower() == ".shp"


def _check_part(path: Path, name: str, shapes: set[Path]) -> None:
    """A part of a shapefile is read together with its .shp."""
    if path.suffix.lower() in (".dbf", ".shx") and path.with_suffix("") not in shapes:
        raise StreetFileUnusable(
            name,
            f"{path.stem}.shp is not among the files, which holds where the streets run",
            "Give the .shp, or the .zip.",
        )
