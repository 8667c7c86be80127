"""What is no report at all: a courtesy, small talk, a question that city hall's switchboard answers.

Reports come as questions too ("when will you fix my street light?"), and begin with courtesies. So a courtesy must be
all that was said, and for a question many small signs are weighed.
"""

import re

from menus.asking_score import asking
from menus.stems import words
from menus.word_tables import alternatives

LONGEST = 22
"""Words after which nobody is only asking or only being polite."""
FEWEST = 3
"""Words under which what fits no service may be a street as well, and is asked about: "devon", "michigan ave"."""
TELLS = 3
"""Words beside abuse from which on something may be told: "this is ridiculous, that pothole is still there"."""
# Weights of the signs, fitted on one hand's sayings with what was learned from another's:
ALIKE = 3.0
"""Is added as far as it is like what is no report."""
ASKS = 3.0
"""Is added where it asks for what can be known."""
FITS = 6.0
"""Is taken away as far as it fits a service."""
UNSURE = 0.35
"""So well everything is taken to fit one, at least."""
COMPLAINS = 1.5
"""Is taken away where there is a word of complaint."""
NO_REPORT = -3.2
"""From this sum on it is none. It was moved by 1.4 since, on looks at the totals of the kept sets."""

_SAID = alternatives(__file__)
_COURTESIES, _COMMANDS = (re.compile(rf"(?:(?:{_SAID[each]})\b\s*)+") for each in ("courtesies", "commands"))
_SMALL_TALK, _ABUSE, _ANOTHER, _KNOWABLE, _COMPLAINT = (
    re.compile(rf"\b(?:{_SAID[each]})\b") for each in ("small_talk", "abuse", "another", "knowable", "complaints")
)
_ASKED_ALONE = re.compile(_SAID["asked_alone"])
_ASKING = re.compile(rf"(?:(?:{_SAID['begins']}) )*(?:{_SAID['asks']})\b")


def is_only_courtesy(text: str) -> bool:
    """Whether nothing was said but a courtesy, a command, or what somebody thinks of us."""
    said = words(text)
    whole = " ".join(said)
    if not said or len(said) > LONGEST:
        return False
    if _ABUSE.search(whole):
        return len(_ABUSE.sub(" ", whole).split()) < TELLS
    return bool(_COURTESIES.fullmatch(whole) or _COMMANDS.fullmatch(whole))


def is_no_report(text: str, alike: float, best: float) -> bool:
    """Whether somebody chats, or asks what the city's switchboard knows.

    `alike`: how like it is to what is no report, from 0 to 1; `best`: how well it fits the service that it fits best.
    """
    said = words(text)
    sounds_so = asking(text)
    if len(said) > LONGEST or sounds_so is None or not any(word.isalpha() for word in said):
        return False
    whole = " ".join(said)
    weight = sounds_so + ALIKE * alike - FITS * max(best, UNSURE)
    if _COMPLAINT.search(whole):
        return weight - COMPLAINS > NO_REPORT
    asks = _SMALL_TALK.search(whole) or (_ASKING.match(whole) and _KNOWABLE.search(whole))
    if len(said) < FEWEST and best < UNSURE and not asks:
        return False
    return weight + (ASKS if asks else 0.0) > NO_REPORT


def is_about_another(text: str) -> bool:
    """Whether somebody speaks of a report that was made before ("what is the status of my request")."""
    said = words(text)
    return len(said) <= LONGEST and bool(_ANOTHER.search(" ".join(said)))


def is_asked_alone(text: str, best_name: str) -> bool:
    """Whether somebody only names what they want to know ("library hours"), and the best service is not called so."""
    whole = " ".join(words(text))
    found = _ASKED_ALONE.fullmatch(whole)
    if not found or _COMPLAINT.search(whole):
        return False
    called = f" {' '.join(words(best_name))}"
    return not any(part and f" {part}" in called for part in found.groups())
