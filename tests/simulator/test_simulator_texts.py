"""Texts from the page, those that come by themselves, and photos."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from redis import Redis

from phone.line import Answer
from simulator.curtain import Curtain
from simulator.errors import Refused
from simulator.people import People
from simulator.texts import Texts
from store import keys
from tests.support.phone_page import Page
from tests.support.town import Town


def test_a_text_is_answered_with_what_it_weighs(page):
    answer = page.text("pothole at 2342 west devon")
    reply = answer["replies"][0]
    assert (reply["from"], reply["to"]) == (page.line, page.number)
    assert (reply["encoding"], reply["segments"] >= 1) == ("GSM-7", True)
    assert answer["behind"]["understood"] and answer["behind"]["places"]
    assert [text["id"] for text in page.me()["texts"]] == [answer["sent"]["id"], reply["id"]]


def test_a_text_with_one_character_beyond_gsm_is_sixteen_bits_wide(page):
    assert page.text("pothole 🕳")["sent"]["encoding"] == "UCS-2"


def test_what_changes_in_the_city_arrives_by_itself(page, town):
    page.report()
    town.settle()
    first = page.events()
    request = next(event for event in first if event["event"] == "city")["data"]["requests"][0]
    assert any("Filed" in event["data"]["body"] for event in first if event["event"] == "text")
    seen = first[-1]["id"]
    assert page.events(seen) == []

    listed = page.post(f"/city/{request['service_request_id']}/status", {"status": "closed", "note": "Filled & done"})
    assert listed["requests"][0]["status"] == "closed"
    town.settle()
    news = page.events(seen)
    assert [event["event"] for event in news] == ["text", "city"]
    assert "Filled & done" in news[0]["data"]["body"]
    assert news[0]["data"]["id"] in [text["id"] for text in page.me()["texts"]]


def test_somebody_who_gets_a_number_gets_no_texts_of_whoever_had_it(page, town, redis):
    town.carrier.send(from_=page.line, to=page.number, body="for who was here before")
    redis.delete(*redis.scan_iter("townline:_:phone-number:*"))
    texts = _texts(town, page.line)
    after = Page(page.address, _people_who_draw(town, page.number).add(texts.last_to).person)
    assert after.number == page.number
    assert after.me()["texts"] == []
    assert [event for event in after.events() if event["event"] == "text"] == []


def test_a_number_is_given_to_one_person_only(page, town):
    with pytest.raises(Refused, match=r"^All numbers") as refused:
        _people_who_draw(town, page.number).add(lambda number: 0)
    assert refused.value.status == 503


def test_a_text_that_the_carrier_delivers_twice_is_answered_the_same(page):
    assert page.text("pothole", carrier={"deliver": "twice"})["behind"]["again"] == {"same": True}


def test_a_text_that_the_carrier_loses_is_never_answered(page, town):
    answer = page.text("pothole", carrier={"deliver": "never"})
    assert answer["replies"] == [] and answer["behind"]["lost"]
    assert page.text("pothole")["behind"]["asked"] == ""


def test_a_text_that_comes_late_is_answered_by_an_event(page, redis):
    assert page.text("pothole", carrier={"deliver": "late"})["replies"] == []
    assert [event for event in page.events() if event["event"] == "text"] == []
    _let_come(page, redis)
    (news,) = [event["data"] for event in page.events() if event["event"] == "text"]
    assert news["late"] and "ere is it" in news["body"]
    assert len(page.me()["texts"]) == 2


def test_a_late_text_over_which_the_process_dies_is_delivered_by_the_next_one(page, town, redis):
    page.text("pothole", carrier={"deliver": "late"})
    _let_come(page, redis)
    answered: list[Answer] = []

    def dies_after_posting(url, form, headers):
        answered.append(town.line.post(url, form, headers))
        raise SystemExit

    dying = replace(_texts(town, page.line), line=replace(town.line, post=dies_after_posting))
    with pytest.raises(SystemExit):
        dying.deliver_due(page.person)
    (late,) = [event["data"] for event in page.events() if event["event"] == "text"]
    assert late["late"] and late["body"] in answered[0].body.decode()
    assert len(page.me()["texts"]) == 2
    assert page.text("2342 west devon")["behind"]["asked"] == "where"


def test_stop_is_answered_by_the_carrier_once(page):
    page.text("pothole")
    replies = page.text("STOP")["replies"]
    assert [reply["body"][:16] for reply in replies] == ["You have success"]
    assert [text["body"] for text in page.me()["texts"]].count(replies[0]["body"]) == 1
    assert [event["data"]["id"] for event in page.events() if event["event"] == "text"] == [replies[0]["id"]]


def test_several_people_have_threads_of_their_own(address):
    one, other = Page(address), Page(address)
    one.text("pothole")
    other.text("graffiti")
    assert one.text("2342 west devon")["behind"]["asked"] == "where"
    assert len(other.me()["texts"]) == 2


def test_a_photo_goes_with_a_text_and_is_shown_harmless(page, town):
    photo = page.photo(_picture())
    answer = page.text("pothole at 2342 west devon", photos=[photo["id"]])
    assert answer["sent"]["media"] == [photo["url"]]
    shown = page.session.get(page.address + photo["url"])
    assert shown.headers["Content-Type"] == "image/jpeg"
    with Image.open(BytesIO(shown.content)) as picture:
        assert picture.size == (40, 30) and not picture.getexif()


@pytest.mark.parametrize(
    ("content", "status", "word"),
    [
        (b"MZ\x90\x00 this is a program", 415, "no photo"),
        (b"\xff\xd8\xff" + b"0" * 200, 415, "photo"),
        (b"0" * 6_000_000, 413, "too large"),
        (b"0" * 50_000_000, 413, "too large"),
    ],
)
def test_what_is_no_photo_is_refused_with_a_sentence(page, content, status, word):
    answer = page.send_photo(content)
    assert answer.status_code == status
    assert word in answer.json()["error"]


def test_a_photo_of_somebody_else_cannot_be_sent_or_seen(page, address):
    photo = page.photo(_picture())
    other = Page(address)
    assert other.send(f"/people/{other.person}/texts", {"text": "x", "photos": [photo["id"]]}).status_code == 404
    assert other.session.get(f"{address}/phone/api/people/{other.person}/photos/{photo['id']}").status_code == 404


def _texts(town: Town, number: str) -> Texts:
    line = town.web.extensions["townline"]
    return Texts(town.line, Curtain(line, number), People(line.store, line.vault))


def _people_who_draw(town: Town, number: str) -> People:
    line = town.web.extensions["townline"]
    return People(line.store, line.vault, draw=lambda below: int(number[-4:]))


def _let_come(page: Page, redis: Redis) -> None:
    """The time of every text that the carrier holds back has come."""
    held = keys.phone_late(page.person)
    redis.zadd(held, dict.fromkeys(redis.zrange(held, 0, -1), 0))


def _picture() -> bytes:
    picture, written = Image.new("RGB", (40, 30), "grey"), BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "where I live"
    picture.save(written, "JPEG", exif=exif)
    return written.getvalue()
