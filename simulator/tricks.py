"""What a carrier may do to a person: hear badly, deliver late, twice or never. Pure: the same for the same words."""

import re
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from random import Random
from typing import Any

from simulator.errors import Refused

DELIVERIES = ("now", "late", "twice", "never")
LATE_S = 8.0
"""Seconds by which a late text is late."""

_LOST, _BENT = 0.15, 0.45
"""Of ten words a bad line swallows one or two, and bends four of the others."""
_CONFUSED = {
    "fifteen": "fifty", "fifty": "fifteen", "sixteen": "sixty", "sixty": "sixteen", "nine": "five", "five": "nine",
    "thirteen": "thirty", "thirty": "thirteen", "north": "nor", "south": "sow", "street": "treat", "avenue": "have new",
    "pothole": "pot hole", "light": "like", "yes": "yeah", "quince": "quinientos", "seis": "tres", "calle": "cae",
}  # fmt: skip
_SOUNDS = (("th", "f"), ("s", "f"), ("p", "b"), ("t", "d"), ("k", "g"), ("m", "n"), ("v", "b"), ("d", "t"), ("b", "p"))


@dataclass(frozen=True, slots=True)
class Tricks:
    """How the carrier behaves. `confidence`: what its recogniser says of all it hears; None for what the page says."""

    confidence: float | None = None
    garble: bool = False
    deliver: str = "now"

    @classmethod
    def read(cls, asked: object) -> "Tricks":
        """From the page's JSON. Raises Refused."""
        if not isinstance(asked, Mapping):
            raise Refused('What the carrier should do must be an object, such as {"confidence": 0.4}.')
        deliver = asked.get("deliver") or "now"
        if deliver not in DELIVERIES:
            raise Refused("A carrier delivers now, late, twice or never.")
        return cls(read_confidence(asked.get("confidence")), bool(asked.get("garble")), str(deliver))

    def to_json(self) -> dict[str, Any]:
        """As it is kept."""
        return asdict(self)


def read_confidence(asked: object) -> float | None:
    """A recogniser's confidence, if one was given. Raises Refused."""
    if asked is None:
        return None
    if isinstance(asked, bool) or not isinstance(asked, int | float) or not 0 <= asked <= 1:
        raise Refused("A recogniser's confidence is a number from 0 to 1.")
    return float(asked)


def garbled(text: str) -> str:
    """What a bad line leaves of these words."""
    chance = Random(zlib.crc32(text.encode("utf-8", "replace")))
    heard = [_bent(word, chance) for word in text.split() if chance.random() >= _LOST]
    return " ".join(heard) or _bent(text.strip(), chance)


def _bent(word: str, chance: Random) -> str:
    if chance.random() >= _BENT:
        return word
    plain = re.sub(r"\W", "", word.lower())
    if plain in _CONFUSED:
        return _CONFUSED[plain]
    known = [(sound, other) for sound, other in _SOUNDS if sound in word.lower()]
    if not known:
        return word
    sound, other = known[chance.randrange(len(known))]
    return word.lower().replace(sound, other, 1)
