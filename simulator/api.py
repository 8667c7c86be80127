"""The page's HTTP interface: JSON in, JSON out. Whatever goes wrong is {"error": a sentence}."""

import functools
import logging
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, jsonify, request
from redis.exceptions import RedisError
from werkzeug.exceptions import HTTPException

from demo.same_origin import from_elsewhere
from media.errors import MOST_BYTES
from phone.call import Call
from phone.errors import CarrierUnreachable
from phone.transcript import Entry, plain
from sessions.turn import Line as Server
from simulator import arrivals, asked, street_map, transcripts
from simulator.calls import Calls
from simulator.city import CityDesk
from simulator.errors import Refused
from simulator.people import People, Visit
from simulator.photos import LARGEST_UPLOAD, TOO_LARGE, Album, name_in
from simulator.shown import call_shown
from simulator.texts import Texts
from simulator.transcripts import Shelf
from simulator.tricks import Tricks, read_confidence
from store.blobs import BlobMissing
from store.cities import NoSuchCity
from store.connection import StoreAway

log = logging.getLogger("townline.simulator")

_LARGEST_RECORDING = 10 * 1024 * 1024
_MOST_UNREAD = 128 * 1024 * 1024

Facts = dict[str, Any]


@dataclass(frozen=True)
class Desk:
    """All that the page's requests are done with."""

    server: Server
    number: str
    people: People
    calls: Calls
    texts: Texts
    album: Album
    city: CityDesk
    shelf: Shelf


def api_blueprint(desk: Desk) -> Blueprint:
    """The routes under /phone/api/."""
    api = Blueprint("phone_api", __name__, url_prefix="/phone/api")
    api.before_request(_only_from_here)
    api.after_request(_not_kept)
    api.register_error_handler(Exception, _trouble)
    _people(api, desk)
    _call(api, desk)
    _text(api, desk)
    _photos(api, desk)
    _city(api, desk)
    _transcripts(api, desk)

    @api.route("/<path:anything>", methods=["GET", "POST", "PUT", "DELETE"])
    def nothing(anything: str) -> Response:
        """Nothing is here."""
        raise Refused("The browser phone has no such address.", 404)

    return api


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
        visit = desk.people.add(functools.partial(_last_text, desk))
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


def _call(api: Blueprint, desk: Desk) -> None:
    @api.post("/people/<person>/call")
    def dial(person: str) -> Response:
        """Ring the line."""
        tricks = _tricks(asked.fields(request)) or Tricks()
        with desk.people.visit(person) as visit:
            return jsonify(desk.calls.dial(visit, tricks))

    @api.post("/people/<person>/call/<any(say, press, silence, hang_up, record, transfer):deed>")
    def act(person: str, deed: str) -> Response:
        """Do something in the call."""
        if deed == "record":
            request.max_content_length = _LARGEST_RECORDING
        given = asked.fields(request)
        tricks, confidence = _tricks(given), read_confidence(given.get("confidence"))
        text = asked.words(given, "text", asked.LONGEST_SPEECH) if deed == "say" else ""
        done = None if deed == "say" else _deed(deed, given)
        with desk.people.visit(person) as visit:
            visit.curtain_open = asked.curtain_is_open(given)
            if done is None:
                return jsonify(desk.calls.say(visit, text, confidence, tricks))
            return jsonify(desk.calls.act(visit, done, tricks))


def _deed(name: str, given: Any) -> Any:
    """What is to be done in the call. Raises Refused."""
    match name:
        case "press":
            return functools.partial(Call.press, keys=asked.keys(given))
        case "record":
            seconds, key = asked.recording(given)
            return functools.partial(Call.record, seconds=seconds, key=key)
        case "transfer":
            return functools.partial(Call.dial_ended, status=asked.transfer(given))
        case "silence":
            return Call.silence
        case _:
            return Call.hang_up


def _text(api: Blueprint, desk: Desk) -> None:
    @api.post("/people/<person>/texts")
    def text(person: str) -> Response:
        """Send a text."""
        given = asked.fields(request)
        photos, tricks = asked.photos(given), _tricks(given) or Tricks()
        words = asked.words(given, "text", asked.LONGEST_TEXT, least=0 if photos else 1)
        addresses = [desk.album.address(person, each) for each in photos]
        with desk.people.visit(person) as visit:
            visit.curtain_open = asked.curtain_is_open(given)
            return jsonify(desk.texts.send(visit, words, addresses, tricks.deliver))

    @api.post("/places")
    def places() -> Response:
        """The places that some words may mean: for a curtain that is opened after they were said."""
        given = asked.fields(request)
        words = asked.words(given, "text", asked.LONGEST_SPEECH)
        confidence, language = read_confidence(given.get("confidence")), str(given.get("language") or "en")
        return jsonify(desk.texts.curtain.places(words, confidence, language))


def _photos(api: Blueprint, desk: Desk) -> None:
    @api.get("/photos")
    def held_to() -> Response:
        """What a photo is held to."""
        return jsonify(most=10, bytes=MOST_BYTES)

    @api.post("/people/<person>/photos")
    def add_photo(person: str) -> tuple[Response, int]:
        """A photo that is to go with the next text."""
        request.max_content_length = LARGEST_UPLOAD
        if (request.content_length or 0) > LARGEST_UPLOAD:
            _let_pass()
            raise Refused(TOO_LARGE, 413)
        given = request.files.get("photo")
        if given is None:
            raise Refused("Send the photo as “photo”, in a form.")
        name = desk.album.add(person, given.read(), given.mimetype)
        return jsonify(id=name, url=f"/phone/api/people/{person}/photos/{name}"), 201

    @api.get("/people/<person>/photos/<name>")
    def one_photo(person: str, name: str) -> Response:
        """A photo that somebody sends, as a JPEG that was made harmless."""
        return Response(desk.album.shown(person, name), content_type="image/jpeg")


def _let_pass() -> None:
    """Read what is too much, up to a point: a browser hears an answer only once it has said everything."""
    stream, unread = request.environ["wsgi.input"], min(request.content_length or 0, _MOST_UNREAD)
    while unread > 0 and (chunk := stream.read(min(unread, 1 << 20))):
        unread -= len(chunk)


def _city(api: Blueprint, desk: Desk) -> None:
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


def _transcripts(api: Blueprint, desk: Desk) -> None:
    @api.post("/people/<person>/keep")
    def keep(person: str) -> tuple[Response, int]:
        """Write the conversation down."""
        title = asked.words(asked.fields(request), "title", 500, least=0)
        visit = desk.people.find(person)
        later = desk.texts.by_themselves(visit, 0)
        transcript = transcripts.transcript_of(visit, later, title)
        kept = desk.shelf.keep(transcript, lambda address: desk.album.shown(person, name_in(address)))
        return jsonify(kept | {"replay": f"/phone?replay={kept['name']}"}), 201

    @api.get("/kept")
    def listed() -> Response:
        """Every conversation that was kept."""
        return jsonify(kept=desk.shelf.names())

    @api.get("/kept/<name>")
    def read(name: str) -> Response:
        """One of them, line by line, to replay it."""
        return jsonify(desk.shelf.read(name))


def _tricks(given: Any) -> Tricks | None:
    return Tricks.read(given["carrier"]) if given.get("carrier") is not None else None


def _last_text(desk: Desk, number: str) -> int:
    """The last text that came to a number before somebody got it. With the carrier away there is none to be told of."""
    try:
        texts = desk.texts.line.carrier.inbox(number) if desk.texts.line.carrier else ()
    except CarrierUnreachable:
        return 0
    return max((text.id for text in texts), default=0)


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


def _only_from_here() -> None:
    if request.method not in ("GET", "HEAD") and from_elsewhere(request.headers, request.host):
        raise Refused("This can only be done from the phone's own page.", 403)


def _not_kept(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _trouble(error: Exception) -> tuple[Response, int]:
    """Whatever it was, a sentence."""
    match error:
        case Refused():
            return jsonify(error=str(error)), error.status
        case HTTPException():
            return jsonify(error=_SENTENCES.get(error.code or 500, "That did not work.")), error.code or 500
        case StoreAway() | CarrierUnreachable():
            return jsonify(error=str(error)), 503
        case NoSuchCity() | BlobMissing():
            return jsonify(error="No city is loaded yet. Try again in a moment."), 503
        case RedisError():
            return jsonify(error="The store did not answer. Try again in a moment."), 503
    log.exception("Something at the browser phone failed.")
    return jsonify(error="Something went wrong here. The log says what; your call is as it was before."), 500


_SENTENCES = {
    404: "The browser phone has no such address.",
    405: "This address takes another kind of request.",
    413: "That is too much at once.",
    415: "Send JSON, or a form.",
}
