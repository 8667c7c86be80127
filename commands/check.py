"""`townline check`: whether a GeoReport endpoint can be used, and how."""

from argparse import ArgumentParser, Namespace

from commands.api_key import add_api_key, api_key
from commands.command import Command


def check(chosen: Namespace) -> int:
    """Whether a GeoReport endpoint can be used, and how."""
    from checking import command

    return command.main(
        command.Order(
            url=chosen.url,
            near=chosen.near,
            api_key="" if chosen.near and not chosen.api_key_file else api_key(chosen.api_key_file),
            jurisdiction_id=chosen.jurisdiction,
            post=chosen.post,
            as_json=chosen.json,
            curl=chosen.curl,
            show_key=chosen.show_key,
        )
    )


def _options(parser: ArgumentParser) -> None:
    statuses = "Exit status: 0 usable, 1 usable though it breaks rules of the standard, 2 not usable."
    parser.epilog = f"{statuses} {parser.epilog}"
    parser.add_argument("url", nargs="?", default="", metavar="URL", help="the endpoint's address")
    parser.add_argument("--near", default="", metavar="LAT,LONG", help="instead: try those who may serve this point")
    add_api_key(parser)
    parser.add_argument("--jurisdiction", default="", metavar="ID", help="the jurisdiction_id, if it asks for one")
    parser.add_argument("--post", action="store_true", help="file one request, if its discovery says it is for tests")
    parser.add_argument("--json", action="store_true", help="print the report for machines")
    parser.add_argument("--curl", action="store_true", help="print each call so that it can be made again")
    parser.add_argument("--show-key", action="store_true", help="with the key in those calls, in place of $API_KEY")


COMMANDS = (
    Command(
        "check",
        "try a GeoReport endpoint: what works, what is odd, and the profile to use",
        _options,
        check,
        "check https://311.example.gov/open311/v2",
    ),
)
