"""Run the demo city: its GeoReport server, the page of its staff, and the carrier that goes nowhere, on one port."""

from __future__ import annotations

import argparse
import contextlib
import functools
import os
import signal
import socket
import sys
import threading
import time
import urllib.request
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.error import URLError
from zoneinfo import ZoneInfo

from flask import Flask
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from demo.carrier import api as carrier_api
from demo.carrier.carrier import DemoCarrier
from demo.georeport import api as georeport_api
from demo.georeport import page
from demo.georeport.answers import HANG_UP
from demo.georeport.city import API_KEY, ZONE, DemoCity
from demo.georeport.service_list import Shelf
from demo.georeport.switches import Switches
from processes import leash

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

THREADS = 8
SECONDS_TO_START = 20.0
"""Until it must answer, or nobody is told that it is ready."""
SECONDS_TO_FREE = 2.0
"""For its port, which a city that was just killed still holds."""


def create_app(city: DemoCity, carrier: DemoCarrier | None = None) -> Flask:
    """The city, and the carrier where there is one, as one WSGI application.

    GeoReport is at /demo/open311/v2/, the page at /demo/, the carrier under /carrier/.
    """
    app = Flask(__name__, static_folder=None, template_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    app.register_blueprint(georeport_api.blueprint(city), url_prefix="/demo/open311/v2")
    app.register_blueprint(page.blueprint(city), url_prefix="/demo")
    if carrier is not None:
        app.register_blueprint(carrier_api.blueprint(carrier), url_prefix="/carrier")
    app.wsgi_app = _hanging_up(app.wsgi_app)  # type: ignore[assignment, method-assign]

    @app.get("/healthz")
    def alive() -> str:
        return "ok\n"

    return app


def _hanging_up(application: WSGIApplication) -> WSGIApplication:
    """The application, but a view that sets environ[HANG_UP] ends its connection without an answer."""

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        body = application(environ, start_response)
        if environ.get(HANG_UP):
            raise ConnectionAbortedError("the city hung up")
        return body

    return answer


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve on 127.0.0.1 until told to stop; one line says when it is ready."""
    parser = argparse.ArgumentParser(prog="python -m demo.city", description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--database", type=Path, required=True, help="the city's SQLite file")
    parser.add_argument("--carrier-database", type=Path, help="the carrier's SQLite file (default: beside the city's)")
    parser.add_argument(
        "--services", type=Path, help="a folder with the services.json of a city that this stands in for"
    )
    parser.add_argument("--timezone", type=ZoneInfo, default=ZONE, help="the city's (default: %(default)s)")
    parser.add_argument("--api-key", default=API_KEY, help="the key that a post needs (default: %(default)s)")
    parser.add_argument("--quirks", type=lambda names: Switches.of(names.split(",")), default=Switches())
    given = parser.parse_args(arguments)
    # Secrets come by the environment: an argument can be read by anybody on the machine.
    secret = {name: os.environ.get(name, "") for name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN")}
    missing = [name for name, value in secret.items() if not value]
    if missing:
        parser.error(f"set {' and '.join(missing)}: the carrier accepts these credentials alone")
    if not _is_free(given.port):
        parser.error(f"port {given.port} is taken by another program")
    tokens = tuple(token.strip() for token in secret["TWILIO_AUTH_TOKEN"].split(",") if token.strip())
    make = functools.partial(_make_app, given, secret["TWILIO_ACCOUNT_SID"], tokens)
    threading.Thread(target=_say_when_ready, args=(given.port,), daemon=True).start()
    Server(
        "demo.city",
        address="127.0.0.1",
        port=given.port,
        interface=Interfaces.WSGI,
        blocking_threads=THREADS,
        websockets=False,
        log_level=LogLevels.error,
        workers_kill_timeout=5,
    ).serve(target_loader=make, wrap_loader=False)
    return 0


def _is_free(port: int) -> bool:
    """Whether nobody listens there. Granian itself would share the port; a city that was just killed takes a moment."""
    give_up = time.monotonic() + SECONDS_TO_FREE
    while time.monotonic() < give_up:
        with socket.socket() as listener, contextlib.suppress(OSError):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(("127.0.0.1", port))
            return True
        time.sleep(0.05)
    return False


def _make_app(given: argparse.Namespace, account_sid: str, auth_tokens: tuple[str, ...]) -> Flask:
    """What the serving process runs. It is a child of ours, and must not outlive us."""
    leash.end_with_parent(signal.SIGKILL)
    kept_by_carrier = given.carrier_database or given.database.with_name("demo-carrier.sqlite3")
    city = DemoCity(
        given.database,
        switches=given.quirks,
        api_key=given.api_key,
        zone=given.timezone,
        dry_run=given.services is not None,
    )
    app = create_app(city, DemoCarrier(kept_by_carrier, account_sid, auth_tokens))
    if given.services:
        shelf = Shelf(given.services)

        @app.before_request
        def as_it_stands() -> None:
            city.services = shelf.now()

    return app


def _say_when_ready(port: int) -> None:
    give_up = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < give_up:
        with (
            contextlib.suppress(URLError, OSError),
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz") as alive,
        ):
            if alive.status == 200:
                print(f"The demo city is ready: http://127.0.0.1:{port}/demo/", flush=True)
                return
        time.sleep(0.05)
    print("The demo city did not start in time", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
