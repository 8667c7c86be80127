"""What real endpoints answer, and how it is read. The numbers are those of test_open311_quirks_all.py."""

import json
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from open311 import Filed, NotGeoReport, dates, parse_json, parse_xml, read_requests, read_services
from open311.text import plain

LONDON = ZoneInfo("Europe/London")


def one_service(**entry: Any) -> Any:
    [service] = read_services.services([{"service_code": "7", "service_name": "Hole", **entry}])
    return service


def one_request(**entry: Any) -> Any:
    [request] = read_requests.requests([{"service_request_id": "1", **entry}])
    return request


def questions(*entries: dict[str, Any]) -> Any:
    return read_services.definition({"service_code": "7", "attributes": list(entries)}, "7").attributes


def test_quirk_04_arrays_come_in_braces_scalars_in_lists_and_nothing_in_any_way() -> None:
    tree = {
        "service_requests": {"0": "x", "request": {"service_request_id": ["12"], "status": ["open"], "address": {}}}
    }
    [request] = read_requests.requests(tree)
    assert (request.service_request_id, request.status, request.address) == ("12", "open", "")
    for nothing in ([{}], [[]], {}, [], "", None, {"service_requests": [{}]}, {"service_requests": {"request": {}}}):
        assert read_requests.requests(nothing) == ()


def test_quirk_05_one_entry_may_stand_for_a_list_also_among_errors() -> None:
    lone = parse_xml.parse(b"<services><service><service_code>1</service_code></service></services>")
    assert [service.service_code for service in read_services.services(lone)] == ["1"]
    assert [each.service_code for each in read_services.services({"service_code": "1"})] == ["1"]
    lone = parse_xml.parse(b"<errors><error><code>400</code><description>no</description></error></errors>")
    assert read_requests.errors(lone) == (("400", "no"),)
    assert read_requests.errors({"code": "400", "description": "no"}) == (("400", "no"),)


@pytest.mark.parametrize("empty", ['""', "null", "{}", "[]", "[{}]"])
def test_quirk_06_an_empty_id_beside_a_token_is_no_id(empty: str) -> None:
    body = f'[{{"service_request_id": {empty}, "token": "t"}}]'
    assert read_requests.filed(parse_json.parse(body.encode())) == Filed(token="t")
    body = "<service_requests><request><service_request_id/><token>t</token></request></service_requests>"
    assert read_requests.filed(parse_xml.parse(body.encode())) == Filed(token="t")


def test_quirk_07_control_characters_foreign_namespaces_and_slips_of_json_are_borne() -> None:
    body = b'<m:services xmlns:m="http://org/x" xmlns:s="urn:y"><service><service_code>0\x1001&#16;</service_code>'
    body += b'<s:group s:nil="true"/></service></m:services>'
    assert read_services.services(parse_xml.parse(body))[0].service_code == "001"
    slips = b'{"errors": [{"code": 400, "description": "bad\ttab\x10 key",},],}'
    assert read_requests.errors(parse_json.parse(slips)) == (("400", "bad\ttab key"),)


def test_quirk_09_codes_and_ids_are_text_for_ever() -> None:
    body = b'[{"service_code": 001, "service_name": "Cans"}, {"service_code": 1e3, "service_name": "x"}]'
    assert [each.service_code for each in read_services.services(parse_json.parse(body))] == ["001", "1e3"]
    for code in ("518d5892601827e3880000c5", "_wrap", "a code", "2.4.3", "ServiceRequest/Animals/NA", "000"):
        assert one_service(service_code=code).service_code == code
    body = b'[{"service_request_id": 101005420892123456789012345, "status": "open"}]'
    [request] = read_requests.requests(parse_json.parse(body))
    assert request.service_request_id == "101005420892123456789012345"


@pytest.mark.parametrize("written", [True, "true", "True", " TRUE ", "1", ["true"]])
def test_quirk_10_true_is_written_in_many_ways(written: Any) -> None:
    assert one_service(metadata=written).metadata
    assert questions({"code": "a", "required": written, "variable": written})[0].required
    assert not one_service(metadata=False).metadata
    assert not one_service(metadata="false").metadata


def test_quirk_11_latin_1_is_read_whatever_it_calls_itself() -> None:
    body = (
        '<?xml version="1.0" encoding="UTF-8"?><services><service><service_code>ä ö</service_code></service></services>'
    )
    assert read_services.services(parse_xml.parse(body.encode("latin-1")))[0].service_code == "ä ö"
    assert parse_json.parse('["Töölö"]'.encode("latin-1")) == ["Töölö"]
    # And the reverse: UTF-8 that calls itself Latin-1.
    assert parse_xml.parse('<?xml version="1.0" encoding="iso-8859-1"?><a>Töölö</a>'.encode()) == {"a": "Töölö"}


def test_quirk_20_services_without_a_code_are_left_out_and_those_without_a_name_take_another() -> None:
    found = read_services.services(
        [
            {"service_name": "no code"},
            "not even an object",
            {"unknown": "thing"},
            {"service_code": "1", "service_name": "Hole  "},
            {"service_code": "2", "service_name": "", "description": "Its name, in Cambridgeshire"},
            {"service_code": "3"},
            {"service_code": "4", "service_name": "Hole"},
        ]
    )
    assert [(each.service_code, each.service_name) for each in found] == [
        ("1", "Hole"), ("2", "Its name, in Cambridgeshire"), ("3", "3"), ("4", "Hole"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "groups"),
    [
        ({}, ()),
        ({"group": None}, ()),
        ({"group": [None]}, ()),
        ({"group": {}}, ()),
        ({"group": "Streets, curbs"}, ("Streets, curbs",)),
        ({"group": '"Streets","Trees, parks"'}, ("Streets", "Trees, parks")),
        ({"group": '"an odd name'}, ("an odd name",)),
        ({"groups": {"group": ["Streets", "Parks"]}}, ("Streets", "Parks")),
        ({"groups": ["Streets"], "group": ""}, ("Streets",)),
    ],
)
def test_quirk_21_groups_come_in_many_ways_and_keywords_may_be_flags(entry: dict[str, Any], groups: Any) -> None:
    service = one_service(**entry, keywords="private,waste_only")
    assert (service.groups, service.group) == (groups, groups[0] if groups else "")
    assert service.keywords == ("private", "waste_only")
    assert one_service(keywords=None).keywords == one_service(keywords="").keywords == ()


@pytest.mark.parametrize("nothing", ["[]", "{}", '{"service_code": "7"}', '{"service_code": "7", "attributes": {}}'])
def test_quirk_22_a_definition_may_be_empty_although_metadata_is_true(nothing: str) -> None:
    assert read_services.definition(parse_json.parse(nothing.encode()), "7").attributes == ()
    assert read_services.definition(parse_xml.parse(b"<service_definition/>"), "7").attributes == ()


def test_quirk_23_attributes_may_come_without_their_wrapper() -> None:
    body = b"<service_definition><attribute><code>a</code></attribute><attribute><code>b</code></attribute>"
    found = read_services.definition(parse_xml.parse(body + b"</service_definition>"), "7")
    assert [each.code for each in found.attributes] == ["a", "b"]


def test_quirk_24_the_order_of_questions_may_be_text_doubled_missing_or_odd() -> None:
    given = [("d", "10"), ("c", 1), ("b", "1"), ("a", 0), ("e", "²"), ("f", "--3"), ("g", None)]
    found = questions(*({"code": code, "order": str(order)} for code, order in given))
    assert [each.code for each in found] == ["a", "e", "f", "g", "c", "b", "d"]


def test_quirk_25_some_attributes_are_to_be_said_and_not_asked() -> None:
    said, asked = questions({"code": "n", "variable": "false", "description": "3 days"}, {"code": "q", "order": "2"})
    assert (said.variable, said.description, asked.variable) == (False, "3 days", True)


def test_quirk_26_unknown_datatypes_numbers_for_values_and_conditions_are_kept() -> None:
    rule = {"clause": "OR", "conditions": [{"attribute": "x", "op": "eq", "value": "y"}]}
    found = questions(
        {"code": "a", "datatype": "Informational"},
        {"code": "b", "datatype": "Boolean (checkbox)", "values": "3"},
        {"code": "c", "datatype": None, "dependencies": rule},
        {"code": "d", "datatype": "Picklist", "values": [{"key": "1"}, {"name": "Two"}, "three"]},
    )
    assert [each.datatype for each in found] == ["informational", "boolean (checkbox)", "string", "picklist"]
    assert found[1].values == ()
    assert found[2].extra == {"dependencies": rule}
    assert [(value.key, value.name) for value in found[3].values] == [("1", "1"), ("Two", "Two")]


def test_quirk_27_html_and_entities_are_no_words_and_what_the_server_fills_in_is_marked() -> None:
    [asked] = questions({"code": "a", "automated": "server_set", "description": "Where <b>is</b> it?<br>Now:&nbsp;"})
    assert asked.automated == "server_set"
    assert plain(asked.description) == "Where is it? Now:"
    assert plain("a < b and c > d") == "a < b and c > d"
    unescaped = parse_xml.parse(b"<a><description>It is <b>here</b>,<br/> now</description></a>")
    assert unescaped == {"a": {"description": "It is here, now"}}


def test_quirk_28_what_a_city_requires_beyond_its_questions_is_kept_for_whoever_asks() -> None:
    entry = {"service_code": "7", "attributes": [], "definitions": {"location_required": True}}
    assert read_services.definition(entry, "7").extra == {"definitions": {"location_required": True}}


@pytest.mark.parametrize(
    "body",
    [
        b'[{"service_request_id": "5", "service_notice": "soon"}]',
        b'{"service_request_id": 5, "service_notice": "soon"}',
        b'{"data": {"service_request_id": "5", "service_notice": "soon"}, "success": true}',
        b'{"data": [{"service_request_id": "5", "service_notice": "soon"}], "success": true}',
        b'{"response": {"result": {"service_request_id": "5", "service_notice": "soon"}}}',
        b'{"service_requests": {"request": {"service_request_id": "5", "service_notice": "soon"}}}',
    ],
)
def test_quirk_39_a_receipt_is_found_however_it_is_wrapped(body: bytes) -> None:
    assert read_requests.filed(parse_json.parse(body)) == Filed("5", service_notice="soon")


def test_quirk_39_a_receipt_may_hold_an_id_a_token_both_or_neither_and_much_else() -> None:
    long = {"service_request_id": "101", "token": "t", "status": "open", "address": "x", "lat": "1"}
    filed = read_requests.filed(long)
    assert (filed.service_request_id, filed.token) == ("101", "t")
    assert filed.extra == {"status": "open", "address": "x", "lat": "1"}
    assert read_requests.filed({"service_notice": "thanks"}) == Filed(service_notice="thanks")
    with pytest.raises(NotGeoReport):
        read_requests.filed({"success": "true"})


def test_quirk_44_fresh_requests_may_have_neither_token_nor_id() -> None:
    [request] = read_requests.requests([{"status": "submitted", "service_code": "x", "requested_datetime": "2026"}])
    assert (request.service_request_id, request.token, request.status) == ("", "", "submitted")


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-07-01T10:00:00+01:00", datetime(2026, 7, 1, 9, tzinfo=UTC)),
        ("2026-07-01T10:00:00.000Z", datetime(2026, 7, 1, 10, tzinfo=UTC)),
        ("2026-07-01T10:00:00+0000", datetime(2026, 7, 1, 10, tzinfo=UTC)),
        ("2026-07-01 10:00:00.97", datetime(2026, 7, 1, 9, tzinfo=UTC)),
        ("2026-07-01T10:00:00.123456+01:00", datetime(2026, 7, 1, 9, tzinfo=UTC)),
        ("2026-07-1 17:35", datetime(2026, 7, 1, 16, 35, tzinfo=UTC)),
        ("12-31-2099T00:00:00Z", datetime(2099, 12, 31, tzinfo=UTC)),
    ],
)
def test_quirk_46_times_come_in_many_forms(written: str, moment: datetime) -> None:
    assert dates.read(written, LONDON) == moment


def test_quirk_46_local_time_marked_as_utc_can_be_read_as_what_it_is() -> None:
    assert dates.read("2026-07-01T10:00:00Z", LONDON, trust=False) == datetime(2026, 7, 1, 9, tzinfo=UTC)
    assert dates.read("2026-01-01T10:00:00Z", LONDON, trust=False) == datetime(2026, 1, 1, 10, tzinfo=UTC)


def test_quirk_46_the_epoch_and_what_is_missing_are_no_time() -> None:
    assert [dates.read(text) for text in ("1970-01-01T00:00:00Z", "", "0", "null", "tomorrow")] == [None] * 5
    assert one_request(updated_datetime=None).requested_datetime == ""
    earlier = one_request(requested_datetime="2026-02-02T00:00:00Z", updated_datetime="2026-02-01T00:00:00Z")
    assert earlier.updated_datetime < earlier.requested_datetime  # kept as it came


@pytest.mark.parametrize("status", ["OPEN", "Open", "fixed", "NOT_COUNCILS_RESPONSIBILITY", "Received", "In Progress"])
def test_quirk_49_a_status_may_be_any_word(status: str) -> None:
    assert one_request(status=status).status == status.lower()


def test_quirk_49_a_request_may_be_merged_with_another() -> None:
    assert one_request(parent_service_request_id="9").parent_service_request_id == "9"
    assert one_request(duplicate_parent_service_request_id="9").parent_service_request_id == "9"


def test_quirk_50_notes_on_a_status_may_be_a_list_or_have_another_name_and_a_timeline_is_read() -> None:
    assert one_request(status_notes=["a", "b", None]).status_notes == "a\nb"
    assert one_request(status_note="c").status_notes == "c"
    both = one_request(status_notes="a", status_note="b")
    assert (both.status_notes, both.extra) == ("a", {"status_note": "b"})
    told = one_request(notes=[{"datetime": "2", "description": "b", "type": "closed"}, {"summary": "a", "x": "y"}])
    assert [(note.datetime, note.description, note.type) for note in told.notes] == [
        ("2", "b", "closed"),
        ("", "a", ""),
    ]
    assert told.notes[1].extra == {"x": "y"}
    lone = parse_xml.parse(
        b"<request><status>open</status><notes><note><description>a</description></note></notes></request>"
    )
    assert read_requests.requests(lone)[0].notes[0].description == "a"


def test_quirk_50_extended_attributes_and_answers_are_read() -> None:
    request = one_request(
        attributes=[{"code": "x", "label": "Where?", "value": "alley"}, {"name": "y", "values": ["1", "2"]}],
        extended_attributes={"channel": "phone", "photos": [{"media_url": "https://a/1.jpg"}]},
    )
    assert [(told.code, told.name, told.value) for told in request.attributes] == [
        ("x", "Where?", "alley"),
        ("y", "y", "1, 2"),
    ]
    assert request.media_urls == ("https://a/1.jpg",)
    assert request.extra["extended_attributes"]["channel"] == "phone"


@pytest.mark.parametrize(
    ("lat", "long", "place"),
    [
        ("41.9", "-87.6", (41.9, -87.6)),
        (" 41.9 ", ["-87.6"], (41.9, -87.6)),
        ("-122.4", "37.7", (37.7, -122.4)),
        ("1176000.5", "1900000.1", (None, None)),
        ("0", "0.0", (None, None)),
        (None, "-87.6", (None, None)),
        ("", "", (None, None)),
        ("41,9", "-87,6", (None, None)),
        ("nan", "inf", (None, None)),
    ],
)
def test_quirk_51_coordinates_may_be_text_turned_projected_or_none(lat: Any, long: Any, place: Any) -> None:
    request = one_request(lat=lat, long=long, address_string="1 Main St")
    assert (request.lat, request.long, request.address) == (*place, "1 Main St")


def test_quirk_51_coordinates_that_are_no_place_are_kept_as_they_came() -> None:
    assert one_request(lat="1176000.5", long="1900000.1").extra == {"lat": "1176000.5", "long": "1900000.1"}


def test_quirk_53_a_request_that_is_not_for_everybody_says_so() -> None:
    assert one_request(non_public="1").non_public
    assert not one_request().non_public


@pytest.mark.parametrize(
    ("body", "complaints"),
    [
        (b'[{"code": 403, "description": "key"}]', (("403", "key"),)),
        (b'{"errors": [{"code": "400", "description": "a"}, {"code": 1, "message": "b"}]}', (("400", "a"), ("1", "b"))),
        (b'{"errors": {"error": {"code": "400", "detail": "c"}}}', (("400", "c"),)),
        (b'{"code": "404", "detail": "not found"}', (("404", "not found"),)),
        (b'{"error": "words"}', (("", "words"),)),
        (b'{"errors": "words"}', (("", "words"),)),
        (b'{"errors": ["one", "two"]}', (("", "one"), ("", "two"))),
        (b'{"code": 400, "detail": {"lat": ["Too far.", "No."], "long": []}}', (("400", "lat: Too far.; No."),)),
        (b'{"code": 400, "detail": ["Service code 9 is invalid"]}', (("400", "Service code 9 is invalid"),)),
    ],
)
def test_quirk_55_errors_come_in_many_shapes(body: bytes, complaints: Any) -> None:
    assert read_requests.errors(parse_json.parse(body)) == complaints


def test_quirk_55_a_picture_may_be_one_address_several_objects_or_none() -> None:
    for given in ("u", ["u"], [{"url": "u"}], {"media_url": "u"}, [None, "u"]):
        assert one_request(media_url=given).media_urls == ("u",), given
    for nothing in ("", None, [], [{}], {}):
        assert one_request(media_url=nothing).media_url == "", nothing


@pytest.mark.parametrize(
    "body", [b'[{"service_code":', b"<services><service>", b"<!doctype html><html>", b"OK", b"", b"[]]"]
)
def test_quirk_08_a_web_page_or_half_an_answer_is_no_empty_list(body: bytes) -> None:
    for parse in (parse_json.parse, parse_xml.parse):
        with pytest.raises(NotGeoReport):
            read_services.services(parse(body))
    with pytest.raises(NotGeoReport):
        read_services.services(json.loads('{"html": {"body": {"p": "Sorry"}}}'))
