"""Builds a city's street index: one SQLite file from its street files, the same to the byte each time.

The index is opened, never loaded: what a turn asks for is a handful of rows, and all workers share the file's pages.
"""

import os
import sqlite3
import struct
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from geocode.country import Country, country
from geocode.grid import Grid, Hint, fit, numbered_street
from geocode.lexicon import gram_rows
from geocode.names import Form, Name, forms_of
from geocode.schema import FORMAT, TABLES
from geocode.sources import Source, SourceStreet, read


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What went into an index, and how many rows of the city's files could not be used."""

    streets: int
    crossings: int
    places: int
    sounds: int
    skipped: int


def build(source_dir: Path, out_path: Path) -> BuildReport:
    """Build the index of the streets in a directory, and say what went into it.

    Raises StreetFileUnusable. An index that was there stays until the new one is whole.
    """
    source = read(source_dir)
    # A name of its own: several processes may find the same index missing at once.
    unfinished = out_path.with_name(f"{out_path.name}.{os.getpid()}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as database:
            # Written in one go into a file that is thrown away on failure: no journal is needed.
            database.executescript(f"PRAGMA page_size=4096; PRAGMA journal_mode=OFF; {TABLES} BEGIN;")
            report = _fill(database, source, country())
            database.execute("COMMIT")
            database.execute("VACUUM")
        _forget_library_version(unfinished)
        unfinished.replace(out_path)
    finally:
        unfinished.unlink(missing_ok=True)
    return report


def _fill(database: sqlite3.Connection, source: Source, words: Country) -> BuildReport:
    streets = _all_streets(source, words)
    ids = {street.written: at for at, street in enumerate(streets, 1)}
    names = {name: at for at, name in enumerate(sorted({street.name for street in streets}), 1)}
    zips = {zip_code: at for at, zip_code in enumerate(sorted({c.zip for c in source.crossings if c.zip}), 1)}
    crossings = sorted({row[:5]: row for row in sorted(_crossing_rows(source, streets, ids, zips))}.values())
    counts = dict.fromkeys(ids.values(), 0)
    for row in crossings:
        counts[row[0]] += 1
    _insert(database, "streets", _street_rows(streets, ids, names, counts))
    _insert(database, "crossings", crossings)
    _insert(database, "places", ((at, p.written, p.lat, p.long, 0, 0) for at, p in enumerate(source.places, 1)))
    _insert(database, "areas", ((at, "zip", zip_code) for zip_code, at in zips.items()))
    _insert(database, "area_streets", sorted({(row[5], row[0]) for row in crossings if row[5]}))
    forms = sorted(_form_rows(source, streets, names, words))
    stems = sorted({form[4] for form in forms})
    stem_ids = {stem: at for at, stem in enumerate(stems)}
    _insert(database, "forms", ((*form[:4], stem_ids[form[4]]) for form in forms))
    _insert(database, "grams", gram_rows(stems))
    _insert(
        database,
        "meta",
        [("city_words", " ".join(sorted(source.city_words))), ("country", "us"), ("format", FORMAT)],
    )
    return BuildReport(len(streets), len(source.crossings), len(source.places), len(forms), source.skipped)


def _insert(database: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    listed = list(rows)
    if listed:
        # The table's name is one of ours, never anybody's input.
        database.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(listed[0]))})", listed)  # noqa: S608


def _all_streets(source: Source, words: Country) -> list[SourceStreet]:
    """The streets of the list, and those that only the crossings know, without house numbers."""
    known = {street.written: street for street in source.streets}
    for crossing in source.crossings:
        for written in (crossing.one, crossing.other):
            if written not in known:
                known[written] = _apart(written, words)
    return [known[written] for written in sorted(known)]


def _apart(written: str, words: Country) -> SourceStreet:
    parts = written.split()
    direction = parts.pop(0) if len(parts) > 1 and parts[0] in words.direction_words else ""
    suffix = parts.pop() if len(parts) > 1 and parts[-1] in words.suffix_words else ""
    return SourceStreet(direction, " ".join(parts), suffix, "")


def _street_rows(
    streets: list[SourceStreet], ids: dict[str, int], names: dict[str, int], counts: dict[int, int]
) -> Iterator[tuple[object, ...]]:
    for street in streets:
        at = ids[street.written]
        yield (
            at,
            names[street.name],
            street.written,
            street.name,
            street.direction,
            street.suffix,
            street.extra,
            street.low,
            street.high,
            counts[at],
        )


def _form_rows(
    source: Source, streets: list[SourceStreet], names: dict[str, int], words: Country
) -> set[tuple[str, int, str, str, str]]:
    """Every sound that a street or a place may have. Places are told from streets by a negative number."""
    local: dict[str, list[str]] = {}
    for said, name in source.local_names.items():
        local.setdefault(name.upper(), []).append(said)
    rows: set[tuple[str, int, str, str, str]] = set()
    for street in streets:
        called = Name(street.direction, street.name, street.suffix, tuple(local.get(street.name, ())))
        rows.update(_row(form, names[street.name]) for form in forms_of(called, words))
    for at, place in enumerate(source.places, 1):
        for said in place.names:
            rows.update(_row(form, -at) for form in forms_of(Name("", said.upper(), "", ()), words))
    return rows


def _row(form: Form, target: int) -> tuple[str, int, str, str, str]:
    return form.sound, target, form.direction, form.suffix, form.stem


def _crossing_rows(
    source: Source, streets: list[SourceStreet], ids: dict[str, int], zips: dict[str, int]
) -> Iterator[tuple[int, float, int, float, float, int, int]]:
    """Each crossing twice, once for each street, with the house number that it has on that street."""
    grid = _grid(source)
    for crossing in source.crossings:
        for street, other in ((crossing.one, crossing.other), (crossing.other, crossing.one)):
            direction = streets[ids[street] - 1].direction
            at = grid.number_at(direction, crossing.lat, crossing.long) if grid else None
            number = round(at, 1) if at is not None else 0.0
            yield ids[street], number, ids[other], crossing.lat, crossing.long, zips.get(crossing.zip, 0), 0


def _grid(source: Source) -> Grid | None:
    if source.zero is None:
        return None
    zero_lat, zero_long = (_points_on(street, source) for street in source.zero)
    if not zero_lat or not zero_long:
        return None
    return fit(zero_lat, zero_long, source.numbers_a_mile, _hints(source))


def _hints(source: Source) -> Iterator[Hint]:
    """Where house numbers lie, as far as the streets themselves say so: numbered ones, and all at their two ends."""
    on_street: dict[str, list[tuple[float, float]]] = {}
    for crossing in source.crossings:
        for written in (crossing.one, crossing.other):
            on_street.setdefault(written, []).append((crossing.lat, crossing.long))
            yield from numbered_street(written, (crossing.lat, crossing.long))
    for street in source.streets:
        points = sorted(on_street.get(street.written, ()), key=lambda p: p[0] if street.direction in "NS" else p[1])
        if len(points) >= 3 and street.direction in ("N", "S", "E", "W") and not street.extra:
            ends = (points[0], points[-1]) if street.direction in "NE" else (points[-1], points[0])
            for number, end in zip((street.low, street.high + 1), ends, strict=True):
                if number % 100 <= 1 and number > 100:
                    yield Hint(street.direction, number // 100 * 100, end)


def _points_on(title: str, source: Source) -> list[tuple[float, float]]:
    """Every crossing on a street, in whatever direction: "MADISON ST" is both W and E MADISON ST."""
    wanted = {street.written for street in source.streets if f"{street.name} {street.suffix}" == title}
    return [(c.lat, c.long) for c in source.crossings if wanted & {c.one, c.other}]


def _forget_library_version(file: Path) -> None:
    """SQLite notes in bytes 96 to 99 which version of it wrote the file: nobody reads it, and machines differ."""
    with file.open("r+b") as raw:
        raw.seek(96)
        raw.write(struct.pack(">I", 3_000_000))
