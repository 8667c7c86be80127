"""A city's list as its endpoint has it: discovery first, then JSON or XML."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Literal
from urllib.parse import urlsplit

from menus.city_list import CityList, ListUnusable
from open311 import Attribute, CityRefused, Client, Endpoint, Open311Error, Profile

MOST_REQUESTS, MOST_QUESTIONS = 2000, 24
"""The requests that are counted, and the questions asked for them: what is commonest is told by some hundreds."""
AT_ONCE = 4
"""Definitions that are asked for at once: a city has a hundred, and its endpoint is not to be pressed."""
_Format = Literal["json", "xml"]
_FORMATS: tuple[_Format, ...] = ("json", "xml")
_BRIEFLY = 10.0
"""Seconds for discovery, which many do not have: the list is asked for all the same."""
_NOT_THERE = (404, 410)
_Questions = dict[str, tuple[Attribute, ...]]


def from_endpoint(profile: Profile, tell: Callable[[str], None]) -> CityList:
    """All that an endpoint tells; `tell` hears what it is asked now, for each may take minutes. Raises ListUnusable."""
    tell("Asking for the service list ...")
    found, client = services_of(profile)
    codes = [each.service_code for each in found.services if each.metadata]
    if codes:
        tell(f"Asking for the questions of {len(codes)} services, {AT_ONCE} at once ...")
    questions, untold = _definitions(client, codes)
    tell("Asking for the requests of 90 days, to see what is commonest ...")
    return replace(found, questions=questions, requests=_requests(client), untold=untold)


def services_of(profile: Profile) -> tuple[CityList, Client]:
    """The service list alone, and the client that got it. Raises ListUnusable where there is none, or an empty one."""
    told: dict[str, list[str]] = {}
    refused = False
    for each, changeset in _ways(profile):
        client = Client(each)
        try:
            services = client.services()
        except Open311Error as error:
            why = str(error).removeprefix(each.address("services")).removeprefix(each.url.rstrip("/"))
            told.setdefault(why.strip(": "), []).append(_named(each, profile))
            refused |= isinstance(error, CityRefused) and error.status in (401, 403)
            continue
        if services:
            return CityList(each.url, services, changeset=changeset), client
        told.setdefault("no service with a service_code is on it", []).append(_named(each, profile))
    tried = "; ".join(f"{' and '.join(where)}: {why}" for why, where in told.items())
    what_to_do = (
        "Does it want a key (--api-key-file), or another one than you gave?"
        if refused
        else "Is the address the part before /services.json, and does it open in a browser? If so, save "
        "it from there, and give the file's name instead."
    )
    raise ListUnusable(f"No service list at {profile.url}. {tried}. {what_to_do}")


def _named(way: Profile, given: Profile) -> str:
    """Where a list was asked for: behind the address that we were given, its own end alone."""
    return way.address("services").removeprefix(f"{given.url.rstrip('/')}/")


def changeset_of(profile: Profile) -> str:
    """The mark of the list that the endpoint has now; "" where it does not tell."""
    found = _discovered(profile)
    return found[1] if found else ""


def _ways(profile: Profile) -> list[tuple[Profile, str]]:
    """How to ask for the list: where discovery says, then where we were told, in either format."""
    found = _discovered(profile)
    places = [(found[0].url, found[1])] if found else []
    places.append((profile.url, found[1] if found else ""))
    formats = [profile.format, *(form for form in _FORMATS if form != profile.format)]
    ways = [(url, form, changeset) for url, changeset in places for form in formats]
    once = {(url.rstrip("/"), form): changeset for url, form, changeset in reversed(ways)}
    order = dict.fromkeys((url.rstrip("/"), form) for url, form, _ in ways)
    return [(_at(profile, url, form), once[url, form]) for url, form in order]


def _at(profile: Profile, url: str, form: _Format) -> Profile:
    """The same endpoint at another address; a key that was given for one host is not shown to another."""
    same = urlsplit(url).netloc == urlsplit(profile.url).netloc
    return replace(profile, url=url, format=form, api_key=profile.api_key if same else "")


def _discovered(profile: Profile) -> tuple[Endpoint, str] | None:
    for form in dict.fromkeys((profile.format, *_FORMATS)):
        try:
            found = Client(replace(profile, format=form, connect_timeout=5.0, read_timeout=_BRIEFLY)).discovery()
        except (Open311Error, ValueError):
            continue
        # The address that we were given is the one that is meant, even if it is a test endpoint.
        ours = [each for each in found.endpoints if each.url.rstrip("/") == profile.url.rstrip("/")]
        endpoint = ours[0] if ours else found.georeport_v2()
        if endpoint and endpoint.url.startswith(("http://", "https://")):
            return endpoint, endpoint.changeset or found.changeset
    return None


def _definitions(client: Client, codes: list[str]) -> tuple[_Questions, tuple[str, ...]]:
    """The questions by service, and which could not be had. One that is not there has none."""
    questions: _Questions = {}
    untold = []

    def read(code: str) -> tuple[str, tuple[Attribute, ...] | None]:
        try:
            return code, client.definition(code).attributes
        except Open311Error as error:
            return code, () if isinstance(error, CityRefused) and error.status in _NOT_THERE else None

    with ThreadPoolExecutor(AT_ONCE) as readers:
        for code, attributes in readers.map(read, codes):
            if attributes is None:
                untold.append(code)
            else:
                questions[code] = attributes
    return questions, tuple(untold)


def _requests(client: Client) -> dict[str, int]:
    """How often each service was asked for in the last 90 days; nothing where the city does not show it."""
    since = datetime.now(UTC) - timedelta(days=90)
    try:
        past = client.past(since, most_rows=MOST_REQUESTS, most_questions=MOST_QUESTIONS)
    except Open311Error:
        return {}
    return dict(Counter(row.service_code for row in past.requests if row.service_code))
