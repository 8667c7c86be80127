"""How to reach the person: their own number, another, or none; and whether it may be texted."""

from dataclasses import replace

import pytest


def test_the_number_is_said_keyed_and_read_back(withheld):
    withheld.calls().says("pothole").says("2342 west devon").says("yes").is_silent().hears("your_number")
    withheld.says("blah").hears("did_not_catch", "your_number")
    withheld.says("three one two five five five oh one four three").hears("is_that_your_number")
    withheld.says("no").hears("your_number")
    withheld.presses("13125550144").hears("is_that_your_number")
    withheld.presses("2").hears("your_number")
    withheld.presses("3125550145").hears("is_that_your_number")
    withheld.presses("3125550146").hears("is_that_your_number")
    withheld.says("no, it is 312 555 0147").hears("is_that_your_number")
    withheld.says("mumble").hears("did_not_catch", "is_that_your_number")
    withheld.presses("5").hears("did_not_catch", "is_that_your_number")
    withheld.presses("1").hears("may_we_text")
    assert withheld.state.draft.phone == "+13125550147"
    withheld.says("no").hears("summary")


def test_a_number_may_be_declined(withheld):
    withheld.calls().says("pothole").says("2342 west devon").says("yes").is_silent().hears("your_number")
    withheld.is_silent().hears("did_not_hear", "your_number")
    withheld.is_silent().hears("without_a_number", "summary_without_number")
    withheld.says("yes")
    assert (withheld.filed[0].phone, withheld.filed[0].consent) == ("", None)


def test_whoever_calls_from_a_landline_gets_no_texts(phone):
    phone.calls().says("pothole").says("2342 west devon").is_silent()
    phone.says("well, it's a landline").hears("cannot_text", "summary")
    phone.says("start over").says("pothole").says("2342 west devon").is_silent()
    phone.says("yes").says("I can't get any texts on this phone").hears("no_texts", "summary")


def test_a_number_never_understood_is_gone_without(withheld):
    withheld.calls().says("pothole").says("2342 west devon").says("yes").is_silent()
    withheld.says("blah").says("blah blah").says("foo").hears("without_a_number", "summary_without_number")


def test_a_number_that_cannot_be_texted_is_said_to_be_so(withheld):
    withheld.calls().says("pothole").says("2342 west devon").says("yes").is_silent()
    withheld.presses("8005550199").hears("is_that_your_number")
    withheld.says("yes").hears("cannot_text", "summary")


@pytest.mark.parametrize(
    ("answer", "heard"),
    [
        ("yes", "may_we_text"),
        ("2", "your_number"),
        ("skip", "without_a_number"),
        ("3", "without_a_number"),
        ("no, 312 555 0199", "is_that_your_number"),
        ("312 555 0199", "is_that_your_number"),
        ("mumble", "did_not_catch"),
    ],
)
def test_the_callers_own_number_is_offered(phone, answer, heard):
    phone.calls().says("pothole").says("2342 west devon").says("yes").is_silent().hears("is_own_number_best")
    assert phone.says(answer).actions[-2 if heard in ("without_a_number", "did_not_catch") else -1].key == heard


@pytest.mark.parametrize(
    ("keys", "heard"), [("2", "your_number"), ("3", "without_a_number"), ("3125550199", "is_that_your_number")]
)
def test_the_callers_own_number_is_offered_by_keys(phone, keys, heard):
    phone.calls().says("pothole").says("2342 west devon").says("yes").is_silent()
    phone.presses(keys)
    assert heard in [getattr(action, "key", "") for action in phone.actions]


def test_silence_about_the_own_number_goes_on_without(phone):
    phone.calls().says("pothole").says("2342 west devon").says("yes").is_silent()
    phone.is_silent().is_silent().is_silent().hears("without_a_number", "summary_without_number")


def test_consent_that_is_not_clear_is_none(phone):
    phone.calls().says("pothole").says("2342 west devon").says("yes").is_silent().says("yes").hears("may_we_text")
    phone.says("maybe later").hears("did_not_catch", "may_we_text")
    phone.is_silent().is_silent().hears("no_texts", "summary")
    assert phone.state.draft.consent is None
    phone.says("back").hears("may_we_text")
    phone.presses("2").hears("summary")
    phone.says("back").says("2").hears("summary")


def test_the_number_is_kept_private(phone):
    phone.calls().says("pothole").says("2342 west devon").says("yes").is_silent().hears("is_own_number_best")
    phone.says("use a different number").hears("your_number")
    phone.says("I don't want to give my number").hears("without_a_number", "summary_without_number")


def test_a_number_from_abroad_is_taken_as_the_carrier_shows_it(phone):
    phone.state = replace(phone.state, person=replace(phone.state.person, number="+19995550142"))
    phone.calls().says("pothole").says("2342 west devon").says("yes").is_silent()
    phone.says("yes").hears("may_we_text")
    assert phone.state.draft.phone == "+19995550142"
