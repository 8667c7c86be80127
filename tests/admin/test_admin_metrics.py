"""/metrics over HTTP, on a real store: what city IT watches, read by Prometheus' own parser."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families
from rq import Queue

import app
from admin.figures import FIGURES, figures
from facts.reports import ReportState
from menus.kept_lists import KeptList, keep_list
from reports.doorbell import QUEUE, ring
from reports.tally import NEWEST
from store import keys
from tests.support.serving import serve
from tests.support.town import Town

TOKEN = "the token of the city's Prometheus"
CITY, PROVIDER = "chicago-demo", "city"
CALLER = "+13125550142"
LABELS = {"city", "provider", "state", "channel"}


@dataclass
class Watch:
    """Whoever watches an installation from one of its web servers."""

    address: str
    token: str = TOKEN

    def asks(self, authorization: str = "") -> requests.Response:
        """One scrape."""
        with requests.Session() as session:
            session.trust_env = False
            headers = {"Authorization": authorization or f"Bearer {self.token}"}
            return session.get(f"{self.address}/metrics", headers=headers, timeout=20)

    def sees(self) -> dict[str, float]:
        """Each value by its name and labels, in their order: `name{city,provider}`."""
        answer = self.asks()
        assert answer.status_code == 200, answer.text
        assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
        values: dict[str, float] = {}
        for family in text_string_to_metric_families(answer.text):
            for sample in family.samples:
                assert set(sample.labels) <= LABELS
                called = f"{sample.name}{{{','.join(sample.labels.values())}}}"
                assert called not in values, "Prometheus refuses a scrape that tells the same twice"
                values[called] = sample.value
        return values


@pytest.fixture
def machines(town: Town, tmp_path: Path) -> Iterator[list[Watch]]:
    """Two web servers of a real city's installation, on one store."""
    with ExitStack() as stack:
        real = [
            app.create_app(replace(town.settings, demo=False, metrics_token=TOKEN, var=tmp_path / name))
            for name in ("one", "other")
        ]
        yield [Watch(stack.enter_context(serve(web))) for web in real]


@pytest.fixture
def watch(machines: list[Watch]) -> Watch:
    """One of them."""
    return machines[0]


def report_pothole(town: Town, number: str = CALLER) -> str:
    """Somebody reports a pothole by text; gives the reference."""
    thread = town.thread(number)
    for words in ("pothole at 2342 west devon", "near the zebra crossing", "1", "1"):
        thread.send(words)
    newest = town.store.zrevrange(keys.reports(CITY), 0, 0)
    return newest[0].decode()


def test_only_whoever_has_the_token_reads_the_figures(watch):
    assert watch.asks().status_code == 200
    assert watch.asks(f"bearer {TOKEN}").status_code == 200
    for wrong in ("Bearer", "Bearer ", f"Bearer {TOKEN[:-1]}", f"Basic {TOKEN}", TOKEN, "Bearer é"):
        refused = watch.asks(wrong)
        assert (refused.status_code, refused.headers["WWW-Authenticate"]) == (401, 'Bearer realm="metrics"')
        assert refused.text.count("\n") == 1
        assert "townline_" not in refused.text
        assert "Set TOWNLINE_METRICS_TOKEN" in refused.text


def test_without_a_token_a_real_line_tells_nobody_and_a_demo_everybody(town, tmp_path):
    with serve(app.create_app(replace(town.settings, demo=False, var=tmp_path / "real"))) as address:
        for token in (TOKEN, ""):
            assert Watch(address, token).asks().status_code == 401
    with serve(town.web) as address:
        assert Watch(address, "").sees()[f"townline_reports_kept{{{CITY}}}"] == 0


def test_an_empty_store_has_figures_too(watch, redis):
    redis.flushall()
    assert watch.sees() == {"townline_worker_up{}": 0, "townline_jobs_waiting{}": 0}


def test_a_city_that_nobody_has_called_yet_has_every_figure_at_nought(watch):
    seen = watch.sees()
    assert {name.partition("{")[0] for name in seen} == set(FIGURES) - {
        "townline_service_list_usable",
        "townline_service_list_age_seconds",
    }
    fine = {name for name, value in seen.items() if value}
    assert fine == {f"townline_provider_reachable{{{CITY},{PROVIDER}}}"}
    states = {name for name in seen if name.startswith("townline_reports{")}
    assert states == {f"townline_reports{{{CITY},{PROVIDER},{state}}}" for state in get_args(ReportState)}


def test_reports_wait_while_the_city_is_down_and_every_machine_says_so(machines, town):
    town.city.is_down()
    reference = report_pothole(town)
    town.settle()
    town.store.hset(keys.report(CITY, reference), "filed_at", repr(time.time() - 3600))
    for watch in machines:
        seen = watch.sees()
        assert seen[f"townline_provider_reachable{{{CITY},{PROVIDER}}}"] == 0
        assert seen[f"townline_reports{{{CITY},{PROVIDER},waiting}}"] == 1
        assert 3600 <= seen[f"townline_oldest_report_seconds{{{CITY},{PROVIDER},waiting}}"] < 3660
        assert seen[f"townline_outbox{{{CITY},{PROVIDER}}}"] == 1
    town.city.works_again()
    town.settle()
    seen = machines[1].sees()
    assert seen[f"townline_provider_reachable{{{CITY},{PROVIDER}}}"] == 1
    assert seen[f"townline_reports{{{CITY},{PROVIDER},waiting}}"] == 0
    assert seen[f"townline_reports{{{CITY},{PROVIDER},open}}"] == 1
    assert seen[f"townline_oldest_report_seconds{{{CITY},{PROVIDER},waiting}}"] == 0


def test_what_a_person_must_look_at_is_told_apart(watch, town):
    town.city.refuses()
    report_pothole(town)
    town.settle()
    seen = watch.sees()
    assert seen[f"townline_reports{{{CITY},{PROVIDER},refused}}"] == 1
    assert seen[f"townline_reports_held{{{CITY},{PROVIDER}}}"] == 1
    standing = {"provider": PROVIDER, "filed_at": "1", "body": b""}
    for state, flag in (("review", ""), ("unknown", "a person must look, and decide"), ("unknown", "")):
        put_down(town, f"{state}{flag[:1]}", {**standing, "state": state, "flag": flag})
    seen = watch.sees()
    assert seen[f"townline_reports{{{CITY},{PROVIDER},unknown}}"] == 2
    assert seen[f"townline_reports_held{{{CITY},{PROVIDER}}}"] == 3


def test_a_provider_that_the_city_no_longer_has_is_told_of_while_it_has_reports(watch, town):
    put_down(town, "1", {"provider": 'old "gas\\works"', "state": "waiting", "filed_at": "1", "body": b""})
    town.store.sadd(keys.providers(CITY), 'old "gas\\works"')
    assert watch.sees()[f'townline_reports{{{CITY},old "gas\\works",waiting}}'] == 1


def test_however_many_reports_there_are_the_newest_alone_are_looked_at(watch, town):
    pipe = town.store.pipeline(transaction=False)
    for number in range(NEWEST + 50):
        pipe.hset(keys.report(CITY, str(number)), mapping={"state": "closed", "provider": PROVIDER})
        pipe.zadd(keys.reports(CITY), {str(number): number})
    pipe.execute()
    put_down(town, "4821937", {"state": "waiting", "provider": PROVIDER, "filed_at": "1"})
    seen = watch.sees()
    assert seen[f"townline_reports_kept{{{CITY}}}"] == NEWEST + 51
    assert seen[f"townline_reports{{{CITY},{PROVIDER},waiting}}"] == 1
    assert seen[f"townline_reports{{{CITY},{PROVIDER},closed}}"] == NEWEST - 1


def test_texts_that_could_be_out_are_told_apart_from_those_that_wait_for_the_morning(watch, redis):
    now = time.time()
    notices = {
        "1-1": (now - 7200, now + 3600, {"held": 1}),
        "2-1": (now - 600, now + 30, {"attempts": 3}),
        "3-1": (now - 1200, now + 60, {"held": 1, "attempts": 2}),
    }
    for called, (at, due, more) in notices.items():
        redis.hset(keys.notice(CITY, called), mapping={"state": "waiting", "at": repr(at), **more})
        redis.zadd(keys.notices(CITY), {called: due})
    seen = watch.sees()
    assert seen[f"townline_texts_waiting{{{CITY}}}"] == 3
    assert 1200 <= seen[f"townline_oldest_text_seconds{{{CITY}}}"] < 1260
    redis.zrem(keys.notices(CITY), "2-1", "3-1")
    assert watch.sees()[f"townline_oldest_text_seconds{{{CITY}}}"] == 0


def test_lists_questions_photos_and_jobs_that_wait_are_told(watch, town, redis):
    vault, now = town.web.extensions["townline"].vault, time.time()
    keep_list(redis, vault, CITY, PROVIDER, KeptList({"a": "A"}, now - 172_800, trouble="it is gone"))
    redis.zadd(keys.follow(CITY, PROVIDER), {"1": now - 900, "2": now + 900})
    redis.zadd(keys.photos_to_fetch(CITY), {"a" * 32: now, "b" * 32: now + 60})
    redis.set(keys.leader(), "somebody")
    ring(redis, CITY, PROVIDER)
    assert Queue(QUEUE, connection=redis).count == 1
    seen = watch.sees()
    assert seen[f"townline_service_list_usable{{{CITY},{PROVIDER}}}"] == 0
    assert 172_800 <= seen[f"townline_service_list_age_seconds{{{CITY},{PROVIDER}}}"] < 172_860
    assert 900 <= seen[f"townline_status_late_seconds{{{CITY},{PROVIDER}}}"] < 960
    assert seen[f"townline_media_waiting{{{CITY}}}"] == 2
    assert (seen["townline_worker_up{}"], seen["townline_jobs_waiting{}"]) == (1, 1)


def test_turns_are_counted_from_midnight_on(town):
    evening, night = 1_800_057_599, 1_800_057_601  # a second before and after a midnight UTC
    town.store.hset(keys.counter(CITY, "2027011523"), mapping={"sms.turns": 7, "voice.turns": 2, "voice.started": 1})
    town.store.hset(keys.counter(CITY, "2027011600"), mapping={"sms.turns": 1, "sms.filed": 1})
    town.store.hset(keys.counter(CITY, "2027011509"), mapping={"sms.turns": 10})
    line = town.web.extensions["townline"]

    def told(name: str, at: float) -> dict[str, float]:
        samples = figures(line.store, line.vault, line.cities.every(), at)
        return {each.labels["channel"]: each.value for each in samples if each.name == f"townline_{name}_total"}

    assert told("turns", evening) == {"voice": 2, "sms": 17}
    assert told("conversations", evening) == {"voice": 1, "sms": 0}
    assert told("turns", night) == {"voice": 0, "sms": 1}
    assert told("reports_filed", night) == {"voice": 0, "sms": 1}


def test_a_turn_that_was_taken_is_counted_once(watch, town):
    report_pothole(town)
    seen = watch.sees()
    assert seen[f"townline_turns_total{{{CITY},sms}}"] == 4
    assert seen[f"townline_reports_filed_total{{{CITY},sms}}"] == 1


def test_nothing_of_anybody_stands_in_the_figures(watch, town):
    reference = report_pothole(town)
    town.city.refuses()
    report_pothole(town, "+13125550177")
    town.settle()
    told = watch.asks().text.casefold()
    for private in (reference, "5550142", "5550177", "devon", "2342", "zebra", "pothole", "26-0000"):
        assert private not in told


def test_with_the_store_away_one_plain_line_says_so(town, tmp_path):
    away = replace(town.settings, demo=False, metrics_token=TOKEN, redis_url="redis://127.0.0.1:1/0", var=tmp_path)
    with serve(app.create_app(away)) as address:
        answer = Watch(address).asks()
    assert answer.status_code == 503
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.text.startswith("The store cannot be reached (no connection).")
    assert answer.text.count("\n") == 1


def test_a_store_that_was_sealed_with_another_secret_is_said_in_one_line(town, tmp_path):
    line = town.web.extensions["townline"]
    keep_list(line.store, line.vault, CITY, PROVIDER, KeptList({"pothole": "Pothole"}, 1.0))
    with serve(app.create_app(replace(town.settings, metrics_token=TOKEN))) as address:
        town.store.hset(keys.service_lists(CITY), PROVIDER, b"sealed by somebody else")
        answer = Watch(address).asks()
    assert (answer.status_code, answer.text.count("\n")) == (503, 1)
    assert answer.text.startswith("A stored value cannot be opened.")


def put_down(town: Town, reference: str, fields: dict[str, object]) -> None:
    """A report as it lies in the store, newer than all that are there."""
    town.store.hset(keys.report(CITY, reference), mapping=fields)
    town.store.zadd(keys.reports(CITY), {reference: time.time()})
