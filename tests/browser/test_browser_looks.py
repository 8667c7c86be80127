"""How the page looks and whom it keeps out: light and dark, narrow and wide, and what axe finds."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import expect

from tests.support.browser_phone import Phone

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 640}


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_page(pages: Callable[..., Phone], colours: str, size: Any):
    phone = pages(color_scheme=colours, viewport=size, reduced_motion="reduce")
    name = f"{colours}-{size['width']}"
    _is_for_everybody(phone)
    phone.shot(f"{name}-before")
    phone.page.locator("#curtain > summary").click()
    phone.report()
    phone.text("Street light out at 1200 N Western")
    phone.reads("Street light out.")
    expect(phone.page.locator(".request")).to_have_count(1)
    phone.reads("Filed. Request")
    _is_for_everybody(phone)
    phone.shot(f"{name}-in-a-call")
    phone.hang_up()
    _is_for_everybody(phone)


def test_who_wants_less_motion_gets_none(pages: Callable[..., Phone]):
    phone = pages(reduced_motion="reduce")
    phone.dial()
    moving = "document.getAnimations().filter((each) => each.playState === 'running').length"
    assert phone.page.evaluate(moving) == 0


def test_what_the_line_says_is_announced_and_every_control_has_a_name(phone: Phone):
    expect(phone.page.get_by_role("log", name="What is said on the call")).to_have_attribute("aria-live", "polite")
    keypad = phone.page.get_by_role("group", name="Keypad")
    assert keypad.get_by_role("button").count() == 12
    expect(keypad.get_by_role("button", name="pound")).to_be_visible()


def test_the_keyboard_alone_goes_from_the_call_to_the_city(phone: Phone):
    here = "((has) => has.id || has.dataset.key || has.parentNode.id)(document.activeElement)"
    reached = []
    for _ in range(40):
        phone.page.keyboard.press("Tab")
        reached.append(phone.page.evaluate(here))
    stops = ["1", "#", "dial", "mute", "talk", "another", "thread-1", "keep-title", "curtain"]
    assert list(dict.fromkeys(name for name in reached if name in stops)) == stops


def _is_for_everybody(phone: Phone) -> None:
    if not phone.page.evaluate("'axe' in window"):
        phone.page.evaluate(AXE.read_text("utf-8"))
    found = phone.page.evaluate("axe.run()")["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []
    widest, width = phone.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widest <= width
