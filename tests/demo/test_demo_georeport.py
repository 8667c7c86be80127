"""The demo city's endpoint, held to the standard on the wire."""

from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from defusedxml.ElementTree import fromstring

from demo.georeport.city import API_KEY, DemoCity
from demo.georeport.requests_kept import NewRequest
from demo.georeport.service_list import ServiceList

DAY = 86_400.0
NOW = 1_790_000_000.0  # 2026-09-21, 14:13 UTC


@pytest.fixture
def old(city: DemoCity) -> Callable[[float, str], str]:
    """A request that was made some days ago."""

    def made(days: float, service_code: str = "pothole") -> str:
        city.now = lambda: NOW - days * DAY
        taken = city.take(NewRequest(service_code, service_code, {"address_string": f"{days} days ago"}))
        city.now = lambda: NOW
        return taken.service_request_id

    return made


def ask(endpoint: str, **filters: str) -> list[str]:
    answer = requests.get(f"{endpoint}/requests.json", params=filters, timeout=10)
    assert answer.status_code == 200, answer.text
    return [each["service_request_id"] for each in answer.json()]


def test_requests_are_listed_newest_first_by_default_of_the_last_90_days(
    endpoint: str, old: Callable[[float], str]
) -> None:
    old(91)
    month, day = old(30), old(1)
    assert ask(endpoint) == [day, month]


def test_filters_narrow_the_list(endpoint: str, city: DemoCity, old: Callable[..., str]) -> None:
    ancient, month, graffiti, day = old(200), old(30), old(10, "graffiti_removal"), old(1)
    city.close(month)
    assert ask(endpoint, status="closed") == [month]
    assert ask(endpoint, status="open") == [day, graffiti]
    assert ask(endpoint, status="open,closed") == [day, graffiti, month]
    assert ask(endpoint, service_code="graffiti_removal") == [graffiti]
    assert ask(endpoint, service_code="graffiti_removal,pothole") == [day, graffiti, month]
    assert ask(endpoint, service_code="no-such") == []
    assert ask(endpoint, start_date="2026-09-10T00:00:00Z") == [day, graffiti]
    assert ask(endpoint, end_date="2026-09-10T00:00:00+02:00") == [month]
    assert ask(endpoint, start_date="2026-09-01", end_date="2026-09-15T00:00:00-05:00") == [graffiti]
    assert ask(endpoint, start_date="2026-03-01T00:00:00Z") == [ancient]
    assert ask(endpoint, service_request_id=f"{ancient},{day},nothing", status="closed") == [day, ancient]


@pytest.mark.parametrize("filters", [{"start_date": "yesterday"}, {"end_date": "1"}, {"status": "open,pending"}])
def test_a_filter_that_means_nothing_is_refused(endpoint: str, filters: dict[str, str]) -> None:
    answer = requests.get(f"{endpoint}/requests.xml", params=filters, timeout=10)
    assert answer.status_code == 400
    error = fromstring(answer.content)
    assert error.tag == "errors"
    assert [child.tag for child in error[0]] == ["code", "description"]


def test_a_plus_that_was_not_quoted_is_forgiven(endpoint: str, old: Callable[[float], str]) -> None:
    day = old(1)
    answer = requests.get(f"{endpoint}/requests.json?start_date=2026-09-10T00:00:00+02:00", timeout=10)
    assert [each["service_request_id"] for each in answer.json()] == [day]


def test_no_more_than_a_thousand_rows_are_given(endpoint: str, city: DemoCity) -> None:
    for _ in range(1003):
        city.take(NewRequest("pothole", "Pothole", {}))
    assert len(ask(endpoint)) == 1000


def test_xml_and_json_carry_their_types_and_zones(endpoint: str, old: Callable[[float], str]) -> None:
    old(1)
    xml = requests.get(f"{endpoint}/requests.xml", timeout=10)
    assert xml.headers["Content-Type"] == "text/xml; charset=utf-8"
    root = fromstring(xml.content)
    assert (root.tag, root[0].tag) == ("service_requests", "request")
    assert root[0].findtext("requested_datetime") == "2026-09-20T09:13:20-05:00"
    json = requests.get(f"{endpoint}/requests.json", timeout=10)
    assert json.headers["Content-Type"] == "application/json; charset=utf-8"
    assert json.json()[0]["requested_datetime"] == "2026-09-20T09:13:20-05:00"


def test_nobody_learns_who_reported_something(endpoint: str) -> None:
    fields = {"api_key": API_KEY, "service_code": "pothole", "address_string": "x", "phone": "+13125550123"}
    answer = requests.post(f"{endpoint}/requests.json", data=fields | {"email": "a@example.com"}, timeout=10)
    assert answer.status_code == 200
    listed = requests.get(f"{endpoint}/requests.json", timeout=10).text
    assert "5550123" not in listed
    assert "example.com" not in listed


@pytest.mark.parametrize("style", ["attribute[WHERE][]", "attribute[WHERE]"])
def test_many_answers_may_be_given_in_either_style(endpoint: str, city: DemoCity, style: str) -> None:
    fields = [("api_key", API_KEY), ("service_code", "water_in_basement"), ("address_string", "x")]
    fields += [("attribute[SINCE]", "2026-01-31T10:00:00Z"), (style, "DRAIN"), (style, "PIPE")]
    assert requests.post(f"{endpoint}/requests.json", data=fields, timeout=10).status_code == 200
    assert city.filed()[0].attributes["WHERE"] == ("DRAIN", "PIPE")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "requests.csv"),
        ("GET", "services"),
        ("DELETE", "requests.json"),
        ("POST", "services.json"),
        ("GET", "x/y"),
    ],
)
def test_calls_that_do_not_exist_get_a_georeport_error(endpoint: str, method: str, path: str) -> None:
    answer = requests.request(method, f"{endpoint}/{path}", timeout=10)
    assert answer.status_code == 404
    assert "<errors>" in answer.text or answer.json()[0]["code"] == 404


def test_a_blackbox_service_gives_neither_id_nor_token(tmp_path: Path) -> None:
    from demo.city import create_app

    services = ServiceList(({"service_code": "1", "service_name": "A", "metadata": False, "type": "blackbox"},))
    city = DemoCity(tmp_path / "other.sqlite3", services)
    fields = {"api_key": API_KEY, "service_code": "1", "address_string": "x"}
    answer = create_app(city).test_client().post("/demo/open311/v2/requests.json", data=fields)
    assert answer.json == [{"service_notice": answer.json[0]["service_notice"], "account_id": ""}]


def test_what_was_filed_is_there_for_the_next_process(city: DemoCity, tmp_path: Path) -> None:
    taken = city.take(NewRequest("pothole", "Pothole", {"description": "deep"}))
    assert DemoCity(tmp_path / "city.sqlite3").filed() == [taken]
