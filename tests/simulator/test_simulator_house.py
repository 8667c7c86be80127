"""The browser phone of a demo that runs as people run it: two web processes of four threads, a worker, a city."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.support.house import House, kill
from tests.support.phone_page import Page
from tests.support.waiting import until

PEOPLE = 10


def test_ten_people_call_at_once_while_their_pages_ask_for_news_and_the_web_server_is_killed(tmp_path: Path) -> None:
    with House(tmp_path) as house, ThreadPoolExecutor(PEOPLE) as crowd:
        pages = [Page(house.address) for _ in range(PEOPLE)]
        list(crowd.map(Page.dial, pages))
        list(crowd.map(lambda page: page.say("there's a pothole"), pages))
        kill(*house.pids("web"))
        places = [f"{2300 + 2 * number} west devon" for number in range(PEOPLE)]
        heard = list(crowd.map(_finished, pages, places))
        assert all(place.split()[0] in told for place, told in zip(places, heard, strict=True))
        until(lambda: len(house.filed()) == PEOPLE, "all of it is with the city", 30)
        assert {request.told["phone"] for request in house.filed()} == {page.number for page in pages}
        for page in pages:
            until(lambda page=page: _texts(page), "the city's number comes as a text", 30)


def _finished(page: Page, place: str) -> str:
    """The rest of a report, by a page that was loaded anew; gives how the line read the place back."""
    page = Page(page.address, page.person)
    assert page.me()["call"]["step"] == "is_it_service"
    read_back: str = page.say(place)["text"]
    for words in ("it is deep", "yes", "yes", "yes, send it"):
        page.events()
        page.say(words)
    return read_back


def _texts(page: Page) -> list[object]:
    return [event for event in page.events() if event["event"] == "text"]
