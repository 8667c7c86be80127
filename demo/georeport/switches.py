"""What is wrong with the demo city today."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args

from demo.georeport import quirks as all_quirks

Cut = Literal["", "error", "drop"]


@dataclass(frozen=True, slots=True)
class Switches:
    """Every way in which the city can be made to fail. All at rest: a city that works.

    `down`: 503 to everything. `html`: a web page with this status (0: none). `slow`: seconds before each answer.
    `refuse`: every post gets 400. `cut_after_create`: a posted request is kept, but the answer is an error, or the
    connection just ends. `token_seconds`: how long a token takes to become an id. `quirks`: names of quirks.py.
    """

    down: bool = False
    html: int = 0
    slow: float = 0.0
    refuse: bool = False
    cut_after_create: Cut = ""
    token_seconds: float = 3.0
    quirks: tuple[str, ...] = ()

    @classmethod
    def of(cls, names: Iterable[str], **more: Any) -> "Switches":
        """The switches of a city with these quirks; raises quirks.NoSuchQuirk, a ValueError."""
        chosen = all_quirks.checked(names)
        return cls(quirks=chosen, **{**all_quirks.switches_of(chosen), **more})

    @classmethod
    def from_form(cls, form: dict[str, str]) -> "Switches":
        """The switches that a form sets; those that it leaves out are at rest. Raises ValueError for anything else."""
        kinds = {field.name: field.type for field in fields(cls)}
        unknown = set(form) - set(kinds)
        if unknown:
            raise ValueError(f"There is no switch {min(unknown)!r}; there are {', '.join(kinds)}")
        names = form.get("quirks", "").split(",")
        given = {name: value for name, value in form.items() if value and name != "quirks"}
        switches = cls.of(names, **{name: _READ[name](value) for name, value in given.items()})
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


_READ: Mapping[str, Callable[[str], Any]] = {
    "down": _on,
    "html": int,
    "slow": float,
    "refuse": _on,
    "cut_after_create": _cut,
    "token_seconds": float,
}
