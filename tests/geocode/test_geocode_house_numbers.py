"""House numbers with letters, halves, hyphens and ranges, and the flats that are none of them."""

from pathlib import Path

import pytest

from geocode.build import build
from geocode.locate import locate
from geocode.nearby import place_near
from geocode.streets import StreetIndex, open_index

SAID = [
    ("2342A W Devon", "2342A W DEVON AVE"),
    ("2342a west devon avenue", "2342A W DEVON AVE"),
    ("2342 A W Devon", "2342A W DEVON AVE"),
    ("twenty three forty two b west devon", "2342B W DEVON AVE"),
    ("2342w devon", "2342 W DEVON AVE"),
    ("2342E W Devon", "2342E W DEVON AVE"),
    ("twenty three forty two rear west devon", "2342 W DEVON AVE"),
    ("2204 1/2 N Clark", "2204 1/2 N CLARK ST"),
    ("2204½ n clark", "2204 1/2 N CLARK ST"),
    ("twenty two oh four and a half north clark", "2204 1/2 N CLARK ST"),
    ("2204 and 1/2 north clark", "2204 1/2 N CLARK ST"),
    ("2200-2210 N Clark", "2200 N CLARK ST"),
    ("2200-10 n clark", "2200 N CLARK ST"),
    ("2200 to 2210 north clark", "2200 N CLARK ST"),
    ("between 2200 and 2210 north clark", "2200 N CLARK ST"),
    ("twenty two hundred to twenty two ten north clark", "2200 N CLARK ST"),
    ("twenty three hundred block of west devon", "2300 W DEVON AVE"),
    ("two three double four north clark", "2344 N CLARK ST"),
    ("one triple one north state", "1111 N STATE ST"),
    ("2342 W Devon apartment two b", "2342 W DEVON AVE"),
    ("apt 3 2342 W Devon", "2342 W DEVON AVE"),
    ("apartment twenty two at 2342 west devon", "2342 W DEVON AVE"),
    ("second floor 2342 west devon", "2342 W DEVON AVE"),
    ("2342 W Devon #3", "2342 W DEVON AVE"),
    ("1534 north kedzie, sorry, 1538", "1538 N KEDZIE AVE"),
    ("1534 n kedzie, wait, make that north pulaski", "1534 N PULASKI RD"),
    ("٢٣٤٢ west devon", "2342 W DEVON AVE"),
    ("2342&nbsp;west&nbsp;devon", "2342 W DEVON AVE"),
    ("<b>2342</b> west devon", "2342 W DEVON AVE"),
]


@pytest.mark.parametrize(("said", "meant"), SAID)
def test_a_number_is_kept_as_the_house_has_it(chicago: StreetIndex, said: str, meant: str):
    found = locate(chicago, said)
    assert found.places[0].address == meant
    assert found.places[0].number == meant.split(" N ")[0].split(" W ")[0]
    assert found.decision in ("accept", "confirm")


def test_two_digits_and_two_digits_are_one_number_where_recognisers_write_it_so(chicago: StreetIndex):
    assert locate(chicago, "23-42 west devon").places[0].number == "2342"
    assert locate(chicago, "3925-68th place").places[0].address == "3925 W 68TH PL"


@pytest.fixture(scope="module")
def queens(tmp_path_factory: pytest.TempPathFactory) -> StreetIndex:
    """Avenues and streets that are numbered alike, houses by the street they follow and a hyphen."""
    directory = tmp_path_factory.mktemp("queens")
    rows = ["number,street,lat,lon,zip"]
    corners = ["street1,street2,lat,lon"]
    for across in range(10, 40):
        for along in range(20, 50):
            lat, long = 40.70 + across * 0.0009, -73.95 + along * 0.0011
            corners.append(f"{across} AVENUE,{along} STREET,{lat:.6f},{long:.6f}")
            for house in ("01", "04", "22"):
                rows.append(f"{along}-{house},{across} AVENUE,{lat:.6f},{long + int(house) * 0.00001:.6f},11105")
                rows.append(f"{across}-{house},{along} STREET,{lat + int(house) * 0.00001:.6f},{long:.6f},11105")
    rows += [f"{n}-10,STEINWAY STREET,{40.72 + n / 10000:.6f},-73.9,11103" for n in range(20, 40)]
    rows.append("36-04A,15 AVENUE,40.7135,-73.9104,11105")
    (directory / "addresses.csv").write_text("\n".join(rows) + "\n")
    (directory / "corners.csv").write_text("\n".join(corners) + "\n")
    build(directory, directory / "index.sqlite3")
    return open_index(directory / "index.sqlite3")


@pytest.mark.parametrize(
    ("said", "number", "street"),
    [
        ("36-04 15th Avenue", "36-04", "15 AVE"),
        ("36–04 15 Ave", "36-04", "15 AVE"),
        ("36 - 04 15th Ave", "36-04", "15 AVE"),
        ("36 04 15th Avenue", "36-04", "15 AVE"),
        ("3604 15th Avenue", "36-04", "15 AVE"),
        ("thirty six oh four fifteenth avenue", "36-04", "15 AVE"),
        ("thirty six dash oh four fifteenth avenue", "36-04", "15 AVE"),
        ("three six dash oh four fifteenth avenue", "36-04", "15 AVE"),
        ("36-4 15th Avenue", "36-04", "15 AVE"),
        ("36-04A 15th Ave", "36-04A", "15 AVE"),
        ("36-04 to 36-22 15th ave", "36-04", "15 AVE"),
        ("36-04-36-22 15th Avenue", "36-04", "15 AVE"),
        ("25-22 36th street", "25-22", "36 STREET"),
        ("twenty five twenty two thirty sixth street", "25-22", "36 STREET"),
        ("31-10 Steinway", "31-10", "STEINWAY STREET"),
        ("Steinway St 31-10", "31-10", "STEINWAY STREET"),
    ],
)
def test_queens_writes_its_numbers_with_a_hyphen(queens: StreetIndex, said: str, number: str, street: str):
    found = locate(queens, said)
    assert found.places[0].number == number
    assert found.places[0].street == street.replace("STREET", "ST")
    assert found.decision in ("accept", "confirm")


def test_odd_and_even_numbers_of_queens_are_their_own_houses(queens: StreetIndex):
    odd, even = (locate(queens, f"36-0{n} 15th ave").places[0] for n in (1, 4))
    assert (odd.number, even.number) == ("36-01", "36-04")
    assert odd.long < even.long


def test_a_crossing_in_queens_is_a_crossing_and_a_shared_spot_has_the_hyphen(queens: StreetIndex):
    corner = locate(queens, "31st street & 15th ave").places[0]
    assert {corner.street, corner.cross_street} == {"31 ST", "15 AVE"}
    near = place_near(queens, 40.7135 + 0.0004, -73.95 + 36 * 0.0011)
    assert near
    assert "-" in near.number


def test_a_door_with_a_letter_lies_where_the_city_says(tmp_path: Path):
    (tmp_path / "houses.csv").write_text("number,street,lat,lon\n12,Elm St,41.0,-87.0\n12A,Elm St,41.0005,-87.0\n")
    build(tmp_path, tmp_path / "index")
    index = open_index(tmp_path / "index")
    plain, letter, unknown = (locate(index, f"{number} elm st").places[0] for number in ("12", "12a", "12c"))
    assert (plain.number, plain.lat) == ("12", 41.0)
    assert (letter.number, letter.lat) == ("12A", 41.0005)
    assert (unknown.number, unknown.lat) == ("12C", 41.0)


def test_a_list_of_queens_streets_holds_whole_numbers(tmp_path: Path):
    (tmp_path / "streets.csv").write_text(
        "street,low,high,lat,lon\n15 AVENUE,36-01,36-99,,\n16 AVENUE,36-01,40-99,,\n17 AVENUE,20-02,60-80,,\n"
    )
    build(tmp_path, tmp_path / "index")
    rows = list(open_index(tmp_path / "index").ask("SELECT low, high, hyphened FROM streets ORDER BY id"))
    assert rows == [(3601, 3699, 1), (3601, 4099, 1), (2002, 6080, 1)]
