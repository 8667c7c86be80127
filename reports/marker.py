"""Our own mark in what a city gets: the one proof that a report arrived."""

import re
from typing import Final

LONGEST: Final = 4000
"""Characters of a description that GeoReport v2 allows."""

_MARK = re.compile(r"townline\W{0,3}(\d{7})(?!\d)", re.IGNORECASE)


def with_mark(words: str, reference: str) -> str:
    """The description as it is posted: the person's words, cut if need be, and a last line that is ours."""
    mark = f"[Townline {reference}]"
    room = LONGEST - len(mark) - 1
    said = words.strip()[:room].rstrip()
    return f"{said}\n{mark}" if said else mark


def marked(description: str, reference: str) -> bool:
    """Whether a description from the city's list is that of our report.

    Only the last mark counts: what people say comes before ours. Line ends, brackets and case may have changed.
    """
    marks = _MARK.findall(description)
    return bool(marks) and marks[-1] == reference
