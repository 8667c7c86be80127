"""An HTTP connection that is not held for ever by a server that sends its headers a byte at a time.

The library's time-outs are for silence: each byte starts them anew. The body is watched where it is read.
"""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPException
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.response import HTTPResponse


class _Http(HTTPConnection):
    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as in the library itself
        with _watched(self):
            return super().getresponse()


class _Https(HTTPSConnection):
    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as in the library itself
        with _watched(self):
            return super().getresponse()


class _HttpPool(HTTPConnectionPool):
    ConnectionCls = _Http


class _HttpsPool(HTTPSConnectionPool):
    ConnectionCls = _Https


class Adapter(HTTPAdapter):
    """Gives sessions such connections, also through a proxy."""

    def init_poolmanager(self, *given: Any, **told: Any) -> None:
        """As the library does, with connections of ours."""
        super().init_poolmanager(*given, **told)
        self.poolmanager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}

    def proxy_manager_for(self, *given: Any, **told: Any) -> Any:
        """As the library does, with connections of ours."""
        manager = super().proxy_manager_for(*given, **told)
        manager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}
        return manager


@contextmanager
def _watched(connection: HTTPConnection) -> Iterator[None]:
    """Raises TimeoutError where the headers take more than twice the time for which silence is borne."""
    sock, patience = connection.sock, connection.timeout
    if sock is None or not isinstance(patience, int | float):
        yield
        return
    late = threading.Event()

    def give_up() -> None:
        late.set()
        # By the file, so that a TLS connection is woken up too.
        with suppress(OSError), socket.socket(fileno=os.dup(sock.fileno())) as same:
            same.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(2 * patience, give_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    except (OSError, HTTPException) as error:
        if not late.is_set():
            raise
        raise TimeoutError("the headers came too slowly") from error
    finally:
        timer.cancel()
    if late.is_set():
        # Headers that end in the middle pass for whole ones.
        raise TimeoutError("the headers came too slowly")
