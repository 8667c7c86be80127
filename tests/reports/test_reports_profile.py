"""A provider's profile, from city.toml to the endpoint: what is odd about a city is said in its directory."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from redis import Redis

from city_file import CityFileWrong, read_city
from facts.city import City, Provider
from reports.courier import Courier
from reports.delivery import drain
from reports.door import CityRequest
from reports.georeport import profile_of
from reports.record import read_kept
from settings import HERE
from store import keys
from store.cities import from_json, to_json
from store.vault import Vault
from tests.support.open311_endpoint import Endpoint
from tests.support.reporting import CITY, Clock, a_report, file
from tests.support.serving import serve

HOUR = 3600.0


@pytest.fixture
def endpoint() -> Endpoint:
    found = Endpoint()
    found.answers("200 OK", [{"service_request_id": "27-1"}])
    return found


@pytest.fixture
def address(endpoint: Endpoint) -> Iterator[str]:
    with serve(endpoint) as base:
        yield base


def city_with(tmp_path: Path, profile: str) -> City:
    demo = HERE / "demo" / "chicago"
    (tmp_path / "menu.toml").write_bytes((demo / "menu.toml").read_bytes())
    written = (demo / "city.toml").read_text("utf-8").partition("[[provider]]")[0]
    provider = '[[provider]]\nname = "city"\nurl = "https://311.example.gov/"\nvisible_after = 300\n'
    (tmp_path / "city.toml").write_text(f"{written}\n{provider}{profile}", "utf-8")
    return read_city(tmp_path, {})


def test_a_profile_stands_below_its_provider_and_survives_the_store(tmp_path: Path) -> None:
    told = 'required = ["lat", "long"]\nplaceholders = { email = "311@example.gov" }\nread_timeout = 9\n'
    city = city_with(tmp_path, f"[provider.profile]\n{told}")
    assert from_json(to_json(city)) == city
    profile = profile_of(from_json(to_json(city)).providers[0])
    assert (profile.url, profile.visible_after, profile.read_timeout) == ("https://311.example.gov/", 300, 9)
    assert (profile.required, profile.placeholders) == (("lat", "long"), {"email": "311@example.gov"})


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ('[provider.profile]\nmarker = "x"', "marker is not a setting of a profile. Known: url"),
        ('[provider.profile]\nkey_in = "cookie"', "key_in is body or query or header, not 'cookie'"),
        ('[provider.profile]\napi_key = "k"', "api_key belongs to the provider itself"),
        ("[provider.profile]\npost_timeout = 300", "post_timeout 300 is too long"),
        ('[provider.profile]\nca_file = "/no/such.pem"', "ca_file /no/such.pem is not there"),
        ('format = "yaml"', "format is json or xml, not 'yaml'"),
    ],
)
def test_what_is_wrong_with_one_is_said_before_it_is_published(tmp_path: Path, told: str, words: str) -> None:
    with pytest.raises(CityFileWrong, match=words) as wrong:
        city_with(tmp_path, told)
    assert "[[provider]] 'city'" in str(wrong.value)


def test_a_report_without_what_the_endpoint_requires_is_kept_for_staff_with_the_reason_and_not_sent(
    redis: Redis, vault: Vault, clock: Clock, new_courier: Callable[..., Courier], endpoint: Endpoint, address: str
) -> None:
    provider = Provider(CITY, address, searchable=True, profile={"required": ["email"]})
    reference = file(redis, vault, a_report(), clock())
    drain(new_courier(provider=provider))
    fields = redis.hgetall(keys.report(CITY, reference))
    kept = read_kept(reference, {name.decode(): value for name, value in fields.items()})
    assert kept.state == "refused"
    assert "required: email" in kept.flag
    assert endpoint.asked == []
    mended = replace(provider, profile={"required": ["email"], "placeholders": {"email": "311@example.gov"}})
    other = file(redis, vault, a_report(), clock())
    drain(new_courier(provider=mended))
    assert redis.hget(keys.report(CITY, other), "state") == b"open"
    assert ("email", "311@example.gov") in endpoint.asked[0].fields


def test_a_photo_goes_itself_where_the_endpoint_takes_no_addresses(
    redis: Redis, vault: Vault, clock: Clock, new_courier: Callable[..., Courier], endpoint: Endpoint, address: str
) -> None:
    name = "a" * 32
    redis.sadd(keys.cities(), CITY)
    redis.hset(keys.photo(CITY, name), mapping={"state": "kept", "content": vault.seal(b"\xff\xd8 a hole")})
    file(redis, vault, a_report(media=(name,)), clock())
    drain(new_courier(provider=Provider(CITY, address, profile={"media": "upload"})))
    [sent] = endpoint.asked
    assert b'name="media"; filename="1.jpg"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8 a hole\r\n' in sent.body
    assert b'name="media_url"' not in sent.body


@pytest.fixture
def marks_elsewhere(address: str) -> Provider:
    return Provider(CITY, address, searchable=True, profile={"marker_in": "attribute[external_id]"})


def test_a_mark_in_a_field_of_its_own_is_sent_there_and_found_there(
    redis: Redis, vault: Vault, clock: Clock, new_courier: Callable[..., Courier], endpoint: Endpoint,
    marks_elsewhere: Provider,
) -> None:  # fmt: skip
    reference = file(redis, vault, a_report(), clock())
    endpoint.answers("502 Bad Gateway", b"", path="/requests.json")
    courier = new_courier(provider=marks_elsewhere)
    drain(courier)
    posted = dict(endpoint.asked[0].fields)
    assert posted["attribute[external_id]"] == f"Townline {reference}"
    assert posted["description"] == "A deep hole beside the bus stop."
    ours = [{"code": "external_id", "value": f"Townline {reference}"}]
    row = {"service_request_id": "27-9", "status": "open", "attributes": ours}
    endpoint.answers("200 OK", [row], path="/requests.json")
    clock.passes(HOUR)
    drain(courier)
    fields = redis.hgetall(keys.report(CITY, reference))
    assert fields[b"state"] == b"open"
    assert [asked.method for asked in endpoint.asked].count("POST") == 1


@pytest.mark.parametrize(
    ("profile", "posts"),
    [
        ({"marker_in": "account_id"}, 1),
        ({"leave_out": ["status"]}, 1),
        ({"leave_out": ["start_date"]}, 1),
        # This is what the others are held against: a list that is believed.
        ({}, 2),
    ],
)
def test_a_list_that_does_not_show_our_field_or_is_not_asked_in_full_proves_no_absence(
    redis: Redis, vault: Vault, clock: Clock, new_courier: Callable[..., Courier], endpoint: Endpoint, address: str,
    profile: dict[str, object], posts: int,
) -> None:  # fmt: skip
    courier = new_courier(provider=Provider(CITY, address, searchable=True, profile=profile))
    redis.zadd(keys.reports(CITY), {"4821937": 0.0})
    courier.marks_are_shown([CityRequest("27-9", "open", description="[Townline 4821937]")])
    reference = file(redis, vault, a_report(), clock())
    endpoint.answers("500 Oops", b"", path="/requests.json")
    drain(courier)
    somebody_elses = {"service_request_id": "27-9", "status": "open", "description": "[Townline 4821937] Another."}
    endpoint.answers("200 OK", [somebody_elses], path="/requests.json")
    for _ in range(5):
        clock.passes(HOUR)
        drain(courier)
    assert [asked.method for asked in endpoint.asked].count("POST") == posts
    assert (redis.hget(keys.report(CITY, reference), "state") == b"unknown") is (posts == 1)
