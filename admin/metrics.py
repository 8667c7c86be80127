"""/metrics: the installation's figures for Prometheus, or for whoever asks with the installation's token.

They tell how busy a city's line is and which of its systems is down. A demo shows them to everybody; a real line to
whoever has TOWNLINE_METRICS_TOKEN, and to nobody while that is not set: behind a proxy every request looks local.
"""

import hmac
import logging
import time

from flask import Blueprint, Response, request

from admin.exposition import CONTENT_TYPE, written
from admin.figures import FIGURES, figures
from sessions.turn import Line
from settings import Settings
from store.connection import StoreAway, reaching
from store.vault import CannotOpen

log = logging.getLogger("townline.admin")

_HOW = (
    "The figures are for whoever has their token. Set TOWNLINE_METRICS_TOKEN for the web server, "
    "and send it: Authorization: Bearer TOKEN.\n"
)


def metrics_blueprint(line: Line, settings: Settings) -> Blueprint:
    """The route of the figures."""
    blueprint = Blueprint("metrics", __name__)

    @blueprint.get("/metrics")
    def metrics() -> Response:
        """Every figure as it is now; 503 and the reason where it cannot be known."""
        if not _may_read(request.headers.get("Authorization", ""), settings):
            refused = Response(_HOW, 401, content_type="text/plain; charset=utf-8")
            refused.headers["WWW-Authenticate"] = 'Bearer realm="metrics"'
            return refused
        try:
            with reaching():
                told = written(FIGURES, figures(line.store, line.vault, line.cities.every(), time.time()))
        except (StoreAway, CannotOpen) as error:
            log.error("The figures cannot be told. %s", error)
            return Response(f"{error}\n", 503, content_type="text/plain; charset=utf-8")
        return Response(told, content_type=CONTENT_TYPE, headers={"Cache-Control": "no-store"})

    return blueprint


def _may_read(authorization: str, settings: Settings) -> bool:
    if settings.demo:
        return True
    scheme, _, token = authorization.partition(" ")
    expected = settings.metrics_token
    same = hmac.compare_digest(token.strip().encode(), expected.encode())
    return bool(expected) and scheme.lower() == "bearer" and same
