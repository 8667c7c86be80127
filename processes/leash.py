"""Run a program that ends when whoever started it ends, however that was.

    python processes/leash.py [--parent=PID] COMMAND ...

On Linux the kernel holds the leash: it sends SIGTERM when the starting thread ends, kill -9 included. So programs must
be started from a thread that lives as long as its process. Elsewhere we stay in between, look every half second whether
our parent is still there, and end the program's whole process group if not. Nothing here imports ours or a library:
this file is run by its path, in a Python that starts in milliseconds.
"""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

_PR_SET_PDEATHSIG = 1
"""From Linux' <sys/prctl.h>."""
_PARENT = "--parent="
_LOOK_EACH_S = 0.5
"""At the parent, where the kernel cannot do it."""
_GRACE_S = 5.0
"""Until a child that was told to end is killed."""


def command(program: Sequence[str]) -> list[str]:
    """The same program, on a leash that the calling process holds."""
    return [sys.executable, "-I", "-S", str(Path(__file__).resolve()), f"{_PARENT}{os.getpid()}", *program]


def end_with_parent(signal_number: int = signal.SIGTERM, parent: int = 0) -> None:
    """Let this very process be signalled when its parent ends: by the kernel, or, elsewhere, by a thread of ours.

    `parent`: who that must be, where it is known (a child of multiprocessing knows). It may have ended already.
    """
    parent = parent or _parent_by_multiprocessing() or os.getppid()
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal_number, 0, 0, 0)
    else:
        threading.Thread(target=_look_for_parent, args=(parent, signal_number), daemon=True).start()
    if os.getppid() != parent:  # it ended before the kernel was asked
        os.kill(os.getpid(), signal_number)


def signal_group(group: int, number: int) -> None:
    """Signal every process of a group, if there still is one."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)


def main(arguments: list[str]) -> int:
    """Hold the leash and become the program; or, where the kernel cannot, stay and watch."""
    given = [argument for argument in arguments[:1] if argument.startswith(_PARENT)]
    program = arguments[len(given) :]
    if not program:
        print("Say what to run: leash.py COMMAND ...", file=sys.stderr)
        return 2
    parent = int(given[0].removeprefix(_PARENT)) if given else os.getppid()
    if not sys.platform.startswith("linux") or os.environ.get("LEASH_WATCHES"):
        return _watch(program, parent)
    end_with_parent(parent=parent)
    try:
        os.execvp(program[0], program)  # noqa: S606 - no shell is wanted
    except OSError as error:
        print(f"{program[0]} cannot be started: {error.strerror}", file=sys.stderr)
        return 127


def _watch(program: list[str], parent: int) -> int:
    child = subprocess.Popen(program, start_new_session=True, close_fds=False)

    def pass_on(number: int, frame: FrameType | None) -> None:
        signal_group(child.pid, number)

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, pass_on)
    while os.getppid() == parent:
        with contextlib.suppress(subprocess.TimeoutExpired):
            status = child.wait(_LOOK_EACH_S)
            signal_group(child.pid, signal.SIGKILL)
            return status if status >= 0 else 128 - status
    _end(child)
    return 1


def _end(child: subprocess.Popen[bytes]) -> None:
    signal_group(child.pid, signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(_GRACE_S)
    signal_group(child.pid, signal.SIGKILL)


def _parent_by_multiprocessing() -> int:
    """Who started us, if multiprocessing did; it is not imported for that."""
    loaded = sys.modules.get("multiprocessing.process")
    started_by = loaded.parent_process() if loaded else None
    return started_by.pid if started_by else 0


def _look_for_parent(parent: int, signal_number: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOK_EACH_S)
    os.kill(os.getpid(), signal_number)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
