"""An installation that serves a real city, in processes of its own: its store, its endpoint and its carrier listen.

What reaches the endpoint or the carrier is noted. The city is the demo city under another name, with one service less.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import requests
from flask import Flask, Response, request
from redis import Redis

import settings
from store.connection import connect
from store.embedded import EmbeddedServer
from tests.support.ports import free_port
from tests.support.serving import serve
from tests.support.terminal import Terminal
from tests.support.waiting import until

CHICAGO = settings.HERE / "demo" / "chicago"
ACCOUNT, TOKEN = "AC" + "5" * 32, "the real carrier's token"
KEY, SECRET = "the real city's api key", "the real installation's secret which is long enough"
_LINK = re.compile(r"http\S+(/admin/sign-in/\S+)")


@dataclass
class Installation:
    """`asked`: whatever the real endpoint and the real carrier were asked for."""

    folder: Path
    environment: dict[str, str]
    address: str
    asked: list[str]
    web: Terminal = field(init=False)

    def townline(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the command, as whoever runs the installation does."""
        environment = {**os.environ, **self.environment}
        command = [sys.executable, "-m", "cli", *words]
        return subprocess.run(
            command, cwd=settings.HERE, env=environment, capture_output=True, text=True, timeout=60, check=False
        )

    def link(self, name: str = "Ana Ruiz") -> str:
        """A link with which somebody can sign in."""
        found = _LINK.search(self.townline("staff", "invite", name).stdout)
        assert found
        return self.address + found[1]

    def signed_in(self, name: str = "Ana Ruiz") -> requests.Session:
        """A browser in which somebody is signed in."""
        session = requests.Session()
        session.trust_env = False
        answer = session.post(self.link(name), timeout=20, allow_redirects=False)
        assert answer.status_code == 303, answer.text
        return session

    def dry_run(self, session: requests.Session) -> None:
        """Open the phone and wait for it."""
        until(lambda: session.get(f"{self.address}/phone", timeout=20).ok, "the dry run is there", 60, self.tell)

    def sandboxes(self) -> list[Path]:
        """The folders of dry runs."""
        return sorted((self.folder / "var" / "sandbox").glob("*"))

    def tell(self) -> str:
        """What everybody said."""
        logs = [(each / "log").read_text("utf-8", "replace") for each in self.sandboxes() if (each / "log").exists()]
        return "\n".join([self.web.said, *logs])

    @contextmanager
    def store(self) -> Iterator["Redis"]:
        """The real store."""
        with connect(self.environment["REDIS_URL"]) as client:
            yield client


@contextmanager
def installation(folder: Path, cache: Path, cities: int = 1) -> Iterator[Installation]:
    """An installation in this folder, with a web server that answers, and without a worker.

    `cache`: where street indexes are, so that a test process builds one once.
    """
    with ExitStack() as stack:
        asked: list[str] = []
        outside = stack.enter_context(serve(_everything_outside(asked)))
        store = stack.enter_context(EmbeddedServer(folder / "store", durable=False))
        directories = [_city(folder, number, outside) for number in range(cities)]
        port = free_port()
        environment = {
            "REDIS_URL": store.url,
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_API_URL": outside,
            "PUBLIC_URL": f"http://127.0.0.1:{port}",
            "PORT": str(port),
            "TOWNLINE_SECRET_KEY": SECRET,
            "TOWNLINE_CITY": ",".join(map(str, directories)),
            "TOWNLINE_VAR": str(folder / "var"),
            "TOWNLINE_CACHE": str(cache),
            "CITY_KEY": KEY,
        }
        made = Installation(folder, environment, environment["PUBLIC_URL"], asked)
        made.web = stack.enter_context(Terminal(["-m", "cli", "serve"], environment=environment))
        until(lambda: _answers(f"{made.address}/readyz"), "the line is ready", 180, made.tell)
        yield made
        made.web.popen.terminate()
        made.web.ends()


def _everything_outside(asked: list[str]) -> Flask:
    """The real city's endpoint and the real carrier: nobody should ask them anything."""
    web = Flask(__name__, static_folder=None)

    @web.route("/", defaults={"path": ""}, methods=["GET", "POST", "PUT", "DELETE"])
    @web.route("/<path:path>", methods=["GET", "POST", "PUT", "DELETE"])
    def anything(path: str) -> Response:
        asked.append(f"{request.method} /{path}")
        return Response("[]", 200, content_type="application/json")

    return web


def _city(folder: Path, number: int, outside: str) -> Path:
    """A real city's directory."""
    directory = folder / f"city-{number}"
    shutil.copytree(CHICAGO, directory)
    written = (directory / "city.toml").read_text("utf-8").partition("[[provider]]")[0]
    written = written.replace("chicago-demo", f"springfield-{number}").replace("Chicago 311 demo", "Springfield 311")
    written = written.replace("Chicago (demonstration)", f"Springfield {number}").replace("550311", f"55031{number}")
    provider = f'[[provider]]\nname = "city"\nurl = "{outside}/open311/v2/"\napi_key = "${{CITY_KEY}}"\n'
    (directory / "city.toml").write_text(written + provider, "utf-8")
    return directory


def _answers(url: str) -> bool:
    try:
        return requests.get(url, timeout=5).ok
    except requests.ConnectionError:
        return False
