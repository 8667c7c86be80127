"""Serve a WSGI application with granian: a few processes of a few threads, none of which outlives the first."""

import importlib
import signal
import socket
from typing import Any

from processes import leash

WORKERS = 2
THREADS = 4
_BACKLOG = 1024
_PATIENCE_AT_THE_END = 4


def serve(
    factory: str, host: str, port: int, workers: int = WORKERS, threads: int = THREADS, listening: int | None = None
) -> None:
    """Serve what `factory` ("app:create_app") makes, in each process once, until SIGINT or SIGTERM.

    `listening`: the descriptor of a socket that listens already, held by whoever started us. Callers who come while we
    are killed and started again then wait for a second, instead of finding nobody there.

    A process that died is replaced. If they die as soon as they start, this ends with status 1.
    """
    from granian.constants import HTTPModes, Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    server = Server(
        factory,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        websockets=False,
        workers=workers,
        blocking_threads=threads,
        respawn_failed_workers=True,
        workers_kill_timeout=_PATIENCE_AT_THE_END,
        log_level=LogLevels.warning,
    )
    if listening is not None:
        _use(server, listening)
    server.serve(target_loader=_load)


def _use(server: Any, listening: int) -> None:
    """Granian has no option for this; it is how it shares its own socket where it cannot open it more than once."""
    holder = importlib.import_module("granian.net").SocketHolder

    def share() -> None:
        server._ssp, server._shd, server._sfd = None, holder(listening, False, _BACKLOG), listening
        server._sso = socket.socket(fileno=listening)
        server._sso.set_inheritable(True)

    server._init_shared_socket = share


def _load(factory: str) -> Any:
    """Make the application, in the process that will serve it."""
    leash.end_with_parent(signal.SIGKILL)
    # A forked process has its parent's handler, which does nothing here: told to end while it loads, it would stay.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    module, _, name = factory.partition(":")
    return getattr(importlib.import_module(module), name)()
