"""Words that mean the same at every question: yes, no, help, a person, the second one; and which language they are.

An utterance counts as a whole, and in every language at once.
"""

import re
import unicodedata
from functools import lru_cache

from dialogue.word_tables import tables

_SAID = tables(__file__)
_PATTERNS = {meant: re.compile("|".join(patterns)) for meant, patterns in _SAID["patterns"].items()}
_NUMBERS = {word: int(number) for number, words in _SAID["numbers"].items() for word in words.split()}
_WORDS = {name: frozenset(words.split()) for name, words in _SAID["words"].items()}
_FILLERS, _YES, _NO, _ONE = (_WORDS[name] for name in ("fillers", "yes", "no", "one"))
_BESIDE_NUMBER, _BESIDE_OPTION = _WORDS["beside_number"], _WORDS["beside_option"]
_NOT, _BESIDE_YES = _NO | _WORDS["not"], _FILLERS | _WORDS["beside_yes"]
_LANGUAGES: dict[str, dict[str, frozenset[str]]] = {
    language: {what: frozenset(words.split()) for what, words in telling.items()}
    for language, telling in _SAID["languages"].items()
}
_ASKS_WHEN, _TELLS_MORE = (tuple(map(re.compile, _SAID[name]["patterns"])) for name in ("asks_when", "tells_more"))
_THANKED = re.compile(rf" (?:{'|'.join(_SAID['thanked']['patterns'])})$")
_SIDES, _BUT_NOT = ("|".join(_SAID["words"][name].split()) for name in ("sides", "but_not"))
_NUMBER_ALONE = re.compile(rf"(?:no )*([0-9]{{1,6}})(?: (?:{_SIDES}))?(?: (?:{_BUT_NOT}) [0-9]{{1,6}})?")
_MARKS = re.compile(r"[^\w\s👍👌✅👎🙏❤😊]")
_TWICE = re.compile(r"([👍👌✅👎🙏❤😊])(?:\s*\1)+")
_INTRODUCTION = re.compile(
    rf"\b(?:{'|'.join(_SAID['introductions']['patterns'])})"
    rf"(?: (?!(?:{'|'.join(_SAID['introductions']['ends'].split())})\b)[^\W\d][\w'.-]*){{1,3}}",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """Lower case, without accents, punctuation and needless blanks: "¡Sí, señor!" is "si senor"."""
    bare = "".join(
        c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c) and c not in "'’"
    )
    return " ".join(_TWICE.sub(r"\1", _MARKS.sub(" ", bare)).split())


def meaning(text: str) -> str:
    """What a whole utterance means everywhere ("yes", "help", "person" …), or "". A language's code asks for it.

    The "GA" and "SK" with which a relay operator ends a turn are no part of it.
    """
    whole = re.sub(r"(?<=\w)( (ga|sk)+)+$", "", plain(text))
    if not whole and "?" in text:
        return "hello"
    for said in (whole, _without_fillers(whole), _without_fillers(_THANKED.sub("", whole))):
        if meant := _TABLE.get(said):
            return meant
    return next((meant for meant, pattern in _PATTERNS.items() if pattern.fullmatch(whole)), "")


def yes_or_no(text: str) -> bool | None:
    """True for yes, False for no, None for neither.

    A yes must be nothing but a yes: one that holds a no, a not or a but ("right street, wrong number") is neither, and
    so is one that says more ("right across from it"). A no may say more, which `corrections.after_no` gives.
    """
    words = plain(text).split()
    whole = " ".join(words)
    if _TABLE.get(whole) in ("yes", "no"):
        return _TABLE[whole] == "yes"
    if not words or re.match(r"(correct|right) the\b", whole):  # "correct the address" asks for a correction
        return None
    agrees, refuses = bool(_YES & set(words)), bool(_NOT & set(words))
    if words[0] in _NO:
        return None if agrees else False
    if refuses:
        return False if not agrees and len(words) <= 5 else None
    return True if agrees and set(words) <= _YES | _BESIDE_YES else None


def agrees_and_tells(text: str) -> bool:
    """Whether somebody says yes and something more: "yes, and it's really deep"; and nothing against it."""
    words = plain(text).split()
    return bool(words) and words[0] in _YES and not _NOT & set(words)


def chosen(text: str, count: int) -> int | None:
    """Which of `count` numbered options was named by its number ("two", "the second one", "2."), or None."""
    words = [word for word in plain(text).split() if word not in _BESIDE_OPTION]
    if len(words) > 1 and words[-1] in _ONE:
        words = words[:-1]
    if len(words) != 1:
        return None
    number = _NUMBERS.get(words[0]) or (int(words[0]) if re.fullmatch(r"[0-9]{1,2}", words[0]) else 0)
    return number if 1 <= number <= count else None


def option_named(text: str, names: tuple[str, ...]) -> int | None:
    """Which option (from 1) was named by words of its name that no other option has, or None."""
    said = set(plain(text).split())
    spoken = [set(plain(name).split()) for name in names]
    hits = [
        number
        for number, own in enumerate(spoken, 1)
        if said & own.difference(*(other for place, other in enumerate(spoken, 1) if place != number))
    ]
    return hits[0] if len(hits) == 1 else None


def bare_number(text: str) -> str:
    """The digits of an utterance that is only a number ("2342.", "it's 412, not 420", "in front of 2344"), or ""."""
    digits = _NUMBER_ALONE.fullmatch(" ".join(word for word in plain(text).split() if word not in _BESIDE_NUMBER))
    return digits.group(1) if digits else ""


def asks_when(text: str) -> bool:
    """Whether somebody asks when something will be done."""
    return any(pattern.fullmatch(plain(text)) for pattern in _ASKS_WHEN)


def tells_more(text: str) -> bool:
    """Whether words can only be more about the problem, and name no place: "it's really deep"."""
    return any(pattern.fullmatch(plain(text)) for pattern in _TELLS_MORE)


def without_name(text: str) -> str:
    """The same words without a name that somebody told as their own."""
    return _INTRODUCTION.sub("[removed]", text)


def language_of(text: str) -> str:
    """The language of a sentence, told by its small words: two of them are enough; "" where they tell none.

    "El Camino del Mar" is a street's name in every language.
    """
    said = plain(text).split()
    for language, telling in _LANGUAGES.items():
        small = sum(word in telling["small"] for word in said)
        if small and small + sum(word in telling["in_names"] for word in said) >= 2:
            return language
    return ""


def language_of_greeting(text: str) -> str:
    """The language of a greeting that there is in no other: "hola"; or ""."""
    return _told_by("greetings", text)


def language_of_asking(text: str) -> str:
    """The language in which a report is asked about, told by one word for it; or ""."""
    return _told_by("asking", text)


def _told_by(what: str, text: str) -> str:
    said = plain(text).split()
    return next((each for each, telling in _LANGUAGES.items() if not telling[what].isdisjoint(said)), "")


def says_nothing(text: str) -> bool:
    """Whether nothing was said but what people say while they think: "hm, well"."""
    return not _without_fillers(plain(text))


def _without_fillers(whole: str) -> str:
    return " ".join(word for word in whole.split() if word not in _FILLERS)


def _table() -> dict[str, str]:
    """Each phrase with its meaning, as it is said before what is left of it without fillers: "huh?" is no "uh huh"."""
    phrases = [
        (phrase, meant)
        for meant, said in _SAID["meanings"].items()
        for language in said.values()
        for phrase in language
    ]
    table: dict[str, str] = {}
    for shorten in (str, _without_fillers):
        for phrase, meant in phrases:
            table.setdefault(shorten(plain(phrase)) or phrase, meant)
    table.pop("", None)
    return table


_TABLE = _table()
