"""How long a county's or a whole state's index takes to build, how large it and the builder grow, how soon it answers.

    python -m bench.state [TOWNS]

Counties of a hundred made towns, 1,012 segments each, written as the Census Bureau's ADDRFEAT shapefiles and zipped,
with the towns' outlines as its PLACE file. 100 towns (if none are said) are a large county, 2,000 a large state. The
build is the command itself, in a process of its own.
"""

import json
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import shapefile

from bench.corpus import HERE
from geocode.streets import open_index

COUNTY = 100  # towns
STREETS = 23  # each way in a town: 2 * 23 * 22 segments
BLOCK = 0.001  # degrees
ASKED = 200
_ROW, _APART = 50, 0.05  # towns beside each other, and degrees between them
_SAME_NAME = 8  # blocks, after which a street that is not numbered is called otherwise
COMMON = "MAIN OAK ELM PARK CEDAR LAKE HILL MAPLE WASHINGTON LINCOLN CHURCH MILL PINE WALNUT RIVER SPRING".split()
SYLLABLES = (
    *"BAR CAN DEL FER GAL HAR JEN KEL LAN MAR NOR PEN QUIN ROS SAN TOR VAL WES".split(),
    *"BEL COR DUN FAIR GREN HOL KIN LOR MON NEL PRES RAN STAN THORN WIN YOR".split(),
)
ENDS = "BROOK TON FIELD WOOD DALE FORD HAVEN LAND LEY MERE MONT RIDGE STONE VIEW WAY".split()
SUFFIXES = ("ST", "AVE", "RD", "DR", "LN", "CT")
_PRJ = 'GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137,298.257222101]]]'
_FIELDS = (("FULLNAME", 100), ("LFROMHN", 12), ("LTOHN", 12), ("RFROMHN", 12), ("RTOHN", 12), ("ZIPL", 5), ("ZIPR", 5))
_ASK = """
import json, resource, sys, time
from pathlib import Path
begun = time.perf_counter()
from geocode.locate import locate
from geocode.streets import open_index
loaded = time.perf_counter()
index = open_index(Path(sys.argv[1]))
opened, spent, right = time.perf_counter(), [], 0
for text, written in json.load(sys.stdin):
    begun = time.process_time()
    found = locate(index, text)
    spent.append(1000 * (time.process_time() - begun))
    right += any(place.street == written for place in found.places)
told = dict(line.split(":", 1) for line in open("/proc/self/status", encoding="utf-8"))
own = int(told["RssAnon"].split()[0]) / 1000
spent.sort()
print(f"open in {1000 * (opened - loaded):.0f} ms; {right} of {len(spent)} streets found, mean "
      f"{sum(spent) / len(spent):.0f} ms, p99 {spent[int(0.99 * len(spent))]:.0f}; "
      f"the process {own:.0f} MB of its own, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} in all")
"""


def main(arguments: list[str]) -> None:
    """Make the files, build, open, ask, and print what it took."""
    towns = int(arguments[0]) if arguments else COUNTY
    with tempfile.TemporaryDirectory(prefix="townline-state-") as scratch:
        folder = Path(scratch)
        files = [_county(folder, first, min(COUNTY, towns - first)) for first in range(0, towns, COUNTY)]
        files.append(_places(folder, towns))
        given = sum(file.stat().st_size for file in files) / 1e6
        print(f"{towns:,} towns, {2 * STREETS * (STREETS - 1) * towns:,} segments, {given:.0f} MB of zips", flush=True)
        _build(folder / "index.sqlite3", files)
        _ask(folder / "index.sqlite3")


def _build(index: Path, files: list[Path]) -> None:
    command = [sys.executable, "-m", "cli", "streets", "build", index, *files]
    begun = time.perf_counter()
    told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=HERE).stdout
    took, used = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    print("\n".join(re.findall(r"^(?:    \d.*|.*sqlite3: )", told, re.MULTILINE)))
    seconds = f"{took:.0f} s ({used.ru_utime + used.ru_stime:.0f} of a processor)"
    size = f"{index.stat().st_size / 1e6:.0f} MB on disk"
    print(f"built in {seconds} with {used.ru_maxrss / 1000:.0f} MB of memory; {size}", flush=True)


def _ask(index: Path) -> None:
    """Addresses and crossings of streets drawn by chance, each as somebody writes it."""
    draw, opened = random.Random(311), open_index(index)
    streets = list(opened.ask("SELECT id, written, low, high FROM streets ORDER BY id"))
    asked = []
    for at in range(ASKED):
        street, written, low, high = draw.choice(streets)
        others = [w for (w,) in opened.ask(
            "SELECT o.written FROM crossings c JOIN streets o ON o.id = c.other WHERE c.street = ?", street
        )]  # fmt: skip
        crossing = f"{written} and {draw.choice(others)}" if others else written
        asked.append((crossing if at % 2 else f"{draw.randint(low, high)} {written}".lower(), written))
    command = [sys.executable, "-c", _ASK, str(index)]
    subprocess.run(command, check=True, input=json.dumps(asked), text=True, cwd=HERE)


def _county(folder: Path, first: int, towns: int) -> Path:
    file = folder / f"tl_2024_{first // COUNTY + 1:05}_addrfeat"
    with shapefile.Writer(file, shapeType=3) as writer:
        for name, size in _FIELDS:
            writer.field(name, "C", size)
        for town in range(first, first + towns):
            for line, row in _town(town):
                writer.line([line])
                writer.record(*row)
    return _zipped(file)


def _town(town: int) -> Iterator[tuple[list[tuple[float, float]], tuple[str, ...]]]:
    """Every segment of a town: a line, and its row. Numbered streets one way, named ones the other."""
    draw, (lat, long), zip_code = random.Random(town), _corner(town), f"{10_000 + town}"
    for street in range(STREETS):
        for block in range(STREETS - 1):
            if block % _SAME_NAME == 0:
                name = _name(draw)
            low, along, aside = 100 * (block + 1), BLOCK * block, BLOCK * street
            numbers = (f"{low}", f"{low + 98}", f"{low + 1}", f"{low + 99}")
            east = [(long + along, lat + aside), (long + along + BLOCK, lat + aside)]
            north = [(long + aside, lat + along), (long + aside, lat + along + BLOCK)]
            yield _rounded(east), (name, *numbers, zip_code, zip_code)
            yield _rounded(north), (f"N {_ordinal(street + 1)} ST", *numbers, zip_code, zip_code)


def _places(folder: Path, towns: int) -> Path:
    file, size = folder / "tl_2024_99_place", BLOCK * STREETS
    with shapefile.Writer(file, shapeType=5) as writer:
        for name in ("PLACEFP", "NAME", "NAMELSAD"):
            writer.field(name, "C", 60)
        for town in range(towns):
            lat, long = (axis - BLOCK / 2 for axis in _corner(town))
            ring = [(long, lat), (long, lat + size), (long + size, lat + size), (long + size, lat), (long, lat)]
            writer.poly([ring])
            writer.record(f"{town:05}", _town_name(town), f"{_town_name(town)} town")
    return _zipped(file)


def _corner(town: int) -> tuple[float, float]:
    return 38.0 + _APART * (town // _ROW), -92.0 + _APART * (town % _ROW)


def _town_name(town: int) -> str:
    draw = random.Random(-town - 1)
    return f"{draw.choice(SYLLABLES)}{draw.choice(SYLLABLES)}{draw.choice(ENDS)}".capitalize()


def _name(draw: random.Random) -> str:
    """One of those that every town has, or one that only some have."""
    common = draw.random() < 0.15
    made = f"{draw.choice(SYLLABLES)}{draw.choice(SYLLABLES)}{draw.choice(ENDS)}"
    return f"{draw.choice(COMMON) if common else made} {draw.choice(SUFFIXES)}"


def _ordinal(number: int) -> str:
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'TH' if teens else {1: 'ST', 2: 'ND', 3: 'RD'}.get(number % 10, 'TH')}"


def _rounded(line: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(round(x, 6), round(y, 6)) for x, y in line]


def _zipped(file: Path) -> Path:
    file.with_suffix(".prj").write_text(_PRJ, encoding="utf-8")
    packed = file.with_suffix(".zip")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for suffix in (".shp", ".shx", ".dbf", ".prj"):
            archive.write(file.with_suffix(suffix), file.with_suffix(suffix).name)
            file.with_suffix(suffix).unlink()
    return packed


if __name__ == "__main__":
    main(sys.argv[1:])
