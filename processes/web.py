"""Serve a WSGI application with granian: a few processes of a few threads, none of which outlives the first."""

import importlib
import logging
import os
import signal
import socket
import time
from typing import Any

from processes import leash

log = logging.getLogger("townline.web")

WORKERS = 2
THREADS = 4
"""Of each process."""
_BACKLOG = 1024
"""Connections that wait until they are taken, as granian has it."""
_PATIENCE_AT_THE_END_S = 4
"""For requests under way: longer than a turn takes, shorter than an init system waits."""
_PATIENCE_FOR_THE_PORT_S = 2.0
"""The process before may be about to let it go."""


class CannotListen(OSError):
    """What was asked for cannot be served on; the message says what to do."""


def serve(
    factory: str, host: str, port: int, workers: int = WORKERS, threads: int = THREADS, listening: int | None = None
) -> None:
    """Serve what `factory` ("app:create_app") makes, in each process once, until SIGINT or SIGTERM.

    `listening`: the descriptor of a socket that listens already, held by whoever started us. Callers who come while we
    are killed and started again then wait for a second, instead of finding nobody there.

    A process that died is replaced. If they die as soon as they start, this ends with status 1. Raises CannotListen.
    """
    if listening is None:
        _check_free(host, port)
        log.info("The web server starts.", extra={"at": f"http://{host}:{port}"})
    else:
        _check_open(listening)
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
        workers_kill_timeout=_PATIENCE_AT_THE_END_S,
        log_level=LogLevels.warning,
    )
    if listening is not None:
        _use(server, listening)
    server.serve(target_loader=_load)


def _check_free(host: str, port: int) -> None:
    """Whether nobody listens there; granian itself would share the port. Who was just killed takes a moment to go."""
    if not 0 < port < 65536:
        raise CannotListen(f"{port} is no port. Give a number from 1 to 65535.")
    give_up = time.monotonic() + _PATIENCE_FOR_THE_PORT_S
    while True:
        try:
            with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as listener:
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                listener.bind((host, port))
                return
        except OSError as error:
            if time.monotonic() > give_up:
                reason = error.strerror or type(error).__name__
                raise CannotListen(f"{host}:{port} cannot be used: {reason}. Give another --port or --host.") from error
        time.sleep(0.05)


def _check_open(listening: int) -> None:
    try:
        with socket.socket(fileno=os.dup(listening)) as door:
            if door.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                return
    except OSError:
        pass
    raise CannotListen(f"Descriptor {listening} is no socket that listens. Leave --socket out, or see who starts this.")


def _use(server: Any, listening: int) -> None:
    """Granian has no option for this; it is how it shares its own socket where it cannot open it more than once."""
    holder = importlib.import_module("granian.net").SocketHolder

    def share() -> None:
        server._ssp, server._shd, server._sfd = None, holder(listening, False, _BACKLOG), listening
        server._sso = socket.socket(fileno=listening)
        server._sso.set_inheritable(True)
        # As granian does with its own; who is answered in two pieces would else wait 40 ms for the second one.
        if server._sso.family in (socket.AF_INET, socket.AF_INET6):
            server._sso.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    server._init_shared_socket = share


def _load(factory: str) -> Any:
    """Make the application, in the process that will serve it."""
    leash.end_with_parent(signal.SIGKILL)
    # A forked process has its parent's handler, which does nothing here: told to end while it loads, it would stay.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    module, _, name = factory.partition(":")
    return getattr(importlib.import_module(module), name)()
