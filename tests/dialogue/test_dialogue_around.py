"""What is around a place: who takes it there, and whether somebody reported the same before."""

from dataclasses import replace

import pytest

from dialogue.actions import Goodbye, Transfer
from dialogue.events import Around
from facts.city import Neighbour, Provider
from facts.reports import Known
from facts.services import Service
from tests.dialogue.conftest import CITY, MENU, NOON

THEIRS = Around(NOON, "pothole", known=Known("city", "26-1", "4821937", days=3))
COUNTYS = replace(MENU, elsewhere=(Service("P1", {"en": "county pothole"}, provider="county", same_as="pothole"),))


@pytest.fixture
def asked(phone):
    """Somebody who was asked whether theirs is the same one."""
    phone.around = THEIRS
    return phone.calls().says("pothole").says("2342 west devon").hears("got_place", "is_it_same_days_ago")


def test_who_says_that_it_is_the_same_is_asked_nothing_more_about_it(asked):
    asked.says("yes").hears("may_we_text")
    asked.says("yes").hears("followed", "anything_else")
    (draft,) = asked.filed
    assert draft.follows == THEIRS.known
    assert (draft.phone, bool(draft.consent)) == ("+13125550142", True)


def test_the_question_tells_the_days_and_the_service_and_nobodys_words(asked):
    said = dict(asked.asked.values)
    assert (said["service"], said["days"], said["place"].address) == ("pothole", "3", "2342 W DEVON AVE")


@pytest.mark.parametrize("answer", ["no", "no it's another one", "different", "2"])
def test_who_says_that_it_is_another_one_files_their_own(asked, answer):
    asked.says(answer)
    if answer == "different":
        asked.hears("did_not_catch", "is_it_same_days_ago").says("no")
    assert asked.asked.key == "describe"
    asked.says("no").says("yes").says("no").hears("summary")
    asked.says("yes").hears("filed", "anything_else")
    assert asked.filed[0].follows is None


def test_the_place_that_was_read_is_put_right_there_too(asked):
    asked.around = None
    asked.says("no, it's 2344, not 2342").hears("got_place", "describe")
    assert asked.state.draft.place.address == "2344 W DEVON AVE"


def test_keys_alone_are_enough(asked):
    asked.presses("1").hears("may_we_text").presses("2").hears("followed_untold", "anything_else")
    assert asked.filed[0].consent is None


def test_a_key_says_that_it_is_another_one(asked):
    asked.presses("2").hears("describe")


def test_who_never_answers_files_their_own(asked):
    asked.is_silent().hears("did_not_hear", "is_it_same_days_ago")
    asked.is_silent().hears("did_not_hear", "is_it_same_days_ago")
    asked.is_silent().hears("describe")


def test_back_leads_to_the_place_and_another_place_is_looked_around_anew(asked):
    asked.says("go back").hears("where")
    asked.around = None
    asked.says("1200 north western").hears("got_place", "describe")


def test_in_danger_nobody_is_kept_with_the_question(phone):
    phone.around = THEIRS
    phone.calls().says("there is a gas smell and a pothole").hears("emergency")
    phone.presses("1")
    while phone.asked.key != "where":
        phone.presses("1")
    phone.says("2342 west devon").hears("got_place", "describe")


def test_by_text_it_costs_one_text_more(texter):
    texter.around = THEIRS
    texter.says("pothole at 2342 west devon").hears("got_service", "is_it_same_days_ago")
    texter.says("1").hears("may_we_text").says("1").hears("followed")


def test_who_withholds_their_number_may_follow_without_one(withheld):
    withheld.around = THEIRS
    withheld.calls().says("pothole").says("2342 west devon").says("yes").hears("your_number")
    withheld.says("skip").hears("without_a_number", "followed_untold", "anything_else")


def test_a_no_to_the_next_question_may_still_be_meant_for_the_place(phone):
    phone.calls().says("pothole").says("2342 west devon").hears("got_place", "describe")
    phone.says("no, 2344").hears("got_place", "describe")
    assert phone.state.draft.place.address == "2344 W DEVON AVE"


def test_where_another_provider_takes_it_it_is_that_ones_service(phone):
    phone.city = replace(CITY, menu=COUNTYS)
    phone.around = Around(NOON, "P1")
    phone.calls().says("pothole").says("2342 west devon").says("no").says("yes").says("no").hears("summary")
    assert dict(phone.asked.values)["service"] == "county pothole"
    phone.says("yes")
    assert phone.filed[0].service_code == "P1"


def test_outside_of_every_area_it_is_said_and_the_place_asked_for_again(phone):
    phone.around = Around(NOON, "")
    phone.calls().says("pothole").says("2342 west devon").hears("got_place", "outside_city", "where")
    phone.around = None
    phone.says("1200 north western").hears("got_place", "describe")


def test_a_neighbour_is_named_with_the_number_that_its_people_call(phone):
    phone.city = replace(CITY, neighbours=(Neighbour("Shelbyville", "+13125550399"), Neighbour("Ogdenville")))
    phone.around = Around(NOON, "", neighbour="Shelbyville")
    phone.calls().says("pothole").says("2342 west devon").hears("got_place", "outside_in_call", "where")
    phone.around = Around(NOON, "", neighbour="Ogdenville")
    phone.says("1200 north western").hears("got_place", "outside_in", "to_a_person")


def test_who_insists_on_a_place_beyond_every_area_is_put_through_to_a_person(phone):
    phone.around = Around(NOON, "")
    phone.calls().says("pothole").says("2342 west devon").hears("got_place", "outside_city", "where")
    phone.says("2342 west devon").hears("got_place", "outside_city", "to_a_person").does(Transfer)


TERMS = (Provider("city", "http://city.example", profile={"terms": "The county posts reports on the web."}),)


def test_what_the_provider_wants_to_be_told_is_told_once(phone):
    phone.city = replace(CITY, providers=TERMS)
    phone.calls().says("pothole").says("2342 west devon").says("no").says("yes").says("no").hears(
        "city_says", "summary"
    )
    phone.says("repeat").hears("summary")
    phone.says("yes").hears("filed", "anything_else")
    phone.presses("2").says("rats").says("1200 north western").says("no").says("no").hears("summary")
    phone.says("yes").says("no").does(Goodbye)
