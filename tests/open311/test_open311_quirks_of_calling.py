"""How real endpoints want to be asked, over real HTTP. The numbers are those of test_open311_quirks_all.py."""

import gzip
import json
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from open311 import (
    CityAnsweredNonsense,
    CityRefused,
    CityUnreachable,
    Client,
    Duplicate,
    Filed,
    Media,
    NotSent,
    ServiceRequest,
)
from tests.support.open311_endpoint import Endpoint, profile

Speaking = Callable[..., Client]
Lines = Callable[..., list[tuple[str, str]]]

TOOK_IT = [{"service_request_id": "5"}]
PICTURE = Media("hole.jpg", "image/jpeg", b"\xff\xd8 a hole")


@pytest.fixture(autouse=True)
def took_it(endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", TOOK_IT)


def file(client: Client, **fields: Any) -> Filed:
    return client.post(**{"service_code": "1", "address_string": "1 Main St", **fields})


def test_quirk_01_an_endpoint_may_speak_xml_only(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", b"<services><service><service_code>001</service_code></service></services>")
    [service] = speaking(format="xml").services()
    assert service.service_code == "001"
    assert endpoint.asked[0].path == "/v2/services.xml"


def test_quirk_02_where_the_json_is_odd_xml_is_asked_for_and_either_is_understood(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    endpoint.answers("200 OK", b"<services><service><service_code>1</service_code></service></services>")
    assert len(speaking(format="json").services()) == 1
    endpoint.answers("200 OK", b'[{"service_code": "1"}]')
    assert len(speaking(format="xml").services()) == 1


def test_quirk_03_a_broken_compressed_answer_is_asked_for_again_without(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", b"this is no gzip", Content_Encoding="gzip")
    with pytest.raises(CityUnreachable):
        speaking().services()
    assert [asked.told["HTTP_ACCEPT_ENCODING"] for asked in endpoint.asked][1:] == ["identity"]
    with pytest.raises(CityUnreachable) as doubt:
        file(speaking(compressed=False))
    assert doubt.value.sent
    assert len(endpoint.asked) == 3  # a post is never sent twice
    assert endpoint.asked[2].told["HTTP_ACCEPT_ENCODING"] == "identity"
    endpoint.answers("200 OK", gzip.compress(b"[]"), Content_Encoding="gzip")
    assert speaking().services() == ()


@pytest.mark.parametrize("status", ["200 OK", "500 Oops"])
def test_quirk_08_a_web_page_leaves_it_open_what_the_city_did(client: Client, endpoint: Endpoint, status: str) -> None:
    endpoint.answers(status, b"<!doctype html><html><body><h1>Error</h1><p>IntegrityError at /requests</body></html>")
    with pytest.raises(CityUnreachable) as doubt:
        file(client)
    assert doubt.value.sent
    with pytest.raises(CityUnreachable):
        client.services()


def test_quirk_11_codes_are_quoted_in_addresses(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", [])
    for code in ("Animals/Noise & more?", "ä", "a code", "50%"):
        client.definition(code)
    paths = [asked.path.removeprefix("/v2/services/") for asked in endpoint.asked]
    assert paths == [
        "Animals%2FNoise%20%26%20more%3F.json", "%C3%A4.json", "a%20code.json", "50%25.json",
    ]  # fmt: skip


def test_quirk_12_what_is_accepted_matches_the_extension(speaking: Speaking, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", b"[]")
    speaking(format="json").services()
    assert endpoint.asked[0].told["HTTP_ACCEPT"] == "application/json"
    speaking(format="xml").services()
    assert endpoint.asked[1].told["HTTP_ACCEPT"] == "text/xml, application/xml"


def test_quirk_13_paths_may_be_others(address: str, endpoint: Endpoint) -> None:
    for url in (address, address.rstrip("/")):
        Client(profile(url)).request("5")
    paths = {"services": "Services", "request": "request/{id}.json", "discovery": f"{address}over/there.json"}
    odd = Client(profile(address, paths=paths))
    odd.request("5")
    with pytest.raises(CityUnreachable):
        odd.discovery()
    endpoint.answers("200 OK", [])
    odd.services()
    assert [asked.path for asked in endpoint.asked] == [
        "/v2/requests/5.json", "/v2/requests/5.json", "/v2/request/5.json", "/v2/over/there.json", "/v2/Services",
    ]  # fmt: skip


def test_quirk_14_no_jurisdiction_is_not_sent_and_a_known_one_always(speaking: Speaking, lines: Lines) -> None:
    speaking().request("5")
    assert lines() == []
    file(speaking())
    assert "jurisdiction_id" not in dict(lines())
    speaking(jurisdiction_id="cityofchicago.org").request("5")
    assert lines() == [("jurisdiction_id", "cityofchicago.org")]


def test_quirk_15_the_jurisdiction_of_a_post_may_go_into_its_query(speaking: Speaking, endpoint: Endpoint) -> None:
    file(speaking(jurisdiction_id="j"))
    assert endpoint.asked[-1].query == []
    assert b"jurisdiction_id=j" in endpoint.asked[-1].body
    file(speaking(jurisdiction_id="j", jurisdiction_in="query"))
    assert endpoint.asked[-1].query == [("jurisdiction_id", "j")]
    assert b"jurisdiction_id" not in endpoint.asked[-1].body


def test_quirk_16_a_key_may_be_wanted_for_reading_in_the_query_or_in_a_header(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    speaking(api_key="k").request("5")
    assert endpoint.asked[-1].query == []
    speaking(api_key="k", key_on_reads=True).request("5")
    assert endpoint.asked[-1].query == [("api_key", "k")]
    speaking(api_key="Bearer k", key_on_reads=True, key_in="header").request("5")
    assert (endpoint.asked[-1].query, endpoint.asked[-1].told["HTTP_AUTHORIZATION"]) == ([], "Bearer k")
    file(speaking(api_key="k", key_in="query"))
    assert (endpoint.asked[-1].query, b"api_key" in endpoint.asked[-1].body) == ([("api_key", "k")], False)
    file(speaking(api_key="k", key_in="header", key_header="X-Api-Key"))
    assert endpoint.asked[-1].told["HTTP_X_API_KEY"] == "k"
    assert b"api_key" not in endpoint.asked[-1].body


def test_quirk_17_an_unknown_certificate_is_refused_until_its_file_is_given(tls: tuple[str, Path]) -> None:
    address, ca_file = tls
    with pytest.raises(CityUnreachable) as unknown:
        file(Client(profile(address)))
    assert not unknown.value.sent
    assert Client(profile(address, ca_file=str(ca_file))).services() == ()
    ca_file.with_name("empty.pem").write_text("")
    for wrong in ("missing.pem", "empty.pem"):
        with pytest.raises(CityUnreachable, match="certificates") as unread:
            file(Client(profile(address, ca_file=str(ca_file.with_name(wrong)))))
        assert not unread.value.sent


def test_quirk_18_an_endpoint_that_is_gone_or_moved_has_put_nothing_down(client: Client, endpoint: Endpoint) -> None:
    for status in ("404 Not Found", "410 Gone", "301 Moved"):
        endpoint.answers(status, b"<html>We have a new site</html>", Location="https://new.example/")
        with pytest.raises(CityUnreachable) as away:
            file(client)
        assert not away.value.sent
    with pytest.raises(CityUnreachable) as nobody:
        file(Client(profile("http://no-such-host.invalid/v2")))
    assert not nobody.value.sent


def test_quirk_19_discovery_is_read_however_it_comes(client: Client, endpoint: Endpoint, address: str) -> None:
    one = {"specification": "http://wiki.open311.org/GeoReport_v2", "url": "https://a/v2", "formats": "text/xml"}
    draft = one | {"specification": "http://wiki.open311.org/GeoReport_v2.1_Draft", "url": "https://a/draft"}
    wrong = {"specification": "http://example.org/", "url": "https://b/open311/v2", "type": "production"}
    for endpoints in (one, [one], {"endpoint": one}, [draft, one]):
        endpoint.answers("200 OK", {"changeset": "1", "endpoints": endpoints})
        found = client.discovery().georeport_v2()
        assert found
        assert (found.url, found.formats) == ("https://a/v2", ("text/xml",))
    endpoint.answers("200 OK", {"endpoints": [{"url": "https://b/v1"}, wrong]})
    found = client.discovery().georeport_v2()
    assert found
    assert found.url == "https://b/open311/v2"
    for status, body in (("501 Not Implemented", b""), ("200 OK", b"<html></html>"), ("404 Not Found", b"")):
        endpoint.answers(status, body)
        with pytest.raises((CityUnreachable, CityRefused)):
            client.discovery()


def test_quirk_19_an_address_told_over_https_stays_https(tls: tuple[str, Path]) -> None:
    address, ca_file = tls
    plain = f"http{address.removeprefix('https')}"
    client = Client(profile(address, ca_file=str(ca_file), paths={"discovery": f"{address}/discovery.json?{plain}"}))
    assert [each.url for each in client.discovery().endpoints] == [f"{address}/v2", "http://elsewhere/v2"]


def test_quirk_22_a_definition_that_is_not_there_is_a_refusal(client: Client, endpoint: Endpoint) -> None:
    endpoint.answers("404 Not Found", [{"code": 404, "description": "no definition"}])
    with pytest.raises(CityRefused) as refusal:
        client.definition("7")
    assert refusal.value.status == 404


def test_quirk_29_a_service_list_may_be_asked_for_a_place(client: Client, lines: Lines, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", [])
    client.services(lat=51.5, long=-0.1)
    assert lines()[1:] == [("lat", "51.500000"), ("long", "-0.100000")]


def test_quirk_30_what_an_endpoint_wants_beyond_the_standard_is_filled_in_or_missed_before_sending(
    speaking: Speaking, endpoint: Endpoint, lines: Lines
) -> None:
    wants = {"email": "311@example.gov", "privacy_policy_accepted": "true"}
    rostock = speaking(placeholders=wants, required=("email", "description"), leave_out=("phone",))
    file(rostock, description="A hole", phone="+1312", email="")
    assert ("email", "311@example.gov") in lines()
    assert ("privacy_policy_accepted", "true") in lines()
    assert "phone" not in dict(lines())
    file(rostock, description="A hole", email="me@example.org")
    assert ("email", "me@example.org") in lines()
    with pytest.raises(NotSent, match="description") as missing:
        file(rostock)
    assert missing.value.missing == ("description",)
    assert len(endpoint.asked) == 2


def test_quirk_31_a_last_name_is_filled_in(speaking: Speaking, lines: Lines) -> None:
    file(speaking(placeholders={"last_name": "-"}), first_name="Björk")
    assert dict(lines())["last_name"] == "-"
    assert dict(lines())["first_name"] == "Björk"


def test_quirk_32_places_are_told_as_this_endpoint_wants_them(speaking: Speaking, lines: Lines) -> None:
    place = {"lat": 41.8812345678, "long": -0.00001, "address_string": "1 Main St", "address_id": "7"}
    file(speaking(), **place)
    assert lines()[1:] == [
        ("lat", "41.881235"), ("long", "-0.000010"), ("address_string", "1 Main St"), ("address_id", "7"),
    ]  # fmt: skip
    file(speaking(place_fields=("address_string",)), **place)
    assert lines()[1:] == [("address_string", "1 Main St")]
    file(speaking(placeholders={"address_id": "#NOTPINPOINTED#"}))
    assert dict(lines())["address_id"] == "#NOTPINPOINTED#"
    file(speaking(), attributes={"easting": "538000", "northing": "170000"})
    assert ("attribute[easting]", "538000") in lines()


def test_quirk_32_an_endpoint_that_falls_over_without_coordinates_is_not_asked(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    with pytest.raises(NotSent, match="lat, long"):
        file(speaking(required=("lat", "long")))
    assert endpoint.asked == []


@pytest.mark.parametrize(
    ("style", "written"),
    [
        ("brackets", [("attribute[M][]", "a"), ("attribute[M][]", "b"), ("attribute[ONE]", "c")]),
        ("repeated", [("attribute[M]", "a"), ("attribute[M]", "b"), ("attribute[ONE]", "c")]),
        ("comma", [("attribute[M]", "a,b"), ("attribute[ONE]", "c")]),
    ],
)
def test_quirk_33_several_answers_are_written_as_this_endpoint_reads_them(
    speaking: Speaking, lines: Lines, style: str, written: list[tuple[str, str]]
) -> None:
    file(speaking(multi_value=style), attributes={"M": ["a", "b"], "ONE": "c", "NONE": [], "EMPTY": ""})
    assert lines()[2:] == written


def test_quirk_34_nothing_empty_is_sent(client: Client, lines: Lines) -> None:
    file(client, email="", phone="\x00", media_url="", description="")
    assert lines() == [
        ("api_key", "k"),
        ("jurisdiction_id", "j"),
        ("service_code", "1"),
        ("address_string", "1 Main St"),
    ]


def test_quirk_35_pictures_go_as_this_endpoint_takes_them(speaking: Speaking, endpoint: Endpoint, lines: Lines) -> None:
    pictures = {"media": [PICTURE, PICTURE], "media_url": ["https://a/1.jpg", "https://a/2.jpg"]}
    file(speaking(), **pictures)
    assert lines()[2:] == [("media_url", "https://a/1.jpg")]
    file(speaking(most_media=5), **pictures)
    assert lines()[2:] == [("media_url", "https://a/1.jpg"), ("media_url", "https://a/2.jpg")]
    file(speaking(media="base64", media_field="photo"), **pictures)
    assert lines()[2:] == [("photo", "/9ggYSBob2xl")]
    file(speaking(media="data"), **pictures)
    assert lines()[2:] == [("media_url", "data:image/jpeg;base64,/9ggYSBob2xl")]
    file(speaking(media="upload", most_media=2), **pictures, description="Größer")
    sent = endpoint.asked[-1]
    assert sent.told["CONTENT_TYPE"].startswith("multipart/form-data; boundary=")
    assert sent.body.count(b'name="media"; filename="hole.jpg"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8 a hole') == 2
    assert 'name="description"\r\n\r\nGrößer'.encode() in sent.body
    assert b"https://a/" not in sent.body


def test_quirk_36_fields_may_have_other_names(speaking: Speaking, lines: Lines, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", [{"service_request_id": "5", "account_id": 17}])
    filed = file(speaking(field_names={"device_id": "deviceid"}), device_id="d")
    assert (("deviceid", "d") in lines(), filed.account_id) == (True, "17")


def test_quirk_37_the_charset_and_length_are_said(client: Client, endpoint: Endpoint) -> None:
    file(client, description="Größer 🕳")
    told = endpoint.asked[0].told
    assert told["CONTENT_TYPE"] == "application/x-www-form-urlencoded; charset=utf-8"
    assert int(told["CONTENT_LENGTH"]) == len(endpoint.asked[0].body)
    assert ("description", "Größer 🕳") in endpoint.asked[0].fields


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


def test_quirk_41_our_own_mark_stands_first_or_in_a_field_of_its_own(speaking: Speaking, lines: Lines) -> None:
    file(speaking(), description="A hole", marker="Townline 1")
    assert ("description", "[Townline 1] A hole") in lines()
    file(speaking(marker_in="attribute[external_id]"), description="A hole", marker="Townline 1")
    assert ("description", "A hole") in lines()
    assert ("attribute[external_id]", "Townline 1") in lines()
    file(speaking(longest_description=20), description="A hole, very deep", marker="Townline 1")
    assert ("description", "[Townline 1] A hole,") in lines()


def test_quirk_42_a_test_endpoint_has_a_profile_of_its_own(
    speaking: Speaking, endpoint: Endpoint, lines: Lines
) -> None:
    endpoints = [{"url": "https://a/v2", "type": "production"}, {"url": "https://test.a/v2", "type": "TEST"}]
    endpoint.answers("200 OK", {"endpoints": endpoints})
    found = speaking().discovery()
    chosen = [found.georeport_v2(), found.georeport_v2("test")]
    assert [each.url for each in chosen if each] == ["https://a/v2", "https://test.a/v2"]
    endpoint.answers("200 OK", TOOK_IT)
    file(speaking(api_key="test-key"))
    assert dict(lines())["api_key"] == "test-key"


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


def test_quirk_47_pages_end_where_nothing_new_comes(speaking: Speaking, endpoint: Endpoint) -> None:
    def paged(query: dict[str, str]) -> bytes:
        ids = {"1": ["a", "b"], "2": ["c", "d"], "3": ["e", "f"]}.get(query["page"], ["e", "f"])
        return json.dumps([{"service_request_id": id} for id in ids]).encode()

    endpoint.at["/v2/requests.json"] = paged
    start = datetime.now(UTC) - timedelta(days=1)
    everything = speaking(paging="page", page_size=2).every_request(start)
    assert "".join(row.service_request_id for row in everything) == "abcdef"
    assert [dict(asked.query)["page"] for asked in endpoint.asked] == ["1", "2", "3", "4"]
    assert dict(endpoint.asked[0].query)["page_size"] == "2"


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


@pytest.fixture
def tls(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """An https endpoint whose certificate nobody knows, and the certificate."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost".split()
    made += ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(made, check=True, capture_output=True)

    def answer(environ: dict[str, Any], start: Callable[..., object]) -> list[bytes]:
        start("200 OK", [("Content-Type", "application/json")])
        plain = environ["QUERY_STRING"]
        found = {"endpoints": [{"url": f"{plain}/v2"}, {"url": "http://elsewhere/v2"}]} if plain else []
        return [json.dumps(found).encode()]

    class Quiet(WSGIRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = make_server("127.0.0.1", 0, answer, handler_class=Quiet)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"https://localhost:{server.server_port}", certificate
    server.shutdown()
    server.server_close()
    thread.join()
