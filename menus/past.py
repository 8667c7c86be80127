"""What a city's past requests taught: which words its people use for which service, and what they ask for most."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facts.services import Menu
from menus.likeness import Likeness

ENOUGH = 150
"""From so many requests on they are trusted fully."""
BLUNT = 0.2
"""A few words of a few requests are easily too sure of themselves."""
OFTEN = 3.0
"""How much it counts that a service is asked for often."""


@dataclass(frozen=True, slots=True)
class Past:
    """The words of past requests, how often each service was asked for, and how far all that is trusted."""

    words: Likeness
    often: Mapping[int, float]
    trust: float

    def of(self, said: Sequence[str], worth: Sequence[float]) -> dict[int, float]:
        """How like past requests for each service it is, from 0 to 1."""
        return self.words.of(said, worth, self.often)


def past_of(menu: Menu, language: str) -> Past | None:
    """What was learned of a menu's services, in the language that requests are written in."""
    learned = {number: menu.learned[s.code] for number, s in enumerate(menu.services) if s.code in menu.learned}
    requests = sum(each.requests for each in learned.values())
    if not requests or language != "en":
        return None
    often = {number: OFTEN * math.log(1 + each.requests) for number, each in learned.items()}
    words = Likeness(language, {number: each.words for number, each in learned.items()}, BLUNT)
    return Past(words, often, min(1.0, requests / ENOUGH))
