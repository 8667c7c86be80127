"""Words as they are compared: small letters, no accents, no endings. "Lights" meets "light", "parking" not "park"."""

import re
import unicodedata
from functools import lru_cache

from menus.word_tables import tables

_WORD = re.compile(r"[a-z0-9]+")
_TOLD = tables(__file__)
_SAME: dict[str, str] = _TOLD["same"]
_BORROWED: dict[str, dict[str, str]] = {
    language: {word: own for own, borrowed in table.items() for word in borrowed.split()}
    for language, table in _TOLD["borrowed"].items()
}
_KEPT, _BEFORE_A_CAN, _BEFORE_PARKING = (
    frozenset(_TOLD[each].split()) for each in ("kept", "before_a_can", "before_parking")
)


def _bare(text: str) -> str:
    """Small letters without accents and apostrophes: "Isn’t" is "isnt"."""
    folded = text.lower()
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    return folded.replace("'", "").replace("’", "")


def words(text: str) -> list[str]:
    """The words of a text, bare, in order."""
    return _WORD.findall(_bare(text))


def stems(text: str, language: str) -> list[str]:
    """The words of a text as they are compared, in order."""
    return [stem(word, language) for word in words(text)]


def meant_words(said: list[str], language: str) -> list[str]:
    """Bare words as what they are where they stand, and those of another language as what they are called in this."""
    if language == "en":
        return [_meant(said, at) for at in range(len(said))]
    borrowed = _BORROWED.get(language, {})
    return [borrowed.get(word, word) for word in said]


def _meant(said: list[str], at: int) -> str:
    """A bare English word as what it is there: the verbs "can" and "park" are neither bins nor gardens."""
    word, before = said[at], said[at - 1] if at else ""
    if word == "can" and before not in _BEFORE_A_CAN:
        return "could"
    if word == "park" and before in _BEFORE_PARKING:
        return "parked"
    return word


@lru_cache(maxsize=20_000)
def stem(word: str, language: str) -> str:
    """One bare word as it is compared."""
    return _spanish(word) if language == "es" else _english(word)


def _english(word: str) -> str:
    if word in _SAME:
        return _SAME[word]
    if word in _KEPT or len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-2] if word.endswith(("ses", "xes", "zes", "ches", "shes")) else word[:-1]
        if word in _KEPT:
            return word
    for ending in ("ing", "ed"):
        base = word[: -len(ending)]
        if word.endswith(ending) and len(base) >= 3 and re.search("[aeiouy]", base):
            word = base[:-1] if base[-1] == base[-2] and base[-1] not in "lsz" else base
            break
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def _spanish(word: str) -> str:
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("s"):
        word = word[:-2] if word.endswith("es") and len(word) > 5 else word[:-1]
    return word[:-1] if word[-1] in "aoe" and len(word) > 3 else word
