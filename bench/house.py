"""What is measured: a store as the demo has it, and web servers as `townline serve` starts them. All on loopback."""

import http.client
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import redis

from bench.calls import ACCOUNT, PUBLIC_URL, TOKEN
from demo.ports import next_free
from processes import leash
from settings import HERE
from store.connection import connect
from store.embedded import EmbeddedServer

LINE = ("cli", "serve", "--port")
FLOOR = ("bench.floor",)
_PATIENCE_S = 30.0
_LONGEST_ROUND_S = 300.0


@dataclass(frozen=True)
class Web:
    """A web server that runs: its port, its first process, and how long it took to answer for the first time."""

    port: int
    process: int
    seconds: float

    def workers(self) -> list[int]:
        """The processes that answer requests. Empty where the system does not tell."""
        tasks = Path(f"/proc/{self.process}/task")
        if not tasks.is_dir():
            return []
        children = " ".join((task / "children").read_text() for task in tasks.iterdir()).split()
        return [int(child) for child in children if b"resource_tracker" not in _command(int(child))]


@dataclass(frozen=True)
class House:
    """A store that writes everything to disk before it answers, and the environment of what works with it."""

    store: redis.Redis
    folder: Path
    environment: Mapping[str, str]

    @contextmanager
    def serve(self, program: tuple[str, ...], ready: str, **more: str) -> Iterator[Web]:
        """A web server of the usual size, from its start to its end. `ready`: the path that says that it is."""
        port, began = next_free(0), time.perf_counter()
        log = self.folder / f"{program[0]}.log"
        with log.open("ab") as written:
            started = subprocess.Popen(
                leash.command([sys.executable, "-m", *program, str(port)]),
                env={**self.environment, **more}, cwd=HERE, stdin=subprocess.DEVNULL, stdout=written, stderr=written,
                start_new_session=True,
            )  # fmt: skip
        try:
            _wait(lambda: _status(port, ready) not in (0, 503), started, log)
            yield Web(port, started.pid, time.perf_counter() - began)
        finally:
            started.terminate()
            started.wait(_PATIENCE_S)

    def store_process(self) -> int:
        """The store's process id."""
        return int(self.store.info("server")["process_id"])


@contextmanager
def open_house() -> Iterator[House]:
    """An empty store in a folder of its own under var/, and nothing left of it in the end."""
    (HERE / "var").mkdir(mode=0o700, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=HERE / "var", prefix="bench-") as made:
        folder = Path(made)
        with EmbeddedServer(folder / "store", durable=True) as server, connect(server.url, None) as store:
            yield House(store, folder, _environment(server.url))


def load(
    port: int, connections: int, turns: int, kind: str, ready: Callable[[], object] = lambda: None
) -> dict[str, Any]:
    """Play calls against a server from a process of its own and tell how it went: see bench/load.py.

    `ready` is called as the clock starts.
    """
    command = [sys.executable, "-m", "bench.load", str(port), str(connections), str(turns), kind]
    with subprocess.Popen(command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as playing:
        assert playing.stdin and playing.stdout
        try:
            if playing.stdout.readline() == "ready\n":
                ready()
            played = playing.communicate("go\n", timeout=_LONGEST_ROUND_S)[0]
        except BaseException:
            playing.kill()
            raise
    if playing.returncode:
        raise RuntimeError("The calls could not be played; above stands why.")
    return json.loads(played)


def cpu_seconds(processes: list[int]) -> float:
    """How long these processes have computed so far; 0 where the system does not tell."""
    ticks = 0
    for process in processes:
        stat = Path(f"/proc/{process}/stat")
        if stat.exists():
            ticks += sum(int(part) for part in stat.read_text().rpartition(")")[2].split()[11:13])
    return ticks / os.sysconf("SC_CLK_TCK")


def _environment(store: str) -> dict[str, str]:
    carried = {name: value for name, value in os.environ.items() if not name.startswith(("TOWNLINE_", "TWILIO_"))}
    return carried | {
        "REDIS_URL": store,
        "PUBLIC_URL": PUBLIC_URL,
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TOWNLINE_SECRET_KEY": "a secret key that the measured line has to itself",
        "TOWNLINE_CITY": str(HERE / "demo" / "chicago"),
        "DEMO_CITY_URL": "http://127.0.0.1:9",
    }


def _wait(until: Callable[[], bool], started: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not until():
        if started.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"The server did not start:\n{log.read_text('utf-8', 'replace')[-2000:]}")
        time.sleep(0.01)


def _status(port: int, path: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()


def _command(process: int) -> bytes:
    return Path(f"/proc/{process}/cmdline").read_bytes()
