"""The `townline` command: each subcommand a few lines that call the room that does it."""

import argparse
import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import settings

if TYPE_CHECKING:
    from facts.city import City
    from reports.mending import Ground
    from sessions.cities import Cities

CHICAGO = settings.HERE / "demo" / "chicago"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; gives the exit status: 0 done, 1 failed, 2 could not be started."""
    chosen = _parser().parse_args(arguments)
    try:
        status: int | None = chosen.run(chosen)
        sys.stdout.flush()
        return status or 0
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # so that nothing is flushed into it at exit
        return 0
    except (settings.SettingsError, ConnectionError) as error:  # the latter: store.connection.StoreAway
        print(error, file=sys.stderr)
        return 2


def demo(chosen: argparse.Namespace) -> int:
    """Everything at once on this machine, with a city to try it on."""
    from demo import run
    from demo.georeport.quirks import DIFFICULT, listed

    if chosen.difficult == ["list"]:
        print(listed())
        return 0
    quirks = () if chosen.difficult is None else chosen.difficult or DIFFICULT
    return run.main(os.environ, quirks)


def serve(chosen: argparse.Namespace) -> int:
    """The web server."""
    from processes import web

    checked = _settle()
    for directory in checked.city_dirs:
        _read(directory)
    port = checked.port if chosen.port is None else chosen.port
    try:
        web.serve("app:create_app", chosen.host, port, chosen.workers, chosen.threads, chosen.socket)
    except web.CannotListen as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def worker(chosen: argparse.Namespace) -> int:
    """The worker: what delivers reports and sends texts, and the clock that wakes it."""
    from processes.output import Output
    from processes.supervisor import Process, Supervisor

    _settle()
    if chosen.only:
        _work(chosen.only)
        return 0
    parts = [
        Process(part, (sys.executable, "-m", "cli", "worker", "--only", part), directory=settings.HERE)
        for part in ("queue", "clock")
    ]
    return Supervisor(parts, Output(labels=False)).run()


def publish(chosen: argparse.Namespace) -> None:
    """A city's directory becomes what the line uses."""
    from import_city import CityFileWrong, import_city
    from store.connection import connect, reaching
    from store.vault import Vault

    checked = _settle()
    _read(chosen.directory)
    with reaching():
        store, vault = connect(checked.redis_url), Vault(checked.secret_key)
        try:
            city = import_city(store, vault, chosen.directory, checked.cache_dir, os.environ, again=True)
        except CityFileWrong as error:
            print(error, file=sys.stderr)
            sys.exit(2)
    print(f"{city.name}: version {city.version} is in use from now on.")


def reports(chosen: argparse.Namespace) -> int:
    """The outbox, for staff."""
    import reports.cli as staff
    from reports.export import Wanted, export_to
    from reports.mending import Order
    from sessions.cities import Cities
    from store.cities import city_ids
    from store.connection import connect, reaching
    from store.vault import Vault

    checked = _settle()
    with reaching():
        store, vault = connect(checked.redis_url), Vault(checked.secret_key)
        cities = city_ids(store)
        if chosen.what == "list":
            staff.list_reports(store, vault, cities, chosen.state)
            return 0
        match chosen.what:
            case "show":
                return staff.show(store, vault, cities, chosen.reference, checked.public_url)
            case "found":
                return staff.found(store, vault, cities, chosen.reference, chosen.number)
            case "export":
                wanted = Wanted(chosen.format, chosen.state, chosen.since)
                return export_to(store, vault, cities, chosen.out, wanted)
            case "mend":
                order = Order(chosen.place, chosen.at, chosen.service, chosen.description, tuple(chosen.answer))
                ground = partial(_ground_of, Cities(store, vault, checked.cache_dir))
                return staff.put_right(store, vault, cities, chosen.reference, order, ground)
        return staff.resend(store, vault, cities, chosen.reference)


def staff(chosen: argparse.Namespace) -> int:
    """Who may sign in."""
    import admin.cli
    from admin.staff import Staff
    from store.connection import connect, reaching
    from store.vault import CannotOpen, Vault

    checked = _settle()
    try:
        with reaching():
            people = Staff(connect(checked.redis_url), Vault(checked.secret_key))
            if chosen.what == "list":
                return admin.cli.list_people(people)
            if chosen.what == "remove":
                return admin.cli.remove(people, chosen.name)
            return admin.cli.invite(people, chosen.name, checked.public_url)
    except CannotOpen as error:
        print(error, file=sys.stderr)
        return 1


def call(chosen: argparse.Namespace) -> int:
    """Ring the line."""
    from phone import terminal

    return terminal.call_main(_with_demo(chosen))


def text(chosen: argparse.Namespace) -> int:
    """Text the line."""
    from phone import terminal

    return terminal.text_main(_with_demo(chosen))


def locate(chosen: argparse.Namespace) -> int | None:
    """Words to places."""
    import geocode.cli
    from geocode.errors import StreetFileUnusable

    try:
        return geocode.cli.main(chosen.city, settings.var_dir(os.environ) / "cache")
    except StreetFileUnusable as error:
        print(f"{chosen.city}: {error}", file=sys.stderr)
        return 2


def check(chosen: argparse.Namespace) -> int:
    """Whether a GeoReport endpoint can be used, and how."""
    from checking import command

    return command.main(
        command.Order(
            url=chosen.url,
            near=chosen.near,
            api_key="" if chosen.near and not chosen.api_key_file else _api_key(chosen.api_key_file),
            jurisdiction_id=chosen.jurisdiction,
            post=chosen.post,
            as_json=chosen.json,
            curl=chosen.curl,
            show_key=chosen.show_key,
        )
    )


def _api_key(file: str) -> str:
    """Never an argument: those stand in the shell's history, and every process of the machine can read them."""
    try:
        kept = Path(file).read_text(encoding="utf-8") if file not in ("", "-") else ""
    except OSError as error:
        print(f"{file} cannot be read: {error.strerror or error}. Is the name right?", file=sys.stderr)
        sys.exit(2)
    return (sys.stdin.readline() if file == "-" else kept or os.environ.get("API_KEY", "")).strip()


def _add_api_key(parser: argparse.ArgumentParser) -> None:
    told = "the endpoint's key, if it gave you one, is in this file (-: type it); or in the environment, as API_KEY"
    parser.add_argument("--api-key-file", default="", metavar="FILE", help=told)


def streets(chosen: argparse.Namespace) -> int:
    """A city's street index."""
    from geocode.building import command

    return command.main(command.Order(chosen.out, chosen.files, chosen.column, chosen.kind, chosen.crs, chosen.show))


def menu(chosen: argparse.Namespace) -> int:
    """The menu: drafted, shown, put into use."""
    import menus.command
    from menus.city_list import ListUnusable
    from menus.entries import MenuFileWrong
    from menus.file import read_menu
    from menus.shelf import NoSuchMenu

    try:
        if chosen.what == "pull":
            key, jurisdiction = _api_key(chosen.api_key_file), chosen.jurisdiction
            return menus.command.pull(chosen.source, chosen.out, chosen.language, key, jurisdiction)
        if chosen.what == "learn":
            return menus.command.learn(chosen.file, chosen.source)
        if chosen.what == "show" and chosen.file:
            return menus.command.show(read_menu(chosen.file), chosen.language)
        return _published_menu(chosen)
    except (MenuFileWrong, ListUnusable, NoSuchMenu) as error:
        print(error, file=sys.stderr)
        return 2
    except ConnectionError:  # the store is away, or nobody reads on: main answers both
        raise
    except OSError as error:
        print(f"{error.filename}: {error.strerror}. Is the name right, and may you write there?", file=sys.stderr)
        return 2


def understand(chosen: argparse.Namespace) -> int | None:
    """Words to services."""
    import menus.cli
    from dialogue.maybe_danger import danger_level
    from menus.city_list import ListUnusable
    from menus.entries import MenuFileWrong

    try:
        return menus.cli.main(chosen.menu, danger_level)
    except (MenuFileWrong, ListUnusable) as error:
        print(error, file=sys.stderr)
        return 2
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        print(f"{error.filename}: {error.strerror}. Is the name right?", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="townline",
        formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=16, width=110),
        description="A city's 311 phone line and text number, in front of its Open311 endpoint.",
        epilog="Start with `townline demo`. Settings come from the environment; README.md lists them.",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(run, help_text: str) -> argparse.ArgumentParser:  # type: ignore[no-untyped-def]
        added = commands.add_parser(run.__name__, help=help_text, description=help_text)
        added.set_defaults(run=run)
        return added

    trial = command(demo, "run everything on this machine, with a city to try it on")
    trial.add_argument(
        "--difficult", nargs="*", metavar="QUIRK", help="with a difficult city: some quirks, these, or `list` them all"
    )
    _add_serve_options(command(serve, "run the web server (REDIS_URL, or the store of a demo that runs)"))
    only = command(worker, "run the worker that delivers reports and sends texts")
    only.add_argument("--only", choices=("queue", "clock"), help=argparse.SUPPRESS)
    published = command(publish, "let the line use a city's directory as it stands now")
    published.add_argument("directory", type=Path, metavar="DIR", help="a directory with city.toml and menu.toml")
    _add_check_options(command(check, "try a GeoReport endpoint: what works, what is odd, and the profile to use"))
    _add_reports_commands(command(reports, "see what became of the reports, and send one again"))
    _add_staff_commands(command(staff, "say who may sign in to try the line from a browser"))
    _add_phone_options(command(call, "ring the line from this terminal"))
    _add_phone_options(command(text, "text the line from this terminal"))
    where = command(locate, "tell what places words may mean: one a line in, one JSON a line out")
    where.add_argument("--city", type=Path, default=CHICAGO, metavar="DIR", help="a city's directory (the demo city)")
    _add_streets_options(command(streets, "make a city's street index from open data"))
    _add_menu_commands(command(menu, "make the menu from the city's service list, look at it, put it into use"))
    what = command(understand, "tell what services words may mean: one a line in, one JSON a line out")
    what.add_argument(
        "--menu", type=Path, default=CHICAGO / "menu.toml", metavar="FILE", help="a menu (the demo city's)"
    )
    return parser


def _add_serve_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, help="the port (PORT, or 8311)")
    parser.add_argument(
        "--socket", type=int, metavar="N", help="a descriptor that listens already, instead of a port (systemd's is 3)"
    )
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="processes (%(default)s)")
    parser.add_argument("--threads", type=int, default=4, metavar="N", help="threads a process (%(default)s)")


def _add_reports_commands(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", metavar="list|show|mend|resend|found|export", required=True)
    listed = what.add_parser("list", help="a line for each report, with nothing private in it")
    listed.add_argument("--state", default="", help="only those that are: waiting, unknown, refused, review, open ...")
    for name, told in (("show", "all about one report"), ("resend", "send one again that is refused or unknown")):
        one = what.add_parser(name, help=told)
        one.add_argument("reference", metavar="REFERENCE", help="its seven digits")
    told = "put right and send one that was refused, or that a clerk must look at; what it said stays in its history"
    mend = what.add_parser("mend", help=told, description=told)
    mend.add_argument("reference", metavar="REFERENCE", help="its seven digits")
    mend.add_argument("--place", metavar="ADDRESS", help="an address or a corner, found on the city's map")
    mend.add_argument("--at", metavar="LAT,LONG", help="where it is, where the map does not know it")
    mend.add_argument("--service", metavar="CODE", help="another service of the menu")
    mend.add_argument("--description", metavar="TEXT", help="what the city is told of it")
    mend.add_argument("--answer", action="append", default=[], metavar="CODE=VALUE", help="to a question")
    seen = what.add_parser("found", help="say that one is in the city's system, and under which number")
    seen.add_argument("reference", metavar="REFERENCE", help="its seven digits")
    seen.add_argument("number", metavar="NUMBER", help="the city's own service_request_id")
    told = "write all reports, with what people said, as a table or as JSON with their history"
    exported = what.add_parser("export", help=told, description=told)
    exported.add_argument("--out", default="", metavar="FILE", help="where to (the standard output)")
    exported.add_argument("--format", choices=("csv", "json"), default="csv", help="(%(default)s)")
    exported.add_argument("--state", default="", help="only those that are: refused, review, unknown, open ...")
    exported.add_argument("--since", default="", metavar="DAY", help="only those filed since then, such as 2027-01-15")


def _add_staff_commands(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", metavar="invite|list|remove", required=True)
    what.add_parser("list", help="a line for each person")
    told = {"invite": "print a link that lets somebody in, once, within 15 minutes", "remove": "sign somebody out"}
    for name, help_text in told.items():
        what.add_parser(name, help=help_text).add_argument("name", metavar="NAME", help="a person's name, in quotes")


def _add_check_options(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "Exit status: 0 usable, 1 usable though it breaks rules of the standard, 2 not usable."
    parser.add_argument("url", nargs="?", default="", metavar="URL", help="the endpoint's address")
    parser.add_argument("--near", default="", metavar="LAT,LONG", help="instead: try those who may serve this point")
    _add_api_key(parser)
    parser.add_argument("--jurisdiction", default="", metavar="ID", help="the jurisdiction_id, if it asks for one")
    parser.add_argument("--post", action="store_true", help="file one request, if its discovery says it is for tests")
    parser.add_argument("--json", action="store_true", help="print the report for machines")
    parser.add_argument("--curl", action="store_true", help="print each call so that it can be made again")
    parser.add_argument("--show-key", action="store_true", help="with the key in those calls, in place of $API_KEY")


def _add_streets_options(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", metavar="build", required=True)
    told = "make one index from shapefiles, CSV and GeoJSON, zipped or not (see docs/streets.md)"
    built = what.add_parser("build", help=told, description=told)
    built.add_argument("out", type=Path, metavar="CITY", help="a city's directory, or the index's own name.sqlite3")
    built.add_argument(
        "files", type=Path, nargs="*", metavar="FILE", help="street files (those in the city's streets folder)"
    )
    built.add_argument("--show", action="store_true", help="only tell what the files are taken for; write nothing")
    built.add_argument("--column", action="append", default=[], metavar="[FILE:]WHAT=HEADING", help="what a column is")
    built.add_argument("--kind", action="append", default=[], metavar="FILE=KIND", help="what a file holds")
    built.add_argument("--crs", default="", metavar="EPSG:N", help="the projection of files that do not say it")


def _add_menu_commands(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", metavar="pull|show|learn|diff|publish|history|rollback", required=True)
    told = "draft a menu from the city's list: good enough to go live untouched"
    pulled = what.add_parser("pull", help=told, description=told)
    pulled.add_argument("source", metavar="SOURCE", help="the endpoint's address, or a saved service list (JSON, XML)")
    pulled.add_argument("--out", type=Path, metavar="FILE", help="where the draft goes (here)")
    pulled.add_argument("--language", default="en", metavar="CODE", help="that the city's list is in (%(default)s)")
    _add_api_key(pulled)
    pulled.add_argument("--jurisdiction", default="", metavar="ID", help="the jurisdiction_id, if it asks for one")

    showed = what.add_parser("show", help="print a menu as a caller would hear it: a file, or the one in use")
    showed.add_argument("file", type=Path, nargs="?", metavar="FILE", help="a menu (the one in use)")
    showed.add_argument("--language", default="en", metavar="CODE", help="of the caller (%(default)s)")
    told = "learn from past requests how people here say things: the endpoint's, or a CSV file's"
    learned = what.add_parser("learn", help=told, description=told)
    learned.add_argument("file", type=Path, metavar="FILE", help="a menu; what is learned is written at its end")
    learned.add_argument(
        "source", metavar="SOURCE", help="an endpoint's address, or a CSV with service_code, description"
    )
    differs = what.add_parser("diff", help="tell what changed in the city's list since the menu was made")
    differs.add_argument("source", nargs="?", default="", metavar="SOURCE", help="a list (the city's, as it is now)")
    what.add_parser("publish", help="check a menu, and let the line use it at once").add_argument(
        "file", type=Path, metavar="FILE", help="a menu"
    )
    what.add_parser("history", help="list every menu that the line ever used")
    what.add_parser("rollback", help="let the line use an earlier menu again").add_argument(
        "number", type=int, metavar="N", help="its number, from `townline menu history`"
    )
    for name in ("show", "diff", "publish", "history", "rollback"):
        what.choices[name].add_argument("--city", default="", metavar="ID", help="where there are several")


def _add_phone_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="caller", metavar="NUMBER", help="the number you have (+1 555 ...)")
    parser.add_argument("--url", help="the line's public address (the demo that runs)")
    parser.add_argument("--auth-token", help="the token that signs (the demo's)")
    parser.add_argument("--number", help="the line's number (the demo city's)")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the conversation as a transcript test")
    parser.add_argument(
        "--wait", type=float, metavar="SECONDS", help="how long a script waits at its end for a later text"
    )
    parser.add_argument("--language", choices=("en", "es"), help="of the terminal's own sentences")


def _published_menu(chosen: argparse.Namespace) -> int:
    """What concerns the menu that the line uses."""
    from menus import command
    from reports.georeport import profile_of
    from store.cities import city_ids, load_city
    from store.connection import connect, reaching
    from store.vault import Vault

    checked = _settle()
    with reaching():
        store, vault = connect(checked.redis_url), Vault(checked.secret_key)
        known = city_ids(store)
        if chosen.city not in known and (chosen.city or len(known) != 1):
            print(f"Which city? Say --city {' or --city '.join(known) or '(none is published yet)'}", file=sys.stderr)
            return 2
        city = load_city(store, vault, chosen.city or known[0])
        match chosen.what:
            case "show":
                return command.show(city.menu, chosen.language)
            case "publish":
                return command.put_into_use(store, vault, city.id, chosen.file)
            case "history":
                return command.history(store, vault, city)
            case "rollback":
                return command.roll_back(store, vault, city.id, chosen.number)
        profiles = {provider.name: profile_of(provider) for provider in city.providers}
        return command.diff(store, vault, city, profiles, chosen.source)


def _ground_of(cities: "Cities", city: "City") -> "Ground":
    """A city's own map: what words mean there, and who serves where."""
    from facts.places import Located
    from geocode.locate import locate
    from reports.mending import Ground
    from sessions.around import neighbour_at, taker

    index = cities.streets(city)
    return Ground(
        lambda words: locate(index, words) if index else Located(words),
        lambda code, place: taker(city, code, place),
        lambda place: neighbour_at(city, place.lat, place.long),
    )


def _read(directory: Path) -> None:
    """Read a city's directory, to say what is wrong with it before anything is started."""
    from import_city import CityFileWrong, read_city
    from menus.entries import MenuFileWrong

    try:
        read_city(directory, os.environ)
    except (CityFileWrong, MenuFileWrong, OSError) as error:
        print(error, file=sys.stderr)
        sys.exit(2)


def _settle() -> settings.Settings:
    """Check the settings, and take what is missing from a demo that runs; logs are set up."""
    import logs
    from demo import kept

    var = settings.var_dir(os.environ)
    if not os.environ.get("REDIS_URL"):
        if kept.running(var) is None:
            print("REDIS_URL is not set and no demo is running. Set it, or start one: townline demo", file=sys.stderr)
            sys.exit(2)
        for name, value in kept.environment(var).items():
            os.environ.setdefault(name, value)
    checked = settings.load(os.environ)
    logs.configure(checked.log_format, checked.log_level)
    if checked.sandbox:
        _stays_indoors()
    return checked


def _stays_indoors() -> None:
    from sandbox.indoors import guard

    try:
        guard.check()
    except guard.NotIndoors as error:
        print(error, file=sys.stderr)
        sys.exit(2)


def _work(part: str) -> None:
    import jobs
    from processes import leash

    if part == "clock":
        jobs.run_clock()
        return
    ourselves = os.getpid()
    os.register_at_fork(after_in_child=lambda: leash.end_with_parent(signal.SIGKILL, ourselves))
    jobs.run_worker()


def _with_demo(chosen: argparse.Namespace) -> argparse.Namespace:
    """What was not said about the line is taken from the demo that runs, if that is the line that is meant."""
    from demo import kept

    where = kept.running(settings.var_dir(os.environ)) or {}
    if chosen.url and chosen.url.rstrip("/") != where.get("public_url"):
        where = {}
    chosen.url = chosen.url or where.get("public_url")
    chosen.auth_token = chosen.auth_token or where.get("auth_token") or os.environ.get("TWILIO_AUTH_TOKEN")
    chosen.number = chosen.number or where.get("number")
    chosen.account_sid = where.get("account_sid")
    chosen.carrier_url = where.get("carrier_url")
    return chosen


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError):
        sys.exit(main())
