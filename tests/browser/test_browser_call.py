"""Calls from the browser phone, in a real browser."""

from playwright.sync_api import expect

from tests.support.browser_phone import Phone
from tests.support.town import Town

FIRST_WORD_MS = 300


def test_a_call_by_typed_speech_ends_with_a_report_at_the_city(phone: Phone):
    assert "You have reached Chicago 311 demo" in phone.dial()
    assert "You mean: pothole, right?" in phone.say("there's a pothole")
    assert "Where is it?" in phone.say("yes")
    phone.shot("a-call")
    assert "Got it, 2342 West Devon Avenue." in phone.say("2342 West Devon")
    for words in ("It's deep, right in the bike lane", "yes", "sure"):
        phone.say(words)
    assert "Your reference number is" in phone.say("yes, send it")
    card = phone.page.locator(".request")
    expect(card).to_contain_text("2342 W DEVON AVE")
    expect(card).to_contain_text("right in the bike lane")
    expect(phone.page.locator("#pins .pin")).to_have_count(1)
    phone.reads("Filed. Request")
    phone.shot("a-report")


def test_a_call_by_keys_alone(phone: Phone):
    phone.dial()
    assert "Lights and signs, press 2" in phone.press("1")
    assert "For street light out, press 1" in phone.press("2")
    assert "Okay, street light out" in phone.press("1")
    assert phone.press("1200#") == "Which street is number 1200 on?"
    assert "Is there anything else" in phone.say("North Western")


def test_keys_of_the_keyboard_press_the_keys_of_the_handset(phone: Phone):
    phone.page.locator("#dial").focus()
    phone.page.keyboard.press("Enter")
    phone.hears(1)
    expect(phone.page.get_by_role("textbox", name="What you say")).to_be_focused()
    phone.is_listened_to()
    phone.page.locator("[data-key='5']").focus()
    phone.page.keyboard.press("1")
    assert "What is it about?" in phone.hears(2)


def test_a_call_in_spanish(phone: Phone):
    phone.dial()
    assert "¿" in phone.press("2") or "problema" in phone.heard[-1]
    assert phone.page.locator("#talk .bubble.line").last.locator(".part").first.get_attribute("lang") == "es-US"
    assert "bache" in phone.say("hay un bache")
    phone.shot("spanish")


def test_what_is_said_is_marked_and_stops_when_somebody_talks_over_it(phone: Phone):
    phone.dial()
    expect(phone.page.locator(".part.now")).to_have_count(1)
    phone.is_listened_to()
    phone.page.get_by_role("textbox", name="What you say").fill("there")
    expect(phone.page.locator(".part.now")).to_have_count(0)
    expect(phone.page.locator("#clock-words")).to_have_text("The line waits for you to end")


def test_the_lines_patience_runs_down_and_can_be_hurried(phone: Phone):
    phone.dial()
    phone.hurry()
    expect(phone.page.locator("#clock-words")).to_contain_text("The line listens")
    phone.hurry()
    expect(phone.page.locator("#talk .silent")).to_have_text("You said nothing")
    assert "In a few words, what is the problem?" in phone.hears(2)


def test_somebody_hangs_up_in_mid_call_and_calls_again(phone: Phone):
    phone.dial()
    phone.say("there's a pothole")
    phone.hang_up()
    expect(phone.page.locator("#talk")).to_contain_text("You hung up.")
    expect(phone.page.get_by_role("button", name="Call", exact=True)).to_be_focused()
    assert phone.dial()
    assert phone.say("graffiti")


def test_a_reload_in_mid_call_finds_it_again(phone: Phone):
    phone.dial()
    phone.say("there's a pothole")
    number = phone.number
    phone.page.reload()
    expect(phone.page.get_by_role("button", name="Hang up")).to_be_visible()
    assert phone.number == number
    assert len(phone.heard) == 2
    assert "Got it, 2342 West Devon Avenue." in phone.say("2342 West Devon")


def test_a_caller_is_put_through_to_a_person(phone: Phone):
    phone.dial()
    phone.press("0")
    while not phone.page.locator("#transfer").is_visible():
        phone.hurry() if phone.page.locator("#hurry").inner_text() == "Skip" else phone.say("yes")
    phone.page.get_by_role("button", name="Nobody answers").click()
    expect(phone.page.locator("#call-state")).to_have_text("The line speaks")


def test_behind_the_curtain_stands_what_was_heard_and_understood(phone: Phone):
    phone.page.locator("#curtain > summary").click()
    phone.page.get_by_label("The recogniser is sure").fill("70")
    phone.dial()
    phone.say("there's a pothole")
    turn = phone.page.locator(".turn").first
    expect(turn).to_contain_text("“there's a pothole”, 70 % sure")
    expect(turn.locator(".guesses li").first).to_contain_text("othole")
    turn.locator("summary").click()
    expect(turn.locator("pre")).to_contain_text("<Gather")
    expect(turn.locator(".ms")).to_contain_text(" ms")
    phone.shot("behind-the-curtain")


def test_hostile_words_are_shown_as_words(phone: Phone, town: Town):
    words = "<img src=x onerror=alert(1)><script>document.title='gone'</script>"
    phone.dial()
    for said in ("there's a pothole", "2342 West Devon", words, "yes", "yes", "yes, send it"):
        phone.say(said)
    expect(phone.page.locator(".request .said")).to_contain_text("<img src=x")
    assert phone.page.title() == "A phone · Townline"
    assert phone.page.locator("img").count() == 0


def test_from_call_to_the_first_word_it_is_no_time(phone: Phone):
    phone.dial()
    phone.hang_up()  # the first call of a process opens its city
    phone.dial()
    spent = phone.page.evaluate("performance.getEntriesByName('from Call to the first word').at(-1).duration")
    assert spent < FIRST_WORD_MS
