"""`townline menu`: the menu from the city's service list, to look at, to put into use, and back again."""

import shutil
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import redis

from facts.city import City
from facts.services import Menu
from menus import learning, shelf
from menus.advice import advice
from menus.changes import changes
from menus.city_list import ListUnusable
from menus.drafting.draft import draft
from menus.drafting.written import written
from menus.endpoint import from_endpoint
from menus.file import parse_menu
from menus.kept_lists import kept_lists
from menus.past_requests import as_read, past_requests
from menus.refresh import read_where_wanting
from menus.shown import shown
from menus.source import read_list
from menus.toml_text import read_text
from open311 import Profile
from store.vault import Vault


def pull(source: str, out: Path | None, language: str, api_key: str, jurisdiction_id: str) -> int:
    """Draft a menu from a city's list. What stands in the file already is kept beside it."""
    try:
        drafted = draft(read_list(source, api_key, jurisdiction_id, _tell), language)
    except ListUnusable as error:
        print(error, file=sys.stderr)
        return 1
    text = written(drafted)
    if out is None:
        print(text, end="")
        return 0
    if out.exists() and out.stat().st_size and out.read_text(encoding="utf-8", errors="replace") != text:
        out.replace(out.with_name(f"{out.name}.before"))
        print(f"What stood in {out} is now in {out.name}.before.")
    out.write_text(text, encoding="utf-8")
    for line in drafted.head:
        print(line)
    print(f"{out} is ready. Hear it: townline menu show {out}. Put it into use: townline menu publish {out}")
    return 0


def show(menu: Menu, language: str) -> int:
    """Print a menu as a caller would hear it."""
    for line in shown(menu, language):
        print(line)
    return 0


def learn(file: Path, source: Path | Profile) -> int:
    """Write what past requests, of an endpoint or in a CSV file, teach at the end of a menu's file."""
    text = read_text(file)
    menu = parse_menu(text, file.name)
    past = learning.in_csv(source) if isinstance(source, Path) else _at_endpoint(source)
    taught = learning.learn(menu, past)
    if not taught:
        where = source if isinstance(source, Path) else source.url
        told = f"None of {len(past):,} requests with words in {where} is for a service of {file.name}. "
        print(f"{told}Are its codes or names the menu's?", file=sys.stderr)
        return 1
    requests = sum(each.requests for each in taught.values())
    _rewrite(file, learning.written(text, taught))
    services = "one service" if len(taught) == 1 else f"{len(taught)} services"
    print(f"{file.name} learned from {requests:,} request{'s' * (requests != 1)} for {services}.")
    if requests < learning.HELPS:
        print(
            f"From {learning.HELPS} on it helps, from 300 on much: they may go further back, or come from a CSV file."
        )
    print(f"Put it into use: townline menu publish {file}")
    return 0


def _rewrite(file: Path, text: str) -> None:
    """Put a new text into a file, or leave it as it was: it is what somebody made by hand."""
    new = file.with_name(f"{file.name}.new")
    try:
        new.write_text(text, encoding="utf-8")
        shutil.copymode(file, new)
        new.replace(file.resolve())
    except OSError as error:
        new.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(file)) from error


def _at_endpoint(profile: Profile) -> list[learning.Request]:
    print(f"Asking {profile.url} for its requests of {learning.DAYS} days. This may take minutes.", file=sys.stderr)
    past = past_requests(profile, learning.DAYS)
    for line in as_read(past, profile, learning.DAYS):
        print(line)
    return learning.at_endpoint(past.requests)


def put_into_use(store: redis.Redis, vault: Vault, city: City, profiles: Mapping[str, Profile], file: Path) -> int:
    """Check a menu's file, keep it under a number, and let the line use it."""
    text = read_text(file)
    read_where_wanting(store, vault, replace(city, menu=parse_menu(text, file.name)), profiles, time.time())
    city = shelf.publish(store, vault, city.id, text, f"from {file.name}", file.name)
    print(f"{city.name}: menu {city.menu.version} is in use for every report that begins from now on.")
    for line in advice(city):
        print(line)
    return 0


def history(store: redis.Redis, vault: Vault, city: City) -> int:
    """Print every menu that was in use, the latest first."""
    zone = ZoneInfo(city.timezone)
    for kept in shelf.history(store, vault, city.id):
        when = datetime.fromtimestamp(kept.at, zone).strftime("%Y-%m-%d %H:%M")
        now = "  in use" if kept.number == city.menu.version else ""
        print(f"{kept.number:4}  {when}  {kept.services:5} services  {kept.note}{now}")
    return 0


def roll_back(store: redis.Redis, vault: Vault, city_id: str, number: int) -> int:
    """Put an earlier menu into use again."""
    city = shelf.roll_back(store, vault, city_id, number)
    print(f"{city.name}: menu {number} is in use again, as menu {city.menu.version}.")
    return 0


def diff(store: redis.Redis, vault: Vault, city: City, profiles: Mapping[str, Profile], source: str) -> int:
    """Print what changed in the city's list since the menu was made, and what was wrong with the list lately."""
    zone, told = ZoneInfo(city.timezone), 0
    for provider, kept in kept_lists(store, vault, city.id).items():
        if kept.trouble:
            since = datetime.fromtimestamp(kept.trouble_since, zone).strftime("%Y-%m-%d %H:%M")
            print(f"The list of {provider} cannot be used since {since}; the last good one is in use. {kept.trouble}")
    for provider, profile in profiles.items():
        for line in changes(
            city.menu, read_list(source, tell=_tell) if source else from_endpoint(profile, _tell), provider
        ):
            print(line)
            told += 1
    found = "One difference." if told == 1 else f"{told} differences."
    print(found if told else "The menu has all that is on the city's list, and nothing else.")
    return 0


def _tell(line: str) -> None:
    print(line, file=sys.stderr)
