"""A claim is a lock in memory alone; what a turn commits is on disk."""

import pytest

from store import keys
from store.commit import Busy, Claimed, Commit, LostClaim, claim, commit
from store.connection import connect
from store.embedded import EmbeddedServer


def test_a_store_that_was_killed_forgets_a_claim_but_no_turn_and_the_turn_under_way_writes_nothing(tmp_path):
    with EmbeddedServer(tmp_path) as server, connect(server.url) as store:
        assert isinstance(claim(store, "town", "CA1", "CA1:0:answer", 0, "first", ""), Claimed)
        commit(store, Commit("town", "CA1", "CA1:0:answer", "first", 0, b"state", b"reply"))
        assert isinstance(claim(store, "town", "CA1", "CA1:1:answer", 1, "second", ""), Claimed)
        server.kill()
        server.start()
        assert claim(store, "town", "CA1", "CA1:1:answer", 1, "third", "") == Claimed(b"state", 1, 0, False)
        with pytest.raises(LostClaim):
            commit(store, Commit("town", "CA1", "CA1:1:answer", "second", 1, b"other", b"other"))
        assert store.hget(keys.talk("town", "CA1"), "state") == b"state"


def test_a_claim_waits_for_no_disk(tmp_path):
    with EmbeddedServer(tmp_path) as server, connect(server.url) as store:
        before = store.info("persistence")["aof_current_size"]
        claim(store, "town", "CA1", "CA1:0:answer", 0, "first", "")
        assert store.info("persistence")["aof_current_size"] == before


def test_a_commit_that_was_given_up_cannot_come_true_later(redis):
    claim(redis, "town", "CA1", "CA1:0:answer", 0, "owner-1234567890/1", "")
    redis.hset(keys.talk("town", "CA1"), "until", 1)
    with pytest.raises(LostClaim):
        commit(redis, Commit("town", "CA1", "CA1:0:answer", "owner-1234567890/1", 0, b"state", b"reply"))


def test_whoever_lost_the_answer_to_a_claim_claims_again_at_once_and_nobody_else(redis):
    for token in ("owner-1234567890/1", "owner-1234567890/2"):
        assert isinstance(claim(redis, "town", "CA1", "CA1:0:answer", 0, token, ""), Claimed)
    assert claim(redis, "town", "CA1", "CA1:0:answer", 0, "somebody-12345678", "") == Busy()
    with pytest.raises(LostClaim):
        commit(redis, Commit("town", "CA1", "CA1:0:answer", "owner-1234567890/1", 0, b"state", b"reply"))
    commit(redis, Commit("town", "CA1", "CA1:0:answer", "owner-1234567890/2", 0, b"state", b"reply"))
