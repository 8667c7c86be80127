"""Fragments that nothing followed are answered all the same, by a text of our own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from dialogue.events import Settled
from dialogue.state import from_json
from sessions.turn import Line, LostClaim, Render, Turn, TurnUnderWay, now_in
from store import keys
from store.cities import city_ids, load_city


@dataclass(frozen=True, slots=True)
class Answer:
    """A text that is to go out: to and from whom (E.164), and what it says ("" where there is nothing to say)."""

    to: str
    sent_from: str
    words: str


def answer_due(line: Line, now: float, write: Callable[..., str]) -> list[Answer]:
    """Answer every fragment whose time has come. `write`: the actions and their language as one text.

    The turn is committed before its text is sent, so a crash between the two loses an answer, never says it twice.
    """
    answers = []
    for city_id in city_ids(line.store):
        for member in cast(list[bytes], line.store.zrangebyscore(keys.held(city_id), "-inf", now)):
            session = member.decode()
            if answer := _answer(line, city_id, session, write):
                answers.append(answer)
            line.store.zrem(keys.held(city_id), session)
    return answers


def _answer(line: Line, city_id: str, session: str, write: Callable[..., str]) -> Answer | None:
    sealed, number = cast(list[bytes | None], line.store.hmget(keys.talk(city_id, session), "state", "number"))
    if sealed is None or number is None:
        return None
    city = load_city(line.store, line.vault, city_id)
    person = from_json(line.vault.open(sealed)).person
    at, request = now_in(city), f"settled:{session}:{number.decode()}"
    turn = Turn(city, "sms", session, request, int(number), person, (Settled(at),), at, city.numbers[0])
    try:
        reply = line.take_turn(turn, _as_text(write))
    except (TurnUnderWay, LostClaim):
        return None
    return Answer(person.number, city.numbers[0], reply.body.decode())


def _as_text(write: Callable[..., str]) -> Render:
    return lambda actions, language, turn: write(actions, language).encode()
