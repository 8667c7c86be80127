"""Requests that were asked for by their ids. Nothing is sent here."""

from collections.abc import Iterable

from open311.models import ServiceRequest


def asked_for(rows: Iterable[ServiceRequest], ids: Iterable[str]) -> dict[str, ServiceRequest]:
    """The rows that bear one of these ids, by the id as it was asked for: some servers answer with everything."""
    exact = set(ids)
    wanted = {_alike(id): id for id in exact}
    found: dict[str, ServiceRequest] = {}
    for row in rows:
        id = row.service_request_id
        meant = id if id in exact else wanted.get(_alike(id)) if id else None
        if meant:
            found[meant] = row
    return found


def _alike(id: str) -> str:
    """Ids are text, but some servers give them back as numbers."""
    return id.strip().casefold().lstrip("0")
