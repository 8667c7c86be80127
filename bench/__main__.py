"""Measure the line and print what came of it.

    python -m bench [--quick]

Everything runs on this machine, on loopback, and is gone afterwards. What else the machine does shows in the figures;
the ratios are taken between rounds that follow each other, so it shows least in them.
"""

import argparse
import contextlib
import importlib.metadata
import os
import platform
import signal
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench import locate, parts, phone_page, start, turns
from bench.house import House, open_house
from bench.parts import WATCH, Parts
from bench.start import Started
from bench.turns import Measured
from processes.web import THREADS, WORKERS

_LIBRARIES = ("granian", "flask", "redis", "hiredis", "cryptography")
_PAIRS = {"claim: 1st round trip": "GET", "commit: 2nd round trip": "MULTI SET SET EXEC"}
"""Parts of a turn that the floor has too, under another name."""


def main(quick: bool) -> None:
    """Measure and print, a section at a time."""
    with open_house() as house:
        _title("This machine")
        _print(_machine(house))
        _title("A plain turn of a call, beside the floor of the same server")
        measured = turns.measure(house, rounds=5 if quick else 9, turns=200 if quick else 600)
        _print(_turns(measured))
        _title("What a turn is made of: µs of one processor, in one process without a server")
        _print(_parts(*parts.measure(house, measured.sizes, calls=4 if quick else 12)))
        _title("Start and memory of the web server")
        _print(_start(start.measure(house, times=2 if quick else 5)))
        _title("The phone in the browser: what its server half adds to a turn")
        _print(phone_page.report(phone_page.measure(house, calls=4 if quick else 16)))
    if not quick:
        _title("Spoken places on the demo city's streets")
        locate.main([])


def _machine(house: House) -> Iterator[str]:
    server = house.store.info("server")
    kind, version = server.get("server_name", "redis"), server.get("valkey_version", server["redis_version"])
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in _LIBRARIES)
    yield f"{os.cpu_count()} processors ({_processor()}), {platform.system()} {platform.release()}, {_load()}"
    yield f"Python {platform.python_version()}, {versions}"
    yield (
        f"store: {kind} {version} over a socket file, every write on disk before it answers "
        "(appendonly, fsync always), as `townline demo` has it"
    )


def _turns(measured: Measured) -> Iterator[str]:
    sizes = measured.sizes
    yield f"Server: granian, {WORKERS} processes of {THREADS} threads. The load is one process, on the same processors."
    yield "Line: answers, read-backs, help and changes of mind, as in bench/calls.py; no place or service is looked up."
    yield (
        f"Floor: the same signature check; GET of {sizes.state} bytes; MULTI that writes {sizes.state} and "
        f"{sizes.reply} bytes; a fixed document of {sizes.document}."
    )
    yield f"Medians of {len(measured.compared[0].line)} rounds; each ratio is the median of the rounds' own."
    for compared in measured.compared:
        yield ""
        yield f"{_connections(compared.connections):26}{'line':>9}{'floor':>9}{'ratio':>9}"
        for words, of in _FIGURES:
            digits = 0 if of not in ("p50", "p99") else 2
            line, floor = compared.median("line", of), compared.median("floor", of)
            yield f"{words:26}{line:9.{digits}f}{floor:9.{digits}f}{compared.ratio(of):9.2f}"
    yield ""
    for name, trips in measured.round_trips.items():
        yield f"Round trips to the store, {name:5}: {trips.number:.1f} ({trips.commands})"
    for compared in measured.compared:
        aim = f"At least {turns.TARGET:g} of the floor's throughput, {_connections(compared.connections)}"
        yield _verdict(aim, f"{compared.ratio():.2f}", compared.ratio() >= turns.TARGET)
    asked = measured.round_trips["line"].number
    yield _verdict("Two round trips a turn", f"{asked:.1f}", asked <= 2)


_FIGURES = (
    ("turns a second", "rate"),
    ("p50, ms", "p50"),
    ("p99, ms", "p99"),
    ("µs a turn, web server", "web_cpu"),
    ("µs a turn, store", "store_cpu"),
    ("µs a turn, the load", "load_cpu"),
)


def _parts(line: Parts, floor: Parts) -> Iterator[str]:
    yield f"{'':26}{'line':>9}{'floor':>9}{'more':>9}{'by the clock: line':>22}{'floor':>9}"
    rows = [(name, part, floor.get(_PAIRS.get(name, name), (0.0, 0.0))) for name, part in line.items()]
    whole = [("the whole turn", _sum(part for _, part, _ in rows), _sum(part for _, _, part in rows))]
    more = {name: of_line[0] - of_floor[0] for name, of_line, of_floor in rows + whole}
    for name, of_line, of_floor in rows + whole:
        yield f"{name:26}{of_line[0]:9.0f}{of_floor[0]:9.0f}{more[name]:9.0f}{of_line[1]:22.0f}{of_floor[1]:9.0f}"
    dearest = sorted((name for name, *_ in rows), key=lambda name: -more[name])
    costs = [f"{name} {more[name]:.0f}" for name in dearest if more[name] >= 1 and name != WATCH]
    yield ""
    yield f"What the line costs beyond the floor, µs: {', '.join(costs)}"


def _start(started: Started) -> Iterator[str]:
    words = f"{started.seconds:.2f} s (slowest {started.slowest:.2f})"
    yield _verdict(
        f"First answer of /readyz within {start.MOST_SECONDS:g} s", words, started.seconds < start.MOST_SECONDS
    )
    if not started.shared_out:
        yield "Memory: this system does not tell."
        return
    yield (
        f"Memory of a worker after {started.turns} turns of whole calls, {started.filed} reports filed: "
        f"PSS {_each(started.shared_out)} MB, RSS {_each(started.resident)} MB"
    )
    most = max(started.resident)
    aim = f"Below {start.MOST_MEGABYTES:g} MB, shared pages counted in full"
    yield _verdict(aim, f"{most:.0f}", most < start.MOST_MEGABYTES)


def _title(words: str) -> None:
    print(f"\n{words}\n{'-' * len(words)}", flush=True)


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


def _verdict(aim: str, found: str, met: bool) -> str:
    return f"{aim}: {found}, {'met' if met else 'MISSED'}"


def _connections(number: int) -> str:
    return f"{number} connection{'s' if number > 1 else ''}"


def _each(values: tuple[float, ...]) -> str:
    return " and ".join(f"{value:.0f}" for value in values)


def _sum(values: Iterable[tuple[float, float]]) -> tuple[float, float]:
    cpu, clock = zip(*values, strict=True)
    return sum(cpu), sum(clock)


def _processor() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _load() -> str:
    """How busy it was before we began: one a processor and more means that others were at work."""
    return f"load before {os.getloadavg()[0]:.1f}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure the line on this machine.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, and no places: half a minute")
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    try:
        main(parser.parse_args().quick)
    except KeyboardInterrupt:
        sys.exit("Stopped.")
