"""What a check finds: something that works, something to know, a broken rule, or a reason why it cannot be used."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from checking.rules import Rule


class Kind(StrEnum):
    """How much a finding matters."""

    WORKS = "works"
    NOTE = "note"
    BREAKS = "breaks"
    STOPS = "stops"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about an endpoint. `then`: what Townline does about it. `profile`: what that takes in city.toml."""

    kind: Kind
    what: str
    rule: Rule | None = None
    then: str = ""
    profile: Mapping[str, Any] = field(default_factory=dict)


def works(what: str) -> Finding:
    """Something that is as it should be."""
    return Finding(Kind.WORKS, what)


def note(what: str, then: str = "", **profile: Any) -> Finding:
    """Something that breaks no rule, but that one should know."""
    return Finding(Kind.NOTE, what, None, then, profile)


def breaks(rule: Rule, what: str, then: str, **profile: Any) -> Finding:
    """A rule of the standard that is broken, and what Townline does about it."""
    return Finding(Kind.BREAKS, what, rule, then, profile)


def stops(rule: Rule | None, what: str, then: str) -> Finding:
    """Why the endpoint cannot be used; `then` is what somebody has to do."""
    return Finding(Kind.STOPS, what, rule, then)


def count(number: int, thing: str, things: str = "") -> str:
    """ "1 service", "12 services"."""
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"


def few(names: Sequence[str], most: int = 3) -> str:
    """Some names in a sentence: at most so many, in quotes, cut, with the number of the others."""
    shown = [f"“{shown_as(name)}”" for name in names[:most]]
    beyond = len(names) - len(shown)
    if beyond > 0:
        return f"{', '.join(shown)} and {beyond:,} more"
    return " and ".join(filter(None, [", ".join(shown[:-1]), *shown[-1:]]))


def shown_as(text: str, most: int = 80) -> str:
    """What an endpoint wrote, fit for a terminal: one line, cut, without what would steer the screen."""
    line = "".join(letter if letter.isprintable() else " " for letter in text)
    line = " ".join(line.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
