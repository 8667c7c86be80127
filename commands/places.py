"""`townline locate` and `townline streets`: words to places, and the street index that they are found on."""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

import settings
from commands.command import CannotRun, Command, add_command, lines_in
from commands.endpoint import add_endpoint, is_address, profile_for

if TYPE_CHECKING:
    from geocode.building.past import Told
    from geocode.streets import StreetIndex

_MOST_DAYS = 3650
"""Ten years."""


def locate(chosen: Namespace) -> int:
    """Words to places."""
    import geocode.cli
    from geocode.errors import StreetFileUnusable

    try:
        return geocode.cli.main(lines_in(), chosen.city, settings.cache_dir(os.environ))
    except StreetFileUnusable as error:
        raise CannotRun(f"{chosen.city}: {error}") from error


def streets(chosen: Namespace) -> int:
    """A city's street index."""
    from geocode.building import command

    if chosen.what == "learn":
        return _learn(chosen)

    return command.main(command.Order(chosen.out, chosen.files, chosen.column, chosen.kind, chosen.crs, chosen.show))


def _learn(chosen: Namespace) -> int:
    """How often each street was reported, from an endpoint's past requests."""
    from geocode.building import past
    from geocode.errors import GeocodeError
    from geocode.street_files import INDEX

    told = _told(chosen)
    folder = chosen.city / "streets"
    try:
        counted = past.count(_index(chosen.city), told)
        if not counted.streets:
            raise CannotRun(
                f"None of {counted.requests:,} requests is on a street of {chosen.city}. Is it this city's endpoint?"
            )
        file = past.write(counted, folder)
    except GeocodeError as error:
        raise CannotRun(f"{chosen.city}: {error}") from error
    except OSError as error:
        raise CannotRun(f"{error.filename}: {error.strerror}. May you write there?") from error
    print("\n".join(counted.lines()))
    again = "name the files again of which it was" if (folder / INDEX).exists() else "or publish it"
    print(f"{file} is written. Build the index with it: townline streets build {chosen.city} ({again})")
    return 0


def _told(chosen: Namespace) -> list["Told"]:
    """Where the requests of the last days were."""
    from geocode.building.past import Told
    from menus.city_list import ListUnusable
    from menus.past_requests import as_read, past_requests

    if not is_address(chosen.source):
        raise CannotRun(
            f"{chosen.source} is no endpoint's address. A CSV file of past requests needs no learning: put it into "
            f"{chosen.city / 'streets'} with requests in its name, and build."
        )
    profile = profile_for(chosen, chosen.city if (chosen.city / "city.toml").exists() else None)
    print(f"Asking {chosen.source} for its requests of {chosen.days} days. This may take minutes.", file=sys.stderr)
    try:
        past = past_requests(profile, chosen.days)
    except ListUnusable as error:
        raise CannotRun(error) from error
    print("\n".join(as_read(past, profile, chosen.days)))
    spots = ((row.lat, row.long) if row.lat is not None and row.long is not None else None for row in past.requests)
    return [Told(row.address, spot) for row, spot in zip(past.requests, spots, strict=True)]


def _index(city: Path) -> "StreetIndex":
    """The index in use, whatever lies beside it by now."""
    from geocode.city_index import index_of
    from geocode.street_files import INDEX
    from geocode.streets import open_index

    built = city / "streets" / INDEX
    return open_index(built if built.exists() else index_of(city, settings.cache_dir(os.environ)))


def _locate_options(parser: ArgumentParser) -> None:
    told = "a city's directory (the demo city)"
    parser.add_argument("--city", type=Path, default=settings.DEMO_CITY, metavar="DIR", help=told)


def _streets_options(parser: ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", metavar="build|learn", required=True)
    told = "make one index from shapefiles, CSV and GeoJSON, zipped or not (see docs/streets.md)"
    built = add_command(what, "build", told, "streets build my-city tl_2024_17031_addrfeat.zip")
    built.add_argument("out", type=Path, metavar="CITY", help="a city's directory, or the index's own name.sqlite3")
    told = "street files (those in the city's streets folder)"
    built.add_argument("files", type=Path, nargs="*", metavar="FILE", help=told)
    built.add_argument("--show", action="store_true", help="only tell what the files are taken for; write nothing")
    built.add_argument("--column", action="append", default=[], metavar="[FILE:]WHAT=HEADING", help="what a column is")
    built.add_argument("--kind", action="append", default=[], metavar="FILE=KIND", help="what a file holds")
    built.add_argument("--crs", default="", metavar="EPSG:N", help="the projection of files that do not say it")
    told = "learn from past requests which streets to expect: only how many were on each street is kept"
    learned = add_command(what, "learn", told, "streets learn my-city https://311.example.gov/open311/v2")
    learned.add_argument("city", type=Path, metavar="CITY", help="a city's directory, with its streets")
    learned.add_argument("source", metavar="SOURCE", help="an endpoint's address")
    learned.add_argument("--days", type=_days, default=365, metavar="N", help="how far to go back (%(default)s)")
    add_endpoint(learned)


def _days(text: str) -> int:
    if not (text.isdecimal() and 0 < int(text) <= _MOST_DAYS):
        raise ArgumentTypeError(f"{text!r} is no number of days from 1 to {_MOST_DAYS}")
    return int(text)


COMMANDS = (
    Command(
        "locate",
        "tell what places words may mean: one a line in, one JSON a line out",
        _locate_options,
        locate,
        "locate --city my-city < addresses.txt",
    ),
    Command(
        "streets",
        "make a city's street index from open data",
        _streets_options,
        streets,
        "streets build my-city tl_2024_17031_addrfeat.zip",
    ),
)
