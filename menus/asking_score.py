"""How much words sound like a question, a courtesy or chat and not like a report, as learned from both.

Every word, every two and three neighbours, and how it begins weigh a little. The weights are learned anew by
`python -m bench.learn_asking`.
"""

from __future__ import annotations  # array is generic for the type checker only

from array import array
from functools import cache
from itertools import pairwise
from pathlib import Path

from menus.rows import Rows
from menus.stems import words

WEIGHTS = Path(__file__).parent / "asking_weights.csv"
"""A line a sign, and how much it weighs."""
LONGEST = 40
"""Words that are looked at: whoever tells a story reports something."""


def asking(text: str) -> float | None:
    """How likely these words are no report at all: 0 is as likely as not, above it likelier; None if none is known."""
    rows, weights = _learned()
    known = [weights[row] for sign in signs(text) if (row := rows.of(sign)) is not None]
    return weights[0] + sum(known) if known else None


def signs(text: str) -> list[str]:
    """What is weighed, each once."""
    said = words(text)[:LONGEST]
    pairs = [f"{one} {other}" for one, other in pairwise(said)]
    threes = [" ".join(said[at : at + 3]) for at in range(len(said) - 2)]
    begins = [f"^{' '.join(said[:count])}" for count in (1, 2, 3) if len(said) >= count]
    return list(dict.fromkeys([*said, *pairs, *threes, *begins]))


@cache
def _learned() -> tuple[Rows, array[float]]:
    """The row of each sign, and what it weighs; the first is what weighs always. Read once."""
    told = [line.rstrip().rpartition(",") for line in WEIGHTS.read_text(encoding="utf-8").splitlines()]
    return Rows(sign for sign, _, _ in told), array("d", (float(weight) for _, _, weight in told))
