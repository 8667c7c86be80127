"""The page itself at /phone: on a demo, and in the dry run beside a real line, where it says that it is one."""

import tomllib

from flask import Blueprint, Flask, Response, make_response, render_template

from phone.carrier import Carrier
from sessions.turn import Line as Server
from settings import Settings
from simulator.api import api_blueprint
from simulator.calls import Calls
from simulator.city import CityDesk
from simulator.curtain import Curtain
from simulator.desk import Desk
from simulator.door import line_of
from simulator.people import People
from simulator.photos import Album
from simulator.recordings import Recordings
from simulator.texts import Texts
from simulator.transcripts import Shelf

# What people say stands on this page: nothing of it may run or load anything, and nothing leaves this machine.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
    "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def register_phone(web: Flask, server: Server, settings: Settings) -> None:
    """Add the page, its files and its interface to a demo or a dry run."""
    number = server.cities.load_all()[0].numbers[0] if settings.sandbox else _line_number(settings)
    desk = _desk(web, server, settings, number)
    web.register_blueprint(api_blueprint(desk))
    web.register_blueprint(_page_blueprint(desk, settings.sandbox))


def _desk(web: Flask, server: Server, settings: Settings, number: str) -> Desk:
    people, curtain = People(server.store, server.vault), Curtain(server, number)
    carrier = Carrier(settings.twilio_api_url, settings.twilio_account_sid, settings.twilio_auth_tokens[0])
    return Desk(
        server=server,
        number=number,
        people=people,
        calls=Calls(line_of(web, settings, number), curtain),
        texts=Texts(line_of(web, settings, number, carrier), curtain, people),
        album=Album(people, carrier),
        recordings=Recordings(carrier),
        city=CityDesk(settings.demo_city_url),
        shelf=Shelf(settings.var / "kept"),
    )


def _line_number(settings: Settings) -> str:
    """The demo line's own number, from its file: the store may not be there yet."""
    written = (settings.city_dirs[0] / "city.toml").read_text("utf-8")
    return str(tomllib.loads(written)["numbers"][0])


def _page_blueprint(desk: Desk, dry_run: bool) -> Blueprint:
    page = Blueprint("phone", __name__, url_prefix="/phone", template_folder="templates", static_folder="static")

    @page.get("", strict_slashes=False)
    def phone() -> Response:
        """The phone."""
        city = desk.server.cities.called(desk.number)
        problem = next(iter(city.menu.examples.get("en", ())), "there's a problem")
        page_of = {"city": city, "problem": problem, "number": desk.number, "dry_run": dry_run}
        return make_response(render_template("phone.html", **page_of))

    @page.after_request
    def locked_down(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "same-origin"
        response.headers["Cache-Control"] = "no-cache"
        return response

    return page
