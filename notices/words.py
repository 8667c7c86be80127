"""What a text about a change says. Pure."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from facts.city import City
from facts.reports import Report
from notices.record import Notice
from wording import reader
from wording.notes import cleaned, cut
from wording.segments import plainer
from wording.speech import say_moment

LONGEST: Final = 320
"""Characters, as the carrier advises: two segments of plain text."""


def body(city: City, report: Report, request_id: str, notice: Notice) -> str:
    """The text, short enough to be sent in two parts.

    What the city wrote is passed on as it stands, without markup; where it is too long, its end is cut off.
    """
    note = cleaned(notice.note)
    while True:
        text = _filled(city, report, request_id, notice, note)
        too_much = len(text) - LONGEST
        if too_much <= 0 or not note:
            return text
        note = cut(note, len(note) - too_much)


def _filled(city: City, report: Report, request_id: str, notice: Notice, note: str) -> str:
    key = f"notice_{notice.kind}{'_note' if note else ''}"
    text = reader.text(
        report.language,
        key,
        line=city.line_name[:1].upper() + city.line_name[1:],
        reference=report.reference,
        request_id=notice.request_id or request_id,
        service=report.service_name,
        place=report.place.address if report.place else report.place_words,
        note=note,
        status=cleaned(notice.status.replace("_", " ").lower()),
        into=notice.into,
        by=_day(notice.by, city, report.language),
    )
    return plainer(text)


def _day(seconds: float, city: City, language: str) -> str:
    day = datetime.fromtimestamp(seconds, ZoneInfo(city.timezone))
    return say_moment(day, False, False, reader.calendar(language))
