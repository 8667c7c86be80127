"""Learn what each piece of evidence weighs from utterances whose place is known, and write geocode/weights.toml.

    python -m bench.fit [CORPUS.csv[.gz] ...] [--out FILE] [--folds N]

CORPUS has the columns of bench/spoken_training.csv.gz, which is taken if none is given: what recognisers made of places
that were said, and what was meant. None of it is in the corpus that is measured, tests/geocode/spoken_corpus.csv.gz.
The other city's addresses teach what it is like when nothing on the map was meant.

A logistic choice among the candidates of an utterance and "nothing", its weights drawn towards where it starts.
With --folds nothing is written: each of N parts of the utterances is placed by what the other parts taught.
"""

import argparse
import math
import tempfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import CITIES, HERE, Row, index_of, is_right, rows_of
from geocode.belief import NOTHING
from geocode.candidates import candidates
from geocode.evidence import NAMES, evidence
from geocode.places import places_of
from geocode.spans import spans
from geocode.streets import StreetIndex
from geocode.utterance import listen

START = {"cost": -2.6, NOTHING: -5.2}
TRAINING = HERE / "bench" / "spoken_training.csv.gz"
KEPT = ("crossings",)  # how busy a street is: an evenly made corpus knows nothing of it
_PULL = 3.0  # how strongly weights are drawn to where they start
_STEPS, _MEMORY, _MOST = 150, 8, 40
_ELSEWHERE = 2  # every so manieth row of another city stands for what is no place here

Vector = list[float]


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidates of an utterance (`said`) as evidence, the last of them "nothing"; and which of them are right."""

    said: str
    evidence: tuple[Vector, ...]
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
    before, after = (sum(_first_is_right(each, w) for each in choices) for w in (_start(), weights))
    print(f"{len(choices)} utterances: {before} right before, {after} right after")


def learn(choices: Sequence[Choice]) -> Vector:
    """The weights that make what was meant likeliest (L-BFGS)."""
    weights, steps = _start(), list[tuple[Vector, Vector, float]]()
    loss, slope = _loss(choices, weights)
    for _ in range(_STEPS):
        direction, rate = _direction(slope, steps), 1.0
        fall = _dot(direction, slope)
        while rate > 1e-6:
            tried = [w + rate * d for w, d in zip(weights, direction, strict=True)]
            tried_loss, tried_slope = _loss(choices, tried)
            if tried_loss <= loss + 1e-4 * rate * fall:
                break
            rate /= 2
        moved = [a - b for a, b in zip(tried, weights, strict=True)]
        turned = [a - b for a, b in zip(tried_slope, slope, strict=True)]
        if loss - tried_loss < 1e-4 * abs(loss) / 100:
            return tried
        if (bend := _dot(moved, turned)) > 1e-9:
            steps = [*steps[-_MEMORY:], (moved, turned, bend)]
        weights, loss, slope = tried, tried_loss, tried_slope
    return weights


def _choices(rows: Sequence[Row]) -> list[Choice]:
    with tempfile.TemporaryDirectory() as directory:
        indexes = {city: index_of(city, Path(directory)) for city in CITIES}
        found = [_choice(indexes[row["city"]], row, row["city"]) for row in rows]
        strange = [row for row in rows if row["city"] != "chi"][::_ELSEWHERE]
        return found + [_choice(indexes["chi"], row, "chi") for row in strange]


def _choice(index: StreetIndex, row: Row, city: str) -> Choice:
    utterance = listen(row["transcript"], index.country, index.city_words)
    listed: list[Vector] = []
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


def _loss(choices: Sequence[Choice], weights: Vector) -> tuple[float, Vector]:
    """How unlikely these weights make what was meant, and how that changes with each."""
    start = _start()
    away = [w - s for w, s in zip(weights, start, strict=True)]
    loss, slope = _PULL * _dot(away, away) / 2, [_PULL * each for each in away]
    for choice in choices:
        scores = [_dot(numbers, weights) for numbers in choice.evidence]
        most = max(scores)
        likely = [math.exp(max(-60.0, each - most)) for each in scores]
        total, meant = sum(likely), sum(likely[at] for at in choice.right)
        loss -= math.log(meant / total)
        for at, numbers in enumerate(choice.evidence):
            pull = likely[at] / total - (likely[at] / meant if at in choice.right else 0.0)
            if abs(pull) > 1e-5:
                slope = [s + pull * n for s, n in zip(slope, numbers, strict=True)]
    return loss, [0.0 if name in KEPT else s for name, s in zip((*NAMES, NOTHING), slope, strict=True)]


def _direction(slope: Vector, steps: Sequence[tuple[Vector, Vector, float]]) -> Vector:
    """Downhill, bent by what the last steps taught of the hill (the two loops of L-BFGS)."""
    direction, shares = [-each for each in slope], list[float]()
    for moved, turned, bend in reversed(steps):
        shares.append(_dot(moved, direction) / bend)
        direction = [d - shares[-1] * t for d, t in zip(direction, turned, strict=True)]
    scale = steps[-1][2] / _dot(steps[-1][1], steps[-1][1]) if steps else 1.0 / (1.0 + _dot(slope, slope) ** 0.5)
    direction = [scale * each for each in direction]
    for (moved, turned, bend), share in zip(steps, reversed(shares), strict=True):
        back = share - _dot(turned, direction) / bend
        direction = [d + back * m for d, m in zip(direction, moved, strict=True)]
    return direction


def _first_is_right(choice: Choice, weights: Vector) -> bool:
    scores = [_dot(numbers, weights) for numbers in choice.evidence]
    return scores.index(max(scores)) in choice.right


def _start() -> Vector:
    return [START.get(name, 0.0) for name in (*NAMES, NOTHING)]


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


if __name__ == "__main__":
    main()
