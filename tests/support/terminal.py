"""A program in a process of its own, with what it says collected as it comes."""

import os
import re
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.support.waiting import until

ROOT = Path(__file__).resolve().parents[2]


class Terminal:
    """Runs one Python program until the test is over."""

    def __init__(
        self, arguments: Sequence[str], directory: Path | None = None, environment: Mapping[str, str] | None = None
    ) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **(environment or {})}
        self.popen = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=directory or ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def said(self) -> str:
        """Everything said so far."""
        return "".join(self._lines)

    def find(self, pattern: str, times: int = 1, seconds: float = 15.0) -> list[str]:
        """Wait until a pattern was said so often; gives what its group matched each time."""
        until(lambda: len(re.findall(pattern, self.said)) >= times, f"it says {pattern!r}", seconds, lambda: self.said)
        return re.findall(pattern, self.said)

    def ends(self, seconds: float = 15.0) -> int:
        """Wait for the end; gives the exit status."""
        status = self.popen.wait(seconds)
        self._reader.join(seconds)
        return status

    def _read(self) -> None:
        assert self.popen.stdout is not None
        with self.popen.stdout as stream:
            for line in stream:
                self._lines.append(line)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *error: object) -> None:
        if self.popen.poll() is None:
            self.popen.kill()
        self.ends()
