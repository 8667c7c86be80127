"""A line that records, and the microphone of the browser (a made-up one, that beeps each second)."""

import io
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.support.browser_phone import Phone
from tests.support.recording_line import RecordingLine, recording_line
from tests.support.town import Town


@pytest.fixture
def line(town: Town) -> Iterator[RecordingLine]:
    with recording_line(town) as line:
        yield line


@pytest.fixture
def phone(browser: Browser, line: RecordingLine, shots: Path) -> Iterator[Phone]:
    """Somebody who has been asked to speak after the tone."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    phone = Phone(context.new_page(), line.address, shots).open()
    phone.dial()
    phone.hurry()
    expect(phone.page.locator("#call-state")).to_have_text("Recording")
    yield phone
    context.close()
    assert not phone.wrong


def test_what_is_said_into_the_microphone_reaches_the_line(phone: Phone, line: RecordingLine, town: Town):
    phone.page.get_by_role("button", name="Record with the microphone").click()
    expect(phone.page.get_by_role("button", name="Stop recording")).to_be_focused()
    phone.page.wait_for_timeout(1500)  # what is recorded takes its time
    phone.shot("recording")
    phone.page.locator("[data-key='#']").click()
    assert phone.hears(2) == "Thank you. A clerk will hear it."
    expect(phone.page.get_by_label("What you recorded")).to_be_visible()
    phone.shot("recorded")
    (form,) = line.forms
    assert form["Digits"] == "#" and 1 <= int(form["RecordingDuration"]) <= 6
    with wave.open(io.BytesIO(town.photos.fetch(form["RecordingUrl"]))) as heard:
        assert (heard.getnchannels(), heard.getframerate(), heard.getsampwidth()) == (1, 8000, 2)
        samples = memoryview(heard.readframes(heard.getnframes())).cast("h")
    assert max(samples) > 1000  # the beep


def test_who_hangs_up_while_recording_has_left_it(phone: Phone, line: RecordingLine):
    phone.page.get_by_role("button", name="Record with the microphone").click()
    phone.page.wait_for_timeout(500)
    phone.hang_up()
    expect(phone.page.locator("#talk")).to_contain_text("You hung up.")
    (form,) = line.forms
    assert form["Digits"] == "hangup" and int(form["RecordingDuration"]) >= 1


def test_what_is_typed_is_recorded_too(phone: Phone, line: RecordingLine):
    phone.say("there is a hole in the street and it is deep")
    assert phone.heard[-1] == "Thank you. A clerk will hear it."
    assert line.forms[0]["RecordingDuration"] == "5"


def test_a_key_alone_ends_an_empty_recording(phone: Phone, line: RecordingLine):
    assert phone.press("1") == "Nothing heard."
    assert line.forms == []
