"""Whom the line places right with its questions: people simulated from the spoken corpus.

    python -m bench.ladder [CORPUS.csv[.gz]]

Somebody says a place once (one recogniser's words). A place that is read out and right is taken. One that is wrong is
let pass in one case of ten, and then in one of two when it is read again in the summary; otherwise it is refused, and
never offered again. What comes next, a question each: another recogniser's words for saying it again; the first letters
of the street on keys, which arrive right; a third recogniser's words. Who is not placed then is handed to a clerk.
Every case is followed in all its branches, each with its weight.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.corpus import CITIES, PERFECT, SHIPPED, Row, confidence_of, engines, index_of, is_right, rows_of, title_of
from facts.places import Heard, Place
from geocode.locate import locate_all
from geocode.streets import StreetIndex

LET_PASS, LET_PASS_AGAIN = 0.1, 0.5
QUESTIONS = 3  # after the first: say it again, key the first letters, say it once more
_OFFERED, _CLOSE = 3, 0.3
_KEYS = {
    letter: str(key) for key, letters in enumerate("ABC DEF GHI JKL MNO PQRS TUV WXYZ".split(), 2) for letter in letters
}

Outcomes = Counter[str]


def main(arguments: list[str]) -> None:
    """Print, by city, first recogniser and tier, who is placed right after one no and at last, wrong, or not at all."""
    rows = rows_of(Path(arguments[0]) if arguments else SHIPPED)
    heard_by = [engine for engine in engines(rows) if engine != PERFECT]
    with tempfile.TemporaryDirectory() as directory:
        for city, called in CITIES.items():
            index = index_of(city, Path(directory))
            print(f"{called:30} {'people':>6} {'at once':>8} {'one more':>8} {'three':>8} {'wrong':>8} {'clerk':>8}")
            for tier in ("core", "hard"):
                people = _people([row for row in rows if row["city"] == city and row["tier"] == tier])
                for first in heard_by:
                    _print(f"  {tier} {first}", [_placed(index, person, first, heard_by) for person in people])


def _people(rows: list[Row]) -> list[dict[str, Row]]:
    """For each thing that was said, what every recogniser made of it."""
    people: dict[str, dict[str, Row]] = {}
    for row in rows:
        people.setdefault(row["id"], {})[row["engine"]] = row
    return list(people.values())


def _placed(index: StreetIndex, person: dict[str, Row], first: str, heard_by: Sequence[str]) -> Outcomes:
    others = [engine for engine in heard_by if engine != first]
    said = [person[engine] for engine in (first, *others)]
    answers = [Heard(row["transcript"], "place", confidence_of(row)) for row in said]
    ladder = [answers[0], answers[-1], Heard(_on_keys(said[0]["street"]), "keys"), answers[1]]
    outcomes: Outcomes = Counter()
    _ask(index, person[first], ladder, (), (), 1.0, outcomes)
    return outcomes


def _ask(
    index: StreetIndex,
    meant: Row,
    ladder: Sequence[Heard],
    heard: tuple[Heard, ...],
    refused: tuple[Place, ...],
    weight: float,
    outcomes: Outcomes,
) -> None:
    if not ladder:
        outcomes["clerk"] += weight  # type: ignore[assignment]  # shares of a person
        return
    heard = (*heard, ladder[0])
    located = locate_all(index, heard, refused=refused)
    for offered in _read_out(located.decision, located.places):
        if any(is_right(place, meant) for place in offered):
            outcomes[f"right {len(heard) - 1}"] += weight  # type: ignore[assignment]
            return
        wrong = weight * LET_PASS * LET_PASS_AGAIN
        outcomes["wrong"] += wrong  # type: ignore[assignment]
        refused, weight = (*refused, *offered), weight - wrong
    _ask(index, meant, ladder[1:], heard, refused, weight, outcomes)


def _read_out(decision: str, places: Sequence[Place]) -> Iterator[Sequence[Place]]:
    """The places that are put to the person, in one question."""
    if decision == "choose":
        yield [place for place in places[:_OFFERED] if place.confidence >= _CLOSE * places[0].confidence]
    elif decision in ("accept", "confirm"):
        yield places[:1]


def _on_keys(street: str) -> str:
    letters = [letter for letter in title_of(street) if letter.isalnum()][:4]
    return "".join(_KEYS.get(letter, letter) for letter in letters)


def _print(label: str, people: Sequence[Outcomes]) -> None:
    total: Outcomes = Counter()
    for outcomes in people:
        total.update(outcomes)
    right = [sum(total[f"right {n}"] for n in range(upto + 1)) for upto in (0, 1, QUESTIONS)]
    cells = " ".join(f"{100 * some / max(1, len(people)):7.1f}%" for some in (*right, total["wrong"], total["clerk"]))
    print(f"{label:30} {len(people):6} {cells}")


if __name__ == "__main__":
    main(sys.argv[1:])
