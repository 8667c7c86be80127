"""A store that fails over may forget what it had just written. What was posted must not be among it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from redis import Redis

from demo.georeport.city import DemoCity
from reports.courier import Courier
from reports.delivery import drain
from reports.history import load_history
from reports.life import DELIVERABLE
from reports.moves import Moves
from reports.record import Kept, load, read_kept
from reports.scripts import lease
from store import keys
from store.connection import connect
from store.copies import is_copied
from store.vault import Vault
from tests.support.reporting import CITY, Clock, a_report, file
from tests.support.trio import Trio
from tests.support.waiting import until


@pytest.fixture
def behind_sentinel(tmp_path: Path) -> Iterator[tuple[Trio, Redis]]:
    with Trio(tmp_path) as trio, connect(trio.url) as store:
        yield trio, store


def test_without_a_replica_nothing_is_posted_and_with_one_it_is(
    behind_sentinel: tuple[Trio, Redis],
    vault: Vault,
    clock: Clock,
    city: DemoCity,
    new_courier: Callable[..., Courier],
) -> None:
    trio, store = behind_sentinel
    courier = replace(new_courier(), store=store)
    reference = file(store, vault, a_report(), clock())
    dead = trio.kill_replicas()
    store.config_set("min-replicas-to-write", 0)
    drain(courier)
    assert city.filed() == []
    assert load(store, CITY, reference).state == "waiting"
    assert "the store has no copy yet" in load_history(store, vault, CITY, reference)[-1].reason
    for port in dead:
        trio.serve(port)
    until(lambda: is_copied(store, keys.report(CITY, reference)), "a replica is back and has everything")
    clock.passes(60)
    drain(courier)
    assert len(city.filed()) == 1
    assert load(store, CITY, reference).state == "open"


def test_of_two_workers_with_the_same_lease_number_only_one_goes_on(
    redis: Redis, vault: Vault, clock: Clock, new_courier: Callable[..., Courier]
) -> None:
    """The second one's lease came after a failover that had forgotten the first one's."""
    reference = file(redis, vault, a_report(), clock())
    first, second = new_courier(owner="first"), new_courier(owner="second")
    kept_by_first = _leased(first, reference)
    redis.hdel(keys.report(CITY, reference), "fence", "owner", "until")
    redis.zadd(keys.outbox(CITY, CITY), {reference: clock()})
    kept_by_second = _leased(second, reference)
    assert kept_by_first.fence == kept_by_second.fence
    begun = Moves(vault, CITY, kept_by_second, clock()).step("sending", "It is being sent.", hold=True)
    assert not first.finish(kept_by_first, begun)
    assert second.finish(kept_by_second, begun)
    assert not second.finish(kept_by_second, begun)


def _leased(courier: Courier, reference: str) -> Kept:
    now, outbox = courier.clock(), keys.outbox(CITY, CITY)
    fields = lease(
        courier.store,
        keys.report(CITY, reference),
        outbox,
        reference,
        now=now,
        until=now + 100,
        owner=courier.owner,
        states=DELIVERABLE,
    )
    assert fields
    return read_kept(reference, fields)
