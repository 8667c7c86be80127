"""What somebody told for certain, or nearly so: a number that was keyed, the letters of a street, an area."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from facts.places import Heard
from geocode.areas import areas_in, streets_in
from geocode.letters import by_keys, by_voice
from geocode.numbers import LONGEST
from geocode.streets import StreetIndex


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a place beside what was heard of it.

    `names`: of the streets of which it has one, and what is against each; None where nothing was told of them.
    `spelled`: whether letters were told. `number`: the house number, 0 where it was not. `areas`: ids of the areas.
    """

    names: Mapping[int, float] | None = None
    spelled: bool = False
    number: int = 0
    areas: tuple[int, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether all that is known is what was heard."""
        return self.names is None and not self.number and not self.areas


NOTHING_TOLD = Told()


def told(index: StreetIndex, heard: Sequence[Heard]) -> tuple[Told, list[Heard]]:
    """What the answers tell for certain, and those that are left, which somebody heard: each for what it really is."""
    names: Mapping[int, float] | None = None
    spelled, number, areas, left = False, 0, [], []
    for each in heard:
        if each.part == "area" and (found := areas_in(index, each.text)):
            areas += [area.id for area in found]
            names = _both(names, dict.fromkeys(streets_in(index, found), 0.0))
            continue
        if each.part == "area" and each.text.isdecimal():  # none of the city's ZIP codes
            each = replace(each, part="number")
        if letters := _letters(index, each):
            names, spelled = _both(names, letters), True
        elif certain := _number(each):
            number = certain
        elif each.part == "keys":
            continue
        else:
            is_part = each.part in ("number", "street", "cross_street")
            left.append(each if is_part else replace(each, part="place"))
    return Told(names, spelled, number, tuple(areas)), left


def _letters(index: StreetIndex, heard: Heard) -> Mapping[int, float]:
    """The streets whose letters these are; none where something else was said instead."""
    if heard.part == "keys":
        return by_keys(index, heard.text)
    return by_voice(index, heard.text) if heard.part == "spelling" else {}


def _number(heard: Heard) -> int:
    """A house number that was keyed or typed, also where letters were asked for; what a recogniser heard is doubted."""
    if heard.part not in ("number", "keys") or heard.confidence is not None:
        return 0
    return int(heard.text) if re.fullmatch(rf"[1-9][0-9]{{0,{LONGEST - 1}}}", heard.text.strip()) else 0


def _both(known: Mapping[int, float] | None, names: Mapping[int, float]) -> Mapping[int, float] | None:
    """The streets that both leave; what contradicts all that is known is not believed."""
    if known is None:
        return names or None
    return {name: known[name] + price for name, price in names.items() if name in known} or known
