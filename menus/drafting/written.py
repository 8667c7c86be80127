"""A draft as the readable file that city IT edits."""

import json
import textwrap
from collections.abc import Iterable, Mapping, Sequence

from facts.services import Condition, Question, Service
from menus.drafting.draft import Draft

_WIDTH = 118
"""Characters of a line."""
_HOW = """
Edit it as you like: the order is the order in which services are read, the first of each group first. en is what is
said, es the same in Spanish, text.en what is texted (30 characters), say.en how a voice must be given it to say it
right, keywords what callers may call it; hide = true takes a service off the line. `townline menu show FILE` shows what
callers will hear, `townline menu publish FILE` puts it into use. docs/a-city.md tells the rest.
"""


def written(draft: Draft) -> str:
    """The file's text."""
    notes = draft.notes or {}
    lines = [*_comment(" ".join(_HOW.split())), "#", *(line for told in draft.head for line in _comment(told)), ""]
    lines += ["version = 1", ""]
    if draft.menu.examples:
        lines += ["[examples]", *_names("", {}, draft.menu.examples), ""]
    for group in draft.menu.groups:
        lines += ["[[group]]", f"code = {_text(group.code)}", *_names("", group.names), ""]
    for service in draft.menu.services:
        lines += [*_service(service, notes.get(service.code, ())), ""]
    for service in draft.hidden:
        lines += [*_service(service, notes.get(service.code, ())), "hide = true", ""]
    return "\n".join(lines).rstrip() + "\n"


def _service(service: Service, notes: Sequence[str]) -> Iterable[str]:
    yield from (line for note in notes for line in _comment(note))
    yield "[[service]]"
    yield f"code = {_text(service.code)}"
    if service.group:
        yield f"group = {_text(service.group)}"
    yield from _names("", service.names)
    yield from _names("text.", service.texted)
    if service.service_name:
        yield f"service_name = {_text(service.service_name)}"
    yield from _names("keywords.", {}, service.keywords)
    if service.description:
        yield f"description = {_text(service.description)}"
    for question in service.questions:
        yield ""
        yield from _question(question)


def _question(question: Question) -> Iterable[str]:
    yield "[[service.question]]"
    yield f"code = {_text(question.code)}"
    if question.variable:
        yield f"datatype = {_text(question.datatype)}"
        yield f"required = {_truth(question.required)}"
    else:
        yield "variable = false"
    yield from _names("", question.prompts)
    yield from _names("help.", question.helps)
    if question.only_if:
        yield f"only_if = [{', '.join(map(_condition, question.only_if))}]"
    if question.any_condition and question.only_if:
        yield "any_condition = true"
    for choice in question.choices:
        yield ""
        yield "[[service.question.answer]]"
        yield f"key = {_text(choice.key)}"
        yield from _names("", choice.names)


def _condition(condition: Condition) -> str:
    keys = ", ".join(map(_text, condition.keys))
    no = "" if condition.is_one else ", is_one = false"
    return f"{{ code = {_text(condition.code)}, keys = [{keys}]{no} }}"


def _names(before: str, names: Mapping[str, str], lists: Mapping[str, Sequence[str]] | None = None) -> Iterable[str]:
    yield from (f"{before}{language} = {_text(name)}" for language, name in names.items())
    for language, words in (lists or {}).items():
        line = f"{before}{language} = [{', '.join(map(_text, words))}]"
        if len(line) <= _WIDTH:
            yield line
            continue
        yield f"{before}{language} = ["
        yield from (f"    {each}" for each in _filled(f"{_text(word)}," for word in words))
        yield "]"


def _filled(words: Iterable[str]) -> Iterable[str]:
    line = ""
    for word in words:
        if line and len(line) + len(word) > _WIDTH - 6:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in textwrap.wrap(" ".join(text.split()), _WIDTH - 2)]


def _text(value: str) -> str:
    """A TOML text: JSON's escapes are TOML's, but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _truth(value: bool) -> str:
    return "true" if value else "false"
