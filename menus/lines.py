"""In which line of a menu's file something stands, so that what is wrong is told with its line."""

import re

from menus.entries import MenuFileWrong

_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z_.]+)\s*\]\]?")


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
