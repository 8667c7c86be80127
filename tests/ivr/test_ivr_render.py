"""Actions and the TwiML that does them. Every document is held to Twilio's grammar and limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.actions import Ask, Digits, File, Goodbye, Hold, Name, Quiet, Record, Say, StopTexts, Transfer, Wait
from facts.places import Place
from ivr.render import document, render, say
from phone.rules import problems

DEVON = Place("2342 W DEVON AVE", "address", 41.9, -87.6, "2342", "W DEVON AVE")
HEAD = '<?xml version="1.0" encoding="UTF-8"?><Response>'
VOICE = '<Say voice="Polly.Joanna-Neural" language="en-US">'


def rendered(*actions, language="en"):
    body = render(actions, language, 7)
    assert problems(body) == []
    return body.decode()


def test_a_question_is_gathered_and_silence_falls_through():
    assert rendered(Ask("is_it_here", "choice", (("place", DEVON),), tries=1)) == (
        f'{HEAD}<Gather input="dtmf speech" action="/voice?turn=7" method="POST" timeout="6" speechTimeout="1" '
        'numDigits="1" language="en-US">'
        f'{VOICE}Is it at <say-as interpret-as="address">2342 West Devon Avenue</say-as>? '
        "For yes, press 1. For no, press 2.</Say></Gather>"
        '<Redirect method="POST">/voice?turn=7&amp;silent=1</Redirect></Response>'
    )


def test_a_name_is_said_in_the_language_that_it_is_in():
    options = ("bache", Name("DPW dig permit", "dig permit", "en"))
    heard = rendered(Ask("which_group", "choice", (), options), language="es")
    assert "Para bache, oprima 1." in heard
    assert 'Para <lang xml:lang="en-US">DPW dig permit</lang>, oprima 2.' in heard
    assert "Okay, D P W." in rendered(Say("got_service", (("service", Name("D P W", "DPW")),)))


def test_a_recogniser_is_told_what_to_expect_within_the_carriers_limits():
    asked = (Ask("where", "place"),)
    known = ["Devon & Clark", "6th, 7th", "x" * 101, *(f"{number} elm street" for number in range(600))]
    body = render(
        asked, "en", 7, lambda about, language, street: (*known,) if (about, language) == ("where", "en") else ()
    )
    assert problems(body) == []
    assert b'hints="Devon &amp; Clark,6th 7th,0 elm street,' in body
    assert body.count(b"elm street") == 498
    assert len(render(asked, "en", 7, lambda *_: tuple(f"{n}{'y' * 90}" for n in range(500)))) < 14_000


def test_of_a_choice_the_offered_names_are_expected():
    body = rendered(Ask("which_service", "choice", options=("pothole", "something_else")))
    assert 'hints="pothole,something else"' in body
    assert "hints" not in rendered(Ask("is_it_here", "choice", (("place", DEVON),)))


def test_what_must_be_heard_cannot_be_interrupted():
    body = rendered(
        Say("filed", (("reference", Digits(("482", "19", "37"))),), must_hear=True), Ask("anything_else", "choice")
    )
    before, _, within = body.partition("<Gather")
    assert (
        '<say-as interpret-as="digits">482</say-as><break time="400ms"/><say-as interpret-as="digits">19</say-as>'
        in before
    )
    assert "say repeat" in within


def test_options_are_read_function_first_with_pauses():
    body = rendered(Ask("which_service", "choice", options=("pothole", "something_else")))
    assert 'For pothole, press 1.<break time="400ms"/>For something else, press 2.' in body


def test_a_transfer_dials_and_comes_back():
    assert rendered(Say("to_a_person"), Transfer("+13125550300")).endswith(
        '<Dial action="/voice?turn=7" method="POST" timeout="30"><Number>+13125550300</Number></Dial></Response>'
    )


def test_whoever_waits_hears_so_and_the_carrier_comes_back():
    comes_back = '<Pause length="1"/><Redirect method="POST">/voice?turn=7&amp;waited=1</Redirect></Response>'
    assert rendered(Say("looking_it_up"), Wait()).endswith(f"looking that up.</Say>{comes_back}")


def test_a_recording_ends_by_a_key_or_by_silence():
    assert rendered(Say("could_not_find"), Record("record_place")).endswith(
        '<Record action="/voice?turn=7" method="POST" timeout="5" maxLength="60" finishOnKey="#"/>'
        '<Redirect method="POST">/voice?turn=7&amp;silent=1</Redirect></Response>'
    )


def test_goodbye_hangs_up():
    assert rendered(Say("goodbye"), Goodbye()) == f"{HEAD}{VOICE}Thank you. Goodbye.</Say><Hangup/></Response>"


def test_each_language_has_its_voice():
    assert 'voice="Polly.Lupe-Neural" language="es-US"' in rendered(Ask("where", "place"), language="es")
    assert 'voice="Polly.Lupe-Neural" language="es-US"' in rendered(
        Say("offer_language", language="es"), Ask("what", "words", (("line", "x"), ("example", "y"), ("example2", "z")))
    )


def test_nothing_to_say_ends_the_call():
    for action in (Hold(), Quiet(), StopTexts(), File()):
        assert rendered(action) == f"{HEAD}<Hangup/></Response>"


@given(st.text(alphabet=st.characters(), max_size=400))
def test_whatever_words_a_sentence_holds_the_document_stays_lawful(words):
    body = render((Ask("summary_without_number", "choice", (("service", words), ("place", words))),), "en", 1)
    assert problems(body) == []


@pytest.mark.parametrize(
    "words", ["\x00\x07\x1b", "]]>", "<Hangup/>", "&amp;", "👍🏽", "\ufffe", "x" * 60_000, "\ud800"]
)
def test_hostile_words_are_only_words(words):
    body = render((Ask("which_street", "place", (("number", words),)),), "en", 1)
    assert problems(body) == []
    assert b"<Hangup/>" not in body


def test_a_sentence_of_its_own():
    assert problems(document(say("en", "trouble") + "<Hangup/>")) == []
