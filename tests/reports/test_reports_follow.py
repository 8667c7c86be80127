"""What becomes of a request is told once, in order, and closed is not fixed."""

from dataclasses import replace

import pytest

from reports.door import CityAway, CityRequest, CitySaidNo
from reports.follow import follow_up
from reports.history import load_history
from reports.news import take_news
from reports.record import load
from store import keys
from tests.support.reporting import CITY, told

DAY = 86400.0


@pytest.fixture
def later(courier, clock):
    """The next time that the city is asked."""

    def later(door=None):
        clock.passes(courier.provider.poll_every + 1)
        return follow_up(replace(courier, door=door) if door else courier)

    return later


def test_nothing_new_is_told_nobody(redis, vault, city, opened, later):
    kept = opened()
    for _ in range(5):
        later()
    assert told(redis, vault, kept.reference) == [("filed", "")]


def test_closed_is_told_once_with_the_citys_note(redis, vault, city, opened, later):
    kept = opened()
    city.close(kept.request_id, "Filled 5/2.")
    for _ in range(4):
        later()
    assert told(redis, vault, kept.reference) == [("filed", ""), ("closed", "Filled 5/2.")]
    assert load(redis, CITY, kept.reference).state == "closed"
    assert load_history(redis, vault, CITY, kept.reference)[-1].words == "Filled 5/2."


def test_opened_again_and_closed_again_are_each_told(redis, vault, clock, city, opened, later):
    kept = opened()
    for change, note in ((city.close, "Done."), (city.reopen, "Not done."), (city.close, "Done now.")):
        change(kept.request_id, note)
        later()
    kinds = [("filed", ""), ("closed", "Done."), ("reopened", "Not done."), ("closed", "Done now.")]
    assert told(redis, vault, kept.reference) == kinds


def test_a_note_alone_is_told_and_the_same_note_is_not_told_twice(redis, vault, city, opened, later):
    kept = opened()
    city.reopen(kept.request_id, "Crew comes on Tuesday.")
    later()
    city.reopen(kept.request_id, "")
    later()
    city.reopen(kept.request_id, " Crew comes on  Tuesday.")
    later()
    city.close(kept.request_id, "Crew comes on Tuesday.")
    later()
    assert told(redis, vault, kept.reference) == [("filed", ""), ("noted", "Crew comes on Tuesday."), ("closed", "")]


def test_news_may_come_twice_late_and_out_of_order(redis, vault, courier, opened):
    kept = opened()
    news = CityRequest(kept.request_id, "closed", "Done.", updated_at=200.0)
    assert take_news(courier, kept, news)
    assert not take_news(courier, kept, news), "somebody else wrote it"
    kept = load(redis, CITY, kept.reference)
    assert not take_news(courier, kept, news)
    assert not take_news(courier, kept, CityRequest(kept.request_id, "open", "Scheduled.", updated_at=100.0))
    assert told(redis, vault, kept.reference) == [("filed", ""), ("closed", "Done.")]


@pytest.mark.parametrize("word", ["Closed", "fixed", "duplicate", "NO_FURTHER_ACTION"])
def test_many_words_mean_that_the_city_is_done_with_it(redis, courier, opened, word):
    kept = opened()
    take_news(courier, kept, CityRequest(kept.request_id, word))
    assert load(redis, CITY, kept.reference).state == "closed"


def test_a_status_of_the_citys_own_is_told_in_its_word(redis, vault, courier, opened):
    kept = opened()
    take_news(courier, kept, CityRequest(kept.request_id, "in_progress"))
    assert redis.hget(keys.notice(CITY, f"{kept.reference}-2"), "status") == b"in_progress"
    kept = load(redis, CITY, kept.reference)
    assert not take_news(courier, kept, CityRequest(kept.request_id, "")), "no status is no news"


def test_requests_that_the_list_leaves_out_are_asked_for_singly(redis, vault, courier, city, opened, later):
    kepts = [opened() for _ in range(3)]
    for kept in kepts:
        city.close(kept.request_id)

    class FirstOnly:
        def requests(self, ids):
            return courier.door.requests(ids[:1])

        def request(self, request_id):
            return courier.door.request(request_id)

    later(FirstOnly())
    assert {load(redis, CITY, kept.reference).state for kept in kepts} == {"closed"}


def test_a_city_that_knows_no_lists_is_asked_singly(redis, courier, city, opened, later):
    kept = opened()
    city.close(kept.request_id)

    class Singly:
        def requests(self, ids):
            raise CitySaidNo(code="400", words="unknown parameter")

        def request(self, request_id):
            return courier.door.request(request_id)

    later(Singly())
    assert load(redis, CITY, kept.reference).state == "closed"


def test_a_number_at_which_the_city_falls_over_holds_up_no_other(redis, courier, city, opened, later):
    lost, *others = [opened() for _ in range(3)]
    for kept in others:
        city.close(kept.request_id)

    class FallsOver:
        def requests(self, ids):
            assert lost.request_id in ids
            raise CityAway(sent=True, status=500)

        def request(self, request_id):
            if request_id == lost.request_id:
                raise CityAway(sent=True, status=500)
            return courier.door.request(request_id)

    later(FallsOver())
    assert {load(redis, CITY, kept.reference).state for kept in others} == {"closed"}
    assert load(redis, CITY, lost.reference).gone_since
    assert not courier.paused()


def test_a_request_that_is_gone_is_not_called_closed(redis, vault, opened, later):
    kept = opened()

    class Forgetful:
        def requests(self, ids):
            return ()

        def request(self, request_id):
            return None

    later(Forgetful())
    assert load(redis, CITY, kept.reference).state == "open"
    assert told(redis, vault, kept.reference) == [("filed", "")]


def test_a_request_that_stays_gone_is_shown_to_staff_once_until_it_is_back(redis, courier, clock, opened, caplog):
    kept = opened()

    class Forgetful:
        def requests(self, ids):
            return ()

        def request(self, request_id):
            return None

    for _ in range(10):
        clock.passes(DAY)
        follow_up(replace(courier, door=Forgetful()))
    assert "not shown this request" in load(redis, CITY, kept.reference).flag
    assert load(redis, CITY, kept.reference).state == "open"
    assert caplog.text.count("no longer shows") == 1
    clock.passes(DAY)
    follow_up(courier)
    assert (load(redis, CITY, kept.reference).flag, load(redis, CITY, kept.reference).gone_since) == ("", 0)


def test_a_city_that_is_away_is_asked_again_and_nothing_is_lost(redis, vault, courier, clock, city, opened, later):
    kept = opened()
    city.close(kept.request_id)
    city.is_down()
    later()
    assert follow_up(courier) == 0, "it is left in peace"
    city.works_again()
    later()
    assert told(redis, vault, kept.reference)[-1] == ("closed", "")


def test_only_the_unreachable_ones_wait(courier, opened, later):
    opened()

    class Away:
        def requests(self, ids):
            raise CityAway(sent=True)

    assert later(Away()) == 1


def test_a_hundred_requests_take_two_questions(courier, clock, opened):
    for _ in range(60):
        opened()
    asked = []

    class Counting:
        def requests(self, ids):
            asked.append(len(ids))
            return courier.door.requests(ids)

        def request(self, request_id):
            raise AssertionError("all of them were in the list")

    clock.passes(courier.provider.poll_every + 1)
    follow_up(replace(courier, door=Counting()))
    assert asked == [50, 10]


def test_old_requests_are_asked_after_more_seldom(redis, courier, clock, opened, later):
    kept = opened()
    clock.passes(3 * DAY)
    follow_up(courier)
    due = redis.zscore(keys.follow(CITY, CITY), kept.reference)
    assert due == clock() + 4 * courier.provider.poll_every


def test_a_request_closed_for_long_is_no_longer_asked_after(redis, courier, clock, city, opened, later):
    kept = opened()
    city.close(kept.request_id)
    later()
    assert redis.zscore(keys.follow(CITY, CITY), kept.reference)
    clock.passes(courier.timing.closed_for + DAY)
    follow_up(courier)
    assert redis.zscore(keys.follow(CITY, CITY), kept.reference) is None
