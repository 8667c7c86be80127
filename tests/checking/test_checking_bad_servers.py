"""Whatever an endpoint answers, the check says so in a sentence and ends. Nothing of it is a stack trace."""

import datetime
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.support.endpoints import Bad, checked, kept, page, words

LOGIN = "<html><head><title>City portal</title></head><body><form><input type='password'></form></body></html>"

ANSWERS = {
    "a page to log in at": (("200 OK", "text/html", LOGIN), "there is a page to log in at"),
    "a web page": (("200 OK", "text/html", "<!doctype html><title>Hello</title>"), "there is a web page (“Hello”)"),
    "JSON of somebody else": ('{"data": {"users": [{"name": "x"}]}}', "something else than GeoReport"),
    "a number": ("42", "something else than GeoReport"),
    "a text": ('"hello"', "something else than GeoReport"),
    "an empty list": ("[]", "The service list is empty"),
    "nothing at all": ("", "The service list is empty, or no GeoReport"),
    "zeros": (b"\0" * 5000, "no GeoReport"),
    "a picture": (("200 OK", "image/png", b"\x89PNG\r\n\x1a\n\xff\xfe"), "no GeoReport"),
    "half an answer": ('[{"service_code": "1", "serv', "no GeoReport"),
    "deep nesting": ("[" * 100_000, "no GeoReport"),
    "an entity bomb": ('<!DOCTYPE a [<!ENTITY b "c">]><services>&b;</services>', "no GeoReport"),
    "a refusal": (("403 Forbidden", "text/plain", "no"), "The service list is refused with 403."),
    "not found": (("404 Not Found", "text/plain", "?"), "the answer is 404"),
    "a jurisdiction": (("400 Bad", "text/plain", "jurisdiction_id missing"), "try again with --jurisdiction"),
    "a page that it is down": (
        ("503 Down", "text/html", "<html>Sorry</html>"),
        "Its status is 503, as of something that is out of order",
    ),
    "too many": (("429 Slow down", "text/plain", ""), "out of order: it answers with 429"),
    "not made": (("501 Not Implemented", "text/plain", ""), "out of order: it answers with 501"),
}


@pytest.mark.parametrize("what", ANSWERS)
def test_what_is_no_endpoint_is_said_in_a_sentence(bad: Bad, address: str, what: str) -> None:
    bad.otherwise, told = ANSWERS[what]
    outcome = checked(address)
    assert outcome.status == 2
    assert told in words(outcome)


def test_a_page_to_log_in_at_is_told_of_in_a_page(bad: Bad, address: str) -> None:
    bad.otherwise = ANSWERS["a page to log in at"][0]
    assert page(checked(address)) == kept("login")


def test_an_answer_without_end_is_left_after_five_megabytes(bad: Bad, address: str) -> None:
    bad.otherwise = lambda query: ("200 OK", "application/json", (b"[" + b" " * 65535 for _ in range(1000)))
    outcome = checked(address)
    assert outcome.status == 2
    assert "No answer came: its answer has no end, or more than 5 megabytes." in words(outcome)


def test_redirects_in_a_circle_are_left(bad: Bad, address: str) -> None:
    bad.otherwise = ("302 Found", "text/plain", "")
    bad.headers = [("Location", "/v2/services.json")]
    outcome = checked(address)
    assert "No answer came: it redirects in a circle." in words(outcome)


def test_a_redirect_to_another_host_is_named_and_not_followed(bad: Bad, address: str) -> None:
    bad.otherwise = ("302 Found", "text/plain", "")
    bad.headers = [("Location", "https://login.example.gov/sso?next=1")]
    outcome = checked(address)
    assert outcome.status == 2
    assert "it redirects to https://login.example.gov/sso, which is not followed" in words(outcome)


def test_what_would_steer_the_screen_is_not_printed(bad: Bad, address: str) -> None:
    bad.otherwise = ("200 OK", "text/html", "<html><head><title>\x1b[2J\u202eevil\x9b31m</title></head></html>")
    assert not [letter for letter in words(checked(address)) if not letter.isprintable()]


def test_an_address_where_nobody_listens_is_told_as_that() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        outcome = checked(f"127.0.0.1:{taken.getsockname()[1]}")
    assert outcome.status == 2
    assert "nobody listens there: the connection was refused" in words(outcome)


@pytest.mark.parametrize("line", [b"", b"SSH-2.0-OpenSSH_9.9\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n["])
def test_who_does_not_speak_http_is_not_usable(line: bytes) -> None:
    with _speaks(line) as port:
        outcome = checked(f"http://127.0.0.1:{port}/v2")
    assert outcome.status == 2
    assert "No answer came: the connection broke off." in words(outcome)


def test_a_certificate_that_nobody_signed_is_told_and_never_passed_over(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_certificate(tmp_path))
    with _speaks(b"", context) as port:
        outcome = checked(f"https://127.0.0.1:{port}/v2")
    assert outcome.status == 2
    assert "No answer came: its certificate cannot be trusted: self" in words(outcome)
    assert "ca_file" in words(outcome)


def test_plain_http_where_tls_is_due_is_told(tmp_path: Path) -> None:
    with _speaks(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n") as port:
        outcome = checked(f"https://127.0.0.1:{port}/v2")
    assert "no secure connection came about (TLS)" in words(outcome)


@contextmanager
def _speaks(line: bytes, context: ssl.SSLContext | None = None) -> Iterator[int]:
    """Somebody who says a line to everybody who calls, and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        over = threading.Event()

        def answer() -> None:
            while not over.is_set():
                try:
                    called, _ = server.accept()
                    with called:
                        if context:
                            context.wrap_socket(called, server_side=True).close()
                        else:
                            called.recv(4096)
                            called.sendall(line)
                except OSError:
                    continue

        thread = threading.Thread(target=answer)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            over.set()
            socket.create_connection(server.getsockname()).close()
            thread.join()


def _certificate(folder: Path) -> Path:
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.datetime.now(datetime.UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    host = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    day = datetime.timedelta(days=1)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now - day, now + day)
        .add_extension(host, critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "server.pem").write_bytes(secret + signed.public_bytes(serialization.Encoding.PEM))
    return folder / "server.pem"
