"""The line's voice: which one speaks, what it says, and that it is quiet at once."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.support.browser_phone import Phone

VOICES = Path(__file__).with_name("voices.js")


@pytest.fixture
def phone(pages: Callable[..., Phone]) -> Phone:
    """A phone in a browser that has voices, of this machine and of elsewhere."""
    phone = pages()
    phone.page.add_init_script(path=VOICES)
    phone.page.reload()
    return phone.open()


def test_the_line_speaks_sentence_by_sentence_and_digits_one_by_one(phone: Phone):
    phone.report()
    expect(phone.page.locator("#call-state")).to_have_text("The line listens")
    said = [each["text"] for each in _said(phone)]
    assert "If this is an emergency, hang up and call 911." in said
    assert "Your reference number is" in said
    groups = [each for each in said if re.fullmatch(r"\d \d \d", each)]
    assert groups.count(groups[-1]) == 2  # of the reference, and once more
    assert {each["voice"] for each in _said(phone)} <= {"Near", "Cerca"}


def test_spanish_is_spoken_by_a_spanish_voice_of_this_machine(phone: Phone):
    phone.dial()
    phone.press("2")
    expect(phone.page.locator("#call-state")).to_have_text("The line listens")
    assert (_said(phone)[-1]["voice"], _said(phone)[-1]["lang"]) == ("Cerca", "es-MX")


def test_the_voice_stops_at_once_when_somebody_types(phone: Phone):
    phone.page.evaluate("window.breathless = true")
    phone.dial()
    while phone.page.locator("#call[data-listens='no']").count():
        phone.page.evaluate("window.sayNext()")
    phone.page.get_by_role("textbox", name="What you say").fill("pothole")
    assert [each["stopped"] for each in _said(phone)][-2:] == [False, True]


def test_a_muted_line_is_silent_and_still_written_and_marked(phone: Phone):
    phone.page.get_by_role("button", name="Mute the line").click()
    assert "emergency" in phone.dial()
    expect(phone.page.locator(".part.now")).to_have_count(1)
    assert _said(phone) == []


def _said(phone: Phone) -> list[dict[str, str]]:
    return phone.page.evaluate("window.said")
