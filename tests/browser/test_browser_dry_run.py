"""The phone beside a real line, in a real browser: signed in by a link, a dry run, and what axe finds of it."""

from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.browser_phone import PATIENCE_MS, Phone
from tests.support.installation import installation

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
STARTS_MS = 60_000
LOOKS = [("light", 1280), ("dark", 320)]


def test_somebody_signs_in_by_a_link_sees_that_it_is_a_dry_run_and_calls(
    browser: Browser, tmp_path: Path, streets: Path, shots: Path
) -> None:
    with installation(tmp_path, streets) as house:
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        phone = Phone(context.new_page(), house.address, shots)
        page = phone.page
        page.goto(f"{house.address}/phone")
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        phone.wrong.clear()  # the browser complains of the 401, as it should
        page.goto(house.link())
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_text("DRY RUN").first).to_be_visible(timeout=PATIENCE_MS)
        expect(page.locator("#dial")).to_be_enabled(timeout=STARTS_MS)
        expect(page).to_have_title("DRY RUN · A phone · Townline")
        banner = page.get_by_role("complementary", name="Dry run")
        expect(banner).to_contain_text("DRY RUN of Springfield 0’s line. Nothing is filed, and nobody is texted")
        expect(page.get_by_role("heading", name="The city DRY RUN")).to_be_visible()
        expect(page.get_by_role("heading", name="Behind the curtain DRY RUN")).to_be_visible()
        phone.wrong.clear()  # of the 503s while it started
        assert "reference number is" in phone.report()
        expect(page.locator(".request")).to_contain_text("2342 W DEVON AVE", timeout=STARTS_MS)
        phone.reads("Filed. Request")
        phone.shot("dry-run")
        assert phone.wrong == []
        assert [url for url in phone.asked if not url.startswith((house.address, "blob:", "data:"))] == []
        banner.get_by_role("button", name="Sign out").click()
        expect(page).to_have_url(f"{house.address}/admin/sign-in")
        page.goto(f"{house.address}/phone")
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        context.close()
        assert house.asked == []


@pytest.mark.parametrize(("colours", "width"), LOOKS)
def test_axe_finds_nothing_on_the_way_to_a_dry_run(
    browser: Browser, tmp_path: Path, streets: Path, shots: Path, colours: str, width: int
) -> None:
    with installation(tmp_path, streets) as house:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=colours, reduced_motion="reduce"  # type: ignore[arg-type]
        )  # fmt: skip
        page = context.new_page()
        link = house.link()
        for name, address in (("how", "/phone"), ("over", "/admin/sign-in/none"), ("button", link)):
            page.goto(address if address == link else house.address + address)
            _is_for_everybody(page)
            page.screenshot(path=shots / f"sign-in-{name}-{colours}-{width}.png", full_page=True)
        page.route("**/phone/waiting.js", lambda route: route.abort())  # so that the page which waits stays
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("status")).to_contain_text("A line of its own is being started")
        _is_for_everybody(page)
        page.screenshot(path=shots / f"starting-{colours}-{width}.png", full_page=True)
        page.unroute("**/phone/waiting.js")
        page.reload()
        expect(page.locator("#dial")).to_be_enabled(timeout=STARTS_MS)
        _is_for_everybody(page)
        page.screenshot(path=shots / f"dry-run-{colours}-{width}.png", full_page=True)
        page.goto(f"{house.address}/demo/")
        expect(page.get_by_text("DRY RUN")).to_be_visible()
        _is_for_everybody(page)
        context.close()


def _is_for_everybody(page: Page) -> None:
    page.evaluate(AXE)
    found = page.evaluate("axe.run()")["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []
    widest, width = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widest <= width
