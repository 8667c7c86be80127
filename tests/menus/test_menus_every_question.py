"""A service with every kind of question: whole conversations in both languages, and what the city gets."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from menus import shelf
from menus.changes import changes
from menus.source import read_list
from phone.replay import play
from phone.transcript import parse
from store.vault import Vault

HERE = Path(__file__).parent / "every_question"
CODE = "vacant_abandoned_building"
ANSWERED = {
    "by_phone": [
        {"KIND": ("church",), "OPEN": ("YES001",), "WAYS": ("DOOR", "WINDOW"), "STORIES": ("3",),
         "COLOR": ("red brick",), "SEEN": ("people carry boxes out at night",)}
    ],
    "by_text": [
        {"KIND": ("warehouse",), "OPEN": ("YES001",), "WAYS": ("DOOR", "ROOF"), "STORIES": ("2",),
         "COLOR": ("brown, with a green door",),
         "SEEN": ("Nobody lives there, but I saw a light in the cellar.",)}
    ],
    "by_text_hastily": [
        {"KIND": ("house",), "OPEN": ("YES001",), "WAYS": ("DOOR", "ROOF"), "STORIES": ("2.5",),
         "COLOR": ("green",), "SEEN": ("nothing",)}
    ],
    "por_mensaje": [
        {"KIND": ("house",), "OPEN": ("YES001",), "WAYS": ("DOOR", "ROOF"), "STORIES": ("2",), "COLOR": ("blanca",),
         "SEEN": ("Hay gente que duerme ahí.",)}
    ],
    "por_telefono": [],
    "por_telefono_con_nada": [
        {"KIND": ("house",), "OPEN": ("UNKNOWN",), "STORIES": ("3",), "COLOR": ("azul",), "SEEN": ("nada",)}
    ],
}  # fmt: skip
"""What the city gets, but for the day: a report without an answer that the city requires waits for a clerk."""


@pytest.fixture
def asking(town):
    """A town whose city asks everything that can be asked of an empty building."""
    questions = {CODE: tuple(json.loads((HERE / "definition.json").read_text("utf-8")))}
    town.city.services = replace(town.city.services, questions=questions)
    text = (HERE / "menu.toml").read_text("utf-8")
    shelf.publish(town.store, Vault(town.settings.secret_key), "chicago-demo", text)
    return town


@pytest.mark.parametrize("transcript", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_the_line_asks_as_it_is_written(transcript, asking):
    different = play(parse(transcript.read_text("utf-8")), asking.line, asking)
    assert not different, "\n" + "\n".join(f"{transcript.name}, {mismatch}" for mismatch in different)
    filed = [{code: given for code, given in each["attributes"].items() if code != "SINCE"} for each in asking.filed()]
    assert filed == ANSWERED[transcript.stem]
    for each in asking.filed():
        assert datetime.fromisoformat(*each["attributes"]["SINCE"]).tzinfo


def test_the_citys_definition_has_nothing_that_the_menu_has_not(asking):
    city_list = read_list(asking.web.extensions["townline"].cities.load_all()[0].providers[0].url)
    menu = asking.web.extensions["townline"].cities.load_all()[0].menu
    assert [line for line in changes(menu, city_list) if CODE in line] == []
