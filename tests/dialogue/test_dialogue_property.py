"""Whatever people say, the line answers, and the state survives being stored."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogue.actions import Ask, ForThePerson, Goodbye, Hold, Quiet, Record, Say, Transfer
from dialogue.state import Person, State, words_of_place
from dialogue.step import begin
from dialogue.stored import from_json, to_json

WORDS = st.one_of(
    st.sampled_from(
        [
            "yes",
            "no",
            "pothole",
            "2342 west devon",
            "1200 western",
            "devon",
            "900 park",
            "dvno",
            "clark and belmont",
            "5 elm street evanston",
            "no, 2344",
            "that is wrong",
            "back",
            "repeat",
            "help",
            "start over",
            "operator",
            "I smell gas",
            "not an emergency",
            "skip",
            "something else",
            "312 555 0142",
            "²",
            "",
            "español",
            "goodbye",
            "0",
        ]
    ),
    st.text(max_size=60),
)
HAPPENINGS = st.one_of(
    st.tuples(st.just("says"), WORDS),
    st.tuples(st.just("presses"), st.text(alphabet="0123456789*#", min_size=1, max_size=12)),
    st.tuples(st.just("records"), st.just("c" * 32)),
    st.tuples(st.sampled_from(["is_silent", "nobody_answers", "sends_a_photo", "sends_a_film", "waits"]), st.just("")),
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    can_type=st.booleans(), number=st.sampled_from(["", "+13125550142"]), happenings=st.lists(HAPPENINGS, max_size=25)
)
def test_the_line_always_answers(phone, can_type, number, happenings):
    person = Person(number, can_send_photo=can_type, can_type=can_type, has_keypad=not can_type)
    talk = replace(phone, state=begin(person), filed=[])
    if not can_type:
        talk.calls()
    for what, words in happenings:
        getattr(talk, what)(words) if words or what in ("says", "presses", "records") else getattr(talk, what)()
        assert talk.actions
        assert all(isinstance(action, ForThePerson) for action in talk.actions[-1:])
        assert any(
            isinstance(action, Ask | Record | Goodbye | Transfer | Quiet | Hold | Say) for action in talk.actions
        )
        if not can_type:
            assert any(isinstance(action, Ask | Record | Goodbye | Transfer) for action in talk.actions)
    assert all(draft.place or words_of_place(draft) for draft in talk.filed)


@pytest.mark.parametrize(
    "stored", sorted((Path(__file__).parent.parent / "stored_sessions").glob("*.json")), ids=lambda p: p.stem
)
def test_a_stored_session_of_every_version_still_gets_its_answer(phone, stored):
    kept = json.loads(stored.read_text(encoding="utf-8"))
    phone.state = from_json(json.dumps(kept["state"]).encode())
    phone.says(kept["then the caller says"])
    phone.hears(*kept["and hears"])


def test_a_new_state_is_stored_in_few_bytes():
    assert len(to_json(State())) < 40
