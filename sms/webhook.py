"""The carrier passes a text on. A text that was taken is answered once, however often it is passed on."""

import logging

from flask import Blueprint, Request, Response, abort, request
from werkzeug.exceptions import HTTPException

from carrier.gate import require_signature
from dialogue.actions import Say
from dialogue.state import Person
from facts.city import City
from media.album import draw_name
from sessions.turn import Line, LostClaim, MaybeFiled, MaybeTaken, Reply, Turn, TurnUnderWay, now_in
from settings import Settings
from sms import parse
from sms.render import render
from store.cities import NoSuchCity
from store.connection import StoreAway

log = logging.getLogger("townline.sms")


def sms_blueprint(line: Line, settings: Settings) -> Blueprint:
    """The routes of text messages."""
    blueprint = Blueprint("sms", __name__)

    @blueprint.post("/sms")
    def sms() -> Response:
        """One text."""
        require_signature(request, settings)
        city = line.cities.called(request.form.get("To", ""))
        return _twiml(line.take_turn(_turn(line, request, city), render))

    @blueprint.post("/sms/status")
    def status() -> Response:
        """What became of a text of ours."""
        require_signature(request, settings)
        facts = {name: request.form.get(field, "") for name, field in
                 (("text", "MessageSid"), ("status", "MessageStatus"), ("error_code", "ErrorCode"))}  # fmt: skip
        log.info("A text of ours went on.", extra=facts)
        return Response(status=204)

    @blueprint.errorhandler(Exception)
    def trouble(error: Exception) -> Response | HTTPException:
        """Something broke: say in every language of the city whether this text was taken, as far as that is known.

        Somebody who sends again what was taken would answer the next question with it, unseen.
        """
        if isinstance(error, HTTPException):
            return error
        facts = {"text": request.form.get("MessageSid", "")}
        if isinstance(error, StoreAway | NoSuchCity):
            log.error("A text was not taken. %s", error, extra=facts)
        elif isinstance(error, TurnUnderWay | LostClaim):
            log.error("A text was not taken: another one of this conversation was under way.", extra=facts)
        else:
            log.exception("A text was not taken: it failed.", extra=facts)
        key = "trouble_in_doubt" if isinstance(error, MaybeFiled) else "trouble"
        if key == "trouble" and (isinstance(error, MaybeTaken | TurnUnderWay) or "ErrorCode" in request.form):
            key = "trouble_unsure"
        languages = line.cities.languages(line.cities.known(request.form.get("To", "")))
        sorry = tuple(Say(key, language=language) for language in languages)
        return _twiml(Reply(render(sorry, languages[0], 0), ""))

    return blueprint


def _turn(line: Line, asked: Request, city: City) -> Turn:
    at, form = now_in(city), asked.form
    message = form.get("MessageSid") or abort(400)
    person = Person(number=parse.texter(form), can_send_photo=True, can_type=True, has_keypad=False)
    photos = {draw_name(): address for address in parse.photo_addresses(form)}
    return Turn(
        city=city,
        channel="sms",
        session=line.vault.thread(form.get("From", ""), form.get("To", "")),
        request=message,
        number=-1,
        person=person,
        events=parse.events(form, at, tuple(photos)),
        at=at,
        number_called=form.get("To", ""),
        yes=parse.is_yes(form),
        media=photos,
    )


def _twiml(reply: Reply) -> Response:
    return Response(reply.body, content_type="text/xml; charset=utf-8", headers={"Townline-Step": reply.step})
