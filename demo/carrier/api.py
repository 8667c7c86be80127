"""The carrier over HTTP: Twilio's Messages resource as its SDK expects it, and doors for a simulated phone."""

import hmac
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, jsonify, request

from demo.carrier import photos_api
from demo.carrier.carrier import CarrierRefused, DemoCarrier
from demo.carrier.texts_kept import Text, Wanted

VERSION = "2010-04-01"
MOST_ROWS = 1000
"""Of one page, as with Twilio."""


def blueprint(carrier: DemoCarrier) -> Blueprint:
    """The carrier's endpoint."""
    api = Blueprint("carrier", __name__)
    account = f"/{VERSION}/Accounts/{carrier.account_sid}"

    @api.before_request
    def known() -> tuple[Response, int] | None:
        if request.endpoint == f"{request.blueprint}.given":  # a photo, for whoever was sent on to it
            return None
        given = request.authorization
        if given and given.username == carrier.account_sid and _is_one_of(given.password or "", carrier.auth_tokens):
            return None
        return _refused(20003, "Authenticate", 401)

    @api.post(f"{account}/Messages.json")
    def send() -> tuple[Response, int]:
        form = request.form
        try:
            text = carrier.send(
                from_=form.get("From", ""),
                to=form.get("To", ""),
                body=form.get("Body", ""),
                media=tuple(form.getlist("MediaUrl")),
                callback=form.get("StatusCallback", ""),
            )
        except CarrierRefused as refusal:
            return _refused(refusal.code, str(refusal), 400)
        return jsonify(_message(text, carrier.account_sid)), 201

    @api.get(f"{account}/Messages.json")
    def listed() -> tuple[Response, int]:
        try:
            wanted = _wanted()
        except ValueError:
            return _refused(20001, "DateSent is a date such as 2026-01-31, or a time", 400)
        return jsonify(_page(carrier, wanted)), 200

    @api.get(f"{account}/Messages/<sid>.json")
    def one(sid: str) -> tuple[Response, int]:
        text = carrier.kept.one(sid)
        if text is None:
            return _refused(20404, "The requested resource was not found", 404)
        return jsonify(_message(text, carrier.account_sid)), 200

    @api.get("/inbox")
    def inbox() -> Response:
        after = request.args.get("after", 0, type=int)
        texts = carrier.inbox(request.args.get("phone", ""), after)
        return jsonify(texts=[_on_a_phone(text) for text in texts])

    @api.post("/inbound")
    def inbound() -> Response:
        form = request.form
        texts, opted_out = carrier.receive(from_=form.get("From", ""), to=form.get("To", ""), body=form.get("Body", ""))
        return jsonify(texts=[_on_a_phone(text) for text in texts], opted_out=opted_out)

    photos_api.add_routes(api, carrier.photos, account)

    @api.route("/<path:anything>", methods=["GET", "POST", "DELETE"])
    def nothing(anything: str) -> tuple[Response, int]:
        return _refused(20404, "The requested resource was not found", 404)

    return api


def _is_one_of(given: str, tokens: tuple[str, ...]) -> bool:
    return any(hmac.compare_digest(given.encode(), token.encode()) for token in tokens)


def _refused(code: int, message: str, status: int) -> tuple[Response, int]:
    info = f"https://www.twilio.com/docs/errors/{code}"
    return jsonify(code=code, message=message, more_info=info, status=status), status


def _wanted() -> Wanted:
    since, until = 0.0, 9e12
    exact = request.args.get("DateSent", "")
    if exact:
        since = _moment(exact)
        until = since + timedelta(days=1).total_seconds()
    if request.args.get("DateSent>"):
        since = _moment(request.args["DateSent>"])
    if request.args.get("DateSent<"):
        until = _moment(request.args["DateSent<"])
    return Wanted(to=request.args.get("To", ""), from_=request.args.get("From", ""), since=since, until=until)


def _moment(text: str) -> float:
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _page(carrier: DemoCarrier, wanted: Wanted) -> dict[str, Any]:
    size = min(max(request.args.get("PageSize", 50, type=int), 1), MOST_ROWS)
    number = max(request.args.get("Page", 0, type=int), 0)
    found = carrier.kept.wanted(wanted, size + 1, number * size)
    # The SDK puts these after the host alone, so they must hold the whole path.
    addresses = {shift: f"{request.path}?{_query(number + shift, size)}" for shift in (-1, 0, 1)}
    return {
        "messages": [_message(text, carrier.account_sid) for text in found[:size]],
        "page": number,
        "page_size": size,
        "start": number * size,
        "end": number * size + max(len(found[:size]) - 1, 0),
        "uri": addresses[0],
        "first_page_uri": f"{request.path}?{_query(0, size)}",
        "next_page_uri": addresses[1] if len(found) > size else None,
        "previous_page_uri": addresses[-1] if number else None,
    }


def _query(number: int, size: int) -> str:
    kept = {name: value for name, value in request.args.items() if name not in ("Page", "PageSize")}
    return urlencode({**kept, "PageSize": size, "Page": number})


def _message(text: Text, account_sid: str) -> dict[str, Any]:
    here = f"/{VERSION}/Accounts/{account_sid}/Messages/{text.sid}"
    written = format_datetime(text.at)
    return {
        "account_sid": account_sid,
        "api_version": VERSION,
        "body": text.body,
        "date_created": written,
        "date_sent": None if text.status == "queued" else written,
        "date_updated": written,
        "direction": text.direction,
        "error_code": None,
        "error_message": None,
        "from": text.from_,
        "messaging_service_sid": None,
        "num_media": str(len(text.media)),
        "num_segments": "1",
        "price": None,
        "price_unit": "USD",
        "sid": text.sid,
        "status": text.status,
        "subresource_uris": {"media": f"{here}/Media.json"},
        "to": text.to,
        "uri": f"{here}.json",
    }


def _on_a_phone(text: Text) -> dict[str, Any]:
    at = text.at.isoformat(timespec="milliseconds")
    return {"id": text.id, "from": text.from_, "to": text.to, "body": text.body, "at": at, "media": list(text.media)}
