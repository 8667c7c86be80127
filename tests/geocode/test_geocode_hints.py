"""What a recogniser is told to expect."""

import shutil
from pathlib import Path

from facts.services import Menu, Service
from geocode.build import build
from geocode.hints import area_phrases, phrases_along, place_phrases, street_phrases
from geocode.streets import StreetIndex, open_index
from menus.hints import service_phrases

DEMO_STREETS = Path(__file__).parents[2] / "demo" / "chicago" / "streets"


def test_the_streets_that_cross_most_others_come_first_as_people_say_them(chicago: StreetIndex):
    phrases = place_phrases(chicago)
    assert "south halsted street" in phrases[:20]
    assert "western avenue" in phrases
    assert phrases.index("western avenue") < phrases.index("devon avenue")
    assert len(set(phrases)) == len(phrases)


def test_a_street_that_is_often_reported_comes_before_all_others(chicago: StreetIndex):
    reported = {"W DEVON AVE": 3, "N WESTERN AVE": 2}
    phrases = place_phrases(chicago, "en", lambda street: reported.get(street, 0))
    streets = [phrase for phrase in phrases if phrase.endswith("avenue")]
    assert streets[:2] == ["west devon avenue", "north western avenue"]


def test_what_stands_around_a_place_is_in_the_callers_language(chicago: StreetIndex):
    assert place_phrases(chicago, "es")[0] == "en la esquina de"
    assert place_phrases(chicago, "pl")[0].startswith(("north", "south", "east", "west"))


def test_services_are_expected_by_name_first_then_by_what_else_they_are_called():
    menu = Menu(
        1,
        (
            Service("a", {"en": "Pothole", "es": "bache"}, keywords={"en": ("crater", "hole in the road")}),
            Service("b", {"en": "graffiti"}, keywords={"en": ("tagging", "Pothole")}),
        ),
    )
    assert service_phrases(menu, "en") == ("pothole", "graffiti", "crater", "tagging", "hole in the road")
    assert service_phrases(menu, "es") == ("bache",)


def test_on_a_street_that_is_known_its_blocks_and_the_streets_across_are_expected(chicago: StreetIndex):
    phrases = phrases_along(chicago, "W DEVON AVE")
    assert "western avenue" in phrases[:10]
    assert "twenty three hundred" in phrases
    assert phrases_along(chicago, "") == phrases_along(chicago, "Nowhere") == ()
    assert "division street" in phrases_along(chicago, "WESTERN AVE")


def test_for_a_street_or_an_area_no_other_things_are_expected(chicago: StreetIndex):
    assert not {"in front of", "between"} & set(street_phrases(chicago))
    assert "western avenue" in street_phrases(chicago)
    assert "60659" in area_phrases(chicago)


def test_what_a_city_was_told_before_says_which_streets_to_expect(tmp_path: Path):
    """Of a past request its street counts; where it was exactly, by whom and when is not kept."""
    city = tmp_path / "streets"
    shutil.copytree(DEMO_STREETS, city)
    requests = "sr_number,street_address\n1,2342 W DEVON AVE\n2,2400 W Devon Ave\n3,N CLARK ST & W DEVON AVE\n4,\n"
    (city / "past_requests.csv").write_text(requests)
    report = build(city, tmp_path / "index.sqlite3")
    told = next(file for file in report.files if file.name == "past_requests.csv")
    assert (told.kind, told.used, told.skipped) == ("past requests, counted by street", 3, 1)

    phrases = place_phrases(open_index(tmp_path / "index.sqlite3"))
    streets = [phrase for phrase in phrases if phrase.endswith(("avenue", "street"))]
    assert streets[:2] == ["west devon avenue", "north clark street"]
