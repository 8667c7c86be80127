"""How many spoken places are found, and how fast.

    python -m bench.locate [CORPUS.csv[.gz]]

CORPUS has the columns of tests/geocode/spoken_chicago.csv, which is taken if none is given; of a corpus with several
cities only the demo city's rows ("chi") are read.
"""

import csv
import gzip
import re
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

from facts.places import Place
from geocode.build import build
from geocode.country import country
from geocode.locate import locate
from geocode.streets import open_index

HERE = Path(__file__).resolve().parents[1]
SHIPPED = HERE / "tests" / "geocode" / "spoken_chicago.csv"
_COUNTRY = country("us")


def main(arguments: list[str]) -> None:
    """Print the shares right by recogniser and tier, and the milliseconds of processor time a query takes."""
    rows = _rows(Path(arguments[0]) if arguments else SHIPPED)
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "streets.sqlite3"
        begun = time.perf_counter()
        report = build(HERE / "demo" / "chicago" / "streets", file)
        built = time.perf_counter()
        index = open_index(file)
        print(f"build {built - begun:.2f} s, open {1000 * (time.perf_counter() - built):.0f} ms, {report}")
        counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        spent = []
        for row in rows:
            begun = time.process_time()
            located = locate(index, row["transcript"], float(row["confidence"]) if row["confidence"] else None)
            spent.append(1000 * (time.process_time() - begun))
            right = [is_right(place, row) for place in located.places[:3]]
            seen = {"n", located.decision} | ({"first", f"{located.decision} right"} if right[:1] == [True] else set())
            counts[row["engine"], row["tier"]].update(seen | ({"three"} if any(right) else set()))
    _print(counts, sorted(spent))


def is_right(place: Place, row: dict[str, str]) -> bool:
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


def _agrees(found: str, meant: str, said_direction: str, said_suffix: str) -> bool:
    f, m = _parts(found), _parts(meant)
    same_direction = said_direction != "1" or f[0] == m[0] or not m[0]
    return f[1] == m[1] and same_direction and (said_suffix != "1" or f[2] == m[2] or not m[2])


def _parts(street: str) -> tuple[str, str, str]:
    words = street.split()
    direction = words.pop(0) if len(words) > 1 and words[0] in _COUNTRY.direction_words else ""
    suffix = words.pop() if len(words) > 1 and words[-1] in _COUNTRY.suffix_words else ""
    return direction, re.sub(r"\b0+(?=\d)", "", " ".join(words)), suffix


def _rows(path: Path) -> list[dict[str, str]]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", newline="", encoding="utf-8") as lines:
        return [row for row in csv.DictReader(lines) if row.get("city", "chi") == "chi"]


def _print(counts: dict[tuple[str, str], Counter[str]], spent: list[float]) -> None:
    print(f"{'':28} {'n':>4} {'right':>7} {'top 3':>7} {'accept':>7} {'…right':>7} {'confirm':>7} {'…right':>7}")
    for (engine, tier), c in sorted(counts.items()):
        shares = [(c["first"], c["n"]), (c["three"], c["n"])]
        for decision in ("accept", "confirm"):
            shares += [(c[decision], c["n"]), (c[f"{decision} right"], c[decision])]
        cells = " ".join(f"{100 * some / all_:6.1f}%" if all_ else "      -" for some, all_ in shares)
        print(f"{engine + ' ' + tier:28} {c['n']:4} {cells}")
    p50, p99 = spent[len(spent) // 2], spent[int(0.99 * len(spent))]
    mean, worst = sum(spent) / len(spent), spent[-1]
    print(f"{len(spent)} queries: mean {mean:.1f} ms, p50 {p50:.1f}, p99 {p99:.1f}, worst {worst:.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
