"""Stand-in programs for the supervisor's tests, and a supervisor over them in a process of its own.

    python -m tests.support.family NAME=KIND ...

Kinds: `steady` runs on; `parent` has a child of its own; `forking` has one that
multiprocessing started, on a leash; `stubborn` does not listen to SIGTERM; `weak` dies at once;
`slow` is ready only when the file READY exists. Each says its process id, and a parent its child's.
"""

import multiprocessing
import os
import signal
import sys
import time
from pathlib import Path

from processes import leash
from processes.supervisor import Process, Supervisor


def main() -> int:
    """Run what the arguments name under a supervisor, or be one of them."""
    if sys.argv[1] == "--be":
        return be(sys.argv[2])
    named = [argument.partition("=")[::2] for argument in sys.argv[1:]]
    processes = [
        Process(
            name,
            (sys.executable, "-m", "tests.support.family", "--be", kind),
            ready=Path("READY").exists if kind == "slow" else None,
        )
        for name, kind in named
    ]
    return Supervisor(processes, on_ready=lambda: print("ALL READY", flush=True), grace=1, patience=0.3).run()


def be(kind: str) -> int:
    """One of the stand-ins."""
    if kind == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if kind == "parent" and os.fork() == 0:
        say(f"child {os.getpid()}")
        time.sleep(120)
        return 0
    if kind == "forking":
        multiprocessing.get_context("spawn").Process(target=on_a_leash).start()
    say(f"pid {os.getpid()}")
    if kind == "weak":
        return 3
    time.sleep(120)
    return 0


def on_a_leash() -> None:
    """What a web server's worker does first."""
    leash.end_with_parent(signal.SIGKILL)
    say(f"child {os.getpid()}")
    time.sleep(120)


def say(line: str) -> None:
    """One line at once: a parent and its child share the pipe."""
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    sys.exit(main())
