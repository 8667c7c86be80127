"""The door to Redis: alone, over a socket, through Sentinel; and what is said when nobody answers."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from redis.exceptions import ReadOnlyError, ResponseError

from processes import leash
from store.connection import StoreAway, answers, connect, reaching, sentinels
from store.embedded import EmbeddedServer, find_binary
from tests.support.ports import free_port
from tests.support.waiting import until


@pytest.fixture
def sentinel(tmp_path: Path) -> Iterator[str]:
    """A primary and the sentinel that watches it; gives the sentinel's address."""
    primary, watcher = free_port(), free_port()
    settings = tmp_path / "sentinel.conf"
    settings.write_text(
        f"port {watcher}\nbind 127.0.0.1\ndir {tmp_path}\nsentinel monitor city 127.0.0.1 {primary} 1\n"
    )
    binary = find_binary(tmp_path)
    serve = [binary, "--port", str(primary), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)]
    running = [
        subprocess.Popen(leash.command(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for command in (serve, [binary, str(settings), "--sentinel"])
    ]
    yield f"127.0.0.1:{watcher}"
    for process in running:
        process.kill()
        process.wait()


def test_sentinel_tells_where_the_primary_is(sentinel: str) -> None:
    gone = f"127.0.0.1:{free_port()}"
    with connect(f"redis+sentinel://{gone},{sentinel}/city/3") as client:
        until(lambda: answers(client), "the primary is found although one sentinel is gone")
        client.set("a", b"1")
        assert client.get("a") == b"1"
        assert client.connection_pool.connection_kwargs["db"] == 3


def test_a_service_that_sentinel_does_not_know_is_a_store_that_is_away(sentinel: str) -> None:
    with connect(f"redis+sentinel://{sentinel}/other") as client, pytest.raises(StoreAway), reaching():
        client.get("a")


def test_sentinel_addresses_are_read() -> None:
    assert sentinels("redis+sentinel://a:1,b,[::1]:2/city/4") == ([("a", 1), ("b", 26379), ("::1", 2)], "city", 4)


@pytest.mark.parametrize("url", ["redis+sentinel:///city", "redis+sentinel://a:1", "redis+sentinel://a:1/city/four"])
def test_a_sentinel_address_that_lacks_something_says_how_it_looks(url: str) -> None:
    with pytest.raises(ValueError, match=r"must look like redis\+sentinel://"):
        sentinels(url)


def test_a_store_that_is_not_there_is_away_and_the_password_is_not_told() -> None:
    with connect(f"redis://:hidden@127.0.0.1:{free_port()}/0") as client:
        assert not answers(client)
        with pytest.raises(StoreAway, match="cannot be reached") as told, reaching():
            client.get("a")
    assert "hidden" not in str(told.value)
    assert isinstance(told.value, ConnectionError)


def test_a_primary_that_became_a_replica_is_away_too() -> None:
    with pytest.raises(StoreAway, match="replica"), reaching():
        raise ReadOnlyError("READONLY You can't write against a read only replica.")


def test_a_store_that_is_full_is_away_too(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path) as server, connect(server.url) as client:
        client.config_set("maxmemory", "1mb")
        with pytest.raises(StoreAway, match="its memory is full"), reaching():
            client.set("a", b"1")
        with pytest.raises(StoreAway, match="its memory is full"), reaching():
            client.eval("return redis.call('set', 'a', '1')", 0)
    with pytest.raises(StoreAway, match="it cannot write to its disk"), reaching():
        raise ResponseError("MISCONF Errors writing to the AOF file: No space left on device")


def test_values_are_bytes_and_nothing_is_sent_twice(redis_server) -> None:
    with connect(redis_server.url) as client:
        client.set("a", "é")
        assert client.get("a") == "é".encode()
        assert client.get_retry().get_retries() == 0
