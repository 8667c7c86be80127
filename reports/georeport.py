"""A city's real door: the GeoReport client, in the words that reports use."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final, TypeVar

import requests
import urllib3.exceptions

from facts.city import Provider
from facts.reports import Report
from open311.client import Client
from open311.errors import CityRefused, CityUnreachable, Duplicate
from open311.models import Media, RequestUpdate, ServiceRequest
from open311.profile import Profile
from reports.door import CityAway, CityRequest, CitySaidNo, Listing, Receipt
from reports.marker import in_words, without_mark
from reports.timing import Timing
from reports.whole_list import listed

Answer = TypeVar("Answer")


class GeoReportDoor:
    """One GeoReport v2 endpoint. Any number of threads may use it."""

    def __init__(self, provider: Provider) -> None:
        self._client = Client(profile_of(provider))
        self._mark_in_description = self._client.profile.marker_in == "description"

    def post(self, report: Report, description: str, *pictures: bytes) -> Receipt:
        """File a report with the city. Where the endpoint has a field for our mark, the mark goes there."""
        place, marker = report.place, ""
        if not self._mark_in_description:
            description, marker = without_mark(description, report.reference), in_words(report.reference)
        filed = _asked(
            lambda: self._client.post(
                service_code=report.service_code,
                lat=place.lat if place else None,
                long=place.long if place else None,
                address_string=place.address if place else report.place_words,
                description=description,
                phone=report.phone,
                media_url=report.media,
                media=[Media(f"{at}.jpg", "image/jpeg", content) for at, content in enumerate(pictures, 1)],
                marker=marker,
                attributes={each.code: each.given if each.many else each.given[0] for each in report.answers},
            )
        )
        return Receipt(filed.service_request_id, filed.token, filed.service_notice)

    def number_for(self, token: str) -> str:
        """The city's number that a token stands for; "" as long as there is none."""
        return _asked(lambda: self._client.token(token)).service_request_id

    def search(self, service_code: str, since: float) -> Listing:
        """Every request of a service since a moment."""
        rows = listed(lambda start, end: self._made_between(service_code, start, end), since)
        # Without these an endpoint lists what it likes.
        sure = not {"start_date", "status"} & set(self._client.profile.leave_out)
        return replace(rows, complete=rows.complete and sure)

    def requests(self, request_ids: Sequence[str]) -> tuple[CityRequest, ...]:
        """Several requests by their numbers; some may be missing."""
        most = self._client.profile.ids_at_once
        if most == 1:
            # It knows no lists: whoever asks goes on one by one.
            return ()
        found: list[CityRequest] = []
        for at in range(0, len(request_ids), most):
            found += self._listed(service_request_ids=request_ids[at : at + most])
        return tuple(found)

    def request(self, request_id: str) -> CityRequest | None:
        """One request by its number, or None if the city does not know it."""
        try:
            return self.read(_asked(lambda: self._client.request(request_id)))
        except CitySaidNo:
            return None

    def updates(self, since: float) -> tuple[tuple[str, CityRequest], ...]:
        """What has happened since a moment, each with an id of its own, in any order."""
        start = datetime.fromtimestamp(max(since, 0.0), UTC)
        found = _asked(lambda: self._client.updates(start))
        return tuple((_id_of(each), self.read_update(each)) for each in found if each.service_request_id)

    def _made_between(self, service_code: str, start: float, end: float | None) -> tuple[CityRequest, ...]:
        since, until = datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC) if end else None
        return self._listed(service_codes=(service_code,), start=since, end=until)

    def _listed(self, **wanted: Any) -> tuple[CityRequest, ...]:
        return tuple(map(self.read, _asked(lambda: self._client.requests(**wanted))))

    def read(self, row: ServiceRequest) -> CityRequest:
        """A request of the client's as reports know it."""
        return CityRequest(
            request_id=row.service_request_id,
            status=row.status,
            note=row.status_notes,
            description=row.description if self._mark_in_description else self._told_in_our_field(row),
            updated_at=self._seconds(row.updated_datetime),
            merged_with=row.parent_service_request_id,
            expected_at=self._seconds(row.expected_datetime),
        )

    def read_update(self, update: RequestUpdate) -> CityRequest:
        """News of the extension, as reports know it. "unchanged" and "reopen" are its words."""
        status = {"unchanged": "", "reopen": "open"}.get(update.status, update.status)
        return CityRequest(
            update.service_request_id, status, update.description, updated_at=self._seconds(update.updated_datetime)
        )

    def _seconds(self, written: str) -> float:
        moment = self._client.moment(written)
        return max(0.0, moment.timestamp()) if moment else 0.0

    def _told_in_our_field(self, row: ServiceRequest) -> str:
        """What the city shows of the field that holds our mark, "" where it shows none: then absence proves nothing."""
        name = self._client.profile.marker_in
        code = name.removeprefix("attribute[").removesuffix("]")
        told = [each.value for each in row.attributes if each.code == code]
        return next((value for value in (*told, row.extra.get(name)) if isinstance(value, str)), "")


def profile_of(provider: Provider) -> Profile:
    """How an endpoint wants to be spoken to. Raises ValueError that says what of a provider's settings is wrong."""
    doubled = sorted(set(provider.profile) & _OF_THE_PROVIDER)
    if doubled:
        raise ValueError(f"{', '.join(doubled)} belongs to the provider itself, above its profile")
    told = {name: getattr(provider, name) for name in _OF_THE_PROVIDER}
    profile = Profile.from_settings({**told, **provider.profile})
    if profile.connect_timeout + 2 * profile.post_timeout > Timing().lease - _TO_SPARE_S:
        raise ValueError(
            f"post_timeout {profile.post_timeout:g} is too long: one post may take {Timing().lease:g} seconds in all. "
            "What is not answered by then is looked for in the city's list"
        )
    return profile


def _id_of(update: RequestUpdate) -> str:
    """Its own id, or, where a city gives none, what it says."""
    told = (update.service_request_id, update.status, update.updated_datetime, update.description)
    return update.update_id or " ".join(told)


_OF_THE_PROVIDER: Final = frozenset({"url", "api_key", "jurisdiction_id", "format", "visible_after"})
_TO_SPARE_S: Final = 10.0
"""What is left of a lease when the slowest post has ended."""


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
