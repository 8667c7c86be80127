"""Every recorded answer of a real endpoint is read without loss. The tables are what was understood.

Recordings that may not be shipped are in the tables too: OPEN311_RECORDED names a directory that holds them.
"""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from open311 import parse_json, parse_xml, read_requests, read_services

RECORDED = Path(__file__).parent / "recorded"
ELSEWHERE = Path(os.environ.get("OPEN311_RECORDED", RECORDED))

SERVICES = {
    # file: how many, first code and name, last code, groups, with questions, keywords, what is beyond the standard
    "accela/services.json": (2, "ServiceRequest/Animals/Animal Nuisance/NA", "Animals",
                             "ServiceRequest/Buildings and Property/Fence Dispute/NA", 1, 0, 2, {"module", "value"}),
    "bloomington/services-2012.json": (46, "4e09c863992b94b915000000", "City Performance",
                                       "4e09dce2992b94101a000000", 7, 11, 0, set()),
    "boston/services.json": (118, "ABNDBIKE", "Bicycle abandoned on the street or sidewalk", "WHLNCOMP", 11, 107, 443,
                             {"definitions"}),
    "helsinki/services.xml": (10, "172", "Vandalism", "180", 4, 0, 10, set()),
    "helsinki/services_fi.json": (10, "172", "Ilkivalta", "180", 4, 0, 24, set()),
    "helsinki/services_fi.xml": (10, "172", "Ilkivalta", "180", 4, 0, 18, set()),
    "san-francisco/services-2012.xml": (38, "001", "Cans_Left_Out_24x7", "379", 13, 0, 0, set()),
    "san-francisco/services.xml": (36, "001", "Cans_Left_Out_24x7", "379", 13, 0, 0, set()),
}  # fmt: skip

REQUESTS = {
    # file: how many, first id, with an id, statuses, with a place, with notes on the status, with a picture, notes
    "accela/requests.json": (2, "ISLANDTON-14CAP-00000-00070", 2, {"received"}, 0, 0, 2, 0),
    "bloomington/requests-2012.json": (21, "4fbd40b2b1fe2c4b02000001", 21, {"open", "closed"}, 13, 0, 1, 0),
    "chicago/request-2012.json": (1, "12-01952587", 1, {"open"}, 1, 0, 0, 1),
    "chicago/requests-2012.json": (50, "", 43, {"open", "closed", "submitted"}, 49, 11, 1, 68),
    "helsinki/request-hel-tasks.json": (1, "3qp16kaphhsc78uc422l", 1, {"closed"}, 1, 1, 0, 0),
    "koeln/requests-archive-2023.json": (50, "A-173480", 50, {"open"}, 50, 22, 37, 0),
    "spec-examples/service_requests.xml": (2, "638344", 2, {"open", "closed"}, 2, 1, 2, 0),
    "spec-examples/service_requests_empty.xml": (0, "", 0, set(), 0, 0, 0, 0),
    "toronto/request-single.xml": (1, "101005420892", 1, {"open"}, 1, 1, 0, 0),
    "toronto/requests-multi.xml": (2, "101005420892", 2, {"open"}, 2, 2, 0, 0),
}

DEFINITIONS = {
    # file: of which service; each question: code, datatype, to be asked, required, order, values
    "bloomington/definition-graffiti.xml": ("49", [
        ("propertyowner", "singlevaluelist", True, False, 1, 2), ("propertytype", "multivaluelist", True, False, 2, 3),
        ("plagued", "singlevaluelist", True, False, 3, 2), ("same", "text", True, False, 4, 0),
        ("contact", "singlevaluelist", True, False, 5, 2),
    ]),
    "dc/definition-S0301.xml": ("S0301", [
        ("WHISPOLO", "singlevaluelist", True, True, 1, 2), ("WHMAISAL", "singlevaluelist", True, False, 2, 6),
        ("ISITHAZA", "singlevaluelist", True, False, 3, 3), ("WATHPRDA", "singlevaluelist", True, False, 4, 2),
        ("NOTE001", "text", False, False, 8, 0), ("DSITR001", "text", False, False, 9, 0),
    ]),
    "spec-examples/service_definition.xml": ("DMV66", [("WHISHETN", "singlevaluelist", True, True, 1, 2)]),
}  # fmt: skip

DISCOVERIES = {
    # file: changeset, endpoints with their types, the one for real requests, the one for tests
    "dc/discovery.xml": ("2012-03-08T16:00:00-05:00", ["production", "production"],
                         "http://app.311.dc.gov/cwi/Open311/v2", ""),
    "helsinki/discovery.json": ("2013-05-08 09:20", ["test", "production"],
                                "https://asiointi.hel.fi/palautews/rest/v1", "http://dev.hel.fi/open311-test/v1"),
}  # fmt: skip

RECEIPTS = {
    # file: id, token, how the notice begins
    "boston/post-response-token.xml": ("", "503fc045901932078800163c", ""),
    "spec-examples/post_service_request.xml": ("293944", "", "The City will inspect"),
    "spec-examples/request_id_from_token.xml": ("638344", "12345", ""),
}

COMPLAINTS = {
    "errors/403-invalid-api-key.xml": ("", "Invalid api_key received -- can't proceed with create_request."),
    "errors/404-request.xml": ("404", "Service request not found with id or token not-an-id"),
}

TABLES: tuple[tuple[dict[str, Any], Callable[[Any], Any]], ...] = (
    (SERVICES, read_services.services),
    (REQUESTS, read_requests.requests),
    (DEFINITIONS, lambda tree: read_services.definition(tree, "")),
    (DISCOVERIES, read_services.discovery),
    (RECEIPTS, read_requests.filed),
    (COMPLAINTS, read_requests.errors),
)
READERS = {name: read for table, read in TABLES for name in table}


def here(table: dict[str, Any]) -> list[str]:
    return [name for name in table if any((place / name).exists() for place in (RECORDED, ELSEWHERE))]


def tree(name: str) -> Any:
    parse = parse_json.parse if name.endswith(".json") else parse_xml.parse
    place = RECORDED if (RECORDED / name).exists() else ELSEWHERE
    return parse((place / name).read_bytes())


def test_every_shipped_recording_stands_in_a_table_and_has_its_source() -> None:
    shipped = {path.relative_to(RECORDED).as_posix() for path in RECORDED.rglob("*.*ml")}
    shipped |= {path.relative_to(RECORDED).as_posix() for path in RECORDED.rglob("*.json")}
    assert len(shipped) == 17
    assert shipped <= set(READERS)
    sources = (RECORDED / "SOURCES.md").read_text("utf-8")
    assert [name for name in shipped if f"| {name} |" not in sources] == []


@pytest.mark.parametrize("name", here(READERS))
def test_nothing_that_a_recorded_answer_says_is_lost(name: str) -> None:
    recorded = tree(name)
    understood = list(_said(_plain(READERS[name](recorded))))
    in_one, numbers = _bare(" ".join(understood)), {_number(each) for each in understood}
    lost = [each for each in _said(recorded) if _bare(each) not in in_one and _number(each) not in numbers - {None}]
    assert lost == []


@pytest.mark.parametrize("name", here(SERVICES))
def test_recorded_services_are_understood(name: str) -> None:
    found = read_services.services(tree(name))
    first = found[0]
    groups = {service.group for service in found if service.group}
    assert SERVICES[name] == (
        len(found), first.service_code, first.service_name, found[-1].service_code, len(groups),
        sum(service.metadata for service in found), sum(len(service.keywords) for service in found),
        {key for service in found for key in service.extra},
    )  # fmt: skip
    assert {service.type for service in found} == {"realtime"}


@pytest.mark.parametrize("name", here(REQUESTS))
def test_recorded_requests_are_understood(name: str) -> None:
    found = read_requests.requests(tree(name))
    assert REQUESTS[name] == (
        len(found), found[0].service_request_id if found else "", sum(bool(row.service_request_id) for row in found),
        {row.status for row in found}, sum(row.lat is not None for row in found),
        sum(bool(row.status_notes) for row in found), sum(bool(row.media_url) for row in found),
        sum(len(row.notes) for row in found),
    )  # fmt: skip
    assert read_requests.errors(tree(name)) == ()


@pytest.mark.parametrize("name", here(DEFINITIONS))
def test_recorded_definitions_are_understood(name: str) -> None:
    found = read_services.definition(tree(name), "asked")
    questions = [(q.code, q.datatype, q.variable, q.required, q.order, len(q.values)) for q in found.attributes]
    assert (found.service_code, questions) == DEFINITIONS[name]


@pytest.mark.parametrize("name", here(DISCOVERIES))
def test_recorded_discoveries_are_understood(name: str) -> None:
    found = read_services.discovery(tree(name))
    real, test = found.georeport_v2(), found.georeport_v2("test")
    chosen = (real.url if real else "", test.url if test else "")
    assert (found.changeset, [each.type for each in found.endpoints], *chosen) == DISCOVERIES[name]


@pytest.mark.parametrize("name", here(RECEIPTS))
def test_recorded_receipts_are_understood(name: str) -> None:
    filed, (request_id, token, notice) = read_requests.filed(tree(name)), RECEIPTS[name]
    assert (filed.service_request_id, filed.token, filed.account_id) == (request_id, token, "")
    assert filed.service_notice.startswith(notice)
    assert bool(filed.service_notice) is bool(notice)


@pytest.mark.parametrize("name", here(COMPLAINTS))
def test_recorded_complaints_are_understood(name: str) -> None:
    assert read_requests.errors(tree(name)) == (COMPLAINTS[name],)


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
    assert request.extra["extended_attributes"]["detailed_status"] == "PROCESSED"


def test_what_happened_to_a_request_in_chicago_is_told_in_notes() -> None:
    [note] = read_requests.requests(tree("chicago/request-2012.json"))[0].notes
    assert (note.datetime, note.description, note.type) == ("2012-12-01T13:53:02-06:00", "Request opened", "opened")


def _plain(models: Any) -> Any:
    if isinstance(models, tuple):
        return [_plain(each) for each in models]
    return asdict(models) if is_dataclass(models) and not isinstance(models, type) else models


def _said(told: Any) -> Iterator[str]:
    """Every scalar of a tree that says something, as text."""
    if isinstance(told, dict | list | tuple):
        for inner in told.values() if isinstance(told, dict) else told:
            yield from _said(inner)
    elif told not in (None, ""):
        yield str(told)


def _bare(text: str) -> str:
    """Without case, spaces and the commas of lists: they are no loss."""
    return re.sub(r"[\s,;]+", "", text).casefold()


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
