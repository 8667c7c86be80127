"""Whoever sent a photo that cannot be used is told so."""

import pytest

from carrier.errors import CarrierAway
from carrier.optouts import opt_out_commands
from media.album import Source
from notices.photos import regret
from store.vault import Vault
from tests.support.reporting import CITY, LINE, PERSON

SOURCE = Source("https://api.twilio.com/x", PERSON, LINE, "en")


class Carrier:
    def __init__(self):
        self.sent = []
        self.away = False

    def send(self, to, from_, body):
        if self.away:
            raise CarrierAway(sent=False)
        self.sent.append((to, from_, body))
        return "SM1"

    def find(self, to, from_, since):
        return []


@pytest.fixture
def carrier():
    return Carrier()


@pytest.fixture
def vault():
    return Vault("a secret that only these tests know of and long enough")


def test_several_photos_that_came_together_are_regretted_once(redis, vault, carrier):
    assert regret(redis, vault, CITY, carrier, SOURCE)
    assert not regret(redis, vault, CITY, carrier, SOURCE)
    words = "Sorry, a photo of yours could not be used. If you can, send it again as a JPEG picture."
    assert carrier.sent == [(PERSON, LINE, words)]


def test_who_sends_too_many_is_told_once_and_not_each_time(redis, vault, carrier):
    assert regret(redis, vault, CITY, carrier, SOURCE, "photos_too_many")
    assert not regret(redis, vault, CITY, carrier, SOURCE, "photos_too_many")
    assert "more photos than we can take" in carrier.sent[0][2]


def test_nobody_is_told_who_wants_no_texts_or_has_no_number(redis, vault, carrier):
    for command in opt_out_commands(vault, CITY, PERSON, 0.0):
        redis.execute_command(*command)
    assert not regret(redis, vault, CITY, carrier, SOURCE)
    assert not regret(redis, vault, CITY, carrier, Source("https://api.twilio.com/x"))
    assert carrier.sent == []


def test_a_carrier_that_is_away_keeps_nothing_else_from_being_done(redis, vault, carrier):
    carrier.away = True
    assert not regret(redis, vault, CITY, carrier, SOURCE)
