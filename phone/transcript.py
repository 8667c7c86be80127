"""Conversations written down so that they read like prose and can be held again.

    # A pothole by phone
    voice from +13125550142
    line: City of Chicago. … What is the problem?
    caller: there's a pothole
    line: Where is it?
    caller presses: 1
    caller hangs up
    text to +13125550142: Your report {reference} …
    filed: service_code=pothole address_string=1060 W ADDISON ST

A line that begins with a space goes on with the one above; one that begins with # is a remark, the first of them the
title. `line:` is the whole of what is said in that turn. In it `…` stands for anything, `{number}` for any digits, and
`{reference}` (`{reference2}` …) for digits that are the same wherever it stands, also where the caller says or keys it.
The city closes or reopens `it`, which is what was filed last, or `{reference}`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from phone.call import Turn
from phone.errors import NotATranscript
from phone.interpreter import DialEnded, HangUp, Heard, Keys, Recorded, Silence
from phone.thread import Exchange

Kind = Literal[
    "voice",
    "sms",
    "line",
    "line silent",
    "line hangs up",
    "line dials",
    "says",
    "presses",
    "silent",
    "hangs up",
    "records",
    "transfer ends",
    "texter",
    "photo",
    "later",
    "filed",
    "city closes",
    "city reopens",
]

# How each kind of line is written: what stands before its text, and whether it has one.
_FORMS: dict[Kind, tuple[str, str]] = {
    "voice": ("voice from (\\S+)", "voice from {about}"),
    "sms": ("sms from (\\S+)", "sms from {about}"),
    "line silent": ("line is silent", "line is silent"),
    "line hangs up": ("line hangs up", "line hangs up"),
    "line dials": ("line dials (\\S+)", "line dials {about}"),
    "line": ("line:", "line: {text}"),
    "says": ("caller(?: \\(([\\d.]+|unsure)\\))?:", "caller{about}: {text}"),
    "presses": ("caller presses:", "caller presses: {text}"),
    "silent": ("caller is silent", "caller is silent"),
    "hangs up": ("caller hangs up", "caller hangs up"),
    "records": ("caller records (\\d+) seconds", "caller records {about} seconds"),
    "transfer ends": ("transfer ends:", "transfer ends: {text}"),
    "texter": ("texter:", "texter: {text}"),
    "photo": ("photo:", "photo: {text}"),
    "later": ("text to (\\S+?):", "text to {about}: {text}"),
    "filed": ("filed:", "filed: {text}"),
    "city closes": ("city closes (\\S+?):", "city closes {about}: {text}"),
    "city reopens": ("city reopens (\\S+?):", "city reopens {about}: {text}"),
}

CITY: frozenset[Kind] = frozenset(("city closes", "city reopens"))
USUAL_CONFIDENCE = 0.9
"""What a recogniser says of most that it hears: left out of a transcript."""
_REFERENCE = re.compile(r"(?<!\d)\d(?:[ ,-]{0,2}\d)*(?!\d)")
_REFERENCE_DIGITS = 7
"""Of the line's own numbers."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a transcript. `about`: a phone number, a confidence, seconds or a reference, if its kind has one."""

    kind: Kind
    text: str = ""
    about: str = ""
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Transcript:
    """A conversation, or several that belong together, as it should go."""

    title: str
    entries: tuple[Entry, ...]


def parse(text: str) -> Transcript:
    """Read a transcript. Raises NotATranscript, which names the line that cannot be read."""
    title, entries = "", list[Entry]()
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            title = title or line.lstrip("# ").strip()
        elif line[:1].isspace() and line.strip():
            _go_on(entries, number, line)
        elif line.strip():
            entries.append(_entry(number, line))
    if not entries or entries[0].kind not in ("voice", "sms"):
        raise NotATranscript("A transcript begins with “voice from NUMBER” or “sms from NUMBER”.")
    return Transcript(title, tuple(entries))


def write(transcript: Transcript) -> str:
    """Write a transcript down as `parse` reads it, with {reference} where the line gave a reference."""
    lines = [f"# {plain(transcript.title)}"] if transcript.title else []
    for entry in _with_references(transcript.entries):
        if entry.kind in ("voice", "sms") and len(lines) > 1:
            lines.append("")
        about = f" ({entry.about})" if entry.kind == "says" and entry.about else entry.about
        lines.append(_FORMS[entry.kind][1].format(about=about, text=plain(entry.text)).rstrip())
    return "\n".join(lines) + "\n"


def plain(text: str) -> str:
    """A text on one line, each white space one space."""
    return " ".join(text.split())


def references_in(text: str) -> set[str]:
    """The digits of every reference that a text gives, however they are grouped."""
    found = (re.sub(r"\D", "", each[0]) for each in _REFERENCE.finditer(text))
    return {digits for digits in found if len(digits) == _REFERENCE_DIGITS}


def entries_of_turn(turn: Turn) -> tuple[Entry, ...]:
    """What one turn of a call looks like in a transcript."""
    did: tuple[Entry, ...] = ()
    match turn.did:
        case Heard(text, confidence):
            unusual = "unsure" if confidence is None else f"{confidence:g}"
            did = (Entry("says", plain(text), "" if confidence == USUAL_CONFIDENCE else unusual),)
        case Keys(keys):
            did = (Entry("presses", keys),)
        case Silence():
            did = (Entry("silent"),)
        case HangUp():
            did = (Entry("hangs up"),)
        case Recorded(seconds):
            did = (Entry("records", about=str(seconds)),)
        case DialEnded(status):
            did = (Entry("transfer ends", status),)
    return did + ((Entry("line", plain(turn.text)),) if turn.text else ())


def entries_of_exchange(exchange: Exchange) -> tuple[Entry, ...]:
    """What one text and its replies look like in a transcript."""
    sent = [Entry("texter", plain(exchange.sent))] if exchange.sent or not exchange.media else []
    photos = [Entry("photo", url) for url in exchange.media]
    replies = [Entry("line", plain(text)) for text in exchange.texts] or [Entry("line silent")]
    return (*sent, *photos, *replies)


def _entry(number: int, line: str) -> Entry:
    for kind, (form, template) in _FORMS.items():
        found = re.match(form, line)
        has_text = template.endswith("{text}")
        if found and (has_text or line[found.end() :].strip() == ""):
            about = next((group for group in found.groups() if group), "")
            return Entry(kind, plain(line[found.end() :]), about, number)
    raise NotATranscript(f"Line {number} is none that a transcript can have: {line!r}")


def _go_on(entries: list[Entry], number: int, line: str) -> None:
    if not entries or not _FORMS[entries[-1].kind][1].endswith("{text}"):
        raise NotATranscript(f"Line {number} begins with a space but has nothing to go on with: {line!r}")
    last = entries[-1]
    entries[-1] = Entry(last.kind, plain(f"{last.text} {line}"), last.about, last.number)


def _with_references(entries: Sequence[Entry]) -> Iterable[Entry]:
    """Seven digits that the line says are a reference; the next run will give another one."""
    names: dict[str, str] = {}
    for entry in entries:
        given = entry.kind in ("line", "later")
        text = _REFERENCE.sub(lambda found, given=given: _named(found[0], names, given), entry.text)  # type: ignore[misc]
        about = _named(entry.about, names, False) if entry.kind in CITY else entry.about
        yield Entry(entry.kind, text, about, entry.number)


def _named(written: str, names: dict[str, str], given: bool) -> str:
    digits = re.sub(r"\D", "", written)
    if digits not in names and given and len(digits) == _REFERENCE_DIGITS:
        names[digits] = f"{{reference{len(names) + 1 if names else ''}}}"
    return names.get(digits, written)
