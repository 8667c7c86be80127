"""Several programs that belong together: started in order, started again when they die, ended together.

Every program runs on a leash (it ends when we end, kill -9 included) and in a process group of its own, so that what
it left behind can be swept up before it is started again. Programs are started from the main thread only: the leash
is held by the thread that started them.
"""

import contextlib
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from processes import leash
from processes.output import Output

_LOOK_EACH_S = 0.1
_WELL_AFTER_S = 10.0
"""Who ran so long has started well: the next death is its first again."""
_LONGEST_PAUSE_S = 10.0
"""Before what dies again and again is started once more."""
_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


@dataclass(frozen=True)
class Process:
    """A program to keep running. `ready` tells whether it does its work already; those behind it wait for that.

    `keep_open`: file descriptors that the program inherits. `unsaid`: lines with one of these are not passed on.
    """

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] | None = None
    ready: Callable[[], bool] | None = None
    keep_open: tuple[int, ...] = ()
    directory: Path | None = None
    unsaid: tuple[str, ...] = ()


@dataclass
class _Running:
    process: Process
    popen: "subprocess.Popen[bytes]"
    since: float
    deaths: int = 0


@dataclass
class Supervisor:
    """Keeps a list of processes running until it is told to stop.

    `on_ready` is called once, when every process that can tell is ready.
    """

    processes: Sequence[Process]
    output: Output = field(default_factory=Output)
    on_ready: Callable[[], None] | None = None
    grace: float = 5.0
    patience: float = 60.0

    def __post_init__(self) -> None:
        self._stop = threading.Event()
        # Two plain words for the signals: an event that is waited for in the same thread may not be set in a handler,
        # which can come just while that thread holds the event's lock, and would wait for itself for ever.
        self._told = self._hurried = False
        self._running: dict[str, _Running] = {}
        self._again: dict[str, tuple[float, int]] = {}

    def run(self) -> int:
        """Start everything and stay until SIGINT or SIGTERM; nothing is left running. The exit status is 0."""
        with self._signals():
            try:
                self._start_in_order()
                while not self._ends_after(_LOOK_EACH_S):
                    self._mend()
            finally:
                self._end_all()
        return 0

    def stop(self) -> None:
        """Ask for the end, from any thread."""
        self._stop.set()

    def _ends(self) -> bool:
        return self._told or self._stop.is_set()

    def _ends_after(self, seconds: float) -> bool:
        self._stop.wait(seconds)
        return self._ends()

    def _start_in_order(self) -> None:
        waiting: list[Process] = []
        for process in self.processes:
            if self._ends():
                return
            self._start(process)
            waiting.append(process)
            if process is self.processes[0]:
                self._wait_for(waiting)
        self._wait_for(waiting)
        if self.on_ready and not waiting and not self._ends():
            self.on_ready()

    def _wait_for(self, waiting: list[Process]) -> None:
        """Wait until each is ready, starting again what dies; after `patience` say so, and go on waiting."""
        complain_at = time.monotonic() + self.patience
        while not self._ends():
            waiting[:] = [process for process in waiting if process.ready and not process.ready()]
            if not waiting:
                return
            if time.monotonic() > complain_at:
                complain_at += self.patience
                names = " and ".join(process.name for process in waiting)
                self.output.say("townline", f"Still waiting for {names}. What is wrong should stand above.")
            self._ends_after(_LOOK_EACH_S)
            self._mend()

    def _start(self, process: Process, deaths: int = 0) -> None:
        popen = subprocess.Popen(
            leash.command(process.command),
            env=None if process.environment is None else dict(process.environment),
            cwd=process.directory,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            pass_fds=process.keep_open,
        )
        assert popen.stdout is not None  # noqa: S101 - it was asked for
        self.output.follow(process.name, popen.stdout, process.unsaid)
        self._running[process.name] = _Running(process, popen, time.monotonic(), deaths)

    def _mend(self) -> None:
        now = time.monotonic()
        for name, running in list(self._running.items()):
            status = running.popen.poll()
            if status is not None:
                del self._running[name]
                self._bury(running, status, now)
        for process in self.processes:
            due, deaths = self._again.get(process.name, (now + 1, 0))
            if due <= now:
                del self._again[process.name]
                self._start(process, deaths)

    def _bury(self, running: _Running, status: int, now: float) -> None:
        leash.signal_group(running.popen.pid, signal.SIGKILL)  # what it left behind: web workers of a killed web server
        deaths = 0 if now - running.since > _WELL_AFTER_S else running.deaths
        pause = 0.0 if deaths == 0 else min(0.5 * 2**deaths, _LONGEST_PAUSE_S)
        self._again[running.process.name] = (now + pause, deaths + 1)
        when = f"in {pause:.0f} s" if pause else "now"
        self.output.say("townline", f"{running.process.name} {_how_it_ended(status)}; starting it again {when}.")

    def _end_all(self) -> None:
        """SIGTERM, the first process (which the others need) last; SIGKILL for what does not end in time."""
        deadline = time.monotonic() + self.grace
        first = self.processes[0].name
        self._end([running for name, running in self._running.items() if name != first], deadline)
        self._end([running for name, running in self._running.items() if name == first], deadline + 2)
        self._running.clear()

    def _end(self, ending: list[_Running], deadline: float) -> None:
        for running in ending:
            running.popen.terminate()
        for running in ending:
            while running.popen.poll() is None and time.monotonic() < deadline and not self._hurried:
                time.sleep(0.02)
            leash.signal_group(running.popen.pid, signal.SIGKILL)
            running.popen.wait()

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        """End on the usual signals; a second one does not wait for anybody."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self._told_to_end) for number in _SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _told_to_end(self, number: int, frame: FrameType | None) -> None:
        self._hurried = self._ends()
        self._told = True


def _how_it_ended(status: int) -> str:
    if status >= 0:
        return f"ended with status {status}"
    try:
        return f"was ended by {signal.Signals(-status).name}"
    except ValueError:
        return f"was ended by signal {-status}"
