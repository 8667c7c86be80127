"""What a recogniser is told to expect of a city's streets, whatever they are called: within the carrier's limits."""

import csv
from xml.etree import ElementTree

import pytest

from dialogue.actions import Ask
from facts.places import Place
from geocode.build import build
from geocode.hints import area_phrases, phrases_along, place_phrases, street_phrases
from geocode.streets import StreetIndex, open_index
from ivr.render import render
from phone.rules import problems

ODD = (
    "O'BRIEN & SONS", 'THE "LOOP"', "A,B,C", "<SCRIPT>", "Ñuñoa", "שדרות רוטשילד", "🌲 GROVE", "X" * 130,
    "TAB\tNEW\nLINE", "LLANFAIRPWLLGWYNGYLL " * 5, "\u200bZERO", "%s {street}", "\x07BELL",
)  # fmt: skip
PLACES_ARE_ASKED = {
    "place": lambda index: place_phrases(index, "en"),
    "street": lambda index: street_phrases(index),
    "on_street": lambda index: phrases_along(index, "MAIN ST"),
    "area": lambda index: area_phrases(index),
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> StreetIndex:
    """A city of 1,300 streets, all of which cross Main Street and have a ZIP of their own; some are called oddly."""
    folder = tmp_path_factory.mktemp("odd")
    names = [*ODD, *(f"{name} {number}" for number in range(99) for name in ODD)]
    with (folder / "crossings.csv").open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines)
        table.writerow(("street_1", "street_2", "latitude", "longitude", "zip"))
        rows = ((f"{name} ST", "MAIN ST", 41 + at / 10_000, -87.5, 10_000 + at) for at, name in enumerate(names))
        table.writerows(rows)
    (folder / "list.csv").write_text("street,low,high\nMAIN ST,1,99999\n", encoding="utf-8")
    build(folder, folder / "index.sqlite3")
    return open_index(folder / "index.sqlite3")


@pytest.mark.parametrize("expects", PLACES_ARE_ASKED)
def test_at_every_step_that_asks_where_the_hints_are_within_the_limits(index: StreetIndex, expects: str):
    phrases = PLACES_ARE_ASKED[expects](index)
    assert len(phrases) > 500
    known = Place("MAIN ST", "address", 41.0, -87.5, street="MAIN ST")
    body = render((Ask("where", expects, (("street", known),)),), "en", 7, lambda *about: phrases)  # type: ignore[arg-type]
    assert problems(body) == []
    [gather] = ElementTree.fromstring(body).iter("Gather")
    hints = gather.get("hints", "").split(",")
    assert 300 < len(hints) <= 500
    assert max(map(len, hints)) <= 100
    assert min(map(len, hints)) > 0
    assert all(hint == " ".join(hint.split()) and hint.isprintable() for hint in hints)
    assert len(body) < 30_000
