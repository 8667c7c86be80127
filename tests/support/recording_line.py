"""A line that records: a small application of a test, behind the very page and its server half."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from flask import Flask, Response, request
from twilio.request_validator import RequestValidator

from simulator.page import register_phone
from tests.support.serving import serve
from tests.support.town import Town

RECORD = '<Record action="/voice/recording" timeout="3" maxLength="30" recordingStatusCallback="/voice/recorded"/>'


@dataclass
class RecordingLine:
    """What came to the line's recording address; `address`: where its page is."""

    address: str = ""
    record: str = RECORD
    forms: list[dict[str, str]] = field(default_factory=list)
    told: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def recording_line(town: Town) -> Iterator[RecordingLine]:
    """The line, on loopback, with the town's carrier."""
    line, web = RecordingLine(), Flask("recording line", static_folder=None)
    validator = RequestValidator(town.settings.twilio_auth_tokens[0])

    @web.before_request
    def signed() -> Response | None:
        if not request.path.startswith("/voice"):
            return None
        url = town.settings.public_url + request.path
        genuine = validator.validate(url, request.form, request.headers.get("X-Twilio-Signature", ""))
        return None if genuine else Response("no", 403)

    @web.post("/voice")
    def voice() -> Response:
        return _twiml(f"<Say>All clerks are busy. Say it after the tone.</Say>{line.record}<Say>Nothing heard.</Say>")

    @web.post("/voice/recording")
    def recorded() -> Response:
        line.forms.append(request.form.to_dict())
        return _twiml("<Say>Thank you. A clerk will hear it.</Say><Hangup/>")

    @web.post("/voice/recorded")
    @web.post("/voice/status")
    def told() -> Response:
        line.told.append(request.form.to_dict())
        return Response(status=204)

    register_phone(web, town.web.extensions["townline"], town.settings)
    with serve(web) as line.address:
        yield line


def _twiml(inside: str) -> Response:
    document = f'<?xml version="1.0" encoding="UTF-8"?><Response>{inside}</Response>'
    return Response(document, content_type="text/xml; charset=utf-8")
