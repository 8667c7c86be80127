"""The `townline streets build` command: a city's files in, its street index out, and a report of what is in it."""

import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from geocode.build import BuildReport, about_of, build, look_at, unheeded
from geocode.building.about import About, known_kind, known_role
from geocode.building.columns import Wanted
from geocode.building.files import listed
from geocode.building.gathering import Looked
from geocode.building.records import Crossing, House, Listed, NamedPlace, Record, Reported, Stretch
from geocode.city_index import check
from geocode.errors import GeocodeError, StreetFileUnusable
from geocode.street_files import ABOUT, INDEX, PAST

_OPTION = "the command line"


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for. `out`: a city's directory, or the index's own path, ending in .sqlite3.

    `columns` are written [FILE:]ROLE=HEADING, `kinds` FILE=KIND.
    """

    out: Path
    files: Sequence[Path] = ()
    columns: Sequence[str] = ()
    kinds: Sequence[str] = ()
    crs: str = ""
    show: bool = False


def main(order: Order) -> int:
    """Build, or only show what would be built of; 0 done, 2 the files cannot be used (and an index stays as it was)."""
    try:
        target, files = _target(order)
        about = _with_options(about_of(listed(files)), order)
        if order.show:
            looked = look_at(files, about)
            shown = [line for each in looked for line in _shown(each)]
            print("\n".join((*shown, *unheeded(about, [each.report for each in looked]))))
            return 0
        target.parent.mkdir(parents=True, exist_ok=True)
        with _stopped_in_order():
            report = build(files, target, about, Progress(sys.stderr))
        if not order.out.suffix:
            check(target)
    except KeyboardInterrupt:
        print(f"Stopped. Nothing was built; an index that was in {order.out} is as it was.", file=sys.stderr)
        return 130
    except GeocodeError as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        where = error.filename or order.out
        print(f"{where}: {error.strerror}. Is the name right, and may you read and write there?", file=sys.stderr)
        return 2
    print("\n".join(_told(report, target)))
    return 0


@contextmanager
def _stopped_in_order() -> Iterator[None]:
    """SIGTERM ends a build as Ctrl-C does, so that nothing half written stays."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class Progress:
    """Shows how far a build has come, on one line, where somebody watches."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __call__(self, line: str) -> None:
        if self._stream.isatty():
            width = shutil.get_terminal_size().columns - 1
            self._stream.write(f"\r{line[:width]:{width}}\r")
            self._stream.flush()


def _target(order: Order) -> tuple[Path, list[Path]]:
    """Where the index is written, and of what: of a city's own streets folder, if no files are named."""
    out, files = order.out, list(order.files)
    if out.suffix == ".sqlite3":
        if not files:
            raise StreetFileUnusable(str(out), "it is not said of what to build it", "Name the street files after it.")
        return out, files
    if out.is_file():
        raise StreetFileUnusable(
            str(out), "this is where the index would be written", "Name the city's directory first, then the files."
        )
    folder = out / "streets"
    if not files and not folder.is_dir():
        advice = (
            "Name the directory of a city whose street files lie in it in a folder called streets, or name them too."
        )
        raise StreetFileUnusable(str(folder), "there is no such folder", advice)
    if not files:
        return folder / INDEX, [folder]
    beside = [folder / ABOUT, folder / PAST]
    return folder / INDEX, files + [file for file in beside if file.exists() and file not in files]


def _with_options(about: About, order: Order) -> About:
    """What city.toml says, and what is said on the command line, which goes before it."""
    everywhere, by_file = dict(about.columns.columns), {f: dict(c) for f, c in about.columns.by_file.items()}
    for said in order.columns:
        where, _, heading = _halves("--column", "number=HOUSE_NO", said)
        file, _, role = where.rpartition(":")
        known_role(role, _OPTION)
        (by_file.setdefault(file, {}) if file else everywhere)[role] = heading
    kinds = dict(about.kinds)
    for said in order.kinds:
        file, _, kind = _halves("--kind", "hoods.geojson=areas", said)
        kinds[Path(file).name] = known_kind(kind, _OPTION)
    return replace(about, columns=Wanted(everywhere, by_file), kinds=kinds, crs=order.crs or about.crs)


def _halves(option: str, such_as: str, said: str) -> tuple[str, str, str]:
    if "=" not in said:
        raise StreetFileUnusable(_OPTION, f"{option} {said} has no = in it", f"Write {option} {such_as}, say.")
    return said.rpartition("=")


def _shown(looked: Looked) -> list[str]:
    report = looked.report
    unused = [heading for heading in looked.headings if heading not in report.columns.values()]
    lines = [f"{report.name}: {report.kind}"]
    lines += [f"    {role:12} = {heading}" for role, heading in report.columns.items()]
    lines += [f"    not used     : {', '.join(unused)}"] if unused else []
    lines += [f"    {note}" for note in report.notes]
    return lines + [f"    such as      : {_example(record)}" for record in looked.examples]


def _example(record: Record) -> str:
    match record:
        case Stretch():
            sides = [f"{a}-{b}" for a, b in (side for side in (record.left, record.right) if side)]
            return f"{record.street.written}, {' and '.join(sides) or 'no numbers'}, at {record.line[0]}"
        case House():
            return f"{record.number} {record.street.written} at {record.point}"
        case Crossing():
            return f"{record.one.written} and {record.other.written} at {record.point}"
        case Listed():
            return f"{record.street.written}, {record.low} to {record.high}"
        case NamedPlace():
            return f"{record.written} at {record.point}, called {', '.join(record.names)}"
        case Reported():
            return record.street.written
        case _:
            return f"{record.written or 'the city'}, {sum(map(len, record.rings)):,} points"


def _told(report: BuildReport, target: Path) -> list[str]:
    lines = [line for file in report.files for line in file.lines()]
    lines += [
        f"{target}: {target.stat().st_size / 1e6:.1f} MB",
        f"    {report.streets:,} streets, {report.ranges:,} ranges of house numbers, {report.houses:,} single houses",
        f"    {report.crossings:,} crossings, {report.derived:,} of them worked out from the streets' lines",
        f"    {report.places:,} places, {report.areas:,} ZIPs, neighbourhoods and towns",
    ]
    return [*lines, *report.told]
