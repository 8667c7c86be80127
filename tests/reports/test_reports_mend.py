"""What a clerk can do about a report that the city refused, or that nobody could place: mend it, send it, export it."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from redis import Redis

from demo.georeport.city import DemoCity
from facts.city import City, Neighbour, Provider
from facts.places import Located, Place
from facts.reports import Answer
from facts.services import Choice, Menu, Question, Service
from reports.cli import Desk, found, put_right, show
from reports.courier import Courier
from reports.delivery import drain
from reports.export import Wanted, export, export_to
from reports.mending import Ground, Order
from reports.record import load, open_report
from sessions.around import neighbour_at, taker
from store import keys
from store.cities import save_city
from store.vault import Vault
from tests.support.reporting import CITY, LINE, Clock, a_report, file

STREETS = {
    "2342 w devon": [Place("2342 W DEVON AVE", "address", 41.9976, -87.6876)],
    "western": [Place("N WESTERN AVE", "place", 41.9, -87.6), Place("S WESTERN AVE", "place", 41.8, -87.6)],
}
WHERE = Question("WHERE", "singlevaluelist", {"en": "Which part?"}, choices=(Choice("TRUNK", {}), Choice("TOP", {})))


COUNTY = "county"
AROUND = (((41.0, -90.0, 41.0, -87.0, 43.0, -87.0, 43.0, -90.0, 41.0, -90.0),),)
FARTHER = (((41.0, -95.0, 41.0, -90.0, 43.0, -90.0, 43.0, -95.0, 41.0, -95.0),),)


def springfields_map(city: City) -> Ground:
    def locate(words: str) -> Located:
        places = tuple(STREETS.get(words.lower(), ()))
        return Located(words, places, "accept" if len(places) == 1 else "choose" if places else "ask_again")

    return Ground(
        locate,
        lambda code, place: taker(city, code, place),
        lambda place: neighbour_at(city, place.lat, place.long),
    )


@pytest.fixture
def clerk(redis: Redis, vault: Vault, provider: Provider) -> Callable[..., tuple[int, str]]:
    """Somebody of the city at a terminal: gives the exit status and what was said."""
    services = (
        Service("pothole", {"en": "Pothole"}, provider=CITY),
        Service("street_light_out", {"en": "Street light"}, provider=CITY, service_name="Street Light Out"),
        Service("tree", {"en": "Tree"}, provider=CITY, questions=(WHERE,)),
    )
    elsewhere = (Service("c-pothole", {"en": "Pothole"}, provider=COUNTY, same_as="pothole", filed_as="P1"),)
    city = City(
        CITY,
        "Springfield",
        "Springfield 311",
        "America/Chicago",
        (LINE,),
        Menu(1, services, elsewhere=elsewhere),
        (provider, replace(provider, name=COUNTY, area=FARTHER)),
        neighbours=(Neighbour("Faraway", "+13125550199", (((10.0, 10.0, 10.0, 20.0, 20.0, 20.0, 10.0, 10.0),),)),),
    )
    save_city(redis, vault, replace(city, providers=(replace(provider, area=AROUND), *city.providers[1:])))

    def does(reference: str, **order: object) -> tuple[int, str]:
        said: list[str] = []
        status = put_right(Desk(redis, vault, [CITY], said.append), reference, Order(**order), springfields_map)
        return status, "\n".join(said)

    return does


@pytest.fixture
def unplaced(redis: Redis, vault: Vault, clock: Clock) -> str:
    return file(redis, vault, a_report(place=None, place_words="by the old mill"), clock())


def test_a_report_that_nobody_could_place_is_placed_by_a_clerk_and_sent(
    redis: Redis, vault: Vault, courier: Courier, city: DemoCity, clerk: Callable[..., tuple[int, str]], unplaced: str
) -> None:
    assert clerk(unplaced, place="2342 W Devon") == (
        0,
        f"Report {unplaced} is mended and sent: Pothole in Street, 2342 W DEVON AVE.",
    )
    drain(courier)
    (request,) = city.filed()
    assert (request.told["address_string"], request.lat) == ("2342 W DEVON AVE", 41.9976)
    told: list[str] = []
    show(Desk(redis, vault, [CITY], told.append), unplaced, "")
    assert any(
        "review → waiting: Somebody at the terminal mended it. Before: place: by the old mill." in it for it in told
    )


def test_what_the_city_refused_gets_another_service_and_other_words(
    redis: Redis, vault: Vault, clock: Clock, courier: Courier, city: DemoCity, clerk: Callable[..., tuple[int, str]]
) -> None:
    city.refuses()
    reference = file(redis, vault, a_report(), clock())
    drain(courier)
    city.works_again()
    status, said = clerk(reference, service="street_light_out", description="The lamp is out.", at="41.95,-87.65")
    assert (status, "Street Light Out" in said) == (0, True)
    drain(courier)
    (request,) = city.filed()
    assert (request.service_code, request.lat) == ("street_light_out", 41.95)
    assert request.told["description"].endswith("The lamp is out.")
    told: list[str] = []
    show(Desk(redis, vault, [CITY], told.append), reference, "")
    history = "\n".join(told)
    assert "The city's words: the city does not take this request" in history
    assert "description: A deep hole beside the bus stop." in history


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ({"at": "30,30"}, "Nobody on this line takes 'Pothole' at by the old mill: no provider serves there."),
        ({"at": "12,19"}, "Nobody on this line takes 'Pothole' at by the old mill: no provider serves there. "
                          "That is in Faraway, whose number is +13125550199."),
        ({"at": "41.5,-91", "service": "tree"}, "Nobody on this line takes 'Tree' at by the old mill: "),
        ({}, "It has no place on the map, only words: 'by the old mill'. Say --place ADDRESS, or --at LAT,LONG."),
        ({"place": "Main"}, "The city's map does not know 'Main'. Write it otherwise, or add --at LAT,LONG."),
        ({"place": "western"}, "'western' may mean several places. Say one: N WESTERN AVE, S WESTERN AVE"),
        ({"at": "north"}, "--at is LAT,LONG in degrees, such as 41.9039,-87.6872, not 'north'."),
        ({"at": "91,0"}, "--at is LAT,LONG in degrees: '91,0' is nowhere on earth."),
        ({"at": "42,-88", "service": "moat"}, "The menu has no service 'moat'. Say --service with one of: pothole, "),
        ({"at": "42,-88", "service": "tree"}, "The city requires an answer to 'Which part?'. Say --answer WHERE=VALUE"),
        ({"at": "42,-88", "service": "tree", "answers": ("WHERE=IT",)}, "WHERE is one of: TRUNK, TOP. It is not 'IT'."),
        ({"at": "42,-88", "answers": ("WHERE=TOP",)}, "--answer is CODE=VALUE; this service asks for: nothing"),
    ],
)  # fmt: skip
def test_what_cannot_be_mended_is_said_and_nothing_is_changed(
    redis: Redis, clerk: Callable[..., tuple[int, str]], unplaced: str, order: dict[str, object], words: str
) -> None:
    status, said = clerk(unplaced, **order)
    assert status == 2
    assert said.startswith(f"Report {unplaced} was not mended. {words}")
    assert load(redis, CITY, unplaced).state == "review"


def test_another_place_sends_it_to_whoever_takes_it_there_and_back(
    redis: Redis, vault: Vault, clock: Clock, clerk: Callable[..., tuple[int, str]], unplaced: str
) -> None:
    status, said = clerk(unplaced, at="41.5,-91")
    assert (status, said.endswith("It goes to county now.")) == (0, True)
    kept = load(redis, CITY, unplaced)
    assert (kept.provider, kept.service_code, open_report(vault, kept).service_name) == (COUNTY, "P1", "Pothole")
    assert redis.zrange(keys.outbox(CITY, COUNTY), 0, -1) == [unplaced.encode()]
    assert not redis.zcard(keys.outbox(CITY, CITY))
    redis.hset(keys.report(CITY, unplaced), "state", "refused")
    status, said = clerk(unplaced, at="41.9,-87.6")
    assert (status, load(redis, CITY, unplaced).provider, load(redis, CITY, unplaced).service_code) == (
        0, CITY, "pothole",
    )  # fmt: skip


def test_a_report_of_a_provider_that_bears_another_name_now_goes_to_that(
    redis: Redis, vault: Vault, clock: Clock, clerk: Callable[..., tuple[int, str]]
) -> None:
    reference = file(redis, vault, a_report(place=None, provider="old"), clock())
    assert clerk(reference, at="42,-88")[1].endswith("It goes to springfield now.")


def test_an_answer_that_was_missing_is_given(
    redis: Redis, vault: Vault, clock: Clock, clerk: Callable[..., tuple[int, str]]
) -> None:
    reference = file(redis, vault, a_report(service_code="tree", unanswered=True), clock())
    assert clerk(reference)[0] == 2
    assert clerk(reference, answers=("WHERE=TOP",))[0] == 0
    assert load(redis, CITY, reference).state == "waiting"


def test_only_what_waits_for_a_clerk_is_mended(
    redis: Redis, vault: Vault, clock: Clock, courier: Courier, city: DemoCity, new_courier: Callable[..., Courier],
    clerk: Callable[..., tuple[int, str]],
) -> None:  # fmt: skip
    city.cuts_after_create("error")
    reference = file(redis, vault, a_report(), clock())
    drain(courier)
    assert load(redis, CITY, reference).state == "unknown"
    status, said = clerk(reference, at="1,1")
    assert status == 1
    assert "Look for its mark in the city's system; then `townline reports found REFERENCE NUMBER`" in said
    number = city.filed()[0].service_request_id
    told: list[str] = []
    assert found(Desk(redis, vault, [CITY], told.append), reference, number) == 0
    assert told == [f"Report {reference} is request {number}, and is followed from now on."]
    assert load(redis, CITY, reference).state == "open"
    assert found(Desk(redis, vault, [CITY], told.append), reference, number) == 1
    assert clerk(reference, at="1,1")[1] == f"Report {reference} is open: there is nothing to mend."
    assert clerk("1111111", at="1,1")[0] == 1


def test_all_reports_go_into_a_table_or_into_json_with_their_history(
    redis: Redis, vault: Vault, clock: Clock, courier: Courier, clerk: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    clever = "=HYPERLINK(evil)"
    sent = file(redis, vault, a_report(description=clever, answers=(Answer("A", ("1", "2"), True),)), clock())
    drain(courier)
    clock.passes(2 * 86400)
    late = file(redis, vault, a_report(place=None), clock())
    table = io.StringIO()
    assert export(redis, vault, [CITY], table, Wanted()) == []
    first, second = csv.DictReader(io.StringIO(table.getvalue()))
    assert (first["reference"], first["state"], first["description"]) == (sent, "open", f"'{clever}")
    assert (first["filed_at"], first["answers"]) == ("2027-01-15T02:00:00-06:00", "A=1+2")
    assert (second["reference"], second["state"], second["address"]) == (late, "review", "")
    path = tmp_path / "reports.json"
    assert export_to(redis, vault, [CITY], str(path), Wanted("json", since="2027-01-17")) == 0
    (only,) = map(json.loads, path.read_text().splitlines())
    assert (only["reference"], only["history"][0]["target"], path.stat().st_mode & 0o777) == (late, "review", 0o600)


def test_what_cannot_be_exported_is_said(
    redis: Redis, vault: Vault, clock: Clock, clerk: Callable[..., tuple[int, str]], tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    reference = file(redis, Vault("another secret, which is long enough too, is it not"), a_report(), clock())
    assert export_to(redis, vault, [CITY], str(tmp_path / "a.csv"), Wanted()) == 1
    assert f"Not opened: {reference}. Put the secret that sealed them back" in capsys.readouterr().err
    assert export_to(redis, vault, [CITY], str(tmp_path / "no" / "a.csv"), Wanted()) == 2
    assert "Is the name right" in capsys.readouterr().err
    (tmp_path / "b.csv").write_text("what stood there")
    assert export_to(redis, vault, [CITY], str(tmp_path / "b.csv"), Wanted(since="soon")) == 2
    assert "--since soon: this is no day" in capsys.readouterr().err
    assert (tmp_path / "b.csv").read_text() == "what stood there"
