"""Takes what is of use out of a zip, never more than a disk can hold; and tells a gzipped bomb from a table."""

import gzip
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from geocode.errors import StreetFileUnusable

USEFUL = (".shp", ".dbf", ".shx", ".prj", ".cpg", ".csv", ".geojson", ".json")
_MOST_BYTES = 8 << 30  # both halves of the largest shapefile there can be, and as much again
_HARMLESS = 200 << 20
_DENSEST = 200  # times smaller in the zip: real tables stay under 50, bombs go to 1000
_ADVICE = "Fetch it again from where it is published."


def unpacked(file: Path, scratch: Path) -> Iterator[tuple[Path, str]]:
    """The useful files in a zip, unpacked into a directory, with the names by which they are told.

    Raises StreetFileUnusable.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            members = [info for info in archive.infolist() if _useful(info)]
            _check(file.name, members, scratch)
            folders = sorted({str(PurePosixPath(info.filename).parent) for info in members})
            for info in members:
                inside = PurePosixPath(info.filename)
                # Each folder of the zip is one of ours: two may hold files of the same name.
                place = scratch / str(folders.index(str(inside.parent))) / inside.name
                place.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(info) as packed, place.open("wb") as plain:
                    shutil.copyfileobj(packed, plain, 1 << 20)
                yield place, f"{file.name}: {inside.name}"
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise StreetFileUnusable(file.name, f"not readable as a zip ({error})", _ADVICE) from error


def check_gzip(file: Path, name: str) -> None:
    """Unpack it once, into nothing: a table of two gigabytes is read, a megabyte that becomes one is not.

    Raises StreetFileUnusable.
    """
    most = max(_HARMLESS, _DENSEST * file.stat().st_size)
    try:
        with gzip.open(file, "rb") as plain:
            while plain.read(1 << 20):
                if plain.tell() > most:
                    told = f"it would unpack to more than {most / (1 << 30):.1f} GB"
                    raise StreetFileUnusable(name, told, _ADVICE)
    except (EOFError, OSError, zlib.error) as error:
        advice = "Fetch it again: it is not whole."
        raise StreetFileUnusable(name, f"it cannot be unpacked ({error})", advice) from error


def _useful(info: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(info.filename)
    hidden = path.name.startswith(".") or "__MACOSX" in path.parts
    return not info.is_dir() and not hidden and path.suffix.lower() in USEFUL


def _check(name: str, members: list[zipfile.ZipInfo], scratch: Path) -> None:
    if not members:
        raise StreetFileUnusable(
            name,
            "there is no shapefile, CSV or GeoJSON in it",
            "Unpack it, and give what is of use; a zip within a zip is not looked into.",
        )
    size = sum(info.file_size for info in members)
    dense = any(info.file_size > _HARMLESS and info.file_size > _DENSEST * info.compress_size for info in members)
    if dense or size > _MOST_BYTES:
        raise StreetFileUnusable(name, f"it would unpack to {size / (1 << 30):.1f} GB", _ADVICE)
    if size > shutil.disk_usage(scratch).free:
        raise StreetFileUnusable(
            name, f"the disk has no room for the {size / (1 << 20):.0f} MB in it", "Make room, or set TMPDIR."
        )
