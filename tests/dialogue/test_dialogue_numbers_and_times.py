"""Numbers, days and times as people say them, in both languages."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from dialogue.amounts import read_amount
from dialogue.moments import read_moment

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=ZoneInfo("America/Chicago"))  # a Monday


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("about a dozen", "12"), ("two and a half", "2.5"), ("three or four inches", "4"), ("1,200", "1200"),
        ("mil doscientos", "1200"), ("half a dozen", "6"), ("a couple", "2"), ("treinta y cinco", "35"),
        ("a hundred and ten", "110"), ("media docena", "6"), ("two thousand and six", "2006"), ("3.5 inches.", "3.5"),
        ("none", "0"), ("", ""), ("3ft", "3"), ("1/2", "0.5"), ("2 1/2 inches", "2.5"), ("2,5", "2.5"), ("5'6", "5"),
        ("2k", "2000"), ("twenty one dogs and three cats", "21"), ("veintidós", "22"), ("0", "0"),
        ("between ten and twenty", "20"), ("un par", "2"), ("a few", "3"), ("doscientos treinta y cinco", "235"),
        ("dos docenas", "24"), ("fifteen hundred", "1500"), ("three four", "4"), ("2019", "2019"), ("²", ""), ("٣", ""),
    ],
)  # fmt: skip
def test_numbers_as_people_say_them(words, number):
    assert read_amount(words) == number


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("two hours ago", "2026-05-04T10:00"), ("an hour ago", "2026-05-04T11:00"), ("last night", "2026-05-03T21:00"),
        ("this morning at 7", "2026-05-04T07:00"), ("5/3", "2026-05-03"), ("May 3rd at 5:30 pm", "2026-05-03T17:30"),
        ("ayer a las cinco de la tarde", "2026-05-03T17:00"), ("hace dos días", "2026-05-02"),
        ("el lunes pasado", "2026-04-27"), ("monday", "2026-05-04"), ("friday at noon", "2026-05-01T12:00"),
        ("just now", "2026-05-04T12:00"), ("at 11", "2026-05-04T11:00"), ("at 3", "2026-05-04T03:00"),
        ("anoche a las diez", "2026-05-03T22:00"), ("the third of April", "2026-04-03"),
        ("2026-04-30 17:45", "2026-04-30T17:45"), ("half past six yesterday", "2026-05-03T18:30"),
        ("quarter to nine this morning", "2026-05-04T08:45"), ("quarter past two yesterday", "2026-05-03T14:15"),
        ("a week ago", "2026-04-27"), ("3 days ago at 4 pm", "2026-05-01T16:00"), ("5 pm", "2026-05-03T17:00"),
        ("anteayer a las 9 y media", "2026-05-02T09:30"), ("around ten thirty last night", "2026-05-03T22:30"),
        ("el domingo por la mañana", "2026-05-03T08:00"), ("around 4 20 yesterday", "2026-05-03T16:20"),
        ("5/3/25", "2025-05-03"), ("december 24", "2025-12-24"), ("ayer a las tres y cuarto", "2026-05-03T15:15"),
        ("half past nine", "2026-05-04T09:30"), ("last Tuesday night", "2026-04-28T21:00"),
        ("ayer como a las cinco", "2026-05-03T17:00"), ("two nights ago", "2026-05-02T21:00"),
        ("the night before last", "2026-05-02T21:00"), ("last weekend", "2026-05-02"), ("last week", "2026-04-27"),
        ("hace un par de horas", "2026-05-04T10:00"), ("half an hour ago", "2026-05-04T11:30"),
        ("last night around one", "2026-05-04T01:00"), ("friday night at 2", "2026-05-02T02:00"),
        ("midnight last night", "2026-05-04T00:00"), ("a las tres menos cuarto", "2026-05-04T02:45"),
        ("five thirty pm yesterday", "2026-05-03T17:30"), ("1730", "2026-05-03T17:30"), ("at 5ish", "2026-05-04T05:00"),
        ("on the 3rd", "2026-05-03"), ("el día 2", "2026-05-02"), ("el veinticinco de abril", "2026-04-25"),
        ("May 10", "2026-05-10"), ("2026-05-01T17:30", "2026-05-01T17:30"), ("el próximo martes", "2026-05-05"),
        ("ten past five yesterday", "2026-05-03T17:10"), ("yesterday between 5 and 6", "2026-05-03T17:00"),
        ("a month ago", "2026-04-04"), ("mañana por la mañana", "2026-05-05T08:00"), ("May 3 2025", "2025-05-03"),
        ("at 12", "2026-05-04T12:00"), ("thurs 3pm", "2026-04-30T15:00"), ("last nite", "2026-05-03T21:00"),
        ("2 hrs ago", "2026-05-04T10:00"), ("20min ago", "2026-05-04T11:40"), ("friday the 24th", "2026-04-24"),
        ("05-03-2026", "2026-05-03"), ("25/4", "2026-04-25"), ("el mes pasado", "2026-04-04"),
        ("the 31st", None), ("in 2019", None), ("one of my neighbours", None),
        ("at 25", None), ("5/77", None), ("banana", None), ("many years ago", None), ("99999999 weeks ago", None),
        ("", None),
    ],
)  # fmt: skip
def test_days_and_times_as_people_say_them(words, moment):
    read = read_moment(words, NOW)
    told = read and (
        read.at.replace(tzinfo=None).isoformat("T", "minutes") if read.has_time else read.at.date().isoformat()
    )
    assert told == moment
