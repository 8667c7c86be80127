"""Texts through twilio's own SDK, to a carrier on this machine."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from flask import Flask
from werkzeug.exceptions import HTTPException

from carrier.errors import CarrierAway, CarrierError, CarrierRefused, NotTextable, OptedOut
from carrier.optouts import is_opted_out, opt_in_commands, opt_out_commands
from carrier.texts import Texts
from demo.carrier.carrier import DemoCarrier
from demo.city import create_app
from demo.georeport.city import DemoCity
from settings import Settings
from store.vault import Vault
from tests.support.ports import free_port
from tests.support.reporting import CITY, LINE, PERSON, Clock
from tests.support.serving import serve

ACCOUNT, TOKEN = "AC" + "0" * 32, "a token"


def settings(address: str, token: str = TOKEN) -> Settings:
    return Settings("", ACCOUNT, (token,), "", "", (), twilio_api_url=address)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def phone_company(tmp_path, clock) -> DemoCarrier:
    return DemoCarrier(tmp_path / "carrier.sqlite3", ACCOUNT, (TOKEN,), clock=clock)


@pytest.fixture
def address(tmp_path, phone_company) -> Iterator[str]:
    with serve(create_app(DemoCity(tmp_path / "city.sqlite3"), phone_company)) as base:
        yield f"{base}/carrier"


def test_a_text_is_sent_and_found_again(address, phone_company, clock):
    texts = Texts(settings(address))
    sid = texts.send(PERSON, LINE, "The city has your report. ¿Sí? 🙂")
    (found,) = texts.find(PERSON, LINE, clock() - 60)
    assert (found.sid, found.body) == (sid, "The city has your report. ¿Sí? 🙂")
    assert texts.find("+13125550199", LINE, 0) == []


def test_older_texts_are_not_found(address, clock):
    texts = Texts(settings(address))
    texts.send(PERSON, LINE, "Old")
    clock.passes(3600)
    texts.send(PERSON, LINE, "New")
    assert [text.body for text in texts.find(PERSON, LINE, clock() - 60)] == ["New"]


def test_a_person_who_said_stop_is_known_by_the_error(address, phone_company):
    phone_company.receive(from_=PERSON, to=LINE, body="STOP")
    with pytest.raises(OptedOut):
        Texts(settings(address)).send(PERSON, LINE, "Hello")


def test_a_number_that_is_none_cannot_be_texted(address):
    with pytest.raises(NotTextable) as caught:
        Texts(settings(address)).send("+1999", LINE, "Hello")
    assert caught.value.code == 21211


@pytest.mark.parametrize(("sender", "token"), [("12", TOKEN), (LINE, "wrong")])
def test_what_is_ours_to_mend_says_so(address, sender, token):
    with pytest.raises(CarrierRefused):
        Texts(settings(address, token)).send(PERSON, sender, "Hello")


def test_a_carrier_that_nobody_reaches_got_nothing():
    with pytest.raises(CarrierAway) as caught:
        Texts(settings(f"http://127.0.0.1:{free_port()}")).send(PERSON, LINE, "Hello")
    assert not caught.value.sent


@pytest.mark.parametrize(
    ("status", "body", "kind", "sent"),
    [
        (500, "{}", CarrierAway, True),
        (503, "<html>", CarrierAway, True),
        (200, "<html>", CarrierError, True),
        (429, '{"code": 20429, "message": "too many", "status": 429}', CarrierAway, False),
        (400, '{"code": 21611, "message": "queue full", "status": 400}', CarrierAway, False),
        (400, '{"code": 21614, "message": "not mobile", "status": 400}', NotTextable, None),
        (400, '{"code": 21617, "message": "too long", "status": 400}', CarrierRefused, None),
        (400, '{"code": null}', CarrierRefused, None),
        (302, "", CarrierError, None),
    ],
)
def test_every_answer_of_a_carrier_has_a_meaning(status, body, kind, sent):
    odd = Flask("odd")

    @odd.errorhandler(HTTPException)
    @odd.route("/<path:anything>", methods=["POST"])
    def answer(anything=""):
        return body, status, {"Content-Type": "application/json", "Location": "/elsewhere"}

    with serve(odd) as base, pytest.raises(kind) as caught:
        Texts(settings(base)).send(PERSON, LINE, "Hello")
    if sent is not None:
        assert caught.value.sent is sent


def test_a_carrier_that_is_silent_may_have_got_it():
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(CarrierAway) as caught:
        Texts(settings(f"http://127.0.0.1:{silent.getsockname()[1]}"), timeout=0.2).send(PERSON, LINE, "Hello")
    assert caught.value.sent


def test_who_wants_no_texts_is_written_down_and_taken_back(redis):
    vault = Vault("a secret that only these tests know of and long enough")
    for command in opt_out_commands(vault, CITY, PERSON, datetime(2027, 1, 15, tzinfo=UTC).timestamp()):
        redis.execute_command(*command)
    assert is_opted_out(redis, vault, CITY, PERSON)
    assert not is_opted_out(redis, vault, "another city", PERSON)
    assert not any(PERSON[1:].encode() in key for key in redis.scan_iter())
    for command in opt_in_commands(vault, CITY, PERSON):
        redis.execute_command(*command)
    assert not is_opted_out(redis, vault, CITY, PERSON)
