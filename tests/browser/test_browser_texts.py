"""Texts on the browser phone, and the city that answers with later ones."""

import io
from collections.abc import Callable

from PIL import Image
from playwright.sync_api import expect

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


def test_what_is_no_photo_is_refused_with_a_sentence(phone: Phone):
    _attach(phone, "holiday.png", b"MZ\x90\x00 a program that was renamed")
    expect(phone.page.get_by_role("alert")).to_contain_text(".")
    expect(phone.page.locator(".photos-taken li")).to_have_count(0)
    phone.wrong.clear()  # a browser notes every refusal in its console


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


def _picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (320, 200), (90, 90, 96)).save(file, "PNG")
    return file.getvalue()
