"""Every call that GeoReport v2 and its documented extensions know, against one endpoint."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit

from open311 import dates, filing, listing, read_requests, read_services, updates, verdict
from open311.answer import Answer, Fields
from open311.errors import CityRefused
from open311.filing import Attributes, Parcel, degrees
from open311.models import Discovery, Filed, Media, RequestUpdate, Service, ServiceDefinition, ServiceRequest
from open311.past import Past, Reader
from open311.past_questions import Rows
from open311.profile import Profile

Read = TypeVar("Read")


class Client:
    """A city's endpoint. Safe to be used by any number of threads; every error is an Open311Error."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        from open311.http import Line  # what it needs is 15 MB, and whoever reads saved answers asks nobody

        self._line = Line(profile)

    def discovery(self) -> Discovery:
        """Ask which endpoints the city has. One that it tells over https is not taken for a plain one."""
        found = self._get("discovery", read_services.discovery)
        return replace(found, endpoints=tuple(replace(each, url=self._safe(each.url)) for each in found.endpoints))

    def services(self, *, lat: float | None = None, long: float | None = None) -> tuple[Service, ...]:
        """Ask what the city can be asked to do; on some servers that depends on the place."""
        return self._get("services", read_services.services, [("lat", degrees(lat)), ("long", degrees(long))])

    def definition(self, service_code: str) -> ServiceDefinition:
        """Ask which questions belong to a service (there are some where its `metadata` is true)."""
        return self._get("definition", lambda tree: read_services.definition(tree, service_code), id=service_code)

    def post(
        self,
        *,
        service_code: str,
        lat: float | None = None,
        long: float | None = None,
        address_string: str = "",
        address_id: str = "",
        description: str = "",
        phone: str = "",
        email: str = "",
        first_name: str = "",
        last_name: str = "",
        device_id: str = "",
        account_id: str = "",
        media_url: str | Sequence[str] = "",
        media: Sequence[Media] = (),
        attributes: Attributes | None = None,
        marker: str = "",
    ) -> Filed:
        """File a request with the city, once. What is empty is left out.

        An attribute with several answers is a list of keys. `marker` is a mark of your own to find the request by.
        Raises NotSent where the profile requires what is not there, Duplicate where the city has it already,
        CityRefused where it says no in GeoReport, CityUnreachable otherwise: if that one's `sent` is true, the city
        may have it. The answer to a blackbox service holds neither id nor token; from any other one that means that
        nobody knows.
        """
        told = {"service_code": service_code, "lat": degrees(lat), "long": degrees(long)}
        told |= {"address_string": address_string, "address_id": address_id, "description": description}
        told |= {"phone": phone, "email": email, "first_name": first_name, "last_name": last_name}
        told |= {"device_id": device_id, "account_id": account_id}
        media_urls = [media_url] if isinstance(media_url, str) else media_url
        parcel = filing.request(self.profile, told, attributes or {}, media, media_urls, marker)
        return self._understood(self._send("post", parcel), read_requests.filed, posted=True)

    def token(self, token: str) -> Filed:
        """Ask what became of a token. Without a `service_request_id` in the answer it is still pending: ask later.

        Cities say "pending" with an empty answer or with 404; some send the id along with an error.
        """
        answer = self._ask("token", [], id=token)
        if 400 <= answer.status < 500:
            told = verdict.told_anyway(self.profile, answer)
            if answer.status in self.profile.pending or told.service_request_id:
                return replace(told, token=token)
        told = self._understood(answer, read_requests.filed)
        return replace(told, token=told.token or token)

    def requests(
        self,
        *,
        service_request_ids: Iterable[str] = (),
        service_codes: Iterable[str] = (),
        start: datetime | None = None,
        end: datetime | None = None,
        statuses: Iterable[str] = ("open", "closed"),
        page: int | None = None,
        page_size: int | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        near: tuple[float, float] | None = None,
        radius: float | None = None,
        search: str = "",
    ) -> tuple[ServiceRequest, ...]:
        """Ask for requests: the given ones, or those made between two (zoned) moments; otherwise the last 90 days.

        The standard gives 1,000 rows or 90 days at most. Not every city knows a list of ids: look whether each came,
        or use `requests_by_id`. From `page` on everything is an extension, sent only where it is given; `radius` is
        in metres, around `near` (lat, long).
        """
        fields = [
            ("service_request_id", ",".join(service_request_ids)),
            ("service_code", ",".join(service_codes)),
            ("start_date", self._written(start)),
            ("end_date", self._written(end)),
            # Always said: some cities show only the open ones otherwise, and a closed request would be gone.
            ("status", ",".join(statuses)),
            ("page", "" if page is None else str(page)),
            ("page_size", "" if page_size is None else str(page_size)),
            ("updated_after", self._written(updated_after)),
            ("updated_before", self._written(updated_before)),
            *zip(("lat", "long"), map(degrees, near or ()), strict=False),
            ("radius", "" if radius is None else f"{radius:g}"),
            ("q", search),
        ]
        return self._requests("requests", [*fields, *self.profile.list_fields.items()])

    def past(self, start: datetime, *, most_rows: int = 20_000, most_questions: int = 500) -> Past:
        """All requests made since a (zoned) moment, as far as the endpoint gives them, and what it does not.

        It may cut its answers short without saying so: what looks like that is asked for by pages, or in shorter times.
        """

        def ask(since: datetime, until: datetime | None, page: int | None, size: int | None) -> Rows:
            return self.requests(start=since, end=until, page=page, page_size=size)

        return Reader(self.profile, ask, most_rows, most_questions).read(start)

    def requests_by_id(self, service_request_ids: Iterable[str]) -> dict[str, ServiceRequest]:
        """The given requests, by their ids: asked for in lists, and one by one where a list leaves some out.

        What is not in the result the city does not show.
        """
        ids, most = list(dict.fromkeys(service_request_ids)), self.profile.ids_at_once
        found: dict[str, ServiceRequest] = {}
        for at in range(0, len(ids), most) if most > 1 else ():
            batch = ids[at : at + most]
            try:
                found |= listing.asked_for(self.requests(service_request_ids=batch), batch)
            except CityRefused:
                break  # It does not know lists of ids.
        for id in ids:
            if id not in found:
                try:
                    found[id] = self.request(id)
                except CityRefused:
                    continue
        return found

    def request(self, service_request_id: str) -> ServiceRequest:
        """Ask for one request. Raises CityRefused with status 404 where the city has none by this id."""
        rows = self._requests("request", [], id=service_request_id)
        found = listing.asked_for(rows, [service_request_id]).get(service_request_id)
        # Asked by its id, an answer may leave the id out; one with another id is somebody else's.
        if not found and len(rows) == 1 and not rows[0].service_request_id:
            found = replace(rows[0], service_request_id=service_request_id)
        if not found:
            raise CityRefused("404", "the city's answer does not hold this request", 404)
        return found

    def updates(self, start: datetime | None = None, end: datetime | None = None) -> tuple[RequestUpdate, ...]:
        """News about requests between two (zoned) moments (mySociety's extension). They repeat, and come unordered."""
        return self._get(
            "updates", updates.read, [("start_date", self._written(start)), ("end_date", self._written(end))]
        )

    def post_update(self, update: RequestUpdate, contact: Mapping[str, str] | None = None) -> str:
        """Send news about a request to the city (mySociety's extension); gives the city's id of it.

        `contact` holds further fields, such as `email`, `first_name` or `title`. Raises as `post` does.
        """
        parcel = filing.update(self.profile, update, contact or {})
        return self._understood(self._send("updates", parcel), updates.read_receipt, posted=True)

    def moment(self, written: str) -> datetime | None:
        """When something was, by a time as this city wrote it; None where it is none."""
        return dates.read(written, self.profile.zone, trust=self.profile.trust_zones)

    def _requests(self, call: str, fields: Fields, id: str = "") -> tuple[ServiceRequest, ...]:
        extended = [("extensions", "true")] if self.profile.extensions else []
        return tuple(map(self._turned, self._get(call, read_requests.requests, [*fields, *extended], id)))

    def _get(self, call: str, read: Callable[[Any], Read], fields: Fields | None = None, id: str = "") -> Read:
        return self._understood(self._ask(call, fields or [], id), read)

    def _ask(self, call: str, fields: Fields, id: str = "") -> Answer:
        profile = self.profile
        key = profile.api_key if profile.key_on_reads and profile.key_in == "header" else ""
        return self._line.get(profile.address(call, id), filing.question(profile, fields), key)

    def _send(self, call: str, parcel: Parcel) -> Answer:
        return self._line.post(self.profile.address(call), parcel.query, parcel.body, parcel.files, parcel.key)

    def _understood(self, answer: Answer, read: Callable[[Any], Read], posted: bool = False) -> Read:
        return verdict.understood(self.profile, answer, read, posted)

    def _written(self, moment: datetime | None) -> str:
        return dates.written(moment, self.profile.dates, self.profile.zone) if moment else ""

    def _turned(self, row: ServiceRequest) -> ServiceRequest:
        """With its coordinates the right way round, as far as the profile's bounds tell."""
        if row.lat is None or row.long is None or not self.profile.bounds:
            return row
        inside, other_way = self._within(row.lat, row.long), self._within(row.long, row.lat)
        return replace(row, lat=row.long, long=row.lat) if other_way and not inside else row

    def _within(self, lat: float, long: float) -> bool:
        south, west, north, east = self.profile.bounds
        return south <= lat <= north and west <= long <= east

    def _safe(self, url: str) -> str:
        here, there = urlsplit(self.profile.url), url.partition("://")
        plain = here.scheme == "https" and there[0] == "http"
        return f"https://{there[2]}" if plain and there[2].split("/")[0] == here.netloc else url
