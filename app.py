"""The web application: settings → store → blueprints. The only place that wires the web together.

`flask --app app run` and any WSGI server can serve it: `app:create_app()`.
"""

import logging
import os
import threading
import time

from flask import Flask

import logs
import settings as settings_file
from admin.first_page import first_page_blueprint
from admin.metrics import metrics_blueprint
from import_city import import_city
from ivr.webhook import voice_blueprint
from media.web import media_blueprint
from reports.web import updates_blueprint
from sessions.cities import Cities
from sessions.turn import Line
from settings import Settings
from sms.webhook import sms_blueprint
from store.connection import StoreAway, connect, reaching
from store.vault import Vault

log = logging.getLogger("townline")

_LARGEST_WEBHOOK = 256 * 1024
"""Bytes. Twilio's own are under 10 kB."""
_LOOK_EACH_S = 0.5
"""A store that is not there yet is asked for so often."""


def create_app(settings: Settings | None = None) -> Flask:
    """The WSGI application; raises settings.SettingsError where the environment cannot be served with.

    An unreachable store does not keep it from starting: callers hear that something is wrong, and /readyz says so.
    """
    if settings is None:
        settings = settings_file.load(os.environ)
        logs.configure(settings.log_format, settings.log_level)
    store, vault = connect(settings.redis_url), Vault(settings.secret_key)
    line = Line(store, vault, Cities(store, vault, settings.cache_dir))
    web = Flask(__name__, static_folder=None)
    if settings.sandbox:
        from sandbox.taking_over import settle_in

        settle_in(web, line, settings)
    _import_cities(line, settings)
    web.config["MAX_CONTENT_LENGTH"] = _LARGEST_WEBHOOK
    web.extensions["townline"] = line
    web.register_blueprint(voice_blueprint(line, settings))
    web.register_blueprint(sms_blueprint(line, settings))
    web.register_blueprint(media_blueprint(store, vault))
    web.register_blueprint(updates_blueprint(store, vault, line.cities.every))
    web.register_blueprint(first_page_blueprint(line, settings))
    web.register_blueprint(metrics_blueprint(line, settings))
    if settings.demo:
        from demo.passthrough import passthrough_blueprint

        web.register_blueprint(passthrough_blueprint(settings.demo_city_url))
    _add_phone(web, line, settings)
    return web


def _add_phone(web: Flask, line: Line, settings: Settings) -> None:
    """The browser phone: on a demo for everybody; beside a real line for its staff, as a dry run in other processes."""
    if settings.demo:
        from simulator.page import register_phone

        register_phone(web, line, settings)
        return
    from admin.sign_in import Door, sign_in_blueprint
    from admin.staff import Staff
    from sandbox.keeper import Keeper
    from sandbox.web import register_dry_run

    door = Door(Staff(line.store, line.vault), settings)
    web.register_blueprint(sign_in_blueprint(door))
    register_dry_run(web, line, door, Keeper(settings.var / "sandbox", settings.cache_dir), os.environ)


def _import_cities(line: Line, settings: Settings) -> None:
    """Publish the cities of TOWNLINE_CITY; where the store is away, as soon as it is there."""
    try:
        _import_now(line, settings)
    except StoreAway as error:
        log.error("%s It is waited for.", error)
        threading.Thread(target=_import_later, args=(line, settings), name="import", daemon=True).start()


def _import_later(line: Line, settings: Settings) -> None:
    while True:
        time.sleep(_LOOK_EACH_S)
        try:
            _import_now(line, settings)
        except StoreAway:
            continue
        log.warning("The store is there.")
        return


def _import_now(line: Line, settings: Settings) -> None:
    """Those that are not in the store yet; the demo's always. Raises StoreAway.

    Several processes may do it at once: each writes the same, and a lock would hold up whoever starts after a kill.
    """
    filled_from = {**os.environ, "DEMO_CITY_URL": settings.demo_city_url}
    with reaching():
        for directory in settings.city_dirs:
            import_city(line.store, line.vault, directory, settings.cache_dir, filled_from, again=settings.demo)
        for city in line.cities.load_all():
            line.cities.streets(city)
