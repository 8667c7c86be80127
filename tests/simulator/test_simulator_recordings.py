"""A line that records: what the caller says is with the carrier, and the line fetches it with its credentials."""

import io
import wave
from collections.abc import Iterator

import pytest
import requests

from tests.support.phone_page import Page
from tests.support.recording_line import RecordingLine, recording_line
from tests.support.town import Town

SECOND = 8000 * 2


@pytest.fixture
def line(town: Town) -> Iterator[RecordingLine]:
    with recording_line(town) as line:
        yield line


@pytest.fixture
def caller(line: RecordingLine) -> Page:
    """Somebody who has been asked to speak after the tone."""
    page = Page(line.address)
    turn = page.dial()
    assert turn["pieces"][-1]["kind"] == "beep"
    waiting = turn["call"]["waiting"]
    assert (waiting["verb"], waiting["inputs"], waiting["maxLength"]) == ("record", ["recording"], 30)
    return page


def test_what_is_said_is_with_the_carrier_as_twilio_would_have_it(caller, line, town):
    turn = _record(caller, _wav(2.5), key="#")
    assert turn["text"] == "Thank you. A clerk will hear it."
    (form,) = line.forms
    assert (form["RecordingDuration"], form["Digits"]) == ("3", "#")
    assert form["RecordingUrl"].endswith(f"/Recordings/{form['RecordingSid']}")
    heard = town.photos.fetch(form["RecordingUrl"])
    assert heard == _wav(2.5)
    assert town.photos.fetch(form["RecordingUrl"] + ".wav") == heard
    assert requests.get(form["RecordingUrl"], timeout=5).status_code == 401
    done = next(each for each in line.told if "RecordingStatus" in each)
    assert (done["RecordingStatus"], done["RecordingUrl"]) == ("completed", form["RecordingUrl"])


def test_what_is_typed_is_as_long_as_saying_it_takes(caller, line, town):
    caller.do("record", seconds=4)
    (form,) = line.forms
    assert form["RecordingDuration"] == "4" and "Digits" not in form
    assert len(town.photos.fetch(form["RecordingUrl"])) == 44 + 4 * SECOND


def test_who_hangs_up_in_a_recording_has_left_it_all_the_same(caller, line, town):
    turn = _record(caller, _wav(1), key="hangup")
    assert turn["call"]["ended"]["why"] == "caller hung up"
    (form,) = line.forms
    assert (form["RecordingDuration"], form["Digits"]) == ("1", "hangup")
    assert town.photos.fetch(form["RecordingUrl"]) == _wav(1)


def test_who_says_nothing_has_recorded_nothing_and_the_document_goes_on(caller, line):
    assert caller.do("silence")["text"] == "Nothing heard."
    assert line.forms == []


def test_a_recording_is_no_longer_than_the_line_asked_for(line, town):
    line.record = '<Record action="/voice/recording" maxLength="2"/>'
    page = Page(line.address)
    page.dial()
    _record(page, _wav(5))
    assert line.forms[0]["RecordingDuration"] == "2"
    assert len(town.photos.fetch(line.forms[0]["RecordingUrl"])) == 44 + 2 * SECOND


@pytest.mark.parametrize(
    ("sound", "status", "word"),
    [
        (b"MZ a program", 415, "no recording"),
        (b"RIFF\x00\x00\x00\x00WAVEjunk", 415, "no recording"),
        (b"0" * 5_000_000, 413, "too long"),
    ],
)
def test_what_is_no_recording_is_refused_and_the_line_waits_on(caller, line, sound, status, word):
    answer = caller.send(f"/people/{caller.person}/call/record", files={"audio": ("sound", sound)})
    assert answer.status_code == status and word in answer.json()["error"]
    assert line.forms == []
    assert _record(caller, _wav(1))["call"]["ended"]


def test_where_the_line_asks_a_question_nothing_can_be_recorded(page):
    page.dial()
    answer = page.send(f"/people/{page.person}/call/record", {"seconds": 3})
    assert (answer.status_code, answer.json()["error"]) == (409, "The line records nothing now.")


def test_a_recording_lies_sealed_with_the_carrier(caller, line, town, tmp_path):
    _record(caller, _wav(1, b"\x12\x34"))
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("carrier.sqlite3*"))
    assert line.forms[0]["RecordingSid"].encode() in kept
    assert b"\x12\x34" * 50 not in kept


def _record(page: Page, sound: bytes, key: str = "") -> dict:
    answer = page.session.post(
        f"{page.address}/phone/api/people/{page.person}/call/record",
        data={"key": key},
        files={"audio": ("sound", sound)},
        timeout=20,
    )
    assert answer.ok, answer.text
    return answer.json()


def _wav(seconds: float, sample: bytes = b"\x01\x00") -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setparams((1, 2, 8000, 0, "NONE", ""))
        written.writeframes(sample * int(8000 * seconds))
    return file.getvalue()
