"""Nobody but the carrier gets past here: every webhook carries its signature, or is answered 403."""

import logging

from flask import Request, abort

from carrier import signature
from settings import Settings

log = logging.getLogger("townline.carrier")


def require_signature(asked: Request, settings: Settings) -> None:
    """Answer 403 unless the carrier signed this very request for the address it was given (PUBLIC_URL)."""
    query = asked.query_string.decode("latin-1")
    url = f"{settings.public_url}{asked.path}{'?' if query else ''}{query}"
    header = asked.headers.get("X-Twilio-Signature", "")
    if not signature.check(url, asked.form, header, settings.twilio_auth_tokens):
        log.warning(
            "A webhook was refused: its signature is missing or not the carrier's. If it was the carrier's, see that "
            "PUBLIC_URL and TWILIO_AUTH_TOKEN are what it was given.",
            extra={"path": asked.path},
        )
        abort(403)
