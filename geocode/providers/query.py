"""What a provider is asked: the address in somebody's words, and nothing else that they said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from facts.places import PlaceKind
from geocode.country import Country
from geocode.numbers import readings
from geocode.utterance import listen
from geocode.words import Word

_MOST_WORDS = 6
"""Of a street's name."""
_LONGEST_LANDMARK = 4
"""Words of a name that is sent as it stands; more are a story."""
_SHORT = 5
"""Words that tell two streets and no more, where nobody said that they are streets."""
_REACHABLE = re.compile(r"\S+@\S+|https?:\S+|(?:\d[\s().-]*){7,}")
"""E-mail addresses, links and telephone numbers: no part of an address."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: `text` as it is sent, and the house number in it, "" where there is none.

    `number_first`: whether this country writes it before the street.
    """

    text: str
    kind: PlaceKind
    number: str = ""
    number_first: bool = True


def query_of(words: str, country: Country) -> Query | None:
    """The address, the crossing or the landmark in somebody's words; None where they hold nothing to send.

    Numbers are sent as digits, however they were said. Only what stands beside the number (or about the "and") goes
    out, so that a name or a telephone number that was told along stays here.
    """
    heard = [word for word in listen(_REACHABLE.sub(" ", words), country).words if not word.taken_back]
    return _address(heard, country) or _crossing(heard) or _landmark(heard)


def _address(heard: Sequence[Word], country: Country) -> Query | None:
    for number in sorted(readings(heard), key=lambda r: (r.cost, r.start)):
        after, before = _name_from(heard[number.end :]), _name_up_to(heard[: number.start])
        street = (after or before) if country.number_first else (before or after)
        if street:
            written = (str(number.value), _text(street))
            in_order = written if country.number_first else written[::-1]
            return Query(" ".join(in_order), "address", written[0], country.number_first)
    return None


def _crossing(heard: Sequence[Word]) -> Query | None:
    for at, word in enumerate(heard):
        if word.joint is None:
            continue
        one, other = _name_up_to(heard[:at]), _name_from(heard[at + 1 :])
        told_as_streets = any(word.suffix or word.direction or word.numeral for word in (*one, *other))
        if one and other and (told_as_streets or _told(heard) <= _SHORT):
            return Query(f"{_text(one)} & {_text(other)}", "intersection")
    return None


def _landmark(heard: Sequence[Word]) -> Query | None:
    """Few words alone are a name; many are a story."""
    named = [word.text for word in heard if word.edge and word.numeral is None]
    return Query(" ".join(named), "place") if 0 < len(named) <= _LONGEST_LANDMARK else None


def _told(heard: Sequence[Word]) -> int:
    return sum(1 for word in heard if word.edge and word.joint is None)


def _name_from(words: Sequence[Word]) -> list[Word]:
    """The words of a street that begins here: up to its suffix, or to a word that is no part of one."""
    name = list(takewhile(_may_be_in_a_name, words[:_MOST_WORDS]))
    suffix = next((at for at, word in enumerate(name) if at and word.suffix), len(name))
    return _whole(name[: suffix + 1])


def _name_up_to(words: Sequence[Word]) -> list[Word]:
    """The words of a street that ends here."""
    return _whole(list(takewhile(_may_be_in_a_name, words[::-1][:_MOST_WORDS]))[::-1])


def _whole(name: list[Word]) -> list[Word]:
    """The same, if there is more in it than a direction and a suffix."""
    return name if any(not (word.direction or word.suffix) for word in name) else []


def _text(name: Sequence[Word]) -> str:
    return " ".join(word.text for word in name)


def _may_be_in_a_name(word: Word) -> bool:
    in_a_name = word.edge or word.direction or word.suffix
    return bool(in_a_name) and word.joint is None and not _is_number(word)


def _is_number(word: Word) -> bool:
    return word.numeral is not None and not word.numeral.ordinal and not word.numeral.weak
