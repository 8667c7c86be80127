"""What Twilio posts about a text and what it means; actions and the text that does them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.actions import Ask, Digits, File, Goodbye, Hold, Quiet, Say, StartTexts, StopTexts, Transfer, Wait
from dialogue.events import AskedCarrierForHelp, OptedIn, OptedOut, Photo, Said, Settled
from facts.places import Place
from phone.rules import problems
from sms import parse
from sms.render import render, written

AT = datetime(2026, 5, 4, 12, 0, tzinfo=ZoneInfo("America/Chicago"))
DEVON = Place("2342 W DEVON AVE", "address", 41.9, -87.6, "2342", "W DEVON AVE")


@pytest.mark.parametrize(
    ("form", "events"),
    [
        ({"Body": " Pothole on Devon "}, (Said(AT, "Pothole on Devon"),)),
        ({"Body": "stop"}, (OptedOut(AT),)),
        ({"Body": " STOPALL "}, (OptedOut(AT),)),
        ({"Body": "Cancel"}, (OptedOut(AT),)),
        ({"Body": "stop sign is down"}, (Said(AT, "stop sign is down"),)),
        ({"Body": "the end"}, (Said(AT, "the end"),)),
        ({"Body": "START"}, (OptedIn(AT),)),
        ({"Body": "unstop"}, (OptedIn(AT),)),
        ({"Body": "YES"}, (Said(AT, "YES"),)),
        ({"Body": "arret", "OptOutType": "STOP"}, (OptedOut(AT),)),
        ({"Body": "info"}, (AskedCarrierForHelp(AT),)),
        ({"Body": "", "NumMedia": "1"}, (Photo(AT),)),
        ({"Body": "look", "NumMedia": "2"}, (Photo(AT), Said(AT, "look"))),
        ({"Body": "", "NumMedia": "0"}, (Settled(AT),)),
        ({}, (Settled(AT),)),
        ({"Body": "x", "NumMedia": "²"}, (Said(AT, "x"),)),
        ({"Body": "", "Latitude": "41.9979", "Longitude": "-87.6889"}, (Said(AT, "geo:41.9979,-87.6889"),)),
        ({"Body": "here", "Latitude": "41.9", "Longitude": "-87"}, (Said(AT, "here geo:41.9,-87"),)),
        ({"Body": "here", "Latitude": "<x>", "Longitude": "-87"}, (Said(AT, "here"),)),
    ],
)
def test_a_form_is_what_happened(form, events):
    assert parse.events(form, AT) == events


def test_pictures_are_known_by_their_names():
    assert parse.events({"Body": "", "NumMedia": "2"}, AT, ("a", "b")) == (Photo(AT, ("a", "b")),)
    assert parse.events({"Body": "stop", "NumMedia": "1"}, AT, ("a",)) == (OptedOut(AT),)


@pytest.mark.parametrize(
    ("form", "addresses"),
    [
        ({"NumMedia": "0", "MediaUrl0": "u"}, ()),
        ({"MediaUrl0": "u"}, ()),
        ({"NumMedia": "2", "MediaUrl0": "u", "MediaUrl1": "v", "MediaContentType1": "image/png"}, ("u", "v")),
        ({"NumMedia": "2", "MediaUrl0": "u", "MediaContentType0": "video/mp4", "MediaUrl1": "v"}, ("v",)),
        ({"NumMedia": "1", "MediaUrl0": "u", "MediaContentType0": "text/x-vcard"}, ()),
        ({"NumMedia": "1", "MediaUrl0": "u", "MediaContentType0": "Application/octet-stream"}, ("u",)),
        ({"NumMedia": "2", "MediaUrl1": "v"}, ("v",)),
        ({"NumMedia": "9" * 5000, **{f"MediaUrl{n}": str(n) for n in range(20)}}, tuple(map(str, range(10)))),
        ({"NumMedia": "-1", "MediaUrl0": "u"}, ()),
    ],
)
def test_where_the_pictures_of_a_message_are(form, addresses):
    assert parse.photo_addresses(form) == addresses


def test_a_texter_is_a_number_on_any_channel():
    assert parse.texter({"From": "+13125550142"}) == "+13125550142"
    assert parse.texter({"From": "whatsapp:+13125550142"}) == "+13125550142"


def test_only_a_bare_yes_opts_in_again():
    assert parse.is_yes({"Body": " yes "})
    assert not parse.is_yes({"Body": "yes please"})


def rendered(*actions, language="en"):
    body = render(actions, language, 1)
    assert problems(body, "messaging") == []
    return body.decode().removeprefix('<?xml version="1.0" encoding="UTF-8"?>')


def test_a_question_is_one_text():
    ask = Ask("summary_without_number", "choice", (("service", "pothole"), ("place", DEVON)))
    assert rendered(Say("noted"), ask) == (
        "<Response><Message>Noted. Pothole, 2342 W DEVON AVE. Reply 1 to send it, 2 to change it</Message></Response>"
    )


def test_options_stand_on_lines_of_their_own():
    assert written((Ask("which_place", "choice", options=(DEVON, "somewhere_else")),), "en") == (
        "Which place do you mean?\n1 2342 W DEVON AVE\n2 Somewhere else"
    )


def test_a_reference_is_written_plain():
    assert "Your reference is 4821937." in written((Say("filed", (("reference", Digits(("482", "19", "37"))),)),), "en")


def test_whoever_waits_gets_no_text_that_says_so():
    assert rendered(Say("looking_it_up"), Wait()) == "<Response></Response>"


def test_nothing_to_say_sends_nothing():
    for action in (Hold(), Quiet(), Goodbye(), StopTexts(), StartTexts(), Transfer("+1"), File()):
        assert rendered(action) == "<Response></Response>"


@given(st.text(alphabet=st.characters(), max_size=2000))
def test_whatever_words_a_text_holds_it_stays_lawful(words):
    assert problems(render((Ask("which_street", "place", (("number", words),)),), "en", 1), "messaging") == []
