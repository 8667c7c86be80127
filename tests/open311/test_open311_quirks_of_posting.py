"""How real endpoints want a request to be filed, over real HTTP.

The numbers are those of test_open311_quirks_all.py.
"""

import pytest

from open311 import (
    Client,
    Media,
    NotSent,
)
from tests.support.open311_endpoint import TOOK_IT, Endpoint, Lines, Speaking, file

PICTURE = Media("hole.jpg", "image/jpeg", b"\xff\xd8 a hole")

pytestmark = pytest.mark.usefixtures("took_it")


def test_quirk_30_what_an_endpoint_wants_beyond_the_standard_is_filled_in_or_missed_before_sending(
    speaking: Speaking, endpoint: Endpoint, lines: Lines
) -> None:
    wants = {"email": "311@example.gov", "privacy_policy_accepted": "true"}
    rostock = speaking(placeholders=wants, required=("email", "description"), leave_out=("phone",))
    file(rostock, description="A hole", phone="+1312", email="")
    assert ("email", "311@example.gov") in lines()
    assert ("privacy_policy_accepted", "true") in lines()
    assert "phone" not in dict(lines())
    file(rostock, description="A hole", email="me@example.org")
    assert ("email", "me@example.org") in lines()
    with pytest.raises(NotSent, match="description") as missing:
        file(rostock)
    assert missing.value.missing == ("description",)
    assert len(endpoint.asked) == 2


def test_quirk_31_a_last_name_is_filled_in(speaking: Speaking, lines: Lines) -> None:
    file(speaking(placeholders={"last_name": "-"}), first_name="Björk")
    assert dict(lines())["last_name"] == "-"
    assert dict(lines())["first_name"] == "Björk"


def test_quirk_32_places_are_told_as_this_endpoint_wants_them(speaking: Speaking, lines: Lines) -> None:
    place = {"lat": 41.8812345678, "long": -0.00001, "address_string": "1 Main St", "address_id": "7"}
    file(speaking(), **place)
    assert lines()[1:] == [
        ("lat", "41.881235"), ("long", "-0.000010"), ("address_string", "1 Main St"), ("address_id", "7"),
    ]  # fmt: skip
    file(speaking(place_fields=("address_string",)), **place)
    assert lines()[1:] == [("address_string", "1 Main St")]
    file(speaking(placeholders={"address_id": "#NOTPINPOINTED#"}))
    assert dict(lines())["address_id"] == "#NOTPINPOINTED#"
    file(speaking(), attributes={"easting": "538000", "northing": "170000"})
    assert ("attribute[easting]", "538000") in lines()


def test_quirk_32_an_endpoint_that_falls_over_without_coordinates_is_not_asked(
    speaking: Speaking, endpoint: Endpoint
) -> None:
    with pytest.raises(NotSent, match="lat, long"):
        file(speaking(required=("lat", "long")))
    assert endpoint.asked == []


@pytest.mark.parametrize(
    ("style", "written"),
    [
        ("brackets", [("attribute[M][]", "a"), ("attribute[M][]", "b"), ("attribute[ONE]", "c")]),
        ("repeated", [("attribute[M]", "a"), ("attribute[M]", "b"), ("attribute[ONE]", "c")]),
        ("comma", [("attribute[M]", "a,b"), ("attribute[ONE]", "c")]),
    ],
)
def test_quirk_33_several_answers_are_written_as_this_endpoint_reads_them(
    speaking: Speaking, lines: Lines, style: str, written: list[tuple[str, str]]
) -> None:
    file(speaking(multi_value=style), attributes={"M": ["a", "b"], "ONE": "c", "NONE": [], "EMPTY": ""})
    assert lines()[2:] == written


def test_quirk_34_nothing_empty_is_sent(client: Client, lines: Lines) -> None:
    file(client, email="", phone="\x00", media_url="", description="")
    assert lines() == [
        ("api_key", "k"),
        ("jurisdiction_id", "j"),
        ("service_code", "1"),
        ("address_string", "1 Main St"),
    ]


def test_quirk_35_pictures_go_as_this_endpoint_takes_them(speaking: Speaking, endpoint: Endpoint, lines: Lines) -> None:
    pictures = {"media": [PICTURE, PICTURE], "media_url": ["https://a/1.jpg", "https://a/2.jpg"]}
    file(speaking(), **pictures)
    assert lines()[2:] == [("media_url", "https://a/1.jpg")]
    file(speaking(most_media=5), **pictures)
    assert lines()[2:] == [("media_url", "https://a/1.jpg"), ("media_url", "https://a/2.jpg")]
    file(speaking(media="base64", media_field="photo"), **pictures)
    assert lines()[2:] == [("photo", "/9ggYSBob2xl")]
    file(speaking(media="data"), **pictures)
    assert lines()[2:] == [("media_url", "data:image/jpeg;base64,/9ggYSBob2xl")]
    file(speaking(media="upload", most_media=2), **pictures, description="Größer")
    sent = endpoint.asked[-1]
    assert sent.told["CONTENT_TYPE"].startswith("multipart/form-data; boundary=")
    assert sent.body.count(b'name="media"; filename="hole.jpg"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8 a hole') == 2
    assert 'name="description"\r\n\r\nGrößer'.encode() in sent.body
    assert b"https://a/" not in sent.body


def test_quirk_36_fields_may_have_other_names(speaking: Speaking, lines: Lines, endpoint: Endpoint) -> None:
    endpoint.answers("200 OK", [{"service_request_id": "5", "account_id": 17}])
    filed = file(speaking(field_names={"device_id": "deviceid"}), device_id="d")
    assert (("deviceid", "d") in lines(), filed.account_id) == (True, "17")


def test_quirk_37_the_charset_and_length_are_said(client: Client, endpoint: Endpoint) -> None:
    file(client, description="Größer 🕳")
    told = endpoint.asked[0].told
    assert told["CONTENT_TYPE"] == "application/x-www-form-urlencoded; charset=utf-8"
    assert int(told["CONTENT_LENGTH"]) == len(endpoint.asked[0].body)
    assert ("description", "Größer 🕳") in endpoint.asked[0].fields


def test_quirk_41_our_own_mark_stands_first_or_in_a_field_of_its_own(speaking: Speaking, lines: Lines) -> None:
    file(speaking(), description="A hole", marker="Townline 1")
    assert ("description", "[Townline 1] A hole") in lines()
    file(speaking(marker_in="attribute[external_id]"), description="A hole", marker="Townline 1")
    assert ("description", "A hole") in lines()
    assert ("attribute[external_id]", "Townline 1") in lines()
    file(speaking(longest_description=20), description="A hole, very deep", marker="Townline 1")
    assert ("description", "[Townline 1] A hole,") in lines()


def test_quirk_42_a_test_endpoint_has_a_profile_of_its_own(
    speaking: Speaking, endpoint: Endpoint, lines: Lines
) -> None:
    endpoints = [{"url": "https://a/v2", "type": "production"}, {"url": "https://test.a/v2", "type": "TEST"}]
    endpoint.answers("200 OK", {"endpoints": endpoints})
    found = speaking().discovery()
    chosen = [found.georeport_v2(), found.georeport_v2("test")]
    assert [each.url for each in chosen if each] == ["https://a/v2", "https://test.a/v2"]
    endpoint.answers("200 OK", TOOK_IT)
    file(speaking(api_key="test-key"))
    assert dict(lines())["api_key"] == "test-key"
