"""GeoReport v2 as the standard has it: every call, in XML and JSON."""

import re
import time
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from flask import Blueprint, Response, request

from demo.georeport import answers, dialects, manners, written
from demo.georeport.city import DemoCity
from demo.georeport.posting import post
from demo.georeport.requests_kept import Wanted
from demo.georeport.taking import Complaint

LONGEST_WINDOW = timedelta(days=90).total_seconds()
"""Seconds: the 90 days of the standard."""


def blueprint(city: DemoCity) -> Blueprint:
    """The endpoint of this city."""
    api = Blueprint("georeport", __name__)
    _add_manners(api, city)
    _add_services(api, city)
    _add_requests(api, city)

    @api.route("/<path:anything>", methods=["GET", "POST", "PUT", "DELETE"])
    def nothing(anything: str) -> Response:
        return answers.refused(answers.form_of(anything), [(404, "GeoReport has no such call, or not in this format")])

    return api


def _add_manners(api: Blueprint, city: DemoCity) -> None:
    """What goes for every call: troubles, keys, another city's jurisdiction, and this city's way of writing."""

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
            return answers.web_page(city.switches.html)
        quirks, form = city.switches.quirks, answers.form_of(request.path)
        if ("xml_only" in quirks and form == "json") or ("json_only" in quirks and form == "xml"):
            return Response("Not acceptable\n", status=406, content_type="text/plain")
        if "key_on_reads" in quirks and request.method == "GET" and request.args.get("api_key") != city.api_key:
            return answers.refused(form, [(403, "api_key is missing or not valid")])
        return None

    @api.after_request
    def in_its_own_way(response: Response) -> Response:
        """What the standard has, as this city writes it."""
        quirks, kind = city.switches.quirks, response.mimetype
        if not quirks or kind not in ("application/json", "text/xml"):
            return response
        change = dialects.json_in if kind == "application/json" else dialects.xml_in
        response.set_data(dialects.bytes_in(quirks, change(quirks, response.get_data(as_text=True))))
        if "calls_it_a_page" in quirks:
            response.content_type = "text/html"
        return response

    @api.before_request
    def jurisdiction() -> Response | None:
        given = request.values.get("jurisdiction_id", "")
        if given and given != city.jurisdiction_id:
            return answers.refused(answers.form_of(request.path), [(404, "jurisdiction_id was not found")])
        return None


def _add_services(api: Blueprint, city: DemoCity) -> None:
    """What this city does: discovery, the service list, the questions of a service."""
    started = written.changeset(city.now())

    @api.get("/discovery.<any(json, xml):form>")
    def discovery(form: str) -> Response:
        here = request.url.partition("?")[0].rpartition("/")[0]
        return answers.answer(form, written.single(form, "discovery", written.discovery_entry(here, started)))

    @api.get("/services.<any(json, xml):form>")
    def services(form: str) -> Response:
        rows = [dialects.row_in(city.switches.quirks, row) for row in city.services.services]
        return answers.answer(form, written.listed(form, "services", "service", rows))

    @api.get("/services/<path:code>.<any(json, xml):form>")
    def definition(code: str, form: str) -> Response:
        service = city.services.service(code)
        if service is None:
            return answers.refused(form, [(404, "service_code was not found")])
        if not service["metadata"]:
            return answers.refused(form, [(400, "this service has no definition: its metadata is false")])
        entry = written.definition_entry(code, city.services.questions.get(code, ()))
        return answers.answer(form, written.single(form, "service_definition", entry))


def _add_requests(api: Blueprint, city: DemoCity) -> None:
    """What was reported: a request is taken, and shown by its token, its number, or in a list."""

    @api.post("/requests.<any(json, xml):form>")
    def take(form: str) -> Response:
        return post(city, form)

    @api.get("/tokens/<token>.<any(json, xml):form>")
    def token(token: str, form: str) -> Response:
        found = city.kept.by_token(token)
        if found is None:
            return answers.refused(form, [(404, "token was not found")])
        if found.ready_at > city.now():
            return _pending(city, form, token)
        return answers.requests(city, form, [{"service_request_id": found.service_request_id, "token": token}])

    @api.get("/requests.<any(json, xml):form>")
    def requests(form: str) -> Response:
        wanted, quirks = _wanted(city.now(), city.switches.quirks), city.switches.quirks
        if isinstance(wanted, list):
            return answers.refused(form, wanted)
        wanted = manners.asked(quirks, wanted, status_was_said=bool(request.args.get("status")))
        by_number = bool(wanted.service_request_ids)
        found = manners.shown(quirks, city.kept.wanted(wanted, city.now()), city.now(), by_number=by_number)
        return answers.requests(city, form, [written.request_entry(each, city.zone) for each in found])

    @api.get("/requests/<service_request_id>.<any(json, xml):form>")
    def one_request(service_request_id: str, form: str) -> Response:
        one = city.kept.one(manners.number(service_request_id), city.now())
        found = next(iter(manners.shown(city.switches.quirks, [one] if one else [], city.now(), by_number=True)), None)
        if found is None:
            return answers.refused(form, [(404, "service_request_id was not found")])
        return answers.requests(city, form, [written.request_entry(found, city.zone)])


def _pending(city: DemoCity, form: str, token: str) -> Response:
    """What this city says of a token that has no number yet."""
    quirks = city.switches.quirks
    if "pending_is_empty" in quirks:
        return answers.requests(city, form, [])
    if "pending_is_said_back" in quirks:
        return answers.requests(city, form, [{"token": token}])
    return answers.refused(form, [(400 if "pending_is_400" in quirks else 404, "token has no service_request_id yet")])


def _wanted(now: float, quirks: Collection[str]) -> Wanted | list[Complaint]:
    """What the query asks for. A list of ids overrides every other argument."""
    ids = _list("service_request_id")
    if ids:
        return Wanted(service_request_ids=ids)
    hated = [manners.hated_date(quirks, request.args.get(name, "").strip()) for name in ("start_date", "end_date")]
    if any(hated):
        return [(400, words) for words in hated if words]
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
