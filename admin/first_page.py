"""The first page at the line's address: what runs, what to try next and, in the demo, what was filed."""

from datetime import datetime
from typing import cast

from flask import Blueprint, Response, make_response, render_template

from reports.record import load, open_report
from sessions.turn import Line
from settings import Settings
from store import keys
from store.cities import city_ids
from store.connection import StoreAway, reaching

_NEWEST = 25
"""Reports on the page of a demo."""


def first_page_blueprint(line: Line, settings: Settings) -> Blueprint:
    """The routes of the first page, and whether the line is alive and ready."""
    blueprint = Blueprint("first_page", __name__, template_folder="templates")

    @blueprint.get("/")
    def first_page() -> Response:
        """What runs here."""
        runs = _what_runs(line)
        filed = _filed(line) if settings.demo and runs["store"] else []
        page = render_template(
            "first_page.html", runs=runs, filed=filed, demo=settings.demo, public_url=settings.public_url
        )
        answer = make_response(page)
        answer.headers["Content-Security-Policy"] = (
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"
        )
        return answer

    @blueprint.get("/healthz")
    def alive() -> Response:
        """The process answers."""
        return Response("ok\n", content_type="text/plain")

    @blueprint.get("/readyz")
    def ready() -> Response:
        """The store answers and a city is loaded; 503 and the reason where not."""
        runs = _what_runs(line)
        if not runs["store"]:
            return Response(
                "The store cannot be reached. See whether Redis runs where REDIS_URL says.\n",
                503,
                content_type="text/plain",
            )
        if not runs["cities"]:
            return Response(
                "No city is loaded. Set TOWNLINE_CITY to a directory with a city.toml and start again.\n",
                503,
                content_type="text/plain",
            )
        return Response("ready\n", content_type="text/plain")

    return blueprint


def _what_runs(line: Line) -> dict[str, object]:
    try:
        with reaching():
            worker = bool(line.store.exists(keys.leader()))
            return {"store": True, "worker": worker, "cities": line.cities.load_all()}
    except StoreAway:
        return {"store": False, "cities": []}


def _filed(line: Line) -> list[dict[str, str]]:
    rows = []
    for city_id in city_ids(line.store):
        for member in cast(list[bytes], line.store.zrevrange(keys.reports(city_id), 0, _NEWEST - 1)):
            kept = load(line.store, city_id, member.decode())
            report = open_report(line.vault, kept)
            rows.append(
                {
                    "reference": report.reference,
                    "service": report.service_name,
                    "place": report.place.address if report.place else report.place_words,
                    "state": kept.state,
                    "request_id": kept.request_id,
                    "at": datetime.fromisoformat(report.filed_at).strftime("%b %d, %H:%M"),
                }
            )
    return rows
