"""A photo's life: fetched by the worker, shown to whoever knows its name, and dropped in time."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from flask import Flask
from flask.testing import FlaskClient
from redis import Redis

from carrier.errors import CarrierAway
from carrier.media import ForeignAddress, TooManyBytes
from media import album
from media.dropping import KEEP_AT_MOST, KEEP_CLOSED, drop_due
from media.fetching import MOST_A_DAY, TRY_AGAIN, Fetcher
from media.web import media_blueprint
from settings import HERE
from store import keys
from store.commands import Command
from store.connection import connect
from store.vault import Vault
from tests.media.pictures import encoded, executable, painted, telling_jpeg
from tests.support.reporting import CITY, LINE, PERSON, Clock

ADDRESS = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"
SOURCE = album.Source(ADDRESS, PERSON, LINE, "es")
DAY = 24 * 3600.0


@dataclass
class PhoneCompany:
    """Gives what it has; `away`: so often it does not answer first."""

    content: bytes = field(default_factory=lambda: encoded(painted()))
    away: int = 0
    asked: list[str] = field(default_factory=list)
    error: BaseException | None = None
    regretted: list[album.Source] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)

    def regret(self, source: album.Source, why: str) -> None:
        self.regretted.append(source)
        self.reasons.append(why)

    def fetch(self, address: str) -> bytes:
        self.asked.append(address)
        if self.away:
            self.away -= 1
            raise CarrierAway(sent=False)
        if self.error:
            raise self.error
        return self.content


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault() -> Vault:
    return Vault("a secret that only these tests know of and long enough")


@pytest.fixture
def company() -> PhoneCompany:
    return PhoneCompany()


@pytest.fixture
def fetcher(redis: Redis, vault: Vault, clock: Clock, company: PhoneCompany) -> Fetcher:
    return Fetcher(redis, vault, CITY, company.fetch, company.regret, clock)


@pytest.fixture
def web(redis: Redis, vault: Vault) -> FlaskClient:
    redis.sadd(keys.cities(), "elsewhere", CITY)
    app = Flask(__name__, static_folder=None)
    app.register_blueprint(media_blueprint(redis, vault))
    return app.test_client()


@pytest.fixture
def write(redis: Redis) -> Callable[[list[Command]], None]:
    def run(commands: list[Command]) -> None:
        for command in commands:
            redis.execute_command(*command)

    return run


@pytest.fixture
def sent(vault: Vault, clock: Clock, write: Callable[[list[Command]], None]) -> str:
    """The name of a photo that somebody has just sent."""
    name = album.draw_name()
    write(album.coming_commands(vault, CITY, name, SOURCE, clock()))
    return name


def test_a_photo_is_fetched_once_and_then_shown(redis, fetcher, company, web, sent):
    assert album.photos_of(redis, CITY, (sent,)) == album.Photos(coming=(sent,))
    assert web.get(f"/media/{sent}.jpg").status_code == 404
    assert fetcher.fetch_due() == 1
    assert fetcher.fetch_due() == 0
    assert company.asked == [ADDRESS]
    assert album.photos_of(redis, CITY, (sent,)) == album.Photos(kept=(sent,))
    answer = web.get(f"/media/{sent}.jpg")
    assert (answer.status_code, answer.content_type) == (200, "image/jpeg")
    assert answer.data.startswith(b"\xff\xd8\xff")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "private, max-age=31536000, immutable"


def test_nothing_else_is_shown(fetcher, web, sent):
    fetcher.fetch_due()
    for path in (
        "",
        sent,
        f"{sent}.png",
        f"{sent.upper()}.jpg",
        f"{'0' * 32}.jpg",
        "..%2F..%2Fapp.py.jpg",
        f"{sent[:-1]}.jpg",
    ):
        assert web.get(f"/media/{path}").status_code == 404, path
    assert web.get("/media").status_code == 404
    assert web.post(f"/media/{sent}.jpg").status_code == 405


def test_a_photo_lies_sealed_in_the_store(redis, fetcher, company, sent):
    company.content = telling_jpeg()
    before = redis.hgetall(keys.photo(CITY, sent))
    assert ADDRESS.encode() not in b"".join(before.values())
    fetcher.fetch_due()
    kept = redis.hgetall(keys.photo(CITY, sent))
    assert b"source" not in kept
    assert b"JFIF" not in b"".join(kept.values())


def test_what_is_no_photo_is_put_down_as_such(redis, fetcher, company, web, sent):
    company.content = executable()
    fetcher.fetch_due()
    assert album.photos_of(redis, CITY, (sent,)) == album.Photos(unusable=1)
    assert company.regretted == [SOURCE]
    assert web.get(f"/media/{sent}.jpg").status_code == 404


@pytest.mark.parametrize("error", [ForeignAddress(), TooManyBytes()])
def test_what_the_carrier_will_never_give_is_not_asked_for_again(redis, fetcher, company, clock, sent, error):
    company.error = error
    fetcher.fetch_due()
    clock.passes(3600)
    assert fetcher.fetch_due() == 0
    assert company.regretted == [SOURCE]
    assert album.photos_of(redis, CITY, (sent,)) == album.Photos(unusable=1)


def test_a_carrier_that_is_away_is_asked_again_more_and_more_seldom(redis, fetcher, company, clock, sent):
    company.away = len(TRY_AGAIN)
    for pause in TRY_AGAIN:
        assert fetcher.fetch_due() == 1
        assert fetcher.fetch_due() == 0
        clock.passes(pause)
    assert fetcher.fetch_due() == 1
    assert album.photos_of(redis, CITY, (sent,)).kept == (sent,)


def test_a_carrier_that_stays_away_keeps_the_photo(redis, fetcher, company, clock, sent):
    company.away = 100
    for pause in (*TRY_AGAIN, 0.0):
        fetcher.fetch_due()
        clock.passes(pause)
    assert album.photos_of(redis, CITY, (sent,)) == album.Photos(unusable=1)
    assert redis.zcard(keys.photos_to_fetch(CITY)) == 0
    assert company.regretted == [SOURCE]


def test_a_worker_that_died_over_a_photo_loses_nothing(redis, fetcher, company, clock, sent):
    company.error = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        fetcher.fetch_due()
    company.error = None
    assert fetcher.fetch_due() == 0
    clock.passes(100)
    assert fetcher.fetch_due() == 1
    assert album.photos_of(redis, CITY, (sent,)).kept == (sent,)


def test_a_photo_that_is_in_no_report_runs_out_in_two_days(redis, fetcher, sent):
    fetcher.fetch_due()
    assert 0 < redis.ttl(keys.photo(CITY, sent)) <= 2 * DAY


def test_a_filed_photo_stays_until_90_days_after_its_report_was_closed(redis, fetcher, clock, write, web, sent):
    write(album.filed_commands(CITY, (sent,), "4821937", clock()))
    redis.hset(keys.report(CITY, "4821937"), mapping={"state": "open", "filed_at": clock()})
    fetcher.fetch_due()
    assert redis.ttl(keys.photo(CITY, sent)) == -1
    for _ in range(200):
        clock.passes(DAY)
        assert drop_due(redis, CITY, clock()) == 0
    redis.hset(keys.report(CITY, "4821937"), mapping={"state": "closed", "changed_at": clock()})
    clock.passes(KEEP_CLOSED - 1)
    assert drop_due(redis, CITY, clock()) == 0
    assert web.get(f"/media/{sent}.jpg").status_code == 200
    clock.passes(DAY)
    assert drop_due(redis, CITY, clock()) == 1
    assert web.get(f"/media/{sent}.jpg").status_code == 404
    assert redis.zcard(keys.photos_filed(CITY)) == 0


def test_photos_of_a_report_that_is_never_closed_go_after_two_years(redis, fetcher, clock, write, web, sent):
    write(album.filed_commands(CITY, (sent,), "4821937", clock()))
    redis.hset(keys.report(CITY, "4821937"), mapping={"state": "open", "filed_at": clock()})
    fetcher.fetch_due()
    filed = clock()
    clock.passes(KEEP_AT_MOST - DAY)
    assert drop_due(redis, CITY, clock()) == 0
    assert redis.zscore(keys.photos_filed(CITY), sent) == filed + KEEP_AT_MOST
    clock.passes(DAY)
    assert drop_due(redis, CITY, clock()) == 1
    assert web.get(f"/media/{sent}.jpg").status_code == 404


def test_one_phone_may_not_fill_the_store_and_is_told_so(redis, vault, fetcher, company, clock, write):
    def send(many: int, sender: str = PERSON) -> None:
        for _ in range(many):
            source = album.Source(ADDRESS, sender, LINE, "en")
            write(album.coming_commands(vault, CITY, album.draw_name(), source, clock()))
        fetcher.fetch_due()

    today = time.strftime("%Y%m%d", time.gmtime(clock()))
    redis.set(keys.photos_sent(CITY, vault.fingerprint("phone", PERSON), today), MOST_A_DAY - 1)
    send(1)
    assert (len(company.asked), company.reasons) == (1, [])
    send(3)
    assert (len(company.asked), company.reasons) == (1, ["photos_too_many"] * 3)
    send(1, "+13125550177")
    assert len(company.asked) == 2
    clock.passes(DAY)
    send(1)
    assert len(company.asked) == 3


def test_photos_of_a_report_that_is_gone_go_too(redis, fetcher, clock, write, sent):
    write(album.filed_commands(CITY, (sent,), "4821937", clock()))
    clock.passes(2 * DAY)
    assert drop_due(redis, CITY, clock()) == 1
    write(album.filed_commands(CITY, (sent,), "4821937", clock()))
    redis.delete(keys.photo(CITY, sent))
    clock.passes(2 * DAY)
    assert drop_due(redis, CITY, clock()) == 1


def test_the_web_process_never_loads_what_decodes_pictures():
    code = "import sys, app, simulator.page, simulator.photos; sys.exit('PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=HERE, check=False).returncode == 0


def test_a_store_that_is_away_is_said_to_be(vault) -> None:
    app = Flask(__name__, static_folder=None)
    app.register_blueprint(media_blueprint(connect("redis://127.0.0.1:1/0"), vault))
    assert app.test_client().get(f"/media/{'0' * 32}.jpg").status_code == 503
