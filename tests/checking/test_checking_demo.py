"""The demo city's endpoint, healthy and with each of its switches, as `townline check` sees it."""

import pytest

from checking import posting
from checking.asking import Asker
from checking.checks import judged
from checking.findings import Kind
from checking.visit import visit, visited
from demo.georeport.city import API_KEY, DemoCity
from demo.georeport.service_list import ServiceList
from open311 import Profile
from tests.support.endpoints import Bad, checked, kept, page, words


def test_a_healthy_endpoint_is_told_of_in_a_page(demo: str) -> None:
    outcome = checked(demo)
    assert outcome.status == 0
    assert page(outcome) == kept("healthy")


def test_nothing_is_posted_unless_it_is_asked_for(demo: str, city: DemoCity) -> None:
    outcome = checked(demo, api_key=API_KEY)
    assert len(city.filed()) == 3
    assert {each.method for each in outcome.visit.exchanges} == {"GET"}


def test_a_test_endpoint_is_posted_to_once_and_the_request_is_found_again(demo: str, city: DemoCity) -> None:
    outcome = checked(demo, api_key=API_KEY, post=True)
    assert outcome.status == 0
    assert len(city.filed()) == 4
    assert "A request was posted, and got the id" in words(outcome)
    assert "searchable = true" in words(outcome)


def test_an_earlier_trial_does_not_pass_for_this_one(demo: str, city: DemoCity) -> None:
    checked(demo, api_key=API_KEY, post=True)
    checked(demo, api_key=API_KEY, post=True)
    one, other = (request.told["description"] for request in city.filed()[:2])
    assert one.startswith("[Townline 000")
    assert one != other


def test_an_endpoint_that_is_not_for_tests_is_never_posted_to(bad: Bad, address: str) -> None:
    bad.answers["/services.json"] = '[{"service_code":"1","service_name":"Pothole","metadata":false}]'
    outcome = checked(address, api_key="k", post=True)
    assert "that their own discovery calls tests, and this one is not named by one" in outcome.visit.not_posted
    assert not [asked for asked in bad.asked if asked.startswith("POST")]


def test_a_post_that_is_refused_is_told_with_the_citys_words(demo: str, city: DemoCity) -> None:
    city.refuses()
    outcome = checked(demo, api_key=API_KEY, post=True)
    assert outcome.status == 1
    assert "answered with 400: the city does not take this request" in words(outcome)


def test_a_post_without_a_key_says_what_the_city_says(demo: str) -> None:
    assert "answered with 403: api_key is missing" in words(checked(demo, post=True))


@pytest.mark.parametrize(("how", "told"), [("error", "answered with 500"), ("drop", "had no answer")])
def test_a_post_that_breaks_off_is_not_repeated(demo: str, city: DemoCity, how: str, told: str) -> None:
    city.cuts_after_create(how)  # type: ignore[arg-type]
    outcome = checked(demo, api_key=API_KEY, post=True)
    assert told in words(outcome)
    assert len(city.filed()) == 4
    assert outcome.status == 1


def test_a_token_is_asked_for_until_it_is_an_id(demo: str, city: DemoCity) -> None:
    city.takes_for_tokens(0)
    batch = tuple(each for each in city.services.services if each["type"] == "batch")
    city.services = ServiceList(batch, city.services.questions)
    outcome = checked(demo, api_key=API_KEY, post=True)
    assert "A request was posted, and got a token. - Its token became an id." in words(outcome)
    assert outcome.status == 0


def test_a_request_that_does_not_show_is_not_searchable(demo: str, city: DemoCity) -> None:
    asker = Asker(Profile(url=demo, api_key=API_KEY))
    before = visit(asker)
    city.takes_for_tokens(3600)
    city.services = ServiceList(tuple({**each, "type": "batch"} for each in city.services.services))
    posting.post(asker, before, patience=0)
    outcome = judged(visited(asker, before.started, before.asked_for))
    assert "Its token had no id yet when the check ended." in words(outcome)
    assert "The request did not show in the list" in words(outcome)
    assert "searchable = true" not in words(outcome)


def test_a_city_that_is_down_is_not_usable(demo: str, city: DemoCity) -> None:
    city.is_down()
    outcome = checked(demo)
    assert outcome.status == 2
    assert "The endpoint is out of order: it answers with 503. Try again later." in words(outcome)


@pytest.mark.parametrize("status", [200, 404, 500])
def test_a_web_page_is_no_endpoint_whatever_its_status(demo: str, city: DemoCity, status: int) -> None:
    city.answers_html(status)
    outcome = checked(demo)
    assert outcome.status == 2
    assert "In place of the service list there is a web page (“Error”)." in words(outcome)
    assert outcome.of(Kind.BREAKS) == ()


def test_a_slow_city_is_waited_for(demo: str, city: DemoCity) -> None:
    city.is_slow(0.05)
    outcome = checked(demo)
    assert outcome.status == 0
    assert all(each.seconds >= 0.05 for each in outcome.visit.exchanges)
