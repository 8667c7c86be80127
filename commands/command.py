"""What a subcommand is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One subcommand: its name, what it does in a line, what can be said with it, and who does it.

    `run` gives the exit status; None is 0.
    """

    name: str
    told: str
    options: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int | None]


class CannotRun(Exception):
    """A command cannot do its work as things are. The message says what is wrong, and what to do."""
