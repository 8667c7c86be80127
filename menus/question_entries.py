"""The questions of a service in a menu's file: [[service.question]], with [[service.question.answer]] for a list."""

from typing import Any, get_args

from facts.services import Choice, Condition, Datatype, Question
from menus.entries import MenuFileWrong, by_language, listed, table, texts, wanted

_DATATYPES = get_args(Datatype)


def read_question(entry: dict[str, Any], service: str) -> Question:
    """One question; raises MenuFileWrong where it could not be asked, or its answer not be understood."""
    code = wanted(entry, "code", "service.question")
    datatype = entry.get("datatype", "string")
    if datatype not in _DATATYPES:
        known = ", ".join(_DATATYPES)
        raise MenuFileWrong(f"Question {code} of {service} has the datatype {datatype!r}. Use one of {known}.")
    choices = tuple(_choice(table(each, "answer")) for each in listed(entry, "answer", code))
    if datatype.endswith("list") and not choices:
        raise MenuFileWrong(f"Question {code} of {service} is a list without answers. Add [[service.question.answer]].")
    return Question(
        code=code,
        datatype=datatype,
        prompts=by_language(entry),
        required=bool(entry.get("required", True)),
        variable=bool(entry.get("variable", True)),
        helps={language: str(words) for language, words in table(entry.get("help", {}), "help").items()},
        choices=choices,
        only_if=tuple(_condition(table(each, "only_if")) for each in listed(entry, "only_if", code)),
        any_condition=bool(entry.get("any_condition", False)),
    )


def _choice(entry: dict[str, Any]) -> Choice:
    return Choice(wanted(entry, "key", "service.question.answer"), by_language(entry))


def _condition(entry: dict[str, Any]) -> Condition:
    code = wanted(entry, "code", "service.question.only_if")
    return Condition(code, texts(entry.get("keys", []), f"keys of only_if {code}"), bool(entry.get("is_one", True)))
