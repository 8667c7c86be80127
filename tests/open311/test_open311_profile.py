"""Every field of a profile does something, can be told in a file, and is refused in words where it is wrong."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from open311 import CityUnreachable, Client, Profile
from tests.support.open311_endpoint import raw

IN_FULL = """
url = "https://311.example.gov/v2"
api_key = "k"
jurisdiction_id = "example.gov"
format = "xml"
paths = { request = "request/{id}.{format}" }
compressed = false
ca_file = "/etc/ssl/city.pem"
connect_timeout = 3
read_timeout = 20.5
post_timeout = 50
read_retries = 0
key_in = "header"
key_header = "X-Api-Key"
key_on_reads = true
jurisdiction_in = "query"
place_fields = ["lat", "long"]
required = ["lat", "long"]
placeholders = { email = "311@example.gov", last_name = "-" }
field_names = { device_id = "deviceid" }
leave_out = ["phone"]
multi_value = "repeated"
longest_description = 1000
marker_in = "account_id"
media = "upload"
media_field = "photo"
most_media = 3
timezone = "America/Chicago"
trust_zones = false
dates = "local"
bounds = [41.6, -87.95, 42.1, -87.5]
pending = [404, 400]
duplicate_words = ["bereits gemeldet"]
busy_words = ["crm is down"]
paging = "page"
page_size = 50
first_page = 0
window_days = 30
ids_at_once = 1
list_fields = { also_archived = "true" }
extensions = true
visible_after = 300
updates = true
terms = "What you say becomes public."
"""


def test_a_profile_can_be_told_in_a_file() -> None:
    told = tomllib.loads(IN_FULL)
    profile = Profile.from_settings(told)
    assert set(told) == {field.name for field in fields(Profile)}
    for name, given in told.items():
        assert getattr(profile, name) == (tuple(given) if isinstance(given, list) else given), name
        if name != "url":
            assert getattr(profile, name) != getattr(Profile("https://a/"), name), f"{name} is the default: no test"
    assert profile.address("request", "a/b") == "https://311.example.gov/v2/request/a%2Fb.xml"
    assert profile.address("services") == "https://311.example.gov/v2/services.xml"
    assert hash(profile)


def test_every_field_is_told_to_whoever_reads_the_profile_and_has_a_test_beside_the_one_in_a_file() -> None:
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_open311_*.py"))
    tests = tests.replace(IN_FULL, "")
    for field in fields(Profile):
        assert f"`{field.name}`" in (Profile.__doc__ or ""), field.name
        used = re.search(rf"\b{field.name}=", tests)
        assert used or field.name in ("visible_after", "updates", "terms"), f"{field.name} has no test"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"url": "ftp://a/"}, "begins with https://"),
        ({"url": "https://me:secret@a/"}, "holds no password"),
        ({"url": 5}, "url is a text"),
        ({"format": "yaml"}, "format is json or xml, not 'yaml'"),
        ({"key_in": "cookie"}, "key_in is body or query or header"),
        ({"read_timeout": "30"}, "read_timeout is a number"),
        ({"read_timeout": -1}, "read_timeout is a number"),
        ({"read_timeout": float("nan")}, "read_timeout is a number"),
        ({"connect_timeout": True}, "connect_timeout is a number"),
        ({"page_size": 2.5}, "page_size is a whole number"),
        ({"most_media": -1}, "most_media is a whole number"),
        ({"ids_at_once": 0}, "ids_at_once is at least 1"),
        ({"window_days": 0}, "window_days is at least 1"),
        ({"key_on_reads": "yes"}, "key_on_reads is true or false"),
        ({"required": "lat"}, "required is a list"),
        ({"pending": ["404"]}, "pending is a list"),
        ({"placeholders": ["email"]}, "placeholders is a table of texts"),
        ({"placeholders": {"email": 5}}, "placeholders is a table of texts"),
        ({"paths": {"post office": "x"}}, "no path 'post office'; there are discovery"),
        ({"bounds": [1, 2, 3]}, "south, west, north, east"),
        ({"timezone": "Chicago"}, "no time zone 'Chicago'"),
        ({"timezone": "../../etc/passwd"}, "no time zone"),
        ({"verify": False}, "verify is not a setting"),
    ],
)
def test_a_wrong_profile_is_refused_in_words(wrong: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        Profile.from_settings({"url": "https://a/", **wrong})


def test_a_question_is_asked_again_when_the_connection_broke_and_a_post_never() -> None:
    connections: list[int] = []
    with raw(lambda connection: connections.append(1), times=4) as base:
        with pytest.raises(CityUnreachable):
            Client(Profile(base, read_retries=2)).services()
        assert len(connections) == 3
        with pytest.raises(CityUnreachable) as doubt:
            Client(Profile(base, read_retries=2)).post(service_code="1")
        assert (len(connections), doubt.value.sent) == (4, True)


def test_a_host_that_does_not_answer_is_given_up_and_nothing_was_sent() -> None:
    # An address that is for documentation only: nobody is there.
    with pytest.raises(CityUnreachable) as away:
        Client(Profile("http://192.0.2.1/", connect_timeout=0.1)).post(service_code="1")
    assert not away.value.sent


def test_the_profile_of_an_odd_city_holds_only_what_is_odd() -> None:
    assert Profile.from_settings({"url": "https://a/"}) == Profile("https://a/")
