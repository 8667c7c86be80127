"""House numbers as files write them: "1016", "1016-18", "45-12", "12B", "12 1/2"."""

import re
from collections.abc import Iterable

_SPAN = re.compile(r"(\d+)\s*[A-Za-z]?\s*-\s*(\d+)[A-Za-z]?\b.*")
_FIRST = re.compile(r"\s*(\d{1,9})")


def number_of(text: str) -> int:
    """The house number at the head of a text; of a span its first; 0 where there is none."""
    found = _FIRST.match(text)
    return int(found[1]) if found else 0


def numbers_in(text: str, hyphens_join: bool) -> tuple[int, ...]:
    """The house numbers that a text gives: one, or both ends of a span, "1016-18" being 1016 and 1018.

    `hyphens_join`: the file is from where a hyphen stands within one number, "45-12" being house 4512.
    """
    span = _SPAN.fullmatch(text)
    if not span:
        number = number_of(text)
        return (number,) if number else ()
    first, second = span[1], span[2]
    if hyphens_join:
        return (int(first + second),)
    last = int(second) if len(second) >= len(first) else int(first[: -len(second)] + second)
    return (int(first), last) if int(first) < last <= int(first) + 100 else (int(first),)


def hyphens_join(texts: Iterable[str]) -> bool:
    """Whether hyphens stand within numbers in these texts, as in Queens: in most of them, two digits after each."""
    listed = [text for text in texts if text]
    joined = [text for text in listed if (span := _SPAN.fullmatch(text)) and len(span[2]) == 2]
    return len(joined) > len(listed) / 2
