"""The questions of a GeoReport service definition as the line would ask them: those that the city insists on."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from facts.services import Choice, Condition, Datatype, Question
from menus.drafting.names import spoken
from menus.plain import tidy
from open311 import Attribute

_DATATYPES: Mapping[str, Datatype] = {
    "string": "string", "text": "text", "number": "number", "integer": "number", "double": "number",
    "datetime": "datetime", "date": "datetime", "singlevaluelist": "singlevaluelist", "picklist": "singlevaluelist",
    "multivaluelist": "multivaluelist",
}  # fmt: skip
_LONGEST_SAID = 240
"""Characters, as in the menu file: some 15 seconds of speech."""
_NO_HELP = re.compile(r"list of values|^character|^boolean|^text|^string|^number|^optional", re.IGNORECASE)
_IN_SPANISH = {
    "yes": "sí", "no": "no", "unknown": "no se sabe", "i don't know": "no lo sé", "i do not know": "no lo sé",
    "not sure": "no lo sé", "don't know": "no lo sé", "other": "otro", "none": "ninguno", "none of these": "ninguno",
    "not applicable": "no se aplica",
}  # fmt: skip
_YES_NO = {"en": ("yes", "no"), "es": ("sí", "no")}


def asked(attributes: Sequence[Attribute], language: str) -> tuple[Question, ...]:
    """What is asked or said, in the city's order: required questions, what they depend on, and information."""
    needed = _needed([each for each in attributes if not _is_hidden(each)])
    return could_be_asked([each for each in attributes if each.code in needed or _only_told(each)], language)


def could_be_asked(attributes: Sequence[Attribute], language: str) -> tuple[Question, ...]:
    """All that can be asked or said, in the city's order: not what its computers fill in, nor what says nothing."""
    questions: dict[str, Question] = {}
    for attribute in attributes:
        if not _is_hidden(attribute) and (_sentence(attribute) or not _only_told(attribute)):
            questions[attribute.code] = _question(attribute, questions, language)
    return tuple(questions.values())


def left_out(attributes: Sequence[Attribute], questions: Sequence[Question]) -> list[str]:
    """Questions of the city that are not asked, for whoever edits the menu."""
    there = {question.code for question in questions}
    missing = [each for each in attributes if each.code not in there and each.variable and not _is_hidden(each)]
    return [f"{each.code} ({_sentence(each) or each.code})" for each in missing]


def _needed(attributes: Sequence[Attribute]) -> set[str]:
    """The required ones, and whatever their conditions speak of."""
    by_code = {each.code: each for each in attributes}
    needed: set[str] = set()
    waiting = [each.code for each in attributes if each.required and not _only_told(each)]
    while waiting:
        code = waiting.pop()
        if code in needed or code not in by_code:
            continue
        needed.add(code)
        waiting += [condition.code for condition in _conditions(by_code[code])]
    return needed


def _question(attribute: Attribute, earlier: Mapping[str, Question], language: str) -> Question:
    datatype = _datatype(attribute)
    conditions = _conditions(attribute)
    known = tuple(known for each in conditions if (known := _as_answered(each, earlier)))
    any_condition = str(_dependencies(attribute).get("clause", "")).upper() == "OR"
    help_text = tidy(attribute.datatype_description)
    return Question(
        code=attribute.code,
        datatype=datatype,
        prompts={language: _sentence(attribute)},
        required=attribute.required or _only_told(attribute),
        variable=not _only_told(attribute),
        helps={} if len(help_text) < 12 or _NO_HELP.search(help_text) else {language: help_text[:_LONGEST_SAID]},
        choices=_choices(attribute, language) if datatype.endswith("list") else (),
        # One of several alternatives that cannot be known would leave the question out for ever.
        only_if=() if any_condition and len(known) < len(conditions) else known,
        any_condition=any_condition,
    )


def _datatype(attribute: Attribute) -> Datatype:
    if "bool" in attribute.datatype or "checkbox" in attribute.datatype:
        return "singlevaluelist"
    known = _DATATYPES.get(attribute.datatype)
    if _has_choices(attribute) and (known is None or not known.endswith("list")):
        return "singlevaluelist"
    if known is None or (known.endswith("list") and not _has_choices(attribute)):
        return "text"
    return known


def _has_choices(attribute: Attribute) -> bool:
    return any(value.key for value in attribute.values)


def _choices(attribute: Attribute, language: str) -> tuple[Choice, ...]:
    if not _has_choices(attribute):
        names = _YES_NO.get(language, _YES_NO["en"])
        return tuple(Choice(key, _in_both(name, language)) for key, name in zip(("true", "false"), names, strict=True))
    named, same = dict[str, str](), Counter[str]()
    for key, name in ((value.key, spoken(value.name) or value.key) for value in attribute.values):
        if key and key not in named:
            same[name] += 1
            named[key] = name if same[name] == 1 else f"{name}, {same[name]}"
    return tuple(
        Choice(key, _in_both(name.lower() if name.istitle() else name, language)) for key, name in named.items()
    )


def _in_both(name: str, language: str) -> dict[str, str]:
    """An answer's name, with the Spanish one of what every list has."""
    spanish = _IN_SPANISH.get(name.lower(), "") if language == "en" else ""
    return {language: name, "es": spanish} if spanish else {language: name}


def _only_told(attribute: Attribute) -> bool:
    return not attribute.variable or attribute.datatype == "informational"


def _is_hidden(attribute: Attribute) -> bool:
    """What the city's computers fill in among themselves."""
    marks = f"{attribute.automated} {attribute.extra.get('hidden', '')}".lower()
    return any(mark in marks for mark in ("server_set", "hidden", "true"))


def _sentence(attribute: Attribute) -> str:
    """The question as it is asked; "" for information that tells nothing ("*Note:")."""
    words = tidy(attribute.description).strip(" *:-")
    if _only_told(attribute):
        return _whole_sentences(words) if len(words) > 12 else ""
    words = words or spoken(attribute.code)
    words = words.capitalize() if words.isupper() and len(words) > 4 else words
    words = words if len(words) <= _LONGEST_SAID else _whole_sentences(words)
    return words if words.endswith(("?", ".", "!")) else f"{words}?"


def _whole_sentences(words: str) -> str:
    if len(words) <= _LONGEST_SAID:
        return words
    end = max(words.rfind(mark, 0, _LONGEST_SAID) for mark in (". ", "? ", "! "))
    return words[: end + 1] if end > 0 else f"{words[:_LONGEST_SAID].rsplit(' ', 1)[0]} ..."


def _dependencies(attribute: Attribute) -> Mapping[str, Any]:
    told = attribute.extra.get("dependencies")
    return told if isinstance(told, dict) else {}


def _conditions(attribute: Attribute) -> tuple[Condition, ...]:
    """Boston's dependencies: which earlier answers decide whether this is asked."""
    given = _dependencies(attribute).get("conditions")
    found = (_condition(each) for each in (given if isinstance(given, list) else [given]) if isinstance(each, dict))
    return tuple(each for each in found if each)


def _as_answered(condition: Condition, earlier: Mapping[str, Question]) -> Condition | None:
    """A condition in the keys of the answers to an earlier question, by key or by name; None where nobody gives one."""
    question = earlier.get(condition.code)
    if question is None or not question.choices:
        return condition if question else None
    wanted = {key.lower() for key in condition.keys}
    keys = tuple(
        choice.key
        for choice in question.choices
        if wanted & {choice.key.lower(), *(name.lower() for name in choice.names.values())}
    )
    return Condition(condition.code, keys, condition.is_one) if keys else None


def _condition(given: Mapping[str, Any]) -> Condition | None:
    code, operator = str(given.get("attribute") or given.get("code") or ""), str(given.get("op") or "eq").lower()
    value = given.get("value")
    keys = tuple(str(key) for key in (value if isinstance(value, list) else [value]) if key not in (None, ""))
    if not code or not keys or operator not in ("eq", "neq", "in", "=", "!=", "ne", "not in"):
        return None
    return Condition(code, keys, is_one=operator in ("eq", "in", "="))
