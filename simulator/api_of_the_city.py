"""The demo city at the foot of the page: what it received, its buttons, its map, and where words may lie on it."""

from typing import Any

from flask import Blueprint, Response, jsonify, request

from phone.transcript import plain
from simulator import asked, street_map
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
    def set_status(request_id: str) -> Response:
        """Close a request, or open it again. It stands in the conversation of whoever reported it."""
        given = asked.fields(request)
        note = asked.words(given, "note", 1000, least=0)
        status = str(given.get("status", ""))
        desk.city.set_status(request_id, status, note)
        received = desk.city.received()
        if reference := desk.city.reference_of(request_id):
            at = desk.texts.line.clock()
            desk.people.note_change({"at": at, "status": status, "note": plain(note), "reference": reference})
        return jsonify(requests=received)

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
        return jsonify(desk.texts.curtain.places(words, read_confidence(given.get("confidence"))))
