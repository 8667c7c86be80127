"""Whether a city's list is whole: many endpoints cut theirs off without a word, and what is not in it may be there.

A list is taken for whole where it is shorter than any page that is met in the wild, or where its two halves in time,
both of them shorter, hold together just the same requests: one that had been cut off would grow. Otherwise each half is
looked at in the same way.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Final

from reports.door import CityRequest, Listing

SMALLEST_PAGE: Final = 25
"""Real limits are 25, 50, 100, 200 ... Only a list that is shorter than all of them is surely no first page of more."""

MOST_QUESTIONS: Final = 64
"""In one search. The list of an endpoint that minds no dates is never sure."""

Span = tuple[float, float | None]
"""From when, and until when; None: no end. The city's clock may be ahead, and some refuse a moment to come."""

Rows = tuple[CityRequest, ...]

_SECOND: Final = 1.0
"""Endpoints are asked for whole seconds, and some leave ends out."""
_NARROWEST: Final = 5 * _SECOND


def listed(ask: Callable[[float, float | None], Rows], since: float) -> Listing:
    """Every request since a moment, and whether these are surely all. `ask` gives those of a span of time."""
    first = ask(since, None)
    found, complete, asked = [*first], True, 1
    doubtful: deque[tuple[Span, Rows]] = deque([((since, None), first)])
    while doubtful:
        span, rows = doubtful.popleft()
        if len(rows) < SMALLEST_PAGE:
            continue
        halves = _halves(*span)
        if not halves or asked + 2 > MOST_QUESTIONS:
            complete = False
            continue
        parts = [ask(*half) for half in halves]
        asked += 2
        found += [row for part in parts for row in part]
        if not _are_all(rows, parts):
            doubtful += zip(halves, parts, strict=True)
    return Listing(tuple(found), complete=complete)


def _are_all(rows: Rows, parts: list[Rows]) -> bool:
    shorter = all(len(part) < len(rows) for part in parts)
    return shorter and _names(rows) == _names(row for part in parts for row in part)


def _names(rows: Iterable[CityRequest]) -> set[str]:
    return {row.request_id or row.description for row in rows}


def _halves(start: float, end: float | None) -> list[Span]:
    """Overlapping by a second each way: moments are asked for in whole seconds, and some endpoints leave ends out.

    There are none where the span is too narrow for that.
    """
    until = end or time.time()
    middle = (start + until) / 2
    if until - start < _NARROWEST:
        return []
    return [(start, middle + _SECOND), (middle - _SECOND, end)]
