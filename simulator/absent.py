"""Where a real city is served there is no browser phone for anybody who comes by."""

from flask import Blueprint, Response, jsonify

_SENTENCE = "There is no browser phone on this line. Start a demo of it with `townline demo`."


def absent_blueprint() -> Blueprint:
    """The routes of the page, each answered with why it is not there."""
    absent = Blueprint("phone", __name__, url_prefix="/phone")

    @absent.route("", strict_slashes=False)
    def page() -> Response:
        return Response(_SENTENCE + "\n", 404, content_type="text/plain; charset=utf-8")

    @absent.route("/<path:anything>", methods=["GET", "POST"])
    def nothing(anything: str) -> tuple[Response, int]:
        return jsonify(error=_SENTENCE), 404

    return absent
