"""The difficult city: each of its quirks alone, and some pairs, with reports on their way to it."""

from pathlib import Path

import pytest
import requests
from redis import Redis

from bench.quirks import pairs, tried
from city_file import read_city
from demo.difficult import directory, options
from demo.georeport.city import DemoCity
from demo.georeport.quirks import DIFFICULT, QUIRKS, NoSuchQuirk, checked, listed, profile_of
from open311.client import Client
from open311.errors import CityRefused, CityUnreachable
from open311.profile import Profile
from reports.georeport import profile_of as profile_of_provider
from settings import DEMO_CITY
from tests.support.ports import free_port
from tests.support.terminal import Terminal

IN_THE_TESTS = (
    ("hangs_up_after_create",),
    ("tokens", "numbers_for_codes"),
    ("no_descriptions", "gateway_after_create"),
    ("refuses_duplicates", "half_an_answer"),
    DIFFICULT,
)
"""`python -m bench.quirks` tries all, and hundreds of pairs."""


@pytest.mark.parametrize("quirks", IN_THE_TESTS, ids=" and ".join)
def test_every_report_is_filed_once_or_kept_with_the_reason(
    redis: Redis, tmp_path: Path, quirks: tuple[str, ...]
) -> None:
    assert tried(redis, tmp_path, quirks).problems == ()


@pytest.mark.parametrize("name", QUIRKS)
def test_a_profile_of_each_quirk_is_one(name: str) -> None:
    Profile.from_settings({"url": "https://311.example.gov", **profile_of([name])})


def test_quirks_are_checked_and_listed() -> None:
    assert checked(["xml-only", " tokens", "tokens", ""]) == ("xml_only", "tokens")
    assert "xml_only" in listed()
    with pytest.raises(NoSuchQuirk, match=r"There is no quirk 'rude'. There are: slow, "):
        checked(["rude"])
    with pytest.raises(NoSuchQuirk, match="json_only excludes another of these quirks: format"):
        checked(["xml_only", "json_only"])
    assert pairs(5, seed=1) == pairs(5, seed=1)


def test_without_the_profile_the_city_would_not_be_understood(endpoint: str, city: DemoCity) -> None:
    city.has_quirks("xml_only")
    with pytest.raises(CityRefused):
        Client(Profile(endpoint)).services()
    assert Client(Profile(endpoint, format="xml")).services()
    city.has_quirks("key_on_reads")
    with pytest.raises(CityRefused):
        Client(Profile(endpoint)).services()
    city.has_quirks("wants_coordinates")
    with pytest.raises(CityUnreachable) as fell_over:
        Client(Profile(endpoint, api_key=city.api_key)).post(service_code="pothole", address_string="somewhere")
    assert fell_over.value.sent


@pytest.mark.parametrize("name", QUIRKS)
def test_the_difficult_city_has_a_directory_that_knows_its_quirk(name: str, tmp_path: Path) -> None:
    place = directory(DEMO_CITY, tmp_path / "city", [name])
    (provider,) = read_city(place, {"DEMO_CITY_URL": "http://127.0.0.1:9"}).providers
    assert profile_of_provider(provider)
    assert {**provider.profile, "format": provider.format} == {"format": "json", **profile_of([name])}


def test_a_difficult_city_runs_beside_its_line(tmp_path: Path) -> None:
    arguments = ["-m", "demo.city", "--port", str(free_port()), "--database", str(tmp_path / "city.sqlite3")]
    secrets = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t"}
    with Terminal([*arguments, *options(["xml_only"])], environment=secrets) as city:
        (address,) = city.find(r"The demo city is ready: (\S+)demo/", seconds=60)
        assert requests.get(f"{address}demo/open311/v2/services.json", timeout=10).status_code == 406
        assert requests.get(f"{address}demo/open311/v2/services.xml", timeout=10).status_code == 200
