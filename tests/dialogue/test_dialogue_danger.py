"""Danger is answered before anything else, in every step; and the carrier's own words are mirrored in silence."""

from dataclasses import replace

import pytest

from dialogue.actions import Goodbye, Hold, Quiet, StartTexts, StopTexts
from dialogue.events import AskedCarrierForHelp, OptedIn, OptedOut


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("I smell gas in my house", "emergency"),
        ("huele a gas", "emergency"),
        ("my neighbor wants to kill himself", "emergency_self_harm"),
        ("a power line came down and it's sparking in the street", "emergency"),
        ("he has a gun", "emergency"),
    ],
)
def test_danger_is_answered_before_anything_else(phone, texter, words, key):
    phone.calls().says(words).hears(key)
    texter.says("pothole at 2342 west devon").says(words).hears(key)
    assert not phone.filed + texter.filed


@pytest.mark.parametrize(
    "words",
    [
        "downed wire at 2342 west devon",
        "cable caído en la western y devon",
        "the light pole shocked my dog",
        "I got an electric shock at the bus stop",
        "el poste me dio toques",
        "car accident at clark and belmont",
    ],
)
def test_what_kills_is_asked_about_however_calmly_it_is_told(phone, words):
    phone.calls().says(words).hears("is_anyone_in_danger")


@pytest.mark.parametrize(
    "words",
    [
        "I was shocked to see how bad this pothole is",
        "debris from a car accident on clark",
        "atropellaron a un gato",
        "un camión descarga a las cuatro de la mañana",
    ],
)
def test_what_only_sounds_like_it_is_not_asked_about(phone, words):
    phone.calls().says(words)
    assert not phone.state.told_911


def test_no_emergency_goes_on_with_the_very_words(phone):
    phone.calls().says("a pothole, the house is on fire").hears("emergency")
    phone.says("mumble").hears("did_not_catch", "emergency")
    phone.says("not an emergency").hears("got_service", "where")
    phone.says("the house is on fire at the old mill").hears("could_not_find", "where")


def test_a_second_kind_of_danger_is_advised_on_too(phone):
    phone.calls().says("pothole").says("I smell gas").hears("emergency")
    phone.says("the house is on fire").hears("emergency")
    phone.presses("1").hears("could_not_find", "where")
    phone.state = replace(phone.state, step="emergency", resume="gone_since", held="x")
    phone.presses("1").hears("where")


def test_danger_and_silence_ends_with_the_number_to_call(phone, texter):
    phone.calls().says("I smell gas").is_silent().is_silent().is_silent().hears("call_911_now").does(Goodbye)
    texter.says("I smell gas").says("what to do").says("hm").says("hm").hears("emergency")


def test_the_carriers_own_words_are_mirrored_in_silence(texter):
    texter.happens(OptedOut).does(StopTexts, Quiet)
    texter.happens(OptedIn).does(StartTexts, Quiet)
    texter.happens(AskedCarrierForHelp).does(Quiet)
    texter.city = replace(texter.city, carrier_answers_help=False)
    texter.happens(AskedCarrierForHelp).hears("carrier_help")


def test_an_alarm_at_the_summary_never_answers_it(phone):
    phone.calls().says("pothole").says("2342 west devon").says("yes").is_silent().says("yes").says("no").hears(
        "summary"
    )
    phone.says("good question, is that a gas leak?").hears("emergency")
    phone.presses("1").hears("summary")
    assert not phone.filed


def test_somebody_in_danger_is_advised_every_time(phone):
    phone.calls().says("gas leak").hears("emergency")
    phone.presses("1")
    phone.says("gas leak and my son is not breathing").hears("emergency")
    phone.presses("1")
    phone.says("my son is not breathing").hears("emergency")


def test_danger_in_two_pieces_is_danger(texter):
    texter.says("my house is on").does(Hold)
    texter.says("fire now").hears("emergency")
