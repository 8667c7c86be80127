"""The doorbell, the rounds, the clock, and a worker that is killed."""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from redis import Redis
from redis import exceptions as redis_errors
from rq import SimpleWorker
from rq.serializers import JSONSerializer

import settings
from demo.carrier.carrier import DemoCarrier
from demo.city import create_app
from demo.georeport.city import DemoCity
from facts.city import City, Provider
from facts.services import Menu
from reports.clock import Clock as ReportsClock
from reports.doorbell import QUEUE, ring, ring_for
from reports.record import load
from reports.rounds import Rounds
from reports.worker import of_a_store_that_is_there
from store import keys
from store.cities import save_city
from store.connection import connect
from store.embedded import EmbeddedServer
from store.vault import Vault
from tests.support.reporting import CITY, LINE, PERSON, a_report, file
from tests.support.serving import serve
from tests.support.waiting import until

SECRET = "a secret that only these tests know of and long enough"
ACCOUNT, TOKEN = "AC" + "0" * 32, "a token"


def test_a_ring_in_a_transaction_sounds_when_it_is_committed(redis: Redis):
    pipe = redis.pipeline(transaction=True)
    ring(pipe, CITY, "city")
    assert redis.llen(f"rq:queue:{QUEUE}") == 0
    pipe.execute()
    assert redis.llen(f"rq:queue:{QUEUE}") == 1


def test_a_ring_says_ids_and_nothing_else(redis: Redis):
    ring(redis, CITY, "city")
    (job,) = redis.lrange(f"rq:queue:{QUEUE}", 0, -1)
    kept = redis.hgetall(b"rq:job:" + job)
    assert kept[b"description"] == b"jobs.deliver"
    assert b"pickle" not in kept[b"data"]
    worker = SimpleWorker([QUEUE], connection=redis, serializer=JSONSerializer)
    fetched = worker.job_class.fetch(job.decode(), connection=redis, serializer=JSONSerializer)
    assert (fetched.func_name, tuple(fetched.args), fetched.kwargs) == ("jobs.deliver", (CITY, "city"), {})


def test_work_asked_for_while_it_is_done_is_done_once_more():
    rounds, begun, go_on, done = Rounds(), threading.Event(), threading.Event(), []

    def do() -> None:
        begun.set()
        assert go_on.wait(10)
        done.append(1)

    rounds.answer("city", do)
    assert begun.wait(10)
    for _ in range(5):
        rounds.answer("city", do)
    go_on.set()
    until(lambda: len(done) == 2, "it is done once more")
    rounds.close(10)
    assert len(done) == 2


def test_slow_work_holds_up_no_other():
    rounds, go_on, done = Rounds(), threading.Event(), threading.Event()
    rounds.answer("slow", lambda: go_on.wait(10))
    rounds.answer("quick", done.set)
    assert done.wait(10)
    go_on.set()
    rounds.close(10)


def test_work_that_failed_is_done_when_asked_again(caplog: pytest.LogCaptureFixture):
    rounds, done = Rounds(), threading.Event()

    def fail() -> None:
        raise ValueError("a fault of ours")

    rounds.answer("city", fail)
    until(lambda: "stopped" in caplog.text, "it is said")
    until(lambda: rounds.answer("city", done.set) or done.is_set(), "it is done")
    rounds.close(10)


def test_of_two_clocks_one_leads_and_the_other_takes_over(redis: Redis):
    swept: list[str] = []
    first, second = (ReportsClock(redis, lambda name=name: swept.append(name)) for name in ("first", "second"))
    for _ in range(3):
        first.tick()
        second.tick()
    assert swept == ["first"] * 3
    redis.delete(keys.leader())
    second.tick()
    first.tick()
    assert swept[3:] == ["second"]


def test_a_clock_waits_for_the_store_and_says_so_once(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    swept: list[int] = []
    with EmbeddedServer(tmp_path / "redis", durable=False) as server, connect(server.url) as store:
        clock = ReportsClock(store, lambda: swept.append(1))
        clock.tick()
        server.kill()
        for _ in range(3):
            clock.tick()
        server.start()
        clock.tick()
    assert len(swept) == 2
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING"]


class Installation:
    """A worker and a clock as processes of their own, a city and a carrier."""

    def __init__(self, redis: Redis, environment: dict[str, str]) -> None:
        self.redis, self.environment = redis, environment
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, part: str) -> None:
        code = f"import jobs; jobs.run_{part}()"
        self.processes[part] = subprocess.Popen([sys.executable, "-c", code], env=self.environment, cwd=settings.HERE)

    def kill(self, part: str) -> None:
        self.processes[part].kill()
        self.processes[part].wait()

    def stop(self, part: str) -> int:
        self.processes[part].send_signal(signal.SIGTERM)
        return self.processes[part].wait(30)


@contextmanager
def installed(redis: Redis, url: str, address: str, tmp_path: Path) -> Iterator[Installation]:
    """Everything but the web: a city in the store, and the environment of the processes."""
    provider = Provider(
        "city", f"{address}/demo/open311/v2/", "townline-demo", searchable=True, visible_after=1.0, poll_every=1.0
    )
    city = City(
        CITY, "Springfield", "Springfield 311", "America/Chicago", (LINE,), Menu(1, ()), (provider,),
        quiet_from="00:00", quiet_until="00:00",
    )  # fmt: skip
    save_city(redis, Vault(SECRET), city)
    environment = {
        "PATH": os.environ["PATH"], "REDIS_URL": url, "TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": TOKEN,
        "PUBLIC_URL": "http://127.0.0.1:1", "TOWNLINE_SECRET_KEY": SECRET, "TOWNLINE_CITY": "demo/chicago",
        "TWILIO_API_URL": f"{address}/carrier", "TOWNLINE_DEMO": "1", "TOWNLINE_CACHE": str(tmp_path),
    }  # fmt: skip
    installation = Installation(redis, environment)
    try:
        yield installation
    finally:
        for part in installation.processes:
            installation.kill(part)


@pytest.fixture
def phone_company(tmp_path: Path) -> DemoCarrier:
    return DemoCarrier(tmp_path / "carrier.sqlite3", ACCOUNT, (TOKEN,))


@pytest.fixture
def demo_city(tmp_path: Path) -> DemoCity:
    return DemoCity(tmp_path / "demo.sqlite3")


@pytest.fixture
def installation(
    redis: Redis, redis_server: EmbeddedServer, demo_city: DemoCity, phone_company: DemoCarrier, tmp_path: Path
) -> Iterator[Installation]:
    with (
        serve(create_app(demo_city, phone_company)) as address,
        installed(redis, redis_server.url, address, tmp_path) as installation,
    ):
        yield installation


def test_a_report_is_delivered_followed_and_told_and_the_worker_ends_in_peace(
    redis: Redis, installation: Installation, demo_city: DemoCity, phone_company: DemoCarrier
):
    for part in ("worker", "clock"):
        installation.start(part)
    reference = file(redis, Vault(SECRET), a_report(provider="city"), time.time())
    ring_for(redis, "jobs.deliver", CITY, "city")
    until(lambda: demo_city.filed(), "the report is in the city", 60)
    until(lambda: len(phone_company.inbox(PERSON)) == 1, "the person is told the city's number", 60)
    demo_city.close(demo_city.filed()[0].service_request_id, "Filled.")
    until(lambda: len(phone_company.inbox(PERSON)) == 2, "the person is told that it was closed", 60)
    assert load(redis, CITY, reference).state == "closed"
    assert len(demo_city.filed()) == 1
    assert [installation.stop(part) for part in ("worker", "clock")] == [0, 0]


def test_without_a_ring_the_clock_finds_what_is_due_and_a_killed_worker_loses_nothing(
    redis: Redis, installation: Installation, demo_city: DemoCity, filed_now: Callable[[], str]
):
    installation.start("clock")
    first = filed_now()
    installation.start("worker")
    until(lambda: load(redis, CITY, first).state == "open", "the clock rang", 60)
    installation.kill("worker")
    second = filed_now()
    ring_for(redis, "jobs.deliver", CITY, "city")
    installation.start("worker")
    until(lambda: load(redis, CITY, second).state == "open", "another worker delivered it", 60)
    assert len(demo_city.filed()) == 2


@pytest.fixture
def filed_now(redis: Redis) -> Callable[[], str]:
    return lambda: file(redis, Vault(SECRET), a_report(provider="city"), time.time())


def test_a_store_that_went_away_is_no_traceback_in_the_workers_log():
    def record(error: Exception) -> logging.LogRecord:
        return logging.LogRecord("rq.worker", logging.ERROR, "", 0, "quitting", (), (type(error), error, None))

    assert not of_a_store_that_is_there(record(redis_errors.ConnectionError("gone")))
    assert of_a_store_that_is_there(record(ValueError("something else")))
    assert of_a_store_that_is_there(logging.LogRecord("rq.worker", logging.INFO, "", 0, "hello", (), None))
