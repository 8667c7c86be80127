"""A conversation that was kept: it holds as a test, and a link replays it and shows where it differs."""

from pathlib import Path

from playwright.sync_api import expect

from phone.replay import play
from phone.transcript import parse
from tests.media.pictures import encoded, painted
from tests.support.browser_phone import Phone
from tests.support.town import Town


def test_a_kept_conversation_holds_as_a_test_and_is_replayed_by_a_link(phone: Phone, town: Town):
    phone.report()
    phone.hang_up()
    file = _keep(phone, town, "A pothole in the browser")
    phone.shot("kept")
    transcript = parse(file.read_text("utf-8"))
    assert transcript.title == "A pothole in the browser"
    _everything_is_closed(town)
    assert play(transcript, town.line, town) == []

    _everything_is_closed(town)
    _replay(phone)
    assert "Your reference number is" in phone.heard[-1]
    expect(phone.page.locator("#talk")).to_contain_text("You hung up.")
    expect(phone.page.locator("#replay-result")).to_contain_text("Everything came as it was kept")


def test_photos_people_side_by_side_and_the_citys_changes_are_replayed(phone: Phone, town: Town):
    photo = {"name": "hole.png", "mimeType": "image/png", "buffer": encoded(painted(), "PNG")}
    phone.page.get_by_role("button", name="Another person").click()
    phone.page.locator("#thread-1-photo").set_input_files(photo)
    expect(phone.page.locator(".photos-taken li")).to_have_count(1)
    for answer, first, second in (
        ("Anything to add?", "Pothole at 2342 W Devon Ave", "Graffiti at 1060 W Addison"),
        *(("May we text you", "1", "1"), ("Reply 1 to send it", "1", "1"), ("Your reference is", "1", "1")),
    ):
        phone.text(first, 1)
        phone.reads(answer, 1)
        phone.text(second, 2)
        phone.reads(answer, 2)
    phone.reads("Filed. Request", 1)
    phone.reads("Filed. Request", 2)
    card = phone.page.locator(".request", has_text="1060 W ADDISON")
    card.get_by_label("Note for whoever reported it").fill("Painted over")
    card.get_by_role("button", name="Close").click()
    phone.reads("City note: Painted over", 2)
    file = _keep(phone, town, "Two neighbours")
    transcript = parse(file.read_text("utf-8"))
    assert [entry.text for entry in transcript.entries if entry.kind == "photo"] == ["two-neighbours-photo-1.jpg"]
    assert [entry.text for entry in transcript.entries if entry.kind == "city closes"] == ["Painted over"]

    _everything_is_closed(town)
    _replay(phone)
    expect(phone.page.locator("#replay-result")).to_contain_text("Everything came as it was kept")
    assert phone.page.locator(".thread").count() == 2
    expect(phone.page.locator(".thread:nth-child(1) .bubble.caller img")).to_be_visible()
    phone.reads("City note: Painted over", 2)
    phone.shot("replayed")


def test_where_the_line_says_something_else_it_is_marked(phone: Phone, town: Town):
    phone.text("pothole")
    phone.reads("Where is it?")
    file = _keep(phone, town, "Changed since")
    file.write_text(file.read_text("utf-8").replace("Where is it?", "Whereabouts is it?"), "utf-8")
    _replay(phone)
    expect(phone.page.locator("#replay-result")).to_have_text("Not as it was kept: 1 of 1 lines, marked with ≠.")
    line = phone.page.locator(".replay-lines .differs").first
    expect(line).to_contain_text("differs:")
    expect(line).to_contain_text("Whereabouts is it?")
    expect(line).to_contain_text("Now: ")
    phone.shot("differs")


def _keep(phone: Phone, town: Town, title: str) -> Path:
    phone.page.get_by_label("What it shows").fill(title)
    phone.page.get_by_role("button", name="Keep it").click()
    expect(phone.page.get_by_role("link", name="A link that replays it")).to_be_visible()
    (file,) = (town.settings.var / "kept").glob("*.txt")
    return file


def _everything_is_closed(town: Town) -> None:
    """So that nobody is asked whether theirs is the same."""
    town.settle()
    for request in town.city.filed():
        town.city.close(request.service_request_id, "Done.")
    town.settle()


def _replay(phone: Phone) -> None:
    phone.page.get_by_role("link", name="A link that replays it").click()
    phone.page.get_by_role("button", name="Replay it").click()
    while not phone.page.locator("#replay[data-done]").is_visible():
        if phone.page.locator("#hurry").inner_text() == "Skip" and phone.page.locator("#hurry").is_visible():
            phone.page.locator("#hurry").click(force=True, timeout=1000)
        phone.page.wait_for_timeout(50)
