"""How likely each candidate is: its evidence, weighed by what was learned from utterances whose place is known.

The weights stand in weights.toml; bench/fit.py writes them. "Nothing on the map was meant" is one of the answers.
"""

import math
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from geocode.candidate import Candidate
from geocode.evidence import NAMES, evidence
from geocode.streets import StreetIndex
from geocode.utterance import Utterance

NOTHING = "nothing"


def believe(candidates: Sequence[Candidate], utterance: Utterance, index: StreetIndex) -> tuple[list[float], float]:
    """How likely each candidate was meant, from 0 to 1, and how likely it is that none of them was."""
    weights = _weights()
    scores = [_score(evidence(candidate, utterance, index), weights) for candidate in candidates]
    *beliefs, nothing = shares([*scores, weights[NOTHING]])
    return beliefs, nothing


def shares(scores: Sequence[float]) -> list[float]:
    """Logarithms of how likely things are, as shares of 1."""
    best = max(scores)
    weights = [math.exp(max(one - best, -50.0)) for one in scores]
    total = sum(weights)
    return [weight / total for weight in weights]


def _score(numbers: Sequence[float], weights: Mapping[str, float]) -> float:
    """What the evidence comes to."""
    return sum(weights[name] * number for name, number in zip(NAMES, numbers, strict=True))


@cache
def _weights() -> dict[str, float]:
    text = (files("geocode") / "weights.toml").read_text(encoding="utf-8")
    return {name: float(value) for name, value in tomllib.loads(text).items()}
