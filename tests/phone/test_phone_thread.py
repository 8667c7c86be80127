"""Texts to a real line on loopback, with and without a carrier in between."""

import re

import pytest
from flask import Response

from phone.carrier import Carrier
from phone.errors import CallIsOver, CarrierUnreachable
from phone.forms import segments
from phone.line import Line
from phone.thread import Thread
from tests.phone.loopback import ACCOUNT, NUMBER, Loopback, twiml

PHONE = "+13125550142"


def test_a_text_is_answered_and_a_later_one_arrives(line_and_carrier: Line, loopback: Loopback) -> None:
    loopback.text(PHONE, "An old text.")
    thread = Thread(line_and_carrier, PHONE)
    assert thread.send("there's a pothole").texts == ("Where is it?",)
    assert thread.step == "where"
    assert thread.later() == ()
    assert thread.send("10 N Main").texts == ("Filed. Your reference is 4821937.",)
    assert [text.body for text in thread.later()] == ["Report 4821937 is now with the city."]
    assert thread.later() == ()
    assert all(loopback.signatures)


def test_the_fields_are_those_that_twilio_posts(line: Line, loopback: Loopback) -> None:
    Thread(line, PHONE).send(" Hi \n")
    (form,) = loopback.asked("/sms")
    observed = (
        "ToCountry ToState SmsMessageSid NumMedia ToCity FromZip SmsSid FromState SmsStatus FromCity Body FromCountry "
        "To ToZip NumSegments ReferralNumMedia MessageSid AccountSid From ApiVersion"
    )
    assert form.keys() == set(observed.split())
    assert re.fullmatch("SM[0-9a-f]{32}", form["MessageSid"])
    assert form["MessageSid"] == form["SmsSid"] == form["SmsMessageSid"]
    assert (form["Body"], form["From"], form["To"]) == (" Hi \n", PHONE, NUMBER)
    assert (form["AccountSid"], form["SmsStatus"], form["NumMedia"]) == (ACCOUNT, "received", "0")


def test_photos_go_along_with_a_text_by_their_addresses(line: Line, loopback: Loopback) -> None:
    exchange = Thread(line, PHONE).send("look", ("https://a.example/1.png?x=1", "https://a.example/2"))
    assert exchange.texts == ("Got your photo. look",)
    (form,) = loopback.asked("/sms")
    assert form["MessageSid"].startswith("MM")
    assert (form["NumMedia"], form["MediaUrl1"]) == ("2", "https://a.example/2")
    assert (form["MediaContentType0"], form["MediaContentType1"]) == ("image/png", "image/jpeg")


def test_an_empty_reply_is_no_text(line: Line) -> None:
    assert Thread(line, PHONE).send("hm").texts == ()


def test_the_carrier_answers_stop_itself_and_keeps_the_line_from_who_said_it(
    line_and_carrier: Line, loopback: Loopback
) -> None:
    thread = Thread(line_and_carrier, PHONE)
    stopped = thread.send("Stop")
    assert stopped.from_carrier == ("You are unsubscribed.",)
    assert stopped.texts == ("You are unsubscribed.",)
    assert thread.later() == ()
    assert len(loopback.asked("/sms")) == 1
    after = thread.send("hello")
    assert after.texts == ()
    assert [message.body for message in after.undelivered] == ["Where is it?"]


def test_the_very_same_text_can_come_again(line: Line, loopback: Loopback) -> None:
    thread = Thread(line, PHONE)
    with pytest.raises(CallIsOver):
        thread.again()
    exchange = thread.send("hello")
    assert thread.again() == exchange.documents[-1]
    assert loopback.forms[0] == loopback.forms[1]


def test_a_redirect_is_followed_with_the_same_text(line: Line, loopback: Loopback) -> None:
    loopback.instead["/sms"] = lambda: twiml("<Message>One.</Message><Redirect>/sms/more</Redirect>")
    loopback.instead["/sms/more"] = lambda: twiml("<Message>Two.</Message>")
    assert Thread(line, PHONE).send("hello").texts == ("One.", "Two.")
    assert loopback.asked("/sms") == loopback.asked("/sms/more")


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (Response("oops", 500), 11200),
        (Response("<html>hi</html>"), 12100),
        (twiml("<Redirect>/sms</Redirect>"), 14106),
        (twiml('<Redirect method="GET">/sms</Redirect>'), 11200),
    ],
)
def test_what_cannot_be_used_brings_no_text(line: Line, loopback: Loopback, broken: Response, code: int) -> None:
    loopback.instead["/sms"] = lambda: broken
    exchange = Thread(Line(line.post, line.public_url, line.auth_token, ACCOUNT, NUMBER), PHONE).send("hello")
    assert exchange.texts == ()
    assert exchange.lost
    assert [fault.code for fault in exchange.faults] == [code, code]


def test_a_text_whose_answer_was_lost_comes_again_with_the_reason_and_the_same_id(
    line: Line, loopback: Loopback
) -> None:
    def once() -> Response:
        del loopback.instead["/sms"]
        return Response("oops", 500)

    loopback.instead["/sms"] = once
    exchange = Thread(line, PHONE).send("there's a pothole")
    assert exchange.texts == ("Where is it?",)
    assert [fault.code for fault in exchange.faults] == [11200]
    assert not exchange.lost
    first, again = loopback.asked("/sms")
    assert again == first | {"ErrorCode": "11200", "ErrorUrl": line.url("/sms")}


def test_a_carrier_that_is_away_is_said_to_be_so(line: Line) -> None:
    with pytest.raises(CarrierUnreachable, match="Does `townline demo` still run"):
        Carrier("http://127.0.0.1:1/carrier", ACCOUNT, "token").inbox(PHONE)


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ñü¿" * 50, 1),
        ("á" * 70, 1),
        ("á" * 71, 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
    ],
    ids=lambda value: str(value)[:3],
)
def test_a_text_travels_in_parts(body: str, parts: int) -> None:
    assert segments(body) == parts
