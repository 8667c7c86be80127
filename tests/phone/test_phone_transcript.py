"""Transcripts: read, written, and held with a line."""

import pytest

from phone.call import Call
from phone.errors import NotATranscript
from phone.line import Line
from phone.replay import play
from phone.thread import Thread
from phone.transcript import Entry, Transcript, entries_of_exchange, entries_of_turn, parse, write
from tests.phone.loopback import Loopback
from tests.phone.loopback_world import LoopbackWorld

PHONE = "+13125550142"


EVERYTHING = """\
# Everything that a transcript can hold
voice from +13125550142
line: Where is it?
caller: on Main, by the school
caller (0.31): the the school
caller (unsure): hm
caller presses: 12#
caller is silent
caller records 12 seconds
line dials +13125550100
transfer ends: no-answer
line hangs up
caller hangs up
filed: nothing

sms from anonymous
texter: hello
photo: https://a.example/1.png
line: Where?
line is silent
text to +13125550142: Closed: done
city closes it: Filled.
filed: service_code=1 phone=+13125550142
"""


def test_what_is_written_is_what_was_read() -> None:
    transcript = parse(EVERYTHING)
    assert write(transcript) == EVERYTHING
    assert transcript.title == "Everything that a transcript can hold"
    assert [entry.kind for entry in transcript.entries[:8]] == (
        ["voice", "line", "says", "says", "says", "presses", "silent", "records"]
    )
    assert transcript.entries[3] == Entry("says", "the the school", "0.31")
    assert transcript.entries[-1].number == 23


def test_a_long_line_goes_on_below_and_remarks_are_passed_over() -> None:
    transcript = parse("voice from +1\nline: One\n  two\n\tthree.\n\n# A remark.\ncaller: yes\n")
    assert transcript.title == "A remark."
    assert transcript.entries[1:] == (Entry("line", "One two three."), Entry("says", "yes"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "begins with"),
        ("line: Hello", "begins with"),
        ("voice from +1\ncaler: hello", "Line 2"),
        ("voice from +1\ncaller is silent for long", "Line 2"),
        ("voice from +1\n  and more", "Line 2"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(text: str, message: str) -> None:
    with pytest.raises(NotATranscript, match=message):
        parse(text)


def test_a_reference_is_kept_as_a_placeholder_and_a_phone_number_is_not() -> None:
    entries = (
        Entry("voice", about=PHONE),
        Entry("line", "Is 3 1 2, 5 5 5, 0 1 4 2 right? It is 4 8 2, 1 9 3 7. Again: 4 8 2, 1 9 3 7. House 1060."),
        Entry("presses", "4821937#"),
        Entry("presses", "9999999#"),
        Entry("later", "Report 482-1937 and 1112223", PHONE),
    )
    assert write(Transcript("", entries)).splitlines()[1:] == [
        "line: Is 3 1 2, 5 5 5, 0 1 4 2 right? It is {reference}. Again: {reference}. House 1060.",
        "caller presses: {reference}#",
        "caller presses: 9999999#",
        f"text to {PHONE}: Report {{reference}} and {{reference2}}",
    ]


GOOD = """
voice from +13125550142
line: City of Chicago demo. What is the problem?
caller is silent
line: Sorry, … What is the problem?
caller (unsure): there's a pothole
line: there's a pothole, noted.
  Your reference is {reference}.
line hangs up
filed: nothing

sms from +13125550142
texter: {reference}?
line: Where is it?
photo: https://a.example/1.png
line: Got your photo.…
texter: look
photo: https://a.example/2.png
line: Got your photo. look
texter: hm
line is silent
texter: 10 N Main
line: Filed. Your reference is {reference}.
filed: address_string=10 N MAIN ST service_code=pot…
text to +13125550142: Report {reference} is now with the {number}…
city closes it: Filled.
text to +13125550142: Closed: Filled.
""".replace("the {number}…", "the city.")


def test_a_conversation_that_goes_as_written_has_no_mismatch(line: Line, loopback: Loopback) -> None:
    loopback.text(PHONE, "An old text, which is nobody's business here.")
    loopback.filed.append({"service_request_id": "0", "service_code": "old"})
    assert play(parse(GOOD), line, LoopbackWorld(loopback)) == []
    assert loopback.asked("/sms")[0]["Body"] == "4821937?"
    assert [form["NumMedia"] for form in loopback.asked("/sms")] == ["0", "1", "1", "0", "0"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("voice from +1\nline: Hello", [(2, "Hello", "City of Chicago demo. What is the problem?")]),
        ("voice from +1", [(1, "nothing more", "City of Chicago demo. What is the problem?")]),
        (
            "voice from +1\nline: …\nline: …\nline hangs up",
            [(3, "…", "(nothing)"), (4, "the line hangs up", "the call goes on")],
        ),
        (
            "voice from +1\nline: …\ncaller hangs up\nline is silent\ncaller: hello",
            [(5, "the call goes on (This call has ended.)", "caller hung up")],
        ),
        ("voice from +1\nline is silent", [(2, "(nothing)", "City of Chicago demo. What is the problem?")]),
        (
            "voice from +1\nline: …\ncaller presses: 0\nline dials +13125550100\n"
            "transfer ends: busy\nline: …completed.",
            [(6, "…completed.", "That was busy.")],
        ),
        ("voice from +1\nline: …\nline dials +1312", [(3, "the line dials +1312", "it dials nobody")]),
        ("voice from +1\nline: …\nfiled: service_code=1", [(3, "service_code=1", "(nothing)")]),
        (
            "sms from +1\ntexter: Main\nline: …\nfiled: service_code=1 lat=2\nfiled: nothing",
            [
                (4, "service_code=1 lat=2", "service_code=pothole lat=None"),
                (
                    5,
                    "nothing filed",
                    "1 filed, the last service_request_id=1 service_code=pothole address_string=10 N MAIN ST",
                ),
            ],
        ),
        ("sms from +1\ntexter: hello\nline: …\ntext to +1: later", [(4, "later", "(nothing)")]),
        (
            "sms from +1\ntexter: Main\nline: …\ntext to +1: Other",
            [(4, "Other", "Report 4821937 is now with the city.")],
        ),
        ("sms from +1\ncaller: hello", [(2, "a call to be going on", "there is none")]),
        ("voice from +1\nline: …\ntexter: hello", [(3, "a thread of texts", "“sms from NUMBER” must stand above")]),
        (
            "sms from +1\ntexter: Main\nline: … {reference}.\ntext to +1: Report {reference2} … {reference}",
            [(4, "Report {reference2} … {reference}", "Report 4821937 is now with the city.")],
        ),
    ],
)
def test_whatever_goes_another_way_is_told_with_its_line(
    line: Line, loopback: Loopback, text: str, expected: list[tuple[int, str, str]]
) -> None:
    found = play(parse(text), line, LoopbackWorld(loopback), patience=0)
    assert [(mismatch.number, mismatch.expected, mismatch.got) for mismatch in found] == expected


def test_a_mismatch_can_be_read(line: Line, loopback: Loopback) -> None:
    (found,) = play(parse("voice from +1\nline: Hello"), line, LoopbackWorld(loopback))
    assert str(found) == "line 2:\n  expected: Hello\n  got:      City of Chicago demo. What is the problem?"


def test_a_kept_conversation_replays(line_and_carrier: Line, loopback: Loopback) -> None:
    call = Call(line_and_carrier, PHONE)
    turns = [call.dial(), call.silence(), call.say("a pothole", None)]
    thread = Thread(line_and_carrier, PHONE)
    exchanges = [thread.send("hm"), thread.send("", ["https://a.example/1.png"]), thread.send("10 N Main")]
    entries = [Entry("voice", about=PHONE)]
    entries += [entry for turn in turns for entry in entries_of_turn(turn)]
    entries += [Entry("line hangs up"), Entry("sms", about=PHONE)]
    entries += [entry for exchange in exchanges for entry in entries_of_exchange(exchange)]
    entries += [Entry("later", text.body, PHONE) for text in thread.later()]
    kept = write(Transcript("Kept", tuple(entries)))
    assert "{reference}" in kept
    assert "4 8 2" not in kept
    assert play(parse(kept), line_and_carrier, LoopbackWorld(loopback)) == []
