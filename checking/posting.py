"""Post one request to a test endpoint, and look whether it can be found again."""

import secrets
import time
from typing import Final

from checking.asking import Asker
from checking.exchange import Exchange
from checking.record import Visit, rows_of
from open311 import filing, read_requests
from open311.errors import NotGeoReport
from open311.models import Filed, Service

WORDS: Final = "A trial of this test endpoint by townline check. Nothing is wrong; please close this."
LONGEST_WAIT: Final = 30.0
"""Seconds until a request that was posted must be in the list."""
BETWEEN: Final = 1.0
"""Seconds between two looks at the list."""


def why_not(visit: Visit) -> str:
    """Why this endpoint is not to be posted to; "" where its own discovery says that it is for tests."""
    if not visit.services:
        return "Nothing was posted: the endpoint cannot be used."
    if visit.endpoint and visit.endpoint.type.lower() == "test":
        return ""
    told = f"is of the type {visit.endpoint.type!r}" if visit.endpoint else "is not named by one"
    return f"Nothing was posted: --post is for endpoints that their own discovery calls tests, and this one {told}."


def post(asker: Asker, visit: Visit, patience: float = LONGEST_WAIT) -> None:
    """File one request, once, and ask for it until it shows, or `patience` seconds are over.

    It tells its place in every way that a report does: what an endpoint does not know must come out now.
    """
    service = _simplest(visit)
    row = next((row for row in visit.rows if row.lat is not None), None)
    told = {
        "service_code": service.service_code,
        "address_string": (row.address if row else "") or "City Hall",
        "description": f"{_mark()} {WORDS}",
    }
    if row:
        told |= {"lat": filing.degrees(row.lat), "long": filing.degrees(row.long)}
    found = asker.post(filing.request(asker.profile, told, {}, (), (), ""), about=service.service_code)
    receipt = filed(found)
    until = time.monotonic() + patience
    if receipt.token and not receipt.service_request_id:
        while not filed(asker.get("token", id=receipt.token)).service_request_id and _go_on(asker, until):
            pass
    if receipt.token or receipt.service_request_id:
        fields = [("service_code", service.service_code), ("status", "open,closed")]
        while not shows(asker.get("requests", fields=fields, about="the mark"), found) and _go_on(asker, until):
            pass


def filed(exchange: Exchange | None) -> Filed:
    """The receipt in an answer; an empty one where there is none."""
    try:
        return read_requests.filed(exchange.tree) if exchange and exchange.ok and not exchange.is_web_page else Filed()
    except NotGeoReport:
        return Filed()


def shows(listed: Exchange, post: Exchange) -> bool:
    """Whether a list shows what was posted, its mark at the head of the description."""
    mark = dict(post.sent)["description"].partition("]")[0]
    return any(row.description.startswith(mark) for row in rows_of(listed))


def _mark() -> str:
    """Like a report's own, and another each time: an earlier trial must not pass for this one. None begins with 000."""
    return f"[Townline 000{secrets.randbelow(10_000):04}]"


def _simplest(visit: Visit) -> Service:
    """One without questions, that gives its id at once."""
    return min(visit.services, key=lambda service: (service.metadata, service.type != "realtime"))


def _go_on(asker: Asker, until: float) -> bool:
    if asker.gave_up or time.monotonic() + BETWEEN > until:
        return False
    time.sleep(BETWEEN)
    return True
