"""What a service asks goes to the city as its standard wants it; what it must know and nobody could say, to a clerk."""

import re

from reports.record import load


def report_of_water(town, *answers):
    call = town.call()
    call.dial()
    for words in ("water in my basement", "2342 west devon", *answers, "it smells", "yes", "no"):
        call.press(words) if words.endswith("#") else call.say(words)
    return call.say("yes").text


def test_answers_are_attributes_of_the_request(town):
    report_of_water(town, "yesterday at nine pm", "yes", "the drain and a window")
    given = town.filed()[-1]["attributes"]
    assert given["WHERE"] == ("DRAIN", "WINDOW")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT21:00:00-0[56]:00", given["SINCE"][0])


def test_one_answer_of_several_is_still_a_list(town):
    report_of_water(town, "2#", "1#")
    assert town.filed()[-1]["attributes"]["WHERE"] == ("DRAIN",)


def test_a_required_question_without_an_answer_leaves_the_report_to_a_clerk(town):
    heard = report_of_water(town, "2#", "I don't know")
    assert "a person at the city will look at it before it goes on" in heard
    assert town.filed() == []
    reference = "".join(re.findall(r"\d", heard.split("number is")[1].split(".")[0]))
    line = town.web.extensions["townline"]
    assert load(line.store, "chicago-demo", reference).state == "review"
