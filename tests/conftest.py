"""What every test may ask for. Servers are real; each test process has its own."""

from collections.abc import Iterator

import pytest
from redis import Redis

from store.connection import connect
from store.embedded import EmbeddedServer


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedServer]:
    """A Redis-compatible server for this test process; it keeps nothing on disk."""
    with EmbeddedServer(tmp_path_factory.mktemp("redis"), durable=False) as server:
        yield server


@pytest.fixture
def redis(redis_server: EmbeddedServer) -> Iterator[Redis]:
    """A connection to an empty store."""
    with connect(redis_server.url) as client:
        client.flushall()
        yield client
