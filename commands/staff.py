"""`townline staff`: who may sign in."""

from argparse import ArgumentParser, Namespace

from commands.command import CannotRun, Command, add_command
from commands.installation import opened


def staff(chosen: Namespace) -> int:
    """Who may sign in."""
    import admin.cli
    from admin.staff import Staff

    with opened() as here:
        if here.settings.demo:
            raise CannotRun(
                f"Nobody signs in to a demo: its phone is at {here.settings.public_url}/phone for everybody."
            )
        people = Staff(here.store, here.vault)
        if chosen.what == "list":
            return admin.cli.list_people(people)
        if chosen.what == "remove":
            return admin.cli.remove(people, chosen.name)
        return admin.cli.invite(people, chosen.name, here.settings.public_url)


def _options(parser: ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", metavar="invite|list|remove", required=True)
    add_command(what, "list", "a line for each person", "staff list")
    told = {"invite": "print a link that lets somebody in, once, within 15 minutes", "remove": "sign somebody out"}
    for name, help_text in told.items():
        added = add_command(what, name, help_text, f'staff {name} "Ada Lovelace"')
        added.add_argument("name", metavar="NAME", help="a person's name, in quotes")


COMMANDS = (
    Command(
        "staff",
        "say who may sign in to try the line from a browser",
        _options,
        staff,
        'staff invite "Ada Lovelace"',
    ),
)
