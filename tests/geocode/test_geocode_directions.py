"""Directions before a name, after it, in one word or two; and streets that cross their namesakes."""

import json

import pytest

from geocode.build import build
from geocode.locate import locate
from geocode.streets import StreetIndex, open_index


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> StreetIndex:
    """A town whose streets are told apart by where they lie from its middle."""
    file = tmp_path_factory.mktemp("town") / "streets.geojson"
    lines = [
        ("K St NW", (0, 10), (50, 10), (100, 10)),
        ("K St NE", (0, 10), (-50, 10), (-100, 10)),
        ("K St SE", (0, -10), (-100, -10)),
        ("14th St NW", (50, 0), (50, 10), (50, 60)),
        ("Main St W", (0, 0), (100, 0)),
        ("Main St", (0, 0), (-100, 0)),
        ("E Capitol St", (-50, -20), (-50, 10), (-50, 30)),
        ("Elm Ct", (20, 40), (20, 30)),
        ("Elm St", (0, 40), (60, 40)),
        ("W Bear Swamp Rd", (0, 70), (60, 70)),
        ("E Bear Swamp Rd", (0, 70), (-60, 70)),
    ]
    features = [
        {
            "type": "Feature",
            "properties": {"FULLNAME": name, "LFROMADD": 1, "LTOADD": 999, "RFROMADD": 2, "RTOADD": 998},
            "geometry": {"type": "LineString", "coordinates": [[-77 - x / 5000, 38.9 + y / 5000] for x, y in ends]},
        }
        for name, *ends in lines
    ]
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    build([file], file.with_name("index"))
    return open_index(file.with_name("index"))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("501 K St NW", "501 K ST NW"),
        ("501 k street northwest", "501 K ST NW"),
        ("five oh one k street north east", "501 K ST NE"),
        ("501 K Street, S.E.", "501 K ST SE"),
        ("501 SE K Street", "501 K ST SE"),
        ("79 Main St W", "79 MAIN ST W"),
        ("79 main street west", "79 MAIN ST W"),
        ("79 West Main Street", "79 MAIN ST W"),
        ("120 east capitol street", "120 E CAPITOL ST"),
        ("120 Capitol St E", "120 E CAPITOL ST"),
    ],
)
def test_a_direction_may_stand_on_either_end(town: StreetIndex, said: str, meant: str):
    found = locate(town, said)
    assert found.places[0].address == meant
    assert found.decision in ("accept", "choose")  # of Main Street and Main Street West either may be meant


def test_who_leaves_the_direction_out_is_asked_for_it(town: StreetIndex):
    found = locate(town, "501 k street")
    assert found.decision == "choose"
    assert {place.street for place in found.places[:3]} == {"K ST NW", "K ST NE", "K ST SE"}


@pytest.mark.parametrize(
    ("said", "streets"),
    [
        ("14th St NW & K St NW", {"14TH ST NW", "K ST NW"}),
        ("fourteenth and k northwest", {"14TH ST NW", "K ST NW"}),
        ("K St NE and E Capitol St", {"K ST NE", "E CAPITOL ST"}),
        ("Elm Ct & Elm St", {"ELM CT", "ELM ST"}),
        ("west bear swamp road and east bear swamp road", {"W BEAR SWAMP RD", "E BEAR SWAMP RD"}),
    ],
)
def test_crossings_of_such_streets_are_found(town: StreetIndex, said: str, streets: set[str]):
    first = locate(town, said).places[0]
    assert {first.street, first.cross_street} == streets


def test_a_corner_of_a_crossing_is_no_street(chicago: StreetIndex):
    for said in ("nw corner of devon and western", "devon & western, northwest corner", "s/w corner devon/western"):
        found = locate(chicago, said)
        assert (found.places[0].address, found.decision) == ("W DEVON AVE & N WESTERN AVE", "accept")
