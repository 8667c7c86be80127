"""Reads a city's street files, in the form in which the demo city has them, and says plainly what is wrong with them.

`streets.csv`: Direction, Street, Suffix, Suffix Direction, Min Address, Max Address. Any CSV may end in `.gz`.
`crossings.csv`: street_1, street_2, latitude, longitude.
`stations.csv`: STATION_NAME, STATION_DESCRIPTIVE_NAME, Location.
`city.toml`: how houses are counted, and local names. Only streets.csv must be there.
"""

import csv
import gzip
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from geocode.errors import StreetFileUnusable


@dataclass(frozen=True, slots=True)
class SourceStreet:
    """One street, as its city writes it. `low` and `high`: its house numbers, both 0 where they are not known."""

    direction: str
    name: str
    suffix: str
    extra: str
    low: int = 0
    high: int = 0

    @property
    def written(self) -> str:
        """ "N WESTERN AVE"."""
        return " ".join(part for part in (self.direction, self.name, self.suffix, self.extra) if part)


@dataclass(frozen=True, slots=True)
class SourceCrossing:
    """Where two streets cross, each as its city writes it."""

    one: str
    other: str
    lat: float
    long: float
    zip: str = ""


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """A place with a name. `names` is what people say for it."""

    written: str
    names: tuple[str, ...]
    lat: float
    long: float


@dataclass(frozen=True, slots=True)
class Source:
    """All that is known of a city's streets. `zero`: the two streets from which houses are counted."""

    streets: tuple[SourceStreet, ...]
    crossings: tuple[SourceCrossing, ...]
    places: tuple[SourcePlace, ...]
    zero: tuple[str, str] | None = None
    numbers_a_mile: float = 0.0
    local_names: dict[str, str] = field(default_factory=dict)
    city_words: tuple[str, ...] = ()
    skipped: int = 0


def read(directory: Path) -> Source:
    """Everything that a city's street directory holds. Raises StreetFileUnusable."""
    about = _about(directory / "city.toml")
    grid = about.get("grid", {})
    streets, bad_streets = _streets(directory)
    crossings, bad_crossings = _crossings(directory)
    return Source(
        streets=tuple(streets),
        crossings=tuple(crossings),
        places=tuple(_places(directory)),
        zero=(grid["zero_north_south"], grid["zero_east_west"]) if grid else None,
        numbers_a_mile=float(grid.get("numbers_a_mile", 0)),
        local_names=dict(about.get("local_names", {})),
        city_words=tuple(about.get("city_words", ())),
        skipped=bad_streets + bad_crossings,
    )


def _about(file: Path) -> dict[str, dict[str, str]]:
    if not file.exists():
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise StreetFileUnusable(file.name, f"not readable as TOML ({error})", "Mend that line.") from error


def _streets(directory: Path) -> tuple[list[SourceStreet], int]:
    streets, skipped = [], 0
    for row in _rows(directory, "streets.csv", ("Direction", "Street", "Suffix", "Min Address", "Max Address")):
        name = row["Street"].upper()
        if not name:
            skipped += 1
            continue
        low, high = _number(row["Min Address"]), _number(row["Max Address"])
        extra = row.get("Suffix Direction", "")
        streets.append(
            SourceStreet(
                row["Direction"].upper(), name, row["Suffix"].upper(), extra.upper(), min(low, high), max(low, high)
            )
        )
    if not streets:
        raise StreetFileUnusable("streets.csv", "there is no street in it", "Give the file of the city's street names.")
    return streets, skipped


def _crossings(directory: Path) -> tuple[list[SourceCrossing], int]:
    if not _there(directory, "crossings.csv"):
        return [], 0
    crossings, skipped = [], 0
    for row in _rows(directory, "crossings.csv", ("street_1", "street_2", "latitude", "longitude")):
        point = re.fullmatch(r"(-?\d+\.?\d*) (-?\d+\.?\d*)", f"{row['latitude']} {row['longitude']}")
        if not point or abs(float(point[1])) > 90 or abs(float(point[2])) > 180:
            skipped += 1
            continue
        crossings.append(
            SourceCrossing(
                row["street_1"].upper(),
                row["street_2"].upper(),
                float(point[1]),
                float(point[2]),
                row.get("zipcode", ""),
            )
        )
    return crossings, skipped


def _places(directory: Path) -> Iterator[SourcePlace]:
    """One place a station: its stops are averaged."""
    if not _there(directory, "stations.csv"):
        return
    stops: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for row in _rows(directory, "stations.csv", ("STATION_NAME", "STATION_DESCRIPTIVE_NAME", "Location")):
        point = re.fullmatch(r"\((-?\d+\.\d+), *(-?\d+\.\d+)\)", row["Location"])
        if point:
            written = re.sub(r"\s+", " ", row["STATION_DESCRIPTIVE_NAME"])
            stops.setdefault((written, row["STATION_NAME"]), []).append((float(point[1]), float(point[2])))
    for (written, name), points in sorted(stops.items()):
        lat, long = (round(sum(p[axis] for p in points) / len(points), 6) for axis in (0, 1))
        yield SourcePlace(written, tuple(_station_names(written, name)), lat, long)


def _station_names(written: str, name: str) -> Iterator[str]:
    """ "Western (Blue Line)" is Western, Western Blue, Western Blue Line; "Clark/Lake" is also Clark and Lake."""
    yield name.replace("/", " and ")
    yield name
    lines = re.search(r"\(([^()]*?) Lines?\b", written)
    for line in re.findall(r"[A-Za-z]{3,}", lines[1]) if lines else ():
        yield f"{name} {line}"
        yield f"{name} {line} line"
        yield f"{line} line {name}"


def _there(directory: Path, name: str) -> Path | None:
    return next((file for file in (directory / name, directory / f"{name}.gz") if file.exists()), None)


def _rows(directory: Path, name: str, columns: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """The rows of a CSV file, each value and heading without blanks around it."""
    file = _there(directory, name)
    if file is None:
        raise StreetFileUnusable(
            name,
            "the file is missing",
            f"Put it into the city's streets folder, with the columns {', '.join(columns)}.",
        )
    try:
        with (
            gzip.open(file, "rt", newline="", encoding="utf-8-sig")
            if file.suffix == ".gz"
            else file.open(newline="", encoding="utf-8-sig") as lines
        ):
            reader = csv.DictReader(lines)
            missing = set(columns) - {heading.strip() for heading in reader.fieldnames or ()}
            if missing:
                raise StreetFileUnusable(
                    file.name,
                    f"the columns {', '.join(sorted(missing))} are missing",
                    "Name them so in its first line.",
                )
            for row in reader:
                yield {
                    (heading or "").strip(): value.strip() for heading, value in row.items() if isinstance(value, str)
                }
    except (UnicodeDecodeError, csv.Error, EOFError, gzip.BadGzipFile) as error:
        raise StreetFileUnusable(
            file.name, f"not readable as CSV in UTF-8 ({error})", "Save it again as CSV, UTF-8."
        ) from error


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
