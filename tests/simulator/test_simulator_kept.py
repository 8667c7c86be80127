"""Conversations that are kept, and held again."""

from io import BytesIO

from PIL import Image

from phone.replay import play
from phone.transcript import parse
from tests.support.phone_page import Page
from tests.support.town import open_town


def test_a_kept_conversation_is_held_again_by_the_tests(page, town, redis, redis_server, tmp_path, streets):
    Page(page.address).report("2300 west devon")  # so that the city's numbers are others the next time
    town.settle()
    page.report()
    page.do("hang_up")
    town.settle()
    request = page.get("/city")["requests"][0]["service_request_id"]
    page.post(f"/city/{request}/status", {"status": "closed", "note": "Filled"})
    town.settle()
    page.text("graffiti at 1060 w addison")
    page.text("on the wall")
    kept = page.post(f"/people/{page.person}/keep", {"title": "A pothole: <mended>!"})
    assert kept["file"] == "a-pothole-mended.txt"
    assert (town.settings.var / "kept" / kept["file"]).read_text() == kept["transcript"]
    for line in ("caller hangs up", "city closes {reference}: Filled", f"sms from {page.number}", "{reference}"):
        assert line in kept["transcript"]

    redis.flushall()
    (tmp_path / "again").mkdir()
    with open_town(redis, redis_server.url, tmp_path / "again", streets) as again:
        assert play(parse(kept["transcript"]), again.line, again) == []


def test_what_was_texted_during_a_call_stands_behind_it(page, redis, redis_server, tmp_path, streets):
    page.dial()
    page.text("graffiti")
    page.say("there's a pothole")
    page.text("1060 w addison")
    page.do("hang_up")
    page.text("yes")
    page.dial()
    kept = page.post(f"/people/{page.person}/keep", {"title": "Both"})
    kinds = [
        entry["kind"] for entry in page.get(f"/kept/{kept['name']}")["entries"] if not entry["kind"].startswith("line")
    ]
    assert kinds == ["voice", "says", "hangs up", "sms", "texter", "texter", "texter", "voice"]

    redis.flushall()
    (tmp_path / "again").mkdir()
    with open_town(redis, redis_server.url, tmp_path / "again", streets) as again:
        assert play(parse(kept["transcript"]), again.line, again) == []


def test_a_kept_conversation_has_its_photos_beside_it(page, town, redis, redis_server, tmp_path, streets):
    written = BytesIO()
    Image.new("RGB", (40, 30), "grey").save(written, "PNG")
    page.text("pothole at 2342 w devon", photos=[page.photo(written.getvalue())["id"]])
    kept = page.post(f"/people/{page.person}/keep", {"title": ""})
    assert "photo: pothole-at-2342-w-devon-photo-1.jpg" in kept["transcript"]

    redis.flushall()
    (tmp_path / "again").mkdir()
    with open_town(redis, redis_server.url, tmp_path / "again", streets) as again:
        assert play(parse(kept["transcript"]), again.line, again, folder=town.settings.var / "kept") == []


def test_people_side_by_side_are_kept_together_with_what_the_city_did_for_each(
    page, town, redis, redis_server, tmp_path, streets
):
    other = Page(page.address)
    for words, more in (("pothole at 2342 w devon", "graffiti at 1060 w addison"), *[("1", "1")] * 3):
        page.text(words)
        other.text(more)
    town.settle()
    ids = {each["address"]: each["service_request_id"] for each in page.get("/city")["requests"]}
    page.post(f"/city/{ids['2342 W DEVON AVE']}/status", {"status": "closed", "note": "Filled"})
    town.settle()
    page.post(f"/city/{ids['1060 W ADDISON ST']}/status", {"status": "closed", "note": "Painted over"})
    town.settle()
    page.post(f"/city/{ids['2342 W DEVON AVE']}/status", {"status": "open", "note": "It came back"})
    alone = page.post(f"/people/{other.person}/keep", {"title": "One"})["transcript"]
    assert "Painted over" in alone and "Filled" not in alone and page.number not in alone

    kept = page.post(f"/people/{page.person}/keep", {"title": "Two", "people": [other.person]})["transcript"]
    for line in (
        "closes {reference}: Filled",
        "closes {reference2}: Painted over",
        "reopens {reference}: It came back",
    ):
        assert f"city {line}" in kept
    assert kept.count(f"sms from {page.number}") > 1
    redis.flushall()
    (tmp_path / "again").mkdir()
    with open_town(redis, redis_server.url, tmp_path / "again", streets) as again:
        assert play(parse(kept), again.line, again) == []


def test_a_photo_of_a_kept_conversation_is_given_to_who_replays_it(page):
    written = BytesIO()
    Image.new("RGB", (40, 30), "grey").save(written, "PNG")
    page.text("pothole", photos=[page.photo(written.getvalue())["id"]])
    kept = page.post(f"/people/{page.person}/keep", {"title": "One"})
    answer = page.session.get(f"{page.address}/phone/api/kept/one/photos/one-photo-1.jpg")
    assert answer.headers["Content-Type"] == "image/jpeg" and answer.content.startswith(b"\xff\xd8")
    for name in ("one.txt", "two-photo-1.jpg", "..%2Fone-photo-1.jpg"):
        assert page.session.get(f"{page.address}/phone/api/kept/{kept['name']}/photos/{name}").status_code == 404


def test_a_link_replays_a_kept_conversation(page):
    page.dial()
    page.say("there's a pothole", confidence=0.4)
    kept = [page.post(f"/people/{page.person}/keep", {"title": "One"}) for _ in range(2)]
    assert [each["replay"] for each in kept] == ["/phone?replay=one", "/phone?replay=one-2"]
    assert set(page.get("/kept")["kept"]) == {"one", "one-2"}
    entries = page.get("/kept/one-2")["entries"]
    assert [entry["kind"] for entry in entries] == ["voice", "line", "says", "line"]
    assert (entries[2]["text"], entries[2]["about"]) == ("there's a pothole", "0.4")


def test_only_what_was_kept_can_be_replayed(page):
    for name in ("nothing", "..%2Fdemo", "../kept/x", ".", "%00"):
        answer = page.session.get(f"{page.address}/phone/api/kept/{name}")
        assert answer.status_code == 404 and answer.json()["error"].endswith(".")
