"""`townline publish`: a city's directory becomes what the line uses."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from commands.command import CannotRun, Command
from commands.installation import Installation, opened

if TYPE_CHECKING:
    from facts.city import City


def publish(chosen: Namespace) -> None:
    """A city's directory becomes what the line uses."""
    from menus.advice import advice

    with opened() as here:
        read(chosen.directory)
        city = imported(here, chosen.directory, again=True)
    print(f"{city.name}: {chosen.directory} is in use from now on, with menu {city.menu.version}.")
    for line in advice(city):
        print(line)


def read(directory: Path) -> "City":
    """A city's directory, to say what is wrong with it before anything is started. Raises CannotRun."""
    from city_file import CityFileWrong, read_city
    from menus.entries import MenuFileWrong

    try:
        return read_city(directory, os.environ)
    except (CityFileWrong, MenuFileWrong) as error:
        raise CannotRun(error) from error
    except OSError as error:
        raise CannotRun(
            f"{error.filename} cannot be read: {error.strerror}. docs/a-city.md tells what is in it."
        ) from error


def imported(here: Installation, directory: Path, again: bool) -> "City":
    """A city's directory, in the store. One that is there already is left alone, unless `again`. Raises CannotRun."""
    from city_file import CityFileWrong
    from import_city import import_city
    from menus.entries import MenuFileWrong

    try:
        return import_city(here.store, here.vault, directory, here.settings.cache_dir, os.environ, again)
    except (CityFileWrong, MenuFileWrong) as error:
        raise CannotRun(error) from error


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("directory", type=Path, metavar="DIR", help="a directory with city.toml and menu.toml")


COMMANDS = (
    Command("publish", "let the line use a city's directory as it stands now", _options, publish, "publish my-city"),
)
