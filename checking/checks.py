"""Every check, in the order in which a report tells them. To add one, write it and name it here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from checking import (
    about_connection,
    about_definitions,
    about_discovery,
    about_errors,
    about_posting,
    about_reach,
    about_requests,
    about_services,
)
from checking.findings import Finding, Kind
from checking.record import Visit

Check = Callable[[Visit], Iterator[Finding]]

CHECKS: Final[tuple[Check, ...]] = (
    about_reach.answers,
    about_reach.moved,
    about_services.how_many,
    about_connection.formats,
    about_connection.well_formed,
    about_connection.web_pages,
    about_connection.content_types,
    about_connection.compression,
    about_connection.in_the_clear,
    about_connection.key_on_reads,
    about_connection.pace,
    about_discovery.discovery,
    about_discovery.what_is_in_it,
    about_discovery.what_it_is,
    about_services.codes,
    about_services.names,
    about_services.metadata,
    about_services.types,
    about_definitions.definitions,
    about_definitions.orders,
    about_definitions.datatypes,
    about_definitions.values,
    about_definitions.how_they_are_asked,
    about_requests.the_list,
    about_requests.times,
    about_requests.selecting,
    about_requests.ids,
    about_requests.statuses,
    about_requests.moments,
    about_requests.places,
    about_requests.paging,
    about_requests.searching,
    about_errors.not_there,
    about_errors.shape,
    about_errors.tokens,
    about_posting.posted,
    about_posting.token_became_an_id,
    about_posting.found_again,
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A visit, and all that was found."""

    visit: Visit
    findings: tuple[Finding, ...]

    def of(self, kind: Kind) -> tuple[Finding, ...]:
        """The findings of one kind."""
        return tuple(each for each in self.findings if each.kind is kind)

    @property
    def status(self) -> int:
        """The exit status: 0 usable and by the standard, 1 usable with rules broken, 2 not usable."""
        return 2 if self.of(Kind.STOPS) else 1 if self.of(Kind.BREAKS) else 0


def judged(visit: Visit) -> Outcome:
    """Hold every check against a visit."""
    return Outcome(visit, tuple(finding for check in CHECKS for finding in check(visit)))
