"""How real endpoints want to be asked for services, over real HTTP: formats, addresses, keys, certificates, discovery.

The numbers are those of test_open311_quirks_all.py.
"""

import gzip
import json
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from open311 import (
    CityRefused,
    CityUnreachable,
    Client,
)
from tests.support.open311_endpoint import Endpoint, Lines, Speaking, file, profile

pytestmark = pytest.mark.usefixtures("took_it")


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
