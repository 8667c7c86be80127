"""ZIPs and neighbourhoods in somebody's words."""

import re
from collections.abc import Iterator

from geocode.sounds import difference
from geocode.streets import Area, Street, StreetIndex

_NEAR = 0.12  # difference a phoneme up to which a neighbourhood was meant


def areas_in(index: StreetIndex, text: str) -> list[Area]:
    """The areas that were named when somebody was asked for one: a ZIP by its digits, others by their sound."""
    digits = re.sub(r"\D", "", index.country.plain(text))
    heard = _sound(index, text)
    found = [area for area in index.areas.values() if area.kind == "zip" and digits and area.written == digits[:5]]
    if found or not heard:
        return found
    return [area for area in index.areas.values() if area.kind != "zip" and _near(heard, _sound(index, area.written))]


def zip_in(index: StreetIndex, text: str) -> str:
    """A ZIP in an address: "2342 W Devon Ave 60659"."""
    return index.country.postcode_in(text) if any(area.kind == "zip" for area in index.areas.values()) else ""


def streets_in(index: StreetIndex, areas: list[Area]) -> frozenset[int]:
    """The names of the streets that run through one of these areas."""
    marks = ",".join("?" * len(areas))
    query = f"SELECT DISTINCT s.name FROM area_streets a JOIN streets s ON s.id = a.street WHERE a.area IN ({marks})"  # noqa: S608
    return frozenset(name for (name,) in index.ask(query, *(area.id for area in areas)))


def elsewhere(index: StreetIndex, street: Street | None, known: frozenset[int], named: frozenset[int]) -> bool:
    """Whether a place lies in none of the areas that were named, as far as is known in which areas it does lie."""
    kinds = {index.areas[area].kind for area in named}
    if known & named:
        return False
    if any(index.areas[area].kind in kinds for area in known):
        return True
    return street is not None and not any(street.id in index.streets_in(area) for area in named)


def _near(heard: str, meant: str) -> bool:
    return bool(meant) and difference(heard, meant) <= _NEAR * len(meant)


def _sound(index: StreetIndex, text: str) -> str:
    return "".join(_sounds(index, text))


def _sounds(index: StreetIndex, text: str) -> Iterator[str]:
    for word in re.findall(r"[a-z]+", index.country.plain(text).lower()):
        if word not in index.country.fillers:
            yield index.country.sound(word)
