"""A city's real door: the GeoReport client, in the words that reports use."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final, Literal, TypeVar, cast

import requests
import urllib3.exceptions

from facts.city import Provider
from facts.reports import Report
from open311 import dates
from open311.client import Client
from open311.errors import CityRefused, CityUnreachable, Duplicate
from open311.models import ServiceRequest
from open311.profile import Profile
from reports.door import CityAway, CityRequest, CitySaidNo, Listing, Receipt

Answer = TypeVar("Answer")

SMALLEST_PAGE: Final = 25
"""Real limits are 25, 50, 100, 200 ... Only a list that is shorter than all of them is surely no first page of more."""

MOST_QUESTIONS: Final = 64
"""In one search. The list of an endpoint that minds no dates is never sure."""

_SECOND: Final = 1.0
_NARROWEST: Final = 5 * _SECOND


class GeoReportDoor:
    """One GeoReport v2 endpoint. Any number of threads may use it."""

    def __init__(self, provider: Provider) -> None:
        self._client = Client(
            Profile(
                url=provider.url,
                api_key=provider.api_key,
                jurisdiction_id=provider.jurisdiction_id,
                format=cast(Literal["json", "xml"], provider.format),
            )
        )

    def post(self, report: Report, description: str) -> Receipt:
        """File a report with the city."""
        place = report.place
        filed = _asked(
            lambda: self._client.post(
                service_code=report.service_code,
                lat=place.lat if place else None,
                long=place.long if place else None,
                address_string=place.address if place else report.place_words,
                description=description,
                phone=report.phone,
                media_url=report.media[0] if report.media else "",
            )
        )
        return Receipt(filed.service_request_id, filed.token, filed.service_notice)

    def number_for(self, token: str) -> str:
        """The city's number that a token stands for; "" as long as there is none."""
        return _asked(lambda: self._client.token(token)).service_request_id

    def search(self, service_code: str, since: float) -> Listing:
        """Every request of a service since a moment. A list that may have been cut off is asked for in halves.

        The last span has no end: the city's clock may be ahead, and some refuse a moment to come.
        """
        found: list[CityRequest] = []
        complete = True
        spans: deque[tuple[float, float | None]] = deque([(since, None)])
        for _ in range(MOST_QUESTIONS):
            if not spans:
                break
            start, end = spans.popleft()
            rows = self._made_between(service_code, start, end)
            found += rows
            if len(rows) >= SMALLEST_PAGE:
                halves = _halves(start, end)
                complete = complete and bool(halves)
                spans += halves
        return Listing(tuple(found), complete=complete and not spans)

    def requests(self, request_ids: Sequence[str]) -> tuple[CityRequest, ...]:
        """Several requests by their numbers; some may be missing."""
        return tuple(map(_request, _asked(lambda: self._client.requests(service_request_ids=request_ids))))

    def request(self, request_id: str) -> CityRequest | None:
        """One request by its number, or None if the city does not know it."""
        try:
            return _request(_asked(lambda: self._client.request(request_id)))
        except CitySaidNo:
            return None

    def _made_between(self, service_code: str, start: float, end: float | None) -> tuple[CityRequest, ...]:
        since, until = datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC) if end else None
        rows = _asked(lambda: self._client.requests(service_codes=(service_code,), start=since, end=until))
        return tuple(map(_request, rows))


def _asked(question: Callable[[], Answer]) -> Answer:
    """Ask, and say in our words what went wrong."""
    try:
        return question()
    except CityRefused as no:
        raise CitySaidNo(code=no.code, words=no.description, duplicate=isinstance(no, Duplicate)) from no
    except CityUnreachable as away:
        raise CityAway(
            sent=away.sent,
            status=away.status,
            retry_after=away.retry_after or 0.0,
            timed_out=away.sent and isinstance(away.__cause__, _TIMED_OUT),
        ) from away


_TIMED_OUT = (requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError)


def _halves(start: float, end: float | None) -> list[tuple[float, float | None]]:
    """Overlapping by a second each way: moments are asked for in whole seconds, and some endpoints leave ends out.

    None where the span is too narrow for that.
    """
    until = end or time.time()
    middle = (start + until) / 2
    if until - start < _NARROWEST:
        return []
    return [(start, middle + _SECOND), (middle - _SECOND, end)]


def _request(row: ServiceRequest) -> CityRequest:
    updated = dates.read(row.updated_datetime)
    return CityRequest(
        request_id=row.service_request_id,
        status=row.status,
        note=row.status_notes,
        description=row.description,
        updated_at=updated.timestamp() if updated else 0.0,
    )
