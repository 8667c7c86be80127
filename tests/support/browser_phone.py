"""Somebody in front of the browser phone: what they press, type and read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page, expect

PATIENCE_MS = 15_000


@dataclass
class Phone:
    """One page with the phone. `wrong` fills with whatever the browser complains of, `asked` with every address."""

    page: Page
    address: str
    shots: Path
    wrong: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", lambda said: said.type == "error" and self.wrong.append(said.text))
        self.page.on("request", lambda request: self.asked.append(request.url))

    def open(self, query: str = "") -> "Phone":
        """Open the page, and wait until one can call."""
        self.page.goto(f"{self.address}/phone{query}")
        expect(self.page.locator("#dial")).to_be_enabled(timeout=PATIENCE_MS)
        return self

    @property
    def number(self) -> str:
        """The number that one calls from, as the page writes it."""
        return self.page.locator("#call-from").inner_text()

    @property
    def heard(self) -> list[str]:
        """Everything that the line said in this call."""
        said = self.page.locator("#talk .bubble.line").all_inner_texts()
        return [" ".join(text.removeprefix("Line").split()) for text in said]

    def dial(self) -> str:
        """Press Call; gives what the line says."""
        self.page.get_by_role("button", name="Call", exact=True).click()
        return self.hears(1)

    def hears(self, count: int) -> str:
        """Wait until the line has said so many things in all; gives the last one."""
        expect(self.page.locator("#talk .bubble.line")).to_have_count(count, timeout=PATIENCE_MS)
        return self.heard[-1]

    def is_listened_to(self) -> None:
        """Wait until what must be heard is over: from then on the line takes an answer."""
        expect(self.page.locator("#call[data-listens='yes']")).to_be_attached(timeout=PATIENCE_MS)

    def say(self, words: str) -> str:
        """Type what one would say; gives what the line says to that."""
        return self._and_hear(lambda: self._typed(words))

    def press(self, keys: str) -> str:
        """Press keys of the keypad; gives what the line says to that."""
        return self._and_hear(lambda: [self.page.locator(f"[data-key='{key}']").click() for key in keys])

    def hurry(self) -> None:
        """Wait no longer: skip what is said, send what was keyed, or say nothing."""
        self.page.locator("#hurry").click()

    def hang_up(self) -> None:
        """Hang up."""
        self.page.get_by_role("button", name="Hang up").click()

    def text(self, words: str, thread: int = 1) -> None:
        """Send a text."""
        self.page.locator(f"#thread-{thread}").fill(words)
        self.page.locator(f"#thread-{thread}").press("Enter")

    def texts(self, thread: int = 1) -> list[str]:
        """The line's texts in a thread, without what they weigh."""
        return self.page.locator(f".thread:nth-child({thread}) .bubble.line > p:first-child").all_inner_texts()

    def reads(self, words: str, thread: int = 1) -> None:
        """Wait for a text of the line."""
        found = self.page.locator(f".thread:nth-child({thread}) .bubble.line", has_text=words)
        expect(found.first).to_be_visible(timeout=PATIENCE_MS)

    def report(self, place: str = "2342 West Devon") -> str:
        """A whole report, by what one would say; gives what the line says in the end."""
        self.dial()
        for words in ("there's a pothole", place, "it is deep", "yes", "yes"):
            self.say(words)
        return self.say("yes, send it")

    def shot(self, name: str) -> None:
        """Keep a picture of the whole page."""
        self.page.screenshot(path=self.shots / f"{name}.png", full_page=True)

    def _and_hear(self, deed: Callable[[], object]) -> str:
        count = len(self.heard)
        if self.page.locator("#call[data-state='speaking'][data-listens='no']").count():
            self.hurry()
        deed()
        return self.hears(count + 1)

    def _typed(self, words: str) -> None:
        self.page.get_by_role("textbox", name="What you say").fill(words)
        self.page.get_by_role("textbox", name="What you say").press("Enter")
