"""Which question of a service comes next, and what somebody's words answer to it."""

import re
from collections.abc import Mapping

from dialogue.state import Draft
from dialogue.word_tables import tables
from dialogue.words import chosen, meaning, plain, yes_or_no
from facts.reports import Answer
from facts.services import Choice, Condition, Question, Service

_MARKS = (",", ";", "/", "&")
_SAID = tables(__file__)
_UNKNOWN = re.compile("|".join(_SAID["unknown"]))
_NONE, _ALL, _BOTH = (frozenset(_SAID[each]) for each in ("none", "all", "both"))
_DENIES, _SMALL_WORDS = (frozenset(_SAID[each].split()) for each in ("denies", "small_words"))
_SEPARATED = re.compile(rf"\s*(?:{'|'.join((*_MARKS, *_SAID['separates']))})\s*")


def open_question(draft: Draft, service: Service | None) -> Question | None:
    """The first question of the service that is to be answered yet."""
    return next((each for each in _due(draft, service) if each.variable), None)


def notices(draft: Draft, service: Service | None) -> tuple[Question, ...]:
    """What is to be said before that question, or before going on where there is none."""
    said: list[Question] = []
    for each in _due(draft, service):
        if each.variable:
            break
        said.append(each)
    return tuple(said)


def has_open_question(draft: Draft, service: Service | None) -> bool:
    """Whether something of the service is still to be said or asked."""
    return bool(_due(draft, service))


def answered_before_last(draft: Draft, service: Service | None) -> tuple[Answer, ...] | None:
    """The answers without the last one that somebody gave (and what was only said since); None where there is none."""
    asked = {each.code for each in service.questions if each.variable} if service else set()
    at = next((at for at in reversed(range(len(draft.answers))) if draft.answers[at].code in asked), None)
    return None if at is None else draft.answers[:at]


def is_unanswered(draft: Draft, service: Service | None) -> bool:
    """Whether a question that the city requires was passed over."""
    given = {answer.code: answer.given for answer in draft.answers}
    wanted = service.questions if service else ()
    return any(each.required and each.variable and given.get(each.code) == () for each in wanted)


def says_none(text: str) -> bool:
    """Whether somebody says that there is nothing: what is asked in their own words is answered by that."""
    return plain(text) in _NONE


def does_not_know(text: str) -> bool:
    """Whether somebody says that they do not know, or want no question."""
    return meaning(text) == "nothing" or bool(_UNKNOWN.fullmatch(plain(text)))


def choices_meant(text: str, question: Question, offered: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The keys of the answers that were meant, in the question's order; () where any of it is not understood.

    `offered`: the keys that were read out by number.
    """
    every = {choice.key: _names(choice, language) for choice in question.choices}
    if question.datatype == "singlevaluelist":
        key = _one(text, every, offered)
        return (key,) if key else ()
    if plain(text) in (_ALL if len(every) != 2 else _ALL | _BOTH):
        return tuple(every)
    if numbers := _numbers(text, len(offered)):
        return tuple(key for at, key in enumerate(offered, 1) if at in numbers)
    whole = _exactly(text, every)
    keys = {whole} if whole else {_one(part, every, offered) for part in _SEPARATED.split(text.lower()) if part.strip()}
    return tuple(key for key in every if key in keys) if keys and "" not in keys else ()


def is_named(text: str, keys: tuple[str, ...], question: Question, offered: tuple[str, ...], language: str) -> bool:
    """Whether an answer was chosen by its number or its whole name, so that nobody need ask."""
    return bool(keys) and (bool(chosen(text, len(offered))) or named_just_so(text, question, language) == keys[0])


def is_nothing_else(text: str, key: str, question: Question, language: str) -> bool:
    """Whether all that was said tells of this answer: "boarded up", "yes", and not "behind the one with the door"."""
    name = next((_names(choice, language) for choice in question.choices if choice.key == key), "")
    said = telling(text)
    return yes_or_no(text) is not None or bool(_UNKNOWN.fullmatch(plain(text))) or said <= telling(name)


def named_just_so(text: str, question: Question, language: str) -> str:
    """The key of the answer whose whole name or key this is, or ""."""
    return _exactly(text, {choice.key: _names(choice, language) for choice in question.choices})


def keys_meant(keys: str, offered: tuple[str, ...], many: bool) -> tuple[str, ...]:
    """What keys of the telephone chose: one answer, or several one after the other where several may be given."""
    numbers = [int(key) for key in keys.strip("#*") if key.isdigit()]
    if not numbers or not all(1 <= number <= len(offered) for number in numbers) or (len(numbers) > 1 and not many):
        return ()
    return tuple(dict.fromkeys(offered[number - 1] for number in numbers))


def name_of(choice: Choice, language: str) -> str:
    """What an answer is called."""
    return choice.names.get(language) or choice.names.get("en") or choice.key


def _due(draft: Draft, service: Service | None) -> tuple[Question, ...]:
    given = {answer.code: answer.given for answer in draft.answers}
    wanted = service.questions if service else ()
    return tuple(each for each in wanted if each.code not in given and applies(each, given))


def applies(question: Question, given: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether what a question depends on was answered so. What was not asked decides nothing."""
    if not question.only_if:
        return True
    holds = [_holds(condition, given) for condition in question.only_if]
    return any(holds) if question.any_condition else all(holds)


def _holds(condition: Condition, given: Mapping[str, tuple[str, ...]]) -> bool:
    return condition.code in given and bool(set(given[condition.code]) & set(condition.keys)) == condition.is_one


def _numbers(text: str, count: int) -> set[int]:
    """The options named by several numbers in a row: "1 3", "one and three", "13" of four."""
    words = [word for word in plain(text).split() if word not in ("and", "y")]
    if len(words) == 1 and words[0].isdecimal() and count < 10 and int(words[0]) > count:
        words = list(words[0])
    numbers = {chosen(word, count) for word in words}
    return {number for number in numbers if number} if len(words) > 1 and None not in numbers else set()


def _one(text: str, every: dict[str, str], offered: tuple[str, ...]) -> str:
    """The key of the one answer that was meant, or ""."""
    number = chosen(text, len(offered))
    if number:
        return offered[number - 1]
    words = telling(text)
    if exact := _exactly(text, every):
        return exact
    unknown = [key for key, name in every.items() if _UNKNOWN.fullmatch(plain(name))]
    if _UNKNOWN.fullmatch(plain(text)):
        return _the_only(unknown)
    agrees = yes_or_no(text)
    if agrees is not None:
        begins = [key for key, name in every.items() if yes_or_no(name.split(",")[0]) is agrees and key not in unknown]
        return _the_only(begins)
    denies = _denies(text)
    shared = {
        key: len(words & telling(name))
        for key, name in every.items()
        if key not in unknown and denies is _denies(name)  # "not the roof" is not the roof
    }
    most = max(shared.values(), default=0)
    return _the_only([key for key, count in shared.items() if count == most]) if most else ""


def _denies(text: str) -> bool:
    """Whether something is said not to be so. A "no" ahead of a comma says no more than that it is answered."""
    return bool(_DENIES & set(plain(re.sub(r"^\s*no\s*,", "", text, flags=re.IGNORECASE)).split()))


def _exactly(text: str, every: dict[str, str]) -> str:
    """The key of the answer that is called just so, or whose key this is.

    Not where that is a number: nobody was told the keys, and a number is what was read out, or asks for the list.
    """
    said = plain(text)
    names = (key for key, name in every.items() if said == plain(name) or (said == plain(key) and not said.isdecimal()))
    return next(names, "")


def _the_only(keys: list[str]) -> str:
    return keys[0] if len(keys) == 1 else ""


def telling(text: str) -> set[str]:
    """The words that tell one answer from another, without their endings: churches are like a church."""
    return {re.sub(r"(?<=\w{3})[aeo]?s?$", "", word) for word in plain(text).split() if word not in _SMALL_WORDS}


def _names(choice: Choice, language: str) -> str:
    return name_of(choice, language)
