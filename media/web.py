"""/media/NAME.jpg: a photo, for whoever was told its name. There is no list, and no second address."""

import re

from flask import Blueprint, Response, abort
from redis import Redis

from media.album import NAME, content_of
from store.connection import StoreAway, reaching
from store.vault import CannotOpen, Vault

_NAME = re.compile(NAME)
_A_YEAR = 365 * 24 * 3600


def media_blueprint(store: "Redis", vault: Vault) -> Blueprint:
    """The photos' own route."""
    blueprint = Blueprint("media", __name__)

    @blueprint.get("/media/<name>.jpg")
    def photo(name: str) -> Response:
        """One photo. Any other name than one of a photo that is here is not found, whatever the reason."""
        if not _NAME.fullmatch(name):
            abort(404)
        try:
            with reaching():
                content = content_of(store, vault, name)
        except StoreAway:
            return Response("The photo cannot be shown just now. Try again in a moment.\n", 503, mimetype="text/plain")
        except CannotOpen:
            content = None
        return _picture(content) if content else abort(404)

    return blueprint


def _picture(content: bytes) -> Response:
    answer = Response(content, mimetype="image/jpeg")
    answer.headers["Cache-Control"] = f"private, max-age={_A_YEAR}, immutable"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer.headers["X-Robots-Tag"] = "noindex"
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer
