"""What every test may ask for. Servers are real; each test process has its own."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis

from store.connection import connect
from store.embedded import EmbeddedServer
from tests.support.town import Town, open_town


@pytest.fixture(autouse=True)
def log_stays_with_its_test() -> Iterator[None]:
    """A command that is run within a test logs to what that test catches, and to nothing of a later one."""
    root = logging.getLogger()
    before, level = tuple(root.handlers), root.level
    yield
    for handler in [each for each in root.handlers if type(each) is logging.StreamHandler and each not in before]:
        root.removeHandler(handler)
        root.setLevel(level)


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


@pytest.fixture(scope="session")
def streets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the demo city's street index is cached, so that a test process builds it once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def town(redis: Redis, redis_server: EmbeddedServer, tmp_path: Path, streets: Path) -> Iterator[Town]:
    """The whole house on loopback: the line, its worker's work done when asked for, the demo city and its carrier."""
    with open_town(redis, redis_server.url, tmp_path, streets) as opened:
        yield opened
