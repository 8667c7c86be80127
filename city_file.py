"""A city's directory (city.toml, menu.toml) read, and all that can be wrong with it told."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facts.city import City, Geocoder, Neighbour, Provider
from geocode.area_file import area_in
from geocode.country import known_countries
from geocode.errors import StreetFileUnusable
from geocode.providers import KEY_NEEDED
from menus.file import read_menu
from reports.georeport import profile_of
from store.cities import LISTS

_SHORTEST_KEY = 16


class CityFileWrong(ValueError):
    """A city's directory cannot be imported. The message says which file, what is wrong, and what to do."""


def read_city(directory: Path, environ: Mapping[str, str]) -> City:
    """A city as its directory tells, without its streets. `${NAME}` in it is taken from the environment."""
    path = directory / "city.toml"
    record = _record(path, environ)
    providers = _providers(record, path)
    neighbours = tuple(_neighbour(entry, path) for entry in record.pop("neighbour", ()))
    geocoders = tuple(_made(Geocoder, entry, f"[[geocoder]] of {path}") for entry in record.pop("geocoder", ()))
    lists = {name: tuple(record.pop(name)) for name in LISTS if name in record}
    if not lists.get("numbers"):
        raise CityFileWrong(f'{path} has no numbers. Add the line\'s own: numbers = ["+13125550100"].')
    city: City = _made(
        City,
        record
        | lists
        | {"menu": read_menu(directory / "menu.toml"), "providers": providers, "geocoders": geocoders}
        | {"neighbours": neighbours},
        str(path),
    )
    _can_be_told_apart(city, path)
    _can_be_asked(city, directory, path)
    try:
        ZoneInfo(city.timezone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise CityFileWrong(
            f"{path}: there is no time zone {city.timezone!r}. Use one like America/Chicago."
        ) from error
    return city


def read_providers(directory: Path, environ: Mapping[str, str]) -> tuple[Provider, ...]:
    """Who takes a city's reports, whatever else its directory holds or lacks."""
    path = directory / "city.toml"
    return _providers(_record(path, environ), path)


def _record(path: Path, environ: Mapping[str, str]) -> dict[str, Any]:
    try:
        return tomllib.loads(_filled(path.read_text(encoding="utf-8"), environ, path))
    except FileNotFoundError as error:
        raise CityFileWrong(f"{path} is not there. Copy the demo city's and edit it.") from error
    except tomllib.TOMLDecodeError as error:
        raise CityFileWrong(f"{path} is not readable TOML: {error}. Mend that line.") from error


def _providers(record: dict[str, Any], path: Path) -> tuple[Provider, ...]:
    """Taken out of what the file holds."""
    providers = tuple(_provider(entry, path) for entry in record.pop("provider", ()))
    if not providers:
        raise CityFileWrong(f"{path} has no [[provider]]: who takes the reports? Add one with a name and a url.")
    return providers


def _provider(entry: dict[str, Any], path: Path) -> Provider:
    """Somebody who takes reports, whom the client can speak to."""
    where = f"[[provider]] {entry.get('name', '')!r} of {path}"
    provider: Provider = _made(Provider, _with_area(entry, path), where)
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", provider.name):
        raise CityFileWrong(f"{where}: its name stands in addresses. Use a-z, 0-9 and -, like city or water-works.")
    if provider.questions_a_minute < 1:
        raise CityFileWrong(f"{where}: questions_a_minute is at least 1. poll_every = 0 is how it is never asked.")
    if provider.updates_key and len(provider.updates_key) < _SHORTEST_KEY:
        raise CityFileWrong(f"{where}: its updates_key can be guessed. Use {_SHORTEST_KEY} characters or more.")
    try:
        profile = profile_of(provider)
    except ValueError as error:
        raise CityFileWrong(f"{where}: {error}. docs/a-city.md tells what can be set.") from error
    if profile.ca_file and not Path(profile.ca_file).is_file():
        raise CityFileWrong(f"{where}: its ca_file {profile.ca_file} is not there. Put the certificates there, in PEM.")
    return provider


def _neighbour(entry: dict[str, Any], path: Path) -> Neighbour:
    """A place beyond the city, and whom its people call."""
    where = f"[[neighbour]] {entry.get('name', '')!r} of {path}"
    neighbour: Neighbour = _made(Neighbour, _with_area(entry, path), where)
    if neighbour.number and not re.fullmatch(r"\+[1-9]\d{6,14}", neighbour.number):
        raise CityFileWrong(f'{where}: write its number with the country\'s code: number = "+18475550311".')
    return neighbour


def _with_area(entry: dict[str, Any], path: Path) -> dict[str, Any]:
    """An entry whose `area` is the name of a GeoJSON file beside city.toml, with what is in that."""
    if "area" not in entry:
        return entry
    try:
        return entry | {"area": area_in(path.parent / str(entry["area"]))}
    except StreetFileUnusable as error:
        raise CityFileWrong(f"{path}: the area of {entry.get('name', '')!r}: {error}") from error


def _can_be_told_apart(city: City, path: Path) -> None:
    """Each provider has a name of its own, which the menu's services use."""
    names = [provider.name for provider in city.providers]
    if len(set(names)) < len(names):
        raise CityFileWrong(f"{path}: two [[provider]] have one name. The menu tells them apart by it: change one.")
    services = (*city.menu.services, *city.menu.elsewhere)
    unknown = sorted({service.provider for service in services} - set(names))
    if unknown and len(names) > 1:
        raise CityFileWrong(
            f"{path} has no [[provider]] {', '.join(unknown)}, which services of menu.toml name (city, where they name "
            f"none). Say provider = … with each: {', '.join(names)}."
        )


def _can_be_asked(city: City, directory: Path, path: Path) -> None:
    """Geocoders that are known, with their keys, and an area beyond which no answer is believed."""
    for geocoder in city.geocoders:
        where = f"[[geocoder]] {geocoder.name!r} of {path}"
        if geocoder.name not in KEY_NEEDED:
            raise CityFileWrong(
                f"{where} is not one of {', '.join(KEY_NEEDED)}. docs/geocoder.md tells how to add one."
            )
        if KEY_NEEDED[geocoder.name] and not geocoder.key:
            raise CityFileWrong(f'{where} needs a key. Add it, from the environment if you like: key = "${{NAME}}".')
        if not geocoder.within or not 0 < geocoder.budget <= 5:
            raise CityFileWrong(f'{where} needs within = "Chicago, IL", and a budget of up to 5 seconds.')
    south, west, north, east = city.bounds or (0.0, 0.0, 1.0, 1.0) if len(city.bounds) in (0, 4) else (1.0,) * 4
    if not (south < north and west < east):
        raise CityFileWrong(f"{path}: bounds are not south, west, north, east in degrees: [41.6, -87.95, 42.1, -87.5].")
    if city.geocoders and city.country.lower() not in known_countries():
        raise CityFileWrong(
            f"{path}: of {city.country!r} no addresses are known; of {', '.join(known_countries())} are."
        )
    if city.geocoders and not city.bounds and not (directory / "streets").is_dir():
        raise CityFileWrong(f"{path} has geocoders, but neither streets/ nor bounds: which answers are in the city?")


def _made(kind: Any, entry: dict[str, Any], where: str) -> Any:
    unknown = set(entry) - set(kind.__dataclass_fields__)
    if unknown:
        raise CityFileWrong(
            f"{where}: {', '.join(sorted(unknown))} is not a setting. Known: {', '.join(kind.__dataclass_fields__)}."
        )
    try:
        return kind(**entry)
    except TypeError as error:
        missing = re.findall(r"'(\w+)'", str(error))
        raise CityFileWrong(f"{where}: {', '.join(missing) or error} is missing. Add it.") from error


def _filled(text: str, environ: Mapping[str, str], path: Path) -> str:
    def value(found: re.Match[str]) -> str:
        if found[1] not in environ:
            raise CityFileWrong(
                f"{path} uses ${{{found[1]}}}, which the environment does not hold. Set it, or write the value."
            )
        return environ[found[1]]

    lines = text.splitlines(keepends=True)
    return "".join(line if line.lstrip().startswith("#") else re.sub(r"\$\{(\w+)\}", value, line) for line in lines)
