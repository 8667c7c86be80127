"""Every call that GeoReport v2 knows, against one endpoint."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, NoReturn, TypeVar
from urllib.parse import quote

from open311 import dates, parse_json, parse_xml, reading
from open311.errors import CityAnsweredNonsense, CityRefused, CityUnreachable, Duplicate, NotGeoReport
from open311.http import Answer, Fields, Line
from open311.models import Discovery, Filed, Service, ServiceDefinition, ServiceRequest
from open311.profile import Profile
from open311.text import decoded, printable

Read = TypeVar("Read")

# Narrow on purpose: "duplicate parameter" is no duplicate request, and taking it for one would lose a report.
_DUPLICATE = re.compile(
    r"\bis (a |an? existing )?duplicate\b|\bduplicate (service )?(request|report)\b(?! param)"
    r"|\balready (been )?(reported|submitted|filed)\b",
    re.IGNORECASE,
)
_NOT_TAKEN = frozenset({301, 302, 307, 308, 401, 403, 404, 405, 410, 429})
"""Whatever answers a post like this has put nothing down."""

_TAGS = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^>]{0,500}>", re.IGNORECASE | re.DOTALL)


class Client:
    """A city's endpoint. Safe to be used by any number of threads; every error is an Open311Error."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._line = Line(profile)
        self._parse: Callable[[bytes], Any] = parse_json.parse if profile.format == "json" else parse_xml.parse

    def discovery(self) -> Discovery:
        """Ask which endpoints the city has."""
        return self._get("discovery", reading.discovery)

    def services(self) -> tuple[Service, ...]:
        """Ask what the city can be asked to do."""
        return self._get("services", reading.services)

    def definition(self, service_code: str) -> ServiceDefinition:
        """Ask which questions belong to a service (there are some where its `metadata` is true)."""
        return self._get(f"services/{_in_path(service_code)}", lambda tree: reading.definition(tree, service_code))

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
        media_url: str = "",
        attributes: Mapping[str, str | Iterable[str]] | None = None,
    ) -> Filed:
        """File a request with the city, once. What is empty is left out.

        An attribute with several answers is a list of keys. Raises Duplicate where the city has it already, CityRefused
        where it says no in GeoReport, CityUnreachable otherwise: if that one's `sent` is true, the city may have it.
        The answer to a blackbox service holds neither id nor token; from any other one that means that nobody knows.
        """
        place = {"lat": _degrees(lat), "long": _degrees(long), "address_string": address_string}
        place["address_id"] = address_id
        fields = [("api_key", self.profile.api_key), ("jurisdiction_id", self.profile.jurisdiction_id)]
        fields += [("service_code", service_code)]
        fields += [(name, place.get(name, "")) for name in self.profile.place_fields]
        fields += [("description", description), ("phone", phone), ("email", email), ("first_name", first_name)]
        fields += [("last_name", last_name), ("device_id", device_id), ("account_id", account_id)]
        fields += [("media_url", media_url), *_answers(attributes or {})]
        answer = self._line.post(self.profile.address("requests"), _without_empty(fields))
        return self._understood(answer, reading.filed, posted=True)

    def token(self, token: str) -> Filed:
        """Ask what became of a token. Without a `service_request_id` in the answer it is still pending: ask later.

        Cities say "pending" with an empty answer or with 404; some send the id along with an error.
        """
        answer = self._line.get(self.profile.address(f"tokens/{_in_path(token)}"), self._jurisdiction())
        if 400 <= answer.status < 500:
            told = self._told_anyway(answer)
            if answer.status == 404 or told.service_request_id:
                return Filed(told.service_request_id, token, told.service_notice, told.account_id)
        told = self._understood(answer, reading.filed)
        return Filed(told.service_request_id, told.token or token, told.service_notice, told.account_id)

    def requests(
        self,
        *,
        service_request_ids: Iterable[str] = (),
        service_codes: Iterable[str] = (),
        start: datetime | None = None,
        end: datetime | None = None,
        statuses: Iterable[str] = ("open", "closed"),
    ) -> tuple[ServiceRequest, ...]:
        """Ask for requests: the given ones, or those made between two (zoned) moments; otherwise the last 90 days.

        The standard gives 1,000 rows or 90 days at most. Not every city knows a list of ids: look whether each came.
        """
        fields = [
            ("service_request_id", ",".join(service_request_ids)),
            ("service_code", ",".join(service_codes)),
            ("start_date", dates.written(start) if start else ""),
            ("end_date", dates.written(end) if end else ""),
            # Always said: some cities show only the open ones otherwise, and a closed request would be gone.
            ("status", ",".join(statuses)),
        ]
        return self._get("requests", reading.requests, fields)

    def request(self, service_request_id: str) -> ServiceRequest:
        """Ask for one request. Raises CityRefused with status 404 where the city has none by this id."""
        found = self._get(f"requests/{_in_path(service_request_id)}", reading.requests)
        if not found:
            raise CityRefused("404", "the city's answer holds no request", 404)
        return found[0]

    def _get(self, path: str, read: Callable[[Any], Read], fields: Fields | None = None) -> Read:
        answer = self._line.get(self.profile.address(path), self._jurisdiction() + _without_empty(fields or []))
        return self._understood(answer, read)

    def _jurisdiction(self) -> Fields:
        return _without_empty([("jurisdiction_id", self.profile.jurisdiction_id)])

    def _understood(self, answer: Answer, read: Callable[[Any], Read], posted: bool = False) -> Read:
        if not 200 <= answer.status < 300:
            self._complain(answer, posted)
        try:
            tree = self._parse(answer.body)
            for code, description in reading.errors(tree):
                _complain_within(code, description, answer.status, posted)
            return read(tree)
        except NotGeoReport as error:
            raise CityAnsweredNonsense(f"{self.profile.url}: {error}", status=answer.status) from error

    def _complain(self, answer: Answer, posted: bool) -> NoReturn:
        """Turn a status that is no success into the error that it means."""
        found = () if answer.location else self._complaints(answer)
        # A page of a proxy, a firewall or a site that has moved is no answer of the city to what somebody filed.
        somebody_else = posted and not found
        if answer.status >= 500 or answer.status in (408, 429) or somebody_else:
            where = f" and leads to {_without_query(answer.location)}" if answer.location else ""
            raise CityUnreachable(
                f"{self.profile.url} answered with {answer.status}{where}",
                sent=answer.status not in _NOT_TAKEN,
                retry_after=answer.retry_after,
                status=answer.status,
            )
        words = "; ".join(description for _, description in found if description)
        code = next((code for code, _ in found if code), "")
        raise _refusal(code, words[:2000] or _plain(answer.body), answer.status, posted)

    def _complaints(self, answer: Answer) -> tuple[tuple[str, str], ...]:
        """What the city says is wrong; some say it in the other format."""
        for parse in (self._parse, parse_json.parse, parse_xml.parse):
            try:
                found = reading.errors(parse(answer.body))
            except NotGeoReport:
                continue
            if found:
                return found
        return ()

    def _told_anyway(self, answer: Answer) -> Filed:
        try:
            return reading.filed(self._parse(answer.body))
        except NotGeoReport:
            return Filed()


def _complain_within(code: str, description: str, status: int, posted: bool) -> NoReturn:
    """An error inside a success: the body's own code says which kind it is."""
    if code.startswith("5") and len(code) == 3:
        raise CityUnreachable(f"The city answered with {code}: {description}", sent=True, status=status)
    raise _refusal(code, description, status, posted)


def _refusal(code: str, description: str, status: int, posted: bool) -> CityRefused:
    kind = Duplicate if posted and _DUPLICATE.search(description) else CityRefused
    return kind(code or str(status), description, status)


def _answers(attributes: Mapping[str, str | Iterable[str]]) -> Fields:
    fields: Fields = []
    for code, given in attributes.items():
        if isinstance(given, str):
            fields.append((f"attribute[{code}]", given))
        else:
            fields += [(f"attribute[{code}][]", key) for key in given]
    return fields


def _without_empty(fields: Fields) -> Fields:
    return [(name, cleaned) for name, value in fields if (cleaned := printable(value))]


def _degrees(value: float | None) -> str:
    """Plain decimal, about ten centimetres fine: "1e-05" is refused by real cities."""
    return "" if value is None else f"{value:.6f}"


def _in_path(text: str) -> str:
    """Codes hold slashes, spaces and worse; "." and ".." would be taken for folders."""
    return quote(text, safe="").replace(".", "%2E") if text in (".", "..") else quote(text, safe="")


def _without_query(address: str) -> str:
    return address.partition("?")[0][:500]


def _plain(body: bytes) -> str:
    return " ".join(_TAGS.sub(" ", decoded(body[:20000])).split())[:500]
