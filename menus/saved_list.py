"""A service list that somebody saved, JSON or XML, with the definitions and requests that lie next to it."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

from menus.city_list import CityList, ListUnusable
from open311 import (
    Attribute,
    NotGeoReport,
    Service,
    ServiceDefinition,
    parse_json,
    parse_xml,
    read_requests,
    read_services,
)

_LARGEST = 50_000_000
"""Bytes."""
_Questions = dict[str, tuple[Attribute, ...]]


def from_file(path: Path) -> CityList:
    """A saved list, JSON or XML; definitions and requests that lie next to it are read too. Raises ListUnusable."""
    services = services_in(path)
    questions, untold = _saved_definitions(path)
    return CityList(path.name, services, questions, _saved_requests(path), untold=untold)


def services_in(path: Path) -> tuple[Service, ...]:
    """The services of a saved list. Raises ListUnusable."""
    try:
        services = read_services.services(_tree(path))
    except OSError as error:
        told = f"{path} cannot be read: {error.strerror or error}. Is the name right?"
        raise ListUnusable(f"{told} An endpoint's address begins with https://.") from error
    except NotGeoReport as error:
        told = f"{path} is no GeoReport service list: {error}"
        raise ListUnusable(f"{told}. Save /services.json or .xml again.") from error
    if not services:
        raise ListUnusable(f"{path} lists no services with a service_code. Save /services.json or .xml again.")
    return services


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
