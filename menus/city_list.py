"""What a city says that it does: its service list, the questions of each service, and what was asked for most.

From its endpoint (discovery first, then JSON or XML), or from a saved list with the definitions next to it.
"""

import itertools
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from open311 import (
    Attribute,
    CityRefused,
    Client,
    Endpoint,
    NotGeoReport,
    Open311Error,
    Profile,
    Service,
    ServiceDefinition,
    parse_json,
    parse_xml,
    read_requests,
    read_services,
)

MOST_REQUESTS = 2000
_LARGEST = 50_000_000
_CALL = re.compile(r"/(?:discovery|services|requests)(?:\.(json|xml))?/*$", re.IGNORECASE)
_FORMATS = ("json", "xml")
_Questions = dict[str, tuple[Attribute, ...]]


class ListUnusable(ValueError):
    """A service list cannot be used. The message says which, why, and what to do; the last good one stays in use."""


@dataclass(frozen=True, slots=True)
class CityList:
    """A city's list as it stands. `requests`: how often each code was asked for lately. `untold`: what is missing."""

    source: str
    services: tuple[Service, ...]
    questions: Mapping[str, tuple[Attribute, ...]] = field(default_factory=dict)
    requests: Mapping[str, int] = field(default_factory=dict)
    changeset: str = ""
    untold: tuple[str, ...] = ()


def read_list(source: str) -> CityList:
    """The list at an address, or in a file. Raises ListUnusable."""
    if source.lower().startswith(("http://", "https://")):
        try:
            return from_endpoint(_profile(source))
        except ValueError as error:
            if isinstance(error, ListUnusable):
                raise
            raise ListUnusable(f"{source}: {error}.") from error
    return from_file(Path(source))


def from_endpoint(profile: Profile) -> CityList:
    """All that an endpoint tells. Raises ListUnusable."""
    found, client = services_of(profile)
    questions, untold = _definitions(client, found.services)
    return replace(found, questions=questions, requests=_requests(client), untold=untold)


def services_of(profile: Profile) -> tuple[CityList, Client]:
    """The service list alone, and the client that got it. Raises ListUnusable where there is none, or an empty one."""
    told: list[str] = []
    for each, changeset in _ways(profile):
        client = Client(each)
        try:
            services = client.services()
        except Open311Error as error:
            told.append(f"{each.address('services')}: {error}")
            continue
        if services:
            return CityList(each.url, services, changeset=changeset), client
        told.append(f"{each.address('services')}: the list is empty")
    raise ListUnusable(
        f"No service list at {profile.url}. {'; '.join(dict.fromkeys(told))}. "
        "Is the address the part before /services.json, and does it open in a browser?"
    )


def changeset_of(profile: Profile) -> str:
    """The mark of the list that the endpoint has now; "" where it does not tell."""
    found = _discovered(profile)
    return found[1] if found else ""


def from_file(path: Path) -> CityList:
    """A saved list, JSON or XML; definitions and requests that lie next to it are read too. Raises ListUnusable."""
    try:
        services = read_services.services(_tree(path))
    except OSError as error:
        raise ListUnusable(f"{path} cannot be read: {error.strerror or error}. Is the name right?") from error
    except NotGeoReport as error:
        told = f"{path} is no GeoReport service list: {error}"
        raise ListUnusable(f"{told}. Save /services.json or .xml again.") from error
    if not services:
        raise ListUnusable(f"{path} lists no services with a service_code. Save /services.json or .xml again.")
    questions, untold = _saved_definitions(path)
    return CityList(path.name, services, questions, _saved_requests(path), untold=untold)


def _profile(address: str) -> Profile:
    call = _CALL.search(address)
    form: Any = call.group(1).lower() if call and call.group(1) else "json"
    return Profile(url=_CALL.sub("", address), format=form, read_timeout=30.0)


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


def _at(profile: Profile, url: str, form: str) -> Profile:
    """The same endpoint at another address; a key that was given for one host is not shown to another."""
    same = urlsplit(url).netloc == urlsplit(profile.url).netloc
    return replace(profile, url=url, format=_form(form), api_key=profile.api_key if same else "")


def _form(name: str) -> Any:
    return name


def _discovered(profile: Profile) -> tuple[Endpoint, str] | None:
    for form in dict.fromkeys((profile.format, *_FORMATS)):
        try:
            found = Client(replace(profile, format=_form(form), connect_timeout=5.0)).discovery()
        except (Open311Error, ValueError):
            continue
        # The address that we were given is the one that is meant, even if it is a test endpoint.
        ours = [each for each in found.endpoints if each.url.rstrip("/") == profile.url.rstrip("/")]
        endpoint = ours[0] if ours else found.georeport_v2()
        if endpoint and endpoint.url.startswith(("http://", "https://")):
            return endpoint, endpoint.changeset or found.changeset
    return None


def _definitions(client: Client, services: tuple[Service, ...]) -> tuple[_Questions, tuple[str, ...]]:
    """The questions by service, and which could not be had. One that the city refuses has none."""
    questions: _Questions = {}
    untold = []
    for service in services:
        if not service.metadata:
            continue
        try:
            questions[service.service_code] = client.definition(service.service_code).attributes
        except CityRefused:
            continue
        except Open311Error:
            untold.append(service.service_code)
    return questions, tuple(untold)


def _requests(client: Client) -> dict[str, int]:
    """How often each service was asked for in the last 90 days; nothing where the city does not show it."""
    since = datetime.now(UTC) - timedelta(days=90)
    try:
        rows = list(itertools.islice(client.every_request(since), MOST_REQUESTS))
    except Open311Error:
        return {}
    return dict(Counter(row.service_code for row in rows if row.service_code))


def _tree(path: Path) -> Any:
    if path.stat().st_size > _LARGEST:
        raise NotGeoReport("it is larger than any service list")
    body = path.read_bytes()
    looks_like_xml = body.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")
    return parse_xml.parse(body) if looks_like_xml else parse_json.parse(body)


def _beside(path: Path, *patterns: str) -> list[Path]:
    found = (each for pattern in patterns for each in sorted(path.parent.glob(pattern)) if each != path)
    return [each for each in dict.fromkeys(found) if each.suffix.lower() in (".json", ".xml")]


def _saved_definitions(path: Path) -> tuple[_Questions, tuple[str, ...]]:
    """Definitions one a file, or all in definitions.json by their code."""
    questions: _Questions = {}
    untold = []
    for file in _beside(path, "definition*.*", "definitions/*.*", "services/*.*"):
        try:
            for definition in _read_definitions(file):
                questions[definition.service_code] = definition.attributes
        except (OSError, NotGeoReport):
            untold.append(file.name)
    return questions, tuple(untold)


def _read_definitions(file: Path) -> list[ServiceDefinition]:
    tree = _tree(file)
    if isinstance(tree, dict) and not {"attributes", "attribute", "service_definition", "service_code"} & set(tree):
        return [read_services.definition({"attributes": asked} if isinstance(asked, list) else asked, code)
                for code, asked in tree.items()]  # fmt: skip
    code = re.sub(r"^definition[-_]?", "", file.stem)
    return [read_services.definition(tree, code)]


def _saved_requests(path: Path) -> dict[str, int]:
    rows: Counter[str] = Counter()
    for file in _beside(path, "requests*.*"):
        try:
            rows.update(row.service_code for row in read_requests.requests(_tree(file)) if row.service_code)
        except (OSError, NotGeoReport):
            continue
    return dict(rows)
