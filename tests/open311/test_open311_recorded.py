"""Every recorded answer of a real endpoint is read without loss. The table is what was understood."""

from pathlib import Path

import pytest

from open311 import parse_json, parse_xml, read_requests, read_services

RECORDED = Path(__file__).parent / "recorded"


def tree(name: str) -> object:
    parse = parse_json.parse if name.endswith(".json") else parse_xml.parse
    return parse((RECORDED / name).read_bytes())


@pytest.mark.parametrize(
    ("name", "how_many", "first_id", "first_status", "with_id"),
    [
        ("chicago/request-2012.json", 1, "12-01952587", "open", 1),
        ("chicago/requests-2012.json", 50, "", "submitted", 43),
        ("helsinki/request-hel-tasks.json", 1, "3qp16kaphhsc78uc422l", "closed", 1),
        ("koeln/requests-archive-2023.json", 50, "A-173480", "open", 50),
        ("spec-examples/service_requests.xml", 2, "638344", "closed", 2),
        ("spec-examples/service_requests_empty.xml", 0, None, None, 0),
        ("toronto/request-single.xml", 1, "101005420892", "open", 1),
        ("toronto/requests-multi.xml", 2, "101005420892", "open", 2),
    ],
)
def test_recorded_requests_are_all_understood(
    name: str, how_many: int, first_id: str | None, first_status: str | None, with_id: int
) -> None:
    found = read_requests.requests(tree(name))
    assert len(found) == how_many
    assert [(each.service_request_id, each.status) for each in found[:1]] == [(first_id, first_status)][:how_many]
    assert sum(bool(each.service_request_id) for each in found) == with_id


def test_a_recorded_request_keeps_every_field() -> None:
    request = read_requests.requests(tree("toronto/request-single.xml"))[0]
    assert request.status_notes == "In progress - The request has been scheduled."
    assert (request.service_name, request.service_code) == ("Road - Pot hole", "CSROWR-12")
    assert request.agency_responsible == "311 Toronto"
    assert request.requested_datetime == "2018-07-30T00:01:00-04:00"
    assert (request.updated_datetime, request.expected_datetime) == ("", "2018-08-03T00:01:00-04:00")
    assert (request.address, request.address_id) == ("Warden Ave / Freeman St, Scarborough", "13459430")
    assert (request.lat, request.long) == (43.691104288, -79.272306875)
    assert (request.description, request.zipcode, request.media_url) == ("", "", "")


def test_long_notes_of_many_paragraphs_stay_whole() -> None:
    request = read_requests.requests(tree("helsinki/request-hel-tasks.json"))[0]
    assert request.status_notes.startswith("Kiitos kysymyksestänne")
    assert request.status_notes.count("\n\n") >= 2


def test_san_franciscos_services_lose_neither_their_zeros_nor_their_groups() -> None:
    services = read_services.services(tree("san-francisco/services.xml"))
    assert len(services) == 36
    assert services[0].service_code == "001"
    assert services[0].service_name == "Cans_Left_Out_24x7"
    assert services[0].group == "Litter Receptacles"
    assert services[0].description.endswith("Violators will be cited.")
    assert services[0].keywords == ()
    assert not any(service.metadata for service in services)


def test_a_definition_without_its_wrapper_is_understood() -> None:
    definition = read_services.definition(tree("spec-examples/service_definition.xml"), "asked")
    assert definition.service_code == "DMV66"
    [question] = definition.attributes
    assert (question.code, question.datatype, question.required, question.order) == (
        "WHISHETN",
        "singlevaluelist",
        True,
        1,
    )
    assert [(value.key, value.name) for value in question.values] == [("123", "Ford"), ("124", "Chrysler")]


def test_what_was_filed_is_understood() -> None:
    filed = read_requests.filed(tree("spec-examples/post_service_request.xml"))
    assert (filed.service_request_id, filed.token, filed.account_id) == ("293944", "", "")
    assert filed.service_notice.startswith("The City will inspect")
    told = read_requests.filed(tree("spec-examples/request_id_from_token.xml"))
    assert (told.service_request_id, told.token) == ("638344", "12345")


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("errors/403-invalid-api-key.xml", ("", "Invalid api_key received -- can't proceed with create_request.")),
        ("errors/404-request.xml", ("404", "Service request not found with id or token not-an-id")),
    ],
)
def test_complaints_are_understood(name: str, complaint: tuple[str, str]) -> None:
    assert read_requests.errors(tree(name)) == (complaint,)


@pytest.mark.parametrize("name", ["chicago/requests-2012.json", "koeln/requests-archive-2023.json"])
def test_no_request_passes_for_a_complaint(name: str) -> None:
    assert read_requests.errors(tree(name)) == ()
