"""What somebody's words about a place are, where they name none: their own house, a highway, or nothing known."""

import re

from dialogue.answers import does_not_know
from dialogue.word_tables import tables
from dialogue.words import plain
from facts.city import City

_SAID = tables(__file__)


def _pattern(name: str) -> str:
    """What stands in the table under a name, as one regular expression."""
    joined = "|".join(_SAID[name])
    for word, ways in _SAID["words"].items():
        joined = joined.replace(f"<{word}>", f"({'|'.join(ways)})")
    return joined


_THEIRS, _HIGHWAY, _NO_ADDRESS, _SAME, _BESIDE_IT, _WAS_RIGHT = (
    re.compile(_pattern(name)) for name in ("theirs", "highway", "no_address", "same", "beside_it", "was_right")
)
_NEIGHBOUR = _pattern("neighbour")


def was_right(text: str) -> bool:
    """Whether somebody takes back a no: "sorry, yes, that was right"."""
    return bool(_WAS_RIGHT.fullmatch(plain(text)))


def is_same_place(text: str) -> bool:
    """Whether words say that it is where an earlier report was: "same place as last time"."""
    return bool(_SAME.search(plain(text)))


def knows_none(text: str) -> bool:
    """Whether somebody says that they know no address, or not the part that was asked for."""
    return does_not_know(text) or bool(_NO_ADDRESS.fullmatch(plain(text)))


def is_of_themselves(text: str) -> bool:
    """Whether the words point at where somebody is, which nobody else can see: "in front of my house"."""
    return bool(_THEIRS.fullmatch(plain(text)))


def named_neighbour(text: str, city: City) -> str:
    """The town beyond the city that the words name, "" for none: "in Evanston", "1200 Main Street, Evanston".

    A street may be called as a town is: "5600 Cicero", "Cicero Avenue".
    """
    words = plain(text)
    for neighbour in city.neighbours:
        name = re.escape(plain(neighbour.name))
        if re.search(_NEIGHBOUR.replace("<neighbour>", name), words):
            return neighbour.name
        if re.match(rf"{name} \d+ ", words):
            return neighbour.name
    return ""


def is_on_a_highway(text: str) -> bool:
    """Whether a highway was named, a mile or an exit of it: none of a city's streets, and not the city's alone."""
    return bool(_HIGHWAY.search(plain(text)))


def is_beside_it(text: str) -> bool:
    """Whether it is not just at the address or corner that was named: "half a block south of Clark and Belmont"."""
    return bool(_BESIDE_IT.search(plain(text)))
