"""The street index of a city's directory: the one that lies in it, or one that is built of the files that lie in it.

Whoever only looks for an index loads nothing of what is needed to build one.
"""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from geocode.errors import StreetFileUnusable
from geocode.schema import FORMAT
from geocode.street_files import INDEX, digests, is_street_file


def index_of(city_dir: Path, cache_dir: Path) -> Path:
    """The index of a city's streets; built now if it is made of other files than the last time.

    Raises StreetFileUnusable.
    """
    source = city_dir / "streets"
    if not source.is_dir():
        raise StreetFileUnusable(str(source), "there is no such folder", "Put the city's street files into it.")
    if (source / INDEX).exists():
        check(source / INDEX)
        return source / INDEX
    files = [file for file in sorted(source.iterdir()) if file.is_file()]
    made_of = hashlib.sha256(f"{FORMAT}\n{digests(files)}".encode()).hexdigest()
    path = cache_dir / f"streets-{made_of[:24]}.sqlite3"
    if not path.exists():
        from geocode.build import build

        cache_dir.mkdir(parents=True, exist_ok=True)
        build(source, path)
    return path


def check(index: Path) -> None:
    """Whether a built index can be used, and was made of the files that lie beside it. Raises StreetFileUnusable."""
    again = "Build it again: townline streets build"
    try:
        with closing(sqlite3.connect(f"{index.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            meta = dict(database.execute("SELECT key, value FROM meta"))
    except sqlite3.DatabaseError as error:
        raise StreetFileUnusable(index.name, "it is no street index", again) from error
    if meta.get("format") != FORMAT:
        raise StreetFileUnusable(index.name, "it was built by another version", again)
    known = meta.get("made_of", "").splitlines()
    beside = digests([file for file in sorted(index.parent.iterdir()) if is_street_file(file)])
    strange = [line.partition(" ")[2] for line in beside.splitlines() if line not in known]
    if strange:
        raise StreetFileUnusable(
            index.name, f"it was not built of {', '.join(strange)}, which lies beside it", f"{again}, or move it away."
        )
