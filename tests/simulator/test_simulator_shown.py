"""Documents as the page gets them: which of it may be talked over, by what."""

import pytest

from phone.interpreter import Waiting, begin
from phone.twiml import read_voice
from simulator.shown import pieces

BOTH = ["dtmf", "speech"]


@pytest.mark.parametrize(
    ("inside", "taken"),
    [
        ("<Say>A</Say><Gather><Say>B</Say><Say>C</Say></Gather>", [[], ["dtmf"], ["dtmf"]]),
        ('<Gather input="dtmf speech"><Say>A<break time="1s"/>B</Say></Gather>', [BOTH, BOTH, BOTH]),
        ('<Pause/><Gather input="speech"><Pause/><Say>B</Say></Gather>', [[], ["speech"], ["speech"]]),
        ('<Gather bargeIn="false"><Say>A</Say></Gather>', [[]]),
        ("<Say>A</Say><Gather/>", [[]]),
        ("<Say>A</Say><Record/>", [[], []]),
        ("<Say>A</Say><Hangup/>", [[]]),
        ("<Say>A</Say><Dial>+13125550100</Dial>", [[], []]),
    ],
)
def test_only_what_is_within_a_question_is_talked_over_and_only_by_what_it_takes(inside, taken):
    outcome = begin(read_voice(f"<Response>{inside}</Response>".encode(), "https://line.example/voice"))
    waiting = outcome.then if isinstance(outcome.then, Waiting) else None
    assert [piece["bargeIn"] for piece in pieces([outcome.sounds], waiting)] == taken


def test_what_is_said_before_another_document_must_be_heard():
    first = begin(read_voice(b"<Response><Say>A</Say><Redirect>/x</Redirect></Response>", "https://line.example/voice"))
    then = begin(read_voice(b"<Response><Gather><Say>A</Say></Gather></Response>", "https://line.example/voice"))
    assert isinstance(then.then, Waiting)
    heard = pieces([first.sounds, then.sounds], then.then)
    assert [(piece["kind"], piece["bargeIn"]) for piece in heard] == [
        ("words", []), ("redirect", []), ("words", ["dtmf"]),
    ]  # fmt: skip
