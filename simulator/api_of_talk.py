"""What people do with the phone: call, text, add photos."""

import functools
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, jsonify, request

from media.errors import MOST_BYTES
from phone.call import Call
from simulator import asked, recordings
from simulator.calls import Deed
from simulator.desk import Desk
from simulator.errors import Refused
from simulator.photos import LARGEST_UPLOAD, TOO_LARGE
from simulator.too_large import is_too_large
from simulator.tricks import Tricks, read_confidence


def add_routes(api: Blueprint, desk: Desk) -> None:
    """Add them."""
    _call(api, desk)
    _text(api, desk)
    _photos(api, desk)


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
            _hold_to(recordings.LARGEST_UPLOAD, recordings.TOO_LARGE)
        given = asked.fields(request)
        tricks, confidence = _tricks(given), read_confidence(given.get("confidence"))
        text = asked.words(given, "text", asked.LONGEST_SPEECH) if deed == "say" else ""
        done = None if deed == "say" else _deed(desk, deed, given)
        with desk.people.visit(person) as visit:
            visit.curtain_open = asked.curtain_is_open(given)
            if done is None:
                return jsonify(desk.calls.say(visit, text, confidence, tricks))
            return jsonify(desk.calls.act(visit, done, tricks))


def _deed(desk: Desk, name: str, given: Mapping[str, Any]) -> Deed:
    """What is to be done in the call. Raises Refused."""
    match name:
        case "press":
            return functools.partial(Call.press, keys=asked.keys(given))
        case "record":
            seconds, key = asked.recording(given)
            sound = request.files["audio"].read() if "audio" in request.files else b""
            return lambda call: desk.recordings.record(call, sound, seconds, key)
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


def _photos(api: Blueprint, desk: Desk) -> None:
    @api.get("/photos")
    def held_to() -> Response:
        """What a photo is held to."""
        return jsonify(most=10, bytes=MOST_BYTES)

    @api.post("/people/<person>/photos")
    def add_photo(person: str) -> tuple[Response, int]:
        """A photo that is to go with the next text."""
        _hold_to(LARGEST_UPLOAD, TOO_LARGE)
        given = request.files.get("photo")
        if given is None:
            raise Refused("Send the photo as “photo”, in a form.")
        name = desk.album.add(person, given.read(), given.mimetype)
        return jsonify(id=name, url=f"/phone/api/people/{person}/photos/{name}"), 201

    @api.get("/people/<person>/photos/<name>")
    def one_photo(person: str, name: str) -> Response:
        """A photo that somebody sends, as a JPEG that was made harmless."""
        return Response(desk.album.shown(person, name), content_type="image/jpeg")


def _hold_to(most: int, sentence: str) -> None:
    """Refuse what is larger."""
    if is_too_large(request, most):
        raise Refused(sentence, 413)


def _tricks(given: Mapping[str, Any]) -> Tricks | None:
    return Tricks.read(given["carrier"]) if given.get("carrier") is not None else None
