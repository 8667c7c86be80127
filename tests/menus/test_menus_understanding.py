"""What people say is wrong, and the service that it means."""

import io
import json
from pathlib import Path

import pytest

from dialogue.emergency import danger
from menus.cli import answer_lines
from menus.entries import MenuFileWrong
from menus.file import read_menu
from menus.place_words import split_place
from menus.understand import understand

CHICAGO = Path(__file__).parent.parent.parent / "demo" / "chicago" / "menu.toml"


@pytest.fixture(scope="module")
def menu():
    return read_menu(CHICAGO)


@pytest.mark.parametrize(
    ("said", "code", "place"),
    [
        ("there's a pothole", "pothole", ""),
        ("Pothole at 2342 west devon", "pothole", "2342 west devon"),
        ("pothols everywhere", "pothole", ""),
        ("big hole in the road on Clark and Belmont, it's deep", "pothole", "Clark and Belmont"),
        ("there's a dead raccoon on Clark and Belmont, smells awful", "dead_animal_pickup", "Clark and Belmont"),
        (
            "street light is out at twenty three forty two west devon avenue",
            "street_light_out",
            "twenty three forty two west devon avenue",
        ),
        ("my garbage was not picked up", "missed_garbage_pickup", ""),
        ("graffiti on the wall", "graffiti_removal", ""),
    ],
)
def test_a_plain_report_is_understood(menu, said, code, place):
    understanding = understand(menu, said)
    assert (understanding.decision, understanding.services[0].service_code, understanding.place) == (
        "accept",
        code,
        place,
    )


@pytest.mark.parametrize(
    ("said", "code"), [("un bache", "pothole"), ("recogieron mal la basura", "missed_garbage_pickup")]
)
def test_spanish_words_mean_the_same_services(menu, said, code):
    assert code in [match.service_code for match in understand(menu, said, "es").services[:3]]


@pytest.mark.parametrize(
    "said", ["", "²", "hello", "x" * 5000, "👍", "\x00\x07", "a b c d e f", "1", "12 12 12 12 at at at on on"]
)
def test_words_without_a_service_are_asked_again(menu, said):
    assert understand(menu, said).decision == "ask_again"


@pytest.mark.parametrize(
    ("said", "left", "place"),
    [
        ("2342 W Devon Ave", "", "2342 W Devon Ave"),
        ("on the corner of 5th and Main there is trash", "there is trash", "5th and Main"),
        ("abandoned car for 5 days", "abandoned car for 5 days", ""),
        ("graffiti on the wall", "graffiti on the wall", ""),
        ("3 street lights out", "3 street lights out", ""),
    ],
)
def test_the_words_that_tell_where_are_found(said, left, place):
    found = split_place(said)
    assert found[1] == place
    assert place or found[0] == left


def test_the_command_answers_each_line(menu):
    out = io.StringIO()
    answer_lines(
        io.StringIO('pothole at 2342 west devon\n{"text": "un bache", "language": "es"}\nI smell gas\n{"oops\n'),
        out,
        menu,
        danger,
    )
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [answer["decision"] for answer in answers] == ["accept", "accept", "emergency", "ask_again"]
    assert answers[0]["place"] == "2342 west devon"
    assert answers[0]["services"][0]["service_code"] == "pothole"
    assert answers[1]["place"] is None


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("version = ", "not readable TOML"),
        ("version = 1", "no [[service]]"),
        ("[[service]]\nen = 'x'", "has no code"),
        ("[[service]]\ncode = 'a'", "has no name"),
        ("[[service]]\ncode='a'\nen='x'\ngroup='g'", "does not define"),
        ("[[service]]\ncode='a'\nen='x'\n[[service]]\ncode='a'\nen='y'", "twice"),
    ],
)
def test_a_menu_that_cannot_be_used_says_what_to_mend(tmp_path, text, complaint):
    path = tmp_path / "menu.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(MenuFileWrong, match=complaint.replace("[", r"\[").replace("]", r"\]")):
        read_menu(path)
