"""What a change is: merged, expected, a duplicate, out of order; and how often a city is asked."""

from dataclasses import replace

import pytest

from facts.reports import Known
from reports.delivery import drain
from reports.door import CityAway, CityRequest
from reports.follow import follow_up
from reports.followers import follow_commands
from reports.news import take_news
from reports.record import load, open_report
from tests.support import reporting
from tests.support.reporting import CITY, a_report, file

DAY = 86400.0


@pytest.fixture
def told(redis, vault):
    return lambda reference: [kind for kind, _ in reporting.told(redis, vault, reference)]


def again(redis, kept):
    return load(redis, CITY, kept.reference)


def test_merged_with_another_is_said_once_and_that_one_is_followed(redis, courier, opened, told, clock):
    kept = opened()
    merged = CityRequest(kept.request_id, "closed", "Duplicate request.", updated_at=clock(), merged_with="26-9")
    assert take_news(courier, kept, merged)
    kept = again(redis, kept)
    assert (kept.state, kept.request_id) == ("open", "26-9")
    take_news(courier, kept, CityRequest("26-9", "open", updated_at=clock() - 5 * DAY))
    take_news(courier, again(redis, kept), CityRequest("26-9", "closed", "Filled.", updated_at=clock()))
    assert told(kept.reference) == ["filed", "merged", "closed"]


def test_requests_that_point_at_each_other_end_somewhere(redis, courier, opened, told):
    kept = opened()
    first = kept.request_id
    take_news(courier, kept, CityRequest(first, "closed", merged_with="26-9"))
    take_news(courier, again(redis, kept), CityRequest("26-9", "closed", merged_with=first))
    take_news(courier, again(redis, kept), CityRequest("26-9", "closed", merged_with="26-9"))
    assert told(kept.reference) == ["filed", "merged", "closed"]


def test_a_duplicate_is_called_so_and_not_closed(courier, opened, told):
    kept = opened()
    take_news(courier, kept, CityRequest(kept.request_id, "duplicate"))
    assert told(kept.reference) == ["filed", "duplicate"]


def test_when_the_city_expects_to_be_done_is_said_and_said_again_where_that_moves_by_days(
    redis, courier, opened, told, clock
):
    kept = opened()
    for by in (3 * DAY, 3 * DAY + 60, 6 * DAY, -DAY):
        take_news(courier, again(redis, kept), CityRequest(kept.request_id, "open", expected_at=clock.now + by))
    assert told(kept.reference) == ["filed", "expected", "expected"]


def test_a_plain_word_does_not_take_back_a_telling_one(redis, courier, opened, told):
    kept = opened()
    for status in ("in_progress", "open", "in_progress", "open"):
        take_news(courier, again(redis, kept), CityRequest(kept.request_id, status))
    assert told(kept.reference) == ["filed", "status"]
    assert again(redis, kept).status == "in_progress"


@pytest.mark.parametrize("word", ["Received", "acknowledged", "Assigned to a crew", "open"])
def test_the_word_for_a_new_request_is_no_news_and_the_next_one_is(redis, courier, opened, told, word):
    kept = opened()
    for status in (word, word, "in_progress", "in_progress"):
        take_news(courier, again(redis, kept), CityRequest(kept.request_id, status), asked=True)
    assert told(kept.reference) == ["filed", "status"]
    assert again(redis, kept).status == "in_progress"


def test_a_pushed_word_is_told_unless_it_says_only_that_the_city_has_it(redis, courier, opened, told):
    kept = opened()
    for status in ("RECEIVED", "investigating", "received"):
        take_news(courier, again(redis, kept), CityRequest(kept.request_id, status))
    assert told(kept.reference) == ["filed", "status"]


def test_the_word_of_the_request_that_theirs_was_merged_with_is_no_news(redis, courier, opened, told):
    kept = opened()
    take_news(courier, kept, CityRequest(kept.request_id, "closed", merged_with="26-9"), asked=True)
    take_news(courier, again(redis, kept), CityRequest("26-9", "assigned"), asked=True)
    take_news(courier, again(redis, kept), CityRequest("26-9", "closed"), asked=True)
    assert told(kept.reference) == ["filed", "merged", "closed"]


def test_an_old_list_without_dates_opens_nothing_that_was_just_closed(redis, courier, opened, told, clock):
    kept = opened()
    take_news(courier, kept, CityRequest(kept.request_id, "closed", updated_at=clock()))
    assert not take_news(courier, again(redis, kept), CityRequest(kept.request_id, "open"), asked=True)
    clock.passes(2 * 3600)
    assert take_news(courier, again(redis, kept), CityRequest(kept.request_id, "open"), asked=True)
    assert told(kept.reference) == ["filed", "closed", "reopened"]


class Counting:
    """A city that counts how often it is asked, and knows lists of this many numbers."""

    def __init__(self):
        self.lists: list[int] = []
        self.single = 0

    def requests(self, request_ids):
        self.lists.append(len(request_ids))
        return tuple(CityRequest(each, "open") for each in request_ids)

    def request(self, request_id):
        self.single += 1
        return CityRequest(request_id, "open")


def test_it_is_asked_within_the_rate_that_the_city_sets_and_the_rest_waits(opened, courier, clock):
    for _ in range(7):
        opened()
    door = Counting()
    provider = replace(courier.provider, questions_a_minute=2, profile={"ids_at_once": 2})
    slow = replace(courier, provider=provider, door=door)
    clock.passes(courier.provider.poll_every + 1)
    clock.now = clock.now // 60 * 60 + 1
    follow_up(slow)
    assert door.lists == [2, 2]
    follow_up(slow)
    assert door.lists == [2, 2], "this minute is over"
    clock.passes(60)
    follow_up(slow)
    assert sum(door.lists) == 7


def test_singly_counts_as_well(opened, courier, clock):
    for _ in range(4):
        opened()

    class Singly(Counting):
        def requests(self, request_ids):
            return ()

    door = Singly()
    slow = replace(courier, provider=replace(courier.provider, questions_a_minute=3), door=door)
    clock.passes(courier.provider.poll_every + 1)
    clock.now = clock.now // 60 * 60 + 1
    follow_up(slow)
    assert door.single == 2


def a_follower(redis, vault, clock, known):
    report = a_report(follows=known, phone="+13125550177")
    for command in follow_commands(vault, CITY, report, clock()):
        redis.execute_command(*command)
    return report.reference


def test_a_follower_is_told_of_changes_like_the_first_and_nothing_is_posted(
    redis, vault, city, clock, courier, opened, told
):
    kept = opened()
    reference = a_follower(redis, vault, clock, Known(CITY, kept.request_id, kept.reference))
    city.close(kept.request_id, "Filled.")
    clock.passes(courier.provider.poll_every + 1)
    follow_up(courier)
    assert told(reference) == ["followed", "closed"]
    assert told(kept.reference) == ["filed", "closed"]
    assert len(city.filed()) == 1


def test_whoever_follows_a_report_without_a_number_gets_it_when_that_one_does(redis, vault, city, clock, courier, told):
    city.is_down()
    first = file(redis, vault, a_report(), clock())
    drain(courier)
    reference = a_follower(redis, vault, clock, Known(CITY, reference=first))
    drain(courier)
    assert load(redis, CITY, reference).state == "follows"
    city.works_again()
    clock.passes(30)
    drain(courier)
    clock.passes(3600)
    drain(courier)
    followed = load(redis, CITY, reference)
    assert (followed.state, followed.request_id) == ("open", load(redis, CITY, first).request_id)
    assert told(reference) == ["followed"]
    assert len(city.filed()) == 1
    assert open_report(vault, followed).follows == Known(CITY, reference=first)


def test_where_the_first_one_needs_a_person_staff_see_whoever_follows_it(redis, vault, city, clock, courier):
    city.refuses()
    first = file(redis, vault, a_report(), clock())
    reference = a_follower(redis, vault, clock, Known(CITY, reference=first))
    drain(courier)
    clock.passes(60)
    drain(courier)
    assert "needs a person" in load(redis, CITY, reference).flag


def test_a_number_that_never_comes_is_told_to_staff_once_where_nobody_can_look(redis, vault, clock, courier):
    class Silent:
        def post(self, report, description, *pictures):
            from reports.door import Receipt

            return Receipt(notice="Thank you.")

        def search(self, service_code, since):
            raise CityAway(sent=False)

    blind = replace(courier, provider=replace(courier.provider, searchable=False), door=Silent())
    reference = file(redis, vault, a_report(), clock())
    drain(blind)
    kept = load(redis, CITY, reference)
    assert (kept.state, kept.flag) == ("sent", "")
    clock.passes(4 * DAY)
    assert drain(blind) == 1
    assert "not given it a number" in load(redis, CITY, reference).flag
    clock.passes(4 * DAY)
    assert drain(blind) == 0
