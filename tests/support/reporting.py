"""What tests of reports and notices say: a clock to move, a report to file."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from redis import Redis

from facts.city import Provider
from facts.places import Place
from facts.reports import Consent, Report
from reports.courier import Courier
from reports.door import CityDoor
from reports.georeport import GeoReportDoor
from reports.outbox import file_commands
from reports.reference import draw
from store import keys
from store.vault import Vault

CITY = "springfield"
PERSON = "+13125550123"
LINE = "+13125550311"


@dataclass
class Clock:
    """The time, as a number that somebody moves."""

    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def passes(self, seconds: float) -> None:
        self.now += seconds


def a_report(**changes: object) -> Report:
    """A pothole, with a number to text."""
    made = Report(
        reference=draw(),
        service_code="pothole",
        service_name="Pothole in Street",
        provider=CITY,
        place=Place("1200 N WESTERN AVE", "address", 41.9039, -87.6872, number="1200", street="N WESTERN AVE"),
        place_words="twelve hundred north western",
        description="A deep hole beside the bus stop.",
        phone=PERSON,
        consent=Consent("May we text you?", "2027-01-15T02:00:00-06:00", "voice"),
        language="en",
        channel="voice",
        filed_at="2027-01-15T02:00:00-06:00",
        line_number=LINE,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def file(redis: Redis, vault: Vault, report: Report, now: float) -> str:
    """File a report as the commit of a turn does; gives its reference."""
    pipe = redis.pipeline(transaction=True)
    for command in file_commands(vault, CITY, report, now):
        pipe.execute_command(*command)
    pipe.execute()
    return report.reference


def courier_for(
    redis: Redis, vault: Vault, clock: Clock, provider: Provider, door: CityDoor | None = None, **changes: object
) -> Courier:
    """A courier who takes no chances: without jitter, on the test's time."""
    rest: Callable[[float], None] = clock.passes
    made = Courier(
        redis, vault, CITY, provider, door or GeoReportDoor(provider), clock=clock, jitter=lambda: 0.0, rest=rest
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def told(redis: Redis, vault: Vault, reference: str) -> list[tuple[str, str]]:
    """What the person is to be told, in order: the kind of each change, and the city's note."""
    numbers = range(1, int(redis.hget(keys.report(CITY, reference), "changes") or 0) + 1)
    texts = [redis.hgetall(keys.notice(CITY, f"{reference}-{n}")) for n in numbers]
    return [(text[b"kind"].decode(), vault.open(text[b"note"]).decode()) for text in texts]
