"""Replies to texts."""

import pytest

from phone.errors import NotTwiml
from phone.replies import Reply, TextMessage, read_reply

URL = "https://line.example/sms"


@pytest.mark.parametrize(
    ("body", "reply"),
    [
        ("", Reply(())),
        ("<Response/>", Reply(())),
        ("<Response><Message>Where?</Message></Response>", Reply((TextMessage("Where?"),))),
        (
            "<Response><Message><Body>Look:\n1</Body><Media>https://a/b.png</Media></Message></Response>",
            Reply((TextMessage("Look:\n1", ("https://a/b.png",)),)),
        ),
        (
            "<Response><Message>A</Message><Message>B</Message></Response>",
            Reply((TextMessage("A"), TextMessage("B"))),
        ),
        (
            "<Response><Message>A</Message><Redirect>/sms?2</Redirect><Message>dead</Message></Response>",
            Reply((TextMessage("A"),), "https://line.example/sms?2"),
        ),
    ],
)
def test_a_reply_is_the_texts_that_reach_the_phone(body: str, reply: Reply) -> None:
    assert read_reply(body.encode(), URL) == reply


def test_an_error_page_is_no_reply() -> None:
    with pytest.raises(NotTwiml):
        read_reply(b"<html><body>Sorry</body></html>", URL)
