"""Times as GeoReport writes them, and as cities do."""

import re
from datetime import UTC, datetime, tzinfo

_SHAPE = re.compile(
    r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|z|[+-]\d{2}:?\d{2})?$"
)


def written(moment: datetime) -> str:
    """A moment as every endpoint reads it: UTC, whole seconds, "Z". Fractions are refused by real cities.

    Raises ValueError for a moment without a zone, which would be somebody's guess.
    """
    if moment.tzinfo is None:
        raise ValueError("A time needs a zone before a city can be told it")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(text: str, zone: tzinfo = UTC) -> datetime | None:
    """The moment that a city wrote, or None where it is none. `zone` is the city's, for times without one."""
    found = _SHAPE.match(text.strip())
    if not found:
        return None
    year, month, day, hour, minute, second, offset = found.groups()
    try:
        naive = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0))
        return naive.replace(tzinfo=_zone(offset, zone))
    except ValueError:
        return None


def _zone(offset: str | None, zone: tzinfo) -> tzinfo:
    if not offset:
        return zone
    return UTC if offset in "Zz" else datetime.strptime(offset, "%z").tzinfo or zone
