"""What real endpoints say to a request that is filed, over real HTTP: taken, refused, or nobody knows.

The numbers are those of test_open311_quirks_all.py.
"""

import json
import threading
from typing import Any

import pytest

from open311 import (
    CityAnsweredNonsense,
    CityRefused,
    CityUnreachable,
    Client,
    Duplicate,
    Filed,
)
from tests.support.open311_endpoint import TOOK_IT, Endpoint, Speaking, file, profile

pytestmark = pytest.mark.usefixtures("took_it")


@pytest.mark.parametrize("status", ["200 OK", "500 Oops"])
def test_quirk_08_a_web_page_leaves_it_open_what_the_city_did(client: Client, endpoint: Endpoint, status: str) -> None:
    endpoint.answers(status, b"<!doctype html><html><body><h1>Error</h1><p>IntegrityError at /requests</body></html>")
    with pytest.raises(CityUnreachable) as doubt:
        file(client)
    assert doubt.value.sent
    with pytest.raises(CityUnreachable):
        client.services()


def test_quirk_18_an_endpoint_that_is_gone_or_moved_has_put_nothing_down(client: Client, endpoint: Endpoint) -> None:
    for status in ("404 Not Found", "410 Gone", "301 Moved"):
        endpoint.answers(status, b"<html>We have a new site</html>", Location="https://new.example/")
        with pytest.raises(CityUnreachable) as away:
            file(client)
        assert not away.value.sent
    with pytest.raises(CityUnreachable) as nobody:
        file(Client(profile("http://no-such-host.invalid/v2")))
    assert not nobody.value.sent


@pytest.mark.parametrize("status", ["200 OK", "201 Created", "202 Accepted"])
def test_quirk_38_success_has_several_statuses(client: Client, endpoint: Endpoint, status: str) -> None:
    endpoint.answers(status, TOOK_IT)
    assert file(client) == Filed("5")


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_quirk_38_a_post_is_never_sent_on(client: Client, endpoint: Endpoint, status: str) -> None:
    endpoint.answers(status, b"", Location="/v2/elsewhere.json")
    with pytest.raises(CityUnreachable) as away:
        file(client)
    assert (away.value.sent, len(endpoint.asked)) == (False, 1)


def test_quirk_40_a_duplicate_is_told_from_other_refusals_in_the_citys_own_words(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    endpoint.answers("400 Bad Request", [{"code": 400, "description": "Invalid service request: base is a duplicate."}])
    with pytest.raises(Duplicate):
        file(speaking())
    endpoint.answers("400 Bad Request", [{"code": 400, "description": "Diese Meldung wurde BEREITS GEMELDET."}])
    with pytest.raises(Duplicate):
        file(speaking(duplicate_words=("bereits gemeldet",)))
    with pytest.raises(CityRefused) as plain:
        file(speaking(duplicate_words=("", " ")))
    assert not isinstance(plain.value, Duplicate)
    with pytest.raises(CityRefused) as asked:
        speaking(duplicate_words=("bereits gemeldet",)).services()
    assert not isinstance(asked.value, Duplicate)


def test_quirk_40_a_post_that_was_slow_may_have_been_filed_and_may_be_given_longer(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    enough = threading.Event()
    slow = lambda query: enough.wait(5) and json.dumps(TOOK_IT).encode()  # noqa: E731
    endpoint.at["/v2/requests.json"] = slow
    with pytest.raises(CityUnreachable) as late:
        file(speaking(post_timeout=0.1))
    assert late.value.sent
    enough.set()
    assert file(speaking(post_timeout=5.0, read_timeout=0.1)) == Filed("5")
    assert len(endpoint.asked) == 2


@pytest.mark.parametrize(
    ("status", "body"),
    [
        ("404 Not Found", [{"code": 404, "description": "not yet"}]),
        ("404 Not Found", b"<html>no</html>"),
        ("200 OK", []),
        ("200 OK", [{"token": "t", "service_request_id": None}]),
        ("200 OK", [{"token": "t", "service_request_id": {}}]),
        ("200 OK", [{"token": "t"}]),
    ],
)
def test_quirk_43_a_token_is_pending_however_the_city_says_so(
    client: Client, endpoint: Endpoint, status: str, body: Any
) -> None:
    endpoint.answers(status, body)
    assert client.token("t") == Filed(token="t")


def test_quirk_43_an_id_counts_also_beside_an_error_and_400_may_mean_pending(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    endpoint.answers("400 Bad Request", [{"service_request_id": 5, "token": "t"}])
    assert speaking().token("t").service_request_id == "5"
    endpoint.answers("400 Bad Request", [{"code": 400, "description": "being worked on"}])
    assert speaking(pending=(404, 400)).token("t") == Filed(token="t")
    with pytest.raises(CityRefused):
        speaking().token("t")


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        ("400 Bad Request", [{"code": 1001, "description": "no"}], "1001"),
        ("403 Forbidden", {"errors": [{"code": "403", "message": "no"}]}, "403"),
        ("404 Not Found", b"<errors><error><code>404</code><description>no</description></error></errors>", "404"),
        ("422 Unprocessable", {"code": "invalid", "detail": "no"}, "invalid"),
        ("400 Bad Request", {"error": "no"}, "400"),
    ],
)
def test_quirk_55_a_refusal_is_known_by_its_shape_whatever_its_code(
    client: Client, endpoint: Endpoint, status: str, body: Any, code: str
) -> None:
    endpoint.answers(status, body)
    with pytest.raises(CityRefused) as refusal:
        file(client)
    assert (refusal.value.code, refusal.value.description, refusal.value.status) == (code, "no", int(status[:3]))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"service_code": ["This field is required."], "email": ["Bad."]},
         "service_code: This field is required.; email: Bad."),
        (["no", "and no"], "no; and no"),
        (b"<root><lat><list-item>A valid number is required.</list-item></lat></root>",
         "root: lat: list-item: A valid number is required."),
    ],
)  # fmt: skip
def test_quirk_55_a_400_in_a_shape_of_its_own_is_a_no_and_its_words_are_kept(
    client: Client, endpoint: Endpoint, body: Any, words: str
) -> None:
    endpoint.answers("400 Bad Request", body)
    with pytest.raises(CityRefused) as refusal:
        file(client)
    assert (refusal.value.code, refusal.value.description) == ("400", words)


@pytest.mark.parametrize("body", [{"service_request_id": "7"}, [{"token": "t"}], {}, []])
def test_quirk_55_a_400_that_holds_a_receipt_or_nothing_is_no_clear_no(
    client: Client, endpoint: Endpoint, body: Any
) -> None:
    endpoint.answers("400 Bad Request", body)
    with pytest.raises(CityUnreachable) as doubt:
        file(client)
    assert doubt.value.sent


def test_quirk_55_a_400_that_means_out_of_order_leaves_it_open_what_was_done(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    endpoint.answers("400 Bad Request", [{"code": 400, "description": "The CRM is currently unavailable"}])
    with pytest.raises(CityUnreachable) as doubt:
        file(speaking(busy_words=("crm is currently unavailable",)))
    assert doubt.value.sent
    with pytest.raises(CityRefused):
        file(speaking())


def test_quirk_55_an_error_within_a_success_counts(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", {"errors": [{"code": 500, "description": "CRM is away"}]})
    with pytest.raises(CityUnreachable) as doubt:
        file(client)
    assert doubt.value.sent
    endpoint.answers("200 OK", {"errors": [{"code": 400, "description": "no"}]})
    with pytest.raises(CityRefused):
        file(client)


def test_quirk_56_an_unreachable_city_is_told_without_its_words_and_without_ours(
    client: Client, endpoint: Endpoint
) -> None:
    endpoint.answers("500 Oops", [{"code": 500, "description": "ORA-00942 at crm-db-7"}])
    with pytest.raises(CityUnreachable) as trouble:
        file(client, description="my secret", phone="+13125550123")
    assert "ORA" not in str(trouble.value)
    assert "secret" not in str(trouble.value)
    assert "5550123" not in str(trouble.value)
    endpoint.answers("200 OK", b"<html>")
    with pytest.raises(CityAnsweredNonsense) as nonsense:
        client.requests(search="my secret")
    assert "secret" not in str(nonsense.value)
