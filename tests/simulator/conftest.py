"""The browser phone of a town on loopback, reached over HTTP as a page reaches it."""

from collections.abc import Iterator

import pytest

import app
from tests.support.phone_page import Page
from tests.support.serving import serve
from tests.support.town import Town


@pytest.fixture
def address(town: Town) -> Iterator[str]:
    """Where the town's web server is."""
    with serve(town.web) as address:
        yield address


@pytest.fixture
def page(address: str) -> Page:
    """A page with a person at it."""
    return Page(address)


@pytest.fixture
def other_process(town: Town) -> Iterator[str]:
    """Another web server of the same installation."""
    with serve(app.create_app(town.settings)) as address:
        yield address
