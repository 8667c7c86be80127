"""What goes wrong at the city, and what the person hears of it. No report is ever lost, and none is filed twice."""

import pytest

REPORT = ("there's a pothole", "2342 west devon", "yes", "no", "yes", "yes")


def reach_the_summary(call):
    call.dial()
    for words in REPORT:
        call.say(words)
    assert call.step == "summary"
    return call


def report_by_text(town, number):
    thread = town.thread(number)
    place = "1060 w addison st" if number == "+13125550199" else "2342 w devon ave"  # else one would be the other
    for words in (f"pothole at {place}", "1", "2"):
        thread.send(words)
    return thread.send("1").texts[0]


def test_a_city_that_is_down_gets_its_reports_when_it_is_back(town):
    town.city.is_down()
    report_by_text(town, "+13125550199")
    town.settle()
    call = reach_the_summary(town.call())
    assert "not answering right now. Your report is safe with us" in call.say("yes").text
    assert not town.city.filed()
    town.city.works_again()
    assert [request["phone"] for request in town.filed()] == ["+13125550199", "+13125550142"]
    town.settle()
    assert len(town.filed()) == 2


def test_a_city_that_answers_again_is_no_longer_said_to_be_down(town):
    town.city.is_down()
    report_by_text(town, "+13125550199")
    town.settle()
    town.city.works_again()
    town.settle()
    assert "on its way to the city" in reach_the_summary(town.call()).say("yes").text


def test_a_city_that_refuses_keeps_nobody_waiting_and_its_words_are_kept_for_staff(town):
    town.city.refuses()
    report_by_text(town, "+13125550199")
    town.settle()
    page = town.web.test_client().get("/").get_data(as_text=True)
    assert "refused" in page
    assert not town.city.filed()


@pytest.mark.parametrize("how", ["error", "drop"])
def test_a_city_that_takes_a_report_and_falls_silent_is_never_asked_twice(town, how):
    town.city.cuts_after_create(how)
    report_by_text(town, "+13125550199")
    town.settle()
    town.city.works_again()
    for _ in range(4):
        town.settle()
    assert len(town.filed()) == 1


def test_a_city_that_answers_html_loses_nothing(town):
    report_by_text(town, "+13125550142")
    assert len(town.filed()) == 1, "and the city shows it with our mark: from then on its list is believed"
    town.city.answers_html(200)
    report_by_text(town, "+13125550199")
    town.settle()
    town.city.works_again()
    for _ in range(4):
        town.settle()
    assert len(town.filed()) == 2


def test_a_service_that_gives_tokens_is_asked_until_the_number_is_there(town):
    town.city.takes_for_tokens(0.01)
    thread = town.thread()
    for words in ("dead raccoon at 2342 w devon ave", "1", "1", "1"):
        thread.send(words)
    assert len(town.filed()) == 1


def test_the_text_of_a_change_comes_once(town):
    thread = town.thread()
    for words in ("pothole at 2342 w devon ave", "1", "1", "1"):
        thread.send(words)
    town.close("Filled 5/2.")
    for _ in range(3):
        town.settle()
    texts = town.later_texts("+13125550142")
    assert len(texts) == 2
    assert texts[1].endswith("City note: Filled 5/2.")
