"""`townline demo`, `serve` and `worker`: what runs until Ctrl-C."""

import logging
import os
import signal
import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from contextlib import suppress
from pathlib import Path

import settings
from commands.city import imported, read
from commands.command import CannotRun, Command
from commands.installation import opened, settled
from processes.web import THREADS, WORKERS

log = logging.getLogger("townline")


def demo(chosen: Namespace) -> int:
    """Everything at once on this machine, with a city to try it on."""
    from demo import run
    from demo.georeport.quirks import DIFFICULT, listed

    if chosen.difficult == ["list"]:
        print(listed())
        return 0
    quirks = () if chosen.difficult is None else chosen.difficult or DIFFICULT
    return run.main(os.environ, quirks)


def serve(chosen: Namespace) -> None:
    """The web server."""
    from processes import web

    checked = settled()
    taken: dict[str, Path] = {}
    for directory in checked.city_dirs:
        city = read(directory)
        if (other := taken.setdefault(city.id, directory)) != directory:
            raise CannotRun(
                f"{other} and {directory} are both the city {city.id!r}. Give one another id, or take it out of "
                "TOWNLINE_CITY."
            )
    _check_store(checked)
    port = checked.port if chosen.port is None else chosen.port
    try:
        web.serve("app:create_app", chosen.host, port, chosen.workers, chosen.threads, chosen.socket)
    except web.CannotListen as error:
        raise CannotRun(error) from error


def worker(chosen: Namespace) -> int:
    """The worker: what delivers reports and sends texts, and the clock that wakes it."""
    from processes.output import Output
    from processes.supervisor import Process, Supervisor

    checked = settled()
    if chosen.only:
        _work(chosen.only)
        return 0
    _check_store(checked, imports=False)
    if not checked.demo:
        log.info("The worker starts.")
    parts = [
        Process(part, (sys.executable, "-m", "cli", "worker", "--only", part), directory=settings.HERE)
        for part in ("queue", "clock")
    ]
    return Supervisor(parts, Output(labels=False)).run()


def _check_store(checked: settings.Settings, imports: bool = True) -> None:
    """Say here what would keep every process from starting: a wrong secret, a city that cannot be put into the store.

    A store that is away is waited for by the processes themselves.
    """
    from store.cities import city_ids, load_city
    from store.connection import StoreAway

    try:
        checked.cache_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotRun(
            f"{checked.cache_dir} cannot be used: {error.strerror}. Name another folder in TOWNLINE_CACHE."
        ) from error
    with suppress(StoreAway), opened() as here:
        for directory in checked.city_dirs if imports else ():
            imported(here, directory, again=False)
        for city_id in city_ids(here.store):
            load_city(here.store, here.vault, city_id)


def _work(part: str) -> None:
    import jobs
    from processes import leash

    if part == "clock":
        jobs.run_clock()
        return
    ourselves = os.getpid()
    os.register_at_fork(after_in_child=lambda: leash.end_with_parent(signal.SIGKILL, ourselves))
    jobs.run_worker()


def _demo_options(parser: ArgumentParser) -> None:
    told = "with a difficult city: some quirks, these, or `list` them all"
    parser.add_argument("--difficult", nargs="*", metavar="QUIRK", help=told)


def _serve_options(parser: ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, help="the port (PORT, or 8311)")
    told = "a descriptor that listens already, instead of a port (systemd's is 3)"
    parser.add_argument("--socket", type=int, metavar="N", help=told)
    parser.add_argument("--workers", type=_at_least_one, default=WORKERS, metavar="N", help="processes (%(default)s)")
    parser.add_argument(
        "--threads", type=_at_least_one, default=THREADS, metavar="N", help="threads a process (%(default)s)"
    )


def _at_least_one(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) > 0):
        raise ArgumentTypeError(f"{text!r} is no number from 1 on")
    return int(text)


def _worker_options(parser: ArgumentParser) -> None:
    parser.add_argument("--only", choices=("queue", "clock"), help=SUPPRESS)


COMMANDS = (
    Command("demo", "run everything on this machine, with a city to try it on", _demo_options, demo, "demo"),
    Command(
        "serve",
        "run the web server (REDIS_URL, or the store of a demo that runs)",
        _serve_options,
        serve,
        "serve --host 127.0.0.1 --port 8311",
    ),
    Command("worker", "run the worker that delivers reports and sends texts", _worker_options, worker, "worker"),
)
