"""A conversation that was kept: it holds as a test, and a link replays it."""

from playwright.sync_api import expect

from demo.town import Town
from phone.replay import play
from phone.transcript import parse
from tests.support.browser_phone import Phone


def test_a_kept_conversation_holds_as_a_test_and_is_replayed_by_a_link(phone: Phone, town: Town):
    phone.report()
    phone.hang_up()
    phone.page.get_by_label("What it shows").fill("A pothole in the browser")
    phone.page.get_by_role("button", name="Keep it").click()
    link = phone.page.get_by_role("link", name="A link that replays it")
    expect(link).to_be_visible()
    phone.shot("kept")
    (file,) = (town.settings.var / "kept").glob("*.txt")
    transcript = parse(file.read_text("utf-8"))
    assert transcript.title == "A pothole in the browser"
    assert play(transcript, town.line, town) == []

    link.click()
    phone.page.get_by_role("button", name="Replay it").click()
    while not phone.page.locator("#replay[data-done]").is_visible():
        if phone.page.locator("#hurry").inner_text() == "Skip":
            phone.page.locator("#hurry").click(force=True, timeout=1000)
    assert "Your reference number is" in phone.heard[-1]
    expect(phone.page.locator("#talk")).to_contain_text("You hung up.")
