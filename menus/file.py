"""The menu as a readable file that city IT edits."""

import tomllib
from pathlib import Path
from typing import Any

from facts.services import Group, Menu, Service


class MenuFileWrong(ValueError):
    """A menu file cannot be used. The message says what is wrong with which entry, and what to do."""


def read_menu(path: Path) -> Menu:
    """Read a menu file; raises MenuFileWrong, OSError."""
    try:
        record = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MenuFileWrong(f"{path.name} is not readable TOML: {error}. Mend that line.") from error
    groups = tuple(Group(_wanted(entry, "code", "group"), _by_language(entry)) for entry in record.get("group", ()))
    services = tuple(_service(entry, {group.code for group in groups}) for entry in record.get("service", ()))
    if not services:
        raise MenuFileWrong(f"{path.name} has no [[service]]. A line needs at least one.")
    codes = [service.code for service in services]
    if twice := {code for code in codes if codes.count(code) > 1}:
        raise MenuFileWrong(f"{path.name} has these service codes twice: {', '.join(sorted(twice))}. Keep one of each.")
    examples = {language: tuple(said) for language, said in record.get("examples", {}).items()}
    return Menu(version=int(record.get("version", 1)), services=services, groups=groups, examples=examples)


def _service(entry: dict[str, Any], groups: set[str]) -> Service:
    code = _wanted(entry, "code", "service")
    group = str(entry.get("group", ""))
    if group and group not in groups:
        raise MenuFileWrong(
            f"Service {code} is in the group {group!r}, which the file does not define. Add a [[group]]."
        )
    keywords = {language: tuple(str(word) for word in words) for language, words in entry.get("keywords", {}).items()}
    return Service(code, _by_language(entry), group, keywords, str(entry.get("provider", "city")))


def _by_language(entry: dict[str, Any]) -> dict[str, str]:
    names = {key: str(name) for key, name in entry.items() if len(key) == 2}
    if not names:
        raise MenuFileWrong(f'{entry.get("code", "An entry")} has no name. Add one for a language: en = "…".')
    return names


def _wanted(entry: dict[str, Any], key: str, kind: str) -> str:
    if not entry.get(key):
        raise MenuFileWrong(f"A [[{kind}]] has no {key}. Every one needs it, in quotes.")
    return str(entry[key])
