"""What Twilio posts about a call, and what it means."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from dialogue.events import Connected, NotConnected, Pressed, Recorded, Said, Silence, Started, Waited
from ivr import parse

AT = datetime(2026, 5, 4, 12, 0, tzinfo=ZoneInfo("America/Chicago"))


@pytest.mark.parametrize(
    ("form", "turn", "passed", "event"),
    [({}, 0, "", Started(AT)),
     ({"SpeechResult": "There's a pothole.", "Confidence": "0.93"}, 1, "", Said(AT, "There's a pothole.", 0.93)),
     ({"SpeechResult": "yes"}, 1, "", Said(AT, "yes", None)),
     ({"SpeechResult": "yes", "Confidence": "high"}, 1, "", Said(AT, "yes", None)),
     ({"SpeechResult": "yes", "Confidence": "7"}, 1, "", Said(AT, "yes", 1.0)),
     ({"Digits": "12", "SpeechResult": "yes"}, 1, "", Pressed(AT, "12")),
     ({"Digits": "1"}, 1, "silent", Silence(AT)),
     ({}, 1, "silent", Silence(AT)),
     ({}, 1, "", Silence(AT)),
     ({"SpeechResult": "hello"}, 1, "waited", Waited(AT)),
     ({"SpeechResult": "  "}, 1, "", Silence(AT)),
     ({"DialCallStatus": "completed"}, 3, "", Connected(AT)),
     ({"DialCallStatus": "no-answer"}, 3, "", NotConnected(AT)),
     ({"DialCallStatus": "busy"}, 3, "", NotConnected(AT))],
)  # fmt: skip
def test_a_form_is_an_event(form, turn, passed, event):
    assert parse.event(form, turn, passed, AT) == event


def test_a_recording_is_told_by_its_name_and_one_of_nothing_is_silence():
    form = {"RecordingUrl": "https://api.twilio.com/RE1", "RecordingDuration": "9", "Digits": "#"}
    assert parse.recording_address(form) == "https://api.twilio.com/RE1"
    assert parse.event(form, 4, "", AT, "a" * 32) == Recorded(AT, "a" * 32)
    assert parse.recording_address({**form, "RecordingDuration": "0"}) == ""
    assert parse.recording_address({**form, "DialCallStatus": "completed"}) == ""
    assert parse.recording_address({}) == ""


@pytest.mark.parametrize(("turn", "number"), [("3", 3), ("", 0), ("x", 0), ("-1", 0), ("²", 0), ("999999999", 0)])
def test_the_turn_is_a_number_or_the_first(turn, number):
    assert parse.turn_number({"turn": turn}) == number


@pytest.mark.parametrize(
    ("sender", "number"),
    [("+13125550142", "+13125550142"), ("anonymous", ""), ("Restricted", ""), ("+266696687", ""), ("client:jane", ""),
     ("sip:j@example.org", ""), ("", ""), ("+1312555", ""), ("+13125550311", ""), ("+²²²²²²²²²", "")],
)  # fmt: skip
def test_a_caller_has_a_number_or_none(sender, number):
    assert parse.caller({"From": sender}, ("+13125550311",)) == number
