"""Our own mark in what a city gets: the one proof that a report arrived."""

import re
from typing import Final

LONGEST: Final = 4000
"""Characters of a description that GeoReport v2 allows."""

_MARK = re.compile(r"townline\W{0,3}(\d{7})(?!\d)", re.IGNORECASE)


def in_words(reference: str) -> str:
    """Our mark where it stands alone, in a field of its own."""
    return f"Townline {reference}"


def with_mark(words: str, reference: str) -> str:
    """The description as it is posted: our mark, then the person's words, in one line, cut if need be.

    The mark stands first, since cities cut descriptions off in their lists (many at 255 characters).
    """
    return f"[{in_words(reference)}] {' '.join(words.split())}"[:LONGEST].rstrip()


def without_mark(description: str, reference: str) -> str:
    """The person's words alone."""
    return description.removeprefix(f"[{in_words(reference)}]").lstrip()


def mark_in(description: str) -> str:
    """The reference that a description from the city's list is marked with, or ""."""
    found = _MARK.search(description)
    return found[1] if found else ""


def marked(description: str, reference: str) -> bool:
    """Whether a description from the city's list is that of our report.

    Only the first mark counts: what people say comes after ours. Line ends, brackets and case may have changed.
    """
    return mark_in(description) == reference
