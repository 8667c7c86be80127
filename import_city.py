"""A city's directory (city.toml, menu.toml, streets/) becomes a city's document in the store."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import redis

from facts.city import City, Geocoder, Neighbour, Provider
from geocode.area_file import area_in
from geocode.city_index import index_of
from geocode.country import known_countries
from geocode.errors import StreetFileUnusable
from geocode.providers import KEY_NEEDED
from menus.file import read_menu
from menus.kept_lists import forget_lists, kept_lists, without_gone
from menus.shelf import as_published, keeping
from reports.georeport import profile_of
from reports.strays import waiting_for
from store import blobs
from store.cities import LISTS, NoSuchCity, city_ids, load_city, save_city
from store.vault import Vault

_SHORTEST_KEY = 16


class CityFileWrong(ValueError):
    """A city's directory cannot be imported. The message says which file, what is wrong, and what to do."""


def import_city(
    store: redis.Redis, vault: Vault, directory: Path, cache_dir: Path, environ: Mapping[str, str], again: bool = False
) -> City:
    """Publish a city's directory. One that is in the store already is left alone, unless `again` and it differs.

    `cache_dir`: where its street index is built. Raises CityFileWrong, menus.file.MenuFileWrong.
    """
    city = read_city(directory, environ)
    try:
        known = load_city(store, vault, city.id)
    except NoSuchCity:
        known = None
    if known and not again:
        return known
    if known:
        _keeps_who_is_still_needed(store, known, city, directory)
    menu = as_published(known.menu, city.menu) if known else replace(city.menu, version=1)
    if known:
        addresses = {provider.name: provider.url for provider in city.providers}
        moved = [each.name for each in known.providers if addresses.get(each.name) != each.url]
        forget_lists(store, city.id, moved)
    menu = without_gone(menu, kept_lists(store, vault, city.id))
    _numbers_are_its_own(store, vault, city, directory)
    city = replace(city, streets=_streets(store, directory, cache_dir), menu=menu)
    if known and replace(city, version=known.version) == known:
        return known
    if known and menu.version == known.menu.version:
        return save_city(store, vault, city)
    text = (directory / "menu.toml").read_text(encoding="utf-8")
    return save_city(store, vault, city, keeping(vault, text, f"from {directory.name}/"))


def read_city(directory: Path, environ: Mapping[str, str]) -> City:
    """A city as its directory tells, without its streets. `${NAME}` in it is taken from the environment."""
    path = directory / "city.toml"
    try:
        record = tomllib.loads(_filled(path.read_text(encoding="utf-8"), environ, path))
    except FileNotFoundError as error:
        raise CityFileWrong(f"{path} is not there. Copy the demo city's and edit it.") from error
    except tomllib.TOMLDecodeError as error:
        raise CityFileWrong(f"{path} is not readable TOML: {error}. Mend that line.") from error
    providers = tuple(_provider(entry, path) for entry in record.pop("provider", ()))
    if not providers:
        raise CityFileWrong(f"{path} has no [[provider]]: who takes the reports? Add one with a name and a url.")
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


def _keeps_who_is_still_needed(store: redis.Redis, known: City, city: City, directory: Path) -> None:
    """A provider may only leave when nothing waits for it: nobody would deliver it, or tell what became of it."""
    for name in [provider.name for provider in known.providers]:
        waiting = len(waiting_for(store, city.id, name))
        if waiting and name not in [provider.name for provider in city.providers]:
            raise CityFileWrong(
                f"{directory / 'city.toml'} no longer has the provider {name!r}, but {waiting} reports are still to be "
                "delivered there or asked after. Keep its [[provider]] under that name: its url may change, and it "
                "gets no new reports if no service names it. Look at `townline reports list`."
            )


def _numbers_are_its_own(store: redis.Redis, vault: Vault, city: City, directory: Path) -> None:
    """Several cities on one installation are told apart by the number that was called."""
    for other in set(city_ids(store)) - {city.id}:
        for number in set(load_city(store, vault, other).numbers) & set(city.numbers):
            raise CityFileWrong(
                f"{directory / 'city.toml'}: {number} is the number of the city {other!r} already. Each number belongs "
                "to one city: take it out of one of them."
            )


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


def _streets(store: redis.Redis, directory: Path, cache_dir: Path) -> str:
    """Keep a city's street index in the store, built now if it is not yet; "" where the city has no streets."""
    if not (directory / "streets").is_dir():
        return ""
    try:
        return blobs.put(store, index_of(directory, cache_dir))
    except StreetFileUnusable as error:
        raise CityFileWrong(f"{directory / 'streets'}: {error}") from error
