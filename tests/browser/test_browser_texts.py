"""Texts on the browser phone, and the city that answers with later ones."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.media import pictures
from tests.media.pictures import encoded, painted
from tests.support.browser_phone import Phone


def test_a_report_by_text_and_the_citys_change_arrives_by_itself(phone: Phone):
    phone.text("Pothole at 2342 W Devon Ave")
    for answer in ("Anything to add?", "May we text you", "Reply 1 to send it", "Your reference is"):
        phone.reads(answer)
        if "reference" not in answer:
            phone.text("1")
    phone.reads("Filed. Request")
    phone.page.get_by_label("Note for whoever reported it").fill("Filled this morning")
    phone.page.get_by_role("button", name="Close Pothole").click()
    expect(phone.page.locator(".request .status")).to_have_text("Closed")
    phone.reads("City note: Filled this morning")
    expect(phone.page.locator(".by-itself .weight").last).to_contain_text("GSM-7")
    phone.shot("texts")


def test_a_text_of_the_line_shows_its_segments_and_its_encoding(phone: Phone):
    phone.text("Pothole at 2342 W Devon Ave")
    phone.reads("Anything to add?")
    expect(phone.page.locator(".bubble.line .weight")).to_contain_text("1 segment · GSM-7")


def test_a_photo_goes_with_a_text_and_reaches_the_city(phone: Phone):
    _attach(phone, "hole.png", _picture())
    expect(phone.page.locator(".photos-taken li")).to_contain_text("hole.png")
    phone.text("Pothole at 2342 W Devon Ave")
    expect(phone.page.locator(".bubble.caller img")).to_be_visible()
    for answer in ("Anything to add?", "May we text you", "Reply 1 to send it", "Your reference is"):
        phone.reads(answer)
        if "reference" not in answer:
            phone.text("1")
    expect(phone.page.locator(".request img")).to_be_visible()
    phone.shot("a-photo")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("holiday.png", pictures.executable(), "This is no photo: a JPEG, PNG, GIF, WebP or AVIF picture is wanted."),
        ("script.jpg", b"<script>alert(1)</script>", "This is no photo:"),
        ("bomb.png", pictures.png_bomb(), "This photo is too large: 25 megapixels at most. Send a smaller one."),
        ("broken.jpg", encoded(painted(400, 300), quality=95)[:1500], "This photo is damaged"),
        ("iphone.heic", pictures.heic(), "This is a HEIC photo, as some phones take them, and cannot be read here."),
    ],
)
def test_what_is_no_photo_is_refused_with_what_to_do(phone: Phone, name: str, content: bytes, sentence: str):
    _attach(phone, name, content)
    expect(phone.page.get_by_role("alert")).to_contain_text(sentence)
    expect(phone.page.locator(".photos-taken li")).to_have_count(0)
    phone.text("there's a pothole")
    phone.reads("Where is it?")
    phone.wrong.clear()  # a browser notes every refusal in its console


def test_a_photo_of_50_mb_is_refused_before_it_is_sent(phone: Phone, tmp_path: Path):
    large = tmp_path / "huge.jpg"
    large.write_bytes(b"\xff\xd8\xff" + bytes(50 * 1024 * 1024))
    phone.page.locator("#thread-1-photo").set_input_files(large)
    sentence = "huge.jpg is too large: 50 MB, and 5 MB is the most. Send a smaller one."
    expect(phone.page.get_by_role("alert")).to_have_text(sentence)
    assert not [url for url in phone.asked if url.endswith(f"/{_person(phone)}/photos")]


def test_an_avif_goes_with_a_text(phone: Phone):
    _attach(phone, "hole.avif", encoded(painted(), "AVIF"))
    expect(phone.page.locator(".photos-taken li")).to_contain_text("hole.avif")


def test_a_script_in_a_description_and_in_the_citys_note_stays_words(phone: Phone):
    hostile = "<img src=x onerror=alert(1)><script>document.title='gone'</script>"
    phone.text("Pothole at 2342 W Devon Ave")
    for answer, words in (
        ("Anything to add?", hostile), ("May we text you", "1"), ("Reply 1 to send it", "1"), ("Your reference is", ""),
    ):  # fmt: skip
        phone.reads(answer)
        if words:
            phone.text(words)
    phone.reads("Filed. Request")
    expect(phone.page.locator(".request .said")).to_contain_text("<img src=x")
    phone.page.get_by_label("Note for whoever reported it").fill(hostile)
    phone.page.get_by_role("button", name="Close Pothole").click()
    expect(phone.page.locator(".request .note-of-city")).to_contain_text("<script>document.title")
    phone.reads("Still a problem?")
    phone.page.get_by_label("What it shows").fill(hostile)
    phone.page.get_by_role("button", name="Keep it").click()
    phone.page.get_by_role("link", name="A link that replays it").click()
    expect(phone.page.locator("#replay h2")).to_contain_text("<img src=x")
    assert phone.page.title() == "A phone · Townline"
    assert phone.page.locator("img").count() == 0


def test_two_people_text_side_by_side_from_numbers_of_their_own(phone: Phone):
    phone.page.get_by_role("button", name="Another person").click()
    expect(phone.page.locator("#thread-2")).to_be_focused()
    phone.text("Pothole at 2342 W Devon Ave", 1)
    phone.text("Graffiti at Clark and Belmont", 2)
    phone.reads("Pothole.", 1)
    phone.reads("Graffiti.", 2)
    numbers = phone.page.locator(".thread h3").all_inner_texts()
    assert len(set(numbers)) == 2
    phone.page.reload()
    phone.reads("Pothole.", 1)
    phone.reads("Graffiti.", 2)
    assert phone.page.locator(".thread h3").all_inner_texts() == numbers
    phone.shot("two-people")


def test_two_pages_do_not_disturb_each_other(pages: Callable[..., Phone]):
    one, other = pages(), pages()
    assert one.number != other.number
    one.dial()
    other.dial()
    assert "pothole" in one.say("there's a pothole")
    assert "graffiti" in other.say("graffiti")


def _attach(phone: Phone, name: str, content: bytes) -> None:
    phone.page.locator("#thread-1-photo").set_input_files({"name": name, "mimeType": "image/png", "buffer": content})


def _person(phone: Phone) -> str:
    return phone.page.evaluate("location.hash.split('=')[1]")


def _picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (320, 200), (90, 90, 96)).save(file, "PNG")
    return file.getvalue()
