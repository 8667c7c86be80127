"""A city's directory (city.toml, menu.toml, streets/) becomes a city's document in the store."""

import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import redis

from city_file import CityFileWrong, read_city
from facts.city import City
from geocode.city_index import index_of
from geocode.errors import StreetFileUnusable
from menus.kept_lists import forget_lists, kept_lists
from menus.refresh import read_where_wanting
from menus.shelf import as_listed, as_published, keeping
from reports.georeport import profile_of
from reports.strays import waiting_for
from store import blobs
from store.cities import NoSuchCity, city_ids, load_city, save_city
from store.vault import Vault


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
    menu = replace(city.menu, version=1)
    if known:
        _keeps_who_is_still_needed(store, known, city, directory)
        menu = as_published(known.menu, city.menu)
        addresses = {provider.name: provider.url for provider in city.providers}
        moved = [each.name for each in known.providers if addresses.get(each.name) != each.url]
        forget_lists(store, city.id, moved)
        profiles = {provider.name: profile_of(provider) for provider in city.providers}
        read_where_wanting(store, vault, replace(city, menu=menu), profiles, time.time())
    menu = as_listed(menu, kept_lists(store, vault, city.id), city.name, str(directory / "menu.toml"))
    _numbers_are_its_own(store, vault, city, directory)
    city = replace(city, streets=_streets(store, directory, cache_dir), menu=menu)
    if known and replace(city, version=known.version) == known:
        return known
    if known and menu.version == known.menu.version:
        return save_city(store, vault, city)
    text = (directory / "menu.toml").read_text(encoding="utf-8")
    return save_city(store, vault, city, keeping(vault, text, f"from {directory.name}/"))


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


def _streets(store: redis.Redis, directory: Path, cache_dir: Path) -> str:
    """Keep a city's street index in the store, built now if it is not yet; "" where the city has no streets."""
    if not (directory / "streets").is_dir():
        return ""
    try:
        return blobs.put(store, index_of(directory, cache_dir))
    except StreetFileUnusable as error:
        raise CityFileWrong(f"{directory / 'streets'}: {error}") from error
