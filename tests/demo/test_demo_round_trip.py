"""Our client and the demo city, over HTTP, in JSON and in XML."""

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from demo.georeport.city import DemoCity
from open311 import CityAnsweredNonsense, CityRefused, CityUnreachable, Client
from open311.dates import read

HOSTILE = 'Big <b>"hole"</b> & more;\n\n¿dónde? 🕳 ]]> <script>alert(1)</script> {{ 7 * 7 }} TL-1234567'


def file(client: Client, **fields: object) -> str:
    filed = client.post(**({"service_code": "pothole", "address_string": "1 N STATE ST"} | fields))  # type: ignore[arg-type]
    return filed.service_request_id


def test_the_city_says_where_it_answers_and_what_it_does(client: Client, endpoint: str) -> None:
    discovery = client.discovery()
    [place] = discovery.endpoints
    assert (place.url, place.type, place.formats) == (endpoint, "test", ("text/xml", "application/json"))
    assert place.specification == "http://wiki.open311.org/GeoReport_v2"
    services = client.services()
    assert len(services) == 41
    assert services[0].service_name == "Pothole in Street Complaint"
    assert {service.service_code: service.metadata for service in services}["water_in_basement"]
    names = {service.service_code: service.service_name for service in services}
    assert names["snow_uncleared_sidewalk"] == "Snow – Uncleared Sidewalk Complaint"


def test_every_kind_of_question_comes_through(client: Client) -> None:
    asked = [
        question
        for service in client.services()
        if service.metadata
        for question in client.definition(service.service_code).attributes
    ]
    kinds = {question.datatype for question in asked if question.variable}
    assert kinds == {"string", "number", "datetime", "text", "singlevaluelist", "multivaluelist"}
    assert [question.description for question in asked if not question.variable] == [
        "If somebody is in danger in the building now, call 911."
    ]
    [where] = [question for question in asked if question.code == "WHERE"]
    assert where.required
    assert [value.key for value in where.values] == ["DRAIN", "WALL", "PIPE", "WINDOW"]


def test_a_request_comes_back_as_it_was_filed(client: Client, city: DemoCity) -> None:
    filed = client.post(
        service_code="pothole",
        lat=41.8819,
        long=-87.6278,
        address_string="1 N STATE ST",
        description=HOSTILE,
        phone="+13125550123",
        media_url="https://media.example/1.jpg",
    )
    assert filed.service_notice
    assert not filed.token
    [listed] = client.requests()
    assert listed == client.request(filed.service_request_id)
    assert listed == client.requests(service_request_ids=["nothing", filed.service_request_id])[0]
    assert (listed.status, listed.service_code) == ("open", "pothole")
    assert listed.description == HOSTILE
    assert (listed.address, listed.lat, listed.long) == ("1 N STATE ST", 41.8819, -87.6278)
    assert listed.media_url == "https://media.example/1.jpg"
    moment = read(listed.requested_datetime)
    assert moment is not None
    assert abs(moment - datetime.now(UTC)) < timedelta(minutes=1)
    assert city.filed()[0].told["phone"] == "+13125550123"


def test_a_token_becomes_an_id_in_time(client: Client, city: DemoCity) -> None:
    now = 1_800_000_000.0
    city.now = lambda: now
    city.takes_for_tokens(3)
    filed = client.post(service_code="tree_trim", address_string="1 N STATE ST", description="TL-1")
    assert (filed.service_request_id, len(filed.token)) == ("", 16)
    assert client.token(filed.token).service_request_id == ""
    assert client.requests() == ()
    city.now = lambda: now + 3.1
    told = client.token(filed.token)
    assert (told.service_request_id, told.token) == (client.requests()[0].service_request_id, filed.token)


def test_closing_with_a_note_is_seen_and_so_is_reopening(client: Client, city: DemoCity) -> None:
    request_id = file(client)
    before = client.request(request_id)
    later = city.now() + 3600
    city.now = lambda: later
    assert city.close(request_id, "Filled with <asphalt> & care.")
    closed = client.request(request_id)
    assert (closed.status, closed.status_notes) == ("closed", "Filled with <asphalt> & care.")
    assert closed.requested_datetime == before.requested_datetime
    assert closed.updated_datetime > before.updated_datetime
    assert city.reopen(request_id, "It sank in again.")
    assert client.request(request_id).status == "open"
    assert not city.close("no such request")


def test_answers_to_questions_are_kept_and_wrong_ones_refused(client: Client, city: DemoCity) -> None:
    good = {"SINCE": "2026-01-31T10:00:00-06:00", "WHERE": ["DRAIN", "WALL"], "DEPTH": "2.5"}
    client.post(service_code="water_in_basement", address_string="x", attributes=good)
    assert city.filed()[0].attributes == {
        "SINCE": ("2026-01-31T10:00:00-06:00",),
        "WHERE": ("DRAIN", "WALL"),
        "DEPTH": ("2.5",),
    }
    for wrong, words in (
        ({}, "attribute[SINCE] is required; attribute[WHERE] is required"),
        (good | {"SINCE": "yesterday"}, "attribute[SINCE] is not a valid datetime"),
        (good | {"WHERE": ["ROOF"]}, "attribute[WHERE] is not a valid multivaluelist"),
        (good | {"DEPTH": "knee"}, "attribute[DEPTH] is not a valid number"),
        (good | {"DEPTH": ["1", "2"]}, "attribute[DEPTH] is not a valid number"),
    ):
        with pytest.raises(CityRefused) as refusal:
            client.post(service_code="water_in_basement", address_string="x", attributes=wrong)
        assert (refusal.value.code, refusal.value.description) == ("400", words)
    assert len(city.filed()) == 1


@pytest.mark.parametrize(
    ("fields", "code", "words"),
    [
        ({"service_code": ""}, "400", "service_code was not provided"),
        ({"service_code": "no such"}, "404", "service_code was not found"),
        ({"address_string": ""}, "400", "a location is required: lat and long, address_string or address_id"),
        ({"lat": 41.0}, "400", "long is not valid"),
        ({"lat": 91.0, "long": -181.0}, "400", "lat is not valid; long is not valid"),
        ({"description": "x" * 4001}, "400", "description is longer than 4000 characters"),
    ],
)
def test_what_is_wrong_is_refused_with_its_reason(
    client: Client, city: DemoCity, fields: dict[str, object], code: str, words: str
) -> None:
    with pytest.raises(CityRefused) as refusal:
        file(client, **fields)
    assert (refusal.value.code, refusal.value.description) == (code, words)
    assert city.filed() == []


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ({"api_key": ""}, 403, "api_key is missing"),
        ({"api_key": "guessed"}, 403, "api_key is not valid"),
        ({"jurisdiction_id": "elsewhere"}, 404, "jurisdiction_id was not found"),
    ],
)
def test_a_wrong_key_or_city_is_refused(client: Client, change: dict[str, str], status: int, words: str) -> None:
    other = Client(dataclasses.replace(client.profile, **change))  # type: ignore[arg-type]
    with pytest.raises(CityRefused) as refusal:
        file(other)
    assert (refusal.value.status, refusal.value.description) == (status, words)


def test_its_own_jurisdiction_is_welcome(client: Client, city: DemoCity) -> None:
    named = Client(dataclasses.replace(client.profile, jurisdiction_id=city.jurisdiction_id))
    assert file(named)
    assert len(named.requests()) == 1


def test_what_does_not_exist_is_said_so(client: Client) -> None:
    for ask in (lambda: client.request("nothing"), lambda: client.definition("nothing")):
        with pytest.raises(CityRefused) as refusal:
            ask()
        assert refusal.value.code == "404"
    with pytest.raises(CityRefused) as refusal:
        client.definition("pothole")
    assert refusal.value.code == "400"
    assert client.token("nothing").service_request_id == ""


def test_a_city_that_is_down_or_answers_web_pages_is_unreachable_until_it_works_again(
    client: Client, city: DemoCity
) -> None:
    city.is_down()
    with pytest.raises(CityUnreachable) as trouble:
        file(client)
    assert (trouble.value.status, trouble.value.sent) == (503, True)
    for status in (200, 500):
        city.works_again()
        city.answers_html(status)
        with pytest.raises(CityUnreachable) as trouble:
            file(client)
        assert trouble.value.sent
        assert isinstance(trouble.value, CityAnsweredNonsense) is (status == 200)
    city.works_again()
    assert file(client) == client.requests()[0].service_request_id


def test_a_slow_city_is_given_up_and_may_have_taken_the_request(client: Client, city: DemoCity) -> None:
    city.is_slow(0.4)
    hasty = Client(dataclasses.replace(client.profile, post_timeout=0.1))
    with pytest.raises(CityUnreachable, match="in time") as trouble:
        file(hasty)
    assert trouble.value.sent


def test_a_city_that_refuses_says_400(client: Client, city: DemoCity) -> None:
    city.refuses()
    with pytest.raises(CityRefused) as refusal:
        file(client)
    assert refusal.value.status == 400
    assert city.filed() == []


@pytest.mark.parametrize("how", ["error", "drop"])
def test_a_request_taken_by_a_city_that_then_broke_off_is_found_by_its_marker(
    client: Client, city: DemoCity, how: str
) -> None:
    city.cuts_after_create("error" if how == "error" else "drop")
    with pytest.raises(CityUnreachable) as trouble:
        file(client, description="A hole. TL-1234567")
    assert trouble.value.sent
    [found] = [each for each in client.requests() if "TL-1234567" in each.description]
    assert found.service_request_id
