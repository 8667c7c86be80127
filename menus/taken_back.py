"""A problem that is taken back in the same breath: "street light out, no wait, a pothole". The last one is meant."""

import re
from collections.abc import Sequence
from dataclasses import replace

from facts.services import Menu, Understanding
from menus.place_words import split_place
from menus.understand import understand_in_any
from menus.word_tables import alternatives

_TOLD = alternatives(__file__)
_INSTEAD = re.compile(rf"[\s,;.!-]+(?:{_TOLD['instead']})\b[\s,;.:!-]+", re.IGNORECASE)
_GOES_ON = re.compile(rf"\b(?:{_TOLD['goes_on']})\b", re.IGNORECASE)
_MOST_WORDS = {"confirm": 7, "choose": 4}
"""Of the problem that is meant, by how sure it is: who corrects a slip says it shortly, and a story goes on."""


def meant_instead(menu: Menu, text: str, languages: Sequence[str]) -> Understanding | None:
    """What is understood of the problem that was told last; None where none was taken back.

    One was where both sides are problems by themselves, and not the same one. Where it is may be told of either.
    """
    between = max(_INSTEAD.finditer(text), key=re.Match.start, default=None)
    if between is None:
        return None
    right = understand_in_any(menu, text[between.end() :], languages)
    words = split_place(right.query)[0]
    if _GOES_ON.search(words) or len(words.split()) > _MOST_WORDS.get(right.decision, 0):
        return None
    wrong = understand_in_any(menu, text[: between.start()], languages)
    if wrong.decision not in _MOST_WORDS or wrong.services[0].service_code == right.services[0].service_code:
        return None
    return replace(right, place=right.place or wrong.place)
