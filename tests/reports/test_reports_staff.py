"""What staff see and do at a terminal, and reports whose provider is gone."""

from pathlib import Path

import pytest
from redis import Redis

from city_file import CityFileWrong
from demo.georeport.city import DemoCity
from facts.city import City, Provider
from facts.reports import Answer
from facts.services import Menu
from import_city import import_city
from reports.cli import Desk, forget_number, list_reports, resend, show
from reports.courier import Courier
from reports.delivery import drain
from reports.doorbell import QUEUE
from reports.follow import follow_up
from reports.outbox import file_commands
from reports.record import load, open_report
from reports.strays import flag_strays
from settings import HERE
from store import keys
from store.cities import save_city
from store.vault import Vault
from tests.support.reporting import CITY, LINE, PERSON, Clock, a_report, file

PRIVATE = ("WESTERN", "bus stop", PERSON)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def springfield(redis: Redis, vault: Vault, provider: Provider) -> City:
    """A city in the store, for its time zone."""
    city = City(CITY, "Springfield", "Springfield 311", "America/Chicago", (LINE,), Menu(1, ()), (provider,))
    return save_city(redis, vault, city)


def test_the_list_tells_each_report_and_nothing_private(
    redis: Redis, vault: Vault, clock: Clock, city: DemoCity, courier: Courier, springfield: City, said: list[str]
) -> None:
    opened = file(redis, vault, a_report(), clock())
    drain(courier)
    city.refuses()
    refused = file(redis, vault, a_report(), clock())
    drain(courier)
    list_reports(Desk(redis, vault, [CITY], said.append))
    assert [line[:7] for line in sorted(said)] == sorted([opened, refused])
    assert not any(word in line for line in said for word in PRIVATE)
    said.clear()
    list_reports(Desk(redis, vault, [CITY], said.append), "refused")
    (only,) = said
    assert only.startswith(f"{refused}  refused   2027-01-15 02:00  springfield  pothole  -  The city refused it")


def test_a_list_without_a_report_says_so(
    redis: Redis, vault: Vault, clock: Clock, springfield: City, said: list[str]
) -> None:
    assert list_reports(Desk(redis, vault, [CITY], said.append)) == 0
    file(redis, vault, a_report(), clock())
    assert list_reports(Desk(redis, vault, [CITY], said.append), "refused") == 0
    assert said == ["No report has been filed yet.", "No report is refused."]


def test_one_report_is_shown_with_the_citys_words_and_its_history(
    redis: Redis, vault: Vault, clock: Clock, city: DemoCity, courier: Courier, springfield: City, said: list[str]
) -> None:
    city.refuses()
    reference = file(redis, vault, a_report(), clock())
    drain(courier)
    assert show(Desk(redis, vault, [CITY], said.append), reference, "https://311.example.gov") == 0
    told = "\n".join(said)
    assert all(word in told for word in PRIVATE)
    assert "sending → refused: The city refused it with code 400. The city's words: the city does not take" in told
    assert show(Desk(redis, vault, [CITY], said.append), "1111111", "") == 1


def test_what_was_answered_to_the_citys_questions_is_shown(
    redis: Redis, vault: Vault, clock: Clock, springfield: City, said: list[str]
) -> None:
    answers = (Answer("DEPTH", ("12",)), Answer("FROM", ("DRAIN", "WALL"), True))
    show(Desk(redis, vault, [CITY], said.append), file(redis, vault, a_report(answers=answers), clock()), "")
    assert "  answers:     DEPTH=12, FROM=DRAIN+WALL" in said


def test_a_refused_report_is_sent_again_and_the_bell_rings(
    redis: Redis, vault: Vault, clock: Clock, city: DemoCity, courier: Courier, springfield: City, said: list[str]
) -> None:
    city.refuses()
    reference = file(redis, vault, a_report(), clock())
    drain(courier)
    city.works_again()
    assert resend(Desk(redis, vault, [CITY], said.append), reference) == 0
    assert redis.llen(f"rq:queue:{QUEUE}") == 1
    assert load(redis, CITY, reference).state == "waiting"
    assert resend(Desk(redis, vault, [CITY], said.append), reference) == 1
    assert "nothing to send again" in said[-1]
    assert resend(Desk(redis, vault, [CITY], said.append), "1111111") == 1


def test_reports_of_a_provider_that_is_gone_are_flagged_once_and_go_on_when_it_is_back(
    redis: Redis, vault: Vault, clock: Clock, courier: Courier, caplog: pytest.LogCaptureFixture
) -> None:
    followed = file(redis, vault, a_report(), clock())
    drain(courier)
    waiting = file(redis, vault, a_report(), clock())
    assert flag_strays(redis, CITY, [CITY]) == 0
    assert [flag_strays(redis, CITY, ["another"]) for _ in range(3)] == [2, 0, 0]
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    for reference, state in ((followed, "open"), (waiting, "waiting")):
        kept = load(redis, CITY, reference)
        assert (kept.state, "no longer in city.toml" in kept.flag) == (state, True)
    clock.passes(3600)
    drain(courier)
    follow_up(courier)
    assert [load(redis, CITY, one).flag for one in (followed, waiting)] == ["", ""]


def test_a_forgotten_number_is_in_no_report_and_what_was_reported_stays(
    redis: Redis, vault: Vault, clock: Clock, city: DemoCity, courier: Courier, springfield: City, said: list[str]
) -> None:
    sent = file(redis, vault, a_report(), clock())
    drain(courier)
    clock.passes(1)
    waiting = file(redis, vault, a_report(), clock())
    anothers = file(redis, vault, a_report(phone="+13125550199"), clock())
    assert forget_number(Desk(redis, vault, [CITY], said.append), PERSON) == 0
    assert said[0] == f"The number is out of 2 reports: {sent}, {waiting}."
    for reference, phone in ((sent, ""), (waiting, ""), (anothers, "+13125550199")):
        kept = load(redis, CITY, reference)
        report = open_report(vault, kept)
        assert (report.phone, report.consent is None, kept.tell) == (phone, not phone, bool(phone))
        assert report.description == a_report().description
    assert not redis.exists(keys.person(CITY, vault.fingerprint("phone", PERSON)))
    drain(courier)
    told = {request.told["description"][10:17]: request.told.get("phone") for request in city.filed()}
    assert told == {sent: PERSON, waiting: None, anothers: "+13125550199"}
    assert load(redis, CITY, waiting).state == "open"
    said.clear()
    assert forget_number(Desk(redis, vault, [CITY], said.append), PERSON) == 0
    assert said == ["No report bears that number."]


def test_what_a_forgotten_number_was_texting_is_gone_and_nobody_elses_is(
    redis: Redis, vault: Vault, springfield: City, said: list[str]
) -> None:
    theirs, anothers = (
        keys.talk(CITY, vault.thread(phone, springfield.numbers[0])) for phone in (PERSON, "+13125550199")
    )
    redis.hset(theirs, "number", 1)
    redis.hset(anothers, "number", 1)
    assert forget_number(Desk(redis, vault, [CITY], said.append), PERSON) == 0
    assert said == ["What that number was texting is gone.", "No report bears that number."]
    assert not redis.exists(theirs) and redis.exists(anothers)


def test_a_number_is_not_taken_out_of_a_report_that_a_worker_has_in_hand(
    redis: Redis, vault: Vault, clock: Clock, springfield: City, said: list[str]
) -> None:
    reference = file(redis, vault, a_report(), clock())
    redis.hset(keys.report(CITY, reference), "owner", "a worker")
    assert forget_number(Desk(redis, vault, [CITY], said.append), PERSON) == 1
    assert said[-1] == f"A worker has {reference} in hand just now. Say it again in a minute."
    assert open_report(vault, load(redis, CITY, reference)).phone == PERSON


def test_a_provider_that_is_still_needed_cannot_be_dropped(redis: Redis, vault: Vault, tmp_path: Path) -> None:
    environ = {"DEMO_CITY_URL": "http://127.0.0.1:9"}
    for name in ("city.toml", "menu.toml"):
        (tmp_path / name).write_text((HERE / "demo" / "chicago" / name).read_text("utf-8"), "utf-8")
    city = import_city(redis, vault, tmp_path, tmp_path, environ)
    text = (tmp_path / "city.toml").read_text("utf-8")
    (tmp_path / "city.toml").write_text(text.replace('name = "city"', 'name = "town"'), "utf-8")
    for command in file_commands(vault, city.id, a_report(provider="city"), 1.0):
        redis.execute_command(*command)
    with pytest.raises(CityFileWrong, match="no longer has the provider 'city', but 1 reports"):
        import_city(redis, vault, tmp_path, tmp_path, environ, again=True)
    redis.delete(f"townline:{city.id}:outbox:city")
    assert import_city(redis, vault, tmp_path, tmp_path, environ, again=True).providers[0].name == "town"
