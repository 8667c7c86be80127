"""The carrier asks what to do with a call. The caller always hears a sentence, never an "application error"."""

import logging
from collections.abc import Iterable
from functools import partial

from flask import Blueprint, Request, Response, abort, request
from werkzeug.exceptions import HTTPException

from carrier.gate import require_signature
from dialogue.state import Person
from facts.city import City
from ivr import parse
from ivr.render import document, render, say
from media.album import draw_name
from sessions.turn import Line, LostClaim, MaybeFiled, Render, Reply, Turn, TurnUnderWay, now_in
from settings import Settings
from store.cities import NoSuchCity
from store.connection import StoreAway

log = logging.getLogger("townline.ivr")

_NO_SUCH_TURN = 1_000_000
"""A turn that no call reaches: asks for the present question without taking a turn."""


def voice_blueprint(line: Line, settings: Settings) -> Blueprint:
    """The routes of the phone."""
    blueprint = Blueprint("voice", __name__)

    @blueprint.post("/voice")
    def voice() -> Response:
        """One turn of a call."""
        require_signature(request, settings)
        city = line.cities.called(request.form.get("To", ""))
        number, passed = parse.turn_number(request.args), parse.passed(request.args)
        try:
            return _twiml(line.take_turn(_turn(request, city, number, passed), _rendered(line, city)))
        except (TurnUnderWay, LostClaim):
            return _twiml(Reply(_one_moment(city, number, passed), ""))

    @blueprint.post("/voice/fallback")
    def fallback() -> Response:
        """The carrier could not fetch or read our last answer: put the present question again."""
        require_signature(request, settings)
        log.warning("The carrier fell back.", extra={"session": request.form.get("CallSid", ""),
                                                     "error_code": request.form.get("ErrorCode", "")})  # fmt: skip
        city = line.cities.called(request.form.get("To", ""))
        return _twiml(line.take_turn(_turn(request, city, _NO_SUCH_TURN, ""), _rendered(line, city)))

    @blueprint.post("/voice/status")
    def status() -> Response:
        """A call ended."""
        require_signature(request, settings)
        log.info("A call ended.", extra={"session": request.form.get("CallSid", ""),
                                         "status": request.form.get("CallStatus", "")})  # fmt: skip
        return Response(status=204)

    @blueprint.errorhandler(Exception)
    def trouble(error: Exception) -> Response | HTTPException:
        """Something broke: say sorry in every language of the city, and offer a person."""
        if isinstance(error, HTTPException):
            return error
        facts = {"session": request.form.get("CallSid", "")}
        if isinstance(error, StoreAway | NoSuchCity):
            log.error("A turn of a call was not taken. %s", error, extra=facts)
        else:
            log.exception("A turn of a call failed.", extra=facts)
        city = line.cities.known(request.form.get("To", ""))
        languages, in_doubt = line.cities.languages(city), isinstance(error, MaybeFiled)
        operator = city.operator if city and not in_doubt else ""
        key = "trouble_in_doubt" if in_doubt else "trouble_operator" if operator else "trouble"
        return _twiml(Reply(_sorry(key, languages, operator), ""))

    return blueprint


def _turn(asked: Request, city: City, number: int, passed: str) -> Turn:
    at, form = now_in(city), asked.form
    address = parse.recording_address(form)
    name = draw_name() if address else ""
    call = form.get("CallSid") or abort(400)
    return Turn(
        city=city,
        channel="voice",
        session=call,
        request=f"{call}:{number}:{passed or 'answer'}",
        number=number,
        person=Person(number=parse.caller(form, city.trunks)),
        events=(parse.event(form, number, passed, at, name),),
        at=at,
        number_called=form.get("To", ""),
        media={name: address} if address else {},
    )


def _rendered(line: Line, city: City) -> Render:
    return partial(render, phrases=partial(line.cities.phrases, city))


def _twiml(reply: Reply) -> Response:
    return Response(reply.body, content_type="text/xml; charset=utf-8", headers={"Townline-Step": reply.step})


def _one_moment(city: City, number: int, passed: str) -> bytes:
    again = f"/voice?turn={number}{f'&amp;{passed}=1' if passed else ''}"
    return document(
        f'{say(city.languages[0], "please_wait")}<Pause length="1"/><Redirect method="POST">{again}</Redirect>'
    )


def _sorry(key: str, languages: Iterable[str], operator: str) -> bytes:
    sorry = "".join(say(language, key) for language in languages)
    return document(sorry + (f"<Dial><Number>{operator}</Number></Dial>" if operator else "<Hangup/>"))
