"""The spoken corpus: how many of its plainly said places are found."""

import csv
from pathlib import Path

from bench.locate import is_right
from geocode.locate import locate
from geocode.streets import StreetIndex

CORPUS = Path(__file__).parent / "spoken_chicago.csv"


def test_nearly_every_plainly_spoken_place_is_found(chicago: StreetIndex) -> None:
    with CORPUS.open(newline="", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    answers = [(row, locate(chicago, row["transcript"])) for row in rows]
    right = [row for row, located in answers if located.places and is_right(located.places[0], row)]
    assert len(rows) == 210
    assert len(right) >= 208  # all 210 when this was written


def test_no_plainly_spoken_place_is_accepted_wrongly(chicago: StreetIndex) -> None:
    with CORPUS.open(newline="", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    answers = [(row, locate(chicago, row["transcript"])) for row in rows]
    accepted = [(row, located.places[0]) for row, located in answers if located.decision == "accept"]
    assert len(accepted) >= 140
    assert [row["transcript"] for row, place in accepted if not is_right(place, row)] == []


def test_places_lie_within_a_hundred_metres_of_the_truth(chicago: StreetIndex) -> None:
    with CORPUS.open(newline="", encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["kind"] == "address"]
    metres = []
    for row in rows:
        place = locate(chicago, f"{row['number']} {row['street']}").places[0]
        metres.append(111_000 * abs(place.lat - float(row["lat"])) + 83_000 * abs(place.long - float(row["lon"])))
    assert sorted(metres)[len(metres) // 2] < 100
