"""What every entry of a menu's file has, and how it is said that one of them is wrong."""

import re
from typing import Any

from open311.text import printable

_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z_.]+)\s*\]\]?")


_LANGUAGE = re.compile("[a-z]{2}")


class MenuFileWrong(ValueError):
    """A menu file cannot be used. The message says what is wrong with which entry, and what to do.

    `key`: what of the entry it is, where that stands in a line of its own; `answer`: which of a question's answers,
    counted from 0, where it is one of them.
    """

    def __init__(self, message: str, key: str = "", answer: int | None = None) -> None:
        super().__init__(message)
        self.key, self.answer = key, answer


class Lines:
    """In which line of the file its entries begin; 0 where that cannot be told."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self._of: dict[str, list[int]] = {}
        self._questions: list[list[int]] = []
        self._lines = text.split("\n")
        for number, line in enumerate(self._lines, 1):
            header = _HEADER.match(line)
            if not header:
                continue
            self._of.setdefault(header[1], []).append(number)
            if header[1] == "service":
                self._questions.append([])
            if header[1] == "service.question" and self._questions:
                self._questions[-1].append(number)

    def of(self, kind: str, at: int) -> int:
        """The line of a [[group]] or [[service]], counted from 0."""
        lines = self._of.get(kind, [])
        return lines[at] if at < len(lines) else 0

    def of_question(self, service: int, at: int) -> int:
        """The line of a question of a service, both counted from 0."""
        lines = self._questions[service] if service < len(self._questions) else []
        return lines[at] if at < len(lines) else self.of("service", service)

    def of_wrong(self, question: int, error: MenuFileWrong) -> int:
        """The line of what is wrong with the question that begins in this line, or with one of its answers."""
        if error.answer is None:
            return self.of_key(question, error.key)
        left = error.answer
        for number, words in enumerate(self._lines[question:], question + 1):
            header = _HEADER.match(words)
            if header and header[1] != "service.question.answer":
                break
            left -= bool(header)
            if left < 0:
                return self.of_key(number, error.key)
        return self.of_key(question, "answer")

    def of_table(self, kind: str) -> int:
        """The line of a table that stands once."""
        return self.of(kind, 0)

    def of_key(self, line: int, key: str) -> int:
        """The line of a key ("hide", "say.en") in the entry that begins in this line; that line where it has none."""
        for number, words in enumerate(self._lines[line:], line + 1):
            if not key or not line or _HEADER.match(words):
                break
            if re.match(rf"\s*{re.escape(key.partition('.')[0])}\b", words):
                return number
        return line

    def of_value(self, key: str, value: str) -> int:
        """The first line that gives a key this value; 0 where none does."""
        said = re.compile(rf"\s*{re.escape(key)}\s*=\s*[\"']{re.escape(value)}[\"']")
        return next((number for number, line in enumerate(self._lines, 1) if said.match(line)), 0)


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
