"""Which report somebody asks about, and what of it may be told."""

import time

import pytest

from facts.city import City, Provider
from facts.services import Menu
from reports.moves import Moves
from reports.record import load
from reports.reference import draw, valid
from sessions.status import find
from store.vault import Vault
from tests.support.reporting import CITY, LINE, PERSON, a_report, file

SPRINGFIELD = City(
    CITY,
    "Springfield",
    "Springfield 311",
    "America/Chicago",
    (LINE,),
    Menu(1, ()),
    (Provider(CITY, "http://x.example"),),
)


@pytest.fixture
def vault():
    return Vault("a secret that only these tests know of and long enough")


@pytest.fixture
def asked(redis, vault):
    return lambda words, phone="": find(redis, vault, SPRINGFIELD, words, phone)


@pytest.fixture
def reference(redis, vault):
    reference = file(redis, vault, a_report(), time.time())
    now = time.time()
    moves = Moves(vault, CITY, load(redis, CITY, reference), now)
    for command in moves.step("sending", "It is being sent."):
        redis.execute_command(*command)
    moves = Moves(vault, CITY, load(redis, CITY, reference), now)
    for command in moves.opened("26-00000077", now, "The city took it.", "<b>Three days.</b>"):
        redis.execute_command(*command)
    return reference


SPOKEN = dict(zip("0123456789", "oh one two three four five six seven eight nine".split(), strict=True))


@pytest.mark.parametrize(
    "words",
    ["{0}", "status of {0}", "status for {0}", "what happened to {0}", "{1}", "for {1}", "{2}", "estado de {2}"],
)
def test_a_reference_is_found_however_it_is_said(asked, reference, words):
    spoken, grouped = (
        " ".join(SPOKEN[digit] for digit in reference),
        f"{reference[:3]} {reference[3:5]}, {reference[5:]}",
    )
    status, named = asked(words.format(reference, spoken, grouped))
    assert named
    assert status
    assert (status.reference, status.state, status.note) == (reference, "open", "Three days.")


@pytest.mark.parametrize("words", ["26-00000077", "status of request 26-00000077.", "STATUS 26-00000077"])
def test_so_is_the_citys_own_number(asked, reference, words):
    assert asked(words)[0].reference == reference


def test_the_last_report_of_a_phone_is_told_where_none_is_named(asked, redis, vault, reference):
    later = file(redis, vault, a_report(), time.time() + 60)
    assert asked("my report", PERSON)[0].reference == later
    assert asked("status of the pothole at 2342 west devon", PERSON)[0].reference == later
    assert asked("my report", "+13125550199") == (None, False)


def test_a_number_that_was_misheard_is_nobodys(asked, reference):
    wrong = f"{reference[:-1]}{(int(reference[-1]) + 1) % 10}"
    assert not valid(wrong)
    assert asked(wrong, PERSON) == (None, True)
    assert asked(draw()) == (None, True)


def test_nothing_of_the_person_is_told(asked, reference):
    told = repr(asked(reference)[0])
    for word in ("WESTERN", "western", "hole beside", "5550123", "41.9"):
        assert word not in told
