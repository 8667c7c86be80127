"""The hours in which nobody is texted."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from facts.city import City


def quiet_until(city: City, now: float) -> float | None:
    """When the present quiet hours of a city end, in seconds since 1970; None if it is not quiet now.

    Quiet hours may span midnight. Where they begin and end at the same minute, there are none.
    """
    zone = ZoneInfo(city.timezone)
    here = datetime.fromtimestamp(now, zone)
    begins, ends = time.fromisoformat(city.quiet_from), time.fromisoformat(city.quiet_until)
    clock = here.timetz().replace(tzinfo=None)
    over_midnight = begins > ends
    quiet = (clock >= begins or clock < ends) if over_midnight else begins <= clock < ends
    if not quiet:
        return None
    day = here.date() + timedelta(days=1 if over_midnight and clock >= begins else 0)
    # Combined anew, so that a night in which the clocks change ends at the hour that the clocks show.
    return datetime.combine(day, ends, zone).timestamp()
