"""The demo carrier, spoken to by Twilio's own library and by a simulated phone."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from demo.carrier.carrier import DemoCarrier
from tests.support.serving import serve

ACCOUNT = "AC" + "1" * 32
LINE, PHONE = "+13125550100", "+13125550123"


class ToTheDemo(TwilioHttpClient):
    """Twilio's library, with the carrier's address in place of Twilio's."""

    def __init__(self, base: str) -> None:
        super().__init__(timeout=10)
        self.base = base

    def request(self, method: str, url: str, *arguments: object, **named: object) -> Response:
        parts = urlsplit(url)
        query = f"?{parts.query}" if parts.query else ""
        path = parts.path.removeprefix("/carrier")
        return super().request(method, f"{self.base}/carrier{path}{query}", *arguments, **named)


@pytest.fixture
def twilio(base: str) -> Client:
    return Client(ACCOUNT, "new-token", http_client=ToTheDemo(base))


def says(base: str, body: str) -> dict[str, object]:
    fields = {"From": PHONE, "To": LINE, "Body": body}
    answer = requests.post(f"{base}/carrier/inbound", data=fields, auth=(ACCOUNT, "old-token"), timeout=10)
    assert answer.status_code == 200
    told: dict[str, object] = answer.json()
    return told


def inbox(base: str, after: int = 0) -> list[dict[str, str]]:
    answer = requests.get(
        f"{base}/carrier/inbox", params={"phone": PHONE, "after": after}, auth=(ACCOUNT, "new-token"), timeout=10
    )
    texts: list[dict[str, str]] = answer.json()["texts"]
    return texts


def test_a_text_is_taken_and_lies_in_the_phones_inbox(twilio: Client, base: str) -> None:
    message = twilio.messages.create(
        to=PHONE, from_=LINE, body="Tu reporte: ¡listo! 🕳", media_url=["https://m.example/1"]
    )
    assert message.sid.startswith("MM")
    assert len(message.sid) == 34
    assert (message.status, message.direction, message.error_code) == ("queued", "outbound-api", None)
    [text] = inbox(base)
    assert (text["from"], text["to"], text["body"]) == (LINE, PHONE, "Tu reporte: ¡listo! 🕳")
    assert datetime.fromisoformat(text["at"]).tzinfo is not None
    assert inbox(base, after=int(text["id"])) == []
    fetched = twilio.messages(message.sid).fetch()
    assert (fetched.sid, fetched.body, fetched.num_media) == (message.sid, message.body, "1")
    assert fetched.date_created is not None


def test_texts_are_listed_newest_first_and_page_by_page(twilio: Client, carrier: DemoCarrier) -> None:
    for number in range(7):
        carrier.send(from_=LINE, to=PHONE, body=f"{number}")
    carrier.send(from_=LINE, to="+13125550199", body="another phone")
    assert [text.body for text in twilio.messages.list(to=PHONE, page_size=3)] == list("6543210")
    assert len(twilio.messages.list(to=PHONE, limit=2)) == 2
    hour = timedelta(hours=1)
    assert len(twilio.messages.list(from_=LINE, date_sent_after=datetime.now(UTC) - hour)) == 8
    assert twilio.messages.list(from_=LINE, date_sent_after=datetime.now(UTC) + hour) == []
    assert twilio.messages.list(from_=LINE, date_sent_before=datetime.now(UTC) - hour) == []


def test_who_texted_stop_gets_nothing_more_until_they_start_again(twilio: Client, base: str) -> None:
    told = says(base, " Stop\n")
    assert told["opted_out"] is True
    assert "unsubscribed" in str(told["texts"])
    assert says(base, "STOPALL")["texts"] == []
    with pytest.raises(TwilioRestException) as refusal:
        twilio.messages.create(to=PHONE, from_=LINE, body="news")
    assert (refusal.value.status, refusal.value.code) == (400, 21610)
    twilio.messages.create(to=PHONE, from_="+13125550111", body="another line may")
    told = says(base, "yes")
    assert told["opted_out"] is False
    assert "re-subscribed" in str(told["texts"])
    assert twilio.messages.create(to=PHONE, from_=LINE, body="news").status == "queued"


@pytest.mark.parametrize("word", "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT".split())
def test_each_stop_word_stops_alone_but_not_in_a_sentence(base: str, word: str) -> None:
    assert says(base, f"please {word}") == {"texts": [], "opted_out": False}
    assert says(base, word.lower())["opted_out"] is True


def test_yes_is_only_an_answer_to_who_never_stopped(base: str) -> None:
    assert says(base, "YES") == {"texts": [], "opted_out": False}
    assert "re-subscribed" in str(says(base, "START")["texts"])
    assert "STOP" in str(says(base, "help")["texts"])
    assert [text["from"] for text in inbox(base)] == [LINE, LINE]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"to": "5550123"}, 21211),
        ({"to": "whatever"}, 21211),
        ({"from_": "anonymous"}, 21212),
        ({"body": ""}, 21602),
        ({"body": "x" * 1601}, 21617),
        ({"media_url": [f"https://m.example/{n}" for n in range(11)]}, 21623),
    ],
)
def test_what_twilio_would_refuse_is_refused_with_its_code(
    twilio: Client, fields: dict[str, object], code: int
) -> None:
    with pytest.raises(TwilioRestException) as refusal:
        twilio.messages.create(**({"to": PHONE, "from_": LINE, "body": "news"} | fields))
    assert (refusal.value.status, refusal.value.code) == (400, code)


def test_strangers_get_401_and_what_is_not_there_404(base: str) -> None:
    for account, token in ((ACCOUNT, "guessed"), ("AC" + "2" * 32, "new-token"), ("", "")):
        stranger = Client(account or "x", token or "x", http_client=ToTheDemo(base))
        with pytest.raises(TwilioRestException) as refusal:
            stranger.messages.create(to=PHONE, from_=LINE, body="news")
        assert (refusal.value.status, refusal.value.code) == (401, 20003)
    assert requests.get(f"{base}/carrier/inbox?phone={PHONE}", timeout=10).status_code == 401
    known = Client(ACCOUNT, "old-token", http_client=ToTheDemo(base))
    with pytest.raises(TwilioRestException) as refusal:
        known.messages("SM" + "0" * 32).fetch()
    assert (refusal.value.status, refusal.value.code) == (404, 20404)


def test_the_line_is_called_back_signed_as_twilio_signs(twilio: Client) -> None:
    heard: list[tuple[dict[str, str], str]] = []
    done = threading.Event()

    def line(environ: dict[str, object], start: Callable[..., object]) -> list[bytes]:
        body = environ["wsgi.input"].read(int(str(environ["CONTENT_LENGTH"])))  # type: ignore[attr-defined]
        heard.append((dict(parse_qsl(body.decode())), str(environ["HTTP_X_TWILIO_SIGNATURE"])))
        start("204 No Content", [])
        if len(heard) == 2:
            done.set()
        return [b""]

    with serve(line) as base:
        url = f"{base}/sms/status?x=1"
        message = twilio.messages.create(to=PHONE, from_=LINE, body="news", status_callback=url)
        assert done.wait(10)
    assert [fields["MessageStatus"] for fields, _ in heard] == ["sent", "delivered"]
    assert {fields["MessageSid"] for fields, _ in heard} == {message.sid}
    assert all(RequestValidator("new-token").validate(url, fields, signature) for fields, signature in heard)
