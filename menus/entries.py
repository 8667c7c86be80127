"""What every entry of a menu's file has, and how it is said that one of them is wrong."""

from typing import Any


class MenuFileWrong(ValueError):
    """A menu file cannot be used. The message says what is wrong with which entry, and what to do."""


def by_language(entry: dict[str, Any]) -> dict[str, str]:
    """An entry's name in each language that it has one in; raises MenuFileWrong where it has none."""
    names = {key: str(name) for key, name in entry.items() if len(key) == 2}
    if not names:
        raise MenuFileWrong(f'{entry.get("code", "An entry")} has no name. Add one for a language: en = "…".')
    return names


def wanted(entry: dict[str, Any], key: str, kind: str) -> str:
    """What an entry must have; raises MenuFileWrong."""
    if not entry.get(key):
        raise MenuFileWrong(f"A [[{kind}]] has no {key}. Every one needs it, in quotes.")
    return str(entry[key])
