"""Who failed again and again is left alone for a while: nobody waits for a map that is away."""

import threading
import time
from collections.abc import Callable

FAILURES = 3
"""One after the other."""
REST_S = 30.0
"""For which nobody asks a provider that failed so often."""


class Breaker:
    """What one process knows of who answers. Safe for threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failures: dict[str, int] = {}
        self._resting: dict[str, float] = {}

    def may_ask(self, name: str) -> bool:
        """Whether to ask. After a rest one question alone is let through: it decides whether there is another rest."""
        with self._lock:
            until, now = self._resting.get(name), self._clock()
            if until is None:
                return True
            if now < until:
                return False
            self._resting[name] = now + REST_S
            return True

    def answered(self, name: str) -> None:
        """There was an answer, whatever it was."""
        with self._lock:
            self._failures.pop(name, None)
            self._resting.pop(name, None)

    def failed(self, name: str) -> None:
        """There was none."""
        with self._lock:
            self._failures[name] = self._failures.get(name, 0) + 1
            if self._failures[name] >= FAILURES:
                self._resting[name] = self._clock() + REST_S
