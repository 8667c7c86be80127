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
    """Whether a process runs; one that ended and was not collected yet does not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not (status.exists() and status.read_text().rpartition(")")[2].split()[0] in "ZX")
