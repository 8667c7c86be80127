"""The carrier's photos and recordings over HTTP: a phone leaves them here, and the line fetches them as from Twilio.

As Twilio does, the Media resource wants credentials and sends on to another address, which is good for a moment, wants
none, and refuses who brings some. A recording is given at once, with or without .wav behind its name.
"""

from flask import Blueprint, Response, jsonify, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from demo.carrier.photos_kept import PhotosKept

MOST_BYTES = 5 * 1024 * 1024
"""As carriers pass on at most."""
TICKETS = "/cdn"
Answer = AnyResponse | tuple[Response, int]


def add_routes(api: Blueprint, kept: PhotosKept, account: str) -> None:
    """Add them to the carrier's endpoint; `account`: the path of its one account."""

    @api.post("/media")
    def left() -> Answer:
        request.max_content_length = MOST_BYTES
        media = kept.add(request.get_data(), request.mimetype or "application/octet-stream")
        return jsonify(sid=media.sid, url=f"{request.host_url.rstrip('/')}{api_path()}{_path(account, media.sid)}"), 201

    @api.post("/recordings")
    def recorded() -> Answer:
        request.max_content_length = MOST_BYTES
        media = kept.add(request.get_data(), "audio/x-wav", "RE")
        path = f"{request.path.removesuffix('/recordings')}{account}/Recordings/{media.sid}"
        return jsonify(sid=media.sid, url=f"{request.host_url.rstrip('/')}{path}"), 201

    @api.get(f"{account}/Recordings/<sid>")
    @api.get(f"{account}/Recordings/<sid>.wav")
    def recording(sid: str) -> Answer:
        media = kept.by_sid(sid)
        if media is None or not sid.startswith("RE"):
            return jsonify(code=20404, message="The requested resource was not found", status=404), 404
        return Response(media.content, mimetype=media.kind, headers={"X-Content-Type-Options": "nosniff"})

    @api.get(f"{account}/Messages/<message>/Media/<sid>")
    def fetched(message: str, sid: str) -> Answer:
        media = kept.by_sid(sid)
        if media is None:
            return jsonify(code=20404, message="The requested resource was not found", status=404), 404
        return redirect(f"{api_path()}{TICKETS}/{media.ticket}", 307)

    @api.get(f"{TICKETS}/<ticket>")
    def given(ticket: str) -> Answer:
        media = kept.by_ticket(ticket)
        if media is None or request.authorization:
            return jsonify(message="Only one authentication mechanism is allowed", status=400), 400
        return Response(media.content, mimetype=media.kind, headers={"X-Content-Type-Options": "nosniff"})

    def api_path() -> str:
        """Where the carrier is mounted."""
        return request.path.partition("/media")[0].partition(account)[0].rstrip("/")


def _path(account: str, sid: str) -> str:
    return f"{account}/Messages/MM{sid[2:]}/Media/{sid}"
