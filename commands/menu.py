"""`townline menu` and `townline understand`: the menu that the line offers, and what it makes of people's words."""

import errno
from argparse import ArgumentParser, Namespace
from pathlib import Path

import settings
from commands.api_key import api_key
from commands.command import CannotRun, Command, add_command, lines_in
from commands.endpoint import add_endpoint, is_address, profile_for
from commands.installation import Installation, opened

_PULL = "menu pull https://311.example.gov/open311/v2 --out menu.toml"


def menu(chosen: Namespace) -> int:
    """The menu: drafted, shown, put into use."""
    import menus.command
    from menus.city_list import ListUnusable
    from menus.entries import MenuFileWrong
    from menus.file import read_menu
    from menus.shelf import NoSuchMenu

    try:
        if chosen.what == "pull":
            key = api_key(chosen.api_key_file)
            return menus.command.pull(chosen.source, chosen.out, chosen.language, key, chosen.jurisdiction)
        if chosen.what == "learn":
            endpoint = profile_for(chosen, chosen.city) if is_address(chosen.source) else None
            return menus.command.learn(chosen.file, endpoint or Path(chosen.source))
        if chosen.what == "show" and chosen.file:
            return menus.command.show(read_menu(chosen.file), chosen.language)
        with opened() as here:
            return _in_use(chosen, here)
    except (MenuFileWrong, ListUnusable, NoSuchMenu) as error:
        raise CannotRun(error) from error
    except ConnectionError:  # the store is away, or nobody reads on: cli.main answers both
        raise
    except OSError as error:
        if error.filename is None or error.errno == errno.ENOSPC:  # a full disk: cli.main answers it
            raise
        raise CannotRun(
            f"{error.filename}: {error.strerror}. Is the name right, and may you read and write there?"
        ) from error


def understand(chosen: Namespace) -> int:
    """Words to services."""
    import menus.cli
    from dialogue.maybe_danger import danger_level
    from menus.city_list import ListUnusable
    from menus.entries import MenuFileWrong

    try:
        return menus.cli.main(lines_in(), chosen.menu, danger_level)
    except (MenuFileWrong, ListUnusable) as error:
        raise CannotRun(error) from error
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise CannotRun(f"{error.filename}: {error.strerror}. Is the name right?") from error


def _in_use(chosen: Namespace, here: Installation) -> int:
    """What concerns the menu that the line uses."""
    from menus import command
    from reports.georeport import profile_of
    from store.cities import city_ids, load_city

    known = city_ids(here.store)
    if chosen.city not in known and (chosen.city or len(known) != 1):
        raise CannotRun(f"Which city? Say --city {' or --city '.join(known) or '(none is published yet)'}")
    city = load_city(here.store, here.vault, chosen.city or known[0])
    profiles = {provider.name: profile_of(provider) for provider in city.providers}
    match chosen.what:
        case "show":
            return command.show(city.menu, chosen.language)
        case "publish":
            return command.put_into_use(here.store, here.vault, city, profiles, chosen.file)
        case "history":
            return command.history(here.store, here.vault, city)
        case "rollback":
            return command.roll_back(here.store, here.vault, city.id, chosen.number)
    return command.diff(here.store, here.vault, city, profiles, chosen.source)


def _menu_options(parser: ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", metavar="pull|show|learn|diff|publish|history|rollback", required=True)
    told = "draft a menu from the city's list: good enough to go live untouched"
    _pull_options(add_command(what, "pull", told, _PULL))
    told = "print a menu as a caller would hear it: a file, or the one in use"
    showed = add_command(what, "show", told, "menu show menu.toml --language es")
    showed.add_argument("file", type=Path, nargs="?", metavar="FILE", help="a menu (the one in use)")
    showed.add_argument("--language", default="en", metavar="CODE", help="of the caller (%(default)s)")
    told = "learn from past requests how people here say things: the endpoint's, or a CSV file's"
    learned = add_command(what, "learn", told, "menu learn menu.toml past_requests.csv")
    learned.add_argument("file", type=Path, metavar="FILE", help="a menu; what is learned is written at its end")
    told = "an endpoint's address, or a CSV with service_code, description"
    learned.add_argument("source", metavar="SOURCE", help=told)
    told = "a city's directory, whose city.toml says what its endpoint wants to be asked with"
    learned.add_argument("--city", type=Path, metavar="DIR", help=told)
    add_endpoint(learned)
    differs = add_command(what, "diff", "tell what changed in the city's list since the menu was made", "menu diff")
    differs.add_argument("source", nargs="?", default="", metavar="SOURCE", help="a list (the city's, as it is now)")
    told = "check a menu, and let the line use it at once"
    published = add_command(what, "publish", told, "menu publish menu.toml")
    published.add_argument("file", type=Path, metavar="FILE", help="a menu")
    kept = add_command(what, "history", "list every menu that the line ever used", "menu history")
    back = add_command(what, "rollback", "let the line use an earlier menu again", "menu rollback 3")
    back.add_argument("number", type=int, metavar="N", help="its number, from `townline menu history`")
    for in_use in (showed, differs, published, kept, back):
        in_use.add_argument("--city", default="", metavar="ID", help="where there are several")


def _pull_options(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help="the endpoint's address, or a saved service list (JSON, XML)")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where the draft goes (here)")
    parser.add_argument("--language", default="en", metavar="CODE", help="that the city's list is in (%(default)s)")
    add_endpoint(parser)


def _understand_options(parser: ArgumentParser) -> None:
    told = "a menu (the demo city's)"
    parser.add_argument("--menu", type=Path, default=settings.DEMO_CITY / "menu.toml", metavar="FILE", help=told)


COMMANDS = (
    Command(
        "menu",
        "make the menu from the city's service list, look at it, put it into use",
        _menu_options,
        menu,
        _PULL,
    ),
    Command(
        "understand",
        "tell what services words may mean: one a line in, one JSON a line out",
        _understand_options,
        understand,
        "understand --menu menu.toml",
    ),
)
