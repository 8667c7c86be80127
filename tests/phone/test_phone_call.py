"""Calls to a real line on loopback, whose signatures Twilio's own validator checks."""

import re
import socket

import pytest
from flask import Flask, Response

from phone.call import SORRY, Call
from phone.errors import BadTwiml, CallIsOver, LineUnreachable, LineWentQuiet
from phone.http import HttpPost, flask_post
from phone.interpreter import Ended
from phone.line import Line
from phone.sounds import Sound, spoken
from tests.phone.loopback import ACCOUNT, NUMBER, TOKEN, Loopback, question, twiml

CALLER = "+13125550142"


@pytest.fixture
def call(line: Line) -> Call:
    return Call(line, CALLER)


def test_a_call_from_the_first_ring_to_goodbye(call: Call, loopback: Loopback) -> None:
    assert call.dial().text == "City of Chicago demo. What is the problem?"
    assert call.step == "what"
    assert call.silence().text == "Sorry, I did not hear you. What is the problem?"
    assert call.say("there's a pothole").text == "there's a pothole, noted. Your reference is 4 8 2, 1 9 3 7."
    assert call.step == "goodbye"
    assert call.ended == Ended("line hung up")
    assert call.heard.endswith("4 8 2, 1 9 3 7.")
    assert all(loopback.signatures)
    assert [where for where, _ in loopback.forms] == ["/voice", "/voice", "/voice", "/voice/status"]


def test_the_fields_are_those_that_twilio_posts(call: Call, loopback: Loopback) -> None:
    call.dial()
    call.say("a pothole", confidence=0.42)
    first, second = loopback.asked("/voice")
    assert first.keys() == (
        {"CallSid", "AccountSid", "ApiVersion", "Direction", "CallStatus", "CallToken", "StirVerstat"}
        | {"From", "To", "Caller", "Called"}
        | {side + part for side in ("From", "To", "Caller", "Called") for part in ("City", "State", "Zip", "Country")}
    )
    assert re.fullmatch("CA[0-9a-f]{32}", first["CallSid"])
    assert (first["From"], first["Caller"], first["To"], first["Called"]) == (CALLER, CALLER, NUMBER, NUMBER)
    assert (first["AccountSid"], first["Direction"], first["CallStatus"]) == (ACCOUNT, "inbound", "ringing")
    assert second.keys() - first.keys() == {"SpeechResult", "Confidence"}
    assert (second["CallStatus"], second["SpeechResult"], second["Confidence"]) == ("in-progress", "a pothole", "0.42")


def test_a_recogniser_may_give_no_confidence(call: Call, loopback: Loopback) -> None:
    call.dial()
    call.say("a pothole", confidence=None)
    assert "Confidence" not in loopback.asked("/voice")[-1]


def test_a_caller_may_withhold_the_number_and_send_fields_of_their_own(line: Line, loopback: Loopback) -> None:
    Call(line, "anonymous", {"StirVerstat": "No-TN-Validation", "ForwardedFrom": "+13125550199"}).dial()
    (form,) = loopback.asked("/voice")
    assert (form["From"], form["FromCity"], form["ToCity"]) == ("anonymous", "", "CHICAGO")
    assert (form["StirVerstat"], form["ForwardedFrom"]) == ("No-TN-Validation", "+13125550199")


def test_a_hang_up_asks_for_nothing_and_is_told_once(call: Call, loopback: Loopback) -> None:
    call.dial()
    assert call.hang_up().text == ""
    assert call.ended == Ended("caller hung up")
    assert len(loopback.asked("/voice")) == 1
    (status,) = loopback.asked("/voice/status")
    assert (status["CallStatus"], status["CallDuration"], status["SequenceNumber"]) == ("completed", "0", "0")
    assert status["CallSid"] == call.sid


def test_nobody_can_speak_on_a_call_that_is_over_or_not_begun(call: Call) -> None:
    with pytest.raises(CallIsOver):
        call.say("hello")
    call.dial()
    with pytest.raises(CallIsOver):
        call.dial()
    call.hang_up()
    with pytest.raises(CallIsOver):
        call.press("1")


def test_the_very_same_request_can_be_made_again(call: Call, loopback: Loopback) -> None:
    turn = call.dial()
    assert call.again() == turn.documents[-1]
    assert loopback.forms[0] == loopback.forms[1]
    token = "I-Twilio-Idempotency-Token"
    assert loopback.headers[0][token] == loopback.headers[1][token]


def test_a_caller_is_put_through_and_comes_back(call: Call, loopback: Loopback) -> None:
    call.dial()
    call.press("0")
    assert call.waiting
    assert call.waiting.inputs == {"transfer"}
    assert call.dial_ended("no-answer").text == "That was no-answer."
    assert re.fullmatch("CA[0-9a-f]{32}", loopback.asked("/voice")[-1]["DialCallSid"])


def test_a_recording_reaches_its_action_and_its_callback(call: Call, loopback: Loopback) -> None:
    record = '<Record action="/voice?turn=2" maxLength="60" recordingStatusCallback="/voice/recording"/>'
    loopback.instead["/voice"] = lambda: twiml(f"<Say>After the tone.</Say>{record}")
    assert call.dial().text == "After the tone. [beep]"
    del loopback.instead["/voice"]
    call.record(12, key="#")
    form = loopback.asked("/voice")[-1]
    assert (form["RecordingDuration"], form["Digits"]) == ("12", "#")
    assert form["RecordingUrl"].endswith(form["RecordingSid"])
    (told,) = loopback.asked("/voice/recording")
    assert (told["RecordingStatus"], told["RecordingSid"]) == ("completed", form["RecordingSid"])


def test_pauses_pass_and_what_comes_before_them_is_heard_at_once(line: Line, loopback: Loopback) -> None:
    happened: list[str] = []

    def hear(sounds: tuple[Sound, ...]) -> None:
        happened.append(spoken(sounds))
        loopback.instead.pop("/voice", None)

    wait = '<Say>One moment.</Say><Pause length="2"/><Redirect>/voice?turn=1&amp;silent=1</Redirect>'
    loopback.instead["/voice"] = lambda: twiml(wait)
    patient = Line(
        line.post, line.public_url, TOKEN, ACCOUNT, NUMBER, wait=lambda seconds: happened.append(f"{seconds:g} s")
    )
    call = Call(patient, CALLER, hear=lambda sounds: hear(sounds) if sounds else None)
    assert call.dial().text == "One moment. Sorry, I did not hear you. What is the problem?"
    assert happened[:3] == ["One moment.", "2 s", "Sorry, I did not hear you. What is the problem?"]


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (Response("oops", 500), "11200"),
        (Response(status=302, headers={"Location": "/elsewhere"}), "11200"),
        (Response("<html>hi</html>", content_type="text/html"), "12100"),
        (Response("<Response><Say>", content_type="text/xml"), "12100"),
        (Response("", content_type="text/xml"), "12100"),
        (Response("{}", content_type="application/json"), "12300"),
        (Response(b"<Response>" + b" " * 70000 + b"</Response>", content_type="text/xml"), "11750"),
    ],
)
def test_what_cannot_be_used_goes_to_the_fallback(loopback: Loopback, broken: Response, code: str) -> None:
    loopback.instead["/voice"] = lambda: broken
    call = Call(Line(HttpPost(), loopback.url, TOKEN, ACCOUNT, NUMBER), CALLER)
    turn = call.dial()
    assert turn.text == "Something went wrong on our side. What is the problem?"
    assert [fault.code for fault in turn.faults] == [int(code)]
    (form,) = loopback.asked("/voice/fallback")
    assert (form["ErrorCode"], form["ErrorUrl"]) == (code, f"{loopback.url}/voice")
    assert call.waiting


def test_with_the_fallback_broken_too_the_caller_hears_an_application_error(call: Call, loopback: Loopback) -> None:
    call.dial()
    for path in ("/voice", "/voice/fallback"):
        loopback.instead[path] = lambda: Response("oops", 500)
    turn = call.press("1")
    assert turn.text == SORRY.text
    assert call.ended
    assert call.ended.why == "application error"
    assert [fault.status for fault in turn.faults] == [500, 500]
    assert len(loopback.asked("/voice/status")) == 1


def test_a_line_that_wants_a_get_is_one_this_phone_cannot_follow(call: Call, loopback: Loopback) -> None:
    loopback.instead["/voice"] = lambda: twiml('<Redirect method="GET">/voice?turn=1</Redirect>')
    assert call.dial().faults[0].why == "this phone only posts, and the line wants GET"


def test_a_line_that_goes_round_in_circles_is_given_up(call: Call, loopback: Loopback) -> None:
    loopback.instead["/voice"] = lambda: twiml("<Redirect>/voice</Redirect>")
    call.dial()
    assert call.ended
    assert call.ended.why == "application error"
    assert len(loopback.asked("/voice")) == 50


def test_a_wrong_token_is_refused(loopback: Loopback) -> None:
    call = Call(Line(HttpPost(), loopback.url, "another token", ACCOUNT, NUMBER), CALLER)
    assert {fault.status for fault in call.dial().faults} == {403}
    assert call.ended
    assert call.ended.why == "application error"


def test_a_strict_line_raises_for_what_twilio_would_complain_about(call: Call, loopback: Loopback) -> None:
    loopback.instead["/voice"] = lambda: twiml("<Gather><Say>No action.</Say></Gather>")
    with pytest.raises(BadTwiml, match="no action"):
        call.dial()


class Flaky:
    """Loses the first connections, and then is the line."""

    def __init__(self, lost: int, error: Exception) -> None:
        self.lost, self.error, self.posts = lost, error, 0
        self._post = HttpPost()

    def __call__(self, url, form, headers, /):
        self.posts += 1
        if self.posts <= self.lost:
            raise self.error
        return self._post(url, form, headers)


@pytest.mark.parametrize(
    ("lost", "error", "code", "posts"),
    [
        (1, LineUnreachable("refused"), None, 2),
        (2, LineUnreachable("refused"), 11205, 3),
        (1, LineWentQuiet("15 s"), 11200, 2),
    ],
)
def test_a_lost_connection_is_tried_once_more_and_a_lost_answer_is_not(
    loopback: Loopback, lost: int, error: Exception, code: int | None, posts: int
) -> None:
    flaky = Flaky(lost, error)
    turn = Call(Line(flaky, loopback.url, TOKEN, ACCOUNT, NUMBER), CALLER).dial()
    assert [fault.code for fault in turn.faults] == ([code] if code else [])
    assert turn.text.endswith("What is the problem?")
    assert flaky.posts == posts


def test_nobody_listening_is_unreachable_and_no_answer_is_quiet() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(LineWentQuiet):
            HttpPost(read=0.05)(f"http://127.0.0.1:{port}/voice", {}, {})
    with pytest.raises(LineUnreachable):
        HttpPost()(f"http://127.0.0.1:{port}/voice", {}, {})
    with pytest.raises(LineUnreachable):
        HttpPost()("not an address", {}, {})


def test_a_line_in_this_process_is_called_through_its_test_client() -> None:
    app = Flask(__name__)
    app.add_url_rule("/voice", view_func=lambda: question("Hello?", 1, "what"), methods=["POST"])
    line = Line(flask_post(app.test_client()), "https://line.example", TOKEN, ACCOUNT, NUMBER, strict=True)
    assert Call(line, CALLER).dial().text == "Hello?"
