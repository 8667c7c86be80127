"""Reads CSV files as cities save them: any usual separator, UTF-8 or Windows letters, gzipped or not."""

import codecs
import csv
import gzip
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from geocode.building.tables import Row, Table
from geocode.errors import StreetFileUnusable

_SEPARATORS = ",;\t|"
_LONGEST_CELL = 16_000_000  # a long line or an area, as text
_UTF8, _UTF16, _WINDOWS = "utf-8-sig", "utf-16", "cp1252"


def read_csv(file: Path, name: str) -> Table:
    """The table in a CSV file. Raises StreetFileUnusable."""
    encoding = _encoding(file, name)
    separator = _separator(file, encoding, name)
    headings = next(_lines(file, encoding, separator, name), (0, []))[1]
    if not any(headings):
        raise StreetFileUnusable(name, "there is nothing in it", "Give a CSV file with headings in its first line.")
    notes = () if encoding == _UTF8 else (f"read as {encoding}: it is not UTF-8",)

    def rows() -> Iterator[Row]:
        lines = _lines(file, encoding, separator, name)
        next(lines)
        for number, cells in lines:
            if any(cells):
                yield Row(number, dict(zip(headings, cells, strict=False)))

    return Table(name, headings, rows, notes)


def open_plain(file: Path) -> BinaryIO:
    """A file's bytes, unpacked where its name ends in .gz."""
    return cast(BinaryIO, gzip.open(file, "rb")) if file.suffix.lower() == ".gz" else file.open("rb")


def _lines(file: Path, encoding: str, separator: str, name: str) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(_LONGEST_CELL)
    try:
        with open_plain(file) as raw, io.TextIOWrapper(raw, encoding, newline="") as text:
            reader = csv.reader(text, delimiter=separator)
            for cells in reader:
                yield reader.line_num, [cell.strip() for cell in cells]
    except (UnicodeError, csv.Error) as error:
        raise StreetFileUnusable(name, f"not readable as CSV ({error})", "Save it again as CSV, UTF-8.") from error


def _encoding(file: Path, name: str) -> str:
    """UTF-8 if all of it is; UTF-16 if it says so; else Windows letters, the commonest other."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with open_plain(file) as raw:
            start = raw.read(1 << 20)
            if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                return _UTF16
            if b"\0" in start:
                raise StreetFileUnusable(name, "it is no text, whatever its name says", "Save it again as CSV, UTF-8.")
            while start:
                decoder.decode(start)
                start = raw.read(1 << 20)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return _WINDOWS
    except OSError as error:
        raise StreetFileUnusable(name, f"it cannot be read ({error})", "Fetch it again: it is not whole.") from error
    return _UTF8


def _separator(file: Path, encoding: str, name: str) -> str:
    first = next(_lines(file, encoding, "\0", name), (0, []))[1]
    line = first[0] if first else ""
    return max(_SEPARATORS, key=line.count)
