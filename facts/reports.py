"""What somebody reported, and how far it has come."""

from dataclasses import dataclass
from typing import Literal

from facts.places import Place

ReportState = Literal[
    "waiting", "sending", "sent", "token", "open", "closed", "unknown", "refused", "review", "follows"
]
Channel = Literal["voice", "sms"]


@dataclass(frozen=True, slots=True)
class Consent:
    """That a person agreed to texts about a report: the words they were asked in, when (ISO 8601, zoned) and how."""

    words: str
    at: str
    channel: Channel


@dataclass(frozen=True, slots=True)
class Answer:
    """What the city gets for a question of the service: its attribute's code, and the answers. None were given where
    it was passed over. `many`: the question allows several.
    """

    code: str
    given: tuple[str, ...] = ()
    many: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """The same thing at the same place, reported by somebody before and not done yet.

    `request_id`: the city's number; where it has none yet, `reference` is that of our own report. `days`: how long ago.
    """

    provider: str
    request_id: str = ""
    reference: str = ""
    days: int = 0


@dataclass(frozen=True, slots=True)
class Status:
    """What may be told of a report to anybody who knows its reference: never the place, nor anybody's words.

    `filed_at`: ISO 8601, zoned. `request_id`: the city's number, or "". `word`: the city's own word for the state,
    where that says more than open or closed; `note`: what the city wrote last, to be read by people.
    """

    reference: str
    service_code: str
    service_name: str
    state: ReportState
    filed_at: str
    request_id: str = ""
    word: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A finished report, as the person confirmed it. Nothing of it is ever changed but by staff.

    `reference`: our own seven digits, the last a check digit. `place` is None where it could not be found on the map:
    `place_words` then holds what was said. `phone`: E.164, or "" where it was declined. `filed_at`: ISO 8601, zoned.
    `media`: the names of its photos. `recording`: of one in which the place is told, for staff to hear. `answers`: to
    the service's questions. `unanswered`: one that the city requires is not answered, so that a clerk must look.
    `session`: the conversation it came from, for the log.
    """

    reference: str
    service_code: str
    service_name: str
    provider: str
    place: Place | None
    place_words: str
    description: str
    phone: str
    consent: Consent | None
    language: str
    channel: Channel
    filed_at: str
    media: tuple[str, ...] = ()
    recording: str = ""
    answers: tuple[Answer, ...] = ()
    unanswered: bool = False
    follows: Known | None = None
    line_number: str = ""
    session: str = ""
