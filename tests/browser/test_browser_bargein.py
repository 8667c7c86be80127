"""What may be talked over and what may not, by keys, by typing and by microphone."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.support.browser_phone import Phone

VOICES, EAR = (Path(__file__).with_name(name) for name in ("voices.js", "ear.js"))
BREATHLESS = "window.breathless = true"
SAID = "What you say"


def test_what_must_be_heard_is_said_to_its_end(phone: Phone):
    phone.dial()
    talk = phone.page.locator("#talk")
    expect(phone.page.locator("#clock-words")).to_have_text("The line speaks, and listens after this.")
    phone.page.locator("[data-key='2']").click()
    phone.page.get_by_role("textbox", name=SAID).fill("there's a pothole")
    phone.page.get_by_role("textbox", name=SAID).press("Enter")
    expect(talk.locator(".remark")).to_have_count(1)
    expect(talk.locator(".remark")).to_contain_text("The line did not take that")
    expect(talk.locator(".part.now")).to_have_count(1)
    expect(phone.page.get_by_role("textbox", name=SAID)).to_have_value("there's a pothole")
    expect(talk.locator(".bubble.caller")).to_have_count(0)
    phone.shot("must-be-heard")
    phone.is_listened_to()
    expect(phone.page.locator("#clock-words")).to_have_text("The line speaks. Answer at any time.")
    phone.page.get_by_role("textbox", name=SAID).press("Enter")
    assert "pothole, right?" in phone.hears(2)


def test_a_key_talks_over_a_question(phone: Phone):
    phone.dial()
    phone.is_listened_to()
    phone.page.locator("[data-key='2']").click()
    assert "bache" in phone.hears(2)


def test_with_headphones_one_speaks_while_the_line_speaks_and_it_stops(pages: Callable[..., Phone]):
    phone = _with_an_ear(pages())
    phone.page.get_by_role("button", name="Use the microphone").click()
    phone.page.get_by_label("I wear headphones").check()
    phone.dial()
    assert _heard_by_the_ear(phone) == 0  # what must be heard is not listened over
    _must_be_heard_is_over(phone)
    phone.page.wait_for_function("window.ears.length === 1")
    assert phone.page.evaluate("window.ears[0].processLocally")
    phone.page.evaluate("window.ears[0].onspeechstart()")
    expect(phone.page.locator(".part.now")).to_have_count(0)
    expect(phone.page.locator("#clock-words")).to_have_text("The line waits for you to end")
    phone.page.evaluate("window.ears[0].hears('there is a pothole', 0.8)")
    assert "pothole, right?" in phone.hears(2)


def test_without_headphones_the_line_is_not_listened_over_and_does_not_hear_itself(pages: Callable[..., Phone]):
    phone = _with_an_ear(pages())
    phone.page.get_by_role("button", name="Use the microphone").click()
    phone.dial()
    _must_be_heard_is_over(phone)
    assert _heard_by_the_ear(phone) == 0
    phone.hurry()
    phone.page.wait_for_function("window.ears.length === 1")
    phone.page.evaluate("window.ears[0].onspeechstart()")
    phone.page.evaluate("window.ears[0].ends()")  # a cough: the line waits on, and listens again
    expect(phone.page.locator("#clock-words")).to_contain_text("The line listens")
    phone.page.wait_for_function("window.ears.length === 2")


def test_a_browser_that_sends_speech_away_asks_first_and_never_listens_over_the_line(pages: Callable[..., Phone]):
    phone = _with_an_ear(pages(), "window.away = true")
    microphone = phone.page.get_by_role("button", name="Use the microphone")
    microphone.click()
    expect(phone.page.locator("#talk")).to_contain_text("Press again to allow that")
    microphone.click()
    expect(microphone).to_have_attribute("aria-pressed", "true")
    expect(phone.page.get_by_label("I wear headphones")).to_be_hidden()


def _with_an_ear(phone: Phone, also: str = "") -> Phone:
    for script in (VOICES.read_text("utf-8"), EAR.read_text("utf-8"), BREATHLESS, also):
        phone.page.add_init_script(script)
    phone.page.reload()
    return phone.open()


def _must_be_heard_is_over(phone: Phone) -> None:
    while phone.page.locator("#call[data-listens='no']").count():
        phone.page.evaluate("window.sayNext()")


def _heard_by_the_ear(phone: Phone) -> int:
    return phone.page.evaluate("window.ears.length")
