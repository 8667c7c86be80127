"""What people say and write, and the place in the demo city that it means."""

import pytest

from geocode.locate import locate
from geocode.streets import StreetIndex

MEANT = [
    # said or written, the place, the decision
    ("2342 W Devon Ave", "2342 W DEVON AVE", "accept"),
    ("2342 W Devon Ave, Chicago, IL 60645", "2342 W DEVON AVE", "accept"),
    ("2342 west devon", "2342 W DEVON AVE", "accept"),
    ("twenty three forty two devon", "2342 W DEVON AVE", "accept"),
    ("the 2300 block of devon avenue", "2300 W DEVON AVE", "accept"),
    ("ten five fifty one south avenue f", "10551 S AVENUE F", None),
    ("1-1-1 north state", "111 N STATE ST", None),
    ("100 e 100th st", "100 E 100TH ST", None),
    ("1801 1/2 w byron", "1801 1/2 W BYRON ST", "accept"),
    ("forty two ninety nine no sorry forty three oh one west north", "4301 W NORTH AVE", None),
    ("1538 n kedzie no sorry 1548", "1548 N KEDZIE AVE", None),
    ("six five oh oh west grand avenue G R A N D", "6500 W GRAND AVE", None),
    ("4700 s king drive", "4700 S DR MARTIN LUTHER KING JR DR", "accept"),
    ("twelve oh five west taylor street apartment two b", "1205 W TAYLOR ST", None),
    (
        "there is a couch in front of 1534 north milwaukee and it has been there for three weeks",
        "1534 N MILWAUKEE AVE",
        None,
    ),
    ("devon and western", "W DEVON AVE & N WESTERN AVE", "accept"),
    ("7500 south stony", "7500 S STONY ISLAND AVE", "accept"),
    ("irving and pulaski", "W IRVING PARK RD & N PULASKI RD", "accept"),
    ("bell and polk", "S BELL AVE & W POLK ST", None),
    ("80 seconds street and kedzie", "W 82ND ST & S KEDZIE AVE", None),
    ("three O O O west iowa street", "3000 W IOWA ST", None),
    ("corner of clark & belmont", "N CLARK ST & W BELMONT AVE", "accept"),
    ("Western y Devon", "N WESTERN AVE & W DEVON AVE", "accept"),
    ("menomonee and saint michaels court by the school", "W MENOMONEE ST & N ST MICHAELS CT", None),
    ("east drive of oakley and palmer", "N EAST DRIVE OF OAKLEY AVE & W PALMER ST", None),
    ("Logan Square", "Logan Square (Blue Line)", None),
    ("Clark/Lake station", "Clark/Lake (Blue, Brown, Green, Orange, Purple & Pink Lines)", None),
    ("2342w devon ave apt 3", "2342 W DEVON AVE", "accept"),
    ("devon/western", "W DEVON AVE & N WESTERN AVE", "accept"),
    ("corner devon n western", "W DEVON AVE & N WESTERN AVE", None),
    ("en la esquina de Devon y Western", "W DEVON AVE & N WESTERN AVE", "accept"),
    ("dos mil trescientos cuarenta y dos devon", "2342 W DEVON AVE", None),
    ("calle clark número 2400", "2400 N CLARK ST", None),
    ("en la veintiséis y Kedzie", "W 26TH ST & S KEDZIE AVE", "accept"),
    ("Kedzie con veintiséis", "S KEDZIE AVE & W 26TH ST", None),
    ("la treinta y uno y Pulaski", "W 31ST ST & S PULASKI RD", "accept"),
    ("en la ciento tres y Halsted", "W 103RD ST & S HALSTED ST", "accept"),
    ("la 35 y Archer", "W 35TH ST & S ARCHER AVE", "accept"),
    ("la 63 con Kedzie", "W 63RD ST & S KEDZIE AVE", None),
    ("tres cinco cuatro dos west veintiséis", "3542 W 26TH ST", None),
    ("treinta y dos cero cero sur Kedzie", "3200 S KEDZIE AVE", "accept"),
    ("2342 oeste de Devon", "2342 W DEVON AVE", None),
    ("the Kimball el", "Kimball (Brown Line)", "accept"),
    ("37-12 w 72nd st", "3712 W 72ND ST", None),
    ("1200-1210 w addison", "1200 W ADDISON ST", None),
    ("1060 1/2 w addison", "1060 1/2 W ADDISON ST", None),
    ("twenty three forty two no twenty four forty two west devon", "2442 W DEVON AVE", None),
    ("2442, not 2342, west devon", "2442 W DEVON AVE", None),
    ("4750 north kimball K as in king I as in ida M as in mary B as in boy A L L", "4750 N KIMBALL AVE", None),
    ("lake shore drive and belmont", "N LAKE SHORE DR & W BELMONT AVE", "confirm"),
    ("seven nineteen north drake in chicago", "719 N DRAKE AVE", None),
    ("2342 west goddamn devon", "2342 W DEVON AVE", "accept"),
    ("devon between clark and western", "W DEVON AVE & N CLARK ST – N WESTERN AVE", None),
    ("between clark and western on devon", "W DEVON AVE & N CLARK ST – N WESTERN AVE", None),
    ("across from 2342 w devon", "2342 W DEVON AVE", "accept"),
    # as recognisers garble them
    ("2342 West Deven Avenue.", "2342 W DEVON AVE", None),
    ("It is 4100 Southwestern Avenue.", "4100 S WESTERN AVE", None),
    ("1405 Bellplain Avenue Chicago, Illinois.", "1405 W BELLE PLAINE AVE", None),
    ("Belmond in Clark", "W BELMONT AVE & N CLARK ST", None),
    ("3,925 and 68th Place", "3925 W 68TH PL", None),
    ("In front of 1732 South Peeoria Street", "1732 S PEORIA ST", None),
]


@pytest.mark.parametrize(("text", "address", "decision"), MEANT)
def test_the_first_place_is_the_one_that_was_meant(
    chicago: StreetIndex, text: str, address: str, decision: str | None
) -> None:
    located = locate(chicago, text)
    assert located.places[0].address == address
    assert decision is None or located.decision == decision


NEVER_ACCEPTED = [
    ("1200 western", "North or South Western: both have a 1200"),
    ("3925 68th", "68th Street or 68th Place"),
    ("9999 w devon", "Devon has no such number"),
    ("belmont station", "there are two of them"),
    ("karlov west forty seventh street", "no word joins the two"),
    ("123 main street", "not a street here"),
    ("780 valencia street", "not a street here"),
    ("near the jewel on clark", "a shop that the map does not know"),
    ("the bus stop on 63rd", "no station, though one is called so"),
    ("99999 w devon", "no street has such a number"),
    ("2342 w devon ave evanston il 60201", "another city's ZIP"),
    ("cámbiele el teléfono", "a Spanish article, and no train to Kimball"),
    ("por donde está el Walmart", "a shop, and no train to Belmont"),
]


@pytest.mark.parametrize(("text", "why"), NEVER_ACCEPTED)
def test_a_doubtful_place_is_never_taken_without_asking(chicago: StreetIndex, text: str, why: str) -> None:
    assert locate(chicago, text).decision != "accept", why


@pytest.mark.parametrize("text", ["1200 western", "3925 68th", "belmont station"])
def test_twins_are_offered_as_a_choice(chicago: StreetIndex, text: str) -> None:
    assert locate(chicago, text).decision == "choose"


def test_a_direction_that_was_not_said_is_settled_by_the_house_number(chicago: StreetIndex) -> None:
    located = locate(chicago, "11500 western avenue")  # North Western ends at 7599
    assert (located.places[0].address, located.decision) == ("11500 S WESTERN AVE", "accept")


def test_a_place_that_was_refused_is_not_offered_again(chicago: StreetIndex) -> None:
    first = locate(chicago, "devon and western").places[0]
    again = locate(chicago, "western and devon", refused=(first,))
    assert {first.street, first.cross_street} not in [{p.street, p.cross_street} for p in again.places]


def test_a_recogniser_that_is_not_sure_is_asked_about(chicago: StreetIndex) -> None:
    assert locate(chicago, "2342 west devon", confidence=0.9).decision == "accept"
    assert locate(chicago, "2342 west devon", confidence=0.2).decision == "confirm"


def test_confidences_are_shares_and_the_best_comes_first(chicago: StreetIndex) -> None:
    located = locate(chicago, "1060 West Addison")
    assert 1 <= len(located.places) <= 5
    assert all(0 <= place.confidence <= 1 for place in located.places)
    assert sum(place.confidence for place in located.places) <= 1.01


@pytest.mark.parametrize("text", ["hello", "", "um", "thank you so much", "and", "north", "12", "street street street"])
def test_what_names_no_place_is_asked_again(chicago: StreetIndex, text: str) -> None:
    assert locate(chicago, text).decision == "ask_again"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("3469 place west", "3400 W 69TH PL"),  # "thirty four hundred sixty ninth"
        ("it is 8 0 0 drum and place", "800 W DRUMMOND PL"),
        ("near corner of school street and leave it", "W SCHOOL ST & N LEAVITT ST"),
        ("900 west fifty two place", "900 W 52ND PL"),
        ("the corner of 56th street and coborne chicago illinois", "W 56TH ST & S KILBOURN AVE"),
        ("floor the 1600 west lawrence avenue please", "1600 W LAWRENCE AVE"),
    ],
)
def test_what_a_recogniser_made_of_a_place_is_heard(chicago: StreetIndex, said: str, meant: str) -> None:
    assert meant in [place.address for place in locate(chicago, said).places[:3]]


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("565 north melvina avenue", "5655 N MELVINA AVE"),  # one of two same digits was lost
        ("seventeen nine fifty nine south cottage grove avenue", "7959 S COTTAGE GROVE AVE"),  # seventy nine
    ],
)
def test_a_number_that_was_mended_is_among_the_places_and_never_taken(
    chicago: StreetIndex, said: str, address: str
) -> None:
    located = locate(chicago, said, 0.9)
    assert address in [place.address for place in located.places]
    assert located.decision != "accept"


@pytest.mark.parametrize("said", ["360 west 68th street", "4960 north ottawa avenue"])
def test_a_number_that_was_mended_is_never_taken(chicago: StreetIndex, said: str) -> None:
    located = locate(chicago, said, 0.95)
    assert located.decision != "accept" or located.places[0].number == said.split()[0]
