"""Twilio's grammar and limits, as documents that break them."""

import pytest

from phone.rules import Kind, problems

GOOD_GATHER = (
    '<Gather input="dtmf speech" action="/voice?turn=4" method="POST" timeout="7" speechTimeout="2" finishOnKey="#"'
    ' hints="Main Street,Oak Street" language="en-US"><Say language="es-US">¿Dónde? &lt;b&gt; 😀</Say></Gather>'
)


def check(inside: str, kind: Kind = "voice") -> list[str]:
    return problems(f'<?xml version="1.0" encoding="UTF-8"?><Response>{inside}</Response>'.encode(), kind)


@pytest.mark.parametrize(
    "inside",
    [
        "",
        f"<Say>Hi.</Say>{GOOD_GATHER}<Redirect>/voice?turn=4&amp;silent=1</Redirect>",
        '<Say voice="Polly.Joanna-Neural" language="en-US">Hi <break time="200ms"/>'
        '<say-as interpret-as="telephone">311</say-as><lang xml:lang="es-MX">hola</lang></Say><Hangup/>',
        '<Dial action="/d" timeout="20"><Number>+13125550100</Number></Dial>',
        '<Record action="/r" maxLength="60" finishOnKey="1#" playBeep="true" trim="trim-silence"/>',
        '<Pause length="2"/><Play loop="1">https://a.example/b.wav</Play>',
        '<Reject reason="busy"/>',
        f"<Say>{'x' * 4096}</Say>",
        f'<Gather action="/a" hints="{",".join(f"h{n}" for n in range(500))}"/>',
        f'<Gather action="/a" hints="{"h" * 100}" finishOnKey="" speechTimeout="auto"/>',
        '<Gather action="/a" speechModel="phone_call" speechTimeout="2"/>',
    ],
    ids=lambda value: value[:50],
)
def test_a_good_voice_document_has_no_problems(inside: str) -> None:
    assert check(inside) == []


@pytest.mark.parametrize(
    ("inside", "problem"),
    [
        (f"<Say>{'x' * 66000}</Say>", "64 kB"),
        (f"<Say>{'x' * 4097}</Say>", "13521"),
        (f'<Say voice="Polly.Joanna">{"x" * 3001}</Say>', "13521"),
        ("<Say> </Say>", "13520"),
        ('<Say voice="Google.en-US-Standard-A" language="es-US">x</Say>', "does not speak"),
        ('<Say voice="Polly.Nobody">x</Say>', "not one of"),
        ('<Say language="en-us">x</Say>', "not one of"),
        ("<Say><speak>x</speak></Say>", "may not stand here"),
        ('<Say><say-as interpret-as="bogus">x</say-as></Say>', "not one of"),
        ("<Say>\x07</Say>", "not well-formed"),
        ("<Say>&#7;</Say>", "not well-formed"),
        ("<Say>\x85 \x9b</Say>", "control character"),
        ('<Gather action="/a\x9b"/>', "control character"),
        ("<Gather><Say>x</Say></Gather>", "no action"),
        ('<Gather action="/a b"/>', "address with a space"),
        ('<Gather action="/a" input="dtmf voice"/>', "not one of"),
        ('<Gather action="/a" speechTimeout="soon"/>', "13327"),
        ('<Gather action="/a" speechModel="phone_call"/>', "wants a speechTimeout"),
        ('<Gather action="/a" speechModel="phone_call" speechTimeout="auto"/>', "wants a speechTimeout"),
        ('<Gather action="/a" finishOnKey="##"/>', "13310"),
        ('<Gather action="/a" timeout="auto"/>', "not a whole number"),
        ('<Gather action="/a" timeout="²"/>', "not a whole number"),
        ('<Gather action="/a" bargeIn="True"/>', "neither true nor false"),
        ('<Gather action="/a" bargein="true"/>', "no such attribute"),
        ('<Gather action="/a" method="PUT"/>', "neither GET nor POST"),
        ('<Gather action="/a"><Record/></Gather>', "may not stand here"),
        ('<Gather action="/a">words</Gather>', "text where none"),
        (f'<Gather action="/a" hints="{",".join(f"h{n}" for n in range(501))}"/>', "501 hints"),
        (f'<Gather action="/a" hints="{"h" * 101}"/>', "hint of 101"),
        ("words", "text where none"),
        ("<say>x</say>", "may not stand here"),
        ("<Enqueue>x</Enqueue>", "may not stand here"),
        ("<Redirect/>", "no address"),
        ("<Redirect>/a</Redirect><Say>x</Say>", "ever reached"),
        ("<Hangup/><Say>x</Say>", "ever reached"),
    ],
    ids=lambda value: value[:50],
)
def test_a_bad_voice_document_is_told_what_is_wrong(inside: str, problem: str) -> None:
    assert problem in " / ".join(check(inside))


def test_a_document_begins_with_its_first_byte() -> None:
    assert problems(b"\n<?xml version='1.0'?><Response/>") == ["something stands before the XML declaration (12100)"]
    assert problems(b"\xef\xbb\xbf<Response/>") == ["something stands before the XML declaration (12100)"]
    assert "not a <Response>" in problems(b"<html/>")[0]
    assert "not well-formed" in problems(b"")[0]


@pytest.mark.parametrize(
    ("inside", "problem"),
    [
        ("", ""),
        ("<Message>Hi</Message>", ""),
        (f"<Message><Body>{'x' * 1600}</Body>{'<Media>https://a/b</Media>' * 10}</Message>", ""),
        ("<Redirect>/sms?2</Redirect>", ""),
        (f"<Message>{'x' * 1601}</Message>", "21617"),
        (f"<Message><Body>x</Body>{'<Media>u</Media>' * 11}</Message>", "21623"),
        ("<Say>x</Say>", "may not stand here"),
    ],
    ids=lambda value: value[:50],
)
def test_replies_to_texts_have_rules_of_their_own(inside: str, problem: str) -> None:
    found = check(inside, "messaging")
    assert problem in " / ".join(found) if problem else found == []
