"""Turns a second, and how long one takes, beside the floor of the same server in the same run."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import mean, median, quantiles
from typing import Literal

import redis

from bench import house as houses
from bench.calls import OPENING, PLAIN
from bench.floor import SIZES, Sizes
from bench.house import FLOOR, LINE, House, Web
from store import keys

CONNECTIONS = (1, 32)
TARGET = 0.6
_AROUND = 40
"""Bytes of a sealed reply that are not its document: the seal and the step's name."""
_CITY = "chicago-demo"


@dataclass(frozen=True, slots=True)
class Round:
    """One round against one server. CPU: µs a turn, of the web workers, of the store, of the load itself."""

    rate: float
    p50: float
    p99: float
    web_cpu: float
    store_cpu: float
    load_cpu: float


@dataclass(frozen=True, slots=True)
class Compared:
    """The line and the floor at so many connections: a round of each, one after the other, several times."""

    connections: int
    floor: tuple[Round, ...]
    line: tuple[Round, ...]

    def ratio(self, of: str = "rate") -> float:
        """The line's figure as a part of the floor's: the median of the rounds' own ratios."""
        pairs = zip(self.line, self.floor, strict=True)
        return median(getattr(line, of) / (getattr(floor, of) or 1) for line, floor in pairs)

    def median(self, whose: Literal["line", "floor"], of: str) -> float:
        """The median of a figure over the rounds of one of the two."""
        return median(getattr(measured, of) for measured in getattr(self, whose))


@dataclass(frozen=True, slots=True)
class RoundTrips:
    """How often a plain turn asks the store, and with what commands; those that go together are joined by "+"."""

    number: float
    commands: str


@dataclass(frozen=True, slots=True)
class Measured:
    """All of it. `round_trips` by "line" and "floor"."""

    sizes: Sizes
    compared: tuple[Compared, ...]
    round_trips: dict[str, RoundTrips]


def measure(house: House, rounds: int, turns: int) -> Measured:
    """`turns`: so many at one connection in a round; at more connections, four times as many in all."""
    with house.serve(LINE, "/readyz") as line:
        sizes = _sizes(house, line)
        with house.serve(FLOOR, "/", **{SIZES: sizes.written()}) as floor:
            round_trips = {"floor": _round_trips(house, floor, "floor"), "line": _round_trips(house, line, "plain")}
            compared = tuple(_compare(house, floor, line, at, rounds, turns) for at in CONNECTIONS)
    return Measured(sizes, compared, round_trips)


def _compare(house: House, floor: Web, line: Web, connections: int, rounds: int, turns: int) -> Compared:
    each = turns if connections == 1 else 4 * turns // connections
    servers = {"floor": floor, "plain": line}
    for kind, server in servers.items():
        _round(house, server, connections, each, kind)
    measured: dict[str, list[Round]] = {kind: [] for kind in servers}
    for number in range(rounds):
        for kind in sorted(servers, reverse=number % 2 == 1):
            measured[kind].append(_round(house, servers[kind], connections, each, kind))
    return Compared(connections, tuple(measured["floor"]), tuple(measured["plain"]))


def _round(house: House, server: Web, connections: int, turns: int, kind: str) -> Round:
    workers, store = server.workers(), [house.store_process()]
    before: list[float] = []
    played = houses.load(
        server.port, connections, turns, kind, lambda: before.extend(map(houses.cpu_seconds, (workers, store)))
    )
    web, kept = (now - then for now, then in zip(map(houses.cpu_seconds, (workers, store)), before, strict=True))
    took = played["took_ms"]
    return Round(
        rate=len(took) / played["seconds"],
        p50=median(took),
        p99=quantiles(took, n=100)[98],
        web_cpu=web / len(took) * 1e6,
        store_cpu=kept / len(took) * 1e6,
        load_cpu=played["cpu_us"],
    )


def _sizes(house: House, line: Web) -> Sizes:
    """What a plain turn of the line reads, writes and answers on average; the store is emptied of the calls before."""
    for name in house.store.scan_iter(keys.talk(_CITY, "*")):
        house.store.delete(name)
    houses.load(line.port, 1, len(PLAIN), "plain")
    (talk,) = house.store.scan_iter(keys.talk(_CITY, "*"))
    call = talk.decode().rpartition(":")[2]
    turns = range(len(OPENING), len(OPENING) + len(PLAIN))
    reply = round(mean(house.store.strlen(keys.reply(_CITY, f"{call}:{turn}:answer")) for turn in turns))
    return Sizes(house.store.hstrlen(talk, "state"), reply, reply - _AROUND)


def _round_trips(house: House, server: Web, kind: str) -> RoundTrips:
    """What goes to the store in a plain turn; opening a connection to it is not of the turn."""
    seen: Counter[str] = Counter()
    together: dict[str, list[str]] = {}
    with house.store.monitor() as monitor:
        houses.load(server.port, 1, len(PLAIN), kind, lambda: house.store.echo("the clock starts"))
        house.store.echo("that was all")
        for sender, name in _heard(monitor):
            together.setdefault(sender, []).append(name)
            if name == "EXEC" or "MULTI" not in together[sender]:
                seen["+".join(together.pop(sender))] += 1
    each = {commands: count / len(PLAIN) for commands, count in seen.items()}
    return RoundTrips(sum(each.values()), ", ".join(f"{commands} {count:.1f}" for commands, count in each.items()))


def _heard(monitor: redis.client.Monitor) -> Iterator[tuple[str, str]]:
    """Who sent which command, from the moment that the clock starts to the end; not what scripts do by themselves."""
    timed = False
    for said in monitor.listen():
        name = said["command"].partition(" ")[0].upper()
        if name == "ECHO" and timed:
            return
        if timed and said["client_type"] != "lua" and name not in ("HELLO", "CLIENT"):
            yield f"{said['client_address']}:{said['client_port']}", name
        timed = timed or name == "ECHO"
