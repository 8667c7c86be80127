"""Inquiry v1: services, facilities, questions and answers, read only."""

import pytest

from open311 import CityRefused, Inquiry, dates
from open311.inquiry import WebAction
from tests.support.open311_endpoint import Endpoint, profile


@pytest.fixture
def inquiry(address: str) -> Inquiry:
    return Inquiry(profile(address, api_key="k", key_on_reads=True))


def test_services_are_listed_in_short_and_told_in_full(inquiry: Inquiry, endpoint: Endpoint) -> None:
    endpoint.answers(
        "200 OK", b'{"services": [{"id": 0070, "service_name": "Potholes", "expiration": "12-31-2099T00:00:00Z",},]}'
    )
    [short] = inquiry.services("web")
    assert (short.id, short.service_name) == ("0070", "Potholes")
    assert str(dates.read(short.expiration)) == "2099-12-31 00:00:00+00:00"
    full = {
        "id": "0070", "service_name": "Potholes", "description_html": "<p>Tell us</p>",
        "cateogries": [{"category_name": "Streets"}, {"category_name": "Cars"}],
        "web_actions": {"web_action": {"type": "Link", "label": "Map", "url": "https://a"}},
        "more": "x",
    }  # fmt: skip
    endpoint.answers("200 OK", {"services": {"service": full}})
    service = inquiry.service("0070")
    assert service.categories == ("Streets", "Cars")
    assert service.web_actions == (WebAction("Map", "https://a", "Link"),)
    assert (service.description_html, service.extra) == ("<p>Tell us</p>", {"more": "x"})
    assert [(asked.path, asked.fields) for asked in endpoint.asked] == [
        ("/v2/services/web.json", [("api_key", "k")]), ("/v2/services/0070.json", [("api_key", "k")]),
    ]  # fmt: skip


def test_facilities_may_be_in_feet(inquiry: Inquiry, endpoint: Endpoint) -> None:
    place = {"id": 5, "facility_name": "Library", "features": [{"feature_name": "Ramp"}], "zipcode": "00501"}
    endpoint.answers("200 OK", [place | {"lat": "40.7", "long": "-74.0"}, place | {"lat": "190000", "long": "980000"}])
    here, feet = inquiry.facilities()
    assert (here.lat, here.long, here.features, here.zipcode) == (40.7, -74.0, ("Ramp",), "00501")
    assert (feet.lat, feet.extra) == (None, {"lat": "190000", "long": "980000"})
    assert inquiry.facility("5").id == "5"
    assert [asked.path for asked in endpoint.asked] == ["/v2/facilities/all.json", "/v2/facilities/5.json"]


def test_questions_are_listed_and_answered_in_xml_too(address: str, endpoint: Endpoint) -> None:
    inquiry = Inquiry(profile(address, format="xml"))
    endpoint.answers(
        "200 OK",
        b"<faqs><faq><id>1</id><question>Is refuse collected today?</question><answer>Yes</answer>"
        b"<services><service><service_name>Refuse</service_name></service></services>"
        b"<categories><category>Home</category></categories></faq></faqs>",
    )
    [faq] = inquiry.faqs("refuse")
    assert faq == inquiry.faq("1")
    assert (faq.question, faq.answer) == ("Is refuse collected today?", "Yes")
    assert (faq.services, faq.categories) == (("Refuse",), ("Home",))
    assert [asked.path for asked in endpoint.asked] == ["/v2/web_faqs/refuse.xml", "/v2/web_faqs/1.xml"]


def test_what_is_not_there_is_a_refusal(inquiry: Inquiry, endpoint: Endpoint) -> None:
    for ask in (inquiry.service, inquiry.facility, inquiry.faq):
        with pytest.raises(CityRefused) as refusal:
            ask("1")
        assert refusal.value.status == 404
