"""The menu as a readable file that city IT edits."""

import tomllib
from pathlib import Path
from typing import Any

from facts.services import Group, Menu, Service
from menus.entries import MenuFileWrong, by_language, wanted
from menus.question_entries import read_question


def read_menu(path: Path) -> Menu:
    """Read a menu file; raises MenuFileWrong, OSError."""
    try:
        record = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MenuFileWrong(f"{path.name} is not readable TOML: {error}. Mend that line.") from error
    groups = tuple(Group(wanted(entry, "code", "group"), by_language(entry)) for entry in record.get("group", ()))
    services = tuple(_service(entry, {group.code for group in groups}) for entry in record.get("service", ()))
    if not services:
        raise MenuFileWrong(f"{path.name} has no [[service]]. A line needs at least one.")
    codes = [service.code for service in services]
    if twice := {code for code in codes if codes.count(code) > 1}:
        raise MenuFileWrong(f"{path.name} has these service codes twice: {', '.join(sorted(twice))}. Keep one of each.")
    examples = {language: tuple(said) for language, said in record.get("examples", {}).items()}
    return Menu(version=int(record.get("version", 1)), services=services, groups=groups, examples=examples)


def _service(entry: dict[str, Any], groups: set[str]) -> Service:
    code = wanted(entry, "code", "service")
    group = str(entry.get("group", ""))
    if group and group not in groups:
        raise MenuFileWrong(
            f"Service {code} is in the group {group!r}, which the file does not define. Add a [[group]]."
        )
    keywords = {language: tuple(str(word) for word in words) for language, words in entry.get("keywords", {}).items()}
    questions = tuple(read_question(each, code) for each in entry.get("question", ()))
    provider, description = str(entry.get("provider", "city")), str(entry.get("description", ""))
    return Service(code, by_language(entry), group, keywords, provider, questions, description)
