"""What is wrong with the demo city today."""

from dataclasses import dataclass, fields
from typing import Literal, get_args

Cut = Literal["", "error", "drop"]


@dataclass(frozen=True, slots=True)
class Switches:
    """Every way in which the city can be made to fail. All at rest: a city that works.

    `down`: 503 to everything. `html`: a web page with this status (0: none). `slow`: seconds before each answer.
    `refuse`: every post gets 400. `cut_after_create`: a posted request is kept, but the answer is an error, or the
    connection just ends. `token_seconds`: how long a token takes to become an id.
    """

    down: bool = False
    html: int = 0
    slow: float = 0.0
    refuse: bool = False
    cut_after_create: Cut = ""
    token_seconds: float = 3.0

    @classmethod
    def from_form(cls, form: dict[str, str]) -> "Switches":
        """The switches that a form sets; those that it leaves out are at rest. Raises ValueError for anything else."""
        kinds = {field.name: field.type for field in fields(cls)}
        unknown = set(form) - set(kinds)
        if unknown:
            raise ValueError(f"There is no switch {min(unknown)!r}; there are {', '.join(kinds)}")
        switches = cls(
            down=_on(form.get("down", "")),
            html=int(form.get("html") or 0),
            slow=float(form.get("slow") or 0),
            refuse=_on(form.get("refuse", "")),
            cut_after_create=_cut(form.get("cut_after_create", "")),
            token_seconds=float(form.get("token_seconds") or 3),
        )
        if switches.html not in (0, *range(200, 600)) or not 0 <= switches.slow <= 600:
            raise ValueError("html is a status from 200 to 599, slow at most 600 seconds")
        return switches


def _on(word: str) -> bool:
    return word.lower() in ("1", "true", "yes", "on")


def _cut(word: str) -> Cut:
    for known in get_args(Cut):
        if word == known:
            return known
    raise ValueError("cut_after_create is error or drop")
