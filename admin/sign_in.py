"""Signing in and out: a link that works once, a cookie, and a button. Whose cookie it is, others ask here."""

import logging

from flask import Blueprint, Response, make_response, redirect, render_template, request
from redis.exceptions import RedisError
from werkzeug.wrappers import Response as AnyResponse

from admin.staff import SESSION_S, Person, Staff
from same_origin import from_elsewhere
from settings import Settings
from store.connection import StoreAway, reaching

log = logging.getLogger("townline.admin")

# A link's secret stands in the address: nobody that a page leads to may learn it.
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "same-origin",  # with none at all a browser would not say either where our own buttons are
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class Door:
    """Who comes in, by the cookie that they have."""

    def __init__(self, staff: Staff, settings: Settings) -> None:
        self.staff = staff
        self.secure = settings.public_url.startswith("https://")
        # A browser takes a cookie of the first name only over TLS, for this host and all of it.
        self.cookie = "__Host-townline" if self.secure else "townline"

    def who(self) -> Person | None:
        """Whoever makes this request, if they are signed in. Raises StoreAway."""
        with reaching():
            return self.staff.who(request.cookies.get(self.cookie, ""))

    def let_in(self, answer: AnyResponse, token: str) -> None:
        """Give whoever gets this answer a session."""
        answer.set_cookie(
            self.cookie, token, max_age=SESSION_S, path="/", secure=self.secure, httponly=True, samesite="Lax"
        )

    def let_out(self, answer: AnyResponse) -> None:
        """End the session of whoever makes this request."""
        with reaching():
            self.staff.sign_out(request.cookies.get(self.cookie, ""))
        answer.delete_cookie(self.cookie, path="/", secure=self.secure, httponly=True, samesite="Lax")


def sign_in_blueprint(door: Door) -> Blueprint:
    """The routes under /admin/ that need no session."""
    pages = Blueprint(
        "sign_in", __name__, url_prefix="/admin", template_folder="templates", static_folder="static"
    )  # fmt: skip
    pages.after_request(locked_down)
    for error in (StoreAway, RedisError):
        pages.register_error_handler(error, store_away)

    @pages.before_request
    def only_from_here() -> Response | None:
        if request.method == "POST" and from_elsewhere(request.headers, request.host):
            return page("refused.html", 403)
        return None

    @pages.get("/sign-in")
    def how() -> Response:
        """How one signs in."""
        return page("how_to_sign_in.html")

    @pages.get("/sign-in/<secret>")
    def invited(secret: str) -> Response:
        """A button, so that whatever only looks at a link does not use it up."""
        with reaching():
            good = door.staff.is_invited(secret)
        return page("sign_in.html") if good else _over()

    @pages.post("/sign-in/<secret>")
    def sign_in(secret: str) -> AnyResponse:
        """Use the link up."""
        with reaching():
            came = door.staff.sign_in(secret)
        if came is None:
            return _over()
        person, token = came
        log.info("Somebody signed in.", extra={"person": person.id})
        answer = redirect("/phone", 303)
        door.let_in(answer, token)
        return answer

    @pages.post("/sign-out")
    def sign_out() -> AnyResponse:
        """End the session, here and in the store."""
        answer = redirect("/admin/sign-in", 303)
        door.let_out(answer)
        log.info("Somebody signed out.")
        return answer

    return pages


def page(template: str, status: int = 200, **facts: object) -> Response:
    """One of the small pages around the sign-in."""
    return make_response(render_template(template, **facts), status)


def locked_down(response: Response) -> Response:
    """Nothing of elsewhere runs on these pages, and nothing of them is kept or told."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response


def store_away(error: Exception) -> Response:
    """Nobody can be known while the store is away."""
    log.error("Nobody could sign in or be known: %s", type(error).__name__)
    return page("store_away.html", 503)


def _over() -> Response:
    log.warning("A sign-in link was tried that is used, too old, or none.")
    return page("sign_in_over.html", 410)
