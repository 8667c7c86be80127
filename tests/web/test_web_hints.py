"""What the carrier's recogniser is told to expect, in the documents of a real call."""

import time


def hints_of(call):
    return call.waiting.verb.hints


def test_the_question_for_the_problem_expects_services_and_the_one_for_the_place_expects_streets(town):
    call = town.call()
    call.dial()
    asked_what = hints_of(call)
    assert asked_what[0] == "pothole"
    assert "south halsted street" in asked_what
    call.say("there's a pothole")
    call.say("yes")
    asked_where = hints_of(call)
    assert len(asked_where) == 500
    assert "south halsted street" in asked_where[:20]


def test_a_street_that_was_reported_is_expected_first_from_the_next_day_on(town):
    call = town.call()
    call.dial()
    for words in ("there's a pothole", "2342 west devon avenue", "yes", "no", "yes", "no", "yes"):
        call.say(words)
    assert town.filed()
    line = town.web.extensions["townline"]
    city = line.cities.load_all()[0]
    line.cities.clock = lambda: time.time() + 24 * 3600
    assert line.cities.phrases(city, "where", "en")[6] == "west devon avenue"
