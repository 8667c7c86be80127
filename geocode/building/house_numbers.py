"""House numbers as files write them: "1016", "1016-18", "45-12", "12B", "12 1/2"."""

import re
from collections.abc import Iterable

_HYPHENED = re.compile(r"(\d+)\s*[A-Za-z]?\s*-\s*(\d+)[A-Za-z]?\b.*")
_MARK = re.compile(r"\s*\d+(?:\s*-\s*\d+)?(?:([A-Za-z])(?![A-Za-z])| ([A-Za-z])$|\s?([123]/[234])\b)")
_FIRST = re.compile(r"\s*(\d{1,9})")


def number_of(text: str) -> int:
    """The house number at the head of a text; of a span its first; 0 where there is none."""
    found = _FIRST.match(text)
    return int(found[1]) if found else 0


def mark_of(text: str) -> str:
    """What stands behind the digits of a house number: "A" in "12A", "1/2" in "12 1/2"."""
    found = _MARK.match(text)
    return next((part for part in found.groups() if part), "") if found else ""


def has_hyphen(text: str) -> bool:
    """Whether a house number is written with a hyphen."""
    return _HYPHENED.fullmatch(text) is not None


def numbers_in(text: str, hyphens_join: bool) -> tuple[int, ...]:
    """The house numbers that a text gives: one, or both ends of a span, "1016-18" being 1016 and 1018.

    `hyphens_join`: the file is from where a hyphen stands within one number, "45-12" being house 4512.
    """
    hyphened = _HYPHENED.fullmatch(text)
    if not hyphened:
        number = number_of(text)
        return (number,) if number else ()
    if hyphens_join:
        return (int(hyphened[1] + hyphened[2].zfill(2)),)
    return _span(hyphened[1], hyphened[2]) or (int(hyphened[1]),)


def hyphens_join(texts: Iterable[str]) -> bool:
    """Whether hyphens stand within numbers in these texts, as in Queens: many have one, and most can be no span."""
    listed = [text for text in texts if text]
    hyphened = [found for text in listed if (found := _HYPHENED.fullmatch(text))]
    no_spans = [found for found in hyphened if not _span(found[1], found[2])]
    return len(hyphened) > len(listed) / 5 and len(no_spans) > len(hyphened) / 2


def _span(first: str, second: str) -> tuple[int, int] | None:
    """Both ends of a row of houses; a last number that is short leaves out the first one's leading digits."""
    last = int(second) if len(second) >= len(first) else int(first[: -len(second)] + second)
    near = int(first) < last <= int(first) + 100 and int(first) % 2 == last % 2
    return (int(first), last) if near else None
