"""Every change is told in one text: none twice, none lost, none at night, none to somebody who said stop."""

from dataclasses import replace
from datetime import datetime
from threading import Thread
from zoneinfo import ZoneInfo

import pytest

from carrier.errors import CarrierAway, CarrierRefused, NotTextable
from carrier.optouts import is_opted_out, opt_out_commands
from notices.quiet import quiet_until
from notices.sending import carry, send_due
from reports.moves import Change
from store import keys
from tests.support.reporting import CITY, LINE, PERSON

HOUR = 3600.0
ZONE = ZoneInfo("America/Chicago")


def bodies(phone_company):
    return [text.body for text in phone_company.inbox(PERSON)]


class Broken:
    """A carrier that fails in one way when a text is sent, before or after it took the text."""

    def __init__(self, texts, error, *, takes_it=False):
        self.texts, self.error, self.takes_it = texts, error, takes_it

    def send(self, *given):
        if self.takes_it:
            self.texts.send(*given)
        raise self.error

    def find(self, *given):
        return self.texts.find(*given)


def test_a_change_is_told_once_from_the_lines_own_number(messenger, phone_company, changed, notice):
    reference = changed("filed")
    for _ in range(3):
        send_due(messenger)
    (text,) = phone_company.inbox(PERSON)
    assert (text.from_, text.to) == (LINE, PERSON)
    assert f"27-{reference}" in text.body
    assert notice(reference, 1)["state"] == b"sent"
    assert notice(reference, 1)["sid"].decode() == text.sid


def test_changes_are_told_in_their_order(messenger, clock, phone_company, changed):
    changed("filed", Change("noted", "One."), Change("closed", "Two."))
    for _ in range(5):
        send_due(messenger)
        clock.passes(2)
    texts = bodies(phone_company)
    assert len(texts) == 3
    assert "One." in texts[1]
    assert "Two." in texts[2]


def test_nobody_is_texted_after_saying_stop(redis, vault, messenger, clock, phone_company, changed, notice):
    for command in opt_out_commands(vault, CITY, PERSON, clock()):
        redis.execute_command(*command)
    reference = changed("filed")
    send_due(messenger)
    assert bodies(phone_company) == []
    assert notice(reference, 1)["state"] == b"dropped"


def test_what_the_carrier_knows_of_a_stop_is_written_down(redis, vault, messenger, phone_company, changed, notice):
    phone_company.receive(from_=PERSON, to=LINE, body="stop")
    reference = changed("filed")
    send_due(messenger)
    assert is_opted_out(redis, vault, CITY, PERSON)
    assert notice(reference, 1)["state"] == b"dropped"
    assert redis.zcard(keys.notices(CITY)) == 0


def test_a_landline_gets_no_text_and_holds_up_nothing(redis, messenger, texts, phone_company, changed, notice):
    reference = changed("filed")
    send_due(replace(messenger, carrier=Broken(texts, NotTextable(21614))))
    assert notice(reference, 1)["state"] == b"dropped"
    assert b"21614" in notice(reference, 1)["reason"]
    assert redis.zcard(keys.notices(CITY)) == 0


def test_a_number_that_is_none_gets_no_text(messenger, changed, notice):
    reference = changed("filed", phone="+1999")
    send_due(messenger)
    assert notice(reference, 1)["state"] == b"dropped"


@pytest.mark.parametrize("error", [CarrierAway(sent=False), CarrierRefused(20003, 401)])
def test_a_carrier_that_takes_nothing_is_tried_again(messenger, clock, texts, phone_company, changed, error):
    changed("filed")
    send_due(replace(messenger, carrier=Broken(texts, error)))
    send_due(messenger)
    assert bodies(phone_company) == [], "not at once"
    clock.passes(60)
    send_due(messenger)
    assert len(bodies(phone_company)) == 1


@pytest.mark.parametrize("find_too", [False, True], ids=["refused", "in doubt"])
def test_a_text_that_is_refused_for_days_is_given_up_and_later_ones_pass(
    redis, messenger, clock, texts, phone_company, changed, notice, find_too
):
    class Refusing(Broken):
        def find(self, *given):
            raise self.error

    messenger = replace(messenger, city=replace(messenger.city, quiet_from="00:00", quiet_until="00:00"))
    reference = changed("filed", "closed")
    if find_too:
        send_due(replace(messenger, carrier=Broken(texts, CarrierAway(sent=True))))
    refusing = replace(messenger, carrier=Refusing(texts, CarrierRefused(21606, 400)))
    for _ in range(90):
        send_due(refusing)
        clock.passes(HOUR)
    assert notice(reference, 1)["state"] == b"dropped"
    assert b"21606" in notice(reference, 1)["reason"]
    assert 0 < redis.ttl(keys.notice(CITY, f"{reference}-1")) <= 60 * 24 * HOUR
    assert redis.zcard(keys.notices(CITY)) == 0, "the later one had its tries too"
    clock.passes(8 * HOUR)
    changed("reopened", reference=reference)
    send_due(messenger)
    assert len(bodies(phone_company)) == 1


@pytest.mark.parametrize("takes_it", [True, False])
def test_a_carrier_that_breaks_off_is_asked_before_a_text_is_sent_again(
    messenger, clock, texts, phone_company, changed, notice, takes_it
):
    reference = changed("filed")
    send_due(replace(messenger, carrier=Broken(texts, CarrierAway(sent=True), takes_it=takes_it)))
    assert notice(reference, 1)["state"] == b"doubtful"
    for _ in range(3):
        clock.passes(messenger.timing.text_look + 1)
        send_due(messenger)
    assert len(bodies(phone_company)) == 1
    assert notice(reference, 1)["state"] == b"sent"


def test_the_same_words_about_two_changes_are_two_texts(messenger, clock, texts, phone_company, changed):
    reference = changed(Change("status", status="planned"))
    send_due(messenger)
    changed(Change("status", status="planned"), reference=reference)
    send_due(replace(messenger, carrier=Broken(texts, CarrierAway(sent=True))))
    clock.passes(messenger.timing.text_look + 1)
    send_due(messenger)
    assert len(bodies(phone_company)) == 2


def test_two_workers_at_once_send_each_text_once(messenger, phone_company, changed):
    for _ in range(15):
        changed("filed")
    workers = [Thread(target=send_due, args=(messenger,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(bodies(phone_company)) == len(set(bodies(phone_company))) == 15


def test_what_happens_at_night_is_told_in_the_morning_in_one_text(messenger, clock, phone_company, changed, notice):
    clock.passes(11 * HOUR)
    reference = changed("filed", "closed")
    send_due(messenger)
    clock.passes(4 * HOUR)
    changed(Change("reopened", "Sorry."), reference=reference)
    send_due(messenger)
    assert bodies(phone_company) == []
    clock.passes(5 * HOUR + 60)
    send_due(messenger)
    (only,) = bodies(phone_company)
    assert "Sorry." in only
    assert [notice(reference, number)["state"] for number in (1, 2, 3)] == [b"merged", b"merged", b"sent"]


def test_what_happens_by_day_is_not_merged(messenger, clock, texts, phone_company, changed):
    changed("filed", "closed")
    send_due(replace(messenger, carrier=Broken(texts, CarrierAway(sent=False))))
    for _ in range(4):
        clock.passes(60)
        send_due(messenger)
    assert len(bodies(phone_company)) == 2


@pytest.mark.parametrize(
    ("night", "at", "until"),
    [
        (("20:00", "08:00"), "2027-01-15T19:59", None),
        (("20:00", "08:00"), "2027-01-15T20:00", "2027-01-16T08:00"),
        (("20:00", "08:00"), "2027-01-16T07:59", "2027-01-16T08:00"),
        (("20:00", "08:00"), "2027-01-16T08:00", None),
        (("20:00", "08:00"), "2027-03-13T23:00", "2027-03-14T08:00"),
        (("20:00", "08:00"), "2027-11-06T23:00", "2027-11-07T08:00"),
        (("13:00", "15:00"), "2027-01-15T14:00", "2027-01-15T15:00"),
        (("13:00", "15:00"), "2027-01-15T16:00", None),
        (("00:00", "00:00"), "2027-01-15T03:00", None),
    ],
)
def test_quiet_hours_are_those_that_the_citys_clocks_show(springfield, night, at, until):
    city = replace(springfield, quiet_from=night[0], quiet_until=night[1])
    moment = datetime.fromisoformat(at).replace(tzinfo=ZONE).timestamp()
    expected = datetime.fromisoformat(until).replace(tzinfo=ZONE).timestamp() if until else None
    assert quiet_until(city, moment) == expected


class Killed(BaseException):
    """kill -9: nothing answers it."""


class Mortal:
    """A store or a carrier in the hands of somebody who dies at the nth thing that is done, before it or after."""

    def __init__(self, thing, names, lives, after):
        self.thing, self.names, self.lives, self.after = thing, names, lives, after

    def __getattr__(self, name):
        found = getattr(self.thing, name)
        return self.mortal(found) if name in self.names else found

    def mortal(self, do):
        def once(*given, **named):
            self.lives[0] -= 1
            if self.lives[0] < 0 or (self.lives[0] == 0 and not self.after):
                raise Killed
            result = do(*given, **named)
            if self.lives[0] == 0:
                raise Killed
            return result

        return once


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_killed_at_any_point_a_text_is_sent_once(redis, messenger, texts, clock, phone_company, changed, after):
    for point in range(1, 30):
        sent = len(bodies(phone_company))
        reference = changed("filed")
        lives = [point]
        doomed = replace(
            messenger,
            store=Mortal(redis, ("evalsha", "hget", "zscore", "exists"), lives, after),
            carrier=Mortal(texts, ("send", "find"), lives, after),
        )
        try:
            carry(doomed, f"{reference}-1")
        except Killed:
            clock.passes(messenger.timing.text_lease + 1)
        for _ in range(3):
            send_due(messenger)
            clock.passes(messenger.timing.text_lease + 1)
        assert len(bodies(phone_company)) == sent + 1
        if lives[0] > 0:
            return
    raise AssertionError("a text should have been sent by now")


def test_nothing_private_stands_in_the_store_or_the_log(redis, messenger, changed, caplog):
    caplog.set_level("DEBUG", logger="townline")
    changed("filed", Change("closed", "Ask Mrs Miller."))
    send_due(messenger)
    everything = [redis.dump(key) or b"" for key in redis.scan_iter()]
    for word in (b"Miller", b"WESTERN", b"3125550123"):
        assert not any(word in value for value in everything)
        assert word not in caplog.text.encode()
