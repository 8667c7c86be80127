"""How much words sound like danger, as learned from what people say in danger and in ordinary reports.

Every word, every two neighbours, and every two kinds of thing near each other (a person and a harm, a wire and a fall)
weigh a little. The weights are learned anew by `python -m bench.learn_danger`.
"""

import math
from itertools import pairwise

from dialogue.danger_kinds import KINDS
from dialogue.danger_rules import RULES
from dialogue.danger_weights import ANY, PLAIN
from dialogue.words import plain

NEAR = 6
_LENGTH = 6


def sounds_like(text: str) -> tuple[float, float]:
    """How likely these words are to tell of any danger, and of plain danger: each from 0 to 1."""
    found = signs(plain(text))
    return _chance(ANY, found), _chance(PLAIN, found)


def signs(words: str) -> list[str]:
    """What is weighed in plain words, each once; also which of the rules they keep."""
    stems = [word[:_LENGTH] for word in words.split()[:80]]
    kinds = [KINDS.get(stem, ()) for stem in stems]
    seen = dict.fromkeys(stems)
    seen.update(dict.fromkeys(f"{one} {other}" for one, other in pairwise(stems)))
    for at, here in enumerate(kinds):
        for kind in here:
            seen[kind] = None
            for other in (each for near in kinds[at + 1 : at + 1 + NEAR] for each in near):
                seen[f"{min(kind, other)}+{max(kind, other)}"] = None
    return [*seen, *(f"!{number}" for number, rule in enumerate(RULES) if rule.search(words))]


def _chance(weights: dict[str, float], found: list[str]) -> float:
    total = weights[""] + sum(weights.get(sign, 0.0) for sign in found)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
