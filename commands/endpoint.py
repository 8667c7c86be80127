"""An endpoint that a command is to ask: where it is, and what it wants to be asked with."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from commands.api_key import add_api_key, api_key
from commands.command import CannotRun

if TYPE_CHECKING:
    from open311 import Profile


def add_endpoint(parser: ArgumentParser) -> None:
    """Let a command be told what the endpoint wants."""
    add_api_key(parser)
    parser.add_argument("--jurisdiction", default="", metavar="ID", help="the jurisdiction_id, if it asks for one")


def is_address(source: str) -> bool:
    """Whether it is an endpoint's address, and not a file's name."""
    return source.lower().startswith(("http://", "https://"))


def profile_for(chosen: Namespace, city: Path | None) -> "Profile":
    """How to ask at SOURCE: as was said, else as the city's own file has it, where it is one of its providers.

    Raises CannotRun.
    """
    from menus.source import profile_at

    try:
        told = profile_at(chosen.source, api_key(chosen.api_key_file), chosen.jurisdiction)
    except ValueError as error:
        raise CannotRun(f"{chosen.source}: {error}.") from error
    if told.api_key or told.jurisdiction_id or city is None:
        return told
    return next((each for each in _providers_of(city) if each.url.rstrip("/") == told.url.rstrip("/")), told)


def _providers_of(city: Path) -> "list[Profile]":
    from city_file import CityFileWrong, read_providers
    from reports.georeport import profile_of

    try:
        return [profile_of(provider) for provider in read_providers(city, os.environ)]
    except (CityFileWrong, OSError) as error:
        raise CannotRun(error) from error
