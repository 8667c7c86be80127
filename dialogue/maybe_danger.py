"""Maybe danger: a wide net beside the plain rules of `emergency`. Whatever it holds is asked about, nothing more."""

from typing import Literal

from dialogue.danger_score import sounds_like
from dialogue.emergency import dangers
from dialogue.words import meaning

MAYBE, PLAINLY, LIKELY = 0.25, 0.7, 0.5
"""How likely danger must be before it is asked about, before 911 is named, and before a rule is believed."""


def danger_level(text: str) -> Literal["", "maybe", "danger"]:
    """Whether these words tell plainly of danger, or only perhaps, or not at all."""
    if meaning(text):
        return ""
    either, plainly = sounds_like(text)
    if plainly > PLAINLY or (either > LIKELY and dangers(text)):
        return "danger"
    return "maybe" if either > MAYBE else ""


def plain_dangers(text: str) -> tuple[str, ...]:
    """The kinds of plain danger that these words tell of; "other" where it is of no kind with a name."""
    return (dangers(text) or ("other",)) if danger_level(text) == "danger" else ()
