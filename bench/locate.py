"""How many spoken places are found at the first answer, how many are taken without asking, and how fast.

    python -m bench.locate [CORPUS.csv[.gz]]

CORPUS has the columns of tests/geocode/spoken_corpus.csv.gz, which is taken if none is given.
"""

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from bench.corpus import CITIES, SHIPPED, Row, confidence_of, engines, index_of, is_right, percent, rows_of
from geocode.locate import locate
from geocode.streets import StreetIndex

WRITTEN = {
    "chi": ("2342 W Devon Ave", "1060 W Addison St", "Clark & Belmont", "4301 w north ave", "6253 S Michigan Ave"),
    "sf": ("1234 Market St", "3200 24th St", "Geary & Masonic", "2001 van ness avenue", "1450 Valencia Street"),
}


def main(arguments: list[str]) -> None:
    """Print the shares right by city, recogniser and tier, and the milliseconds of processor time a query takes."""
    rows = rows_of(Path(arguments[0]) if arguments else SHIPPED)
    with tempfile.TemporaryDirectory() as directory:
        for city, called in CITIES.items():
            begun = time.perf_counter()
            index = index_of(city, Path(directory))
            print(f"{called} (index built in {time.perf_counter() - begun:.1f} s)")
            _measure(index, [row for row in rows if row["city"] == city])
            print_times("  written addresses", [_written(index, text) for text in WRITTEN[city] for _ in range(20)])


def _measure(index: StreetIndex, rows: list[Row]) -> None:
    counts: dict[tuple[str, str], Counter[str]] = {}
    spent = []
    for row in rows:
        begun = time.process_time()
        located = locate(index, row["transcript"], confidence_of(row))
        spent.append(1000 * (time.process_time() - begun))
        right = [is_right(place, row) for place in located.places[:3]]
        seen = {"n", located.decision} | ({"first", f"{located.decision} right"} if right[:1] == [True] else set())
        counts.setdefault((row["tier"], row["engine"]), Counter()).update(seen | ({"three"} if any(right) else set()))
    for tier in ("core", "hard"):
        for engine in engines(rows):
            _print(f"  {tier} {engine}", counts.get((tier, engine), Counter()))
    print_times("  queries", spent)


def _written(index: StreetIndex, text: str) -> float:
    begun = time.process_time()
    locate(index, text)
    return 1000 * (time.process_time() - begun)


def _print(label: str, c: Counter[str]) -> None:
    print(f"{label:26} right {percent(c['first'], c['n']):30} one of three {percent(c['three'], c['n']):30}")
    taken = f"accepted {percent(c['accept'], c['n'])}, right {percent(c['accept right'], c['accept'])}"
    print(f"{'':26} {taken}; asked about {c['confirm']}, right {c['confirm right']}; a choice {c['choose']}")


def print_times(label: str, spent: list[float]) -> None:
    """Print what these milliseconds come to."""
    spent = sorted(spent)
    p50, p99 = spent[len(spent) // 2], spent[int(0.99 * len(spent))]
    print(f"{label}: mean {sum(spent) / len(spent):.1f} ms, p50 {p50:.1f}, p99 {p99:.1f}, worst {spent[-1]:.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
