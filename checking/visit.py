"""The order in which an endpoint is asked: services, discovery, definitions, requests, what is not there. Reads only."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Final
from urllib.parse import urlsplit

from checking.asking import Asker
from checking.exchange import Exchange
from open311 import dates, read_requests, read_services
from open311.errors import NotGeoReport
from open311.models import Discovery, Endpoint, Service, ServiceDefinition, ServiceRequest
from open311.profile import Profile

NOT_THERE: Final = "townline-check-no-such-thing"
DEFINITIONS: Final = 3
WEEK: Final = timedelta(days=7)
DATE_STYLES: Final = ("utc", "offset", "local")


@dataclass(frozen=True)
class Visit:
    """Everything that was asked and answered. `profile` is what was spoken with at the end, its key included."""

    profile: Profile
    exchanges: tuple[Exchange, ...]
    started: datetime
    asked_for: str = ""
    gave_up: str = ""

    def all(self, call: str, about: str | None = None, form: str = "") -> list[Exchange]:
        """The calls of one kind, in order."""
        return [
            each
            for each in self.exchanges
            if each.call == call and about in (None, each.about) and form in ("", each.format)
        ]

    def last(self, call: str, about: str = "", form: str = "") -> Exchange | None:
        """The last call of one kind about one thing."""
        return next(iter(reversed(self.all(call, about, form or self.profile.format))), None)

    @cached_property
    def services(self) -> tuple[Service, ...]:
        """The service list."""
        return services_of(self.last("services"))

    @cached_property
    def discovery(self) -> Discovery | None:
        """The service discovery, in whichever format it could be read."""
        return next((found for each in self.all("discovery") if (found := discovery_of(each))), None)

    @cached_property
    def endpoint(self) -> Endpoint | None:
        """What the discovery says about this very endpoint."""
        known = self.discovery.endpoints if self.discovery else ()
        return next((each for each in known if _same(each.url, self.profile.url)), None)

    @cached_property
    def definitions(self) -> dict[str, ServiceDefinition]:
        """The definitions that could be read, by service_code."""
        found = {each.about: definition_of(each) for each in self.all("definition") if each.about != NOT_THERE}
        return {code: definition for code, definition in found.items() if definition}

    @cached_property
    def rows(self) -> tuple[ServiceRequest, ...]:
        """The requests of the plain list."""
        return rows_of(self.last("requests")) or rows_of(self.last("requests", "both statuses"))


def visit(asker: Asker, now: datetime | None = None) -> Visit:
    """Ask an endpoint everything that is worth knowing."""
    began, asked_for = now or datetime.now(UTC), asker.profile.url
    _service_list(asker)
    if any(each.status for each in asker.exchanges):
        _discover(asker)
        if not _choose_format(asker) and _move(asker):
            _service_list(asker)
            _choose_format(asker)
        _definitions(asker)
        _lists(asker, began)
        _what_is_not_there(asker)
    return visited(asker, began, asked_for)


def visited(asker: Asker, began: datetime, asked_for: str) -> Visit:
    """The record of a visit."""
    return Visit(asker.profile, tuple(asker.exchanges), began, asked_for, asker.gave_up)


def services_of(exchange: Exchange | None) -> tuple[Service, ...]:
    """A service list, or nothing."""
    try:
        return read_services.services(exchange.tree) if exchange and exchange.ok and not exchange.is_web_page else ()
    except NotGeoReport:
        return ()


def rows_of(exchange: Exchange | None) -> tuple[ServiceRequest, ...]:
    """Requests, or nothing."""
    try:
        return read_requests.requests(exchange.tree) if exchange and exchange.ok and not exchange.is_web_page else ()
    except NotGeoReport:
        return ()


def discovery_of(exchange: Exchange) -> Discovery | None:
    """A discovery, or None."""
    try:
        return read_services.discovery(exchange.tree) if exchange.ok and not exchange.is_web_page else None
    except NotGeoReport:
        return None


def definition_of(exchange: Exchange) -> ServiceDefinition | None:
    """A definition, or None."""
    try:
        readable = exchange.ok and not exchange.is_web_page and exchange.tree is not None
        return read_services.definition(exchange.tree, exchange.about) if readable else None
    except NotGeoReport:
        return None


def _service_list(asker: Asker) -> None:
    for form in ("json", "xml"):
        asker.get("services", form)
    if asker.profile.api_key and all(each.status in (401, 403) for each in asker.exchanges):
        _with_key(asker)


def _with_key(asker: Asker) -> None:
    """Some want their key on reads too: in the query, or in a header."""
    plain = asker.profile
    bearer = f"Bearer {plain.api_key}"
    for trial in (
        replace(plain, key_on_reads=True),
        replace(plain, key_on_reads=True, key_in="header", api_key=bearer),
    ):
        asker.profile = trial
        if asker.get("services", "json").ok | asker.get("services", "xml").ok:
            return
    asker.profile = plain


def _choose_format(asker: Asker) -> bool:
    """JSON where it says all that XML does; it is read with fewer surprises. Gives whether there are any services."""
    found = {each.format: each for each in asker.exchanges if each.call == "services"}
    length = {form: len(services_of(each)) for form, each in found.items()}
    strict = {form for form, each in found.items() if length[form] and not each.flaw}
    in_json = length.get("json", 0) >= length.get("xml", 0) and ("json" in strict or "xml" not in strict)
    asker.profile = replace(asker.profile, format="json" if in_json else "xml")
    return any(length.values())


def _discover(asker: Asker) -> None:
    """Beside the endpoint, or a folder above: both are met."""
    here = asker.profile
    found = [asker.get("discovery", form) for form in ("json", "xml")]
    above = here.url.rstrip("/").rpartition("/")[0]
    if not any(discovery_of(each) for each in found) and urlsplit(above).path:
        for form in ("json", "xml"):
            paths = {**here.paths, "discovery": f"{above}/discovery.{form}"}
            asker.profile = replace(here, paths=paths)
            asker.get("discovery", form)
        asker.profile = replace(asker.profile, paths=here.paths)


def _move(asker: Asker) -> bool:
    """To the endpoint that the discovery names, on the same host only: the key goes nowhere else."""
    read = [found for each in asker.exchanges if each.call == "discovery" and (found := discovery_of(each))]
    named = read[0].georeport_v2() or read[0].georeport_v2("test") if read else None
    here = asker.profile.url
    if not named or _same(named.url, here) or not _safe(here, named.url):
        return False
    asker.profile = replace(asker.profile, url=named.url)
    return True


def _safe(here: str, there: str) -> bool:
    try:
        return urlsplit(here)[:2] == urlsplit(there)[:2]
    except ValueError:
        return False


def _definitions(asker: Asker) -> None:
    """The first, one in the middle and the last: lists are often sorted by department."""
    listed = _services_so_far(asker)
    asking = [service for service in listed if service.metadata]
    chosen = {asking[at].service_code for at in (0, len(asking) // 2, len(asking) - 1)} if asking else set()
    for service in asking:
        if service.service_code in chosen:
            chosen.discard(service.service_code)
            asker.get("definition", id=service.service_code)


def _lists(asker: Asker, now: datetime) -> None:
    plain = asker.get("requests")
    asker.get("requests", "xml" if asker.profile.format == "json" else "json")
    both = asker.get("requests", fields=[("status", "open,closed")], about="both statuses")
    rows = rows_of(plain) or rows_of(both)
    asker.get("requests", fields=[("status", "closed")], about="closed")
    _spans(asker, now)
    if not rows:
        return
    if code := next((row.service_code for row in rows if row.service_code), ""):
        asker.get("requests", fields=[("service_code", code), ("status", "open,closed")], about="one service")
    ids = [row.service_request_id for row in rows if row.service_request_id]
    if ids:
        asker.get("request", id=ids[0])
    if len(set(ids)) > 1:
        asker.get("requests", fields=[("service_request_id", ",".join(_two(ids)))], about="two ids")
    if len(rows) > 2:
        for page in ("1", "2"):
            fields = [("status", "open,closed"), ("page", page), ("page_size", "2")]
            asker.get("requests", fields=fields, about=f"page {page}")


def _two(ids: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(ids))[:2]


def _spans(asker: Asker, now: datetime) -> None:
    """The last week, in each way of writing a time until one is taken."""
    for style in DATE_STYLES:
        moments = (("start_date", now - WEEK), ("end_date", now))
        # Ending now is refused by none; a clock that is behind ours calls a later moment the future.
        fields = [(name, dates.written(moment, style, asker.profile.zone)) for name, moment in moments]
        found = asker.get("requests", fields=[*fields, ("status", "open,closed")], about=f"a week, {style}")
        if found.ok or not found.status:
            return


def _what_is_not_there(asker: Asker) -> None:
    for call in ("definition", "request", "token"):
        asker.get(call, id=NOT_THERE)


def _services_so_far(asker: Asker) -> tuple[Service, ...]:
    found = [each for each in asker.exchanges if each.call == "services" and each.format == asker.profile.format]
    return services_of(found[-1] if found else None)


def _same(one: str, other: str) -> bool:
    return one.partition("://")[2].rstrip("/").casefold() == other.partition("://")[2].rstrip("/").casefold()
