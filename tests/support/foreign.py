"""Two GeoReport servers as others write them, from how theirs are known to behave: no line is the demo city's.

`toolkit_app`: made with a web framework's defaults. A post without coordinates falls over with an HTML page and 500;
complaints are listed by the names of the fields; times have microseconds, or are null; what is not there is a page.

`strict_app`: checks every question and every post against a schema, and refuses whatever stands in none. It minds no
list of numbers and no dates, falls over at a number that it does not know, and its first request is number 0.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

from flask import Flask, Response, jsonify, request

PAGE = "<!DOCTYPE html><html><head><title>Server Error (500)</title></head><body><h1>Server Error</h1></body></html>"


@dataclass
class Rows:
    """What was posted, as the server keeps it."""

    first: int
    kept: list[dict[str, Any]] = field(default_factory=list)
    happened: list[dict[str, str]] | None = None

    def add(self, **told: Any) -> dict[str, Any]:
        row = {"id": self.first + len(self.kept), "status": "open", "at": datetime.now(UTC), "changed": None, **told}
        self.kept.append(row)
        return row

    def close(self, note: str) -> None:
        for row in self.kept:
            row |= {"status": "closed", "note": note, "changed": datetime.now(UTC)}


def toolkit_app(rows: Rows) -> Flask:
    """The one that falls over."""
    app = Flask("toolkit")
    fell_over = Response(PAGE, 500, content_type="text/html; charset=utf-8")

    def written(row: dict[str, Any]) -> dict[str, Any]:
        told = {name: row[name] for name in ("status", "service_code", "description", "address", "lat", "long")}
        nothing = dict.fromkeys(("agency_responsible", "service_notice", "expected_datetime", "media_url"))
        return told | nothing | {
            "service_request_id": _word(row["id"]),
            "service_name": "Pothole",
            "status_notes": row.get("note"),
            "requested_datetime": f"{row['at']:%Y-%m-%dT%H:%M:%S.%fZ}",
            "updated_datetime": f"{row['changed']:%Y-%m-%dT%H:%M:%S.%fZ}" if row["changed"] else None,
        }  # fmt: skip

    @app.before_request
    def speaks_what_is_accepted() -> Response | None:
        if request.path.endswith(".json") and not request.accept_mimetypes.accept_json:
            return _framework_says(406, "Could not satisfy the request Accept header.")
        return None

    @app.get("/services.json")
    def services() -> Response:
        told = {"service_code": "171", "service_name": "Pothole", "description": "", "metadata": False}
        return jsonify([told | {"type": "realtime", "keywords": None, "group": None}])

    @app.post("/requests.json")
    def post() -> Any:
        form = request.form
        if missing := [name for name in ("service_code", "description") if not form.get(name)]:
            return _framework_says(400, {name: ["This field is required."] for name in missing})
        if form["service_code"] != "171":
            return _framework_says(400, {"non_field_errors": [f"Service code {form['service_code']} is invalid"]})
        if not (form.get("lat") and form.get("long")):
            return fell_over
        told = {name: form[name] for name in ("service_code", "description")}
        lat, long = float(form["lat"]), float(form["long"])
        row = rows.add(**told, address=form.get("address_string", ""), lat=lat, long=long)
        return jsonify({"service_request_id": _word(row["id"]), "service_notice": ""}), 201

    @app.get("/requests.json")
    def requests() -> Response:
        asked = request.args
        ids, codes, states = (asked.get(n, "") for n in ("service_request_id", "service_code", "status"))
        since = asked.get("start_date", "2000-01-01T00:00:00Z")
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?", since):
            return fell_over
        found = [
            row
            for row in rows.kept
            if (not ids or _word(row["id"]) in ids.split(","))
            and (not codes or row["service_code"] in codes.split(","))
            and (not states or row["status"] in states.split(","))
            and row["at"] > datetime.fromisoformat(since)
        ]
        return jsonify([*map(written, found)])

    @app.get("/requests/<id>.json")
    def one(id: str) -> Any:
        found = next((row for row in rows.kept if _word(row["id"]) == id), None)
        return jsonify(written(found)) if found else _framework_says(404, "Not found.")

    @app.errorhandler(404)
    def nothing(_: Exception) -> Any:
        return Response(PAGE, 404, content_type="text/html; charset=utf-8")

    return app


def _word(number: int) -> str:
    return f"q{number}hgl8vqe"


def _framework_says(status: int, detail: Any) -> Response:
    made: Response = jsonify({"code": status, "detail": detail})
    made.status_code = status
    return made


IDENTIFIER = re.compile(r"[\w-]+", re.ASCII)
WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", re.ASCII)
POSTED = frozenset(
    "service_code api_key jurisdiction_id email device_id account_id first_name last_name phone description media_url "
    "lat long address_string address_id attribute[depth] attribute[shape]".split()
)


def strict_app(rows: Rows, posted: frozenset[str] = POSTED) -> Flask:
    """The one that refuses."""
    app = Flask("strict")
    asked_for = {"jurisdiction_id", "service_request_id", "service_code", "start_date", "end_date", "status"}

    def written(row: dict[str, Any]) -> dict[str, Any]:
        nothing = dict.fromkeys(("address_id", "zipcode", "media_url"), "")
        told = {name: row[name] for name in ("status", "service_code", "description", "address")}
        moments = (("requested_datetime", row["at"]), ("updated_datetime", row["changed"] or row["at"]))
        times = {name: f"{at:%Y-%m-%dT%H:%M:%SZ}" for name, at in moments}
        return (
            told | nothing | times | {"service_request_id": row["id"], "service_name": "Pothole", "lat": 0, "long": 0}
        )

    def complaints(given: Iterable[str], known: Iterable[str]) -> list[str]:
        strange = sorted(set(given) - set(known))
        found = [f"Failed //rec: found unexpected entries: {' '.join(strange)}"] if strange else []
        dates = [request.args.get(name, "2000-01-01T00:00:00Z") for name in ("start_date", "end_date")]
        return found + ["found value isn't a datetime" for date in dates if not WHEN.fullmatch(date)]

    @app.get("/services.<any(json, xml):form>")
    def services(form: str) -> Response:
        if wrong := complaints(request.args, ["jurisdiction_id"]):
            return _refused(form, 400, "Error in input for GET_Service_List", *wrong)
        told = {"service_code": "POT", "service_name": "Pothole", "description": "", "metadata": "true"}
        return _told(form, "services", "service", [told | {"type": "realtime", "keywords": "hole", "group": "roads"}])

    @app.get("/services/POT.<any(json, xml):form>")
    def definition(form: str) -> Response:
        shape = [{"key": key, "name": key.capitalize()} for key in ("circle", "square")]
        asked = [
            {"code": "depth", "datatype": "number", "description": "How deep, in inches?", "required": "true",
             "variable": "true", "order": 1, "datatype_description": "a number"},
            {"code": "shape", "datatype": "singlevaluelist", "description": "Its shape?", "required": "false",
             "variable": "true", "order": 2, "datatype_description": "", "values": shape},
        ]  # fmt: skip
        if form == "json":
            return jsonify({"service_code": "POT", "attributes": asked})
        inside = "".join(f"<attribute>{_elements(each)}</attribute>" for each in asked)
        return _document(f"<service_definition><attributes>{inside}</attributes></service_definition>")

    @app.post("/requests.<any(json, xml):form>")
    def post(form: str) -> Response:
        given = request.form
        if missing := [name for name in ("service_code", "api_key") if not IDENTIFIER.fullmatch(given.get(name, ""))]:
            return _refused(form, 400, f"{missing[0]}: found value isn't a valid identifier")
        wrong = complaints(given, posted)
        wrong += [] if given.get("attribute[depth]", "").isdecimal() else ["missing or no number: attribute[depth]"]
        wrong += [] if given.get("attribute[shape]", "") in ("", "circle", "square") else ["bad attribute[shape]"]
        if wrong:
            return _refused(form, 400, "Error in input for POST_Service_Request", *wrong)
        told = {name: given.get(name, "") for name in ("service_code", "description")}
        row = rows.add(**told, address=given.get("address_string", ""))
        return _told(form, "service_requests", "request", [{"service_request_id": row["id"]}])

    @app.get("/tokens/<id>.<any(json, xml):form>")
    def token(id: str, form: str) -> Response:
        return _refused(form, 400, "not implemented")

    @app.get("/requests.<any(json, xml):form>")
    def requests(form: str) -> Response:
        if wrong := complaints(request.args, asked_for):
            return _refused(form, 400, "Error in input for GET_Service_Requests", *wrong)
        codes = request.args.get("service_code", "")
        found = [row for row in rows.kept if not codes or row["service_code"] in codes.split(",")]
        return _told(form, "service_requests", "request", map(written, found))

    @app.get("/servicerequestupdates.<any(json, xml):form>")
    def updates(form: str) -> Response:
        if rows.happened is None:
            return _refused(form, 404, "Resource not found")
        if wrong := complaints(request.args, ["jurisdiction_id", "api_key", "start_date", "end_date"]):
            return _refused(form, 400, "Error in input for GET_Service_Request_Updates", *wrong)
        since = datetime.fromisoformat(request.args["start_date"])
        found = [each for each in rows.happened if datetime.fromisoformat(each["updated_datetime"]) >= since]
        return _told(form, "service_request_updates", "request_update", found)

    @app.get("/requests/<id>.<any(json, xml):form>")
    def one(id: str, form: str) -> Response:
        found = [row for row in rows.kept if str(row["id"]) == id]
        if not found:
            return _refused(form, 500, 'Can\'t call method "service_request_id" on an undefined value')
        return _told(form, "service_requests", "request", map(written, found))

    return app


def _refused(form: str, status: int, *words: str) -> Response:
    made = _told(form, "errors", "error", [{"code": status, "description": each} for each in words])
    made.status_code = status
    return made


def _told(form: str, root: str, member: str, told: Iterable[dict[str, Any]]) -> Response:
    if form == "json":
        return jsonify(list(told))
    return _document(f"<{root}>" + "".join(f"<{member}>{_elements(row)}</{member}>" for row in told) + f"</{root}>")


def _elements(row: dict[str, Any]) -> str:
    def inside(value: Any) -> str:
        if isinstance(value, list):
            return "".join(f"<value>{_elements(each)}</value>" for each in value)
        return escape(str(value))

    return "".join(f"<{name}>{inside(value)}</{name}>" for name, value in sorted(row.items()))


def _document(text: str) -> Response:
    return Response(f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n', content_type="text/xml")
