"""`townline locate` and `townline streets`: words to places, and the street index that they are found on."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

import settings
from commands.command import CannotRun, Command


def locate(chosen: Namespace) -> int:
    """Words to places."""
    import geocode.cli
    from geocode.errors import StreetFileUnusable

    try:
        return geocode.cli.main(chosen.city, settings.var_dir(os.environ) / "cache")
    except StreetFileUnusable as error:
        raise CannotRun(f"{chosen.city}: {error}") from error


def streets(chosen: Namespace) -> int:
    """A city's street index."""
    from geocode.building import command

    return command.main(command.Order(chosen.out, chosen.files, chosen.column, chosen.kind, chosen.crs, chosen.show))


def _locate_options(parser: ArgumentParser) -> None:
    told = "a city's directory (the demo city)"
    parser.add_argument("--city", type=Path, default=settings.DEMO_CITY, metavar="DIR", help=told)


def _streets_options(parser: ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", metavar="build", required=True)
    told = "make one index from shapefiles, CSV and GeoJSON, zipped or not (see docs/streets.md)"
    built = what.add_parser("build", help=told, description=told)
    built.add_argument("out", type=Path, metavar="CITY", help="a city's directory, or the index's own name.sqlite3")
    told = "street files (those in the city's streets folder)"
    built.add_argument("files", type=Path, nargs="*", metavar="FILE", help=told)
    built.add_argument("--show", action="store_true", help="only tell what the files are taken for; write nothing")
    built.add_argument("--column", action="append", default=[], metavar="[FILE:]WHAT=HEADING", help="what a column is")
    built.add_argument("--kind", action="append", default=[], metavar="FILE=KIND", help="what a file holds")
    built.add_argument("--crs", default="", metavar="EPSG:N", help="the projection of files that do not say it")


COMMANDS = (
    Command("locate", "tell what places words may mean: one a line in, one JSON a line out", _locate_options, locate),
    Command("streets", "make a city's street index from open data", _streets_options, streets),
)
