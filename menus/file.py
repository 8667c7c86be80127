"""The menu as a readable file that city IT edits: read whole, with everything that is wrong with it told at once."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from facts.services import CalledHere, Group, Learned, Menu, Question, Service, groups_offered
from menus.entries import MenuFileWrong, languages, table, texts
from menus.families import arranged, once_each
from menus.lines import Lines
from menus.local_entries import read_called_here, read_learned
from menus.question_entries import read_question
from menus.service_entries import KEYS, read_group, read_service
from menus.toml_text import read_text, tables

_FILE = frozenset("version examples group service called_here learned".split())

Read = TypeVar("Read")


def read_menu(path: Path) -> Menu:
    """Read a menu file; raises MenuFileWrong, OSError."""
    if path.suffix.lower() in (".json", ".xml"):
        told = f"{path.name} is a saved service list, not a menu"
        raise MenuFileWrong(f"{told}. Draft one of it: townline menu pull {path} --out menu.toml")
    return parse_menu(read_text(path), path.name)


def parse_menu(text: str, name: str = "menu.toml") -> Menu:
    """A menu from its file's text. Raises MenuFileWrong, whose message has a line for each thing that is wrong."""
    record = tables(text, name)
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
        if unknown := sorted(set(self.record) - _FILE):
            known = "version, [examples], [[group]], [[service]], [[called_here]] and [learned]"
            told = f"{', '.join(unknown)} is not known here. Known: {known}."
            self._say(self.lines.of_table(unknown[0]) or self.lines.of_key(1, unknown[0]), told)
        placed = list(self._each("group", read_group))
        groups = [group for _, group in placed]
        services = self._services(self._codes("group"))
        menu = arranged(Menu(1, once_each(service for _, service, hidden in services if not hidden)), ())
        offered = menu.services
        self._are_the_same([(at, service) for at, service, _ in services], {service.code for service in offered})
        if not offered and not self.wrong:
            self.wrong.append(f"{self.lines.name} has no [[service]] that it offers. A line needs at least one.")
        self._are_unlike([(at, group.code, "the group code") for at, group in placed], "group")
        self._are_unlike([(at, str(group.key), "the key") for at, group in placed if group.key], "group")
        for language in sorted({language for group in groups for language in group.names}):
            named = [(at, g.names[language]) for at, g in placed if language in g.names]
            self._are_unlike([(at, name.lower(), f"the {language} name") for at, name in named], "group")
        self._keys_are_reached(placed, len(groups_offered(replace(menu, groups=tuple(groups)))))
        self._are_unlike([(at, service.code, "the service code") for at, service, _ in services])
        for language in sorted({language for service in offered for language in service.names}):
            of = {service.code for service in offered if language in service.names}
            named = [(at, s.names[language]) for at, s, _ in services if s.code in of and language in s.names]
            self._are_unlike([(at, name.lower(), f"the {language} name") for at, name in named])
            named = [(at, s.texted[language]) for at, s, _ in services if s.code in of and language in s.texted]
            self._are_unlike([(at, name.lower(), f"text.{language}") for at, name in named])
        if (version := self.record.get("version", 1)) != 1:
            self._say(self.lines.of_key(1, "version"), f"version is {version!r}. Write version = 1.")
        return replace(
            menu,
            groups=tuple(groups),
            examples=self._examples(),
            hidden=tuple(service.code for _, service, hidden in services if hidden),
            called_here=self._called_here(self._codes("service")),
            learned=self._learned(),
        )

    def _codes(self, kind: str) -> set[str]:
        """The codes of all entries, also of those that are wrong: what names one of them is not."""
        entries = self.record.get(kind, [])
        return (
            {str(each.get("code")) for each in entries if isinstance(each, dict)}
            if isinstance(entries, list)
            else set()
        )

    def _called_here(self, codes: set[str]) -> tuple[CalledHere, ...]:
        return tuple(found for _, found in self._each("called_here", lambda entry: read_called_here(entry, codes)))

    def _learned(self) -> dict[str, Learned]:
        try:
            return read_learned(self.record.get("learned", {}))
        except MenuFileWrong as error:
            self._say(self.lines.of_table("learned"), str(error))
            return {}

    def _services(self, groups: set[str]) -> list[tuple[int, Service, bool]]:
        found = []
        for at, (service, entry) in self._each("service", lambda entry: (read_service(entry, groups), entry)):
            placed = list(self._questions(service.code, at, entry))
            asked = entry.get("question")
            asked = asked if isinstance(asked, list) else []
            written = {str(each.get("code")) for each in asked if isinstance(each, dict)}
            self._conditions_can_hold(service.code, at, placed, written - {question.code for _, question in placed})
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
                self._say(self.lines.of_key(self.lines.of(kind, at), error.key), str(error))

    def _questions(self, code: str, service: int, entry: dict[str, Any]) -> Iterator[tuple[int, Question]]:
        entries, known = entry.get("question", []), set[str]()
        for at, asked in enumerate(entries if isinstance(entries, list) else [entries]):
            try:
                question = read_question(table(asked, "service.question"), code)
                if question.code in known:
                    raise MenuFileWrong(f"Question {question.code} of {code} stands here twice. Take one out.")
                known.add(question.code)
                yield at, question
            except MenuFileWrong as error:
                self._say(self.lines.of_wrong(self.lines.of_question(service, at), error), str(error))

    def _conditions_can_hold(
        self, code: str, service: int, questions: list[tuple[int, Question]], wrong: set[str]
    ) -> None:
        earlier: dict[str, Question] = {}
        for at, question in questions:
            for condition in question.only_if:
                told = f"Question {question.code} of {code} depends on {condition.code}"
                on = earlier.get(condition.code)
                unknown = sorted(set(condition.keys) - {each.key for each in on.choices}) if on and on.choices else []
                if condition.code in wrong:
                    continue
                if on is None:
                    told += ", which is not asked before it. Put that one first, or take the condition out."
                elif unknown:
                    told += f" being {unknown[0]!r}, which is none of its answers. Write the key of one."
                else:
                    continue
                self._say(self.lines.of_key(self.lines.of_question(service, at), "only_if"), told)
            earlier[question.code] = question

    def _are_the_same(self, each: list[tuple[int, Service]], offered: set[str]) -> None:
        for at, service in each:
            if service.same_as == service.code or (service.same_as and service.same_as not in offered):
                what = (
                    "itself"
                    if service.same_as == service.code
                    else f"{service.same_as!r}, which the file does not offer"
                )
                told = f"Service {service.code} is same_as {what}"
                self._say(self.lines.of("service", at), f"{told}. Name the code of one that it does.")

    def _keys_are_reached(self, groups: list[tuple[int, Group]], offered: int) -> None:
        for at, group in groups:
            if offered < group.key <= KEYS:
                told = f"key of group {group.code} is {group.key}, and only {offered} groups have services to offer"
                line = self.lines.of_key(self.lines.of("group", at), "key")
                self._say(line, f"{told}. Write one from 1 to {max(1, offered)}, or take the line out.")

    def _are_unlike(self, each: list[tuple[int, str, str]], kind: str = "service") -> None:
        counted = Counter(value for _, value, _ in each)
        first: dict[str, int] = {}
        for at, value, what in each:
            if counted[value] > 1 and value in first:
                where = self.lines.of(kind, first[value])
                same = f"{what} {value!r} stands here twice; the first is in line {where}."
                self._say(self.lines.of(kind, at), f"{same} Keep one, or make them different.")
            first.setdefault(value, at)

    def _examples(self) -> dict[str, tuple[str, ...]]:
        try:
            given = languages(self.record.get("examples", {}), "examples")
            return {language: texts(said, f"examples.{language}") for language, said in given.items()}
        except MenuFileWrong as error:
            self._say(self.lines.of_key(self.lines.of_table("examples"), error.key.rpartition(".")[2]), str(error))
            return {}

    def _say(self, line: int, what: str) -> None:
        self.wrong.append(f"{self.lines.name}, line {line}: {what}" if line else f"{self.lines.name}: {what}")
