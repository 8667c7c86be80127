"""From the start of the web server to its first answer, and how much memory it holds after some hundreds of turns."""

from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench import house as houses
from bench.house import LINE, House, Web
from store import keys

MOST_SECONDS = 2.0
MOST_MEGABYTES = 120.0
TURNS = 500
_CONNECTIONS = 8
_READY = "/readyz"


@dataclass(frozen=True, slots=True)
class Started:
    """`seconds` until /readyz answered, the median of several starts; then the memory of each worker, in MB.

    `shared_out` counts pages that several processes hold in equal parts (PSS), `resident` in full (RSS). Both are empty
    where the system does not tell. `filed`: reports in the turns before.
    """

    seconds: float
    slowest: float
    turns: int
    filed: int
    shared_out: tuple[float, ...]
    resident: tuple[float, ...]


def measure(house: House, times: int) -> Started:
    """The city is imported by a first start, which is not counted."""
    seconds = []
    for _ in range(times + 1):
        with house.serve(LINE, _READY) as web:
            seconds.append(web.seconds)
    each = -(-TURNS // _CONNECTIONS)
    with house.serve(LINE, _READY) as web:
        houses.load(web.port, _CONNECTIONS, each, "whole")
        memory = _memory(web)
    filed = house.store.zcard(keys.reports("chicago-demo"))
    return Started(median(seconds[1:]), max(seconds[1:]), each * _CONNECTIONS, filed, memory["Pss"], memory["Rss"])


def _memory(web: Web) -> dict[str, tuple[float, ...]]:
    found: dict[str, list[float]] = {"Pss": [], "Rss": []}
    for worker in web.workers():
        for line in Path(f"/proc/{worker}/smaps_rollup").read_text().splitlines():
            name, _, kilobytes = line.partition(":")
            if name in found:
                found[name].append(int(kilobytes.split()[0]) / 1024)
    return {name: tuple(values) for name, values in found.items()}
