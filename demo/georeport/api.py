"""GeoReport v2 as the standard has it: every call, in XML and JSON."""

import hmac
import re
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Blueprint, Response, request

from demo.georeport import written
from demo.georeport.city import DemoCity
from demo.georeport.requests_kept import NewRequest, Wanted
from demo.georeport.taking import Complaint, checked

LONGEST_WINDOW = timedelta(days=90).total_seconds()

_WEB_PAGE = "<!doctype html><html><head><title>Error</title></head><body><h1>An error occurred</h1></body></html>"

HANG_UP = "townline.demo.hang_up"

NOTICE = "The city will look at this within three working days."


def blueprint(city: DemoCity) -> Blueprint:
    """The endpoint of this city."""
    api = Blueprint("georeport", __name__)
    started = written.changeset(city.now())

    @api.before_request
    def trouble() -> Response | None:
        time.sleep(city.switches.slow)
        if city.switches.down:
            return Response(
                "The city's system is down.",
                status=503,
                headers={"Retry-After": "2"},
                content_type="text/plain; charset=utf-8",
            )
        if city.switches.html:
            return Response(_WEB_PAGE, status=city.switches.html, content_type="text/html; charset=utf-8")
        return None

    @api.before_request
    def jurisdiction() -> Response | None:
        given = request.values.get("jurisdiction_id", "")
        if given and given != city.jurisdiction_id:
            return _refused(_form_of(request.path), [(404, "jurisdiction_id was not found")])
        return None

    @api.get("/discovery.<any(json, xml):form>")
    def discovery(form: str) -> Response:
        here = request.url.partition("?")[0].rpartition("/")[0]
        return _answer(form, written.single(form, "discovery", written.discovery_entry(here, started)))

    @api.get("/services.<any(json, xml):form>")
    def services(form: str) -> Response:
        return _answer(form, written.listed(form, "services", "service", city.services.services))

    @api.get("/services/<path:code>.<any(json, xml):form>")
    def definition(code: str, form: str) -> Response:
        service = city.services.service(code)
        if service is None:
            return _refused(form, [(404, "service_code was not found")])
        if not service["metadata"]:
            return _refused(form, [(400, "this service has no definition: its metadata is false")])
        entry = written.definition_entry(code, city.services.questions.get(code, ()))
        return _answer(form, written.single(form, "service_definition", entry))

    @api.post("/requests.<any(json, xml):form>")
    def post(form: str) -> Response:
        return _post(city, form)

    @api.get("/tokens/<token>.<any(json, xml):form>")
    def token(token: str, form: str) -> Response:
        found = city.kept.by_token(token)
        if found is None:
            return _refused(form, [(404, "token was not found")])
        if found.ready_at > city.now():
            return _refused(form, [(404, "token has no service_request_id yet")])
        return _requests(form, [{"service_request_id": found.service_request_id, "token": token}])

    @api.get("/requests.<any(json, xml):form>")
    def requests(form: str) -> Response:
        wanted = _wanted(city.now())
        if isinstance(wanted, list):
            return _refused(form, wanted)
        found = city.kept.wanted(wanted, city.now())
        return _requests(form, [written.request_entry(each, city.zone) for each in found])

    @api.get("/requests/<service_request_id>.<any(json, xml):form>")
    def one_request(service_request_id: str, form: str) -> Response:
        found = city.kept.one(service_request_id, city.now())
        if found is None:
            return _refused(form, [(404, "service_request_id was not found")])
        return _requests(form, [written.request_entry(found, city.zone)])

    @api.route("/<path:anything>", methods=["GET", "POST", "PUT", "DELETE"])
    def nothing(anything: str) -> Response:
        return _refused(_form_of(anything), [(404, "GeoReport v2 has no such call, or not in this format")])

    return api


def _post(city: DemoCity, form: str) -> Response:
    key = request.values.get("api_key", "")
    if not hmac.compare_digest(key.encode(), city.api_key.encode()):
        return _refused(form, [(403, "api_key is missing" if not key else "api_key is not valid")])
    if city.switches.refuse:
        return _refused(form, [(400, "the city does not take this request")])
    # Values in the query count too: the standard's text and its examples differ on where they go.
    new = checked({name: request.values.getlist(name) for name in request.values}, city.services)
    if not isinstance(new, NewRequest):
        return _refused(form, new)
    taken = city.take(new)
    if city.switches.cut_after_create == "drop":
        request.environ[HANG_UP] = True
        return Response(status=500)
    if city.switches.cut_after_create == "error":
        return _refused(form, [(500, "something went wrong after the request was taken")])
    service = city.services.service(new.service_code) or {}
    entry = written.filed_entry(taken, service.get("type", "realtime"), NOTICE)
    return _requests(form, [entry])


def _wanted(now: float) -> Wanted | list[Complaint]:
    """What the query asks for. A list of ids overrides every other argument."""
    ids = _list("service_request_id")
    if ids:
        return Wanted(service_request_ids=ids)
    try:
        start, end = _moment("start_date"), _moment("end_date")
    except ValueError as error:
        return [(400, str(error))]
    statuses = _list("status")
    if any(status not in ("open", "closed") for status in statuses):
        return [(400, "status is open or closed, or both with a comma")]
    if start is None:
        start = (now if end is None else end) - LONGEST_WINDOW
    end = min(start + LONGEST_WINDOW, now if end is None else end)
    return Wanted(service_codes=_list("service_code"), statuses=statuses, start=start, end=end)


def _moment(name: str) -> float | None:
    # A "+" that was not quoted has become a space on its way.
    given = re.sub(r" (\d{2}:?\d{2})$", r"+\1", request.args.get(name, "").strip())
    if not given:
        return None
    try:
        moment = datetime.fromisoformat(given)
    except ValueError as error:
        raise ValueError(f"{name} is not an ISO 8601 time") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _list(name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in request.args.get(name, "").split(",") if part.strip())


def _requests(form: str, entries: Iterable[dict[str, Any]]) -> Response:
    return _answer(form, written.listed(form, "service_requests", "request", entries))


def _refused(form: str, complaints: list[Complaint]) -> Response:
    entries = [{"code": code, "description": description} for code, description in complaints]
    return _answer(form, written.listed(form, "errors", "error", entries), complaints[0][0])


def _answer(form: str, text: str, status: int = 200) -> Response:
    return Response(text, status=status, content_type=written.CONTENT_TYPES[form])


def _form_of(path: str) -> str:
    return "json" if path.endswith(".json") else "xml"
