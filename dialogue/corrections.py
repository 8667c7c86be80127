"""What was understood is wrong, or not all: what somebody says against it, and what they say instead."""

import re

from dialogue.word_tables import tables
from dialogue.words import bare_number, meaning, plain, tells_more

_SAID = tables(__file__)
_INSTEAD = tuple(map(re.compile, _SAID["instead"]["patterns"]))
_BESIDES = frozenset(_SAID["instead"]["besides"].split())
_WRONG = tuple(map(re.compile, _SAID["wrong"]["patterns"]))
_MISTAKE = tuple(map(re.compile, _SAID["mistake"]["patterns"]))
_MOST_WORDS = 7
"""Of an utterance that only says that something is wrong; a longer one tells more than that."""


def after_no(text: str) -> str:
    """What follows a "no" in the same breath: "no, it's 412" gives "it's 412"; "" where there is nothing.

    Who says "actually" another number, or which one they meant, says no to what was understood.
    """
    found = _AFTER_NO.match(text)
    return found["right"].strip() if found else ""


def changed_to(text: str) -> str:
    """What something is to be changed to: "change the address to 2342 Devon"; "" where nothing is said of that."""
    found = _CHANGE.match(text)
    return found["right"].strip() if found else ""


def said_instead(text: str) -> str:
    """What is right where something was read back wrongly: "no, 412, not 420"; "" where only a no was said."""
    instead = after_no(text) or (text if bare_number(text) and not text.strip().isdigit() else "")
    return "" if meaning(instead) or tells_more(instead) or len(instead) < 2 else instead


def is_wrong(text: str) -> bool:
    """Whether a few words say that what was just read back is wrong ("no, that's the wrong street")."""
    words = plain(text)
    return len(words.split()) <= _MOST_WORDS and any(pattern.search(words) for pattern in _WRONG)


def has_mistaken(text: str) -> bool:
    """Whether somebody says that something in the report that they made is wrong, or what is right instead."""
    instead = changed_to(text) or bare_number(said_instead(text))
    return bool(instead) or is_wrong(text) or any(pattern.fullmatch(plain(text)) for pattern in _MISTAKE)


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
    return ("", "") if meaning(right) or tells_more(right) else (right, told.get("wrong") or "")


def adds(text: str) -> bool:
    """Whether something is told beside what was told before: "there's also graffiti"."""
    return not _BESIDES.isdisjoint(plain(text).split())


def _leading_no() -> re.Pattern[str]:
    no, wrong, number = ("|".join(_SAID["after_no"][name]) for name in ("no", "wrong", "number"))
    gap = r"[\s,.;:-]*"
    leads = rf"(?:(?:{no})\b{gap})+(?:(?:{wrong})\b{gap})?|(?:{wrong})\b{gap}|(?:{number})(?=.*\d)\b{gap}"
    return re.compile(rf"\s*(?:{leads})(?P<right>.*)", re.IGNORECASE | re.DOTALL)


_AFTER_NO = _leading_no()
_CHANGE = re.compile(rf"\s*(?:{'|'.join(_SAID['after_no']['change'])})\b(?P<right>.+)", re.IGNORECASE | re.DOTALL)
