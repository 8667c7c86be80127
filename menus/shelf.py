"""Every menu that the line ever used, by its number: put into use, looked up, and put back."""

import json
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

import redis

from facts.city import City
from facts.services import Menu
from menus.entries import MenuFileWrong
from menus.families import arranged
from menus.file import parse_menu
from menus.kept_lists import KeptList, kept_lists, without_gone
from menus.lines import Lines
from store import keys
from store.cities import Also, change_city
from store.vault import CannotOpen, Vault

log = logging.getLogger("townline.menus")


class NoSuchMenu(LookupError):
    """No menu of this number was ever in use. The message says which there are."""


@dataclass(frozen=True, slots=True)
class KeptMenu:
    """A menu that was in use. `at`: when it was put there, in seconds; `text`: its file."""

    number: int
    at: float
    note: str
    services: int
    text: str


def publish(store: redis.Redis, vault: Vault, city_id: str, text: str, note: str = "", name: str = "menu.toml") -> City:
    """Put a menu into use for every report that begins from now on. Raises MenuFileWrong, NoSuchCity."""
    menu = parse_menu(text, name)
    lists = kept_lists(store, vault, city_id)

    def changed(city: City) -> City:
        known = {provider.name for provider in city.providers}
        if unknown := sorted({service.provider for service in (*menu.services, *menu.elsewhere)} - known):
            line = Lines(text, name).of_value("provider", unknown[0])
            told = f"{name}, line {line}: there is no provider {', '.join(unknown)}"
            told += f". {city.name} has {', '.join(sorted(known))}."
            raise MenuFileWrong(f"{told} Name one of these, or add it to city.toml.")
        return replace(city, menu=as_listed(replace(menu, version=city.menu.version + 1), lists, city.name, name))

    return change_city(store, vault, city_id, changed, keeping(vault, text, note))


def as_listed(menu: Menu, lists: Mapping[str, KeptList], whose: str, name: str) -> Menu:
    """A menu without what is not on the city's list. Raises MenuFileWrong where nothing is left."""
    left = without_gone(menu, lists)
    if not left.services:
        told = f"{name}: none of its {len(menu.services)} services is on the list of {whose}"
        raise MenuFileWrong(f"{told}, which would refuse every report. Is this another city's menu?")
    return left


def keeping(vault: Vault, text: str, note: str) -> Also:
    """What keeps a menu's file when the city that uses it is written."""

    def keep(pipe: redis.client.Pipeline, city: City) -> None:
        record = {"at": time.time(), "note": note, "services": len(city.menu.services), "text": text}
        pipe.hset(keys.menus(city.id), str(city.menu.version), cast(str, vault.seal(json.dumps(record).encode())))

    return keep


def history(store: redis.Redis, vault: Vault, city_id: str) -> list[KeptMenu]:
    """Every menu that was in use, the latest first."""
    stored = cast(dict[bytes, bytes], store.hgetall(keys.menus(city_id)))
    found = [KeptMenu(int(number), **json.loads(vault.open(sealed))) for number, sealed in stored.items()]
    return sorted(found, key=lambda kept: -kept.number)


def roll_back(store: redis.Redis, vault: Vault, city_id: str, number: int) -> City:
    """Put an earlier menu into use again, under a new number. Raises NoSuchMenu, MenuFileWrong."""
    kept = {each.number: each for each in history(store, vault, city_id)}
    if number not in kept:
        there = ", ".join(map(str, sorted(kept))) or "none"
        raise NoSuchMenu(f"There is no menu {number}. There are: {there}. Look at `townline menu history`.")
    return publish(store, vault, city_id, kept[number].text, f"menu {number} again", f"menu {number}")


def earlier_menu(store: redis.Redis, vault: Vault, city_id: str, number: int) -> Menu | None:
    """A menu by its number, without what has left the city's list since; None where it cannot be read any more."""
    sealed = cast(bytes | None, store.hget(keys.menus(city_id), str(number)))
    if sealed is None:
        return None
    try:
        menu = parse_menu(json.loads(vault.open(sealed))["text"], f"menu {number}")
    except (MenuFileWrong, CannotOpen) as error:
        log.warning("City %s: menu %s cannot be read any more, and the one in use takes its place. %s",
                    city_id, number, error)  # fmt: skip
        return None
    return without_gone(replace(menu, version=number), kept_lists(store, vault, city_id))


def as_published(known: Menu, wanted: Menu) -> Menu:
    """A menu from a city's directory: the one in use where nothing differs, else with the next number."""
    same = replace(arranged(wanted, {service.code for service in known.gone}), version=known.version) == known
    return known if same else replace(wanted, version=known.version + 1)
