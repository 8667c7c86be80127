"""What a dry run gets of the real city: its documents in two files, without keys, endpoints or anybody's secrets.

The real installation writes them, the dry run reads them. Nothing goes the other way.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from demo.georeport.city import API_KEY
from facts.city import City, Provider
from facts.services import Service, endpoint_code
from store.cities import from_json, to_json

_ANY_HOUR = "00:00"


def hand_over(city: City, directory: Path) -> None:
    """Put a city's documents where its dry run finds them. What is there already and the same is left alone."""
    nobody = tuple(Provider(each.name, url="", area=each.area) for each in city.providers)
    given = to_json(replace(city, providers=nobody, geocoders=()))
    path = _document(directory)
    if path.exists() and path.read_bytes() == given:
        return
    every = {endpoint_code(each): each for each in (*city.menu.elsewhere, *city.menu.services)}
    services = json.dumps([_as_the_city_lists_it(each) for each in every.values()], ensure_ascii=False, indent=1)
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    services_directory(directory).mkdir(mode=0o700, exist_ok=True)
    _write(services_directory(directory) / "services.json", services.encode())
    _write(path, given)


def received(directory: Path, demo_city_url: str) -> City:
    """The city as it was handed over last, with a demo city to report to.

    It texts at any hour and looks often, so that whoever tries it sees what comes.
    """
    city = from_json(_document(directory).read_bytes())
    endpoint = Provider(
        "", f"{demo_city_url}/demo/open311/v2/", API_KEY, searchable=True, visible_after=2.0, poll_every=2.0
    )
    providers = tuple(replace(endpoint, name=each.name, area=each.area) for each in city.providers)
    return replace(city, providers=providers, quiet_from=_ANY_HOUR, quiet_until=_ANY_HOUR)


def is_there(directory: Path) -> bool:
    """Whether a city was ever handed over."""
    return _document(directory).is_file()


def edition(directory: Path) -> tuple[int, int]:
    """Something that is another one as soon as a city was handed over anew. Raises FileNotFoundError."""
    found = _document(directory).stat()
    return found.st_ino, found.st_mtime_ns


def services_directory(directory: Path) -> Path:
    """Where the demo city finds this city's service list."""
    return directory / "handed-over"


def _document(directory: Path) -> Path:
    return services_directory(directory) / "city.json"


def _as_the_city_lists_it(service: Service) -> Mapping[str, Any]:
    """A service in GeoReport's own words, as far as the menu knows them."""
    names = [service.names[language] for language in sorted(service.names, key=lambda each: each != "en")]
    keywords = [word for words in service.keywords.values() for word in words]
    return {
        "service_code": endpoint_code(service),
        "service_name": names[0] if names else service.code,
        "description": "",
        "metadata": False,
        "type": "realtime",
        "keywords": ", ".join(keywords),
        "group": service.group,
    }


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all, and for the owner only; several processes may do it at once."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
    fresh.replace(path)
