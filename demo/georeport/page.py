"""The city's own page: what was reported, newest first, with a button to close it."""

from flask import Blueprint, Response, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from demo.georeport.city import DemoCity
from demo.georeport.switches import Switches
from same_origin import from_elsewhere

ROWS = 50
"""Requests of one page."""
LONGEST_NOTE = 1000
"""Characters."""

# Whatever a caller said stands on this page: nothing of it may run, load or post anything.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"


def blueprint(city: DemoCity) -> Blueprint:
    """The page, its buttons, and the switches that break the city."""
    page = Blueprint("city_page", __name__, template_folder="templates")

    @page.before_request
    def only_from_here() -> Response | None:
        if request.method == "POST" and from_elsewhere(request.headers, request.host):
            return Response("This can only be done from the city's own page.\n", status=403, mimetype="text/plain")
        return None

    @page.after_request
    def locked_down(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = _POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "same-origin"
        response.headers["Cache-Control"] = "no-store"
        return response

    @page.get("/")
    def listed() -> str:
        number = max(1, request.args.get("page", 1, type=int))
        found = city.kept.page((number - 1) * ROWS, ROWS + 1)
        return render_template(
            "requests.html",
            requests=found[:ROWS],
            counts=city.kept.count(),
            number=number,
            more=len(found) > ROWS,
            zone=city.zone,
            now=city.now(),
            dry_run=city.dry_run,
        )

    @page.post("/requests/<service_request_id>/close")
    def close(service_request_id: str) -> AnyResponse:
        return _back(city.close(service_request_id, _note()), service_request_id)

    @page.post("/requests/<service_request_id>/reopen")
    def reopen(service_request_id: str) -> AnyResponse:
        return _back(city.reopen(service_request_id, _note()), service_request_id)

    @page.post("/switches")
    def switches() -> Response:
        try:
            city.switches = Switches.from_form(request.form.to_dict())
        except ValueError as error:
            return Response(f"{error}\n", status=400, mimetype="text/plain")
        return Response(f"{city.switches}\n", mimetype="text/plain")

    return page


def _note() -> str:
    return request.form.get("note", "").strip()[:LONGEST_NOTE]


def _back(found: bool, service_request_id: str) -> AnyResponse:
    if not found:
        return Response("There is no such request.\n", status=404, mimetype="text/plain")
    # A relative address, so that it also holds behind a proxy; and 303, so that a reload posts nothing.
    number = max(1, request.form.get("page", 1, type=int))
    answer = redirect(f"../../?page={number}#r{service_request_id}", code=303)
    answer.autocorrect_location_header = False
    return answer
