"""What people asked a city for in the past, as its endpoint shows it, and what of it could not be read."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby

from menus.city_list import ListUnusable
from menus.endpoint import services_of
from open311 import Gap, Open311Error, Past, Profile, dates

MOST_REQUESTS = 20_000
"""More teach nothing new."""
_LATE = 0.1
"""Which part of the days may lie before the oldest request without being told."""


def past_requests(profile: Profile, days: int) -> Past:
    """The requests of the last days, as far as the endpoint gives them. Raises ListUnusable where it gives none."""
    found, client = services_of(profile)
    try:
        return client.past(datetime.now(UTC) - timedelta(days=days), most_rows=MOST_REQUESTS)
    except Open311Error as error:
        raise ListUnusable(f"{found.source} does not show its requests: {error}. Give a CSV file instead.") from error


def as_read(past: Past, profile: Profile, days: int) -> Iterator[str]:
    """How much was read, and what was not, for city IT."""
    yield f"{len(past.requests):,} requests of {days} days were read with {_questions(past.questions)}."
    if past.most_at_once:
        way = "by pages" if past.by_pages else "in shorter times"
        yield f"The endpoint cuts its answers short ({past.most_at_once} requests in one), so it was asked {way}."
    yield from _beginning(past, profile, days)
    for why, gaps in groupby(sorted(past.gaps, key=lambda gap: (gap.why, gap.start)), key=lambda gap: gap.why):
        yield f"Not all was read of {_times(list(gaps))}: {why}."
    if past.gaps:
        yield "A CSV file of past requests, if you can have one of the city's system, holds what is missing."


def _questions(count: int) -> str:
    return "one question" if count == 1 else f"{count} questions"


def _beginning(past: Past, profile: Profile, days: int) -> Iterator[str]:
    """Some endpoints show the last weeks only, whatever is asked for."""
    since = datetime.now(UTC) - timedelta(days=days)
    moments = [moment for row in past.requests if (moment := _moment(row.requested_datetime, profile))]
    oldest = min(moments, default=since)
    if (oldest - since).total_seconds() > _LATE * days * 86400 and not any(gap.start < oldest for gap in past.gaps):
        yield f"The oldest is of {oldest:%Y-%m-%d}: the endpoint shows none from before that."


def _moment(written: str, profile: Profile) -> datetime | None:
    return dates.read(written, profile.zone, trust=profile.trust_zones)


def _times(gaps: Sequence[Gap]) -> str:
    """The days of several gaps, which may lie within each other: "3 days (2026-05-01 to 2026-05-04)"."""
    length, until = timedelta(), gaps[0].start
    for gap in gaps:
        length += max(timedelta(), gap.end - max(gap.start, until))
        until = max(until, gap.end)
    whole = length.total_seconds() / 86400
    told = f"{whole:.0f} days" if whole >= 1.5 else f"{whole * 24:.0f} hours" if whole > 0.1 else "some minutes"
    return f"{told} ({gaps[0].start:%Y-%m-%d} to {until:%Y-%m-%d})"
