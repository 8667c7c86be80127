"""How many metres lie between where a city says that its past requests were and where their addresses are found.

    python -m bench.metres [INDEX.sqlite3 REQUESTS.csv]

REQUESTS has the columns street_address, latitude and longitude; Chicago's 429 are taken if none are given. Nothing of
the index is fitted on them. An address that is not found, or with another number, is counted as not found.
"""

import csv
import random
import sys
import tempfile
from pathlib import Path

from bench.corpus import HERE, index_of
from geocode.lines import metres
from geocode.locate import locate
from geocode.streets import StreetIndex, open_index

REQUESTS = HERE / "tests" / "geocode" / "cities" / "chicago_potholes.csv"
_DRAWS = 2000


def main(arguments: list[str]) -> None:
    """Print the median and the p90, each with its 95 % interval, and how many were found."""
    with tempfile.TemporaryDirectory() as directory:
        index = open_index(Path(arguments[0])) if arguments else index_of("chi", Path(directory))
        found, asked = off(index, Path(arguments[1]) if arguments else REQUESTS)
    print(f"{len(found)} of {asked} found")
    for name, share in (("median", 0.5), ("p90", 0.9)):
        low, high = interval(found, share)
        print(f"{name} {quantile(found, share):.0f} m ({low:.0f} to {high:.0f})")


def off(index: StreetIndex, requests: Path) -> tuple[list[float], int]:
    """The metres between the two places of each request whose address is found, and how many requests there are."""
    found, asked = [], 0
    with requests.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            asked += 1
            number, place = row["street_address"].split()[0], locate(index, row["street_address"]).places[:1]
            if place and place[0].number == number:
                there = float(row["latitude"]), float(row["longitude"])
                found.append(metres((place[0].lat, place[0].long), there))
    return sorted(found), asked


def quantile(ordered: list[float], share: float) -> float:
    """The value below which that share of them lies."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def interval(ordered: list[float], share: float) -> tuple[float, float]:
    """Between what a quantile lies in 95 of 100 samples that are drawn anew of these."""
    draw = random.Random(311)
    drawn = sorted(quantile(sorted(draw.choices(ordered, k=len(ordered))), share) for _ in range(_DRAWS))
    return drawn[_DRAWS // 40], drawn[-_DRAWS // 40]


if __name__ == "__main__":
    main(sys.argv[1:])
