"""What a refused trial teaches stands in the profile that is printed, and the next report is taken."""

import tomllib
from collections.abc import Sequence
from typing import Any

import pytest

from checking import paste
from checking.lessons import lessons
from demo.georeport.city import API_KEY, DemoCity
from open311 import Client, Profile
from tests.support.endpoints import checked

SENT = ("service_code", "address_string", "description", "phone")
PLACES = ["lat", "long", "address_id"]


@pytest.mark.parametrize(
    ("complaints", "learned"),
    [
        (["unknown parameter address_string"], {"place_fields": PLACES}),
        (["Failed //rec: found unexpected entries: address_string phone"],
         {"place_fields": PLACES, "leave_out": ["phone"]}),
        (["last_name is required", "email: This field may not be blank."],
         {"placeholders": {"last_name": "-", "email": "nobody@example.org"}}),
        (["lat was not provided; long was not provided"], {"required": ["lat", "long"]}),
        (["unknown service_code", "the latest phone is required", "email_alerts is required", ""], {}),
    ],
)  # fmt: skip
def test_a_complaint_that_names_a_field_teaches_something(complaints: Sequence[str], learned: dict[str, Any]) -> None:
    found = lessons(complaints, SENT, Profile("https://a.example/"))
    assert found == learned
    Profile.from_settings({"url": "https://a.example/", **found})


def test_what_the_difficult_city_refused_is_met_by_the_profile_that_is_printed(demo: str, city: DemoCity) -> None:
    city.has_quirks("knows_no_address", "wants_last_name")
    outcome = checked(demo, api_key=API_KEY, post=True)
    (provider,) = tomllib.loads(paste.toml(outcome))["provider"]
    assert provider["profile"] == {"place_fields": PLACES, "placeholders": {"last_name": "-"}}
    told = Profile.from_settings({"url": demo, "api_key": API_KEY, "format": provider["format"], **provider["profile"]})
    place = {"lat": 41.9, "long": -87.6, "address_string": "1200 N WESTERN AVE"}
    assert Client(told).post(service_code="pothole", description="A hole.", **place).service_request_id
