"""No process of a dry run speaks to another machine: whatever code tries to, the interpreter refuses.

What Python opens is told to an audit hook, which nobody can take off again. Loopback addresses and socket files pass;
so does nothing else, names included: to look one up is to ask another machine.
"""

import functools
import ipaddress
import socket
import sys
from collections.abc import Callable
from typing import Any

_ADDRESSED = frozenset(("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getnameinfo"))
_NAMED = frozenset(("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"))
_ASKED = "townline.indoors"
REFUSED = "A dry run tried to reach another machine, and was refused"


class Outside(PermissionError):
    """Something here would have spoken to another machine."""

    def __init__(self) -> None:
        super().__init__(f"{REFUSED}.")


class NotIndoors(RuntimeError):
    """This process should be held to this machine, and is not."""

    def __init__(self) -> None:
        super().__init__("This dry run is not held to this machine, and does not start. Open /phone to start one.")


def stay_indoors() -> None:
    """From now on nothing in this process reaches another machine."""
    sys.addaudithook(_look)
    # A name that a socket itself is given is looked up before the hook hears of it, so these say it first.
    for name in ("connect", "connect_ex", "bind", "sendto"):
        setattr(socket.socket, name, _said_first(getattr(socket.socket, name)))


def check() -> None:
    """Raises NotIndoors where this process could reach another machine."""
    try:
        sys.audit(_ASKED)
    except Outside:
        return
    raise NotIndoors


def _said_first(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def said_first(self: socket.socket, *given: Any) -> Any:
        sys.audit("socket.connect", self, given[-1] if given else None)
        return method(self, *given)

    return said_first


def _look(event: str, given: tuple[Any, ...]) -> None:
    if event == _ASKED:
        raise Outside
    if event in _NAMED:
        stays = given[0] is None or _is_here(given[0])
    elif event in _ADDRESSED:
        stays = _stays(given[0] if event == "socket.getnameinfo" else given[1])
    else:
        return
    if not stays:
        sys.stderr.write(f"{REFUSED} ({event}).\n")
        raise Outside


def _stays(address: Any) -> bool:
    """A socket file, no address at all (of a socket that is connected), or this machine."""
    if address is None or isinstance(address, str | bytes):
        return True
    return isinstance(address, tuple) and bool(address) and _is_here(address[0])


def _is_here(host: Any) -> bool:
    if isinstance(host, bytes | bytearray):
        host = bytes(host).decode("ascii", "replace")
    if host == "localhost":
        return True
    try:
        return isinstance(host, str) and ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
