"""What a city wrote about a request, as people can read it: without markup, and no longer than it is read."""

import html
import re

from wording.segments import plainer

_TAGS = re.compile(r"<(script|style)\b.*?</\1\s*>|</?[a-zA-Z][^<>]{0,300}>", re.IGNORECASE | re.DOTALL)
_SHORTEST = 12
"""Characters: what is left of a note that is shorter tells nothing."""


def cleaned(note: str) -> str:
    """A city's note without tags, entities and line ends, in the alphabet of texts where little is lost by that."""
    plain = " ".join(html.unescape(_TAGS.sub(" ", note)).split())
    printable = "".join(letter for letter in plainer(plain) if letter.isprintable())
    return re.sub(r"\s+([.,;:!?])", r"\1", " ".join(printable.split()))


def cut(note: str, length: int) -> str:
    """A note of at most this length, cut at a word, and shown to be. Too little to be understood is left out."""
    if len(note) <= length:
        return note
    room = length - len("...")
    if room < _SHORTEST:
        return ""
    kept = note[:room]
    whole_words = kept.rpartition(" ")[0]
    return (whole_words or kept).rstrip(" .,;:-") + "..."
