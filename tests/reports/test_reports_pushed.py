"""A provider pushes its news: who may, in which forms, and that it is told once, in order, whenever it comes."""

import hashlib
import hmac
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask import Flask

from facts.city import City, Provider
from facts.services import Menu
from reports.delivery import drain
from reports.door import Receipt
from reports.follow import follow_up
from reports.history import load_history
from reports.record import load
from reports.web import updates_blueprint
from store.vault import Vault
from tests.support.reporting import CITY, LINE, a_report, courier_for, file, told

KEY = "a key that only the city knows"
NUMBER = "26-00000077"


class Door:
    """A city that gives a number, or a token for one, and is never asked what became of it."""

    def __init__(self, token: str = "") -> None:
        self.token, self.has_number, self.asked = token, not token, 0

    def post(self, report, description, *pictures):
        return Receipt(token=self.token) if self.token else Receipt(NUMBER)

    def number_for(self, token):
        return NUMBER if self.has_number else ""

    def requests(self, request_ids):
        self.asked += 1
        return ()

    def request(self, request_id):
        self.asked += 1


PROVIDER = Provider("water", "https://water.example/open311/v2", updates_key=KEY, poll_every=0)


@pytest.fixture
def courier(redis, vault, clock):
    return courier_for(redis, vault, clock, PROVIDER, Door())


@pytest.fixture
def line(redis, vault: Vault):
    springfield = City(CITY, "Springfield", "Springfield 311", "America/Chicago", (LINE,), Menu(1, ()), (PROVIDER,))
    other = replace(springfield, id="shelbyville", providers=(replace(PROVIDER, updates_key="another key altogether"),))
    web = Flask(__name__)
    web.register_blueprint(updates_blueprint(redis, vault, lambda: (other, springfield)))
    return web.test_client()


@pytest.fixture
def opened(redis, vault, clock, courier):
    reference = file(redis, vault, a_report(provider="water"), clock())
    drain(courier)
    return reference


def at(clock, ago=0.0) -> str:
    return datetime.fromtimestamp(clock() - ago, UTC).isoformat()


def update(status="closed", number="7", said="Pumped dry.", when="", key=KEY, request_id=NUMBER):
    return {
        "api_key": key,
        "service_request_id": request_id,
        "update_id": number,
        "status": status.upper(),
        "updated_datetime": when or "2026-05-01T10:00:00Z",
        "description": said,
    }


def test_an_update_of_the_extension_is_told(line, redis, vault, opened):
    answer = line.post("/updates/water", data=update())
    assert (answer.status_code, answer.get_json()) == (200, [{"update_id": "7"}])
    assert told(redis, vault, opened) == [("filed", ""), ("closed", "Pumped dry.")]


def test_the_same_twice_is_told_once_and_whoever_pushes_is_told_to_stop(line, redis, vault, opened):
    line.post("/updates/water", data=update())
    again = line.post("/updates/water", data=update())
    assert again.status_code == 400
    assert "already exists" in again.get_data(as_text=True)
    assert line.post("/updates/water", data=update(number="8")).status_code == 200, "in other clothes"
    assert told(redis, vault, opened) == [("filed", ""), ("closed", "Pumped dry.")]


def test_what_comes_late_changes_nothing_any_more(line, redis, vault, opened):
    line.post("/updates/water", data=update(when="2026-05-01T10:00:00Z"))
    line.post("/updates/water", data=update("investigating", "6", "We look.", "2026-05-01T09:00:00Z"))
    assert told(redis, vault, opened) == [("filed", ""), ("closed", "Pumped dry.")]
    line.post("/updates/water", data=update("reopen", "8", "It is wet again.", "2026-05-02T10:00:00Z"))
    assert told(redis, vault, opened)[-1] == ("reopened", "It is wet again.")


def test_a_year_that_never_comes_does_not_silence_what_follows(line, redis, vault, opened, clock):
    line.post("/updates/water", data=update("investigating", "6", "We look.", "2099-12-31T00:00:00Z"))
    clock.passes(60)
    line.post("/updates/water", data=update("closed", "7", "Done.", at(clock)))
    assert [kind for kind, _ in told(redis, vault, opened)] == ["filed", "noted", "closed"]


def test_what_comes_before_the_number_is_told_when_the_number_is_there_in_order(line, redis, vault, clock, courier):
    door = Door(token="t1")
    courier = replace(courier, door=door)
    reference = file(redis, vault, a_report(provider="water"), clock())
    drain(courier)
    assert load(redis, CITY, reference).state == "token"
    assert line.post("/updates/water", data=update("closed", "7", "Dry.", at(clock, 10))).status_code == 200
    assert line.post("/updates/water", data=update("investigating", "6", "We look.", at(clock, 60))).status_code == 200
    assert told(redis, vault, reference) == []
    door.has_number = True
    clock.passes(3600)
    drain(courier)
    follow_up(courier)
    assert told(redis, vault, reference) == [("filed", ""), ("noted", "We look."), ("closed", "Dry.")]
    clock.passes(3600)
    follow_up(courier)
    assert len(told(redis, vault, reference)) == 3
    assert door.asked == 0, "who pushes is not asked"


def test_news_of_other_peoples_requests_is_taken_and_not_kept(line, redis, opened):
    assert line.post("/updates/water", data=update(request_id="26-00000001")).status_code == 200
    assert not list(redis.scan_iter("*:early:*"))


@pytest.mark.parametrize("form", ["json", "xml"])
def test_documents_are_taken_too_and_answered_in_their_own_language(line, redis, vault, opened, form):
    told_of = update()
    if form == "json":
        body, kind = json.dumps(told_of).encode(), "application/json"
    else:
        inner = "".join(f"<{name}>{value}</{name}>" for name, value in told_of.items())
        body, kind = f"<request_update>{inner}</request_update>".encode(), "text/xml"
    answer = line.post("/updates/water/servicerequestupdates.xml", data=body, content_type=kind)
    assert answer.status_code == 200
    assert form in answer.content_type
    assert told(redis, vault, opened)[-1] == ("closed", "Pumped dry.")


@pytest.mark.parametrize("form", ["json", "xml"])
def test_a_form_is_answered_in_the_language_that_its_address_names(line, opened, form):
    for status in (200, 400):  # the second time it is known already
        answer = line.post(f"/updates/water/servicerequestupdates.{form}", data=update())
        assert answer.status_code == status
        assert form in answer.content_type
        assert answer.data.startswith(b"<" if form == "xml" else b"[")
    assert b"<" in line.post("/updates/water/servicerequestupdates.xml", data=update(key="no")).data[:1]


def test_a_plain_request_as_its_list_has_it_is_news_too(line, redis, vault, opened):
    row = {"service_request_id": NUMBER, "status": "closed", "status_notes": "Dry."}
    body = json.dumps({"service_requests": [row]}).encode()
    for _ in range(2):
        assert line.post("/updates/water", data=body, headers={"Authorization": f"Bearer {KEY}"}).status_code == 200
    assert told(redis, vault, opened) == [("filed", ""), ("closed", "Dry.")]


def test_a_signature_of_the_body_is_as_good_as_the_key(line, redis, vault, opened):
    body = json.dumps(update(key="")).encode()
    signed = hmac.new(KEY.encode(), body, hashlib.sha256).hexdigest()
    headers = {"X-Hub-Signature-256": f"sha256={signed}"}
    assert line.post("/updates/water", data=body + b" ", headers=headers).status_code == 403
    assert line.post("/updates/water", data=body, headers=headers).status_code == 200


@pytest.mark.parametrize("key", ["", "a wrong one", KEY.upper()])
def test_without_the_key_nothing_is_taken(line, redis, vault, opened, key):
    answer = line.post("/updates/water", data=update(key=key))
    assert answer.status_code == 403
    assert told(redis, vault, opened) == [("filed", "")]


def test_a_provider_that_has_no_key_is_not_there(line):
    assert line.post("/updates/nobody", data=update()).status_code == 404


@pytest.mark.parametrize("body", [b"", b"{", b"<x", b"[]", b"<html></html>", b"[1,2]", b"\xff\xfe"])
def test_rubbish_is_refused_in_words(line, body, opened):
    headers = {"X-Api-Key": KEY}
    answer = line.post("/updates/water", data=body, headers=headers)
    assert answer.status_code == 400
    assert b"description" in answer.data


def test_its_life_tells_what_was_pushed(line, redis, vault, opened):
    line.post("/updates/water", data=update("investigating", "6", "We look."))
    assert load_history(redis, vault, CITY, opened)[-1].words == "We look."
