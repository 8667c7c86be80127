"""The line that the transcripts are held with: a whole town on loopback."""

import pytest

from phone.line import Line
from tests.support.town import Town


@pytest.fixture
def line(town: Town) -> Line:
    """The town's line, as its carrier sees it."""
    return town.line


@pytest.fixture
def world(town: Town) -> Town:
    """What lies behind the line: later texts, and the city."""
    return town
