"""A store behind Sentinel whose primary dies: what was promised is on another machine, or nothing was promised."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis

from store.connection import StoreAway, answers, connect, reaching
from store.copies import is_copied
from tests.support.trio import Trio
from tests.support.waiting import until


@pytest.fixture
def trio(tmp_path: Path) -> Iterator[Trio]:
    with Trio(tmp_path) as started:
        yield started


def test_what_is_copied_outlives_the_primary_and_without_a_replica_nothing_is_promised(trio: Trio) -> None:
    with connect(trio.url) as store:
        store.set("told", "4821937")
        assert is_copied(store, "told")
        assert not is_copied(store, "forgotten by a failover")
        store.hset("talk", "number", 3)
        assert is_copied(store, "talk", "number", "3")
        assert not is_copied(store, "talk", "number", "2")
        dead = trio.kill_primary()
        until(lambda: trio.primary() not in (0, dead) and answers(store), "another has taken over", 30)
        assert store.get("told") == b"4821937"
        trio.bring_back(dead)
        trio.kill_replicas()
        until(lambda: _is_refused(store), "it writes nothing without a replica", 30)
        store.config_set("min-replicas-to-write", 0)
        store.set("said", "too early")
        assert not is_copied(store, "said")


def _is_refused(store: Redis) -> bool:
    try:
        with reaching():
            store.set("said", "too late")
    except StoreAway as error:
        assert "it has no replica" in str(error)
        return True
    return False
