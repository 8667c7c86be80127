"""What every entry of a menu's file has, and what is wrong with one that has it not."""

import re
from typing import Any

from open311.text import printable

_LANGUAGE = re.compile("[a-z]{2}")


class MenuFileWrong(ValueError):
    """A menu file cannot be used. The message says what is wrong with which entry, and what to do.

    `key`: what of the entry it is, where that stands in a line of its own; `answer`: which of a question's answers,
    counted from 0, where it is one of them.
    """

    def __init__(self, message: str, key: str = "", answer: int | None = None) -> None:
        super().__init__(message)
        self.key, self.answer = key, answer


def by_language(entry: dict[str, Any]) -> dict[str, str]:
    """An entry's name in each language that it has one in; raises MenuFileWrong where it has none."""
    who = entry.get("code") or entry.get("key") or "An entry"
    names = {key: _word(name, key, str(who)) for key, name in entry.items() if len(key) == 2}
    if not names or not all(names.values()):
        empty = next((key for key, name in names.items() if not name), "")
        raise MenuFileWrong(f'{who} has no words in a language. Add them: {empty or "en"} = "…".', empty)
    return names


def worded(value: Any, what: str) -> dict[str, str]:
    """Words by language, such as say.en; raises MenuFileWrong."""
    return {language: _word(said, language, what) for language, said in languages(value, what).items()}


def languages(value: Any, what: str) -> dict[str, Any]:
    """A table whose keys are languages; raises MenuFileWrong."""
    key = what.partition(" ")[0]
    for language in (entries := table(value, what)):
        if not _LANGUAGE.fullmatch(language):
            raise MenuFileWrong(f"{key}.{language} is of no language. Write its two letters: {key}.en = …", key)
    return entries


def _word(value: Any, key: str, what: str) -> str:
    """Words in quotes; raises MenuFileWrong."""
    if not isinstance(value, str):
        raise MenuFileWrong(f'{key} of {what} is {value!r}. Write words in quotes: {key} = "…".', key)
    return " ".join(printable(value).split())


def wanted(entry: dict[str, Any], key: str, kind: str) -> str:
    """What an entry must have; raises MenuFileWrong."""
    if not entry.get(key):
        raise MenuFileWrong(f"A [[{kind}]] has no {key}. Every one needs it, in quotes.")
    if isinstance(entry[key], list | dict):
        raise MenuFileWrong(f'{key} of a [[{kind}]] is {entry[key]}. Write one, in quotes: {key} = "…".', key)
    if not isinstance(entry[key], str):
        raise MenuFileWrong(
            f'{key} = {entry[key]} is not in quotes. Write {key} = "{entry[key]}", with every zero.', key
        )
    return str(entry[key])


def table(value: Any, what: str) -> dict[str, Any]:
    """A table with keys; raises MenuFileWrong."""
    if not isinstance(value, dict):
        key = what.partition(" ")[0]
        raise MenuFileWrong(f"{what} is {value!r}. Write it by language: {key}.en = …", key)
    return value


def texts(value: Any, what: str) -> tuple[str, ...]:
    """A list of texts; raises MenuFileWrong."""
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        key = what.partition(" ")[0]
        raise MenuFileWrong(f'{what} is {value!r}. Write a list of words in quotes: ["one", "another"].', key)
    if not all(map(str.strip, value)):
        raise MenuFileWrong(f"{what} has an empty one. Take it out.", what.partition(" ")[0])
    return tuple(" ".join(each.split()) for each in value)


def listed(entry: dict[str, Any], key: str, code: str) -> list[Any]:
    """A list of entries; raises MenuFileWrong."""
    value = entry.get(key, [])
    if not isinstance(value, list):
        raise MenuFileWrong(
            f"{key} of {code} is {value!r}. Write a list: [{{ … }}], or [[service.question.{key}]].", key
        )
    return value


def flag(entry: dict[str, Any], key: str, code: str, missing: bool = False) -> bool:
    """True or false, or what goes for a `missing` one; raises MenuFileWrong."""
    value = entry.get(key, missing)
    if not isinstance(value, bool):
        raise MenuFileWrong(f"{key} of {code} is {value!r}. Write {key} = true, without quotes.", key)
    return value


def known_keys(entry: dict[str, Any], known: frozenset[str], what: str) -> None:
    """Raises MenuFileWrong where an entry has something that nobody would read; a language's two letters are a name."""
    unknown = sorted(key for key in entry if len(key) != 2 and key not in known)
    if unknown:
        raise MenuFileWrong(
            f"{what} has {', '.join(unknown)}, which is not known. Known: {', '.join(sorted(known))}, "
            "and a name in each language (en, es).",
            unknown[0],
        )
