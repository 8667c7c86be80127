"""What a visit brought: every exchange, and what can be read in them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

from checking.exchange import Exchange
from open311 import read_requests, read_services
from open311.errors import NotGeoReport
from open311.models import Discovery, Endpoint, Service, ServiceDefinition, ServiceRequest
from open311.profile import Profile

NOT_THERE: Final = "townline-check-no-such-thing"
WEEK: Final = timedelta(days=7)
DATE_STYLES: Final = ("utc", "offset", "local")


@dataclass(frozen=True)
class Visit:
    """Everything that was asked and answered. `profile` is what was spoken with at the end, its key included.

    `gave_up` and `not_posted`: why not everything was asked, and why nothing was posted although it was asked for.
    """

    profile: Profile
    exchanges: tuple[Exchange, ...]
    started: datetime
    asked_for: str = ""
    gave_up: str = ""
    not_posted: str = ""

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
        return next((each for each in known if same_address(each.url, self.profile.url)), None)

    @cached_property
    def definitions(self) -> dict[str, ServiceDefinition]:
        """The definitions that could be read, by service_code."""
        found = {each.about: _definition_of(each) for each in self.all("definition") if each.about != NOT_THERE}
        return {code: definition for code, definition in found.items() if definition}

    @cached_property
    def rows(self) -> tuple[ServiceRequest, ...]:
        """The requests of the plain list."""
        return rows_of(self.last("requests")) or rows_of(self.last("requests", "both statuses"))


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


def _definition_of(exchange: Exchange) -> ServiceDefinition | None:
    """A definition, or None."""
    try:
        readable = exchange.ok and not exchange.is_web_page and exchange.tree is not None
        return read_services.definition(exchange.tree, exchange.about) if readable else None
    except NotGeoReport:
        return None


def same_address(one: str, other: str) -> bool:
    """Whether two addresses mean one endpoint, by http or https."""
    return one.partition("://")[2].rstrip("/").casefold() == other.partition("://")[2].rstrip("/").casefold()
