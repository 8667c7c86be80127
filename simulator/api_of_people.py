"""The page's people: made, found again, told what came, and their conversations kept."""

from collections.abc import Sequence
from typing import Any

from flask import Blueprint, Response, jsonify, request

from phone.errors import CarrierUnreachable
from simulator import arrivals, asked, transcripts
from simulator.desk import Desk
from simulator.errors import Refused
from simulator.people import Visit
from simulator.photos import name_in
from simulator.shown import call_shown

Facts = dict[str, Any]


def add_routes(api: Blueprint, desk: Desk) -> None:
    """Add them."""
    _people(api, desk)
    _transcripts(api, desk)


def _people(api: Blueprint, desk: Desk) -> None:
    @api.get("/line")
    def line() -> Response:
        """Whom one calls here."""
        city = desk.server.cities.called(desk.number)
        facts = {"number": desk.number, "name": city.line_name, "emergency_number": city.emergency_number}
        return jsonify(facts | {"languages": list(city.languages)})

    @api.post("/people")
    def add_person() -> tuple[Response, int]:
        """Somebody new, with a number of their own."""
        visit = desk.people.add(desk.texts.last_to)
        return jsonify(person=visit.person, number=visit.number, line=desk.number), 201

    @api.get("/people/<person>")
    def one_person(person: str) -> Response:
        """Somebody as they stand now: what a page needs that was loaded anew."""
        visit = desk.people.find(person)
        facts = {"person": person, "number": visit.number, "line": desk.number, "call": _call_of(desk, visit)}
        return jsonify(facts | {"carrier": visit.state.get("tricks"), "texts": _texts_of(desk, visit)})

    @api.get("/people/<person>/events")
    def events(person: str) -> Response:
        """What came by itself since the last time."""
        seen = arrivals.Seen.read(request.headers.get("Last-Event-ID", "") or request.args.get("after", ""))
        stream = arrivals.events(desk.people, desk.texts, desk.city, person, seen)
        return Response(stream, content_type="text/event-stream; charset=utf-8")


def _transcripts(api: Blueprint, desk: Desk) -> None:
    @api.post("/people/<person>/keep")
    def keep(person: str) -> tuple[Response, int]:
        """Write the conversation down, with those of `people` who are on the same page."""
        given = asked.fields(request)
        title = asked.words(given, "title", 500, least=0)
        visits = [desk.people.find(each) for each in dict.fromkeys((person, *asked.people(given)))]
        lines = [line for visit in visits for line in transcripts.lines_of(visit, desk.texts.by_themselves(visit, 0))]
        transcript = transcripts.transcript_of(lines, desk.people.changes(), title)
        kept = desk.shelf.keep(transcript, lambda address: _photo(desk, visits, address))
        return jsonify(kept | {"replay": f"/phone?replay={kept['name']}"}), 201

    @api.get("/kept")
    def listed() -> Response:
        """Every conversation that was kept."""
        return jsonify(kept=desk.shelf.names())

    @api.get("/kept/<name>")
    def read(name: str) -> Response:
        """One of them, line by line. Its {reference} stays: whoever replays it is given another one."""
        return jsonify(desk.shelf.read(name))

    @api.get("/kept/<name>/photos/<photo>")
    def kept_photo(name: str, photo: str) -> Response:
        """A photo that stands in it."""
        return Response(desk.shelf.photo(name, photo), content_type="image/jpeg")


def _photo(desk: Desk, visits: Sequence[Visit], address: str) -> bytes:
    """The harmless copy of a photo that one of these people sent. Raises Refused."""
    for visit in visits[:-1]:
        try:
            return desk.album.shown(visit.person, name_in(address))
        except Refused:
            continue
    return desk.album.shown(visits[-1].person, name_in(address))


def _call_of(desk: Desk, visit: Visit) -> Facts | None:
    kept = visit.state.get("call")
    if not kept:
        return None
    return call_shown(desk.calls.resumed(kept)) | {"turns": visit.turns}


def _texts_of(desk: Desk, visit: Visit) -> list[Facts]:
    try:
        later = desk.texts.by_themselves(visit, 0)
    except CarrierUnreachable:
        later = []
    known = {text["id"] for text in visit.texts}
    every = visit.texts + [text for text in later if text["id"] not in known]
    return sorted(every, key=lambda text: float(text["at"]))
