"""Calls from the page."""

from tests.support.phone_page import Page


def test_a_call_is_dialled_and_says_what_it_waits_for(page):
    turn = page.dial()
    assert turn["call"]["waiting"]["verb"] == "gather"
    assert turn["call"]["waiting"]["inputs"] == ["dtmf", "speech"]
    assert turn["call"]["ended"] is None
    words = [piece for piece in turn["pieces"] if piece["kind"] == "words"]
    assert words[0]["language"] == "en-US" and words[0]["voice"]
    assert "911" in turn["text"]


def test_a_whole_report_is_made_and_reaches_the_city(page, town):
    turns = page.report()
    assert "reference" in turns[-1]["text"]
    assert [each["address"] for each in map(lambda r: {"address": r["address_string"]}, town.filed())]
    assert page.get("/city")["requests"][0]["address"] == "2342 W DEVON AVE"


def test_what_was_understood_and_where_stands_behind_the_curtain(page):
    page.dial()
    behind = page.say("there's a pothole")["behind"]
    assert behind["understood"][0]["service_name"] == "Pothole in Street Complaint" or behind["understood"]
    assert behind["heard"] == "there's a pothole" and behind["confidence"] == 0.9
    behind = page.say("2342 west devon")["behind"]
    assert behind["places"][0]["address"] == "2342 W DEVON AVE"
    assert behind["twiml"][0].lstrip().startswith("<") and behind["ms"] > 0


def test_a_reload_in_mid_call_finds_it_again_from_another_process(page, other_process):
    page.dial()
    page.say("there's a pothole")
    again = Page(other_process, page.person)
    call = again.me()["call"]
    assert call["step"] == "where" and len(call["turns"]) == 2
    assert again.say("2342 west devon")["call"]["step"] == "is_it_here"
    assert page.say("yes")["call"]["step"] == "describe"
