"""Work that is done once at a time, and once more if somebody rang meanwhile.

Each piece of work (the outbox of one provider, the texts of one city) has a thread of its own while it is under way, so
that a city that is slow to answer holds up nobody else's.
"""

import logging
import threading
from collections.abc import Callable

log = logging.getLogger("townline.jobs")


class Rounds:
    """Who is at what just now. `answer` returns at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked_again: dict[str, bool] = {}
        self._threads: dict[str, threading.Thread] = {}
        self._open = True

    def answer(self, work: str, do: Callable[[], object]) -> None:
        """Do it now, or, if it is being done, once more after that."""
        with self._lock:
            if work in self._threads:
                self._asked_again[work] = True
                return
            if not self._open:
                return
            thread = threading.Thread(target=self._go, args=(work, do), name=work, daemon=True)
            self._threads[work] = thread
            self._asked_again[work] = False
            thread.start()

    def close(self, seconds: float) -> None:
        """Take no more, and wait for what is under way. What is left then is found again by its lease."""
        with self._lock:
            self._open = False
            under_way = list(self._threads.values())
        for thread in under_way:
            thread.join(seconds)

    def _go(self, work: str, do: Callable[[], object]) -> None:
        while True:
            try:
                do()
            # The one place below the webhook that catches everything: this thread must not leave its work marked as
            # under way. Nothing is lost: what was held is due again when its lease ends.
            except Exception as error:
                log.error("%s stopped: %s", work, type(error).__name__, exc_info=error, extra={"work": work})
            with self._lock:
                if not (self._asked_again[work] and self._open):
                    del self._threads[work], self._asked_again[work]
                    return
                self._asked_again[work] = False
