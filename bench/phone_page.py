"""What the browser phone adds to a turn: the same turns through the page's server half, and as bare signed webhooks.

python -m bench.phone_page [--quick]
"""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median, quantiles

import requests

from bench.calls import ACCOUNT, NUMBER, OPENING, PLAIN, PUBLIC_URL, TOKEN
from bench.house import LINE, House, Web, open_house
from phone.call import Call
from phone.http import HttpPost
from phone.line import Answer, Line

MOST_OVERHEAD_MS = 30.0
MOST_TO_FIRST_WORDS_MS = 300.0
PEOPLE = 10
_SAID = tuple(words for words, _ in (*OPENING[1:], *PLAIN))
_DEMO = {"TOWNLINE_DEMO": "1", "TWILIO_API_URL": "http://127.0.0.1:9/carrier"}


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds of each turn, in the same order: by page and bare. `dialled`: from dialling to the words.

    `crowd`: the turns of ten people at once, each of whose pages asks for news each second.
    """

    page: tuple[float, ...]
    bare: tuple[float, ...]
    dialled: tuple[float, ...]
    crowd: tuple[float, ...]
    crowd_dialled: tuple[float, ...]

    @property
    def overhead(self) -> float:
        """By how much a turn takes longer through the page: the median of the differences, turn by turn."""
        return median(page - bare for page, bare in zip(self.page, self.bare, strict=True))


def measure(house: House, calls: int) -> Measured:
    """`calls`: so many through the page, and as many bare, in turn."""
    page: list[float] = []
    bare: list[float] = []
    dialled: list[float] = []
    with house.serve(LINE, "/readyz", **_DEMO) as web:
        for number in range(calls + 1):
            by_page, without = _by_page(_Page(web)), _bare(web)
            if number:  # the first one of each only warms up
                dialled.append(by_page[0])
                page += by_page[1:]
                bare += without[1:]
        crowd = _crowd(web, max(1, calls // 4))
    turns = [took for call in crowd for took in call[1:]]
    return Measured(tuple(page), tuple(bare), tuple(dialled), tuple(turns), tuple(call[0] for call in crowd))


def report(measured: Measured) -> Iterator[str]:
    """The figures, in words."""
    yield f"{'':34}{'p50, ms':>9}{'p99, ms':>9}"
    rows = {
        "a turn as a bare webhook": measured.bare,
        "a turn through the page": measured.page,
        "dialling through the page": measured.dialled,
        f"{PEOPLE} people at once: a turn": measured.crowd,
        f"{PEOPLE} people at once: dialling": measured.crowd_dialled,
    }
    for name, took in rows.items():
        yield f"{name:34}{median(took):9.1f}{quantiles(took, n=100)[98]:9.1f}"
    yield ""
    yield _verdict(
        f"A turn's overhead over the webhook below {MOST_OVERHEAD_MS:g} ms", measured.overhead, MOST_OVERHEAD_MS
    )
    aim = f"From dialling to the first words below {MOST_TO_FIRST_WORDS_MS:g} ms, the server's part"
    yield _verdict(aim, quantiles(measured.dialled, n=100)[98], MOST_TO_FIRST_WORDS_MS)


class _Page:
    """A page of its own, with somebody at it."""

    def __init__(self, web: Web) -> None:
        self._session = requests.Session()
        self._session.trust_env = False
        self._api = f"http://127.0.0.1:{web.port}/phone/api/people"
        self._api += "/" + self.post("", {})["person"]

    def post(self, path: str, given: dict[str, object]) -> dict[str, str]:
        """Ask the server half for something."""
        answer = self._session.post(self._api + path, json=given, timeout=30)
        answer.raise_for_status()
        said: dict[str, str] = answer.json()
        return said

    def ask_for_news(self) -> None:
        """As a browser does each second."""
        self._session.get(f"{self._api}/events", timeout=30)


def _by_page(page: _Page) -> list[float]:
    took = [_timed(lambda: page.post("/call", {}))]
    took += [_timed(lambda words=words: page.post("/call/say", {"text": words, "curtain": False})) for words in _SAID]  # type: ignore[misc]
    page.post("/call/hang_up", {})
    return took


def _bare(web: Web) -> list[float]:
    call = Call(_line(web), "+13125550142")
    took = [_timed(call.dial)]
    return took + [_timed(lambda words=words: call.say(words)) for words in _SAID]  # type: ignore[misc]


def _crowd(web: Web, calls: int) -> list[list[float]]:
    pages, done = [_Page(web) for _ in range(PEOPLE)], threading.Event()
    watching = [threading.Thread(target=_watch, args=(_Page(web), done)) for _ in range(PEOPLE)]
    for watcher in watching:
        watcher.start()
    try:
        with ThreadPoolExecutor(PEOPLE) as people:
            return [
                call for made in people.map(lambda page: [_by_page(page) for _ in range(calls)], pages) for call in made
            ]
    finally:
        done.set()
        for watcher in watching:
            watcher.join()


def _watch(page: _Page, done: threading.Event) -> None:
    while not done.wait(1.0):
        page.ask_for_news()


def _line(web: Web) -> Line:
    """The line at the address that it signs for, reached where it really listens."""
    post = HttpPost()

    def there(url: str, form: dict[str, str], headers: dict[str, str], /) -> Answer:
        return post(url.replace(PUBLIC_URL, f"http://127.0.0.1:{web.port}"), form, headers)

    return Line(there, PUBLIC_URL, TOKEN, ACCOUNT, NUMBER)  # type: ignore[arg-type]


def _timed(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000


def _verdict(aim: str, found: float, most: float) -> str:
    return f"{aim}: {found:.1f}, {'met' if found < most else 'MISSED'}"


if __name__ == "__main__":
    with open_house() as opened:
        for line in report(measure(opened, calls=4 if "--quick" in sys.argv else 16)):
            print(line, flush=True)
