"""The questions of a service in a menu's file: [[service.question]], with [[service.question.answer]] for a list."""

from typing import Any, get_args

from facts.services import Choice, Condition, Datatype, Question
from menus.entries import MenuFileWrong, by_language, flag, known_keys, listed, table, texts, wanted, worded

_DATATYPES = get_args(Datatype)
_QUESTION = frozenset("code datatype required variable help only_if any_condition answer".split())
_ANSWER, _CONDITION = frozenset(("key",)), frozenset("code keys is_one".split())


def read_question(entry: dict[str, Any], service: str) -> Question:
    """One question; raises MenuFileWrong where it could not be asked, or its answer not be understood."""
    code = wanted(entry, "code", "service.question")
    known_keys(entry, _QUESTION, f"Question {code} of {service}")
    datatype = entry.get("datatype", "string")
    if datatype not in _DATATYPES:
        known = ", ".join(_DATATYPES)
        raise MenuFileWrong(
            f"Question {code} of {service} has the datatype {datatype!r}. Use one of {known}.", "datatype"
        )
    choices = tuple(_choice(at, table(each, "answer")) for at, each in enumerate(listed(entry, "answer", code)))
    if datatype.endswith("list") and not choices:
        raise MenuFileWrong(f"Question {code} of {service} is a list without answers. Add [[service.question.answer]].")
    _are_unlike(choices, f"Question {code} of {service}")
    return Question(
        code=code,
        datatype=datatype,
        prompts=by_language(entry),
        required=flag(entry, "required", code, missing=True),
        variable=flag(entry, "variable", code, missing=True),
        helps=worded(entry.get("help", {}), f"help of {code}"),
        choices=choices,
        only_if=tuple(_condition(table(each, "only_if")) for each in listed(entry, "only_if", code)),
        any_condition=flag(entry, "any_condition", code),
    )


def _are_unlike(choices: tuple[Choice, ...], what: str) -> None:
    keys, named = set[str](), set[tuple[str, str]]()
    for at, choice in enumerate(choices):
        if choice.key in keys:
            raise MenuFileWrong(f"{what} has the answer {choice.key!r} twice. Take one out.", "key", at)
        for language, name in choice.names.items():
            if (language, name.lower()) in named:
                told = f"{what} has two answers that are called {name!r}. Call one of them otherwise."
                raise MenuFileWrong(told, language, at)
        keys.add(choice.key)
        named |= {(language, name.lower()) for language, name in choice.names.items()}


def _choice(at: int, entry: dict[str, Any]) -> Choice:
    try:
        key = wanted(entry, "key", "service.question.answer")
        known_keys(entry, _ANSWER, f"Answer {key}")
        return Choice(key, by_language(entry))
    except MenuFileWrong as error:
        raise MenuFileWrong(str(error), error.key, at) from error


def _condition(entry: dict[str, Any]) -> Condition:
    code = wanted(entry, "code", "service.question.only_if")
    known_keys(entry, _CONDITION, f"only_if {code}")
    keys = texts(entry.get("keys", []), f"only_if {code}: keys")
    if not keys:
        raise MenuFileWrong(f'only_if {code} has no keys. Write which answers are meant: keys = ["YES001"].')
    return Condition(code, keys, flag(entry, "is_one", code, missing=True))
