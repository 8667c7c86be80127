"""How fast reports are filed by one worker, and whether a slow endpoint slows another: `python -m bench.deliver`."""

import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from bench.house import House, open_house
from demo.ports import next_free
from facts.city import City, Provider
from facts.places import Place
from facts.reports import Consent, Report
from facts.services import Menu
from processes import leash
from reports import doorbell
from reports.outbox import file_commands
from reports.reference import draw
from settings import HERE
from store import keys
from store.cities import save_city
from store.vault import Vault

CITY = "measured"
AT_ONCE, A_SECOND, FOR_SECONDS, SLOW_ONES = 1000, 50, 12, 40
SLOW_S = 10.0
_GIVE_UP_S = 180.0


def main() -> int:
    """Measure and print; 0 where 50 reports a second were filed, and the slow endpoint slowed nothing."""
    with open_house() as house:
        vault = Vault(house.environment["TOWNLINE_SECRET_KEY"])
        with _endpoint(0.0) as fast, _endpoint(SLOW_S) as slow:
            providers = (Provider("fast", fast, poll_every=3600.0), Provider("slow", slow, poll_every=3600.0))
            save_city(house.store, vault, City(CITY, "M", "M", "UTC", ("+13125550311",), Menu(1, ()), providers))
            with _worker(house):
                rate = _all_at_once(house, vault)
                alone = _at_a_pace(house, vault)
                for _ in range(SLOW_ONES):
                    _file(house, vault, "slow")
                beside = _at_a_pace(house, vault)
    print(f"{AT_ONCE} reports that waited: {rate:.0f} a second filed by one worker")
    print(f"{A_SECOND} a second, from confirmed to the city's number: {_told(alone)}")
    print(f"the same while {SLOW_ONES} wait for an endpoint that takes {SLOW_S:g} s an answer: {_told(beside)}")
    fine = rate >= A_SECOND and statistics.median(beside) < 2 * statistics.median(alone) + 0.5
    print("GOOD" if fine else "TOO SLOW")
    return 0 if fine else 1


def _all_at_once(house: House, vault: Vault) -> float:
    """Reports a second, where many wait already."""
    with_bell = [_file(house, vault, "fast", ring=False) for _ in range(AT_ONCE)]
    began = time.perf_counter()
    doorbell.ring(house.store, CITY, "fast")
    _opened(house, dict.fromkeys(with_bell, began))
    return AT_ONCE / (time.perf_counter() - began)


def _at_a_pace(house: House, vault: Vault) -> list[float]:
    """Seconds from the commit of each report to its number."""
    began, filed = time.perf_counter(), dict[str, float]()
    for number in range(A_SECOND * FOR_SECONDS):
        time.sleep(max(0.0, began + number / A_SECOND - time.perf_counter()))
        filed[_file(house, vault, "fast")] = time.time()
    _opened(house, filed)
    history = {
        reference: float(house.store.hget(keys.report(CITY, reference), "changed_at") or 0) for reference in filed
    }
    return [history[reference] - at for reference, at in filed.items()]


def _opened(house: House, references: dict[str, float]) -> None:
    waiting, deadline = list(references), time.monotonic() + _GIVE_UP_S
    while waiting:
        if time.monotonic() > deadline:
            raise RuntimeError(f"{len(waiting)} reports were not filed within {_GIVE_UP_S:g} s")
        pipe = house.store.pipeline(transaction=False)
        for reference in waiting:
            pipe.hget(keys.report(CITY, reference), "state")
        states = pipe.execute()
        waiting = [one for one, state in zip(waiting, states, strict=True) if state != b"open"]
        time.sleep(0.05 if waiting else 0)


def _file(house: House, vault: Vault, provider: str, ring: bool = True) -> str:
    """Confirm one, as the commit of a turn does."""
    number = random.randint(0, 9999)
    place = Place(f"{number} W DEVON AVE", "address", 41.99, -87.68)
    consent = Consent("May we text you?", "2027-01-15T02:00:00-06:00", "voice")
    report = Report(draw(), "pothole", "Pothole", provider, place, "devon", "A deep hole.", f"+1312555{number:04}",
                    consent, "en", "voice", "2027-01-15T02:00:00-06:00")  # fmt: skip
    pipe = house.store.pipeline(transaction=True)
    if ring:
        doorbell.ring(pipe, CITY, provider)
    for command in file_commands(vault, CITY, report, time.time()):
        pipe.execute_command(*command)
    pipe.execute()
    return report.reference


@contextmanager
def _endpoint(seconds: float) -> Iterator[str]:
    port = next_free(0)
    with _running("bench.endpoint", str(port), str(seconds)):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def _worker(house: House) -> Iterator[None]:
    with (
        (house.folder / "worker.log").open("ab") as log,
        _running("cli", "worker", env=dict(house.environment), out=log),
    ):
        yield


@contextmanager
def _running(*words: str, env: dict[str, str] | None = None, out: object = subprocess.DEVNULL) -> Iterator[None]:
    command = leash.command([sys.executable, "-m", *words])
    with subprocess.Popen(command, env=env, cwd=HERE, stdin=subprocess.DEVNULL, stdout=out, stderr=out) as started:
        try:
            yield
        finally:
            started.terminate()


def _told(seconds: list[float]) -> str:
    in_order = sorted(seconds)
    return f"{in_order[len(in_order) // 2]:.2f} s (p50), {in_order[int(len(in_order) * 0.99)]:.2f} s (p99)"


if __name__ == "__main__":
    sys.exit(main())
