"""Where a house stands: by itself, in its range, between its neighbours, between its street's crossings."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from geocode.lines import along, metres, pack, unpack
from geocode.points import away, spots
from geocode.schema import FORMAT, TABLES
from geocode.streets import Street, StreetIndex, open_index

SOUTH, NORTH = (41.0, -87.0), (41.01, -87.0)
"""The two ends of a street that runs due north, about 1.1 km."""


class Town:
    """A street index of one street, made row by row."""

    def __init__(self, file: Path) -> None:
        self.file = file
        with closing(sqlite3.connect(file)) as database:
            database.executescript(TABLES)
        self.add("meta", ("format", FORMAT), ("country", "us"))
        self.add("streets", (1, 1, "ELM ST", "ELM", "", "ST", "", 1, 999, 0, 0, 0))

    def add(self, table: str, *rows: tuple[object, ...]) -> None:
        with closing(sqlite3.connect(self.file)) as database, database:
            database.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)

    def opened(self) -> tuple[StreetIndex, Street]:
        index = open_index(self.file)
        return index, index.streets(1)[0]


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path / "index")


def test_a_line_is_kept_to_the_millionth_of_a_degree():
    assert unpack(pack([(41.1234567, -87.7654321), (-0.000001, 179.999999)])) == [
        (41.123457, -87.765432), (-0.000001, 179.999999)
    ]  # fmt: skip


def test_a_point_along_a_line_stands_beside_it_on_the_right():
    lat, long = along([SOUTH, NORTH], 0.5, 10.0)
    assert lat == 41.005
    assert long > -87.0  # east is right of north
    assert metres((lat, long), (41.005, -87.0)) == pytest.approx(10, abs=0.2)


def test_a_number_lies_in_the_range_of_its_own_side(town: Town):
    town.add("lines", (1, pack([SOUTH, NORTH])))
    town.add("ranges", (1, 100, 198, 0, 1, -1, 100, 198, 0, 0), (1, 101, 199, 1, 1, 1, 101, 199, 0, 0))
    index, elm = town.opened()
    even, odd = spots(index, elm, 150), spots(index, elm, 151)
    assert [spot.how for spot in even + odd] == ["range", "range"]
    assert even[0].long < -87.0 < odd[0].long
    assert even[0].lat == pytest.approx(41.0051, abs=0.0001)


def test_numbers_may_fall_along_the_line(town: Town):
    town.add("lines", (1, pack([SOUTH, NORTH])))
    town.add("ranges", (1, 100, 200, 2, 1, 0, 200, 100, 0, 0))
    index, elm = town.opened()
    assert [(spot.lat, spot.long) for spot in spots(index, elm, 110)] == [(41.009, -87.0)]


def test_a_number_of_the_other_side_is_told_from_a_proven_one(town: Town):
    town.add("lines", (1, pack([SOUTH, NORTH])))
    town.add("ranges", (1, 100, 198, 0, 1, -1, 100, 198, 0, 0))
    index, elm = town.opened()
    assert [spot.how for spot in spots(index, elm, 151)] == ["other_side"]


def test_two_towns_may_have_the_same_number_on_the_same_street(town: Town):
    town.add("lines", (1, pack([SOUTH, NORTH])), (2, pack([(42.0, -88.0), (42.01, -88.0)])))
    town.add("areas", (1, "zip", "60001"), (2, "zip", "60002"))
    town.add("ranges", (1, 100, 198, 0, 1, -1, 100, 198, 1, 0), (1, 100, 298, 0, 2, 1, 100, 298, 2, 0))
    index, elm = town.opened()
    assert [index.areas[spot.zip].written for spot in spots(index, elm, 150)] == ["60001", "60002"]


def test_a_known_house_is_believed_and_lends_its_place_to_its_neighbours(town: Town):
    town.add("houses", (1, 100, *SOUTH, 0, 0, ""), (1, 180, *NORTH, 0, 0, ""))
    index, elm = town.opened()
    assert [spot.how for spot in spots(index, elm, 100)] == ["house"]
    between = spots(index, elm, 140)[0]
    assert (between.lat, between.long, between.how) == (41.005, -87.0, "between")


def test_past_the_last_crossing_a_street_goes_on_as_before_for_a_while_only(town: Town):
    town.add("crossings", (1, 100.0, 2, *SOUTH, 0, 0), (1, 200.0, 3, *NORTH, 0, 0))
    index, elm = town.opened()
    assert [(spot.lat, spot.long) for spot in spots(index, elm, 300)] == [(41.02, -87.0)]
    assert spots(index, elm, 900) == spots(index, elm, 350)


def test_how_far_a_number_is_from_all_that_is_known_of_its_street(town: Town):
    town.add("lines", (1, pack([SOUTH, NORTH])))
    town.add("ranges", (1, 100, 198, 0, 1, -1, 100, 198, 0, 0))
    index, elm = town.opened()
    assert [away(index, elm, number) for number in (150, 151, 90, 300)] == [0, 0, 10, 102]


def test_a_street_of_which_nothing_is_known_has_no_places(town: Town):
    index, elm = town.opened()
    assert (spots(index, elm, 5), away(index, elm, 5)) == ((), None)


def test_the_boundary_with_its_hole_says_what_lies_in_the_area(town: Town):
    square = [(41.0, -88.0), (42.0, -88.0), (42.0, -87.0), (41.0, -87.0), (41.0, -88.0)]
    hole = [(41.4, -87.6), (41.6, -87.6), (41.6, -87.4), (41.4, -87.4), (41.4, -87.6)]
    assert open_index(town.file).in_area(0.0, 0.0)  # nothing is known
    town.add("boundary", (1, pack(square)), (2, pack(hole)))
    index = open_index(town.file)
    asked = ((41.2, -87.5), (41.5, -87.5), (41.5, -87.2), (42.5, -87.5), (41.5, -86.9))
    assert [index.in_area(*spot) for spot in asked] == [True, False, True, False, False]
