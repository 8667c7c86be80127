"""An endpoint's key, told to a command. Never as an argument: those stand in the shell's history, and every process
of the machine can read them."""

import os
from argparse import ArgumentParser
from pathlib import Path

from commands.command import CannotRun, lines_in


def add_api_key(parser: ArgumentParser) -> None:
    """Let a command be told where the key is."""
    told = "the endpoint's key, if it gave you one, is in this file (-: type it); or in the environment, as API_KEY"
    parser.add_argument("--api-key-file", default="", metavar="FILE", help=told)


def api_key(file: str) -> str:
    """The key; "" where there is none. Raises CannotRun where the file cannot be read."""
    try:
        kept = Path(file).read_text(encoding="utf-8") if file not in ("", "-") else ""
    except OSError as error:
        raise CannotRun(f"{file} cannot be read: {error.strerror or error}. Is the name right?") from error
    return (lines_in().readline() if file == "-" else kept or os.environ.get("API_KEY", "")).strip()
