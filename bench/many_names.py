"""How soon a place is found in a city of 100,000 street names: Chicago's and made ones, asked as in bench.locate.

    python -m bench.many_names [NAMES]

The build takes half a minute of processor time.
"""

import csv
import random
import shutil
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

from bench.corpus import HERE, confidence_of, rows_of
from bench.locate import print_times
from bench.state import COMMON, ENDS, SUFFIXES, SYLLABLES
from geocode.build import build
from geocode.locate import locate
from geocode.streets import open_index

NAMES = 100_000


def main(arguments: list[str]) -> None:
    """Make the city, build its index, and print the milliseconds of processor time that a query takes."""
    names = int(arguments[0]) if arguments else NAMES
    with tempfile.TemporaryDirectory(prefix="townline-names-") as scratch:
        folder, file = Path(scratch) / "streets", Path(scratch) / "index.sqlite3"
        shutil.copytree(HERE / "demo" / "chicago" / "streets", folder)
        _add_streets(folder / "streets.csv", names)
        build(folder, file)
        print(f"{names:,} names more, an index of {file.stat().st_size / 1e6:.0f} MB")
        index, spent = open_index(file), []
        for row in [row for row in rows_of() if row["city"] == "chi"]:
            begun = time.process_time()
            locate(index, row["transcript"], confidence_of(row))
            spent.append(1000 * (time.process_time() - begun))
        print_times("queries", spent)


def _add_streets(file: Path, names: int) -> None:
    """Write streets of so many other names behind those of a table with Chicago's columns."""
    chance = random.Random(7)
    made = [f"{one}{other}{end}" for one, other, end in product(SYLLABLES, SYLLABLES, ENDS)]
    called = chance.sample([f"{common} {name}" for common in COMMON for name in made], names)
    with file.open("a", newline="", encoding="utf-8") as table:
        for name in called:
            direction, suffix, low = chance.choice("NSEW"), chance.choice(SUFFIXES), chance.randrange(100, 2000, 100)
            row = f"{direction} {name} {suffix}", direction, name, suffix, " ", low, low + chance.randrange(99, 4000)
            csv.writer(table).writerow(row)


if __name__ == "__main__":
    main(sys.argv[1:])
