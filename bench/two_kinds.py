"""Learn to tell two kinds of saying by their signs: logistic regression by small steps."""

import argparse
import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

ROUNDS, LAST, STEP, SHRINK = 25, 15, 0.25, 0.006
"""How often all is gone through; the weights are the mean of those after each of the last rounds."""
TWICE, LEAST = 2, 0.2
"""How often a sign must be seen to teach anything, and the least weight that is kept."""


@dataclass(frozen=True, slots=True)
class Row:
    """A saying: its signs, whether it is of the kind that is looked for, and how much it counts."""

    signs: Sequence[str]
    is_one: bool
    much: float = 1.0


def only_checked(doc: str | None) -> bool:
    """Whether a learner was started with `--check`."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    return bool(parser.parse_args().check)


def learned(rows: Sequence[Row]) -> dict[str, float]:
    """The weight of each sign; of "" what stands before any is seen."""
    seen = Counter(sign for row in rows for sign in row.signs)
    number = {sign: at for at, sign in enumerate(("", *(sign for sign, count in seen.items() if count >= TWICE)))}
    known = [([0, *(number[sign] for sign in row.signs if sign in number)], row.is_one, row.much) for row in rows]
    weights, mean, order = [0.0] * len(number), [0.0] * len(number), random.Random(1)
    for turn in range(ROUNDS):
        order.shuffle(known)
        step = STEP / (1 + turn / 5)
        for found, is_one, much in known:
            push = step * much * (is_one - _chance(sum([weights[at] for at in found])))
            for at in found:
                weights[at] += push - step * SHRINK * weights[at]
        if turn >= ROUNDS - LAST:
            mean = [one + weight / LAST for one, weight in zip(mean, weights, strict=True)]
    return {sign: round(mean[at], 2) for sign, at in number.items() if abs(mean[at]) >= LEAST or not sign}


def chance(weights: Mapping[str, float], signs: Sequence[str]) -> float:
    """How likely it is that a saying with these signs is of the kind that is looked for."""
    return _chance(weights[""] + sum(weights.get(sign, 0.0) for sign in signs))


def shares(weights: Mapping[str, float], found: Sequence[Sequence[str]], least: Sequence[float]) -> str:
    """How many sayings are of the kind that is looked for, by how likely that must be."""
    chances = [chance(weights, signs) for signs in found]
    return " ".join(f"{sum(each >= at for each in chances) / max(1, len(found)):6.1%}" for at in least)


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
