"""Serve a WSGI application with granian: a few processes of a few threads, none of which outlives the first."""

import importlib
import signal
from typing import Any

from processes import leash

WORKERS = 2
THREADS = 4
_PATIENCE_AT_THE_END = 4


def serve(factory: str, host: str, port: int, workers: int = WORKERS, threads: int = THREADS) -> None:
    """Serve what `factory` ("app:create_app") makes, in each process once, until SIGINT or SIGTERM.

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
    server.serve(target_loader=_load)


def _load(factory: str) -> Any:
    """Make the application, in the process that will serve it."""
    leash.end_with_parent(signal.SIGKILL)
    module, _, name = factory.partition(":")
    return getattr(importlib.import_module(module), name)()
