"""What careless answers have in common, once they are plain lists, dicts and text.

A lone object stands for a list of one, {} and [] and null and "" for nothing, a wrapper may be there or not. What is
recognisable is taken; what is not raises NotGeoReport, so that a web page never passes for an empty list.
"""

import math
from collections.abc import Iterable
from typing import Any

from open311.errors import NotGeoReport
from open311.text import printable

Entry = dict[str, Any]

DEEPEST = 30
"""No GeoReport answer is nested deeper; what is wants to break its reader."""


def entries(
    tree: Any, wrappers: tuple[str, ...], marks: tuple[str, ...], strict: bool = True, depth: int = 0
) -> list[Entry]:
    """The objects that bear one of `marks`, found below any of `wrappers`, however wrapped."""
    if depth > DEEPEST:
        raise NotGeoReport("the answer is nested too deep")
    if tree is None or tree in ("", {}, []):
        return []
    if isinstance(tree, list):
        return [entry for part in tree for entry in entries(part, wrappers, marks, strict, depth + 1)]
    if isinstance(tree, dict):
        if any(mark in tree for mark in marks):
            return [tree]
        for wrapper in wrappers:
            if wrapper in tree:
                return entries(tree[wrapper], wrappers, marks, strict, depth + 1)
        only = next(iter(tree.values())) if strict and len(tree) == 1 else None
        if only and isinstance(only, list | dict):
            # A wrapper that nobody has heard of: what is in it decides.
            return entries(only, wrappers, marks, strict, depth + 1)
    if strict:
        raise NotGeoReport(f"the answer holds nothing of {wrappers[0]}")
    return []


def first(entry: Any, *names: str) -> Any:
    """The first of these that says something."""
    if not isinstance(entry, dict):
        return None
    return next((entry[name] for name in names if entry.get(name) not in (None, "", [], {})), None)


def beyond(entry: Entry, *known: str, instead: tuple[tuple[str, str], ...] = ()) -> Entry:
    """What an entry says that nobody reads by name, without what is empty.

    `instead`: pairs of names of which the second is read only where the first says nothing.
    """
    passed_over = {second for name, second in instead if first(entry, name) is not None}
    return {
        name: told
        for name, told in entry.items()
        if (name not in known or name in passed_over) and told not in (None, "", [], {})
    }


def text(value: Any) -> str:
    """A scalar, or the only one of a list; "" for whatever says nothing."""
    if isinstance(value, list):
        return next((said for said in map(text, value[:1]) if said), "")
    if isinstance(value, bool):
        return "true" if value else "false"
    return printable(value).strip() if isinstance(value, str) else ""


def texts(value: Any) -> list[str]:
    """Every text of a list, or the only one there is."""
    parts: Iterable[Any] = value if isinstance(value, list) else [value]
    return [said for said in map(text, parts) if said]


def true(value: Any) -> bool:
    """True, "true", "True", "1", "yes"."""
    return text(value).lower() in ("true", "1", "yes")


def whole(value: Any) -> int:
    """A whole number; 0 for whatever is none."""
    said = text(value)
    return int(said) if said.lstrip("-").isdecimal() and said.count("-") <= 1 and len(said) < 10 else 0


def degrees(lat: Any, long: Any) -> tuple[float, float] | tuple[None, None]:
    """A place on earth, or None twice. It is turned where it can only be the other way round.

    (0, 0) is the Atlantic: it is how San Francisco says that it does not know. State Plane feet are no degrees.
    """
    north, east = _number(lat), _number(long)
    if north is None or east is None or (north, east) == (0, 0):
        return None, None
    if abs(north) <= 90 and abs(east) <= 180:
        return north, east
    return (east, north) if abs(east) <= 90 and abs(north) <= 180 else (None, None)


def addresses(value: Any) -> tuple[str, ...]:
    """Where pictures are: one address, several, or Boston's objects."""
    parts = value if isinstance(value, list) else [value]
    inner = [first(part, "url", "media_url") if isinstance(part, dict) else part for part in parts]
    return tuple(said for part in inner for said in texts(part))


def _number(value: Any) -> float | None:
    try:
        number = float(text(value))
    except ValueError:
        return None
    return number if math.isfinite(number) else None
