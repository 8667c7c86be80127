"""The dry runs of this machine as a web process sees them: where one is found, and how it is started. One a city.

A lock says whether one runs: whoever starts it takes the lock and hands it on, so it is free again when that dry run is
gone, however it ended. A dry run ends with the web process that started it; the next request starts another, and
its store still knows every conversation.
"""

import fcntl
import hashlib
import logging
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import settings as settings_file
from demo import kept
from demo.run import CARRIED_OVER
from processes import leash

log = logging.getLogger("townline.sandbox")

INDOORS = settings_file.HERE / "sandbox" / "indoors"
_NAME = re.compile(r"[0-9a-f]{12}")
_FRESH_S = 10.0
"""For so long it is told that a start failed."""
_USED_EACH_S = 10.0
"""So often it is written down that somebody uses it."""
_LAST_WORDS = 4
"""Lines of the log that tell why it ended."""


def name_of(city_id: str) -> str:
    """What a city's dry run is called: fit for a folder and a cookie, whatever the id is."""
    return hashlib.sha256(city_id.encode()).hexdigest()[:12]


def is_name(word: str) -> bool:
    """Whether some word could be the name of a dry run."""
    return _NAME.fullmatch(word) is not None


@dataclass(frozen=True)
class Keeper:
    """Finds dry runs, and starts those that are wanted. `var`: where each has a folder; `cache_dir`: street indexes."""

    var: Path
    cache_dir: Path

    def directory(self, name: str) -> Path:
        """The folder of a dry run."""
        return self.var / name

    def address(self, name: str) -> str:
        """Where a dry run is found; "" while there is none. Its lock tells one that was killed from one that runs."""
        where = kept.told(self.directory(name))
        lock = _taken(self.directory(name) / "lock", fcntl.LOCK_SH) if where else None
        if lock is None:
            return where["public_url"] if where else ""
        os.close(lock)
        return ""

    def trouble(self, name: str) -> str:
        """Why a dry run could not be started just now; "" where that is not known to be so."""
        try:
            wrong = self.directory(name) / "wrong"
            return wrong.read_text("utf-8") if time.time() - wrong.stat().st_mtime < _FRESH_S else ""
        except FileNotFoundError:
            return ""

    def used(self, name: str) -> None:
        """Somebody does something in a dry run: it stays for another half hour."""
        mark = self.directory(name) / "used"
        try:
            if time.time() - mark.stat().st_mtime < _USED_EACH_S:
                return
        except FileNotFoundError:
            pass
        mark.touch()

    def start(self, name: str, environ: Mapping[str, str]) -> None:
        """See to it that a dry run is there soon. Nobody waits for it here. Its city was handed over before."""
        directory = self.directory(name)
        lock = _taken(directory / "lock", fcntl.LOCK_EX)
        if lock is None:  # it runs, or is about to
            return
        kept.forget(directory)
        (directory / "wrong").unlink(missing_ok=True)
        (directory / "used").touch()
        # A thread of its own: the leash is held by the thread that starts a process, and those of the web server go.
        threading.Thread(target=self._run, args=(directory, lock, environ), name="sandbox", daemon=True).start()

    def environment(self, directory: Path, environ: Mapping[str, str]) -> dict[str, str]:
        """All that a dry run learns of this process: where programs are and which language is spoken."""
        return {
            **{name: environ[name] for name in CARRIED_OVER if name in environ},
            "TOWNLINE_VAR": str(directory),
            "TOWNLINE_CACHE": str(self.cache_dir),
            "TOWNLINE_DEMO": settings_file.SANDBOX,
            "PYTHONPATH": os.pathsep.join((str(INDOORS), str(settings_file.HERE))),
            "PYTHONUNBUFFERED": "1",
        }

    def _run(self, directory: Path, lock: int, environ: Mapping[str, str]) -> None:
        began = time.monotonic()
        try:
            with (directory / "log").open("wb") as said:
                house = subprocess.Popen(
                    leash.command((sys.executable, "-m", "sandbox.house", str(directory))),
                    cwd=settings_file.HERE,
                    env=self.environment(directory, environ),
                    stdin=subprocess.DEVNULL,
                    stdout=said,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                    pass_fds=(lock,),
                )
        except OSError as error:
            log.error("A dry run could not be started: %s", error)
            (directory / "wrong").write_text(f"{error}\n", "utf-8")
            return
        finally:
            os.close(lock)
        log.info("A dry run is started.")
        status = house.wait()
        leash.signal_group(house.pid, signal.SIGKILL)
        log.info("A dry run has ended.", extra={"status": status, "seconds": time.monotonic() - began})
        if status > 0:
            words = (directory / "log").read_text("utf-8", "replace").splitlines()[-_LAST_WORDS:]
            (directory / "wrong").write_text("\n".join(words), "utf-8")


def _taken(path: Path, kind: int) -> int | None:
    """The lock, as a descriptor; None where somebody else has it."""
    lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return None
    return lock
