"""A city's directory (city.toml, menu.toml) read, and all that is wrong with it told."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_type_hints

from city_checks import problems, problems_with_providers
from facts.city import City, Geocoder, Neighbour, Provider
from geocode.area_file import area_in
from geocode.errors import StreetFileUnusable
from menus.file import read_menu

_OF_OURS = frozenset({"menu", "streets", "version", "providers", "geocoders", "neighbours"})
"""What of a city is not written as a key of city.toml."""

_KINDS: Mapping[object, tuple[tuple[type, ...], str]] = {
    str: ((str,), 'a text in quotes: {name} = "…"'),
    bool: ((bool,), "true or false, without quotes"),
    int: ((int,), "a whole number, without quotes"),
    float: ((int, float), "a number, without quotes"),
    tuple[str, ...]: ((str,), 'a list of texts: {name} = ["…"]'),
    tuple[float, ...]: ((int, float), "a list of numbers: {name} = [1.0, 2.0]"),
    Mapping[str, Any]: ((dict,), "a table of its own: [provider.{name}]"),
}
"""What a setting of each type may be written as, and how that is told."""


class CityFileWrong(ValueError):
    """A city's directory cannot be imported. The message says which file, what is wrong, and what to do."""


def read_city(directory: Path, environ: Mapping[str, str]) -> City:
    """A city as its directory tells, without its streets. `${NAME}` in it is taken from the environment."""
    path = directory / "city.toml"
    record = _record(path, environ)
    parts = {
        "providers": _listed(Provider, "provider", record, path),
        "neighbours": _listed(Neighbour, "neighbour", record, path),
        "geocoders": _listed(Geocoder, "geocoder", record, path),
    }
    city: City = _made(City, record, str(path), parts | {"menu": read_menu(directory / "menu.toml")})
    _tell(path, problems(city, directory))
    return city


def read_providers(directory: Path, environ: Mapping[str, str]) -> tuple[Provider, ...]:
    """Who takes a city's reports, whatever else its directory holds or lacks."""
    path = directory / "city.toml"
    providers: tuple[Provider, ...] = _listed(Provider, "provider", _record(path, environ), path)
    _tell(path, problems_with_providers(providers))
    return providers


def _record(path: Path, environ: Mapping[str, str]) -> dict[str, Any]:
    try:
        return tomllib.loads(_filled(path.read_text(encoding="utf-8-sig"), environ, path))
    except FileNotFoundError as error:
        raise CityFileWrong(f"{path} is not there. Copy the demo city's and edit it.") from error
    except OSError as error:
        raise CityFileWrong(f"{path} cannot be read: {error.strerror}. Name a city's directory.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:  # the last: brackets, very deep
        raise CityFileWrong(f"{path} is not readable TOML: {error}. Mend that line.") from error


def _tell(path: Path, wrong: Iterable[str]) -> None:
    """Raises CityFileWrong with all that is wrong, if anything is."""
    told = list(wrong)
    if told:
        raise CityFileWrong(f"{path}: {told[0]}" if len(told) == 1 else "\n  - ".join((f"{path}:", *told)))


def _listed(kind: type, name: str, record: dict[str, Any], path: Path) -> tuple[Any, ...]:
    """The tables of one kind, taken out of the record."""
    tables = record.pop(name, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise CityFileWrong(f"{path}: {name} is a table with two brackets around its name: [[{name}]].")
    return tuple(
        _made(kind, table, f"[[{name}]] {table.get('name', '')!r} of {path}", _area(table, path)) for table in tables
    )


def _area(table: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """What is in the GeoJSON file beside city.toml that a table names as its `area`."""
    if "area" not in table:
        return {}
    try:
        return {"area": area_in(path.parent / str(table["area"]))}
    except StreetFileUnusable as error:
        raise CityFileWrong(f"{path}: the area of {table.get('name', '')!r}: {error}") from error


def _made(kind: Any, written: Mapping[str, Any], where: str, ours: Mapping[str, Any]) -> Any:
    """One of ours, from a table as it is written and what was made for it already."""
    hints = get_type_hints(kind)
    known = [name for name in hints if name not in _OF_OURS]
    if unknown := sorted(set(written) - set(known)):
        raise CityFileWrong(f"{where}: {', '.join(unknown)} is not a setting. Known: {', '.join(known)}.")
    values = {name: _value(name, value, hints[name], where) for name, value in written.items() if name not in ours}
    try:
        return kind(**values, **ours)
    except TypeError as error:
        missing = re.findall(r"'(\w+)'", str(error))
        raise CityFileWrong(f"{where}: {', '.join(missing) or error} is missing. Add it.") from error


def _value(name: str, value: Any, hint: object, where: str) -> Any:
    """A value as it is kept: a list becomes a tuple. Raises CityFileWrong where it is of another kind."""
    types, told = _KINDS[hint]
    is_list = str(hint).startswith("tuple")
    each = value if is_list and isinstance(value, list) else [value]
    fits = isinstance(value, list) == is_list and all(
        isinstance(one, types) and (bool in types or not isinstance(one, bool)) for one in each
    )
    if not fits:
        raise CityFileWrong(f"{where}: {name} is {value!r}. It is {told.format(name=name)}.")
    return tuple(value) if is_list else value


def _filled(text: str, environ: Mapping[str, str], path: Path) -> str:
    def value(found: re.Match[str]) -> str:
        if not environ.get(found[1]):
            raise CityFileWrong(
                f"{path} uses ${{{found[1]}}}, which the environment does not hold. Set it, or write the value."
            )
        return environ[found[1]]

    lines = text.splitlines(keepends=True)
    return "".join(line if line.lstrip().startswith("#") else re.sub(r"\$\{(\w+)\}", value, line) for line in lines)
