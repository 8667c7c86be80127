"""Learn what each piece of evidence weighs from utterances whose place is known, and write geocode/weights.toml.

    python -m bench.fit [CORPUS.csv[.gz] ...] [--out FILE] [--folds N]

CORPUS has the columns of bench/spoken_training.csv.gz, which is taken if none is given: what recognisers made of places
that were said, and what was meant. None of it is in the corpus that is measured, tests/geocode/spoken_corpus.csv.gz.
The other city's addresses teach what it is like when nothing on the map was meant.

A logistic choice among the candidates of an utterance and "nothing", its weights drawn towards where it starts.
With --folds nothing is written: each of N parts of the utterances is placed by what the other parts taught.
"""

import argparse
import tempfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bench.corpus import CITIES, HERE, Row, index_of, is_right, rows_of
from geocode.belief import NOTHING
from geocode.candidates import candidates
from geocode.evidence import NAMES, evidence
from geocode.mentions import with_mentions
from geocode.places import places_of
from geocode.spans import spans
from geocode.streets import StreetIndex
from geocode.utterance import listen

START = {"cost": -2.6, NOTHING: -5.2}
TRAINING = HERE / "bench" / "spoken_training.csv.gz"
KEPT = ("crossings",)  # how busy a street is: an evenly made corpus knows nothing of it
_PULL = 3.0  # how strongly weights are drawn to where they start
_MOST_STEPS, _NEAR_ENOUGH = 50, 1e-4
_MOST = 40  # candidates of an utterance
_ELSEWHERE = 2  # every so manieth row of another city stands for what is no place here

Vector = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidates of an utterance (`said`) as evidence, the last of them "nothing"; and which of them are right."""

    said: str
    evidence: tuple[Sequence[float], ...]
    right: tuple[int, ...]


def main() -> None:
    """Read, learn, write, and say how many of the utterances would be placed right."""
    parser = argparse.ArgumentParser(prog="python -m bench.fit")
    parser.add_argument("corpus", nargs="*", type=Path, default=[TRAINING])
    parser.add_argument("--out", type=Path, default=HERE / "geocode" / "weights.toml")
    parser.add_argument("--folds", type=int, default=0)
    arguments = parser.parse_args()
    choices = _choices([row for path in arguments.corpus for row in rows_of(path)])
    if arguments.folds:
        print(
            f"{len(choices)} utterances: {_judged_by_others(choices, arguments.folds)} right by what the others taught"
        )
        return
    weights = learn(choices)
    lines = [f"{name} = {weight:.3f}" for name, weight in zip((*NAMES, NOTHING), weights, strict=True)]
    head = "# What each number of geocode/evidence.py weighs, as a natural logarithm of odds. Written by\n" + (
        "# `python -m bench.fit` from bench/spoken_training.csv.gz, as it is kept here."
    )
    arguments.out.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
    print(f"{len(choices)} utterances: {sum(_first_is_right(each, weights) for each in choices)} right")


def learn(choices: Sequence[Choice]) -> Vector:
    """The weights that make what was meant likeliest, found by steps to where the slope's own bend says it ends."""
    start = np.array([START.get(name, 0.0) for name in (*NAMES, NOTHING)])
    numbers = np.array([row for choice in choices for row in choice.evidence])
    numbers[:, [NAMES.index(name) for name in KEPT]] = 0.0
    sizes = [len(choice.evidence) for choice in choices]
    right = np.array([at in choice.right for choice in choices for at in range(len(choice.evidence))])
    firsts, of = np.cumsum([0, *sizes[:-1]]), np.repeat(np.arange(len(sizes)), sizes)
    weights = start
    for _ in range(_MOST_STEPS):
        likely = np.exp(np.clip(_above_best(numbers @ weights, firsts, of), -60.0, 0.0))
        meant = np.where(right, likely, 0.0)
        likely, meant = (each / np.add.reduceat(each, firsts)[of] for each in (likely, meant))
        usual = np.add.reduceat(likely[:, None] * numbers, firsts)
        slope = numbers.T @ (likely - meant) + _PULL * (weights - start)
        bend = (likely[:, None] * numbers).T @ numbers - usual.T @ usual + _PULL * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        weights = weights - step
        if np.abs(step).max() < _NEAR_ENOUGH:
            break
    return weights


def _above_best(scores: Vector, firsts: Vector, of: Vector) -> Vector:
    """How far each score is below the best of its utterance."""
    below: Vector = scores - np.maximum.reduceat(scores, firsts)[of]
    return below


def _choices(rows: Sequence[Row]) -> list[Choice]:
    with tempfile.TemporaryDirectory() as directory:
        indexes = {city: index_of(city, Path(directory)) for city in CITIES}
        found = [_choice(indexes[row["city"]], row, row["city"]) for row in rows]
        strange = [row for row in rows if row["city"] != "chi"][::_ELSEWHERE]
        return found + [_choice(indexes["chi"], row, "chi") for row in strange]


def _choice(index: StreetIndex, row: Row, city: str) -> Choice:
    utterance = with_mentions(listen(row["transcript"], index.country, index.city_words), row["transcript"], index)
    listed: list[Sequence[float]] = []
    right = []
    for candidate in candidates(utterance, spans(utterance, index), index)[:_MOST]:
        if sited := places_of(candidate, index):
            if row["city"] == city and is_right(sited[0][0], row):
                right.append(len(listed))
            listed.append([*evidence(candidate, utterance, index), 0.0])
    return Choice(row["id"], (*listed, [*[0.0] * len(NAMES), 1.0]), tuple(right) or (len(listed),))


def _judged_by_others(choices: Sequence[Choice], folds: int) -> int:
    parts = [[c for c in choices if zlib.crc32(c.said.encode()) % folds == part] for part in range(folds)]
    right = 0
    for part in parts:
        weights = learn([choice for other in parts if other is not part for choice in other])
        right += sum(_first_is_right(choice, weights) for choice in part)
    return right


def _first_is_right(choice: Choice, weights: Vector) -> bool:
    return int(np.argmax(np.array(choice.evidence) @ weights)) in choice.right


if __name__ == "__main__":
    main()
