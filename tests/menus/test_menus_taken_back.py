"""A problem that is taken back in the same breath: the last one is meant, and a story takes nothing back."""

from pathlib import Path

import pytest

from menus.service_list import read_menu_or_list
from menus.two_problems import two_problems

CHICAGO = read_menu_or_list(Path(__file__).parents[2] / "demo/chicago/menu.toml")


@pytest.mark.parametrize(
    ("text", "meant", "place"),
    [
        ("streetlight out no wait pothole", "pothole", ""),
        ("pothole, sorry I mean a streetlight out", "street_light_out", ""),
        ("graffiti at 2342 w devon, no wait its a pothole", "pothole", "2342 w devon"),
        ("pothole at clark, wait, a street light out at devon and western", "street_light_out", "devon and western"),
        ("missed garbage I mean recycling", "recycling_pickup", ""),
        ("hay un grafiti, no, perdón, un bache", "pothole", ""),
        ("un bache, digo, un poste caído", "street_light_pole_damage", ""),
    ],
)
def test_of_a_slip_and_its_correction_the_last_one_is_meant(text: str, meant: str, place: str):
    found, also = two_problems(CHICAGO, text, ("en", "es"))
    assert (found.services[0].service_code, found.place, also) == (meant, place, "")


@pytest.mark.parametrize(
    "text",
    [
        "the light is out at 2342 w devon, no one came",
        "the street light is out, sorry to bother you",
        "graffiti on the wall where you wait for the bus",
        "the sidewalk is broken, I mean it's really bad and there's glass everywhere",
        "rats in the alley, sorry but the garbage was not picked up",
        "sorry, there is a pothole",
        "pothole, I mean a really big pothole",
    ],
)
def test_a_story_takes_nothing_back(text: str):
    found, _ = two_problems(CHICAGO, text, ("en", "es"))
    assert found.query == text
