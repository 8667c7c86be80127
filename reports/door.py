"""What we need of a city's endpoint, and the two ways in which it can fail us. The real one: reports/georeport.py."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from facts.reports import Report


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the city gave for a report: its number, or a token for a number to come, or neither (a black box)."""

    request_id: str = ""
    token: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class CityRequest:
    """A request as the city lists it. `status` is the city's word, `note` what it wrote; `updated_at` 0 if not said.

    `merged_with`: the number of the request that it was put together with. `expected_at`: when the city expects to be
    done; 0 if it does not say.
    """

    request_id: str
    status: str
    note: str = ""
    description: str = ""
    updated_at: float = 0.0
    merged_with: str = ""
    expected_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Listing:
    """What the city listed. `complete`: that there was no more; else a request's absence proves nothing."""

    requests: tuple[CityRequest, ...]
    complete: bool = True


class CityAway(ConnectionError):
    """The city's endpoint did not answer as it should.

    `sent`: whether what we sent may have had its effect all the same. `timed_out`: it may even be at work on it still.
    `status`: of HTTP, or 0. `retry_after`: the seconds that it asked for, or 0.
    """

    def __init__(self, *, sent: bool, status: int = 0, retry_after: float = 0.0, timed_out: bool = False) -> None:
        answer = f"answered with status {status}" if status else "gave no answer"
        super().__init__(f"The city's endpoint {answer}. Nothing is lost; it is tried again.")
        self.sent, self.status, self.retry_after, self.timed_out = sent, status, retry_after, timed_out


class CitySaidNo(ValueError):
    """The city refused. `words` are the city's own, for its staff; `duplicate`: it has this report already."""

    def __init__(self, *, code: str, words: str, duplicate: bool = False) -> None:
        super().__init__(f"The city refused with code {code}. See its own words with `townline reports show`.")
        self.code, self.words, self.duplicate = code, words, duplicate


class CityDoor(Protocol):
    """One endpoint. Every method raises CityAway or CitySaidNo, and nothing else of its own."""

    def post(self, report: Report, description: str, *pictures: bytes) -> Receipt:
        """File a report with the city; `pictures` (JPEG) only where it takes them itself, not their addresses."""

    def number_for(self, token: str) -> str:
        """The city's number that a token stands for; "" as long as there is none."""

    def search(self, service_code: str, since: float) -> Listing:
        """Every request of a service that the city took since a moment, open or closed."""

    def requests(self, request_ids: Sequence[str]) -> tuple[CityRequest, ...]:
        """Several requests by their numbers; some may be missing."""

    def request(self, request_id: str) -> CityRequest | None:
        """One request by its number, or None if the city does not know it."""

    def updates(self, since: float) -> tuple[tuple[str, CityRequest], ...]:
        """What has happened since a moment, each with an id of its own, in any order."""
