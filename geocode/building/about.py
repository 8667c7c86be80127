"""What a city says of its streets beside the data: how houses are counted, local names, what columns mean."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geocode.building.columns import ROLES, Wanted
from geocode.building.kinds import KINDS, Kind
from geocode.country import known_countries
from geocode.errors import StreetFileUnusable

_KNOWN = {
    "city_words": list, "country": str, "crs": str, "boundary": str,
    "grid": dict, "local_names": dict, "said": dict, "columns": dict, "kinds": dict,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class About:
    """What stands in a `city.toml` beside the street files.

    `zero`: the two streets from which houses are counted. `local_names`: what people say, and the street or place.
    `said`: how a street's name is pronounced. `boundary`: which of the areas is the city itself.
    """

    country: str = "us"
    crs: str = ""
    boundary: str = ""
    zero: tuple[str, str] | None = None
    numbers_a_mile: float = 0.0
    city_words: tuple[str, ...] = ()
    local_names: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    columns: Wanted = field(default_factory=lambda: Wanted({}, {}))
    kinds: Mapping[str, Kind] = field(default_factory=dict)


def read_about(file: Path | None) -> About:
    """What a city.toml says; nothing where there is none. Raises StreetFileUnusable."""
    if file is None:
        return About()
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:  # the last: brackets, very deep
        raise StreetFileUnusable(file.name, f"not readable as TOML ({error})", "Mend that line.") from error
    for key, value in data.items():
        if key not in _KNOWN:
            raise StreetFileUnusable(file.name, f"{key!r} is not known", f"Known: {', '.join(_KNOWN)}.")
        if not isinstance(value, _KNOWN[key]):
            raise StreetFileUnusable(file.name, f"{key!r} is not written as it should be", "See docs/streets.md.")
    if (country_code := data.get("country", "us")) not in known_countries():
        known = ", ".join(known_countries())
        raise StreetFileUnusable(file.name, f"there is no country {country_code!r} here", f"Known: {known}.")
    grid = data.get("grid", {})
    try:
        zero = (str(grid["zero_north_south"]), str(grid["zero_east_west"])) if grid else None
        a_mile = float(grid["numbers_a_mile"]) if grid else 0.0
    except (KeyError, ValueError, TypeError) as error:
        raise StreetFileUnusable(
            file.name,
            "[grid] is not whole",
            "It needs zero_north_south, zero_east_west (streets without direction) and numbers_a_mile.",
        ) from error
    return About(
        country=country_code,
        crs=data.get("crs", ""),
        boundary=data.get("boundary", ""),
        zero=zero,
        numbers_a_mile=a_mile,
        city_words=tuple(map(str, data.get("city_words", ()))),
        local_names={said: str(name) for said, name in data.get("local_names", {}).items()},
        said={name: _several(said) for name, said in data.get("said", {}).items()},
        columns=_wanted(data.get("columns", {}), file.name),
        kinds={name: known_kind(kind, file.name) for name, kind in data.get("kinds", {}).items()},
    )


def known_kind(kind: str, where: str) -> Kind:
    """A kind of table, by its name. Raises StreetFileUnusable."""
    found = next((known for known in KINDS if known == kind), None)
    if found is None:
        raise StreetFileUnusable(where, f"{kind!r} is no kind of file", f"There are: {', '.join(KINDS)}.")
    return found


def known_role(role: str, where: str) -> str:
    """What a column can be, by its name. Raises StreetFileUnusable."""
    if role not in ROLES:
        raise StreetFileUnusable(where, f"a column cannot be {role!r}", f"It can be: {', '.join(ROLES)}.")
    return role


def _several(said: Any) -> tuple[str, ...]:
    return tuple(map(str, said)) if isinstance(said, list) else (str(said),)


def _wanted(columns: Mapping[str, Any], where: str) -> Wanted:
    """[columns] holds headings by role, and for single files such tables by the file's name."""
    by_file = {name: entry for name, entry in columns.items() if isinstance(entry, dict)}
    everywhere = {role: heading for role, heading in columns.items() if isinstance(heading, str)}
    for roles in (everywhere, *by_file.values()):
        for role in roles:
            known_role(role, where)
    return Wanted(everywhere, by_file)
