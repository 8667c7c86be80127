"""`townline demo`: a store, the line's web server, its worker and a city to report to, on one machine, in one terminal.

It never talks to a real carrier or city: what it starts gets an environment made here from nothing, whatever ours
holds. Only PORT and TWILIO_AUTH_TOKEN are taken over, so that any client that signs as Twilio does can ring it.
"""

import http.client
import socket
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import settings
from demo import difficult, kept, ports
from demo.georeport.quirks import NoSuchQuirk
from processes.output import Output
from processes.supervisor import Process, Supervisor
from store.embedded import EmbeddedServer, EmbeddedServerFailed

CARRIED_OVER = ("PATH", "HOME", "USER", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "VIRTUAL_ENV")
UNSAID = (
    "Memory overcommit must be enabled",  # advice for servers that fork to save; ours does not
    "Received SIGTERM scheduling shutdown",
    "is now ready to exit, bye bye",
    "The demo city is ready",  # one address is enough: the line's, which leads there
)
_ANY_NUMBER = "+13125550311"


def main(environ: Mapping[str, str], quirks: Sequence[str] = ()) -> int:
    """Run the demo until Ctrl-C. Exit status 2: it could not be started, and stderr says why.

    `quirks`: of the difficult city, which stands in for the usual one.
    """
    var = settings.var_dir(environ)
    var.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        quirks = difficult.checked(quirks)
        door = ports.listen(ports.line_port(environ))
        store = EmbeddedServer(kept.store_directory(var))
    except (NoSuchQuirk, ports.PortTaken, EmbeddedServerFailed) as error:
        print(error, file=sys.stderr)
        return 2
    city = difficult.directory(settings.DEMO_CITY, var / "difficult-city", quirks) if quirks else settings.DEMO_CITY
    demo = Demo(var, int(door.getsockname()[1]), ports.next_free(0), store.url, door, city, quirks)
    first = Process("store", store.command, None, store.is_ready, (store.lock,), unsaid=UNSAID)
    try:
        return run(demo, environ, first)
    finally:
        store.release()
        door.close()


def run(demo: "Demo", environ: Mapping[str, str], *first: Process) -> int:
    """Run a demo until Ctrl-C, behind what must run before it: its store, where that is nowhere else."""
    environment = demo.environment(environ)
    kept.keep(demo.var, environment)
    kept.tell(demo.var, demo.where(environment))
    output = Output()
    output.say("townline", "Starting the store, the demo city, the worker and the line ...")
    everybody = [*(replace(each, environment=environment) for each in first), *demo.processes(environment)]
    try:
        status = Supervisor(everybody, output, on_ready=lambda: output.show(_welcome(demo))).run()
        output.say("townline", f"Everything is stopped. What was reported stays in {demo.var}, for the next time.")
        return status
    finally:
        kept.forget(demo.var)


@dataclass(frozen=True)
class Demo:
    """One demo: its data, the line's port, the demo city's port, where its store is.

    `door`: the line's open port. It is held here, so that callers wait, and are not turned away, while a web server
    that was killed is started again.
    """

    var: Path
    port: int
    city_port: int
    store_url: str
    door: socket.socket
    city: Path = settings.DEMO_CITY
    quirks: Sequence[str] = ()

    @property
    def address(self) -> str:
        """What a person opens, and what a phone rings."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def city_address(self) -> str:
        """The demo city and the demo carrier, seen from this machine."""
        return f"http://127.0.0.1:{self.city_port}"

    def environment(self, environ: Mapping[str, str]) -> dict[str, str]:
        """All that the demo's processes know of the world."""
        made = kept.made_secrets(self.var)
        if given := environ.get("TWILIO_AUTH_TOKEN", "").strip():
            made["TWILIO_AUTH_TOKEN"] = given
        return {
            **{name: environ[name] for name in CARRIED_OVER if name in environ},
            **made,
            "REDIS_URL": self.store_url,
            "PUBLIC_URL": self.address,
            "PORT": str(self.port),
            "TOWNLINE_CITY": str(self.city),
            "TOWNLINE_VAR": str(self.var),
            "TOWNLINE_DEMO": "1",
            "TWILIO_API_URL": f"{self.city_address}/carrier",
            "DEMO_CITY_URL": self.city_address,
            "PYTHONUNBUFFERED": "1",
        }

    def where(self, environment: Mapping[str, str]) -> dict[str, str]:
        """What a telephone has to know to ring this demo."""
        return {
            "public_url": self.address,
            "auth_token": environment["TWILIO_AUTH_TOKEN"].split(",")[0].strip(),
            "account_sid": environment["TWILIO_ACCOUNT_SID"],
            "number": _line_number(settings.DEMO_CITY),
            "demo_city_url": self.city_address,
            "carrier_url": environment["TWILIO_API_URL"],
            "redis_url": self.store_url,
        }

    def processes(self, environment: Mapping[str, str]) -> list[Process]:
        """What runs beside the store."""

        def process(
            name: str, *words: str, ready: Callable[[], bool] | None = None, opened: tuple[int, ...] = ()
        ) -> Process:
            command = (sys.executable, "-m", *words)
            return Process(name, command, environment, ready, opened, directory=settings.HERE, unsaid=UNSAID)

        database = str(self.var / "demo-city.sqlite3")
        serve = ("cli", "serve", "--socket", str(self.door.fileno()))
        city = ("demo.city", "--port", str(self.city_port), "--database", database, *difficult.options(self.quirks))
        return [
            process("city", *city, ready=lambda: answers(f"{self.city_address}/demo/")),
            process("web", *serve, ready=lambda: answers(f"{self.address}/readyz"), opened=(self.door.fileno(),)),
            process("worker", "cli", "worker"),
        ]


def answers(url: str) -> bool:
    """Whether an address of this machine answers 200 now."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=2)
    try:
        connection.request("GET", parts.path)
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _welcome(demo: Demo) -> str:
    return (
        f"Townline is ready: {demo.address}/\n\n{difficult.told(demo.quirks)}"
        "To ring it from a second terminal: .venv/bin/townline call (or text). Ctrl-C here stops everything."
    )


def _line_number(city: Path) -> str:
    """The number of the demo city's line, from its city.toml."""
    try:
        numbers = tomllib.loads((city / "city.toml").read_text("utf-8")).get("numbers") or [_ANY_NUMBER]
    except FileNotFoundError:
        return _ANY_NUMBER
    return str(numbers[0])
