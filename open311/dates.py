"""Times as GeoReport writes them, and as cities do."""

import re
from datetime import UTC, datetime, tzinfo
from typing import Literal

_CLOCK = r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|z|[+-]\d{2}:?\d{2})?$"
_YEAR_FIRST = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})" + _CLOCK, re.ASCII)
_MONTH_FIRST = re.compile(r"^(\d{1,2})-(\d{1,2})-(\d{4})" + _CLOCK, re.ASCII)
"""The Inquiry API's: "12-31-2099T00:00:00Z"."""
_SECONDS = re.compile(r"^(\d{9,11})(\d{3})?$", re.ASCII)

Style = Literal["utc", "offset", "local"]


def written(moment: datetime, style: Style = "utc", zone: tzinfo = UTC) -> str:
    """A moment as an endpoint reads it, in whole seconds: fractions are refused by real cities.

    "utc" with "Z", which all but a few read; "offset" and "local" in the city's `zone`, with and without its offset.
    Raises ValueError for a moment without a zone, which would be somebody's guess.
    """
    if moment.tzinfo is None:
        raise ValueError("A time needs a zone before a city can be told it")
    if style == "utc":
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    local = moment.astimezone(zone).replace(microsecond=0)
    return local.isoformat() if style == "offset" else local.replace(tzinfo=None).isoformat()


def read(text: str, zone: tzinfo = UTC, *, trust: bool = True) -> datetime | None:
    """The moment that a city wrote, or None where it is none; the year 1970 stands for "none" too.

    `zone` is the city's, for times without one, or for all of them where those they bear are not to be trusted.
    """
    found = _numbers(text.strip())
    if not found:
        return None
    year, month, day, hour, minute, second, offset = found
    try:
        naive = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0))
        moment = naive.replace(tzinfo=_zone(offset, zone) if trust else zone)
        # Some moments at the ends of time have no place in UTC.
        return moment if moment.astimezone(UTC).year > 1970 else None
    except (ValueError, OverflowError):
        return None


def _numbers(text: str) -> tuple[str, ...] | None:
    """Year, month, day, hour, minute, second, offset."""
    if found := _YEAR_FIRST.match(text):
        return found.groups()
    if found := _MONTH_FIRST.match(text):
        month, day, year, *clock = found.groups()
        return (year, month, day, *clock)
    if found := _SECONDS.match(text):
        moment = datetime.fromtimestamp(int(found[1]), UTC)
        return (*moment.strftime("%Y %m %d %H %M %S").split(), "Z")
    return None


def _zone(offset: str | None, zone: tzinfo) -> tzinfo:
    if not offset:
        return zone
    return UTC if offset in "Zz" else datetime.strptime(offset, "%z").tzinfo or zone
