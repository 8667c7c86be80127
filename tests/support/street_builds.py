"""City IT builds an index of files that cannot be used."""

from pathlib import Path

import pytest

from geocode.build import build
from geocode.errors import StreetFileUnusable


def refused(directory: Path, *files: Path) -> str:
    """Build of these files what cannot be built, and give what is said; an index that was there is left alone."""
    kept = directory / "index.sqlite3"
    kept.write_bytes(b"the index in use")
    with pytest.raises(StreetFileUnusable) as caught:
        build(files, kept)
    assert kept.read_bytes() == b"the index in use"
    assert not list(directory.glob("*.part"))
    return str(caught.value)
