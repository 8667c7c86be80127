"""Places as people type them in haste, and what only looks like a place."""

from pathlib import Path

import pytest

from bench.typed import forms
from facts.places import Heard
from geocode.locate import locate, locate_all
from geocode.streets import StreetIndex


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("77 w jackson blvd", "77 W JACKSON BLVD"),
        ("1 n state st", "1 N STATE ST"),
        ("1 N. State St., Chicago IL 60602", "1 N STATE ST"),
        ("4747n lincoln ave", "4747 N LINCOLN AVE"),
        ("4747 nlincoln ave", "4747 N LINCOLN AVE"),
        ("3301 whighland ave", "3301 W HIGHLAND AVE"),
        ("1200 devonave", "1200 W DEVON AVE"),
        ("3987 w haddon street light out", "3987 W HADDON AVE"),
        ("nw corner of clark and belmont", "N CLARK ST & W BELMONT AVE"),
        ("clark st between belmont & diversey", "N CLARK ST & W BELMONT AVE – W DIVERSEY PKWY"),
        ("3613 kimbll ave", "3613 N KIMBALL AVE"),
        ("clark betw belmont & diversey", "N CLARK ST & W BELMONT AVE – W DIVERSEY PKWY"),
        ("crn of clark nd belmont", "N CLARK ST & W BELMONT AVE"),
        ("actually clark/belmont", "N CLARK ST & W BELMONT AVE"),
    ],
)
def test_hasty_words_that_can_mean_one_place_only_are_taken(chicago: StreetIndex, text: str, meant: str):
    found = locate(chicago, text)
    assert (found.decision, found.places[0].address) == ("accept", meant)


def test_a_record_that_lies_nowhere_on_the_map_is_not_taken_for_another_street(chicago: StreetIndex):
    found = locate(chicago, "7472 s euclid pkwy")
    assert found.decision != "accept"


def test_another_suffix_than_the_street_has_is_asked_about(chicago: StreetIndex):
    found = locate(chicago, "2342 west devon boulevard")
    assert (found.decision, found.places[0].address) == ("confirm", "2342 W DEVON AVE")


@pytest.mark.parametrize("text", ["by the lake", "near the lake", "theres trash by the river", "the school"])
def test_what_one_sees_is_no_street(chicago: StreetIndex, text: str):
    found = locate(chicago, text)
    assert (found.decision, found.street) == ("ask_again", "")


def test_the_school_on_a_street_is_no_school_street(chicago: StreetIndex):
    assert locate(chicago, "the school on oakley").decision == "ask_again"
    assert locate(chicago, "school and oakley").places[0].address == "W SCHOOL ST & N OAKLEY AVE"


def test_a_lake_that_is_a_street_is_one(chicago: StreetIndex):
    assert locate(chicago, "222 w lake st").places[0].address == "222 W LAKE ST"
    assert locate(chicago, "at lake and wells").places[0].address == "W LAKE ST & N WELLS ST"


@pytest.mark.parametrize(("text", "told"), [("opp 2342 w devon ave", "opp"), ("acrs from 2342 w devon", "acrs from")])
def test_where_at_the_place_it_is_is_kept_however_short_it_is_written(chicago: StreetIndex, text: str, told: str):
    assert locate(chicago, text).rest == told


@pytest.mark.parametrize(
    ("text", "told"), [("2342 w devon pothole", "pothole"), ("2342 w devon light is out", "light is out")]
)
def test_a_problem_behind_a_street_without_its_suffix_is_told_on(chicago: StreetIndex, text: str, told: str):
    found = locate(chicago, text)
    assert (found.decision, found.places[0].address, found.rest) == ("accept", "2342 W DEVON AVE", told)


def test_a_zip_is_no_house_number_and_a_number_of_five_digits_is_no_zip(chicago: StreetIndex):
    assert locate_all(chicago, (Heard("60657", "area"),)).missing == "street"
    found = locate_all(chicago, (Heard("12345", "area"), Heard("halsted")))
    assert (found.decision, found.places[0].address) == ("accept", "12345 S HALSTED ST")


def test_a_street_that_nobody_knows_is_no_other_one(chicago: StreetIndex):
    assert locate(chicago, "123 fake street").decision == "ask_again"


def test_who_corrects_the_street_keeps_the_number(chicago: StreetIndex):
    found = locate(chicago, "1534 Kedzie I mean Pulaski")
    assert {place.address for place in found.places[:2]} == {"1534 N PULASKI RD", "1534 S PULASKI RD"}


def test_a_spanish_number_is_the_name_of_a_street(chicago: StreetIndex):
    assert locate(chicago, "la calle 26 y la Kedzie").places[0].address == "W 26TH ST & S KEDZIE AVE"
    asked = locate(chicago, "en la 79")
    assert (asked.decision, asked.missing, asked.street) == ("ask_again", "number", "79TH")


def test_the_streets_of_a_city_are_found_however_they_are_typed(chicago: StreetIndex, index_file: Path):
    """Three of a hundred may be missed: two names that are one letter apart, and the like."""
    asked = list(forms(index_file, 150))
    missed = [text for text, is_right in asked if not any(map(is_right, locate(chicago, text).places[:1]))]
    assert len(missed) <= 0.03 * len(asked), missed
