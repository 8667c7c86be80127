"""Builds a city's street index: one SQLite file from its street files, the same to the byte each time.

The index is opened, never loaded: what a turn asks for is a handful of rows, and all workers share the file's pages.
"""

import os
import sqlite3
import struct
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from geocode.building.about import About, read_about
from geocode.building.counted import grid_of
from geocode.building.crossings import derive_crossings
from geocode.building.files import listed, passed_over, tables
from geocode.building.gathering import Looked, check_together, gather, look
from geocode.building.index_file import write_index
from geocode.building.problems import FileReport
from geocode.building.stage import Stage
from geocode.country import country
from geocode.errors import StreetFileUnusable
from geocode.schema import TABLES
from geocode.street_files import ABOUT, digests

_COUNTS = ("streets", "ranges", "houses", "crossings", "places", "areas", "forms")
_ABANDONED_AFTER = 3600.0


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What went into an index, what each file gave to it, and what else is to be told.

    `derived`: how many of the crossings were worked out from the streets' lines.
    """

    files: tuple[FileReport, ...]
    streets: int
    ranges: int
    houses: int
    crossings: int
    places: int
    areas: int
    forms: int
    derived: int
    told: tuple[str, ...]

    @property
    def skipped(self) -> int:
        """How many rows of all files could not be used."""
        return sum(file.skipped for file in self.files)


def quiet(line: str) -> None:
    """Say nothing about how far a build has come."""


def build(
    given: Path | Sequence[Path], out_path: Path, about: About | None = None, tell: Callable[[str], None] = quiet
) -> BuildReport:
    """Build the index of a city from its street files, or a folder of them, and say what went into it.

    `about`: instead of the city.toml among the files. Raises StreetFileUnusable. An index that was there stays until
    the new one is whole.
    """
    given = [given] if isinstance(given, Path) else given
    files = listed(given)
    about = about or about_of(files)
    _throw_away_abandoned(out_path)
    # A name of its own: several processes may find the same index missing at once.
    unfinished = out_path.with_name(f"{out_path.name}.{os.getpid()}.part")
    with tempfile.TemporaryDirectory(prefix="townline-streets-") as scratch:
        stage = Stage(Path(scratch) / "stage")
        try:
            reports = _gather(files, about, stage, Path(scratch), tell)
            report = _write(unfinished, stage, about, reports, digests(files), tell)
            not_read = (f"{file.name}: not read" for file in passed_over(given))
            report = replace(report, told=(*report.told, *unheeded(about, reports), *not_read))
            unfinished.replace(out_path)
        except sqlite3.OperationalError as error:
            advice = f"Is there room on the disk, there and in {tempfile.gettempdir()}, and may you write there?"
            raise StreetFileUnusable(str(out_path), f"the index cannot be written ({error})", advice) from error
        finally:
            stage.close()
            unfinished.unlink(missing_ok=True)
    return report


def look_at(given: Sequence[Path], about: About | None = None) -> list[Looked]:
    """What the tables in these files seem to hold, without building anything. Raises StreetFileUnusable."""
    files = listed(given)
    about = about or about_of(files)
    with tempfile.TemporaryDirectory(prefix="townline-streets-") as scratch:
        return [look(table, about, country(about.country)) for table in tables(files, about.crs, Path(scratch))]


def unheeded(about: About, reports: Sequence[FileReport]) -> list[str]:
    """What was said of columns and files that are not among those that were read: a slip of the pen, mostly."""
    headings = {heading for report in reports for heading in report.columns.values()}
    names = {name for report in reports for name in report.name.split(": ")}
    lost = [
        f"no file has a column {heading!r}" for heading in about.columns.columns.values() if heading not in headings
    ]
    said_of = dict.fromkeys((*about.columns.by_file, *about.kinds))
    return [
        *lost,
        *(f"no file is called {file!r}: what is said of it was not used" for file in said_of if file not in names),
    ]


def about_of(files: Sequence[Path]) -> About:
    """What the city.toml among these files says."""
    return read_about(next((file for file in files if file.name == ABOUT), None))


def _gather(
    files: Sequence[Path], about: About, stage: Stage, scratch: Path, tell: Callable[[str], None]
) -> list[FileReport]:
    words, reports = country(about.country), []
    for table in tables(files, about.crs, scratch):
        tell(f"{table.name}: reading")
        reports.append(gather(table, look(table, about, words), stage, tell))
    if not reports:
        raise StreetFileUnusable(
            str(files[0].parent) if files else "the files", "there is no street file among them", _WHAT_TO_GIVE
        )
    check_together(reports)
    stage.database.execute("COMMIT")
    if not stage.database.execute("SELECT 1 FROM streets").fetchone():
        raise StreetFileUnusable(", ".join(file.name for file in files), "there is no street in them", _WHAT_TO_GIVE)
    return reports


_WHAT_TO_GIVE = (
    "Give a shapefile, CSV or GeoJSON of the city's streets, such as the Census Bureau's tl_YEAR_COUNTY_addrfeat.zip."
)


def _write(
    unfinished: Path,
    stage: Stage,
    about: About,
    reports: list[FileReport],
    made_of: str,
    tell: Callable[[str], None],
) -> BuildReport:
    unfinished.unlink(missing_ok=True)
    tell("working out where streets cross")
    derived, grid = derive_crossings(stage.database), grid_of(stage.database, about)
    stage.close()
    tell("writing the index")
    with closing(sqlite3.connect(unfinished, isolation_level=None)) as database:
        # Written in one go into a file that is thrown away on failure: no journal is needed.
        database.executescript(f"PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA cache_size=-32000; {TABLES}")
        database.execute("ATTACH ? AS stage", (str(stage.file),))
        database.execute("BEGIN")
        told = write_index(database, about, country(about.country), grid)
        database.execute("INSERT INTO meta VALUES ('made_of', ?)", (made_of,))
        database.execute("COMMIT")
        database.execute("DETACH stage")
        database.execute("VACUUM")
        counts = {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _COUNTS}  # noqa: S608
    _forget_library_version(unfinished)
    counts["crossings"] //= 2
    return BuildReport(tuple(reports), derived=derived, told=tuple(told), **counts)


def _throw_away_abandoned(out_path: Path) -> None:
    """What builds left that were killed, and that nobody has written to for an hour."""
    for file in out_path.parent.glob(f"{out_path.name}.*.part"):
        with suppress(FileNotFoundError):
            if file.stat().st_mtime < time.time() - _ABANDONED_AFTER:
                file.unlink()


def _forget_library_version(file: Path) -> None:
    """SQLite notes in bytes 96 to 99 which version of it wrote the file: nobody reads it, and machines differ."""
    with file.open("r+b") as raw:
        raw.seek(96)
        raw.write(struct.pack(">I", 3_000_000))
