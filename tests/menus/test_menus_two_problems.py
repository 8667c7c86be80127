"""Two problems in one breath: what is understood of the first, and the words of the second."""

from pathlib import Path

import pytest

from menus.service_list import read_menu_or_list
from menus.two_problems import two_problems

CHICAGO = read_menu_or_list(Path(__file__).parents[2] / "demo/chicago/menu.toml")


@pytest.mark.parametrize(
    ("text", "first", "place", "second"),
    [
        (
            "Street light out at Clark and Belmont. Also there is a dead rat at 2342 W Devon Ave.",
            "street_light_out",
            "Clark and Belmont",
            "there is a dead rat at 2342 W Devon Ave",
        ),
        (
            "graffiti on 18th and wood and also trash dumped in the alley at 4500 s drexel",
            "graffiti_removal",
            "18th and wood",
            "trash dumped in the alley at 4500 s drexel",
        ),
        (
            "pothole at 2342 w devon and a dead street light at clark and belmont",
            "pothole",
            "2342 w devon",
            "a dead street light at clark and belmont",
        ),
        (
            "1. pothole at 2342 w devon 2. graffiti on garage behind 2344 w devon",
            "pothole",
            "2342 w devon",
            "graffiti on garage behind 2344 w devon",
        ),
        (
            "pothole at 2342 w devon, also the street light is out",
            "pothole",
            "2342 w devon",
            "the street light is out, 2342 w devon",
        ),
        (
            "hay un bache en clark y belmont y también hay grafiti en 2342 w devon",
            "pothole",
            "clark y belmont",
            "hay grafiti en 2342 w devon",
        ),
    ],
)
def test_two_problems_are_two(text: str, first: str, place: str, second: str):
    found, also = two_problems(CHICAGO, text, ("en", "es"))
    assert (found.services[0].service_code, found.place, also) == (first, place, second)


@pytest.mark.parametrize(
    "text",
    [
        "pothole and a big hole at 2342 w devon",
        "the light is out and it is really dark at clark and belmont",
        "also there is graffiti at 2342 w devon",
        "pothole at clark and belmont",
        "rats. rats everywhere at 4500 s drexel and 2342 w devon",
        "pothole",
        "pothole at 2342 w devon and " + "it has been there for ages " * 6 + "and graffiti at 2344 w devon",
    ],
)
def test_one_problem_is_one_however_it_is_told(text: str):
    found, also = two_problems(CHICAGO, text, ("en", "es"))
    assert (found.query, also) == (text, "")
