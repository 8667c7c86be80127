"""`townline reports`: the outbox, for staff."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from functools import partial
from typing import TYPE_CHECKING, get_args

from commands.command import Command, add_command
from commands.installation import opened
from facts.reports import ReportState

if TYPE_CHECKING:
    from facts.city import City
    from reports.mending import Ground
    from sessions.cities import Cities


def reports(chosen: Namespace) -> int:
    """The outbox, for staff."""
    import reports.cli as staff
    from reports.export import Wanted, export_to
    from reports.mending import Order
    from sessions.cities import Cities
    from store.cities import city_ids

    with opened() as here:
        store, vault, cities = here.store, here.vault, city_ids(here.store)
        desk = staff.Desk(store, vault, cities)
        match chosen.what:
            case "list":
                return staff.list_reports(desk, chosen.state)
            case "show":
                return staff.show(desk, chosen.reference, here.settings.public_url)
            case "found":
                return staff.found(desk, chosen.reference, chosen.number)
            case "forget":
                return staff.forget_number(desk, chosen.phone)
            case "export":
                wanted = Wanted(chosen.format, chosen.state, chosen.since)
                return export_to(store, vault, cities, chosen.out, wanted)
            case "mend":
                order = Order(chosen.place, chosen.at, chosen.service, chosen.description, tuple(chosen.answer))
                ground = partial(_ground_of, Cities(store, vault, here.settings.cache_dir))
                return staff.put_right(desk, chosen.reference, order, ground)
        return staff.resend(desk, chosen.reference)


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


def _options(parser: ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", metavar="list|show|mend|resend|found|forget|export", required=True)
    listed = add_command(
        what, "list", "a line for each report, with nothing private in it", "reports list --state refused"
    )
    _add_state(listed)
    for name, told in (("show", "all about one report"), ("resend", "send one again that is refused or unknown")):
        _add_reference(add_command(what, name, told, f"reports {name} 4821937"))
    told = "put right and send one that was refused, or that a clerk must look at; what it said stays in its history"
    _mend_options(add_command(what, "mend", told, 'reports mend 4821937 --place "2342 W Devon Ave"'))
    told = "say that one is in the city's system, and under which number"
    seen = add_command(what, "found", told, "reports found 4821937 26-00000001")
    _add_reference(seen)
    seen.add_argument("number", metavar="NUMBER", help="the city's own service_request_id")
    told = "take a phone number out of every report that bears it; what was reported stays"
    forgotten = add_command(what, "forget", told, "reports forget +13125550142")
    forgotten.add_argument("phone", type=_phone, metavar="NUMBER", help="with its country's code")
    told = "write all reports, with what people said, as a table or as JSON with their history"
    _export_options(add_command(what, "export", told, "reports export --since 2027-01-15 --out january.csv"))


def _mend_options(parser: ArgumentParser) -> None:
    _add_reference(parser)
    parser.add_argument("--place", metavar="ADDRESS", help="an address or a corner, found on the city's map")
    parser.add_argument("--at", metavar="LAT,LONG", help="where it is, where the map does not know it")
    parser.add_argument("--service", metavar="CODE", help="another service of the menu")
    parser.add_argument("--description", metavar="TEXT", help="what the city is told of it")
    parser.add_argument("--answer", action="append", default=[], metavar="CODE=VALUE", help="to a question")


def _export_options(parser: ArgumentParser) -> None:
    parser.add_argument("--out", default="", metavar="FILE", help="where to (the standard output)")
    parser.add_argument("--format", choices=("csv", "json"), default="csv", help="(%(default)s)")
    _add_state(parser)
    parser.add_argument("--since", default="", metavar="DAY", help="only those filed since then, such as 2027-01-15")


def _add_reference(parser: ArgumentParser) -> None:
    parser.add_argument("reference", type=_digits, metavar="REFERENCE", help="its seven digits")


def _digits(typed: str) -> str:
    """A reference as it is read out, in groups, is the same."""
    return re.sub(r"[\s.,-]", "", typed)


def _phone(typed: str) -> str:
    digits = re.sub(r"[\s().-]", "", typed)
    if not re.fullmatch(r"\+\d{7,15}", digits):
        raise ArgumentTypeError(f"{typed!r} is no whole phone number: write +13125550142")
    return digits


def _add_state(parser: ArgumentParser) -> None:
    states = get_args(ReportState)
    parser.add_argument("--state", choices=states, default="", metavar="STATE", help=f"only: {', '.join(states)}")


COMMANDS = (
    Command(
        "reports",
        "see what became of the reports, and send one again",
        _options,
        reports,
        "reports list --state refused",
    ),
)
