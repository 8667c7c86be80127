"""The demo city's street index, built once for each test process."""

from pathlib import Path

import pytest

from geocode.build import build
from geocode.streets import StreetIndex, open_index

DEMO_STREETS = Path(__file__).parents[2] / "demo" / "chicago" / "streets"


@pytest.fixture(scope="session")
def index_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("streets") / "chicago.sqlite3"
    build(DEMO_STREETS, file)
    return file


@pytest.fixture(scope="session")
def chicago(index_file: Path) -> StreetIndex:
    return open_index(index_file)
