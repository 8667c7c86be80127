"""The spoken corpus: what recognisers made of addresses and crossings that were said, and what was meant.

Beside it the cities that it is about, with their indexes; and what counts as right.
"""

import csv
import gzip
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from facts.places import Place
from geocode.build import build
from geocode.country import country
from geocode.streets import StreetIndex, open_index

HERE = Path(__file__).resolve().parents[1]
SHIPPED = HERE / "tests" / "geocode" / "spoken_corpus.csv.gz"
CITIES = {"chi": "Chicago", "sf": "San Francisco"}
PERFECT = "oracle_text"
_COUNTRY = country("us")

Row = dict[str, str]


def rows_of(path: Path = SHIPPED) -> list[Row]:
    """Every line of a corpus, a CSV file that may end in .gz; without the voices that no telephone has ("stress")."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", newline="", encoding="utf-8") as lines:
        return [row for row in csv.DictReader(lines) if row["tier"] != "stress"]


def index_of(city: str, directory: Path) -> StreetIndex:
    """The street index of one of the corpus's cities, built into a directory."""
    file, source = directory / f"{city}.sqlite3", directory / city
    if city == "chi":
        source = HERE / "demo" / "chicago" / "streets"
    else:
        source.mkdir(exist_ok=True)
        for name in ("sf_streets.csv", "sf_places.csv.gz"):
            shutil.copy(HERE / "tests" / "geocode" / "cities" / name, source)
    build(source, file)
    return open_index(file)


def confidence_of(row: Row) -> float | None:
    """How sure the recogniser was, None where it did not say."""
    return float(row["confidence"]) if row["confidence"] else None


def is_right(place: Place, row: Row) -> bool:
    """Whether a place has the number and the streets that were meant, and agrees with all that was said of them."""
    if row["kind"] == "address":
        return place.number == row["number"] and _agrees(
            place.street, row["street"], row["said_dir"], row["said_suffix"]
        )
    orders = ((place.street, place.cross_street), (place.cross_street, place.street))
    return any(
        _agrees(one, row["street"], row["said_dir"], row["said_suffix"])
        and _agrees(other, row["street2"], row["said_dir2"], row["said_suffix2"])
        for one, other in orders
    )


def title_of(street: str) -> str:
    """A street's name without its direction and suffix."""
    return _parts(street)[1]


def interval(some: int, of_all: int) -> tuple[float, float]:
    """The share that may lie behind a count, with 95 in a hundred (Wilson)."""
    if not of_all:
        return 0.0, 1.0
    z, share = 1.96, some / of_all
    middle = (share + z * z / (2 * of_all)) / (1 + z * z / of_all)
    half = z * ((share * (1 - share) + z * z / (4 * of_all)) / of_all) ** 0.5 / (1 + z * z / of_all)
    return max(0.0, middle - half), min(1.0, middle + half)


def percent(some: int, of_all: int) -> str:
    """ "89.6 % (103 of 115; 82.6–93.9)"."""
    if not of_all:
        return "-"
    low, high = interval(some, of_all)
    return f"{100 * some / of_all:.1f} % ({some} of {of_all}; {100 * low:.0f}–{100 * high:.0f})"


def engines(rows: list[Row]) -> Iterator[str]:
    """The recognisers of a corpus, the perfect one first."""
    yield from sorted({row["engine"] for row in rows}, key=lambda engine: (engine != PERFECT, engine))


def _agrees(found: str, meant: str, said_direction: str, said_suffix: str) -> bool:
    f, m = _parts(found), _parts(meant)
    same_direction = said_direction != "1" or f[0] == m[0] or not m[0]
    return f[1] == m[1] and same_direction and (said_suffix != "1" or f[2] == m[2] or not m[2])


def _parts(street: str) -> tuple[str, str, str]:
    words = street.split()
    direction = words.pop(0) if len(words) > 1 and words[0] in _COUNTRY.direction_words else ""
    suffix = words.pop() if len(words) > 1 and words[-1] in _COUNTRY.suffix_words else ""
    return direction, re.sub(r"\b0+(?=\d)", "", " ".join(words)), suffix
