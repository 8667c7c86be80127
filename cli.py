"""The `townline` command. What it can do is in `commands/`, a module a group."""

import argparse
import contextlib
import errno
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import settings
from commands import check, city, menu, places, reports, running, staff, talking
from commands.command import CannotRun, add_command

COMMANDS = tuple(
    command for group in (running, city, check, reports, staff, talking, places, menu) for command in group.COMMANDS
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; gives the exit status: 0 done, 1 failed, 2 could not be started."""
    chosen = parser().parse_args(arguments)
    if isinstance(sys.stdin, io.TextIOWrapper):  # a byte that is no letter must not end what reads line by line
        sys.stdin.reconfigure(errors="replace")
    try:
        status: int | None = chosen.run(chosen)
        sys.stdout.flush()
        return status or 0
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _close_output()
        return 0
    except (CannotRun, settings.SettingsError, ConnectionError) as error:  # the last: store.connection.StoreAway
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _close_output()
        print(f"{error.filename or 'The output'}: there is no room left. Make some, and try again.", file=sys.stderr)
        return 1


def parser() -> argparse.ArgumentParser:
    """Reads what was typed."""
    whole: argparse.ArgumentParser = _Parser(
        prog="townline",
        formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=16, width=110),
        description="A city's 311 phone line and text number, in front of its Open311 endpoint.",
        epilog="Start with `townline demo`; `townline COMMAND --help` shows each in use. "
        "Settings come from the environment; README.md lists them.",
    )
    named = whole.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        added = add_command(named, command.name, command.told, command.example)
        added.set_defaults(run=command.run)
        command.options(added)
    return whole


def _close_output() -> None:
    """Nothing is flushed at exit into an output that takes no more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


class _Parser(argparse.ArgumentParser):
    """Tells what was wrong with what was typed, and where it stands what can be."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n`{self.prog} --help` tells what can be said.\n")


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError):
        sys.exit(main())
