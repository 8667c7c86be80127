"""What a turn is made of: each part's own time, in one process, of the line and of the floor."""

import importlib
import io
import logging
import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from statistics import mean
from typing import Any
from unittest.mock import patch

import app
import logs
import settings
from bench import floor
from bench.calls import OPENING, plain_call
from bench.floor import SIZES, Sizes
from bench.house import House

FORM = "read the form"
REST = "Flask, and all between"
WATCH = "this stopwatch"
WHOLE = ""
_BOTH = {FORM: (), "signature": ("ivr.webhook.require_signature", "bench.floor.require_signature")}
_LINE = {
    "parse": ("ivr.webhook._turn",),
    "claim: 1st round trip": ("sessions.turn.claim",),
    "open the state": ("sessions.turn.Line._state",),
    "step": ("sessions.turn.step", "sessions.turn.answer"),
    "render": ("ivr.webhook.render",),
    "write the state": ("sessions.turn.to_json",),
    "seal": ("store.vault.Vault.seal",),
    "commit: 2nd round trip": ("sessions.turn.commit",),
    "log": ("sessions.turn.log.info",),
}
_FLOOR = {"GET": ("redis.Redis.get",), "MULTI SET SET EXEC": ("redis.client.Pipeline.execute",)}

Parts = dict[str, tuple[float, float]]
"""A part → (µs of the processor, µs by the clock) in a turn. What no part accounts for comes last."""


def measure(house: House, sizes: Sizes, calls: int) -> tuple[Parts, Parts]:
    """The parts of a plain turn of the line, and of the floor; calls of each are taken in turns."""
    with patch.dict(os.environ, {**house.environment, SIZES: sizes.written()}), _quietly(house):
        line, least = app.create_app(settings.load(os.environ)), floor.create_app()
        watches = Stopwatch(), Stopwatch()
        for number in range(calls + 1):
            for watch, web, parts in zip(watches, (line, least), (_LINE, _FLOOR), strict=True):
                with _watched(watch, {**_BOTH, **parts}):
                    _play(watch, web, number)
                if not number:
                    watch.turns.clear()
    return _summed(watches[0], {**_BOTH, **_LINE}), _summed(watches[1], {**_BOTH, **_FLOOR})


class Stopwatch:
    """Times parts of a turn by putting itself around the functions that do them."""

    def __init__(self) -> None:
        self.turns: list[dict[str, tuple[float, float, float]]] = []
        self._now: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])

    def around(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, timed."""

        def timed(*arguments: Any, **named: Any) -> Any:
            sums = self._now[name]
            sums[2] += 1
            cpu, clock = time.thread_time(), time.perf_counter()
            try:
                return function(*arguments, **named)
            finally:
                sums[1] += time.perf_counter() - clock
                sums[0] += time.thread_time() - cpu

        return timed

    def end_turn(self) -> None:
        """The next turn begins."""
        self.turns.append({name: (cpu, clock, times) for name, (cpu, clock, times) in self._now.items()})
        self._now.clear()


@contextmanager
def _watched(watch: Stopwatch, parts: dict[str, tuple[str, ...]]) -> Iterator[None]:
    with ExitStack() as patched:
        for name, places in parts.items():
            for place in places:
                owner, attribute = _found(place)
                timed = watch.around(name, getattr(owner, attribute))
                if name == "signature":
                    timed = _form_first(watch, timed)
                patched.enter_context(patch.object(owner, attribute, timed))
        yield


def _form_first(watch: Stopwatch, check: Callable[..., Any]) -> Callable[..., Any]:
    """Whoever looks at the form first has it read; here that is this, so that the reading has a time of its own."""
    read = watch.around(FORM, lambda asked: asked.form)

    def checked(asked: Any, *more: Any) -> Any:
        read(asked)
        return check(asked, *more)

    return checked


def _found(place: str) -> tuple[Any, str]:
    """The module or class, and the name in it, that a dotted name means."""
    path, _, attribute = place.rpartition(".")
    try:
        return importlib.import_module(path), attribute
    except ModuleNotFoundError:
        owner, name = _found(path)
        return getattr(owner, name), attribute


def _play(watch: Stopwatch, web: Callable[..., Any], number: int) -> None:
    whole = watch.around(WHOLE, lambda environ: b"".join(web(environ, lambda status, headers: None)))
    for turn, (request, _) in enumerate(plain_call(f"{number:06x}", 110)):
        whole(_environ(request))
        watch.end_turn()
        if turn < len(OPENING):
            watch.turns.pop()


def _environ(request: bytes) -> dict[str, Any]:
    """A request as a server hands it to an application."""
    head, _, body = request.partition(b"\r\n\r\n")
    first, *headers = head.decode().split("\r\n")
    method, target, _ = first.split(" ")
    path, _, query = target.partition("?")
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query, "SCRIPT_NAME": "",
        "SERVER_NAME": "127.0.0.1", "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1", "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http", "wsgi.errors": sys.stderr, "wsgi.multithread": True, "wsgi.multiprocess": True,
        "wsgi.run_once": False, "wsgi.input": io.BytesIO(body),
    }  # fmt: skip
    for header in headers:
        name, _, value = header.partition(": ")
        key = name.upper().replace("-", "_")
        environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
    return environ


def _summed(watch: Stopwatch, parts: dict[str, tuple[str, ...]]) -> Parts:
    """Means without the slowest tenth: on a machine that does other things too, those are not the turn's own."""
    turns = sorted(watch.turns, key=lambda turn: turn[WHOLE][0])[: len(watch.turns) * 9 // 10]

    def average(name: str, of: int) -> float:
        return mean(turn.get(name, (0.0, 0.0, 0.0))[of] for turn in turns)

    summed = {name: (average(name, 0) * 1e6, average(name, 1) * 1e6) for name in parts}
    watching = _cost_of_watching() * sum(average(name, 2) for name in parts)
    summed[WATCH] = (watching, watching)
    rest = (average(WHOLE, of) * 1e6 - sum(part[of] for part in summed.values()) for of in (0, 1))
    return summed | {REST: (next(rest), next(rest))}


def _cost_of_watching() -> float:
    """The µs that timing a part adds outside of it."""
    watch, times = Stopwatch(), 5000
    timed = watch.around("", lambda: None)
    began = time.thread_time()
    for _ in range(times):
        timed()
    whole = time.thread_time() - began
    watch.end_turn()
    return (whole - watch.turns[0][""][0]) / times * 1e6


@contextmanager
def _quietly(house: House) -> Iterator[None]:
    """The line's log is written, as ever, but to a file."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    with (house.folder / "parts.log").open("w") as stream:
        logs.configure(stream=stream)
        try:
            yield
        finally:
            root.handlers[:] = before
            root.setLevel(level)
