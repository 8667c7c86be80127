"""What a text about a change says. Pure."""

import html
import re
from typing import Final, Protocol

from facts.city import City
from facts.reports import Report
from notices.record import Notice
from wording import reader
from wording.segments import plainer

LONGEST: Final = 320
"""Characters, as the carrier advises: two segments of plain text."""

_TAGS = re.compile(r"<(script|style)\b.*?</\1\s*>|</?[a-zA-Z][^<>]{0,300}>", re.IGNORECASE | re.DOTALL)
_SHORTEST_NOTE = 12


class Say(Protocol):
    """The reader of sentences: wording.reader.text."""

    def __call__(self, language: str, key: str, **values: str) -> str:
        """A sentence, filled in."""


def body(city: City, report: Report, request_id: str, notice: Notice, say: Say = reader.text) -> str:
    """The text, short enough to be sent in two parts.

    What the city wrote is passed on as it stands, without markup; where it is too long, its end is cut off.
    """
    note = cleaned(notice.note)
    while True:
        text = _filled(city, report, request_id, notice, note, say)
        too_much = len(text) - LONGEST
        if too_much <= 0 or not note:
            return text
        note = _cut(note, len(note) - too_much)


def cleaned(note: str) -> str:
    """A city's note without tags, entities and line ends, in the alphabet of texts where little is lost by that."""
    plain = " ".join(html.unescape(_TAGS.sub(" ", note)).split())
    return " ".join("".join(letter for letter in plainer(plain) if letter.isprintable()).split())


def _filled(city: City, report: Report, request_id: str, notice: Notice, note: str, say: Say) -> str:
    key = f"notice_{notice.kind}{'_note' if note else ''}"
    text = say(
        report.language,
        key,
        line=city.line_name[:1].upper() + city.line_name[1:],
        reference=report.reference,
        request_id=request_id,
        service=report.service_name,
        place=report.place.address if report.place else report.place_words,
        note=note,
        status=cleaned(notice.status.replace("_", " ").lower()),
    )
    return plainer(text)


def _cut(note: str, length: int) -> str:
    """Cut at a word, and show that it was cut. Too little to be understood is left out."""
    room = length - len("...")
    if room < _SHORTEST_NOTE:
        return ""
    kept = note[:room]
    whole_words = kept.rpartition(" ")[0]
    return (whole_words or kept).rstrip(" .,;:-") + "..."
