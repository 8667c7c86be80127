"""Odd, broken and hostile answers: understood where they can be, refused as NotGeoReport where they cannot."""

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from open311 import dates, parse_json, parse_xml, read_requests, read_services
from open311.errors import NotGeoReport
from open311.models import Filed

RECORDED = Path(__file__).parent / "recorded"


@pytest.mark.parametrize(
    ("body", "understood"),
    [
        (b'[{"service_code": 001, "service_name": "A"}]', [{"service_code": "001", "service_name": "A"}]),
        (
            b'[{"a": 0.5, "b": -10.05, "c": 1e-05, "d": "x: 007, y"},]',
            [{"a": "0.5", "b": "-10.05", "c": "1e-05", "d": "x: 007, y"}],
        ),
        (b'\xef\xbb\xbf{"a": true}', {"a": True}),
        (b'{"a": "tab\there\x10"}', {"a": "tab\there"}),
        ('{"a": "Töölö"}'.encode("latin-1"), {"a": "Töölö"}),
        ('{"a": "Töölö"}'.encode("utf-16"), {"a": "Töölö"}),
        (b'{"a": NaN}', {"a": "NaN"}),
    ],
)
def test_careless_json_is_read(body: bytes, understood: Any) -> None:
    assert parse_json.parse(body) == understood


@pytest.mark.parametrize(
    ("body", "understood"),
    [
        (b"<a><b>1</b></a>", {"a": {"b": "1"}}),
        (b"<a><b>1</b><b>2</b></a>", {"a": {"b": ["1", "2"]}}),
        (b'<m:a xmlns:m="urn:x"><m:b>1</m:b><script/></m:a>', {"a": {"b": "1", "script": ""}}),
        (b"<a><b>Smith & Sons, R&D; &nbsp;&eacute; &amp; &#233;</b></a>", {"a": {"b": "Smith & Sons, R&D; \xa0é & é"}}),
        (b"<a><b>bell\x10&#x10;&#7;</b></a>", {"a": {"b": "bell"}}),
        ('<?xml version="1.0" encoding="utf-8"?><a>Töölö</a>'.encode("latin-1"), {"a": "Töölö"}),
        ('<?xml version="1.0" encoding="iso-8859-2"?><a>Łódź</a>'.encode("iso-8859-2"), {"a": "Łódź"}),
        ('<?xml version="1.0" encoding="utf-16"?><a>Töölö</a>'.encode("utf-16"), {"a": "Töölö"}),
        (b"\n\n<?xml version='1.0'?>\n<a/>", {"a": ""}),
    ],
)
def test_careless_xml_is_read(body: bytes, understood: Any) -> None:
    assert parse_xml.parse(body) == understood


LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "' + b"&b;" * 50 + b'">]><services>&c;</services>'
)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"<html><head></head><body>Sorry</body></html>",
        b"<!doctype html><html><body><p>Sorry</html>",
        b"<a><b></a>",
        b"plain text",
        LAUGHS,
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>',
        b"<a>" * 200 + b"</a>" * 200,
        b"<a>" * 300_000,
        b"\x00\x01\x02",
        b"\xff\xfe",
    ],
)
def test_what_is_no_xml_is_refused(body: bytes) -> None:
    with pytest.raises(NotGeoReport):
        parse_xml.parse(body)


@pytest.mark.parametrize("body", [b"", b"<html></html>", b"{", b'{"a":', b"[" * 200_000, b"undefined", b'{"a": 01x}'])
def test_what_is_no_json_is_refused(body: bytes) -> None:
    with pytest.raises(NotGeoReport):
        read_services.services(parse_json.parse(body))


SERVICE = {"service_code": "7", "service_name": "Hole"}


@pytest.mark.parametrize(
    "tree",
    [
        [SERVICE],
        SERVICE,
        [[SERVICE]],
        {"services": [SERVICE]},
        {"services": SERVICE},
        {"services": {"service": SERVICE}},
        {"services": {"service": [SERVICE]}},
        {"data": {"services": [SERVICE]}},
        [SERVICE, {"service_name": "no code, so nobody can ask for it"}],
    ],
)
def test_a_service_list_may_be_wrapped_in_any_way(tree: Any) -> None:
    [service] = read_services.services(tree)
    assert (service.service_code, service.service_name) == ("7", "Hole")


@pytest.mark.parametrize("tree", ["", None, [], {}, [{}], [[]], {"services": ""}, {"services": {}}, {"services": [{}]}])
def test_nothing_may_be_said_in_many_ways(tree: Any) -> None:
    assert read_services.services(tree) == ()
    assert read_requests.requests([]) == read_requests.requests({"service_requests": ""}) == ()
    assert read_requests.filed(tree if not isinstance(tree, dict) else {}) == Filed()


@pytest.mark.parametrize("tree", ["some words", {"status": "ok"}, [1, 2], {"html": {"body": "Sorry"}}, True])
def test_what_is_something_else_is_no_empty_list(tree: Any) -> None:
    with pytest.raises(NotGeoReport):
        read_services.services(tree)


def test_a_service_says_true_and_its_keywords_and_its_group_in_many_ways() -> None:
    entry = SERVICE | {"metadata": "True", "keywords": "a; b,, c ", "groups": {"group": ["G", "H"]}, "type": "Batch"}
    [service] = read_services.services(entry)
    assert (service.metadata, service.keywords, service.group, service.type) == (True, ("a", "b", "c"), "G", "batch")
    [service] = read_services.services(
        {"service_code": ["5"], "description": "Only this", "group": {}, "keywords": None}
    )
    assert (service.service_code, service.service_name, service.group) == ("5", "Only this", "")


def test_questions_come_in_the_citys_order_also_where_that_is_text_missing_or_doubled() -> None:
    questions = [
        {"code": "c", "order": "10"},
        {"code": "b", "order": "2", "values": {"value": {"key": 1, "name": "One"}}},
        {"code": "b2", "order": 2, "values": 7},
        {"code": "a", "variable": "false"},
        {"order": 1},
    ]
    body = json.dumps({"attributes": {"attribute": questions}}).encode()
    found = read_services.definition(parse_json.parse(body), "asked")
    assert [question.code for question in found.attributes] == ["a", "b", "b2", "c"]
    assert [question.variable for question in found.attributes] == [False, True, True, True]
    assert found.service_code == "asked"


def test_a_definition_that_says_nothing_has_no_questions() -> None:
    assert read_services.definition([], "x").attributes == ()


@pytest.mark.parametrize(
    ("lat", "long", "understood"),
    [
        ("41.88", "-87.6", (41.88, -87.6)),
        (" 41.88 ", "-87.6", (41.88, -87.6)),
        ("0", "0.0", (None, None)),
        (None, "-87", (None, None)),
        ("1182345.2", "1900000", (None, None)),
        ("nan", "inf", (None, None)),
        ({}, [], (None, None)),
    ],
)
def test_coordinates_are_numbers_on_earth_or_unknown(lat: Any, long: Any, understood: Any) -> None:
    [request] = read_requests.requests({"service_request_id": "1", "lat": lat, "long": long})
    assert (request.lat, request.long) == understood


def test_notes_and_photos_may_be_lists() -> None:
    [request] = read_requests.requests(
        {"service_request_id": "1", "status": "Closed", "status_note": ["a", "b"], "media_url": [{"url": "u"}]}
    )
    assert (request.status, request.status_notes, request.media_url) == ("closed", "a\nb", "u")


@pytest.mark.parametrize(
    ("tree", "complaints"),
    [
        ([{"code": "403", "description": "no key"}], (("403", "no key"),)),
        ({"errors": {"error": [{"code": "1", "message": "a"}, {"description": "b"}]}}, (("1", "a"), ("", "b"))),
        ({"code": "400", "detail": "bad"}, (("400", "bad"),)),
        ({"errors": {"error": "words"}}, (("", "words"),)),
        ({"errors": ["words"]}, (("", "words"),)),
        ({"error": "words"}, (("", "words"),)),
        ({"errors": ""}, (("", ""),)),
        ([{"service_request_id": "1", "description": "a hole"}], ()),
        ([{"token": "1", "description": "a hole"}], ()),
        ([], ()),
        ("words", ()),
    ],
)
def test_complaints_come_in_many_shapes(tree: Any, complaints: Any) -> None:
    assert read_requests.errors(tree) == complaints


def test_a_list_of_many_requests_is_no_answer_to_a_post() -> None:
    with pytest.raises(NotGeoReport):
        read_requests.filed([{"service_request_id": "1"}, {"service_request_id": "2"}])


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-31T10:00:00-06:00", datetime(2026, 1, 31, 16, tzinfo=UTC)),
        ("2026-01-31T10:00:00.000Z", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("2026-01-31T10:00:00+0000", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("2026-01-31 10:00:00.97", datetime(2026, 1, 31, 15, tzinfo=UTC)),
        ("2026-01-31T10:00:00.123456+01:00", datetime(2026, 1, 31, 9, tzinfo=UTC)),
        ("2026-01-1 17:35", datetime(2026, 1, 1, 22, 35, tzinfo=UTC)),
        ("2026-01-31", datetime(2026, 1, 31, 5, tzinfo=UTC)),
        ("12-31-2099T00:00:00Z", datetime(2099, 12, 31, tzinfo=UTC)),
        ("31-12-2099T00:00:00Z", None),
        ("1970-01-01T00:00:00Z", None),
        ("1769853600", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("1769853600000", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("٢٠٢٦-01-31", None),
        ("2026-02-30T00:00:00Z", None),
        ("2026-01-31T10:00:00+99:99", None),
        ("", None),
        ("soon", None),
    ],
)
def test_six_kinds_of_date_are_read(text: str, moment: datetime | None) -> None:
    assert dates.read(text, timezone(timedelta(hours=-5))) == moment


def test_a_time_is_told_to_a_city_in_whole_utc_seconds() -> None:
    assert dates.written(datetime(2026, 1, 31, 10, 0, 0, 999, timezone(timedelta(hours=-6)))) == "2026-01-31T16:00:00Z"
    with pytest.raises(ValueError, match="zone"):
        dates.written(datetime(2026, 1, 31))
