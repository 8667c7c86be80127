"""Waiting for a condition, with an end; and whether a process is there."""

import os
import time
from collections.abc import Callable
from pathlib import Path


def until(condition: Callable[[], object], what: str, seconds: float = 15.0, tell: Callable[[], str] = str) -> None:
    """Look again and again; fails with the sentence that did not come true, and what `tell` has to add."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}\n{tell()}"
        time.sleep(0.02)


def is_alive(pid: int) -> bool:
    """Whether a process runs, or a thread of it; one that ended and was not collected yet does not."""
    try:
        os.kill(pid, 0)
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        status = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except ProcessLookupError:
        return False
    except FileNotFoundError:  # it ended just now, or this system tells nothing of its processes
        return not Path("/proc/self/stat").exists()
    return len(threads) > 1 or status not in "ZX"
