"""Lists that are longer than one answer: by windows of time, by pages, and by ids. Nothing is sent here."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta

from open311.models import ServiceRequest
from open311.profile import Profile

Rows = tuple[ServiceRequest, ...]
Window = tuple[datetime, datetime | None]
Ask = Callable[[datetime, datetime | None, int], Rows]
"""One question: from when, until when, and which page."""

MOST_PAGES = 1000
_NARROWEST = timedelta(seconds=10)
_SECOND = timedelta(seconds=1)


def every(profile: Profile, start: datetime, end: datetime | None, ask: Ask) -> Iterator[ServiceRequest]:
    """Every request made between two moments, each once: window by window, page by page.

    An answer that holds as many rows as one may is taken to be cut off, and asked for in halves. The last window has
    no end: the city's clock may be ahead.
    """
    seen: set[object] = set()
    windows = deque(_windows(start, end, timedelta(days=profile.window_days)))
    while windows:
        window = windows.popleft()
        rows = list(_pages(profile, window, ask))
        fresh = [row for row in rows if _name(row) not in seen]
        seen |= {_name(row) for row in rows}
        yield from fresh
        if profile.paging == "none" and len(rows) >= profile.most_rows:
            windows.extendleft(reversed(_halves(window)))


def asked_for(rows: Iterable[ServiceRequest], ids: Iterable[str]) -> dict[str, ServiceRequest]:
    """The rows that bear one of these ids, by the id as it was asked for: some servers answer with everything."""
    exact = set(ids)
    wanted = {_alike(id): id for id in exact}
    found: dict[str, ServiceRequest] = {}
    for row in rows:
        id = row.service_request_id
        meant = id if id in exact else wanted.get(_alike(id)) if id else None
        if meant:
            found[meant] = row
    return found


def _alike(id: str) -> str:
    """Ids are text, but some servers give them back as numbers."""
    return id.strip().casefold().lstrip("0")


def _windows(start: datetime, end: datetime | None, longest: timedelta) -> Iterator[Window]:
    until = end or datetime.now(UTC)
    while until - start > longest:
        yield start, start + longest
        start += longest
    yield start, end


def _halves(window: Window) -> list[Window]:
    """Overlapping by a second each way: moments are asked for in whole seconds, and some endpoints leave ends out."""
    start, end = window
    until = end or datetime.now(UTC)
    if until - start < _NARROWEST:
        return []
    middle = start + (until - start) / 2
    return [(start, middle + _SECOND), (middle - _SECOND, end)]


def _pages(profile: Profile, window: Window, ask: Ask) -> Iterator[ServiceRequest]:
    """The pages of one window. One server gives its last page for ever, so what brings nothing new is the end."""
    seen: set[object] = set()
    for page in range(profile.first_page, profile.first_page + (MOST_PAGES if profile.paging == "page" else 1)):
        rows = ask(*window, page)
        fresh = [row for row in rows if _name(row) not in seen]
        seen |= {_name(row) for row in fresh}
        yield from fresh
        if not fresh or len(rows) < profile.page_size:
            return


def _name(row: ServiceRequest) -> object:
    return row.service_request_id or row.token or row
