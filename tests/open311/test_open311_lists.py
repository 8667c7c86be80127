"""Lists that are longer than one answer."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from open311 import Client
from tests.support.open311_endpoint import Endpoint

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
Speaking = Callable[..., Client]


class Kept:
    """A city that keeps one request an hour, and gives so many at once."""

    def __init__(self, hours: int, most: int) -> None:
        self.made = [NOON - timedelta(hours=back) for back in range(hours)]
        self.most = most

    def __call__(self, query: dict[str, str]) -> bytes:
        start = datetime.fromisoformat(query["start_date"])
        end = datetime.fromisoformat(query["end_date"]) if "end_date" in query else NOON
        rows = [{"service_request_id": str(at)} for at, made in enumerate(self.made) if start <= made <= end]
        return json.dumps(rows[: self.most]).encode()


def ids(rows: Any) -> list[int]:
    return sorted(int(row.service_request_id) for row in rows)


def test_a_long_time_is_asked_for_in_windows(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.at["/v2/requests.json"] = Kept(24 * 30, 1000)
    found = speaking(window_days=7).every_request(NOON - timedelta(days=30), NOON)
    assert ids(found) == list(range(24 * 30))
    assert len(endpoint.asked) == 5
    asked = [dict(each.query) for each in endpoint.asked]
    assert asked[0]["end_date"] == asked[1]["start_date"]


def test_a_list_that_was_cut_off_is_asked_for_in_halves(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.at["/v2/requests.json"] = Kept(200, 50)
    found = list(speaking(most_rows=50).every_request(NOON - timedelta(days=10), NOON, service_codes=["a", "b"]))
    assert ids(found) == list(range(200))
    assert dict(endpoint.asked[0].query)["service_code"] == "a,b"


def test_what_cannot_be_halved_any_more_is_given_as_it_is(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", [{"service_request_id": str(at)} for at in range(5)])
    found = speaking(most_rows=5).every_request(NOON - timedelta(minutes=1), NOON)
    assert ids(found) == list(range(5))
    assert len(endpoint.asked) < 40


def test_requests_without_an_id_are_listed_each(speaking: Speaking, endpoint: Endpoint) -> None:
    rows = [{"service_code": "1", "description": words} for words in ("a", "b")]
    rows.append({"token": "t", "service_code": "1"})
    endpoint.answers("200 OK", rows)
    assert len(list(speaking().every_request(datetime.now(UTC) - timedelta(days=1)))) == 3
    assert "end_date" not in dict(endpoint.asked[0].query)


def test_extensions_are_asked_for_by_name(speaking: Speaking, endpoint: Endpoint) -> None:
    speaking().requests(
        updated_after=NOON, updated_before=NOON, near=(41.9, -87.6), radius=50, search="hole", page=2, page_size=50
    )
    assert endpoint.asked[0].query == [
        ("status", "open,closed"), ("page", "2"), ("page_size", "50"), ("updated_after", "2026-07-01T12:00:00Z"),
        ("updated_before", "2026-07-01T12:00:00Z"), ("lat", "41.900000"), ("long", "-87.600000"), ("radius", "50"),
        ("q", "hole"),
    ]  # fmt: skip


def test_many_ids_are_asked_for_in_batches(speaking: Speaking, endpoint: Endpoint) -> None:
    def listed(query: dict[str, str]) -> bytes:
        return json.dumps([{"service_request_id": id} for id in query["service_request_id"].split(",")]).encode()

    endpoint.at["/v2/requests.json"] = listed
    wanted = [str(number) for number in range(25)]
    assert list(speaking(ids_at_once=10).requests_by_id([*wanted, *wanted])) == wanted
    assert len(endpoint.asked) == 3
