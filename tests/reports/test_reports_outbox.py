"""References, marks, what is filed, and what staff can do."""

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reports import ReportState
from reports import life
from reports.clerk import Clerk
from reports.delivery import drain
from reports.errors import NoSuchReport, WrongTurn
from reports.history import load_history
from reports.marker import LONGEST, marked, with_mark
from reports.outbox import file_commands, report_from_json, report_to_json
from reports.record import load, open_report
from reports.reference import draw, valid
from reports.timing import back_off
from store import keys
from tests.support.reporting import CITY, PERSON, a_report, file


def test_a_drawn_reference_is_valid():
    assert all(valid(draw()) for _ in range(1000))


def test_one_wrong_digit_is_found_and_so_are_two_exchanged():
    for reference in (draw() for _ in range(30)):
        for at in range(7):
            wrong = [reference[:at] + digit + reference[at + 1 :] for digit in "0123456789" if digit != reference[at]]
            assert not any(valid(one) for one in wrong)
        for at in range(6):
            first, second = reference[at], reference[at + 1]
            exchanged = reference[:at] + second + first + reference[at + 2 :]
            assert first == second or not valid(exchanged)


@pytest.mark.parametrize("no_reference", ["", "1", "12345678", "０１２３４５６", "12a4567", "²²²²²²²", "0000000"])
def test_what_is_no_reference(no_reference):
    assert not valid(no_reference)


@given(st.text(max_size=LONGEST + 100))
def test_our_mark_is_found_whatever_was_said(words):
    posted = with_mark(words, "4821937")
    assert len(posted) <= LONGEST
    assert marked(posted, "4821937")
    assert not marked(posted, "4821938")


@pytest.mark.parametrize(
    "listed",
    [
        "[Townline 4821937] hole",
        "Re: [TOWNLINE 4821937]\r\nhole",
        "Townline: 4821937 hole",
        "[Townline&nbsp;4821937]",
    ],
)
def test_a_city_may_write_our_mark_a_little_differently(listed):
    assert marked(listed.replace("&nbsp;", " "), "4821937")


def test_a_mark_that_somebody_said_does_not_count():
    assert not marked(with_mark("it is like Townline 1234567", "4821937"), "1234567")
    assert not marked("nothing of ours", "4821937")


def test_our_mark_stands_in_what_a_city_that_cuts_descriptions_off_shows():
    posted = with_mark("It is very deep.\n" * 40, "4821937")
    assert posted.startswith("[Townline 4821937] It is very deep. It is")
    assert marked(posted[:255], "4821937")
    assert with_mark(" ", "4821937") == "[Townline 4821937]"


def test_a_report_is_read_back_as_it_was_written():
    for report in (a_report(), a_report(place=None, consent=None, media=("https://x.example/1.jpg",))):
        assert report_from_json(report_to_json(report)) == report


def test_filing_writes_the_report_the_outbox_and_the_persons_list(redis, vault, clock):
    report = a_report()
    file(redis, vault, report, clock())
    assert open_report(vault, load(redis, CITY, report.reference)) == report
    assert redis.zscore(keys.outbox(CITY, CITY), report.reference) == clock()
    assert redis.zscore(keys.reports(CITY), report.reference) == clock()
    person = keys.person(CITY, vault.fingerprint("phone", PERSON))
    assert redis.zrange(person, 0, -1) == [report.reference.encode()]


def test_every_key_of_a_filed_report_belongs_to_its_city(vault):
    commands = file_commands(vault, CITY, a_report(), 1.0)
    assert all(str(command[1]).startswith(f"townline:{CITY}:") for command in commands)


def test_a_step_that_life_does_not_have_is_refused():
    with pytest.raises(WrongTurn):
        life.check("4821937", "closed", "sending")
    assert set(life.STEPS) == set(get_args(ReportState))


def test_a_refused_report_is_mended_and_sent_again(redis, vault, clock, city, courier):
    report = a_report(service_code="no_such_service")
    file(redis, vault, report, clock())
    drain(courier)
    assert load(redis, CITY, report.reference).state == "refused"
    assert Clerk(redis, vault, CITY, clock(), "A clerk").mend(replace(report, service_code="pothole"))
    drain(courier)
    assert load(redis, CITY, report.reference).state == "open"
    assert [line.reason for line in load_history(redis, vault, CITY, report.reference)][
        3
    ] == "A clerk mended it. Before: service: no_such_service."
    assert len(city.filed()) == 1


def test_a_report_without_a_place_is_mended_and_sent(redis, vault, clock, city, courier):
    report = a_report(place=None)
    file(redis, vault, report, clock())
    assert Clerk(redis, vault, CITY, clock(), "A clerk").mend(replace(report, place=a_report().place))
    drain(courier)
    assert load(redis, CITY, report.reference).state == "open"


def test_a_doubtful_report_is_sent_again_or_found_by_a_person(redis, vault, clock, city, courier, new_courier):
    blind = new_courier(provider=replace(courier.provider, searchable=False))
    city.cuts_after_create("drop")
    arrived, lost = (file(redis, vault, a_report(), clock()) for _ in range(2))
    drain(blind)
    city.works_again()
    number = next(one.service_request_id for one in city.filed() if arrived in one.told["description"])
    assert Clerk(redis, vault, CITY, clock(), "A clerk").it_arrived(arrived, number)
    assert load(redis, CITY, arrived).request_id == number
    assert Clerk(redis, vault, CITY, clock(), "A clerk").send_again(lost)
    drain(blind)
    assert load(redis, CITY, lost).state == "open"
    with pytest.raises(WrongTurn):
        Clerk(redis, vault, CITY, clock(), "A clerk").send_again(lost)
    with pytest.raises(NoSuchReport):
        Clerk(redis, vault, CITY, clock(), "A clerk").send_again("1111111")


def test_waiting_doubles_has_an_end_and_minds_what_was_asked():
    assert [back_off(attempt, 5, 300, 0) for attempt in (0, 1, 2, 10, 1000)] == [5, 10, 20, 300, 300]
    assert back_off(0, 5, 300, 1) == 6
    assert back_off(0, 5, 300, 0, at_least=120) == 120
