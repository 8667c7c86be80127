"""How much words sound like a question, a courtesy or chat and not like a report, as learned from both.

Every word, every two and three neighbours, and how it begins weigh a little. The weights are learned anew by
`python -m bench.learn_asking`.
"""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

from menus.stems import words

WEIGHTS = Path(__file__).parent / "asking_weights.csv"
"""A line a sign, and how much it weighs."""
LONGEST = 40
"""Words that are looked at: whoever tells a story reports something."""


def asking(text: str) -> float | None:
    """How likely these words are no report at all: 0 is as likely as not, above it likelier; None if none is known."""
    weights = _weights()
    known = [weights[sign] for sign in signs(text) if sign in weights]
    return weights[""] + sum(known) if known else None


def signs(text: str) -> list[str]:
    """What is weighed, each once."""
    said = words(text)[:LONGEST]
    pairs = [f"{one} {other}" for one, other in pairwise(said)]
    threes = [" ".join(said[at : at + 3]) for at in range(len(said) - 2)]
    begins = [f"^{' '.join(said[:count])}" for count in (1, 2, 3) if len(said) >= count]
    return list(dict.fromkeys([*said, *pairs, *threes, *begins]))


@cache
def _weights() -> Mapping[str, float]:
    """Read once. The same few hundred numbers come again and again, and are kept once."""
    same: dict[str, float] = {}
    weights = {}
    with WEIGHTS.open(encoding="utf-8") as lines:
        for line in lines:
            sign, weight = line.rstrip().split(",")
            weights[sign] = same.setdefault(weight, float(weight))
    return weights
