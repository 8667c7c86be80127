"""Towns of one index that share their streets' names: what was said along tells which is meant, else it is asked."""

import json

import pytest

from facts.places import Heard, Place
from geocode.build import build
from geocode.locate import locate, locate_all
from geocode.streets import StreetIndex, open_index
from wording.speech import say_place

TOWNS = {"Springfield": (-90.0, "62701"), "Shelbyville": (-89.8, "62565")}


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> StreetIndex:
    directory = tmp_path_factory.mktemp("county")
    streets, towns = [], []
    for town, (east, zip_code) in TOWNS.items():
        for at, name in enumerate(("Main St", "Oak St", "Elm Ave")):
            line = [[east + x, 40.0 + at * 0.002] for x in (0.0, 0.005, 0.01)]
            streets.append(({"FULLNAME": name, "ZIPL": zip_code, "ZIPR": zip_code}, "LineString", line))
        line = [[east + 0.005, 40.0 + at * 0.002] for at in (-1, 0, 1, 2)]
        streets.append(({"FULLNAME": "1st St"}, "LineString", line))
        square = [(-0.01, -0.01), (0.02, -0.01), (0.02, 0.02), (-0.01, 0.02), (-0.01, -0.01)]
        towns.append(({"town": town}, "Polygon", [[[east + x, 40.0 + y] for x, y in square]]))
    for name, rows in (("streets", streets), ("towns", towns)):
        numbers = {"LFROMADD": 1, "LTOADD": 99, "RFROMADD": 2, "RTOADD": 98} if name == "streets" else {}
        features = [
            {"type": "Feature", "properties": {**values, **numbers}, "geometry": {"type": kind, "coordinates": where}}
            for values, kind, where in rows
        ]
        (directory / f"{name}.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    build([directory / "streets.geojson", directory / "towns.geojson"], directory / "index")
    return open_index(directory / "index")


@pytest.mark.parametrize("said", ["12 Main Street", "main and first"])
def test_without_a_town_it_is_asked_which(county: StreetIndex, said: str):
    found = locate(county, said)
    assert found.decision == "choose"
    assert {place.address.partition(", ")[2] for place in found.places[:2]} == {"SPRINGFIELD", "SHELBYVILLE"}


@pytest.mark.parametrize(
    ("said", "town"),
    [
        ("12 Main Street, Springfield", "SPRINGFIELD"),
        ("12 main street in shelbyville", "SHELBYVILLE"),
        ("Springfield, 12 Main Street", "SPRINGFIELD"),
        ("12 Main St, Shelbyville, IL 62565, USA", "SHELBYVILLE"),
        ("12 Main St 62701", "SPRINGFIELD"),
        ("twelve main street six two seven oh one", "SPRINGFIELD"),
        ("twelve main street zip code six two five sixty five", "SHELBYVILLE"),
        ("main and first in springfield", "SPRINGFIELD"),
        ("Main & 1st St, Shelbyville", "SHELBYVILLE"),
    ],
)
def test_a_town_or_a_zip_that_is_said_along_tells_which(county: StreetIndex, said: str, town: str):
    found = locate(county, said)
    assert (found.places[0].address.partition(", ")[2], found.decision) == (town, "accept")
    assert town.lower() not in found.rest
    assert (found.places[0].long < -89.9) == (town == "SPRINGFIELD")


def test_the_town_may_be_asked_for(county: StreetIndex):
    found = locate_all(county, (Heard("12 main street"), Heard("shelbyville", part="area")))
    assert (found.places[0].address, found.decision) == ("12 MAIN ST, SHELBYVILLE", "accept")


def test_a_no_to_one_town_is_none_to_the_other(county: StreetIndex):
    first, second = locate(county, "12 main street").places[:2]
    again = locate(county, "12 main street", refused=(first,))
    assert [place.address for place in again.places if place.street == "MAIN ST"][:1] == [second.address]


def test_the_town_is_read_out():
    place = Place("12 MAIN ST, NEW HAVEN", "address", 0.0, 0.0, number="12", street="MAIN ST")
    assert say_place(place.address, place.number, place.street, "", "and") == "12 Main Street, New Haven"


def test_a_zip_narrows_down_a_direction_that_was_not_said(chicago: StreetIndex):
    assert locate(chicago, "1200 western").decision == "choose"
    assert locate(chicago, "1200 western 60622").places[0].street == "N WESTERN AVE"
    assert locate(chicago, "1200 western zip 60608").places[0].street == "S WESTERN AVE"
