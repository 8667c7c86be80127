"""A city's past requests, from endpoints that cut their answers short in the ways in which real ones do."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from open311 import CityRefused, CityUnreachable, Client, Past
from tests.support.open311_endpoint import Endpoint

Speaking = Callable[..., Client]
DAY = timedelta(days=1)


@dataclass
class City:
    """A city that was asked for something every so many hours, up to now. What it does not do is as it is met.

    `most`: rows of one answer; `pages`: the highest page_size, 0 where it knows no pages; `page_one`: 0 or 1;
    `again`: its last page comes for ever; `newest_first`; `by_day`: it looks at the day, not at the hour;
    `looks_at`: which ends of the asked time it looks at; `longest`: days of which it shows the last, whatever the time;
    `since`: days back beyond which it shows nothing.
    """

    requests: int
    every: float = 6.0
    most: int = 1000
    pages: int = 0
    page_one: int = 1
    again: bool = False
    newest_first: bool = True
    by_day: bool = False
    looks_at: tuple[str, ...] = ("start_date", "end_date")
    longest: int = 0
    since: int = 3650

    def __post_init__(self) -> None:
        now = datetime.now(UTC).replace(microsecond=0)
        self.made = {str(at): now - timedelta(hours=at * self.every, seconds=30) for at in range(self.requests)}

    def __call__(self, query: dict[str, str]) -> bytes:
        rows = [{"service_request_id": id, "service_code": "1", "requested_datetime": self.made[id].isoformat()}
                for id in self._asked_for(query)]  # fmt: skip
        return json.dumps(rows if self.newest_first else rows[::-1]).encode()

    def _asked_for(self, query: dict[str, str]) -> list[str]:
        now = datetime.now(UTC)
        start, end = (datetime.fromisoformat(query[name]) if name in query and name in self.looks_at else other
                      for name, other in (("start_date", now - 3650 * DAY), ("end_date", now)))  # fmt: skip
        start = max(start, now - self.since * DAY, end - self.longest * DAY if self.longest else start)
        if self.by_day:
            start, end = start.replace(hour=0, minute=0, second=0), end.replace(hour=0, minute=0, second=0) + DAY
        there = [id for id, made in self.made.items() if start <= made <= end]
        there = there if self.newest_first else there[::-1]
        if not self.pages:
            return there[: self.most]
        size = min(int(query.get("page_size", self.most)), self.pages)
        page = int(query.get("page", self.page_one)) - self.page_one
        if self.again and page * size >= len(there):
            page = max(0, (len(there) - 1) // size)
        return there[page * size : (page + 1) * size]


def past(speaking: Speaking, days: int = 365, **limits: int) -> Past:
    return speaking().past(datetime.now(UTC) - days * DAY, **limits)


def test_a_city_that_gives_all_that_is_asked_for_is_asked_little(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.at["/v2/requests.json"] = City(1000, every=8)
    found = past(speaking)
    assert (len(found.requests), found.gaps, found.most_at_once) == (1000, (), 0)
    assert found.questions == len(endpoint.asked) < 20
    assert not any("page" in dict(asked.query) for asked in endpoint.asked), "nothing beyond the standard is sent"
    assert "end_date" not in dict(endpoint.asked[0].query), "the city's clock may be ahead"


@pytest.mark.parametrize(
    ("like", "city"),
    [
        ("50 at once", City(1000, every=8, most=50)),
        ("50 at once, the oldest first", City(1000, every=8, most=50, newest_first=False)),
        ("a thousand at once", City(1300, every=1.5, most=1000)),
        ("Chicago: 50 a page, 500 if asked", City(1000, every=8, most=50, pages=500)),
        ("100 a page, whatever is asked", City(1000, every=8, most=100, pages=100)),
        ("pages from 0", City(1000, every=8, most=50, pages=50, page_one=0)),
        ("pages from 0, as long as asked", City(1300, every=6, most=50, pages=500, page_one=0)),
        ("uReport: its last page for ever", City(1000, every=8, most=50, pages=500, again=True)),
        ("whole days only", City(1000, every=8, most=50, by_day=True)),
        ("pages, and it looks at no day", City(700, every=8, most=50, pages=50, looks_at=())),
        ("the last 30 days of what is asked", City(365, every=24, longest=30)),
        ("the last 30 days, by pages", City(1000, every=8, most=20, pages=20, longest=30)),
    ],
)  # fmt: skip
def test_quirk_47_all_is_read_of_one_that_gives(like: str, city: City, speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.at["/v2/requests.json"] = city
    found = past(speaking)
    assert len(found.requests) == len(city.made), like
    assert found.gaps == ()
    assert 0 < found.most_at_once <= 1000
    assert found.questions == len(endpoint.asked) < 160


def test_an_endpoint_that_looks_at_no_day_gives_what_it_gives_and_that_is_told(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    endpoint.at["/v2/requests.json"] = City(1000, most=50, looks_at=())
    found = past(speaking)
    assert len(found.requests) == 50
    assert {gap.why for gap in found.gaps} == {"the same 50 requests are given whatever part of it is asked for"}
    assert found.questions < 20


def test_a_day_of_which_more_was_asked_for_than_one_answer_holds_is_told(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    endpoint.at["/v2/requests.json"] = City(240, every=0.25, most=50, by_day=True)
    found = past(speaking, days=30)
    assert 100 <= len(found.requests) < 240
    assert found.gaps
    assert all(gap.end - gap.start <= 2 * DAY for gap in found.gaps)


def test_where_the_questions_run_out_what_was_read_is_of_the_whole_time(speaking: Speaking, endpoint: Endpoint) -> None:
    city = City(5000, every=1.7, most=50)
    endpoint.at["/v2/requests.json"] = city
    found = past(speaking, most_questions=40)
    assert found.questions == len(endpoint.asked) <= 42
    oldest = min(city.made[row.service_request_id] for row in found.requests)
    assert datetime.now(UTC) - oldest > 300 * DAY
    assert all("40 questions were enough" in gap.why or "41 questions" in gap.why for gap in found.gaps)
    assert found.gaps


def test_no_more_rows_are_read_than_are_wanted(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.at["/v2/requests.json"] = City(5000, every=1.7)
    found = past(speaking, most_rows=900)
    assert 900 <= len(found.requests) <= 2000
    assert found.gaps


def test_no_longer_times_are_asked_for_than_the_profile_has_it(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.at["/v2/requests.json"] = City(100, every=24)
    found = speaking(window_days=7).past(datetime.now(UTC) - 30 * DAY)
    assert len(found.requests) == 30
    asked = [dict(each.query) for each in endpoint.asked]
    assert asked[0]["start_date"] > (datetime.now(UTC) - 8 * DAY).isoformat()


def test_a_time_that_is_too_long_for_an_endpoint_is_asked_for_in_halves(speaking: Speaking, endpoint: Endpoint) -> None:
    city = City(300, every=24)

    def asked(query: dict[str, str]) -> bytes:
        end = datetime.fromisoformat(query["end_date"]) if "end_date" in query else datetime.now(UTC)
        if end - datetime.fromisoformat(query["start_date"]) > 31 * DAY:
            return b'{"errors": [{"code": 400, "description": "31 days at most"}]}'
        return city(query)

    endpoint.at["/v2/requests.json"] = asked
    found = past(speaking, days=300)
    assert (len(found.requests), found.gaps) == (300, ())


def test_an_endpoint_that_goes_away_leaves_what_was_read_and_says_what_was_not(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    city = City(1000, every=8)

    def asked(query: dict[str, str]) -> bytes:
        return city(query) if len(endpoint.asked) < 6 else b"<html>We are doing some work. Come back tomorrow.</html>"

    endpoint.at["/v2/requests.json"] = asked
    found = past(speaking)
    assert 0 < len(found.requests) < 1000
    assert found.gaps
    assert found.questions < 12


@pytest.mark.parametrize(("status", "error"), [("403 Forbidden", CityRefused), ("500 Error", CityUnreachable)])
def test_an_endpoint_that_shows_nothing_is_left_alone_soon(
    status: str, error: type[Exception], speaking: Speaking, endpoint: Endpoint
) -> None:
    endpoint.answers(status, [{"code": 1, "description": "no"}])
    with pytest.raises(error):
        past(speaking)
    assert len(endpoint.asked) <= 4


def test_who_wants_to_be_left_alone_for_a_while_is(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.answers("429 Too Many Requests", [], Retry_After="0")
    with pytest.raises(CityUnreachable):
        past(speaking)
    assert len(endpoint.asked) <= 5


def test_a_profile_that_knows_the_endpoints_pages_is_believed(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.at["/v2/requests.json"] = City(300, every=24, most=2, pages=50, page_one=0)
    client = speaking(paging="page", page_size=50, first_page=0)
    found = client.past(datetime.now(UTC) - 300 * DAY)
    assert (len(found.requests), found.gaps) == (300, ())
    assert dict(endpoint.asked[0].query) | {"page": "0", "page_size": "50"} == dict(endpoint.asked[0].query)


def test_requests_without_an_id_are_listed_each(speaking: Speaking, endpoint: Endpoint) -> None:
    rows = [{"service_code": "1", "description": words} for words in ("a", "b")]
    rows.append({"token": "t", "service_code": "1"})
    endpoint.answers("200 OK", rows)
    assert len(past(speaking, days=1).requests) == 3
