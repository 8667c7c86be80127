"""The questions about a city's past: one after the other, slowly, and not for ever. What came is kept here.

Before each question as long a pause is made as the answer before it took.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from open311.errors import CityRefused, CityUnreachable, Open311Error
from open311.models import ServiceRequest

_LONGEST_PAUSE_S = 2.0
"""Between two questions."""
_LONGEST_WAIT_S = 60.0
"""When the endpoint says how long it wants to be left alone."""
_IN_A_ROW = 4
"""So many failures one after the other, and nobody asks on."""
_NEVER = (401, 403, 404, 405, 501)
"""An endpoint that answers so shows its requests to nobody, or to others."""

Rows = Sequence[ServiceRequest]
Ask = Callable[[datetime, datetime | None, int | None, int | None], Rows]
"""One question: from when, until when, which page, and of how many rows."""


class Questions:
    """`asked`: how many there were. `found`: every request that came, once, by its name."""

    def __init__(self, ask: Ask, most: int) -> None:
        self.asked, self._most = 0, most
        self.found: dict[object, ServiceRequest] = {}
        self._ask, self._failed, self._took_s = ask, 0, 0.0

    def may_be_asked(self) -> bool:
        """Whether there were fewer questions than there may be."""
        return self.asked < self._most

    def rows(self, start: datetime, end: datetime | None, page: int | None = None, size: int | None = None) -> Rows:
        """Ask, after a pause. Who wants to be left alone for a while is, once in a row. Raises Open311Error."""
        time.sleep(min(self._took_s, _LONGEST_PAUSE_S))
        begun = time.monotonic()
        self.asked += 1
        try:
            rows = self._ask(start, end, page, size)
        except CityUnreachable as error:
            self._failed += 1
            if error.retry_after is None or self._failed > 1:
                raise
            time.sleep(min(error.retry_after, _LONGEST_WAIT_S))
            return self.rows(start, end, page, size)
        except CityRefused:
            self._failed += 1
            raise
        self._failed, self._took_s = 0, time.monotonic() - begun
        self.found.update((name(row), row) for row in rows)
        return rows

    def are_in_vain(self, error: Open311Error) -> bool:
        """Whether nothing is to be had any more, after this error."""
        return self._failed >= _IN_A_ROW or (isinstance(error, CityRefused) and error.status in _NEVER)


def names(rows: Iterable[ServiceRequest]) -> set[object]:
    """What tells these requests apart."""
    return {name(row) for row in rows}


def name(row: ServiceRequest) -> object:
    """What tells a request from every other one."""
    return row.service_request_id or row.token or row
