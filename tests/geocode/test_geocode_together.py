"""Several answers of one person, put together."""

import pytest

from facts.places import Heard, Located
from geocode.locate import locate, locate_all
from geocode.streets import StreetIndex


def _first(located: Located) -> str:
    return located.places[0].address if located.places else ""


@pytest.mark.parametrize(
    ("heard", "address"),
    [
        ((Heard("on devon avenue"), Heard("2342", "number")), "2342 W DEVON AVE"),
        ((Heard("2342"), Heard("devon", "street")), "2342 W DEVON AVE"),
        ((Heard("1200", "number"), Heard("North Western", "street")), "1200 N WESTERN AVE"),
        ((Heard("devon and"), Heard("western", "cross_street")), "N WESTERN AVE & W DEVON AVE"),
        ((Heard("1200 western"), Heard("60622", "area")), "1200 N WESTERN AVE"),
        ((Heard("2342 w blevin"), Heard("3386", "keys")), "2342 W DEVON AVE"),
        ((Heard("2342 w blevin"), Heard("D as in David E V", "spelling")), "2342 W DEVON AVE"),
        ((Heard("2342 w blevin"), Heard("dee ee vee oh", "spelling")), "2342 W DEVON AVE"),
        ((Heard("It's 24.51 north-laid at street."), Heard("5328", "keys")), "2451 N LEAVITT ST"),
        ((Heard("on devon"), Heard("2342 west devon avenue", "number")), "2342 W DEVON AVE"),
    ],
)
def test_each_answer_gives_its_part(chicago: StreetIndex, heard: tuple[Heard, ...], address: str) -> None:
    located = locate_all(chicago, heard)
    assert _first(located) == address
    assert located.decision in ("accept", "confirm")


@pytest.mark.parametrize(
    ("heard", "address"),
    [
        ((Heard("eight hundred west blabla", confidence=0.5), Heard("6 2", "spelling", 0.6)), "800 W 62ND ST"),
        ((Heard("eight hundred west", confidence=0.5), Heard("sixty second", "spelling", 0.6)), "800 W 62ND ST"),
        ((Heard("mumble", confidence=0.5), Heard("a i n s", "spelling"), Heard("55.20", "cross_street", 0.6)),
         "5520 W AINSLIE ST"),
        ((Heard("1,223 Revolves.", confidence=0.6), Heard("a 1", "street", 0.5), Heard("r u b l", "spelling", 0.6)),
         "1223 S RUBLE ST"),
    ],
    ids=["digits of a numbered street", "its name", "a number where a street may be told too", "a part that was lost"],
)  # fmt: skip
def test_what_is_told_letter_by_letter_makes_the_place_likely(
    chicago: StreetIndex, heard: tuple[Heard, ...], address: str
) -> None:
    located = locate_all(chicago, heard)
    assert address in [place.address for place in located.places[:2]]
    assert located.decision in ("confirm", "choose")


def test_a_refused_number_on_the_right_street_is_put_right(chicago: StreetIndex) -> None:
    wrong = locate(chicago, "2342 devon").places[0]
    located = locate_all(chicago, (Heard("2342 devon"), Heard("2432", "number")), refused=(wrong,))
    assert _first(located) == "2432 W DEVON AVE"
    assert wrong.address not in [place.address for place in located.places]


def test_a_refused_corner_gives_way_to_the_one_that_is_said_instead(chicago: StreetIndex) -> None:
    wrong = locate(chicago, "clark and belmont").places[0]
    heard = (Heard("clark and belmont"), Heard("clark and fullerton"))
    located = locate_all(chicago, heard, refused=(wrong,))
    assert (_first(located), located.decision) == ("N CLARK ST & W FULLERTON PKWY", "accept")


def test_letters_on_keys_may_be_of_either_street_of_a_corner(chicago: StreetIndex) -> None:
    located = locate_all(chicago, (Heard("blevin and western"), Heard("3386", "keys")))
    assert {located.places[0].street, located.places[0].cross_street} == {"W DEVON AVE", "N WESTERN AVE"}


def test_two_places_that_have_nothing_in_common_are_never_taken_without_asking(chicago: StreetIndex) -> None:
    assert locate_all(chicago, (Heard("clark and belmont"), Heard("2342 west devon"))).decision != "accept"


@pytest.mark.parametrize(
    ("before", "then", "address", "decision"),
    [
        ("wait i mean someone is parked", "damen and milwakee", "N DAMEN AVE & N MILWAUKEE AVE", "confirm"),
        ("it's by my aunts house", "1848 w 18 st", "1848 W 18TH ST", "accept"),
    ],
)
def test_words_about_no_place_do_not_spoil_the_place_that_follows(chicago, before, then, address, decision) -> None:
    located = locate_all(chicago, (Heard(before), Heard(then)))
    assert (_first(located), located.decision) == (address, decision)


@pytest.mark.parametrize(
    ("text", "missing", "street"),
    [
        ("on devon avenue", "number", "W DEVON AVE"),
        ("near the jewel on clark", "number", "CLARK ST"),
        ("devon and", "cross_street", "W DEVON AVE"),
        ("2342", "street", ""),
        ("412 devon", "number", "W DEVON AVE"),  # Devon has no such number
        ("by the old willow", "", ""),
    ],
)
def test_what_is_missing_is_told(chicago: StreetIndex, text: str, missing: str, street: str) -> None:
    located = locate(chicago, text)
    assert (located.decision, located.missing, located.street) == ("ask_again", missing, street)


def test_a_zip_of_another_city_is_outside(chicago: StreetIndex) -> None:
    assert locate(chicago, "123 main st evanston il 60201").outside
    assert not locate(chicago, "2342 w devon ave chicago il 60659").outside


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2342 west devon", ""),
        ("at the corner of clark and belmont please", ""),
        ("across from 2342 w devon", "across from"),
        ("there's a huge couch at 1534 north milwaukee and it smells", "couch"),
        ("behind the school at 2342 w devon in chicago illinois", "behind the school"),
    ],
)
def test_the_words_that_tell_something_else_are_left(chicago: StreetIndex, text: str, rest: str) -> None:
    left = locate(chicago, text).rest
    assert left.startswith(rest)
    assert bool(left) == bool(rest)


def test_nothing_heard_is_asked_again(chicago: StreetIndex) -> None:
    nothing: tuple[Heard, ...] = ()
    for heard in (nothing, (Heard(""),), (Heard("", "keys"),), (Heard("3386", "keys"),), (Heard("60622", "area"),)):
        assert locate_all(chicago, heard).decision == "ask_again"
