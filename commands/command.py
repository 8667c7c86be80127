"""What a subcommand is."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Parsers = _SubParsersAction[ArgumentParser]


@dataclass(frozen=True, slots=True)
class Command:
    """One subcommand: its name, what it does in a line, what can be said with it, who does it, and how it is used.

    `run` gives the exit status; None is 0.
    """

    name: str
    told: str
    options: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int | None]
    example: str


def add_command(within: "Parsers", name: str, told: str, example: str) -> ArgumentParser:
    """A command of its own, or of another one: its --help tells what it does, and shows it being used."""
    return within.add_parser(name, help=told, description=told, epilog=f"For example: townline {example}")


class CannotRun(Exception):
    """A command cannot do its work as things are. The message says what is wrong, and what to do."""


def lines_in() -> TextIO:
    """The standard input, for a command that reads it line by line. Raises CannotRun where it is closed."""
    if sys.stdin is None:  # the shell's <&-, and some that start services
        raise CannotRun("The standard input is closed, and this command reads it line by line. Leave it open.")
    return sys.stdin
