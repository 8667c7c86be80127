"""A city's endpoint that answers whatever it is told to, on loopback."""

from collections.abc import Iterator

import pytest

from open311 import Client
from tests.support.open311_endpoint import TOOK_IT, Endpoint, Lines, Speaking, profile
from tests.support.serving import serve


@pytest.fixture
def endpoint() -> Endpoint:
    return Endpoint()


@pytest.fixture
def took_it(endpoint: Endpoint) -> None:
    """It takes whatever is filed, unless a test says otherwise."""
    endpoint.answers("200 OK", TOOK_IT)


@pytest.fixture
def address(endpoint: Endpoint) -> Iterator[str]:
    with serve(endpoint) as base:
        yield f"{base}/v2/"


@pytest.fixture
def client(address: str) -> Client:
    return Client(profile(address, api_key="k", jurisdiction_id="j"))


@pytest.fixture
def speaking(address: str) -> Speaking:
    """A client with a profile of its own, for the same endpoint."""
    return lambda **fields: Client(profile(address, **fields))


@pytest.fixture
def lines(endpoint: Endpoint) -> Lines:
    """What the endpoint was asked: by name, in the order in which it came."""
    return lambda at=-1: endpoint.asked[at].fields
