"""A store that is started again is away for a moment: that is waited for, by each turn. One that stays away is not."""

import threading
import time
from collections.abc import Callable

from store.connection import StoreAway

FOR_S = 4.0
"""How long a store may be away before callers are told so. The carrier itself waits for 15 s."""
_EACH_S = 1.0
"""So often one turn may ask a store that has been away for long."""
_FORGOTTEN_S = 10.0
"""After so long without a failure the next one is the first again."""


class Patience:
    """What the turns of one process know together of a store that is away. Safe for threads.

    Without it a store that stays away would hold every turn up for as long as the first, and the carrier, which waits
    behind them all, would give up.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._since = self._last = self._asked = float("-inf")

    def ask(self) -> None:
        """Before the store is asked; raises StoreAway where it has been away for long: once a second one may ask."""
        with self._lock:
            now = self._clock()
            if not self._lost(now):
                return
            if now - self._asked < _EACH_S:
                raise StoreAway("a moment ago it did not answer")
            self._asked = now

    def failed(self) -> bool:
        """The store was away: whether it is worth waiting for."""
        with self._lock:
            now = self._clock()
            if now - self._last > _FORGOTTEN_S:
                self._since = now
            self._last = now
            return not self._lost(now)

    def answered(self) -> None:
        """The store was there."""
        self._since = self._last = float("-inf")

    def _lost(self, now: float) -> bool:
        return self._last > float("-inf") and now - self._last <= _FORGOTTEN_S and now - self._since >= FOR_S
