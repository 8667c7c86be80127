"""The menu as a readable file that city IT edits: read whole, with everything that is wrong with it told at once."""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from facts.services import Group, Menu, Question, Service
from menus.entries import Lines, MenuFileWrong, by_language, flag, table, texts, wanted
from menus.question_entries import read_question
from wording.segments import is_gsm7

LONGEST_TEXTED, LONGEST_SAID = 30, 100
_GROUP = frozenset(("code",))
_SERVICE = frozenset("code group provider keywords text hide description question".split())

Read = TypeVar("Read")


def read_menu(path: Path) -> Menu:
    """Read a menu file; raises MenuFileWrong, OSError."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise MenuFileWrong(f"{path.name} is not readable TOML: {error}. Save it as UTF-8.") from error
    return parse_menu(text, path.name)


def parse_menu(text: str, name: str = "menu.toml") -> Menu:
    """A menu from its file's text. Raises MenuFileWrong, whose message has a line for each thing that is wrong."""
    try:
        record = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise MenuFileWrong(f"{name} is not readable TOML: {error}. Mend that line.") from error
    reader = _Reader(record, Lines(text, name))
    menu = reader.menu()
    if reader.wrong:
        raise MenuFileWrong("\n".join(reader.wrong))
    return menu


class _Reader:
    """Reads entry after entry, and goes on after a wrong one."""

    def __init__(self, record: dict[str, Any], lines: Lines) -> None:
        self.record, self.lines = record, lines
        self.wrong: list[str] = []

    def menu(self) -> Menu:
        """What could be read; `wrong` tells the rest."""
        groups = [found for _, found in self._each("group", _group)]
        services = self._services({group.code for group in groups})
        offered = [service for _, service, hidden in services if not hidden]
        if not offered and not self.wrong:
            self.wrong.append(f"{self.lines.name} has no [[service]] that it offers. A line needs at least one.")
        self._are_unlike([(at, service.code, "the service code") for at, service, _ in services])
        for language in sorted({language for service in offered for language in service.names}):
            named = [(at, s.names[language]) for at, s, hide in services if not hide and language in s.names]
            self._are_unlike([(at, name.lower(), f"the {language} name") for at, name in named])
        version = self.record.get("version", 1)
        return Menu(
            version=version if isinstance(version, int) else 1,
            services=tuple(offered),
            groups=tuple(groups),
            examples=self._examples(),
            hidden=tuple(service.code for _, service, hidden in services if hidden),
        )

    def _services(self, groups: set[str]) -> list[tuple[int, Service, bool]]:
        found = []
        for at, (service, entry) in self._each("service", lambda entry: (_service(entry, groups), entry)):
            placed = list(self._questions(service.code, at, entry))
            self._conditions_can_hold(service.code, at, placed)
            questions = tuple(question for _, question in placed)
            found.append((at, replace(service, questions=questions), entry.get("hide") is True))
        return found

    def _each(self, kind: str, read: Callable[[dict[str, Any]], Read]) -> Iterator[tuple[int, Read]]:
        entries = self.record.get(kind, [])
        if not isinstance(entries, list):
            self._say(1, f"{kind} is not a list. Begin each with [[{kind}]], in double brackets.")
            return
        for at, entry in enumerate(entries):
            try:
                yield at, read(table(entry, kind))
            except MenuFileWrong as error:
                self._say(self.lines.of(kind, at), str(error))

    def _questions(self, code: str, service: int, entry: dict[str, Any]) -> Iterator[tuple[int, Question]]:
        entries = entry.get("question", [])
        for at, asked in enumerate(entries if isinstance(entries, list) else [entries]):
            try:
                yield at, read_question(table(asked, "service.question"), code)
            except MenuFileWrong as error:
                self._say(self.lines.of_question(service, at), str(error))

    def _conditions_can_hold(self, code: str, service: int, questions: list[tuple[int, Question]]) -> None:
        earlier: set[str] = set()
        for at, question in questions:
            for condition in question.only_if:
                if condition.code not in earlier:
                    where = self.lines.of_question(service, at)
                    told = f"Question {question.code} of {code} depends on {condition.code}, which is not asked before"
                    self._say(where, f"{told} it. Put that one first, or take the condition out.")
            earlier.add(question.code)

    def _are_unlike(self, each: list[tuple[int, str, str]]) -> None:
        counted = Counter(value for _, value, _ in each)
        first: dict[str, int] = {}
        for at, value, what in each:
            if counted[value] > 1 and value in first:
                where = self.lines.of("service", first[value])
                same = f"{what} {value!r} stands here twice; the first is in line {where}."
                self._say(self.lines.of("service", at), f"{same} Keep one, or make them different.")
            first.setdefault(value, at)

    def _examples(self) -> dict[str, tuple[str, ...]]:
        try:
            given = table(self.record.get("examples", {}), "examples")
            return {language: texts(said, f"examples.{language}") for language, said in given.items()}
        except MenuFileWrong as error:
            self._say(self.lines.of_table("examples"), str(error))
            return {}

    def _say(self, line: int, what: str) -> None:
        self.wrong.append(f"{self.lines.name}, line {line}: {what}" if line else f"{self.lines.name}: {what}")


def _group(entry: dict[str, Any]) -> Group:
    code = wanted(entry, "code", "group")
    _known_keys(entry, _GROUP, f"Group {code}")
    return Group(code, by_language(entry))


def _service(entry: dict[str, Any], groups: set[str]) -> Service:
    """One service without its questions."""
    code = wanted(entry, "code", "service")
    _known_keys(entry, _SERVICE, f"Service {code}")
    flag(entry, "hide", code)
    group = str(entry.get("group", ""))
    if group and group not in groups:
        raise MenuFileWrong(
            f"Service {code} is in the group {group!r}, which the file does not define. Add a [[group]]."
        )
    words = table(entry.get("keywords", {}), f"keywords of {code}")
    names = by_language(entry)
    for name in names.values():
        if len(name) > LONGEST_SAID:
            raise MenuFileWrong(f"Service {code} has a name of {len(name)} characters. {LONGEST_SAID} are the most.")
    return Service(
        code,
        names,
        group,
        {language: texts(said, f"keywords.{language} of {code}") for language, said in words.items()},
        str(entry.get("provider", "city")),
        description=str(entry.get("description", "")),
        texted=_texted(entry, code),
    )


def _texted(entry: dict[str, Any], code: str) -> dict[str, str]:
    names = {language: str(name) for language, name in table(entry.get("text", {}), f"text of {code}").items()}
    for language, name in names.items():
        if len(name) > LONGEST_TEXTED or not is_gsm7(name):
            raise MenuFileWrong(
                f"text.{language} of {code} is {name!r}. A text carries {LONGEST_TEXTED} characters of it, "
                "of the plain alphabet (ñ and é, but not á). Make it shorter, or plainer."
            )
    return names


def _known_keys(entry: dict[str, Any], known: frozenset[str], what: str) -> None:
    unknown = sorted(key for key in entry if len(key) != 2 and key not in known)
    if unknown:
        raise MenuFileWrong(
            f"{what} has {', '.join(unknown)}, which is not known. Known: {', '.join(sorted(known))}, "
            "and a name in each language (en, es)."
        )
