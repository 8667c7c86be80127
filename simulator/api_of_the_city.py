"""The demo city at the foot of the page: what it received, its buttons, its map, and where words may lie on it."""

from typing import Any

from flask import Blueprint, Response, jsonify, request

from phone.transcript import Entry, plain
from simulator import asked, street_map, transcripts
from simulator.desk import Desk
from simulator.tricks import read_confidence

Facts = dict[str, Any]


def add_routes(api: Blueprint, desk: Desk) -> None:
    """Add them."""
    lines: list[Facts] = []

    @api.get("/city")
    def city() -> Response:
        """What the city received."""
        return jsonify(requests=desk.city.received())

    @api.post("/city/<request_id>/status")
    def status(request_id: str) -> Response:
        """Close a request, or open it again; `person` says in whose conversation that is to stand."""
        given = asked.fields(request)
        note = asked.words(given, "note", 1000, least=0)
        desk.city.set_status(request_id, str(given.get("status", "")), note)
        if given.get("person") and given.get("status") == "closed":
            with desk.people.visit(str(given["person"])) as visit:
                closed = Entry("city closes", plain(note))
                visit.said += transcripts.entries((closed,), desk.texts.line.clock())
        return jsonify(requests=desk.city.received())

    @api.get("/city/map")
    def city_map() -> Response:
        """The city's streets, as lines; computed once in each process."""
        if not lines:
            known = desk.server.cities.called(desk.number)
            streets = desk.server.cities.streets(known)
            lines.append(street_map.drawn(streets.crossings() if streets else ()))
        return jsonify(lines[0])

    @api.post("/places")
    def places() -> Response:
        """The places that some words may mean: for a curtain that is opened after they were said."""
        given = asked.fields(request)
        words = asked.words(given, "text", asked.LONGEST_SPEECH)
        confidence, language = read_confidence(given.get("confidence")), str(given.get("language") or "en")
        return jsonify(desk.texts.curtain.places(words, confidence, language))
