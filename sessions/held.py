"""Fragments that nothing followed are answered all the same, by a text of our own."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from dialogue.events import Settled
from dialogue.state import Person
from dialogue.stored import from_json
from sessions.turn import Line, LostClaim, Render, Turn, TurnUnderWay, now_in
from store import keys
from store.cities import city_ids, load_city
from store.vault import CannotOpen

log = logging.getLogger("townline.sessions")

LEASE_S = 10.0
"""For so long nobody else answers the same fragment; longer than a turn may take."""

# KEYS: the sorted set. ARGV: member, the score it was seen with, its new one. Gives 1 to the one who came first.
_TAKE = """
if tonumber(redis.call('ZSCORE', KEYS[1], ARGV[1]) or -1) ~= tonumber(ARGV[2]) then return 0 end
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1])
return 1
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """A text that is to go out: to and from whom (E.164), and what it says."""

    to: str
    sent_from: str
    words: str


def answer_due(line: Line, now: float, write: Callable[..., str]) -> Iterator[Answer]:
    """Answer every fragment whose time has come. `write`: the actions and their language as one text.

    Each turn is committed before its text is given to whoever sends it: a crash between the two loses an answer, and
    never says it twice. Any number of workers may do this at once.
    """
    for city_id in city_ids(line.store):
        due = keys.held(city_id)
        waiting = cast(list[tuple[bytes, float]], line.store.zrangebyscore(due, "-inf", now, withscores=True))
        for member, seen in waiting:
            if not line.store.eval(_TAKE, 1, due, member, repr(seen), repr(now + LEASE_S)):
                continue
            answer = _answer(line, city_id, member.decode(), write)
            if answer and answer.words:
                yield answer


def _answer(line: Line, city_id: str, session: str, write: Callable[..., str]) -> Answer | None:
    """Take the turn that nothing came for. It takes the fragment off the list, as every turn does."""
    stored = line.store.hmget(keys.talk(city_id, session), "number", "state", "called")
    number, sealed, called = cast(list[bytes | None], stored)
    person = _person(line, sealed)
    if person is None or number is None:
        line.store.zrem(keys.held(city_id), session)
        return None
    city = load_city(line.store, line.vault, city_id)
    at, from_number = now_in(city), called.decode() if called else city.numbers[0]
    request = f"settled:{session}:{number.decode()}"
    turn = Turn(city, "sms", session, request, int(number), person, (Settled(at),), at, from_number, present=False)
    try:
        return Answer(person.number, from_number, line.take_turn(turn, _as_text(write)).body.decode())
    except (TurnUnderWay, LostClaim):
        return None


def _person(line: Line, sealed: bytes | None) -> Person | None:
    """Whom we talk to; None where the conversation is gone, or cannot be read."""
    if sealed is None:
        return None
    try:
        return from_json(line.vault.open(sealed)).person
    except (CannotOpen, ValueError, KeyError, TypeError) as error:
        log.warning("A fragment of a conversation that cannot be read stays unanswered: %s.", type(error).__name__)
        return None


def _as_text(write: Callable[..., str]) -> Render:
    return lambda actions, language, turn: write(actions, language).encode()
