"""The client over real HTTP: what it asks, and what it makes of each answer."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from open311 import (
    CityAnsweredNonsense,
    CityRefused,
    CityUnreachable,
    Client,
    Duplicate,
    Filed,
    Open311Error,
    Profile,
)
from tests.support.open311_endpoint import Endpoint


def file(client: Client) -> Filed:
    return client.post(service_code="1", address_string="1 N STATE ST")


def test_a_post_says_what_there_is_to_say_and_nothing_empty(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", b'[{"service_request_id": 12, "service_notice": "soon", "account_id": null}]')
    filed = client.post(
        service_code="001",
        lat=41.88,
        long=-0.00001,
        address_string="Ñ & 1=2 ST",
        description="bell\x07 and 🕳 and \ud800",
        attributes={"ONE": "a", "MANY": ["b", "c"], "NONE": [], "EMPTY": ""},
    )
    assert filed == Filed("12", "", "soon", "")
    method, path, fields, told, *_ = endpoint.asked[0]
    assert (method, path) == ("POST", "/v2/requests.json")
    assert fields == [
        ("api_key", "k"),
        ("jurisdiction_id", "j"),
        ("service_code", "001"),
        ("lat", "41.880000"),
        ("long", "-0.000010"),
        ("address_string", "Ñ & 1=2 ST"),
        ("description", "bell and 🕳 and "),
        ("attribute[ONE]", "a"),
        ("attribute[MANY][]", "b"),
        ("attribute[MANY][]", "c"),
    ]
    assert told["CONTENT_TYPE"] == "application/x-www-form-urlencoded; charset=utf-8"
    assert told["HTTP_ACCEPT"] == "application/json"


def test_only_the_places_that_a_profile_names_are_told(address: str, endpoint: Endpoint) -> None:
    client = Client(Profile(url=address, place_fields=("address_string",)))
    client.post(service_code="1", lat=1, long=2, address_string="here")
    assert endpoint.asked[0][2] == [("service_code", "1"), ("address_string", "here")]


def test_questions_carry_no_key_and_codes_are_quoted(client: Client, endpoint: Endpoint) -> None:
    client.definition("Animals/Noise & more?")
    client.requests(service_request_ids=["1", "2"])
    assert endpoint.asked[0][:3] == (
        "GET",
        "/v2/services/Animals%2FNoise%20%26%20more%3F.json",
        [("jurisdiction_id", "j")],
    )
    assert endpoint.asked[1][2] == [
        ("jurisdiction_id", "j"),
        ("service_request_id", "1,2"),
        ("status", "open,closed"),
    ]


@pytest.mark.parametrize(
    ("status", "body", "code", "description"),
    [
        ("400 Bad Request", b'[{"code": 4001, "description": "no such place"}]', "4001", "no such place"),
        (
            "400 Bad Request",
            b"<errors><error><code>7</code><description>in XML</description></error></errors>",
            "7",
            "in XML",
        ),
        ("403 Forbidden", b'{"errors": [{"code": 403, "description": "bad key"}]}', "403", "bad key"),
        ("422 Unprocessable", b'[{"description": "a"}, {"description": "b"}]', "422", "a; b"),
        ("200 OK", b'[{"code": 400, "description": "said politely"}]', "400", "said politely"),
    ],
)
def test_a_no_is_a_refusal_with_the_citys_own_words(
    client: Client, endpoint: Endpoint, status: str, body: bytes, code: str, description: str
) -> None:
    endpoint.answers(status, body)
    with pytest.raises(CityRefused) as refusal:
        file(client)
    assert (refusal.value.code, refusal.value.description) == (code, description)
    assert refusal.value.status == int(status[:3])
    assert not isinstance(refusal.value, Duplicate)


@pytest.mark.parametrize(
    ("description", "duplicate"),
    [
        ("Invalid service request: base is a duplicate.", True),
        ("This is a duplicate request", True),
        ("This problem has already been reported", True),
        ("duplicate parameter: lat", False),
        ("The description contains a duplicated word", False),
    ],
)
def test_a_duplicate_is_told_from_other_refusals(
    client: Client, endpoint: Endpoint, description: str, duplicate: bool
) -> None:
    endpoint.answers("400 Bad Request", b'[{"code": 400, "description": "%s"}]' % description.encode())
    with pytest.raises(CityRefused) as refusal:
        file(client)
    assert isinstance(refusal.value, Duplicate) is duplicate


@pytest.mark.parametrize(
    ("status", "sent"),
    [("500 Oops", True), ("502 Bad Gateway", True), ("503 Down", True), ("408 Slow", True), ("429 Too Many", False)],
)
def test_a_city_in_trouble_is_unreachable_and_may_have_taken_the_request(
    client: Client, endpoint: Endpoint, status: str, sent: bool
) -> None:
    endpoint.answers(status, b"<html>trouble</html>", Retry_After="17")
    with pytest.raises(CityUnreachable) as trouble:
        file(client)
    assert (trouble.value.sent, trouble.value.retry_after, trouble.value.status) == (sent, 17.0, int(status[:3]))


@pytest.mark.parametrize(
    ("status", "sent"),
    [
        ("301 Moved", False), ("302 Found", False), ("303 See Other", True), ("400 Bad Request", True),
        ("401 Unauthorized", False), ("403 Forbidden", False), ("404 Not Found", False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("body", [b"<html><style>p{}</style><p>Maintenance</p></html>", b"", b"Forbidden"])
@pytest.mark.parametrize("location", ["", "http://[::1", "https://new.example/"])
def test_a_page_that_is_no_georeport_is_no_refusal_of_a_post(
    client: Client, endpoint: Endpoint, status: str, sent: bool, body: bytes, location: str
) -> None:
    endpoint.answers(status, body, **({"Location": location} if location else {}))
    with pytest.raises(CityUnreachable) as away:
        file(client)
    assert (away.value.sent, away.value.status) == (sent, int(status[:3]))


@pytest.mark.parametrize("wait", ["Wed, 21 Oct 2015 07:28:00 GMT", "99999999", "-1", "soon", ""])
def test_any_wish_to_be_left_alone_is_understood_within_reason(client: Client, endpoint: Endpoint, wait: str) -> None:
    endpoint.answers("503 Down", Retry_After=wait)
    with pytest.raises(CityUnreachable) as trouble:
        client.services()
    assert trouble.value.retry_after in (0.0, 3600.0, None)


@pytest.mark.parametrize("body", [b"<html>Thank you!</html>", b"", b"{", b'{"service_request_id": ', b'"ok"'])
def test_an_answer_that_is_no_answer_leaves_it_open_whether_it_was_taken(
    client: Client, endpoint: Endpoint, body: bytes
) -> None:
    endpoint.answers("200 OK", body)
    with pytest.raises(CityAnsweredNonsense) as nonsense:
        file(client)
    assert nonsense.value.sent


def test_an_error_code_of_the_5xx_inside_a_success_is_trouble(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", b'{"errors": [{"code": 500, "description": "CRM is away"}]}')
    with pytest.raises(CityUnreachable) as trouble:
        file(client)
    assert trouble.value.sent


@pytest.mark.parametrize(
    ("status", "body"),
    [
        ("404 Not Found", b'[{"code": 404, "description": "not yet"}]'),
        ("404 Not Found", b"<html>no</html>"),
        ("200 OK", b"[]"),
        ("200 OK", b'[{"token": "t", "service_request_id": null}]'),
        ("200 OK", b'[{"token": "t", "service_request_id": {}}]'),
    ],
)
def test_a_token_is_pending_however_the_city_says_so(
    client: Client, endpoint: Endpoint, status: str, body: bytes
) -> None:
    endpoint.answers(status, body)
    assert client.token("t") == Filed(token="t")


def test_a_token_that_became_an_id_is_heard_also_beside_an_error(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("400 Bad Request", b'[{"service_request_id": 5, "token": "t"}]')
    assert client.token("t") == Filed("5", "t")
    endpoint.answers("400 Bad Request", b'[{"code": 400, "description": "unknown token"}]')
    with pytest.raises(CityRefused):
        client.token("t")


def test_a_request_that_the_city_does_not_have_is_a_refusal(client: Client) -> None:
    with pytest.raises(CityRefused) as refusal:
        client.request("9")
    assert refusal.value.status == 404


def test_many_threads_may_share_a_client(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", b'[{"service_request_id": "1"}]')
    failed: list[BaseException] = []

    def many() -> None:
        try:
            for _ in range(10):
                assert file(client).service_request_id == "1"
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=many) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert len(endpoint.asked) == 80


@pytest.mark.parametrize("url", ["", "311.example/v2", "ftp://x/", "https://"])
def test_a_profile_needs_a_real_address(url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        Profile(url=url)


def test_nothing_that_was_said_stands_in_an_error(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("500 Oops", b"it failed")
    with pytest.raises(Open311Error) as trouble:
        client.post(service_code="1", address_string="SECRET ST", description="secret words", phone="+15550001")
    assert "SECRET" not in str(trouble.value).upper()
    assert "+1555" not in str(trouble.value)


STANDARD = {
    "/v2/services.json": {"jurisdiction_id"},
    "/v2/services/1.json": {"jurisdiction_id"},
    "/v2/tokens/t.json": {"jurisdiction_id"},
    "/v2/requests/5.json": {"jurisdiction_id"},
    "/v2/requests.json": {
        "jurisdiction_id", "service_request_id", "service_code", "start_date", "end_date", "status", "api_key", "lat",
        "long", "address_string", "address_id", "email", "device_id", "account_id", "first_name", "last_name", "phone",
        "description", "media_url", "attribute[A]", "attribute[M][]",
    },
}  # fmt: skip


def test_an_endpoint_that_refuses_what_the_standard_does_not_know_is_served(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", [{"service_request_id": "5", "service_code": "1"}])
    now = datetime.now(UTC)
    client.services()
    client.definition("1")
    client.post(
        service_code="1", lat=1, long=2, address_string="a", address_id="b", email="c", device_id="d", account_id="e",
        first_name="f", last_name="g", phone="h", description="i", media_url=["j", "k"], marker="l",
        attributes={"A": "m", "M": ["n"]},
    )  # fmt: skip
    client.token("t")
    client.requests(service_codes=["1"], start=now, end=now)
    client.past(now - timedelta(days=200))
    client.requests_by_id(["5"])
    client.request("5")
    for asked in endpoint.asked:
        assert {name for name, _ in asked.fields} <= STANDARD[asked.path], asked.path
    assert {asked.path for asked in endpoint.asked} == set(STANDARD)
