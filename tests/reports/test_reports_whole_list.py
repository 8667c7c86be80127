"""How it is found out whether a city's list is whole: with few questions, and never wrongly."""

import random
import time

import pytest

from reports.door import CityRequest, Listing
from reports.whole_list import MOST_QUESTIONS, listed

DAY = 86_400.0


class City:
    """Its requests, by when they were made; it shows so many at most, the newest first."""

    def __init__(self, moments: list[float], most: int, minds_dates: bool = True) -> None:
        self.moments, self.most, self.minds_dates = sorted(moments, reverse=True), most, minds_dates
        self.questions = 0

    def ask(self, start: float, end: float | None) -> tuple[CityRequest, ...]:
        self.questions += 1
        inside = [
            moment
            for moment in self.moments
            if not self.minds_dates or (start <= moment and (end is None or moment <= end))
        ]
        return tuple(CityRequest(str(moment), "open", description="a hole") for moment in inside[: self.most])


def looked_at(city: City, since: float) -> Listing:
    listing = listed(city.ask, since)
    assert city.questions <= MOST_QUESTIONS
    return listing


@pytest.fixture
def now() -> float:
    return time.time()


@pytest.mark.parametrize("many", [0, 24, 25, 300, 999])
def test_a_long_list_that_is_whole_is_known_as_such_by_a_few_questions(now: float, many: int) -> None:
    chance = random.Random(many)
    city = City([now - chance.uniform(0, 600) for _ in range(many)], most=1000)
    listing = looked_at(city, now - DAY)
    assert listing.complete
    assert {float(each.request_id) for each in listing.requests} == set(city.moments)
    assert city.questions < 25


@pytest.mark.parametrize("most", [25, 50, 100, 200, 500, 1000])
@pytest.mark.parametrize("seed", range(20))
def test_what_is_said_to_be_whole_is_whole(now: float, most: int, seed: int) -> None:
    chance = random.Random(seed)
    span = chance.choice([60.0, 600.0, 3600.0, DAY])
    city = City([now - chance.uniform(0, span) for _ in range(chance.randint(0, 4 * most))], most)
    listing = looked_at(city, now - DAY)
    if listing.complete:
        assert {float(each.request_id) for each in listing.requests} == set(city.moments)


def test_an_endpoint_that_minds_no_dates_is_never_whole(now: float) -> None:
    city = City([now - minute * 60.0 for minute in range(100)], most=50, minds_dates=False)
    assert not looked_at(city, now - DAY).complete
    city = City([now - minute * 60.0 for minute in range(50)], most=50, minds_dates=False)
    assert not looked_at(city, now - DAY).complete
