"""How much words sound like danger: plainly, perhaps, or not at all.

The rules of `emergency` know what danger is told with; `danger_score` weighs everything that was said. Each keeps the
other from being wrong: a rule is believed where the rest does not sound harmless.
"""

from typing import Literal

from dialogue.danger_score import sounds_like
from dialogue.emergency import dangers
from dialogue.words import meaning

PLAINLY = 0.9
"""Plain danger from this likelihood on, whether a rule is kept or not."""
LIKELY = 0.6
"""Plain danger where a rule is kept and danger is so likely."""
HARDLY = 0.1
"""Plain danger where a rule is kept that nobody keeps by chance, unless danger is less likely than this."""
MAYBE = 0.46
"""It is asked about from this likelihood on where no rule is kept."""
RULED = 0.2
"""It is asked about from this likelihood on where one is."""
BELIEVED = frozenset({"gas", "carbon_monoxide", "self_harm"})
"""Kinds whose rules nobody keeps by chance."""
ASKED = frozenset({"crash", "shock", "wire_down"})
"""Kinds that are asked about however harmless the rest sounds, as an address does ("downed wire at 2342 W Devon")."""


def danger_level(text: str) -> Literal["", "maybe", "danger"]:
    """Whether these words tell plainly of danger, or only perhaps, or not at all."""
    either, plainly = sounds_like(text)
    kinds = dangers(text)
    if meaning(text) and not kinds and plainly <= PLAINLY:  # "I already called, my husband collapsed" is no question
        return ""
    if plainly > PLAINLY or (kinds and either > LIKELY) or (either > HARDLY and not BELIEVED.isdisjoint(kinds)):
        return "danger"
    return "maybe" if either > (RULED if kinds else MAYBE) or not ASKED.isdisjoint(kinds) else ""


def plain_dangers(text: str) -> tuple[str, ...]:
    """The kinds of plain danger that these words tell of; "other" where it is of no kind with a name."""
    return (dangers(text) or ("other",)) if danger_level(text) == "danger" else ()
