"""What is asked for a list of requests, and which of its rows are believed."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

from open311 import Client
from tests.support.open311_endpoint import Endpoint

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
Speaking = Callable[..., Client]


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
