"""Words that mean the same everywhere: yes, no, help, a person. Whole utterances only, in every language at once."""

import re
import tomllib
import unicodedata
from functools import lru_cache
from pathlib import Path

_SAID = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_PATTERNS = {meant: re.compile("|".join(patterns)) for meant, patterns in _SAID["patterns"].items()}
_NUMBERS = {word: int(number) for number, words in _SAID["numbers"].items() for word in words.split()}
_WORDS = {name: frozenset(words.split()) for name, words in _SAID["words"].items()}
_FILLERS, _YES, _NO, _JOINING = (_WORDS[name] for name in ("fillers", "yes", "no", "joining"))
_LANGUAGES = {
    language: {what: frozenset(words.split()) for what, words in telling.items()}
    for language, telling in _SAID["languages"].items()
}
_BESIDE, _BESIDE_NUMBER, _ASKING = (_WORDS[name] for name in ("beside", "beside_number", "asking"))
_OF_IT = _WORDS["of_it"]
_INSTEAD = tuple(map(re.compile, _SAID["instead"]["patterns"]))
_ASKS_WHEN = tuple(map(re.compile, _SAID["asks_when"]["patterns"]))
_INTRODUCTION = re.compile(
    rf"\b(?:{'|'.join(_SAID['introductions']['patterns'])})"
    rf"(?: (?!(?:{'|'.join(_SAID['introductions']['ends'].split())})\b)[^\W\d][\w'.-]*){{1,3}}",
    re.IGNORECASE,
)
_BESIDES = frozenset(_SAID["instead"]["besides"].split())
_NOT, _BESIDE_YES = _NO | _WORDS["not"], _FILLERS | _WORDS["beside_yes"]


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """Lower case, without accents, punctuation and needless blanks: "¡Sí, señor!" is "si senor"."""
    bare = "".join(
        c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c) and c not in "'’"
    )
    return " ".join(re.sub(r"[^\w\s👍🙏❤😊]", " ", bare).split())


def meaning(text: str) -> str:
    """What a whole utterance means everywhere ("yes", "help", "person" …), or "". A language's code asks for it."""
    whole = plain(text)
    if meant := _TABLE.get(whole) or _TABLE.get(_without_fillers(whole)):
        return meant
    return next((meant for meant, pattern in _PATTERNS.items() if pattern.fullmatch(whole)), "")


def yes_or_no(text: str) -> bool | None:
    """True for yes, False for no, None for neither.

    A yes must be nothing but a yes: one that holds a no, a not or a but ("right street, wrong number") is neither, and
    so is one that says more ("right across from it"). A no may say more, which `after_no` gives.
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


def after_no(text: str) -> str:
    """What follows a "no" in the same breath: "no, it's 412" gives "it's 412"; "" where there is nothing.

    Who says "actually" another number, or which one they meant, says no to what was understood.
    """
    found = _AFTER_NO.match(text)
    return found["right"].strip() if found else ""


def _leading_no() -> re.Pattern[str]:
    no, wrong, number = ("|".join(_SAID["after_no"][name]) for name in ("no", "wrong", "number"))
    gap = r"[\s,.;:-]*"
    leads = rf"(?:(?:{no})\b{gap})+(?:(?:{wrong})\b{gap})?|(?:{wrong})\b{gap}|(?:{number})(?=.*\d)\b{gap}"
    return re.compile(rf"\s*(?:{leads})(?P<right>.*)", re.IGNORECASE | re.DOTALL)


_AFTER_NO = _leading_no()
_CHANGE = re.compile(rf"\s*(?:{'|'.join(_SAID['after_no']['change'])})\b(?P<right>.+)", re.IGNORECASE | re.DOTALL)


def changed_to(text: str) -> str:
    """What something is to be changed to: "change the address to 2342 Devon"; "" where nothing is said of that."""
    found = _CHANGE.match(text)
    return found["right"].strip() if found else ""


def said_instead(text: str) -> str:
    """What is right where something was read back wrongly: "no, 412, not 420"; "" where only a no was said."""
    instead = after_no(text) or (text if bare_number(text) and not text.strip().isdigit() else "")
    return "" if meaning(instead) or len(instead) < 2 else instead


def another_problem(text: str) -> tuple[str, str]:
    """(what is right, what is wrong) where somebody takes back what the problem is: "no, it's graffiti"; ("", "") else.

    "Not a pothole" tells what is wrong alone. It may as well be a place that is taken back: only the map knows.
    """
    words = plain(text)
    if adds(text):
        return "", ""
    found = next((match for pattern in _INSTEAD if (match := pattern.fullmatch(words))), None)
    told = found.groupdict() if found else {}
    right = told.get("right") or ""
    return ("", "") if meaning(right) else (right, told.get("wrong") or "")


def adds(text: str) -> bool:
    """Whether something is told beside what was told before: "there's also graffiti"."""
    return bool(_BESIDES & set(plain(text).split()))


def chosen(text: str, count: int) -> int | None:
    """Which of `count` numbered options was named by its number ("two", "the second one", "2."), or None."""
    words = [
        word for word in plain(text).split() if word not in ("the", "number", "option", "one's", "el", "la", "numero")
    ]
    if len(words) == 2 and words[1] in ("one", "uno", "una"):
        words = words[:1]
    if len(words) != 1:
        return None
    number = _NUMBERS.get(words[0]) or (int(words[0]) if re.fullmatch(r"[0-9]{1,2}", words[0]) else 0)
    return number if 1 <= number <= count else None


def named(text: str, names: tuple[str, ...]) -> int | None:
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


_NUMBER_ALONE = re.compile(
    r"(?:no )*([0-9]{1,6})(?: (?:north|south|east|west|norte|sur|este|oeste))?(?: (?:not|no) [0-9]{1,6})?"
)


def is_wrong(text: str) -> bool:
    """Whether a few words say that what was just read back is wrong ("no, that's the wrong street")."""
    words = plain(text).split()
    told = {"wrong", "incorrect", "incorrecto", "incorrecta", "equivocado", "equivocada"} & set(words)
    return len(words) <= 7 and (bool(told) or re.search(r"\bnot (the )?(right|correct)\b", plain(text)) is not None)


def asks_when(text: str) -> bool:
    """Whether somebody asks when something will be done."""
    return any(pattern.fullmatch(plain(text)) for pattern in _ASKS_WHEN)


def without_name(text: str) -> str:
    """The same words without a name that somebody told as their own."""
    return _INTRODUCTION.sub("[removed]", text)


def language_of(text: str) -> str:
    """The language of a sentence, told by its small words: two of them are enough; "" where they tell none."""
    return _told_by("small", text, 2)


def language_of_greeting(text: str) -> str:
    """The language of a greeting that there is in no other: "hola"; or ""."""
    return _told_by("greetings", text, 1)


def language_of_asking(text: str) -> str:
    """The language in which a report is asked about, told by one word for it; or ""."""
    return _told_by("asking", text, 1)


def is_fragment(text: str) -> bool:
    """Whether a text looks like the beginning of something: very short, or cut off in mid-sentence."""
    return len(plain(text).split()) < 3 or is_cut_off(text)


def is_cut_off(text: str) -> bool:
    """Whether a text breaks off in mid-sentence."""
    return text.rstrip().endswith((",", "...", "…", "-")) or (plain(text).split() or [""])[-1] in _JOINING


def tells_where(text: str) -> bool:
    """Whether words tell where something is, though they may name no place: "next to the hydrant"."""
    return bool(_BESIDE & set(plain(text).split()))


def goes_on_about_it(text: str) -> bool:
    """Whether a text that names no place tells more of the problem: "its huge"."""
    return not tells_where(text) and (plain(text).split() or [""])[0] in _OF_IT


def is_a_story(text: str) -> bool:
    """Whether a text is too long to name a problem or a place: "been there since march and my tire got a flat"."""
    return len(plain(text).split()) > _A_STORY and not (asks(text) or adds(text))


_A_STORY = 7


def asks(text: str) -> bool:
    """Whether a text is a question."""
    return text.rstrip().endswith("?") or (plain(text).split() or [""])[0] in _ASKING


def _told_by(what: str, text: str, enough: int) -> str:
    said = plain(text).split()
    return next(
        (each for each, telling in _LANGUAGES.items() if sum(word in telling[what] for word in said) >= enough), ""
    )


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
