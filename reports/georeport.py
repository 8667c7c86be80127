"""A city's real door: the GeoReport client, in the words that reports use."""

import time
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

MOST_ROWS: Final = 1000
"""The standard's own limit. A list this long is no whole list."""

PAGE: Final = 50
"""Real limits are 50, 100, 200, 500 ... A list of just such a length may be the first page of more."""

_DEEPEST: Final = 6


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
        """Every request of a service since a moment. A list that may have been cut off is asked for in halves."""
        return self._search(service_code, since, None, _DEEPEST)

    def requests(self, request_ids: Sequence[str]) -> tuple[CityRequest, ...]:
        """Several requests by their numbers; some may be missing."""
        return tuple(map(_request, _asked(lambda: self._client.requests(service_request_ids=request_ids))))

    def request(self, request_id: str) -> CityRequest | None:
        """One request by its number, or None if the city does not know it."""
        try:
            return _request(_asked(lambda: self._client.request(request_id)))
        except CitySaidNo:
            return None

    def _search(self, service_code: str, since: float, until: float | None, depth: int) -> Listing:
        """`until` None leaves the end to the city: its clock may be ahead, and some refuse a moment to come."""
        start, end = datetime.fromtimestamp(since, UTC), datetime.fromtimestamp(until, UTC) if until else None
        rows = _asked(lambda: self._client.requests(service_codes=(service_code,), start=start, end=end))
        found = tuple(map(_request, rows))
        if _whole(len(found)) or not depth:
            return Listing(found, complete=_whole(len(found)))
        middle = (since + (until or time.time())) / 2
        halves = [self._search(service_code, *span, depth - 1) for span in ((since, middle), (middle, until))]
        return Listing(found + halves[0].requests + halves[1].requests, all(half.complete for half in halves))


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


def _whole(rows: int) -> bool:
    return rows < MOST_ROWS and (rows == 0 or rows % PAGE != 0)


def _request(row: ServiceRequest) -> CityRequest:
    updated = dates.read(row.updated_datetime)
    return CityRequest(
        request_id=row.service_request_id,
        status=row.status,
        note=row.status_notes,
        description=row.description,
        updated_at=updated.timestamp() if updated else 0.0,
    )
