"""A call that is put down and taken up again, as if by another process."""

import json

import pytest

from phone.call import Call
from phone.errors import CallIsOver
from phone.interpreter import Ended
from phone.line import Line
from phone.saved import SavedCall
from tests.phone.loopback import Loopback, twiml

CALLER = "+13125550142"


def through_json(line: Line, call: Call) -> Call:
    """The call after it was written down, and read again by somebody who knows nothing else of it."""
    return Call.resume(line, SavedCall.from_json(json.loads(json.dumps(call.save().to_json()))))


def test_a_call_goes_on_where_it_was_put_down(line: Line, loopback: Loopback) -> None:
    call = Call(line, CALLER, {"CallerName": "PAT"})
    call.dial()
    taken_up = through_json(line, call)
    assert (taken_up.sid, taken_up.step, taken_up.waiting) == (call.sid, "what", call.waiting)
    assert taken_up.silence().text == "Sorry, I did not hear you. What is the problem?"
    assert through_json(line, taken_up).say("a pothole").text.startswith("a pothole, noted.")
    assert all(loopback.signatures)
    assert {form["CallSid"] for _, form in loopback.forms} == {call.sid}
    assert {form.get("CallerName") for _, form in loopback.forms} == {"PAT"}


def test_it_waits_in_the_same_verb_of_a_document_that_has_several(line: Line, loopback: Loopback) -> None:
    first, second = (
        '<Gather action="/voice?turn=1" numDigits="1"><Say>' + word + "</Say></Gather>" for word in ("One?", "Two?")
    )
    loopback.instead["/voice"] = lambda: twiml(first + second + "<Say>Bye.</Say>")
    call = Call(line, CALLER)
    call.dial()
    assert call.silence().text == "Two?"
    assert through_json(line, call).silence().text == "Bye."


def test_a_transfer_is_waited_for_on(line: Line) -> None:
    call = Call(line, CALLER)
    call.dial()
    call.press("0")
    assert through_json(line, call).dial_ended("busy").text == "That was busy."


def test_a_call_that_ended_stays_so(line: Line) -> None:
    call = Call(line, CALLER)
    call.dial()
    call.hang_up()
    ended = through_json(line, call)
    assert ended.ended == Ended("caller hung up")
    with pytest.raises(CallIsOver):
        ended.say("hello?")


def test_the_last_request_can_be_made_again(line: Line, loopback: Loopback) -> None:
    call = Call(line, CALLER)
    call.dial()
    through_json(line, call).again()
    first, second = loopback.asked("/voice")
    assert first == second
