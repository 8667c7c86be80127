"""Which files of a folder a city's street index is built of, and which they are."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

ABOUT, INDEX = "city.toml", "index.sqlite3"
PAST = "past_requests.csv"
"""What `townline streets learn` writes."""
_KINDS = (".csv", ".geojson", ".json", ".shp", ".dbf", ".shx", ".zip")


def digests(files: Sequence[Path]) -> str:
    """Which files these are: a line for each, with the hash of what is in it."""
    lines = []
    for file in files:
        with file.open("rb") as content:
            lines.append(f"{hashlib.file_digest(content, 'sha256').hexdigest()} {file.name}")
    return "\n".join(sorted(lines))


def is_street_file(file: Path) -> bool:
    """Whether a file of a folder is one of those of which an index is built."""
    return file.is_file() and file.name[0] != "." and (kind_of_file(file) in _KINDS or file.name == ABOUT)


def kind_of_file(file: Path) -> str:
    """How a file's name ends, before a .gz."""
    return (file.with_suffix("") if file.suffix.lower() == ".gz" else file).suffix.lower()
