"""The Postal Service's suffixes: all are read in a city's files, and only the city's own are listened for."""

import pytest

from geocode.build import build
from geocode.country import country
from geocode.hints import place_phrases
from geocode.locate import locate
from geocode.streets import StreetIndex, open_index

STREETS = """Direction,Street,Suffix,Suffix Direction,Min Address,Max Address
,Cedar,Crossing,,1,300
,Cedar,Hollow,,1,300
,Lake,Street,,1,900
,Mill,Trce,,1,200
"""
CROSSINGS = """street_1,street_2,latitude,longitude
CEDAR XING,LAKE ST,44.10,-93.10
CEDAR HOLW,LAKE ST,44.11,-93.10
MILL TRCE,LAKE ST,44.12,-93.10
"""


@pytest.fixture(scope="module")
def suburb(tmp_path_factory: pytest.TempPathFactory) -> StreetIndex:
    folder = tmp_path_factory.mktemp("suburb")
    (folder / "streets.csv").write_text(STREETS, encoding="utf-8")
    (folder / "crossings.csv").write_text(CROSSINGS, encoding="utf-8")
    build(folder, folder / "index")
    return open_index(folder / "index")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("120 cedar crossing", "120 CEDAR XING"),
        ("120 Cedar Xing", "120 CEDAR XING"),
        ("120 cedar hollow", "120 CEDAR HOLW"),
        ("44 mill trace", "44 MILL TRCE"),
        ("cedar crossing and lake", "CEDAR XING & LAKE ST"),
    ],
)
def test_a_suffix_is_understood_however_it_is_written_or_said(suburb: StreetIndex, said: str, meant: str):
    assert locate(suburb, said).places[0].address == meant


def test_a_city_listens_for_its_own_suffixes_only(suburb: StreetIndex, chicago: StreetIndex):
    assert set(suburb.country.suffixes.values()) == {"XING", "HOLW", "ST", "TRCE"}
    assert "crossing" not in chicago.country.suffixes
    assert {"avenue", "road", "plaza"} <= set(chicago.country.suffixes)


def test_no_word_stands_for_two_suffixes_and_each_has_a_sound():
    known = country("us")
    assert len(known.suffix_words) >= 120
    assert all(known.suffixes[word] == code for code, word in known.suffix_words.items() if " " not in word)
    assert all(known.sound(part) for word in known.suffix_words.values() for part in word.split())


def test_a_recogniser_expects_a_suffix_as_it_is_said(chicago: StreetIndex):
    assert "irving park road" in place_phrases(chicago)
