"""How real endpoints are asked what became of requests, over real HTTP.

The numbers are those of test_open311_quirks_all.py.
"""

from datetime import UTC, datetime

import pytest

from open311 import (
    CityRefused,
    Client,
    ServiceRequest,
)
from tests.support.open311_endpoint import Endpoint, Lines, Speaking

pytestmark = pytest.mark.usefixtures("took_it")


@pytest.mark.parametrize(
    ("style", "written"),
    [("utc", "2026-07-01T15:00:00Z"), ("offset", "2026-07-01T10:00:00-05:00"), ("local", "2026-07-01T10:00:00")],
)
def test_quirk_45_times_are_written_without_fractions_as_this_endpoint_reads_them(
    speaking: Speaking, lines: Lines, style: str, written: str
) -> None:
    moment = datetime(2026, 7, 1, 15, 0, 0, 987654, tzinfo=UTC)
    speaking(dates=style, timezone="America/Chicago").requests(start=moment)
    assert dict(lines())["start_date"] == written


def test_quirk_46_times_without_a_zone_are_the_citys(speaking: Speaking) -> None:
    chicago = speaking(timezone="America/Chicago")
    assert chicago.moment("2026-07-01 10:00:00") == datetime(2026, 7, 1, 15, tzinfo=UTC)
    assert chicago.moment("2026-07-01T10:00:00Z") == datetime(2026, 7, 1, 10, tzinfo=UTC)
    oxford = speaking(timezone="Europe/London", trust_zones=False)
    assert oxford.moment("2026-07-01T10:00:00Z") == datetime(2026, 7, 1, 9, tzinfo=UTC)


def test_quirk_48_closed_requests_are_always_asked_for(speaking: Speaking, lines: Lines) -> None:
    speaking(list_fields={"also_archived": "true"}).requests()
    assert lines() == [("status", "open,closed"), ("also_archived", "true")]
    speaking(leave_out=("status",)).requests()
    assert lines() == []


def test_quirk_48b_ids_that_a_list_leaves_out_are_asked_for_one_by_one(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", [{"service_request_id": "1"}, {"service_request_id": "stranger"}])
    endpoint.answers("200 OK", [{"service_request_id": 2}], path="/v2/requests/2.json")
    endpoint.answers("404 Not Found", [{"code": 404, "description": "no"}], path="/v2/requests/3.json")
    assert sorted(speaking().requests_by_id(["1", "2", "3"])) == ["1", "2"]
    assert [asked.path for asked in endpoint.asked] == [
        "/v2/requests.json", "/v2/requests/2.json", "/v2/requests/3.json",
    ]  # fmt: skip
    endpoint.answers("200 OK", [{"service_request_id": "1"}], path="/v2/requests/1.json")
    assert sorted(speaking(ids_at_once=1).requests_by_id(["1", "2"])) == ["1", "2"]
    assert [asked.path for asked in endpoint.asked[3:]] == ["/v2/requests/1.json", "/v2/requests/2.json"]


def test_quirk_48b_a_list_of_ids_that_is_refused_is_asked_for_one_by_one(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("400 Bad Request", [{"code": 400, "description": "one id, please"}], path="/v2/requests.json")
    endpoint.answers("200 OK", [{"service_request_id": "001"}], path="/v2/requests/001.json")
    assert list(client.requests_by_id(["001"])) == ["001"]


def test_quirk_48b_somebody_elses_request_is_never_taken_for_the_one_asked_for(
    client: Client, endpoint: Endpoint
) -> None:
    endpoint.answers("200 OK", [{"service_request_id": "9"}, {"service_request_id": "10"}])
    assert client.request("10").service_request_id == "10"
    for body in ([{"service_request_id": "9"}], [{"service_request_id": "9"}, {"status": "open"}], []):
        endpoint.answers("200 OK", body)
        with pytest.raises(CityRefused) as refusal:
            client.request("10")
        assert refusal.value.status == 404
    endpoint.answers("200 OK", {"status": "open"})
    assert client.request("10") == ServiceRequest("10", "open")


def test_quirk_50_extensions_are_asked_for_where_there_are_some(speaking: Speaking, lines: Lines) -> None:
    speaking(extensions=True).request("5")
    assert lines() == [("extensions", "true")]
    speaking().request("5")
    assert lines() == []


def test_quirk_51_turned_coordinates_are_known_by_the_citys_bounds(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", [{"service_request_id": "5", "lat": "22.266944", "long": "60.451667"}])
    turku = (60.0, 21.0, 61.0, 23.0)
    assert (speaking(bounds=turku).request("5").lat, speaking().request("5").lat) == (60.451667, 22.266944)
    endpoint.answers("200 OK", [{"service_request_id": "5", "lat": "60.45", "long": "22.26"}])
    assert speaking(bounds=turku).request("5").lat == 60.45
    endpoint.answers("200 OK", [{"service_request_id": "5", "lat": "1", "long": "2"}])
    assert speaking(bounds=turku).request("5").lat == 1


def test_quirk_54_an_old_request_is_asked_for_by_its_id(client: Client, lines: Lines, endpoint: Endpoint) -> None:
    client.request("5")
    assert (endpoint.asked[-1].path, lines()) == ("/v2/requests/5.json", [("jurisdiction_id", "j")])
    client.requests(service_request_ids=["5"])
    assert not {"start_date", "end_date"} & set(dict(lines()))
