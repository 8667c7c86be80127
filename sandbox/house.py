"""One dry run: a store, the line, its worker, and a demo city that stands in for the real one, all on this machine.

    python -m sandbox.house DIRECTORY

Whoever starts it hands the city over in DIRECTORY first, gives it an environment that holds nothing of the real
installation, and touches DIRECTORY/used whenever somebody does something. It ends by itself half an hour after that.
"""

import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import settings
from demo import kept, ports
from demo.run import UNSAID, answers
from processes.output import Output
from processes.supervisor import Process, Supervisor
from sandbox import handover
from sandbox.indoors import guard
from store.embedded import EmbeddedServer, EmbeddedServerFailed

UNUSED_S = 30 * 60
"""After so long without a request a dry run ends."""
_LOOK_EACH_S = 1.0


def main(arguments: list[str]) -> int:
    """Run until told to stop, or nobody uses it any more. Exit status 2: it could not be started; stdout says why."""
    directory = Path(arguments[0])
    try:
        guard.check()
        city = handover.received(directory, "")
        store = EmbeddedServer(kept.store_directory(directory))
        # The same as the last time, if it can be: calls and photos of then have that address in them.
        door = ports.listen(ports.next_free(_last_port(directory)))
    except (guard.NotIndoors, ports.PortTaken, EmbeddedServerFailed, OSError) as error:
        print(error)
        return 2
    port = int(door.getsockname()[1])
    house = House(directory, port, ports.next_free(0), store, door, city.timezone)
    environment = house.environment(os.environ)
    kept.keep(directory, environment)
    supervisor = Supervisor(house.processes(environment), Output(), on_ready=house.ready)
    threading.Thread(target=_stop_unused, args=(supervisor, directory), daemon=True).start()
    try:
        return supervisor.run()
    finally:
        kept.forget(directory)
        store.release()
        door.close()


@dataclass(frozen=True)
class House:
    """The processes of one dry run. `door`: the line's open port, held so that callers wait while it is mended.

    `timezone`: of the city.
    """

    directory: Path
    port: int
    city_port: int
    store: EmbeddedServer
    door: socket.socket
    timezone: str

    @property
    def address(self) -> str:
        """The line's, on this machine."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def city_address(self) -> str:
        """The stand-ins for the city and the carrier."""
        return f"http://127.0.0.1:{self.city_port}"

    def environment(self, given: Mapping[str, str]) -> dict[str, str]:
        """All that the processes know of the world: what the house was given itself, and made-up credentials."""
        return {
            **given,
            **kept.made_secrets(self.directory),
            "REDIS_URL": self.store.url,
            "PUBLIC_URL": self.address,
            "PORT": str(self.port),
            "TWILIO_API_URL": f"{self.city_address}/carrier",
            "DEMO_CITY_URL": self.city_address,
        }

    def processes(self, environment: Mapping[str, str]) -> list[Process]:
        """What runs; the store first, because the others need it."""

        def process(
            name: str, *words: str, ready: Callable[[], bool] | None = None, opened: tuple[int, ...] = ()
        ) -> Process:
            command = (sys.executable, "-m", *words)
            return Process(name, command, environment, ready, opened, directory=settings.HERE, unsaid=UNSAID)

        database, services = self.directory / "demo-city.sqlite3", handover.services_directory(self.directory)
        stand_in = ("--port", str(self.city_port), "--database", str(database), "--services", str(services))
        serve = ("--socket", str(self.door.fileno()), "--workers", "1", "--threads", "4")
        return [
            Process("store", self.store.command, environment, self.store.is_ready, (self.store.lock,), unsaid=UNSAID),
            process("web", "cli", "serve", *serve, ready=self._line_is_ready, opened=(self.door.fileno(),)),
            process("city", "demo.city", *stand_in, "--timezone", self.timezone, ready=self._city_is_ready),
            process("queue", "cli", "worker", "--only", "queue"),
            process("clock", "cli", "worker", "--only", "clock"),
        ]

    def ready(self) -> None:
        """Say where the line is, now that it can be talked to."""
        kept.tell(self.directory, {"public_url": self.address, "demo_city_url": self.city_address})

    def _line_is_ready(self) -> bool:
        return answers(f"{self.address}/readyz")

    def _city_is_ready(self) -> bool:
        return answers(f"{self.city_address}/healthz")


def _last_port(directory: Path) -> int:
    """The line's port of the last time; 0 if there was none."""
    return int(kept.environment(directory).get("PORT") or 0)


def _stop_unused(supervisor: Supervisor, directory: Path) -> None:
    while time.time() - _last_used(directory) < UNUSED_S:
        time.sleep(_LOOK_EACH_S)
    print("Nobody has used this dry run for half an hour. It ends.", flush=True)
    supervisor.stop()


def _last_used(directory: Path) -> float:
    """When somebody did something; long ago where the folder itself is gone."""
    try:
        return (directory / "used").stat().st_mtime
    except FileNotFoundError:
        return 0.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
