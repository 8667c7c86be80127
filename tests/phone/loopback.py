"""A small line on loopback that checks signatures with Twilio's own validator, and a carrier beside it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from flask import Flask, Response, jsonify, request
from twilio.request_validator import RequestValidator

TOKEN = "the token of a test"
ACCOUNT = "AC" + "1" * 32
NUMBER = "+13125550311"
REFERENCE = "4821937"
SPOKEN_REFERENCE = (
    '<say-as interpret-as="digits">482</say-as><break time="400ms"/><say-as interpret-as="digits">1937</say-as>'
)


@dataclass
class Loopback:
    """What came to the line, what it shall answer in place of its own words, and what the carrier and the city hold."""

    url: str = ""
    forms: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    signatures: list[bool] = field(default_factory=list)
    instead: dict[str, Callable[[], Response]] = field(default_factory=dict)
    inbox: list[dict[str, object]] = field(default_factory=list)
    filed: list[dict[str, str]] = field(default_factory=list)
    stopped: set[str] = field(default_factory=set)

    def asked(self, path: str) -> list[dict[str, str]]:
        """The forms that came to one address."""
        return [form for where, form in self.forms if where == path]

    def text(self, phone: str, body: str) -> dict[str, object]:
        """Put a text into somebody's inbox."""
        row: dict[str, object] = {"id": len(self.inbox) + 1, "from": NUMBER, "to": phone, "body": body, "at": ""}
        self.inbox.append(row)
        return row


def twiml(inside: str, step: str = "") -> Response:
    """A TwiML answer."""
    document = f'<?xml version="1.0" encoding="UTF-8"?><Response>{inside}</Response>'
    return Response(document, content_type="text/xml; charset=utf-8", headers={"Townline-Step": step} if step else {})


def question(words: str, turn: int, step: str, before: str = "") -> Response:
    """A question, and where the call goes when nothing is said."""
    gather = f'<Gather input="dtmf speech" action="/voice?turn={turn}" timeout="7" speechTimeout="2" numDigits="1">'
    listen = f"{gather}<Say>{escape(words)}</Say></Gather>"
    return twiml(f"{before}{listen}<Redirect>/voice?turn={turn}&amp;silent=1</Redirect>", step)


def application(here: Loopback) -> Flask:
    """The line and its carrier."""
    app = Flask(__name__)
    validator = RequestValidator(TOKEN)

    @app.post("/<path:path>")
    def anything(path: str) -> Response:
        where = f"/{path}"
        if path == "carrier/inbound":
            return _inbound(here)
        url = here.url + where + (f"?{request.query_string.decode()}" if request.query_string else "")
        genuine = validator.validate(url, request.form, request.headers.get("X-Twilio-Signature", ""))
        here.forms.append((where, request.form.to_dict()))
        here.headers.append(dict(request.headers))
        here.signatures.append(genuine)
        if not genuine:
            return Response("no", 403)
        return here.instead.get(where, _ANSWERS[where] if where in _ANSWERS else lambda: _sms(here))()

    @app.get("/carrier/inbox")
    def inbox() -> Response:
        if not request.authorization or request.authorization.password != TOKEN:
            return Response(status=401)
        after = int(request.args["after"])
        rows = [row for row in here.inbox if row["to"] == request.args["phone"] and int(str(row["id"])) > after]
        return jsonify(texts=rows)

    return app


def _inbound(here: Loopback) -> Response:
    sender, word = request.form["From"], request.form["Body"].strip().upper()
    texts = []
    if word == "STOP":
        here.stopped.add(sender)
        texts = [here.text(sender, "You are unsubscribed.")]
    return jsonify(texts=texts, opted_out=sender in here.stopped)


def _voice() -> Response:
    form, silent = request.form, "silent" in request.args
    if "turn" not in request.args:
        return question("What is the problem?", 1, "what", "<Say>City of Chicago demo.</Say>")
    if silent:
        return question("Sorry, I did not hear you. What is the problem?", 1, "what")
    if form.get("Digits") == "0":
        return twiml('<Dial action="/voice?turn=9"><Number>+13125550100</Number></Dial>', "operator")
    if form.get("DialCallStatus"):
        return twiml(f"<Say>That was {form['DialCallStatus']}.</Say><Hangup/>")
    said = f"<Say>{escape(form.get('SpeechResult', form.get('Digits', '')))}, noted.</Say>"
    return twiml(f"{said}<Say>Your reference is {SPOKEN_REFERENCE}.</Say><Hangup/>", "goodbye")


def _sms(here: Loopback) -> Response:
    form = request.form
    if int(form["NumMedia"]):
        return twiml(f"<Message><Body>Got your photo. {escape(form['Body'])}</Body></Message>", "where")
    if form["Body"] == "hm":
        return twiml("")
    if "Main" in form["Body"]:
        here.filed.append({"service_request_id": "1", "service_code": "pothole", "address_string": "10 N MAIN ST"})
        here.text(form["From"], f"Report {REFERENCE} is now with the city.")
        return twiml(f"<Message>Filed. Your reference is {REFERENCE}.</Message>", "goodbye")
    return twiml("<Message>Where is it?</Message>", "where")


_ANSWERS: dict[str, Callable[[], Response]] = {
    "/voice": _voice,
    "/voice/fallback": lambda: question("Something went wrong on our side. What is the problem?", 1, "what"),
    "/voice/status": lambda: Response(status=204),
    "/voice/recording": lambda: Response(status=204),
}
