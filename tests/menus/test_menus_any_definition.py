"""Whatever a city asks, a person gets through its questions, and the city gets what the standard wants."""

import random
import re
from dataclasses import replace
from datetime import datetime

import pytest

from dialogue.actions import Ask
from dialogue.state import Person
from dialogue.step import begin
from facts.services import Menu, Question, Service
from ivr.render import render as spoken
from menus.city_list import CityList
from menus.drafting.draft import draft
from menus.drafting.written import written
from menus.file import parse_menu
from open311 import Service as Listed
from open311 import read_services
from phone.rules import problems
from sms.render import render as texted
from tests.dialogue.conftest import CITY, Talk

WORDS = "red Yes no other <b>left</b> None right, front / back &amp; n/a 24x7 NO001 unknown größe a-b one two".split()
DATATYPES = ["string", "number", "datetime", "text", "singlevaluelist", "multivaluelist", "Picklist", "Informational",
             "boolean (checkbox)", "hologram", "", None, "DATETIME"]  # fmt: skip
SAID = [
    "yes", "no", "sí", "1", "2", "7", "about a dozen", "una docena", "two and a half", "yesterday around five",
    "ayer como a las cinco", "last Tuesday night", "half past nine", "a las nueve y media", "I don't know", "no sé",
    "skip", "none of these", "ninguna", "all of them", "1 and 2", "1, 3", "red and left", "something else", "more",
    "the second one", "hello", "thanks", "banana", "5/3 at 17:30", "no, twelve", "²", "0.5", "minus three", "repeat",
    "", "in 2019", "31/31", "-", "1e9", "٣",
]  # fmt: skip
TURNS = 200


@pytest.mark.parametrize("seed", range(300))
def test_whoever_is_asked_gets_through(seed):
    chance = random.Random(seed)
    menu = _menu_of(_definition(chance))
    service = menu.services[0]
    for language in ("en", "es"):
        for can_type in (False, True):
            talk = _reporter(menu, service, language, can_type)
            for _ in range(TURNS):
                _can_be_rendered(talk)
                if talk.state.step not in ("question", "is_it_answer") or not _is_asked(talk):
                    break
                _answers(talk, chance, can_type)
            else:
                pytest.fail(f"{TURNS} turns were not enough for {service.questions}")
            asked = {question.code: question for question in service.questions}
            for answer in talk.state.draft.answers:
                _is_as_the_standard_wants(asked[answer.code], answer)


def _answers(talk: Talk, chance: random.Random, can_type: bool) -> None:
    """Somebody who mostly answers, and now and then says anything."""
    options = [option if isinstance(option, str) else option.said for option in talk.asked.options]
    if options and chance.random() < 0.4:
        talk.says(chance.choice([*options, str(chance.randint(1, len(options)))]))
    elif can_type or chance.random() < 0.6:
        talk.says(chance.choice(SAID))
    elif chance.random() < 0.8:
        talk.presses(chance.choice(["1", "2", "7", "12#", "13#", "9", "006#", "*", "77", "99999999999#", "#"]))
    else:
        talk.is_silent()


def _is_asked(talk: Talk) -> bool:
    """Whether a question waits: whom nobody understands is put through to a person."""
    return any(isinstance(action, Ask) for action in talk.actions)


def _can_be_rendered(talk: Talk) -> None:
    if talk.state.person.can_type:
        assert len(texted(talk.actions, talk.state.language, 3)) < 10_000
        return
    body = spoken(talk.actions, talk.state.language, 3)
    assert not problems(body), problems(body)


def _is_as_the_standard_wants(question: Question, answer: object) -> None:
    given = answer.given  # type: ignore[attr-defined]
    keys = {choice.key for choice in question.choices}
    match question.datatype if given else None:
        case "number":
            assert re.fullmatch(r"-?\d+(\.\d+)?", *given), given
        case "datetime":
            assert datetime.fromisoformat(*given).tzinfo is not None
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", *given), given
        case "singlevaluelist":
            assert len(given) == 1
            assert set(given) <= keys
        case "multivaluelist":
            assert answer.many  # type: ignore[attr-defined]
            assert len(set(given)) == len(given)
            assert set(given) <= keys
        case "string" | "text":
            assert len(given) == 1
            assert given[0].strip()


def _reporter(menu: Menu, service: Service, language: str, can_type: bool) -> Talk:
    """Somebody who has said what and where."""
    who = Person("+13125550142", can_send_photo=can_type, can_type=can_type, has_keypad=not can_type)
    talk = Talk(begin(who, language), replace(CITY, menu=menu))
    talk.state = replace(talk.state, draft=replace(talk.state.draft, service_code=service.code), step="where")
    return talk.says("2342 west devon")


def _menu_of(definition: dict) -> Menu:
    """The menu that would be drafted of it, read from its own file."""
    asked = read_services.definition(definition, "1").attributes
    listed = CityList("a list", (Listed("1", "Thing", metadata=True),), {"1": asked})
    return parse_menu(written(draft(listed)))


def _definition(chance: random.Random) -> dict:
    attributes = [_attribute(chance, number) for number in range(chance.randint(1, 9))]
    return {"service_code": "1", "attributes": attributes}


def _attribute(chance: random.Random, number: int) -> dict:
    def words(most: int) -> str:
        return " ".join(chance.choice(WORDS) for _ in range(chance.randint(0, most)))

    values = [
        {"key": chance.choice([f"K{at}", words(2), "", at]), "name": chance.choice([words(3), "", None, f"n{at}"])}
        for at in range(chance.choice([0, 1, 2, 3, 8, 20, 60]))
    ]
    return {
        "code": chance.choice([f"A{number}", f"A{chance.randint(0, number)}", f"a b/{number}"]),
        "datatype": chance.choice(DATATYPES),
        "required": chance.choice([True, "true", "True", False, None]),
        "variable": chance.choice([True, True, "true", False]),
        "order": chance.choice([number, str(number), 0, None, "x", 10 - number]),
        "description": chance.choice([words(8), words(300), "", None, "HOW MANY?", "<p>When:</p>"]),
        "datatype_description": chance.choice([words(9), None, "Optional List of Values"]),
        "values": chance.choice([values, values, {"value": values}, len(values), None]),
        "automated": chance.choice(["", "", "", "server_set", "hidden_field"]),
        "dependencies": chance.choice([None, None, "x", _dependencies(chance, number)]),
    }


def _dependencies(chance: random.Random, number: int) -> dict:
    condition = {"attribute": f"A{chance.randint(0, number)}", "op": chance.choice(["eq", "neq", "in", "gt", None]),
                 "value": chance.choice(["K0", ["K1", "K2"], "n1", None, True, 3])}  # fmt: skip
    return {
        "clause": chance.choice(["AND", "OR", None]),
        "conditions": chance.choice([[condition], condition, [], None]),
    }
