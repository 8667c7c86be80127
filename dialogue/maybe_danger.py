"""Maybe danger: a wide net beside the plain rules of `emergency`. Whatever it holds is asked about, nothing more."""

from typing import Literal

from dialogue.danger_score import sounds_like
from dialogue.emergency import dangers
from dialogue.words import meaning

HARDLY, RULED, MAYBE, PLAINLY, LIKELY = 0.1, 0.2, 0.46, 0.9, 0.6
"""How likely danger must be before a rule that nobody keeps by chance is believed; before it is asked about where any
rule is kept, and where none is; before 911 is named; before any rule is believed."""
BELIEVED = frozenset({"gas", "carbon_monoxide", "self_harm"})
"""Kinds whose rules nobody keeps by chance."""


def danger_level(text: str) -> Literal["", "maybe", "danger"]:
    """Whether these words tell plainly of danger, or only perhaps, or not at all."""
    if meaning(text):
        return ""
    either, plainly = sounds_like(text)
    kinds = dangers(text)
    if plainly > PLAINLY or (kinds and either > LIKELY) or (either > HARDLY and not BELIEVED.isdisjoint(kinds)):
        return "danger"
    return "maybe" if either > (RULED if kinds else MAYBE) else ""


def plain_dangers(text: str) -> tuple[str, ...]:
    """The kinds of plain danger that these words tell of; "other" where it is of no kind with a name."""
    return (dangers(text) or ("other",)) if danger_level(text) == "danger" else ()
