"""Fragments that nothing follows: answered once, by whichever worker comes first, from the number that was texted."""

import time
from dataclasses import replace

import pytest

from dialogue.events import Settled
from dialogue.state import Person
from phone.thread import Thread
from sessions.effects import HOLD_S
from sessions.held import LEASE_S, Answer, answer_due
from sessions.turn import Line, Turn, now_in
from sms.render import render, written
from store import keys
from tests.support.town import Town

CITY = "chicago-demo"
LATER = HOLD_S + 1


@pytest.fixture
def line(town: Town) -> Line:
    """The line as a worker knows it."""
    return town.web.extensions["townline"]


def sends_a_fragment(town: Town, number: str = "+13125550142", to: str = "") -> bytes:
    """Somebody texts half a sentence; gives the conversation's name."""
    before = set(town.store.zrange(keys.held(CITY), 0, -1))
    thread = Thread(replace(town.line, number=to or town.line.number), number)
    assert thread.send("over by the").texts == ()
    (session,) = set(town.store.zrange(keys.held(CITY), 0, -1)) - before
    return session


def answers(line: Line, after: float = LATER) -> list[Answer]:
    return list(answer_due(line, time.time() + after, written))


def test_two_workers_answer_a_fragment_once(town: Town, line: Line) -> None:
    sends_a_fragment(town)
    first = answer_due(line, time.time() + LATER, written)
    assert "What is the problem?" in next(first).words
    assert answers(line) == []
    assert list(first) == []
    assert town.store.zcard(keys.held(CITY)) == 0


def test_the_answer_comes_from_the_number_that_was_texted(town: Town, line: Line) -> None:
    sends_a_fragment(town, to="+17735550311")
    (answer,) = answers(line)
    assert (answer.to, answer.sent_from) == ("+13125550142", "+17735550311")


def test_a_damaged_conversation_keeps_nobody_else_waiting(town: Town, line: Line) -> None:
    damaged = sends_a_fragment(town)
    sends_a_fragment(town, "+13125550143")
    town.store.hset(keys.talk(CITY, damaged.decode()), "state", b"not sealed by us")
    assert [answer.to for answer in answers(line)] == ["+13125550143"]
    assert town.store.zcard(keys.held(CITY)) == 0


def test_a_fragment_whose_conversation_is_busy_is_answered_later(town: Town, line: Line) -> None:
    session = sends_a_fragment(town)
    line.wait = lambda seconds: None
    talk = keys.talk(CITY, session.decode())
    town.store.hset(talk, mapping={"lock": "somebody else's!", "until": int((time.time() + 60) * 1000)})
    assert answers(line) == []
    town.store.hset(talk, "until", 0)
    assert len(answers(line, LATER + LEASE_S)) == 1


def test_nothing_is_said_where_the_conversation_has_gone_on(town: Town, line: Line) -> None:
    session = sends_a_fragment(town).decode()
    town.thread().send("pothole")
    city = line.cities.called(town.line.number)
    at, settled = now_in(city), (Settled(now_in(city)),)
    late = Turn(city, "sms", session, "late", 1, Person("+13125550142"), settled, at, town.line.number, present=False)
    assert line.take_turn(late, render).body == b""
    assert answers(line) == []
