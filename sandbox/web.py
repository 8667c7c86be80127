"""/phone beside a real line: for whoever is signed in, passed on to the dry run of the city that they chose.

Nothing here talks to the line or to the city. A dry run that is away or slow is told of in a sentence, at once.
"""

from collections.abc import Mapping
from pathlib import Path

from flask import Blueprint, Flask, Response, jsonify, redirect, request, send_from_directory
from redis.exceptions import RedisError
from werkzeug.wrappers import Response as AnyResponse

import simulator
from admin.sign_in import Door, locked_down, page, store_away
from sandbox.desk import Desk
from sandbox.keeper import Keeper, is_name
from sandbox.passing import MEDIA, Away, Passage, Silent, TooMuch
from sessions.turn import Line
from store.blobs import BlobMissing
from store.connection import StoreAway

COOKIE = "townline-city"
_HERE = Path(__file__).parent
_OF_THE_PHONE = Path(simulator.__file__).parent / "static"
_CONVERSATIONS = ("/call", "/texts")
"""A post to one of these may begin a conversation."""
_ANY = ["GET", "POST"]

_SIGN_IN = "Sign in first. Whoever runs Townline makes a link for you: townline staff invite NAME"
_SOON = "The dry run is starting, or busy. It goes on in a moment."
_SILENT = "The dry run did not answer. The city’s line has nothing to do with that. Load this page again."
_TOO_MUCH = "That is too much at once."
_STORE_AWAY = "The store cannot be reached. See whether Redis runs where REDIS_URL says."
_NOT_CHOSEN = "Open /phone first, and choose a city."


def register_dry_run(web: Flask, line: Line, door: Door, keeper: Keeper, environ: Mapping[str, str]) -> None:
    """Add the page, its files and its interface, and the page of the demo city that stands in for the real one."""
    desk, passage = Desk(line, keeper, environ), Passage()
    phone = Blueprint("phone", __name__, template_folder="templates")
    phone.after_request(locked_down)
    phone.before_request(_for_staff(door))
    for error in (StoreAway, RedisError):
        phone.register_error_handler(error, _store_away)
    _add_page(phone, desk, passage, door.secure)
    _add_what_is_passed_on(phone, desk, passage)
    web.register_blueprint(phone)


def _for_staff(door: Door):  # type: ignore[no-untyped-def]
    def known() -> AnyResponse | None:
        if door.who():
            return None
        return page("how_to_sign_in.html", 401) if _is_a_page() else _says(_SIGN_IN, 401)

    return known


def _add_page(phone: Blueprint, desk: Desk, passage: Passage, secure: bool) -> None:
    @phone.get("/phone", strict_slashes=False)
    def phone_page() -> AnyResponse:
        """The phone, or why it is not there yet."""
        cities, wanted = desk.cities(), request.args.get("city", "")
        if wanted in cities:
            return _chosen(redirect("/phone", 303), wanted, secure)
        name = next(iter(cities)) if len(cities) == 1 else request.cookies.get(COOKIE, "")
        if name not in cities:
            return page("choose_a_city.html", 200 if cities else 503, cities=cities)
        return _chosen(_opened(desk, passage, name), name, secure)

    @phone.get("/phone/waiting.js")
    def waiting() -> Response:
        return send_from_directory(_HERE / "static", "waiting.js")

    @phone.get("/phone/static/<path:file>")
    def static(file: str) -> Response:
        return send_from_directory(_OF_THE_PHONE, file)


def _opened(desk: Desk, passage: Passage, name: str) -> Response:
    keeper = desk.keeper
    wrong = keeper.trouble(name)
    if wrong and "again" not in request.args:
        return page("cannot_start.html", 503, wrong=wrong)
    try:
        desk.hand_over(name)
        keeper.used(name)
        return passage.pass_on(request, keeper.address(name), "/phone")
    except BlobMissing as error:
        return page("cannot_start.html", 503, wrong=str(error))
    except OSError as error:
        if isinstance(error, StoreAway):
            raise
        if isinstance(error, Away):
            desk.start(name)
        return page("starting.html", 503, log=keeper.directory(name) / "log")


def _chosen(answer: AnyResponse, name: str, secure: bool) -> AnyResponse:
    answer.set_cookie(COOKIE, name, path="/", secure=secure, httponly=True, samesite="Lax")
    return answer


def _add_what_is_passed_on(phone: Blueprint, desk: Desk, passage: Passage) -> None:
    @phone.get(f"{MEDIA}<name>")
    def photo(name: str) -> Response:
        return _passed_on(desk, passage, f"/media/{name}")

    @phone.route("/phone/api/<path:rest>", methods=_ANY)
    @phone.route("/demo/", defaults={"rest": ""}, methods=_ANY)
    @phone.route("/demo/<path:rest>", methods=_ANY)
    def passed_on(rest: str) -> Response:
        return _passed_on(desk, passage, request.path)


def _passed_on(desk: Desk, passage: Passage, path: str) -> Response:
    """What the dry run says; while it cannot be asked, when to come again."""
    name = request.cookies.get(COOKIE, "")
    if not is_name(name) or not desk.keeper.directory(name).is_dir():
        return _says(_NOT_CHOSEN, 409)
    try:
        if request.method == "POST":
            desk.keeper.used(name)
            if path.endswith(_CONVERSATIONS):
                desk.hand_over(name)
        return passage.pass_on(request, desk.keeper.address(name), path)
    except Away:
        wrong = desk.keeper.trouble(name)
        if not wrong:
            desk.start(name)
        return _come_again(wrong, path)
    except Silent:
        return _says(_SILENT, 504)
    except TooMuch:
        return _says(_TOO_MUCH, 413)
    except BlobMissing as error:
        return _says(str(error), 503)


def _come_again(wrong: str, path: str) -> Response:
    if wrong:
        return _says(f"The dry run cannot be started. {wrong}", 500)
    if path.endswith("/events"):  # nothing is new; to anything else than 200 a browser would not come again
        return Response("retry: 1000\n\n", content_type="text/event-stream; charset=utf-8")
    answer = _says(_SOON, 503)
    answer.headers["Retry-After"] = "1"
    return answer


def _store_away(error: Exception) -> Response:
    return store_away(error) if _is_a_page() else _says(_STORE_AWAY, 503)


def _is_a_page() -> bool:
    return request.path.rstrip("/") in ("/phone", "/demo")


def _says(sentence: str, status: int) -> Response:
    answer: Response = jsonify(error=sentence)
    answer.status_code = status
    return answer
