"""Two GeoReport servers as others write them, from what their documents say: they share nothing with the demo's city.

`toolkit_app`: made with a web framework's defaults. A post without coordinates falls over with an HTML page and 500;
ids and codes are numbers; times have microseconds. `strict_app`: XML alone, wants its jurisdiction and an e-mail
address, and refuses every parameter that it does not know, in questions too.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

from flask import Flask, Response, jsonify, request

PAGE = "<!DOCTYPE html><html><head><title>MultiValueDictKeyError at /</title></head><body><h1>Error</h1></body></html>"
JURISDICTION = "strict.example"


@dataclass
class Rows:
    """What was posted, as the server keeps it."""

    kept: list[dict[str, Any]] = field(default_factory=list)

    def add(self, **told: Any) -> dict[str, Any]:
        row = {"id": 1000 + len(self.kept), "status": "open", "at": datetime.now(UTC), "note": "", **told}
        self.kept.append(row)
        return row

    def close(self, note: str) -> None:
        for row in self.kept:
            row |= {"status": "closed", "note": note, "at": datetime.now(UTC)}

    def wanted(self, ids: str, codes: str) -> list[dict[str, Any]]:
        return [
            row for row in self.kept if (not ids or str(row["id"]) in ids.split(",")) and codes in ("", row["code"])
        ]


def toolkit_app(rows: Rows) -> Flask:
    """The one that falls over."""
    app = Flask("toolkit")

    def written(row: dict[str, Any]) -> dict[str, Any]:
        return {
            "service_request_id": row["id"],
            "status": row["status"],
            "status_notes": row["note"] or None,
            "service_code": 1,
            "service_name": "Pothole",
            "description": row["description"],
            "requested_datetime": row["at"].isoformat(),
            "updated_datetime": row["at"].isoformat(),
            "address": row["address"],
            "lat": str(row["lat"]),
            "long": str(row["long"]),
            "media_url": None,
        }

    @app.get("/services.json")
    def services() -> Response:
        told = {"service_code": 1, "service_name": "Pothole", "description": "", "metadata": False, "type": "realtime"}
        return jsonify([told | {"keywords": None, "group": None}])

    @app.post("/requests.json")
    def post() -> Any:
        if not (request.form.get("lat") and request.form.get("long")):
            return Response(PAGE, 500, content_type="text/html; charset=utf-8")
        row = rows.add(
            description=request.form.get("description", ""),
            address=request.form.get("address_string", ""),
            code=request.form["service_code"],
            lat=request.form["lat"],
            long=request.form["long"],
        )
        return jsonify([{"service_request_id": row["id"], "service_notice": None}]), 201

    @app.get("/requests.json")
    def requests() -> Response:
        asked = request.args
        return jsonify([*map(written, rows.wanted(asked.get("service_request_id", ""), asked.get("service_code", "")))])

    @app.get("/requests/<id>.json")
    def one(id: str) -> Any:
        found = rows.wanted(id, "")
        return jsonify([*map(written, found)]) if found else (Response(PAGE, 404, content_type="text/html"))

    return app


def strict_app(rows: Rows) -> Flask:
    """The one that refuses."""
    app = Flask("strict")
    questions = {"jurisdiction_id", "service_request_id", "service_code", "status", "start_date", "end_date"}
    posts = {"jurisdiction_id", "api_key", "service_code", "lat", "long", "description", "email", "phone", "first_name",
             "last_name", "media_url"}  # fmt: skip

    def document(root: str, inside: str, status: int = 200) -> Response:
        text = f'<?xml version="1.0" encoding="utf-8"?><{root}>{inside}</{root}>'
        return Response(text, status, content_type="text/xml; charset=utf-8")

    def no(words: str, status: int = 400) -> Response:
        return document("errors", f"<error><code>{status}</code><description>{words}</description></error>", status)

    @app.before_request
    def strictly() -> Response | None:
        known = posts if request.method == "POST" else questions
        if request.values.get("jurisdiction_id") != JURISDICTION:
            return no("jurisdiction_id was not found", 404)
        if strange := [name for name in request.values if name not in known]:
            return no(f"Unknown parameter: {strange[0]}")
        return None

    def written(row: dict[str, Any]) -> str:
        told = {
            "service_request_id": row["id"],
            "status": row["status"],
            "status_notes": row["note"],
            "service_code": row["code"],
            "description": row["description"],
            "requested_datetime": f"{row['at']:%Y-%m-%dT%H:%M:%SZ}",
            "updated_datetime": f"{row['at']:%Y-%m-%dT%H:%M:%SZ}",
            "lat": row["lat"],
            "long": row["long"],
        }
        return "<request>" + "".join(f"<{name}>{escape(str(it))}</{name}>" for name, it in told.items()) + "</request>"

    @app.get("/services.xml")
    def services() -> Response:
        told = "<service_code>Potholes &amp; cracks</service_code><service_name>Potholes</service_name><description/>"
        return document("services", f"<service>{told}<metadata>false</metadata><type>realtime</type></service>")

    @app.post("/requests.xml")
    def post() -> Response:
        if missing := [name for name in ("email", "lat", "long", "description") if not request.form.get(name)]:
            return no(f"Missing parameter: {missing[0]}")
        row = rows.add(
            description=request.form["description"],
            code=request.form["service_code"],
            lat=request.form["lat"],
            long=request.form["long"],
        )
        return document("service_requests", f"<request><service_request_id>{row['id']}</service_request_id></request>")

    @app.get("/requests.xml")
    def requests() -> Response:
        found = rows.wanted(request.args.get("service_request_id", ""), request.args.get("service_code", ""))
        return document("service_requests", "".join(map(written, found)))

    @app.get("/requests/<id>.xml")
    def one(id: str) -> Response:
        found = rows.wanted(id, "")
        return document("service_requests", written(found[0])) if found else no("service_request_id was not found", 404)

    return app
