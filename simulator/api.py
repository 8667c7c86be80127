"""The page's HTTP interface: JSON in, JSON out. Whatever goes wrong is {"error": a sentence}."""

import logging

from flask import Blueprint, Response, jsonify, request
from redis.exceptions import RedisError
from werkzeug.exceptions import HTTPException

from phone.errors import CarrierUnreachable
from same_origin import from_elsewhere
from simulator import api_of_people, api_of_talk, api_of_the_city
from simulator.desk import Desk
from simulator.errors import Refused
from store.blobs import BlobMissing
from store.cities import NoSuchCity
from store.connection import StoreAway

log = logging.getLogger("townline.simulator")


def api_blueprint(desk: Desk) -> Blueprint:
    """The routes under /phone/api/."""
    api = Blueprint("phone_api", __name__, url_prefix="/phone/api")
    api.before_request(_only_from_here)
    api.after_request(_not_kept)
    api.register_error_handler(Exception, _trouble)
    api_of_people.add_routes(api, desk)
    api_of_talk.add_routes(api, desk)
    api_of_the_city.add_routes(api, desk)

    @api.route("/<path:anything>", methods=["GET", "POST", "PUT", "DELETE"])
    def nothing(anything: str) -> Response:
        """Nothing is here."""
        raise Refused("The browser phone has no such address.", 404)

    return api


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
