"""A store that is away for a moment, or whose answer is lost: the turn is taken again, and nothing is told twice."""

from itertools import count
from typing import ClassVar

import pytest
import redis
from redis.connection import UnixDomainSocketConnection

from reports import reference
from sessions.patience import FOR_S, Patience
from store import keys
from store.connection import StoreAway
from tests.support.town import Town


class Wire(UnixDomainSocketConnection):
    """A connection to the real store that breaks when it is told to. The store has done what it was asked by then."""

    loses: ClassVar[list[str]] = []

    def send_command(self, *command: object, **options: object) -> None:
        super().send_command(*command, **options)
        self._asked = str(command)

    def send_packed_command(self, command: object, check_health: bool = True) -> None:
        super().send_packed_command(command, check_health)
        self._asked = str(command)

    def read_response(self, *details: object, **options: object) -> object:
        answer = super().read_response(*details, **options)
        if self.loses and self.loses[0] in self._asked:
            self.loses.pop(0)
            self.disconnect()
            raise redis.exceptions.ConnectionError("the answer was lost")
        return answer


@pytest.fixture
def loses(town: Town) -> list[str]:
    """Words of the requests whose answer will be lost, in order."""
    line = town.web.extensions["townline"]
    path = line.store.connection_pool.connection_kwargs["path"]
    line.store = redis.Redis(connection_pool=redis.ConnectionPool(connection_class=Wire, path=path))
    Wire.loses = []
    return Wire.loses


def test_a_commit_whose_answer_is_lost_is_told_as_it_was_committed(town: Town, loses: list[str]) -> None:
    call = town.call()
    call.dial()
    for words in ("there's a pothole", "2342 west devon", "yes", "no", "yes", "yes"):
        call.say(words)
    loses.append("EXEC")
    heard = call.say("yes").text
    assert not loses
    (filed,) = town.store.zrange(keys.reports("chicago-demo"), 0, -1)
    assert reference.valid(filed.decode())
    assert filed.decode() in "".join(character for character in heard if character.isdigit())
    assert call.step == "anything_else"
    assert len(town.filed()) == 1


def test_a_store_that_stays_away_after_the_commit_leaves_the_report_in_doubt_and_says_so(
    town: Town, loses: list[str]
) -> None:
    call = town.call()
    call.dial()
    for words in ("there's a pothole", "2342 west devon", "yes", "no", "yes", "yes"):
        call.say(words)
    line = town.web.extensions["townline"]
    line.wait = lambda seconds: None
    line.patience = Patience(count(0, 3).__next__)
    loses.extend(["EXEC", *["CA"] * 9])
    heard = call.say("yes").text
    loses.clear()
    assert "I cannot tell whether your report was taken" in heard
    assert "nothing was sent" not in heard
    assert len(town.filed()) == 1


def test_a_claim_whose_answer_is_lost_holds_up_nobody(town: Town, loses: list[str]) -> None:
    call = town.call()
    call.dial()
    loses.append("CA")
    assert "pothole, right?" in call.say("there's a pothole").text
    assert not loses


def test_a_text_whose_answer_is_lost_is_taken_once(town: Town, loses: list[str]) -> None:
    thread = town.thread()
    thread.send("pothole at 2342 w devon ave")
    loses.append("EVALSHA")
    assert "May we text you" in thread.send("it is deep").texts[0]
    assert not loses


def test_a_text_that_may_have_been_taken_is_not_asked_for_again(town: Town, loses: list[str]) -> None:
    thread = town.thread()
    thread.send("pothole at 2342 w devon ave")
    thread.send("it is deep")
    line = town.web.extensions["townline"]
    waits, line.wait = line.wait, lambda seconds: None
    line.patience = Patience(count(0, 3).__next__)
    loses.extend(["HINCRBY", *["EVALSHA"] * 9])
    (doubtful,) = thread.send("1").texts
    assert "I cannot tell whether your last text was taken" in doubtful
    assert "send it again" not in doubtful
    loses.clear()
    line.wait, line.patience = waits, Patience()
    (where,) = thread.send("repeat").texts
    assert "Reply 1 to send it" in where
    assert town.filed() == []


def test_a_text_that_cannot_have_been_taken_is_asked_for_again(town: Town, loses: list[str]) -> None:
    line = town.web.extensions["townline"]
    line.wait = lambda seconds: None
    line.patience = Patience(count(0, 3).__next__)
    loses.extend(["EVALSHA"] * 9)
    heard = town.thread().send("pothole at 2342 w devon ave").texts[0]
    loses.clear()
    assert "your last text was not taken. Please send it again" in heard


def test_a_text_that_the_carrier_passes_on_again_may_have_been_taken_by_a_process_that_died(
    town: Town, loses: list[str]
) -> None:
    thread = town.thread()
    thread.send("pothole at 2342 w devon ave")
    assert thread.last
    again = thread.line.signed(thread.last.url, dict(thread.last.form) | {"ErrorCode": "11200"})
    line = town.web.extensions["townline"]
    line.wait = lambda seconds: None
    line.patience = Patience(count(0, 3).__next__)
    loses.extend(["EVALSHA"] * 9)
    heard = thread.line.send(again).body
    loses.clear()
    assert b"I cannot tell whether your last text was taken" in heard


def test_a_store_that_is_away_is_waited_for_and_one_that_stays_away_is_not() -> None:
    now = 100.0
    patience = Patience(lambda: now)
    patience.ask()
    assert patience.failed()
    now += FOR_S - 1
    patience.ask()
    assert patience.failed()
    now += 1.5
    assert not patience.failed()
    patience.ask()
    with pytest.raises(StoreAway):
        patience.ask()
    now += 1.1
    patience.ask()
    patience.answered()
    patience.ask()
    assert patience.failed()


def test_a_store_that_was_away_long_ago_is_waited_for_anew() -> None:
    now = 100.0
    patience = Patience(lambda: now)
    assert patience.failed()
    now += 3600
    patience.ask()
    assert patience.failed()
