"""What a phone company does with a document, as tables of documents, events and what follows."""

import pytest

from phone.errors import NotTwiml
from phone.interpreter import (
    DialEnded,
    Ended,
    Event,
    HangUp,
    Heard,
    Keys,
    Outcome,
    Recorded,
    Request,
    Silence,
    Waiting,
    begin,
    goes_on,
)
from phone.sounds import Beep, Quiet, Tones, Tune, spoken
from phone.twiml import Gather, read_voice

URL = "https://line.example/voice?turn=3"
NEXT = "https://line.example/voice?turn=4"
SILENT = Request("https://line.example/voice?turn=4&silent=1")


def document(inside: str) -> Outcome:
    return begin(read_voice(f"<Response>{inside}</Response>".encode(), URL))


def ask(attributes: str, after: str = "<Redirect>/voice?turn=4&amp;silent=1</Redirect>") -> Waiting:
    outcome = document(f'<Gather action="/voice?turn=4" {attributes}><Say>Where?</Say></Gather>{after}')
    assert spoken(outcome.sounds) == "Where?"
    assert isinstance(outcome.then, Waiting)
    return outcome.then


def sent(**fields: str) -> Request:
    return Request(NEXT, "POST", tuple(fields.items()))


@pytest.mark.parametrize(
    ("inside", "heard", "then"),
    [
        ("", "", Ended("line hung up", "the document came to its end")),
        ("<Say>Bye.</Say><Hangup/>", "Bye.", Ended("line hung up")),
        ("<Say>Bye.</Say><Hangup/><Say>Never heard.</Say>", "Bye.", Ended("line hung up")),
        ("<Reject/>", "", Ended("rejected")),
        ('<Reject reason="busy"/>', "", Ended("busy")),
        ("<Redirect>/voice?turn=4</Redirect>", "", Request(NEXT)),
        ('<Redirect method="GET">?turn=4</Redirect>', "", Request(NEXT, "GET")),
        ("<Redirect/>", "", Request(URL)),
        ("<Redirect>https://other.example/a</Redirect>", "", Request("https://other.example/a")),
        ("<Enqueue>people</Enqueue>", "", Ended("unsupported", "this phone cannot follow <Enqueue>")),
        ("<Connect><Stream/></Connect>", "", Ended("unsupported", "this phone cannot follow <Connect>")),
        ("<say>lost</say><Bogus/><Say>Hi.</Say><Hangup/>", "Hi.", Ended("line hung up")),
        ('<Say loop="2">Hi.</Say><Say loop="0">Ho.</Say><Hangup/>', "Hi. Hi. Ho.", Ended("line hung up")),
    ],
)
def test_a_document_is_read_until_something_must_come_from_outside(
    inside: str, heard: str, then: Ended | Request
) -> None:
    outcome = document(inside)
    assert (spoken(outcome.sounds), outcome.then) == (heard, then)


def test_pauses_and_files_are_heard_too() -> None:
    outcome = document('<Pause length="3"/><Pause/><Play>/a.wav</Play><Play digits="1w2"/><Hangup/>')
    assert outcome.sounds == (Quiet(3), Quiet(1), Tune("/a.wav"), Tones("1w2"))


def test_a_gather_says_what_it_waits_for() -> None:
    waiting = ask('input="dtmf speech" timeout="9" hints="Main St, Oak St" bargeIn="false" language="es-US"')
    gather = waiting.verb
    assert isinstance(gather, Gather)
    assert (waiting.inputs, waiting.timeout) == ({"keys", "speech"}, 9)
    assert (gather.hints, gather.barge_in, gather.language) == (("Main St", "Oak St"), False, "es-US")
    assert ask("").inputs == {"keys"}
    assert ask('input="speech"').inputs == {"speech"}
    assert ask('timeout="auto"').timeout == 5


BOTH = 'input="dtmf speech"'


@pytest.mark.parametrize(
    ("attributes", "event", "then"),
    [
        (BOTH, Heard("on Main", 0.5), sent(SpeechResult="on Main", Confidence="0.5")),
        (BOTH, Heard("on Main", None), sent(SpeechResult="on Main")),
        (BOTH, Heard("  "), SILENT),
        (BOTH, Silence(), SILENT),
        (BOTH, Keys("12#"), sent(Digits="12", FinishedOnKey="#")),
        (BOTH, Keys("12"), sent(Digits="12")),
        (BOTH, Keys("12#34"), sent(Digits="12", FinishedOnKey="#")),
        (BOTH, Keys("#"), SILENT),
        (BOTH, Keys("#12"), SILENT),
        (BOTH, Keys(""), SILENT),
        (BOTH, Recorded(5), SILENT),
        (BOTH, HangUp(), Ended("caller hung up")),
        (f'{BOTH} numDigits="1"', Keys("1"), sent(Digits="1")),
        (f'{BOTH} numDigits="1"', Keys("123"), sent(Digits="1")),
        (f'{BOTH} numDigits="3"', Keys("12"), sent(Digits="12")),
        (f'{BOTH} numDigits="3" finishOnKey="*"', Keys("1*"), sent(Digits="1", FinishedOnKey="*")),
        (f'{BOTH} finishOnKey=""', Keys("12#"), sent(Digits="12#")),
        (f'{BOTH} finishOnKey="*"', Keys("*"), SILENT),
        ('input="dtmf"', Heard("on Main"), SILENT),
        ('input="speech"', Keys("1"), SILENT),
        (f'{BOTH} actionOnEmptyResult="true"', Silence(), sent()),
        (f'{BOTH} actionOnEmptyResult="true"', Keys("#"), sent()),
        ('input="dtmf" method="GET"', Keys("1"), Request(NEXT, "GET", (("Digits", "1"),))),
    ],
)
def test_a_gather_takes_what_it_can_and_falls_through_at_silence(
    attributes: str, event: Event, then: Request | Ended
) -> None:
    assert goes_on(ask(attributes), event) == Outcome((), then)


def test_silence_goes_on_to_whatever_stands_next() -> None:
    outcome = goes_on(ask("", after="<Say>Bye.</Say>"), Silence())
    assert spoken(outcome.sounds) == "Bye."
    assert isinstance(outcome.then, Ended)


def test_a_gather_without_an_action_asks_for_its_own_document_again() -> None:
    waiting = document("<Gather/>").then
    assert isinstance(waiting, Waiting)
    assert goes_on(waiting, Keys("1")).then == Request(URL, "POST", (("Digits", "1"),))


def test_there_are_no_other_keys() -> None:
    with pytest.raises(ValueError, match="no key for 'A'"):
        Keys("1A")


RECORD = '<Record action="/voice?turn=4" maxLength="60"/><Say>Nothing heard.</Say><Hangup/>'


def recording(url: str, seconds: str, **more: str) -> tuple[tuple[str, str], ...]:
    return (("RecordingUrl", url), ("RecordingDuration", seconds), *more.items())


@pytest.mark.parametrize(
    ("event", "then"),
    [
        (Recorded(12, url="r"), Request(NEXT, "POST", recording("r", "12"))),
        (Recorded(99, "#", "r"), Request(NEXT, "POST", recording("r", "60", Digits="#"))),
        (Heard("one two three four five"), Request(NEXT, "POST", recording("", "2"))),
        (HangUp(), Ended("caller hung up", last=Request(NEXT, "POST", recording("", "0", Digits="hangup")))),
        (
            Recorded(4, "hangup", "r"),
            Ended("caller hung up", last=Request(NEXT, "POST", recording("r", "4", Digits="hangup"))),
        ),
    ],
)
def test_a_recording_goes_to_its_action(event: Event, then: Request | Ended) -> None:
    outcome = document(RECORD)
    assert outcome.sounds == (Beep(),)
    assert isinstance(outcome.then, Waiting)
    assert goes_on(outcome.then, event) == Outcome((), then)


@pytest.mark.parametrize("event", [Silence(), Recorded(0), Keys("#"), Heard("")])
def test_an_empty_recording_falls_through(event: Event) -> None:
    waiting = document(RECORD).then
    assert isinstance(waiting, Waiting)
    assert spoken(goes_on(waiting, event).sounds) == "Nothing heard."


def test_a_recording_can_be_told_about_and_begin_without_a_beep() -> None:
    outcome = document('<Record action="/a" playBeep="false" recordingStatusCallback="/voice/recording"/>')
    assert outcome.sounds == ()
    assert isinstance(outcome.then, Waiting)
    (callback,) = goes_on(outcome.then, Recorded(3, url="r")).callbacks
    assert callback.url == "https://line.example/voice/recording"
    assert dict(callback.fields)["RecordingStatus"] == "completed"


DIAL = '<Say>One moment.</Say><Dial action="/voice?turn=4"><Number>+13125550100</Number></Dial>'


@pytest.mark.parametrize(
    ("event", "then"),
    [
        (DialEnded("completed", 40), sent(DialCallStatus="completed", DialBridged="true", DialCallDuration="40")),
        (DialEnded("no-answer"), sent(DialCallStatus="no-answer", DialBridged="false")),
        (HangUp(), Ended("caller hung up", last=sent(DialCallStatus="completed"))),
    ],
)
def test_the_caller_is_put_through_and_comes_back(event: Event, then: Request | Ended) -> None:
    outcome = document(DIAL)
    assert spoken(outcome.sounds) == "One moment."
    assert isinstance(outcome.then, Waiting)
    assert outcome.then.inputs == {"transfer"}
    assert goes_on(outcome.then, event).then == then


def test_what_is_said_to_the_other_person_is_not_for_the_line() -> None:
    waiting = document(DIAL).then
    assert isinstance(waiting, Waiting)
    assert goes_on(waiting, Heard("hello?")) == Outcome((), waiting)


def test_a_dial_without_an_action_just_goes_on() -> None:
    waiting = document("<Dial>+13125550100</Dial><Say>Nobody is there.</Say>").then
    assert isinstance(waiting, Waiting)
    assert spoken(goes_on(waiting, DialEnded("busy")).sounds) == "Nobody is there."
    assert goes_on(waiting, HangUp()).then == Ended("caller hung up")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html/>",
        b"<Response>",
        b'\n<?xml version="1.0"?><Response/>',
        b"<Response><Say>\x07</Say></Response>",
        b'<!DOCTYPE Response [<!ENTITY a "aaa">]><Response><Say>&a;</Say></Response>',
    ],
)
def test_what_cannot_be_read_is_said_to_be_no_twiml(body: bytes) -> None:
    with pytest.raises(NotTwiml):
        read_voice(body, URL)
