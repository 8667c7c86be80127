"""The spoken corpus: how many of its places are found, from perfect transcripts and from what recognisers heard."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bench.corpus import PERFECT, Row, confidence_of, index_of, is_right, rows_of
from facts.places import Located
from geocode.locate import locate
from geocode.streets import StreetIndex

Answer = tuple[Row, Located]
HINTS = "whisper-base+hints"


@pytest.fixture(scope="session")
def san_francisco(tmp_path_factory: pytest.TempPathFactory) -> StreetIndex:
    return index_of("sf", Path(tmp_path_factory.mktemp("san_francisco")))


def test_nearly_every_plainly_spoken_place_is_found_and_none_is_taken_for_another(
    chicago: StreetIndex, san_francisco: StreetIndex
) -> None:
    for index, city in ((chicago, "chi"), (san_francisco, "sf")):
        answers = _answers(index, city, PERFECT)
        assert _right(answers) >= 0.985 * len(answers)
    accepted = [(row, located) for row, located in _answers(chicago, "chi", PERFECT) if located.decision == "accept"]
    assert len(accepted) >= 150
    assert [row["transcript"] for row, located in accepted if not is_right(located.places[0], row)] == []


# Some points under what was reached when this was written (115, 115, 115, 115 and 73 utterances).
@pytest.mark.parametrize(
    ("engine", "tier", "right", "of_three"),
    [
        (HINTS, "core", 0.85, 0.89),
        ("whisper-base", "core", 0.84, 0.88),
        ("whisper-tiny.en", "core", 0.8, 0.86),
        ("moonshine-tiny-en", "core", 0.77, 0.81),
        (HINTS, "hard", 0.54, 0.64),
    ],
)
def test_most_of_what_recognisers_heard_is_found(
    chicago: StreetIndex, engine: str, tier: str, right: float, of_three: float
) -> None:
    answers = _answers(chicago, "chi", engine, tier)
    assert _right(answers) >= right * len(answers)
    assert sum(any(is_right(p, row) for p in located.places[:3]) for row, located in answers) >= of_three * len(answers)


def test_what_is_taken_without_asking_is_right(chicago: StreetIndex) -> None:
    answers = _answers(chicago, "chi", HINTS)
    accepted = [(row, located) for row, located in answers if located.decision == "accept"]
    assert len(accepted) >= 0.58 * len(answers)
    assert _right(accepted) >= 0.96 * len(accepted)


def test_places_lie_within_a_hundred_metres_of_the_truth(chicago: StreetIndex) -> None:
    rows = [r for r in rows_of() if r["city"] == "chi" and r["kind"] == "address" and r["engine"] == PERFECT]
    metres = []
    for row in rows:
        place = locate(chicago, f"{row['number']} {row['street']}").places[0]
        metres.append(111_000 * abs(place.lat - float(row["lat"])) + 83_000 * abs(place.long - float(row["lon"])))
    assert sorted(metres)[len(metres) // 2] < 100


def _answers(index: StreetIndex, city: str, engine: str, tier: str = "core") -> list[Answer]:
    rows = [r for r in rows_of() if r["city"] == city and r["engine"] == engine]
    heard = [row for row in rows if engine == PERFECT or row["tier"] == tier]
    return [(row, locate(index, row["transcript"], confidence_of(row))) for row in heard]


def _right(answers: Sequence[Answer]) -> int:
    return sum(bool(located.places) and is_right(located.places[0], row) for row, located in answers)
