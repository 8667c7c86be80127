"""How much words sound like danger, as learned from what people say in danger and in ordinary reports.

Every word, every two neighbours, and every two kinds of thing near each other (a person and a harm, a wire and a fall)
weigh a little. The weights are learned anew by `python -m bench.learn_danger`.
"""

import math
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

from dialogue.danger_signs import BEGINNING, KINDS, RULES
from dialogue.words import plain

WEIGHTS = Path(__file__).parent / "danger_weights.csv"
"""A line a sign: how much it weighs for any danger, and for plain danger."""
NEAR = 6
"""Words after one with which it makes a pair."""
_MOST_WORDS = 80
"""That are looked at: danger is told in the first sentences."""

Weight = tuple[float, float]


def sounds_like(text: str) -> tuple[float, float]:
    """How likely these words are to tell of any danger, and of plain danger: each from 0 to 1."""
    weights = _weights()
    found = [weights[sign] for sign in ("", *signs(plain(text))) if sign in weights]
    return _chance(sum(either for either, _ in found)), _chance(sum(plainly for _, plainly in found))


def signs(words: str) -> list[str]:
    """What is weighed in plain words, each once; also which of the rules they keep."""
    stems = [word[:BEGINNING] for word in words.split()[:_MOST_WORDS]]
    kinds = [KINDS.get(stem, ()) for stem in stems]
    seen = dict.fromkeys(stems)
    seen.update(dict.fromkeys(f"{one} {other}" for one, other in pairwise(stems)))
    for at, here in enumerate(kinds):
        for kind in here:
            seen[kind] = None
            for other in (each for near in kinds[at + 1 : at + 1 + NEAR] for each in near):
                seen[f"{min(kind, other)}+{max(kind, other)}"] = None
    return [*seen, *(f"!{number}" for number, rule in enumerate(RULES) if rule.search(words))]


@cache
def _weights() -> Mapping[str, Weight]:
    """Read once. The same few pairs of numbers come again and again, and are kept once."""
    same: dict[Weight, Weight] = {}
    weights = {}
    with WEIGHTS.open(encoding="utf-8") as lines:
        for line in lines:
            sign, either, plainly = line.rstrip().split(",")
            weight = float(either), float(plainly)
            weights[sign] = same.setdefault(weight, weight)
    return weights


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
