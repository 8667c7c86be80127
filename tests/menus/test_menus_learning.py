"""A city's own words, and what its past requests teach, stand in its menu's file."""

import csv
from dataclasses import replace

import pytest

from facts.services import CalledHere, Learned
from menus import command
from menus.entries import MenuFileWrong
from menus.file import parse_menu, read_menu
from menus.understand import understand
from store.cities import from_json, to_json
from tests.dialogue.conftest import CITY

MENU = """
version = 1

[[service]]
code = "walk"
en = "Cliff Walk Issue"

[[service]]
code = "road"
en = "Roadway or Sidewalk Issue"

[[service]]
code = "013"
en = "Beach Issue"
"""
OURS = '\n[[called_here]]\nservices = ["walk"]\nen = ["forty steps|40 steps"]\n'


def best(menu, said):
    return understand(menu, said).services[0].service_code


@pytest.fixture
def file(tmp_path):
    (tmp_path / "menu.toml").write_text(MENU, encoding="utf-8")
    return tmp_path / "menu.toml"


@pytest.fixture
def past(tmp_path):
    """Forty requests in which people call the road something that no concept knows."""
    with (tmp_path / "past.csv").open("w", encoding="utf-8", newline="") as lines:
        rows = csv.writer(lines)
        rows.writerow(["Request ID", "Service Name", "Description"])
        rows.writerows([number, "Beach Issue", f"wrack on the strand by number {number}"] for number in range(30))
        rows.writerows([number, "Roadway or Sidewalk Issue", "the causeway has a washboard"] for number in range(10))
    return tmp_path / "past.csv"


def test_a_citys_own_word_is_understood_in_whatever_it_stands(file):
    said = "a handrail at the forty steps is loose"
    assert best(parse_menu(MENU), said) == "road"
    assert best(parse_menu(MENU + OURS), said) == "walk"


def test_a_citys_own_word_for_a_known_thing_is_as_good_as_townlines():
    menu = parse_menu(MENU + '\n[[called_here]]\nlike = "beach"\nen = ["the hooch"]\nes = ["la jucha"]\n')
    assert best(menu, "the hooch is covered in glass") == "013"
    assert understand(menu, "la jucha apesta", "es").services[0].service_code == "013"


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ('services = ["walk", "sea"]\nen = ["x"]', "'sea', which is no service"),
        ('like = "sea"\nen = ["x"]', "like 'sea', which is not known"),
        ('en = ["x"]', "needs services"),
        ('services = ["walk"]', "says nothing"),
        ('services = ["walk"]\nen = ["a + <sea>"]', "<sea>, a set of words that there is not"),
        ('services = ["walk"]\nen = ["a||b"]', "an empty place"),
        ('services = ["walk"]\nword = "x"', "has word, which is not known"),
    ],
)
def test_what_is_wrong_with_a_citys_own_words_is_told_with_its_line(entry, complaint):
    with pytest.raises(MenuFileWrong, match=r"line 1[789]:") as told:
        parse_menu(f"{MENU}\n\n[[called_here]]\n{entry}\n")
    assert complaint in str(told.value)


def test_past_requests_teach_how_people_here_say_things(file, past, capsys):
    assert command.learn(file, str(past)) == 0
    assert "learned from 40 requests for 2 services" in capsys.readouterr().out
    menu = read_menu(file)
    assert best(menu, "wrack again on the strand") == "013"
    assert best(menu, "the causeway is a washboard") == "road"
    assert menu.learned["013"].requests == 30
    assert not any(word.isdigit() for one in menu.learned.values() for word in one.words)


def test_what_is_learned_takes_the_place_of_what_was_learned_before(file, past):
    command.learn(file, str(past))
    once = file.read_text(encoding="utf-8")
    command.learn(file, str(past))
    assert file.read_text(encoding="utf-8") == once


def test_a_file_that_teaches_nothing_says_why_and_changes_nothing(file, past, tmp_path, capsys):
    other = tmp_path / "other.csv"
    other.write_text("Service Name,Description\nGraffiti,a wall\n", encoding="utf-8")
    assert command.learn(file, str(other)) == 1
    assert "Are its codes or names the menu's?" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == MENU


def test_what_learn_wrote_and_somebody_broke_is_told(file):
    with pytest.raises(MenuFileWrong, match="Take it out"):
        parse_menu(MENU + '\n[learned]\n"walk" = { requests = "many" }\n')


def test_a_citys_own_words_and_what_was_learned_survive_the_store():
    called = CalledHere(services=("pothole",), cues={"en": ("the dip",)})
    menu = replace(CITY.menu, called_here=(called,), learned={"pothole": Learned(3, {"dip": 2})})
    city = replace(CITY, menu=menu)
    assert from_json(to_json(city)) == city
