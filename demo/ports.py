"""Which ports of this machine the demo uses."""

import socket
from collections.abc import Mapping

FIRST = 8311
"""3-1-1, as cities are rung."""
BACKLOG = 1024
"""Callers who may wait to be let in."""


class PortTaken(OSError):
    """The port that was asked for is used by another program, or is none."""


def line_port(environ: Mapping[str, str]) -> int:
    """The port of the line: what PORT says (0: any), else 8311, else the next that is free; raises PortTaken."""
    given = environ.get("PORT", "").strip()
    if not given:
        return next_free(FIRST)
    if not (given.isascii() and given.isdecimal() and int(given) < 65536):
        raise PortTaken(f"PORT is {given!r}, which is not a port. Give a number from 1 to 65535, or leave PORT out.")
    if int(given) == 0:
        return next_free(0)
    if not _is_free(int(given)):
        raise PortTaken(
            f"Port {given} is taken by another program. Give another PORT, or none: then the next free one is used."
        )
    return int(given)


def listen(port: int) -> socket.socket:
    """Take the port of the line for good; raises PortTaken. Callers wait there while the web server starts."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError as error:
        listener.close()
        raise PortTaken(f"Port {port} was taken by another program just now. Start again.") from error
    listener.listen(BACKLOG)
    return listener


def next_free(first: int) -> int:
    """The first port from `first` on (0: any) that nobody uses."""
    for port in range(first, first + 200) if first else ():
        if _is_free(port):
            return port
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _is_free(port: int) -> bool:
    """Nobody listens on it; a connection that is just ending does not count."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
