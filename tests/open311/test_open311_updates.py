"""News about requests, got from a city, pushed by it, and sent to it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from open311 import CityRefused, CityUnreachable, Client, NotAnUpdate, RequestUpdate, parse_json, parse_xml, updates
from tests.support.open311_endpoint import Endpoint

NEWS = {
    "update_id": 41,
    "service_request_id": "0098",
    "status": "NO_FURTHER_ACTION",
    "updated_datetime": "2026-07-01T10:00:00Z",
    "description": "It is gone.",
    "media_url": ["https://a/1.jpg", "https://a/2.jpg"],
    "external_status_code": "X1",
    "customer_reference": "C-7",
    "fixmystreet_id": "12",
}
UNDERSTOOD = RequestUpdate(
    "41", "0098", "no_further_action", "2026-07-01T10:00:00Z", "It is gone.", ("https://a/1.jpg", "https://a/2.jpg"),
    "X1", "C-7", {"fixmystreet_id": "12"},
)  # fmt: skip


def test_updates_are_asked_for_between_two_moments(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", {"service_request_updates": [NEWS]})
    assert client.updates(datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 7, 2, tzinfo=UTC)) == (UNDERSTOOD,)
    assert endpoint.asked[0].path == "/v2/servicerequestupdates.json"
    assert endpoint.asked[0].fields == [
        ("jurisdiction_id", "j"), ("start_date", "2026-07-01T00:00:00Z"), ("end_date", "2026-07-02T00:00:00Z"),
    ]  # fmt: skip


def test_updates_come_in_xml_too() -> None:
    body = b"""<service_request_updates><request_update><update_id>41</update_id>
        <service_request_id>0098</service_request_id><status>CLOSED</status><description/></request_update>
        </service_request_updates>"""
    assert updates.read(parse_xml.parse(body)) == (RequestUpdate("41", "0098", "closed"),)
    assert updates.read(parse_xml.parse(b"<service_request_updates/>")) == ()


def test_quirk_52_updates_that_repeat_say_nothing_or_come_too_early_are_given_as_they_are() -> None:
    tree = parse_json.parse(json.dumps([NEWS, NEWS, {"update_id": "2"}, NEWS | {"service_request_id": None}]).encode())
    found = updates.read(tree)
    assert found[:2] == (UNDERSTOOD, UNDERSTOOD)
    assert [each.update_id for each in found] == ["41", "41", "2", "41"]
    assert (found[2].description, found[3].service_request_id) == ("", "")


def test_an_update_is_sent_with_its_status_in_capitals(speaking: Callable[..., Client], endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", [{"update_id": 7}])
    bromley = speaking(api_key="k", field_names={"update_id": "update_id_ext"}, placeholders={"email": "311@x.gov"})
    contact = {"email": "", "title": "Ms"}
    assert bromley.post_update(RequestUpdate("41", "0098", "in_progress", "2026", "Is it?"), contact) == "7"
    assert (endpoint.asked[0].method, endpoint.asked[0].path) == ("POST", "/v2/servicerequestupdates.json")
    assert endpoint.asked[0].fields == [
        ("api_key", "k"), ("service_request_id", "0098"), ("update_id_ext", "41"), ("status", "IN_PROGRESS"),
        ("updated_datetime", "2026"), ("description", "Is it?"), ("email", "311@x.gov"), ("title", "Ms"),
    ]  # fmt: skip
    endpoint.answers("400 Bad Request", [{"code": 400, "description": "no"}])
    with pytest.raises(CityRefused):
        bromley.post_update(UNDERSTOOD)
    endpoint.answers("200 OK", [{"update_id": 7}, {"update_id": 8}])
    with pytest.raises(CityUnreachable):
        bromley.post_update(UNDERSTOOD)
    endpoint.answers("200 OK", [{"token": "t"}])
    assert bromley.post_update(UNDERSTOOD) == "t"


def form(**changes: Any) -> dict[str, list[str]]:
    told = {name: [str(value)] for name, value in NEWS.items() if name != "media_url"}
    return told | {"media_url[]": list(NEWS["media_url"]), "api_key": ["k"]} | changes  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "body",
    [
        form(),
        json.dumps(NEWS | {"api_key": "k"}).encode(),
        json.dumps([NEWS | {"api_key": "k"}]).encode(),
    ],
)
def test_an_update_is_received_as_a_form_or_a_document(body: Any) -> None:
    pushed = updates.received(body)
    assert (pushed.update, pushed.api_key) == (UNDERSTOOD, "k")
    assert "k'" not in repr(pushed)


def test_an_update_is_received_with_the_other_names_of_its_ids() -> None:
    told = {"update_id_ext": "41", "service_request_id_ext": "98", "status": "FIXED", "updated_datetime": "2026"}
    pushed = updates.received({name: [value] for name, value in told.items()})
    assert (pushed.update.update_id, pushed.update.service_request_id, pushed.update.status) == ("41", "98", "fixed")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "service_request_id, update_id, status, updated_datetime was not provided"),
        (form(update_id=[""]), "update_id was not provided"),
        (b"", "neither a form nor JSON nor XML"),
        (b"<html></html>", "neither a form nor JSON nor XML"),
        (b"[]", "one update at a time"),
        (json.dumps([NEWS, NEWS]).encode(), "one update at a time"),
        (b'{"update_id": "1"}', "service_request_id, status, updated_datetime was not provided"),
    ],
)
def test_what_is_no_update_is_told_in_words(body: Any, words: str) -> None:
    with pytest.raises(NotAnUpdate, match=words):
        updates.received(body)


def test_whoever_pushes_is_answered_in_json_or_xml() -> None:
    assert updates.read_receipt(parse_json.parse(updates.accepted("41"))) == "41"
    assert updates.read_receipt(parse_xml.parse(updates.accepted("<&>", "xml"))) == "<&>"
    assert json.loads(updates.known_already("41")) == [
        {"code": "400", "description": "An update with update_id 41 already exists"}
    ]
    assert b"<errors><error><code>403</code><description>no</description>" in updates.refused(403, "no", "xml")
    assert parse_xml.parse(updates.accepted("a\x00b", "xml"))
