"""The page of the demo city's staff: what it shows, what its buttons do, and whom it believes."""

from html.parser import HTMLParser

import pytest
import requests

from demo.georeport.city import DemoCity
from demo.georeport.requests_kept import NewRequest
from same_origin import from_elsewhere

HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(2)> ' {{ 7*7 }} & \x07"


class Seen(HTMLParser):
    """Which tags and attributes a page holds, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.fixture
def page(base: str) -> str:
    return f"{base}/demo/"


def take(city: DemoCity, **told: str) -> str:
    new = NewRequest("pothole", "Pothole in Street Complaint", told, lat=41.88, long=-87.63)
    return city.take(new).service_request_id


def test_an_empty_city_says_so(page: str) -> None:
    answer = requests.get(page, timeout=10)
    assert "Nothing has been reported yet." in answer.text
    assert "0 open, 0 closed" in answer.text


def test_requests_stand_newest_first_with_everything_that_was_said(page: str, city: DemoCity) -> None:
    first = take(city, address_string="1 N STATE ST", description="A deep hole", phone="+13125550123")
    second = take(city, address_string="2 N STATE ST")
    words = Seen(requests.get(page, timeout=10).text).words
    for expected in (
        "1 N STATE ST",
        "A deep hole",
        "+13125550123",
        "41.88, -87.63",
        first,
        "Pothole in Street Complaint",
    ):
        assert expected in words
    assert words.index(second) < words.index(first)
    assert "2 open, 0 closed" in words


def test_hostile_words_stay_words(page: str, city: DemoCity) -> None:
    take(city, address_string=HOSTILE, description=HOSTILE, phone=HOSTILE, media_url="javascript:alert(3)")
    city.close(take(city, media_url="https://media.example/'\"><script>"), HOSTILE)
    answer = requests.get(page, timeout=10)
    seen = Seen(answer.text)
    assert {tag for tag, _ in seen.tags}.isdisjoint({"script", "img", "iframe", "link"})
    assert all(not name.startswith("on") for _, attributes in seen.tags for name in attributes)
    assert all(not (attributes.get("href") or "").startswith("javascript") for _, attributes in seen.tags)
    assert seen.words.count("{{ 7*7 }}") == 4
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_the_page_needs_nothing_from_elsewhere_and_fits_a_small_screen(page: str, city: DemoCity) -> None:
    take(city)
    text = requests.get(page, timeout=10).text
    seen = Seen(text)
    assert [attributes.get("src") for _, attributes in seen.tags if "src" in attributes] == []
    assert "http" not in text.replace("https://media", "")
    assert ("html", {"lang": "en"}) in seen.tags
    assert "prefers-color-scheme: dark" in text
    assert "width=device-width" in text


def test_a_request_is_closed_with_a_note_and_reopened(page: str, city: DemoCity) -> None:
    request_id = take(city)
    answer = requests.post(f"{page}requests/{request_id}/close", data={"note": " Filled. ", "page": "1"}, timeout=10)
    assert answer.history[0].status_code == 303
    assert answer.url == f"{page}?page=1#r{request_id}"
    assert "Filled." in answer.text
    assert (city.filed()[0].status, city.filed()[0].status_notes) == ("closed", "Filled.")
    requests.post(f"{page}requests/{request_id}/reopen", data={"note": ""}, timeout=10)
    assert (city.filed()[0].status, city.filed()[0].status_notes) == ("open", "")
    assert requests.post(f"{page}requests/nothing/close", timeout=10).status_code == 404


def test_many_requests_stand_on_several_pages(page: str, city: DemoCity) -> None:
    ids = [take(city) for _ in range(51)]
    first, second = requests.get(page, timeout=10).text, requests.get(f"{page}?page=2", timeout=10).text
    assert ids[50] in first
    assert ids[0] not in first
    assert "Older requests" in first
    assert ids[0] in second
    assert "Newer requests" in second


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "http://line.example"}, 200),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "https://elsewhere.example"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
def test_only_the_citys_own_page_may_press_its_buttons(
    page: str, city: DemoCity, headers: dict[str, str], status: int
) -> None:
    request_id = take(city)
    answer = requests.post(f"{page}requests/{request_id}/close", headers=headers, timeout=10)
    assert answer.status_code == status
    assert city.filed()[0].status == ("closed" if status == 200 else "open")


def test_behind_the_lines_own_address_the_page_is_still_itself() -> None:
    origin = {"Origin": "http://192.0.2.7:8311"}
    assert from_elsewhere(origin, "127.0.0.1:8312")
    assert not from_elsewhere(origin | {"X-Forwarded-Host": "192.0.2.7:8311"}, "127.0.0.1:8312")
    assert not from_elsewhere(origin, "192.0.2.7:8311")


def test_switches_break_the_city_and_mend_it(page: str, city: DemoCity) -> None:
    assert requests.post(f"{page}switches", data={"down": "true"}, timeout=10).status_code == 200
    assert requests.get(f"{page}open311/v2/services.json", timeout=10).status_code == 503
    assert requests.get(page, timeout=10).status_code == 200
    assert requests.post(f"{page}switches", data={"token_seconds": "60"}, timeout=10).status_code == 200
    assert (city.switches.down, city.switches.token_seconds) == (False, 60)
    for wrong in ({"up": "1"}, {"html": "x"}, {"html": "700"}, {"slow": "-1"}, {"cut_after_create": "maybe"}):
        assert requests.post(f"{page}switches", data=wrong, timeout=10).status_code == 400
