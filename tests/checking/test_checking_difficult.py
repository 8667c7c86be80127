"""An endpoint that breaks rule after rule and can be used all the same: each is named, and what is done about it."""

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

import pytest

from checking import paste
from open311.profile import Profile
from tests.support.endpoints import Bad, checked, kept, page, words

POTHOLE = {"service_code": 17, "service_name": "Pothole_Repair", "metadata": "true", "type": "realtime", "group": ""}
LAMP = {"service_code": "006", "service_name": "Street Light Out (1 or 2)", "metadata": "false", "type": "batch"}
NAMELESS = {"service_code": "x", "service_name": "", "description": "", "type": "postal"}
CODELESS = {"service_name": "Nobody knows"}
WHERE = [
    {"code": "A", "variable": "true", "datatype": "Picklist", "required": "true", "order": 0, "description": "Which?"},
    {"code": "B", "variable": "true", "datatype": "singlevaluelist", "required": "false", "order": 0, "values": []},
    {"code": "C", "variable": "false", "datatype": "text", "order": 3, "description": "It takes three days."},
]


def _rows() -> list[dict[str, object]]:
    yesterday = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%d %H:%M:%S")
    row = {"status": "open", "service_code": "17", "requested_datetime": yesterday, "lat": "1878443.1", "long": "12.5"}
    return [
        {**row, "service_request_id": "1"},
        {**row, "service_request_id": "2", "requested_datetime": "2012-05-22 23:57:23.97", "status": "Received"},
        {**row, "service_request_id": None, "requested_datetime": "soon"},
    ]


def _requests(query: str) -> object:
    asked = parse_qs(query)
    if "service_request_id" in asked:
        return json.dumps(_rows()[:1])
    if "page" in asked or asked.get("start_date", [""])[0].endswith("Z"):
        return ("400 Bad Request", "text/plain", "unknown parameter")
    if asked.get("status") == ["closed"]:
        return json.dumps([{**_rows()[0], "status": "closed"}, _rows()[1] | {"status": "open"}])
    return json.dumps(_rows())


@pytest.fixture
def difficult(bad: Bad) -> Bad:
    bad.answers = {
        "/discovery.json": '{"changeset":"1","endpoints":{"url":"http://old.example.gov/v2","type":"production"}}',
        "/services.json": ("200 OK", "text/html", json.dumps([POTHOLE, LAMP, NAMELESS, CODELESS])),
        "/services/17.json": json.dumps({"service_code": 17, "attributes": WHERE}),
        "/requests.json": _requests,
        "/tokens/townline-check-no-such-thing.json": ("400 Bad Request", "text/plain", "no"),
    }
    bad.otherwise = ("500 Internal Server Error", "text/html", "<html><head></head><body>Oops</body></html>")
    return bad


def test_a_difficult_endpoint_is_told_of_in_a_page(difficult: Bad, address: str) -> None:
    outcome = checked(address, jurisdiction_id="difficult.gov")
    assert outcome.status == 1
    assert page(outcome) == kept("difficult")


def test_what_is_to_be_pasted_is_a_profile(difficult: Bad, address: str) -> None:
    settings = paste.settings(checked(address))
    Profile.from_settings({"url": settings["url"], **settings["profile"]})
    assert settings["profile"] == {"dates": "offset", "ids_at_once": 1, "timezone": "UTC", "pending": [404, 400]}


def test_news_that_stand_in_a_list_of_their_own_are_found_where_requests_cannot_be_listed(
    difficult: Bad, address: str
) -> None:
    no = ("404 Not Found", "application/json", '[{"code": 404, "description": "no"}]')
    difficult.answers |= {"/requests.json": no, "/servicerequestupdates.json": "[]"}
    assert paste.settings(checked(address))["profile"]["updates"] is True
    difficult.answers["/servicerequestupdates.json"] = no
    assert "updates" not in paste.settings(checked(address))["profile"]


def test_broken_compression_is_found_and_gone_around(difficult: Bad, address: str) -> None:
    difficult.breaks_what_it_compresses = True
    outcome = checked(address)
    assert outcome.status == 1
    assert outcome.visit.exchanges[0].trouble == "its compressed answer is broken"
    assert "Its compressed answers are broken." in words(outcome)
    assert "compressed = false" in words(outcome)


def test_a_key_that_is_wanted_for_reading_is_sent_and_never_told(bad: Bad, address: str) -> None:
    def services(query: str) -> object:
        return "[" + json.dumps(LAMP) + "]" if "api_key=s3cret" in query else ("403 Forbidden", "text/plain", "")

    bad.answers["/services.json"] = services
    outcome = checked(address, api_key="s3cret")
    assert outcome.status == 1
    assert "key_on_reads = true" in words(outcome)
    assert "s3cret" not in page(outcome)


def test_a_key_that_is_not_right_for_reading_says_so(bad: Bad, address: str) -> None:
    bad.otherwise = ("401 Unauthorized", "text/plain", "")
    outcome = checked(address, api_key="s3cret")
    assert outcome.status == 2
    assert "The key was tried in the query and as a Bearer header." in words(outcome)


def test_an_endpoint_that_has_moved_is_found_by_its_discovery(bad: Bad, address: str) -> None:
    home = address.removesuffix("/v2")
    bad.answers = {
        "/open311/discovery.json": json.dumps({"endpoints": [{"url": f"{home}/v2/here", "type": "production"}]}),
        "/here/services.json": "[" + json.dumps(LAMP) + "]",
    }
    outcome = checked(f"{address}/open311/")
    assert outcome.visit.profile.url == f"{home}/v2/here"
    assert "its discovery names" in words(outcome)


def test_an_endpoint_elsewhere_is_named_and_not_asked(bad: Bad, address: str) -> None:
    bad.answers = {"/discovery.json": '{"endpoints":[{"url":"https://other.example.gov/v2"}]}'}
    outcome = checked(address, api_key="s3cret")
    assert outcome.status == 2
    assert "Try that: townline check https://other.example.gov/v2" in words(outcome)


def test_an_endpoint_that_says_too_much_is_left_alone(bad: Bad, address: str) -> None:
    bad.answers["/services.json"] = "[" + json.dumps(LAMP) + "]"
    bad.otherwise = ("429 Too Many Requests", "text/plain", "")
    outcome = checked(address)
    assert len(bad.asked) == 2
    assert "Not everything was tried: the endpoint asked to be left alone (429)." in words(outcome)


def test_nothing_but_forty_calls_at_most(difficult: Bad, address: str) -> None:
    checked(address)
    assert len(difficult.asked) <= 40
