"""What danger is told with: the kinds of thing that words stand for, and rules that words of danger often keep."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from dialogue.word_tables import tables

BEGINNING = 6
"""So many letters of a word tell what it is: "bleeding" and "bleeds" begin alike."""
_APART = 6
"""Words that may stand between two that a rule wants near each other."""

_TOLD = tables(__file__)


def _kinds(told: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for kind, words in told.items():
        for beginning in dict.fromkeys(word[:BEGINNING] for word in words.split()):
            table[beginning] = (*table.get(beginning, ()), kind)
    return table


def _rule(told: Mapping[str, Any]) -> re.Pattern[str]:
    patterns = list(told.get("patterns", ()))
    if "words" in told:
        after = rf"(?! (?:{'|'.join(told['not_before'])}))" if "not_before" in told else ""
        patterns.append(rf"\b(?:{'|'.join(told['words'])})\b{after}")
    if "one" in told:
        one = told["one"]
        patterns.append(_near(_TOLD["groups"][one] if isinstance(one, str) else one, told["other"]))
    return re.compile("|".join(patterns))


def _near(one: Sequence[str], other: Sequence[str]) -> str:
    here, there, between = "|".join(one), "|".join(other), rf"(?: \w+){{0,{_APART}}} "
    return rf"\b(?:{here})\b{between}(?:{there})\b|\b(?:{there})\b{between}(?:{here})\b"


KINDS = _kinds(_TOLD["kinds"])
"""The beginning of a word → what kinds of thing it is."""
RULES = tuple(_rule(each) for each in _TOLD["rules"])
