"""/media/NAME.jpg and .wav: a photo, a recording, for whoever was told its name. There is no list."""

import re

from flask import Blueprint, Response, abort
from redis import Redis

from media.album import NAME, content_of
from media.recordings import is_wav
from store.connection import StoreAway, reaching
from store.vault import CannotOpen, Vault

_NAME = re.compile(NAME)
_A_YEAR = 365 * 24 * 3600


def media_blueprint(store: Redis, vault: Vault) -> Blueprint:
    """The photos' own route."""
    blueprint = Blueprint("media", __name__)

    @blueprint.get("/media/<name>.jpg")
    def photo(name: str) -> Response:
        """One photo. Any other name than one of a photo that is here is not found, whatever the reason."""
        return shown(name, "image/jpeg")

    @blueprint.get("/media/<name>.wav")
    def recording(name: str) -> Response:
        """One recording."""
        return shown(name, "audio/wav")

    def shown(name: str, kind: str) -> Response:
        if not _NAME.fullmatch(name):
            abort(404)
        try:
            with reaching():
                content = content_of(store, vault, name)
        except StoreAway:
            return Response("It cannot be shown just now. Try again in a moment.\n", 503, mimetype="text/plain")
        except CannotOpen:
            content = None
        return _sent(content, kind) if content and is_wav(content) == (kind == "audio/wav") else abort(404)

    return blueprint


def _sent(content: bytes, kind: str) -> Response:
    answer = Response(content, mimetype=kind)
    answer.headers["Cache-Control"] = f"private, max-age={_A_YEAR}, immutable"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer.headers["X-Robots-Tag"] = "noindex"
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer
