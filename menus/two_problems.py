"""Two problems in one breath: "the light is out at Clark and Belmont, also a dead rat at 2342 W Devon"."""

import re
from collections.abc import Sequence

from facts.services import Menu, Understanding
from menus.taken_back import meant_instead
from menus.understand import understand_in_any
from menus.word_tables import alternatives

_TOLD = alternatives(__file__)
_BETWEEN = re.compile(
    rf"[\s,;.!]+(?:(?:{_TOLD['and']})\s+)?(?P<apart>{_TOLD['besides']})[\s,:]+"
    rf"|[\s,;.!]+(?:{_TOLD['and']})\s+|[;.!\n]+\s*",
    re.IGNORECASE,
)
_PLAIN = re.compile(rf"\d|\b(?:{_TOLD['and']})\b", re.IGNORECASE)
"""What tells a whole place: a number, or two streets."""
_FEWEST, _MOST_WORDS = 5, 35
"""Words that tell two problems and where they are; more of them tell one at length."""
_MOST = 6
"""Such words between two problems that are tried."""


def two_problems(menu: Menu, text: str, languages: Sequence[str]) -> tuple[Understanding, str]:
    """What is understood of the first problem, and the words of the second; these are "" where only one was told.

    There are two where both are understood for sure, and each has a whole place of its own or the second is set apart
    plainly ("also"): it is at the first one's place, then, if it tells none. Two names for one thing are one problem,
    and one that is taken back is none.
    """
    if instead := meant_instead(menu, text, languages):
        return instead, ""
    if _FEWEST <= len(text.split()) <= _MOST_WORDS:
        for between in sorted(_BETWEEN.finditer(text), key=_surest)[:_MOST]:
            first, second = (understand_in_any(menu, each, languages) for each in _around(text, between))
            if _are_two(first, second) and (between["apart"] or all(map(_PLAIN.search, (first.place, second.place)))):
                return first, second.query if second.place else f"{second.query}, {first.place}".strip(" ,")
    return understand_in_any(menu, text, languages), ""


def _surest(between: re.Match[str]) -> tuple[bool, int]:
    """What sets apart plainly first; then from the end on, since an "and" ahead of it may be that of a corner."""
    return not between["apart"], -between.start()


def _around(text: str, between: re.Match[str]) -> tuple[str, str]:
    return text[: between.start()].strip(" ,;.!"), text[between.end() :].strip(" ,;.!")


def _are_two(first: Understanding, second: Understanding) -> bool:
    sure = first.decision == second.decision == "confirm"
    return sure and first.services[0].service_code != second.services[0].service_code
