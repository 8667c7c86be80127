"""Calls from the page."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.support.phone_page import Page


def test_a_call_is_dialled_and_says_what_it_waits_for(page):
    turn = page.dial()
    waiting = turn["call"]["waiting"]
    assert (waiting["verb"], waiting["inputs"], waiting["bargeIn"]) == ("gather", ["dtmf", "speech"], True)
    assert turn["call"]["ended"] is None and turn["did"] is None
    words = [piece for piece in turn["pieces"] if piece["kind"] == "words"]
    assert words[0]["language"] == "en-US" and words[0]["voice"]
    assert "911" in turn["text"]


def test_a_whole_report_is_made_and_reaches_the_city(page, town):
    turns = page.report()
    assert "reference" in turns[-1]["text"]
    assert any(piece["kind"] == "digits" for piece in turns[-1]["pieces"])
    assert len(town.filed()) == 1
    assert page.get("/city")["requests"][0]["address"] == "2342 W DEVON AVE"


def test_a_call_goes_on_by_keys_and_in_spanish(page):
    page.dial()
    turn = page.do("press", keys="2")
    assert turn["call"]["waiting"]["language"].startswith("es")
    assert {piece["language"][:2] for piece in turn["pieces"] if "language" in piece} == {"es"}
    assert page.say("hay un bache")["behind"]["understood"][0]["confidence"] > 0.5


def test_silence_is_asked_about_again(page):
    page.dial()
    turn = page.do("silence")
    assert turn["did"] == {"kind": "silent", "text": ""}
    assert turn["text"] and turn["call"]["ended"] is None


def test_a_caller_who_is_put_through_comes_back_when_nobody_answers(page):
    page.dial()
    turn = page.do("press", keys="0")
    while turn["call"]["waiting"]["verb"] != "dial":
        turn = page.say("yes")
    assert turn["call"]["waiting"]["inputs"] == ["transfer"]
    assert turn["pieces"][-1] == {"kind": "dial", "number": "+13125550300", "bargeIn": []}
    assert page.do("transfer", status="busy")["call"]["waiting"]["verb"] == "gather"


def test_one_hangs_up_in_mid_call_and_calls_again(page):
    first = page.dial()
    page.say("there's a pothole")
    assert page.do("hang_up")["call"]["ended"]["why"] == "caller hung up"
    assert page.me()["call"]["ended"]["why"] == "caller hung up"
    again = page.dial()
    assert again["call"]["sid"] != first["call"]["sid"]
    assert len(page.me()["call"]["turns"]) == 1


def test_what_was_understood_and_where_stands_behind_the_curtain(page):
    page.dial()
    behind = page.say("there's a pothole")["behind"]
    assert "othole" in behind["understood"][0]["service_name"]
    assert (behind["asked"], behind["step"]) == ("what", "is_it_service")
    assert (behind["heard"], behind["confidence"]) == ("there's a pothole", 0.9)
    page.say("yes")
    behind = page.say("2342 west devon")["behind"]
    assert behind["places"][0]["address"] == "2342 W DEVON AVE"
    assert "<Response>" in behind["twiml"][0] and behind["ms"] > 0


def test_the_map_is_asked_for_the_page_only_where_somebody_looks(page):
    page.dial()
    assert page.say("pothole at 2342 west devon", curtain=False)["behind"]["place_words"] == "2342 west devon"
    page.say("no, that is the wrong place")
    behind = page.say("2344 west devon", curtain=False)["behind"]
    assert (behind["place_words"], behind["places"]) == ("2344 west devon", [])
    asked = {"text": behind["place_words"], "confidence": behind["confidence"], "language": behind["language"]}
    assert page.post("/places", asked)["places"][0]["address"] == "2344 W DEVON AVE"


def test_the_recognisers_confidence_is_lowered_for_the_whole_call(page):
    page.dial(carrier={"confidence": 0.2})
    assert page.say("there's a pothole")["behind"]["confidence"] == 0.2
    assert page.say("2342 west devon", confidence=0.7)["behind"]["confidence"] == 0.7


def test_a_bad_line_garbles_the_same_words_in_the_same_way(page):
    page.dial(carrier={"garble": True})
    words = "there is a big pothole on the street near fifteen north western avenue"
    turn = page.say(words)
    assert turn["said"] == words
    assert turn["behind"]["heard"] not in ("", words)
    other = Page(page.address)
    other.dial(carrier={"garble": True})
    assert other.say(words)["behind"]["heard"] == turn["behind"]["heard"]


def test_a_webhook_that_comes_twice_is_answered_the_same(page):
    page.dial(carrier={"deliver": "twice"})
    assert page.say("there's a pothole")["behind"]["again"] == {"same": True}


def test_a_reload_in_mid_call_finds_it_again_from_another_process(page, other_process):
    page.dial()
    page.say("there's a pothole")
    again = Page(other_process, page.person)
    call = again.me()["call"]
    assert call["step"] == "is_it_service" and len(call["turns"]) == 2
    assert call["turns"][1]["did"] == {"kind": "says", "text": "there's a pothole"}
    assert again.say("2342 west devon")["call"]["step"] == "describe"
    assert page.say("it is deep")["call"]["step"] == "reach_you"


def test_ten_people_at_once_do_not_disturb_each_other(address, town):
    pages = [Page(address) for _ in range(10)]
    numbers = {page.me()["number"] for page in pages}
    assert len(numbers) == 10
    houses = [f"{2300 + 2 * number} west devon" for number in range(10)]
    with ThreadPoolExecutor(10) as crowd:
        turns = list(crowd.map(lambda page, house: page.report(house), pages, houses))
    for house, told in zip(houses, turns, strict=True):
        assert house.partition(" ")[0] in told[2]["text"]
        assert told[-1]["call"]["step"] == "anything_else"
    assert sorted(request["address_string"] for request in town.filed()) == sorted(
        f"{house.partition(' ')[0]} W DEVON AVE" for house in houses
    )
    assert {request["phone"] for request in town.filed()} == numbers


def test_one_thing_at_a_time_is_done_for_a_person(page):
    page.dial()
    with ThreadPoolExecutor(2) as hands:
        answers = list(hands.map(lambda words: page.send(f"/people/{page.person}/call/say", {"text": words}), "ab"))
    assert {answer.status_code for answer in answers} <= {200, 409}
    assert page.say("there's a pothole")["call"]["ended"] is None


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "'; DROP TABLE", "\x00\ud83d", "& <Say>", "𝕏" * 500])
def test_hostile_words_come_back_as_data(page, words):
    page.dial()
    answer = page.send(f"/people/{page.person}/call/say", {"text": words})
    assert answer.status_code == 200 and answer.headers["Content-Type"] == "application/json"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert page.me()["call"]["turns"][1]["said"] == words.replace("\x00", "").replace("\ud83d", "?")
