"""A real browser in front of a whole town. Where there is no Chromium these tests are skipped, or fail under CI."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.support.browser_phone import Phone
from tests.support.serving import serve
from tests.support.settling import settle
from tests.support.town import Town

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ALONE = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
    " --use-fake-device-for-media-stream --use-fake-ui-for-media-stream"  # a microphone that beeps
).split()
_LOOKS_EACH_S = 0.1
_RUNS_AHEAD_S = 1.0


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium; CHROMIUM says where it is, if it is at no usual place."""
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if not program:
        why = "There is no Chromium here. Install it (Debian: apt install chromium), or say where it is: CHROMIUM=PATH"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(why)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_ALONE)
        yield browser
        browser.close()


@pytest.fixture
def address(town: Town) -> Iterator[str]:
    """Where the town's web server is, with a worker at work beside it whose clock runs ten times as fast."""
    over = threading.Event()
    worker = threading.Thread(target=_works, args=(town, over), daemon=True)
    with serve(town.web) as address:
        worker.start()
        yield address
        over.set()
        worker.join()


@pytest.fixture
def shots(tmp_path: Path) -> Path:
    """Where pictures of the page are kept: the test's own folder, or where SCREENSHOTS says."""
    folder = Path(os.environ.get("SCREENSHOTS") or tmp_path / "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def pages(browser: Browser, address: str, shots: Path) -> Iterator[Callable[..., Phone]]:
    """Makes pages, each in a browser of its own; in the end none may have complained or asked anybody else."""
    made: list[Phone] = []
    contexts: list[BrowserContext] = []

    def page(**looks: object) -> Phone:
        contexts.append(browser.new_context(**looks))  # type: ignore[arg-type]
        made.append(Phone(contexts[-1].new_page(), address, shots))
        return made[-1].open()

    yield page
    for context in contexts:
        context.close()
    for phone in made:
        assert not phone.wrong
        assert [url for url in phone.asked if not url.startswith((address, "blob:", "data:"))] == []


@pytest.fixture
def phone(pages: Callable[..., Phone]) -> Phone:
    """The phone, on a page as wide as a laptop."""
    return pages(viewport={"width": 1280, "height": 900})


def _works(town: Town, over: threading.Event) -> None:
    line = town.web.extensions["townline"]
    while not over.wait(_LOOKS_EACH_S):
        town.ahead += _RUNS_AHEAD_S
        settle(line, town.texts, town.photos, town.settings.public_url, lambda: time.time() + town.ahead)
