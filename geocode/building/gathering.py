"""Goes through the tables of a city's files, one after another, and stages what they say."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from geocode.building.about import About
from geocode.building.columns import columns_of
from geocode.building.house_numbers import hyphens_join
from geocode.building.kinds import TOLD, Kind, kind_of
from geocode.building.place_rows import areas, places
from geocode.building.problems import FileReport
from geocode.building.projection import NO_DEGREES, SWAPPED, Projection
from geocode.building.reading import LeftOut, Reading
from geocode.building.records import AreaOutline, Crossing, House, NamedPlace, Record, Stretch
from geocode.building.stage import Stage
from geocode.building.street_rows import crossings, houses, listed, reported, stretches
from geocode.building.tables import Row, Table
from geocode.country import Country
from geocode.errors import StreetFileUnusable
from geocode.lines import Point

_SAMPLE = 1000  # rows from which it is told what the columns are
_NUMBERED = ("number", "low", "high", "left_from", "left_to", "right_from", "right_to")
_FAR = 1.0  # degrees between two files of one city
_KILOMETRES = 111  # of a degree
_ELSEWHERE = "it lies in another part of the world"
_EVERY = 5000  # rows between two signs of life

_READERS: dict[Kind, Callable[[Reading, Row], Iterator[Record]]] = {
    "streets": stretches,
    "addresses": houses,
    "crossings": crossings,
    "list": listed,
    "places": places,
    "areas": areas,
    "boundary": areas,
    "requests": reported,
}
_ADVICE: Mapping[str, str] = {
    NO_DEGREES: "Say which projection they are in, such as --crs EPSG:2249, or save them in WGS84 degrees",
    SWAPPED: "Say which column is which, such as --column lat=X --column long=Y, or save the file the right way round",
    "broken shape": "Repair the shapes, or fetch the file again",
    _ELSEWHERE: "Has the longitude lost its minus sign, or is it the latitude? Else its projection is not what it says:"
    " mend its .prj, or say --crs. For another country say which, as country in city.toml",
}


@dataclass(frozen=True, slots=True)
class Looked:
    """A table, looked at but not read yet: what it is taken for, and two rows of what it would give."""

    report: FileReport
    reading: Reading
    headings: Sequence[str]
    examples: tuple[Record, ...]


def look(table: Table, about: About, words: Country) -> Looked:
    """What a table seems to hold. Raises StreetFileUnusable."""
    sample = list(islice(table.rows(), _SAMPLE))
    if not sample:
        raise StreetFileUnusable(
            table.name, "there is no row in it", "Give a file with something in it, or leave it out."
        )
    unshaped = FileReport(table.name)
    for row in sample:
        if row.problem:
            unshaped.leave_out(row.number, row.problem)
    if unshaped.skipped == len(sample):
        raise _of_no_use(unshaped)
    columns = columns_of(table, sample, about.columns)
    kind = kind_of(table, sample, columns, about.kinds)
    numbered = [columns[role] for role in _NUMBERED if role in columns]
    numbers = (row.values.get(heading, "") for row in sample for heading in numbered)
    reading = Reading(kind, columns, words, Projection.named(about.crs, table.name), hyphens_join(numbers))
    report = FileReport(table.name, TOLD[kind], columns, notes=list(table.notes))
    examples: list[Record] = []
    for row in sample:
        if len(examples) < 2:
            examples += list(islice(_said(reading, row, FileReport("")), 1))
    return Looked(report, reading, table.headings, tuple(examples))


def gather(table: Table, looked: Looked, stage: Stage, tell: Callable[[str], None]) -> FileReport:
    """Stage all that a table says; what cannot be used is in the report. Raises StreetFileUnusable."""
    report, inner_nodes = looked.report, "TLID" not in table.headings
    for count, row in enumerate(table.rows(), 1):
        before = report.skipped
        records = list(_said(looked.reading, row, report))
        for record in records:
            stage.add(record, inner_nodes)
            for spot in _where(record):
                report.reach(*spot)
        if records:
            report.used += 1
        elif report.skipped == before:
            report.passed_over += 1
        if count % _EVERY == 0:
            tell(f"{table.name}: {count:,} rows")
    if report.skipped > report.used or not report.used:
        raise _of_no_use(report)
    return report


def _of_no_use(report: FileReport) -> StreetFileUnusable:
    """Most of a file's rows are left out: why, and what helps."""
    why = report.commonest or "no row of it has a name"
    rows = report.left_out.get(why)
    where = f" ({report.counts[why]:,} rows, the first is row {rows[0]})" if rows else ""
    advice = _ADVICE.get(why, "Look at those rows, and at what the columns were taken for: --show")
    return StreetFileUnusable(report.name, f"most of it cannot be used: {why}{where}", f"{advice}.")


def check_together(reports: Sequence[FileReport]) -> None:
    """Whether the files are of one place. Raises StreetFileUnusable for one that lies far from all others."""
    placed = sorted((report for report in reports if report.box), key=lambda report: -report.used)
    for report in placed[1:]:
        apart = min(_gap(report, known) for known in placed if known is not report)
        if apart > _FAR:
            raise StreetFileUnusable(
                report.name,
                f"it lies {apart * _KILOMETRES:,.0f} km away from {placed[0].name}",
                "It is another city's, or its projection is not what it says: leave it out, mend its .prj, say --crs.",
            )


def _gap(one: FileReport, other: FileReport) -> float:
    """How many degrees two files lie apart; 0 where they overlap."""
    if one.box is None or other.box is None:
        return 0.0
    gaps = [max(one.box[at] - other.box[at + 2], other.box[at] - one.box[at + 2], 0.0) for at in (0, 1)]
    return max(gaps)


def _where(record: Record) -> Sequence[Point]:
    match record:
        case Stretch():
            return record.line[0], record.line[-1]
        case House() | Crossing() | NamedPlace():
            return (record.point,)
        case AreaOutline():
            return record.rings[0]
        case _:
            return ()


def _said(reading: Reading, row: Row, report: FileReport) -> Iterator[Record]:
    try:
        if row.problem:
            raise LeftOut(row.problem)
        for record in _READERS[reading.kind](reading, row):
            if not all(reading.words.reaches(*spot) for spot in _where(record)):
                raise LeftOut(_ELSEWHERE)
            yield record
    except LeftOut as why:
        report.leave_out(row.number, str(why))
