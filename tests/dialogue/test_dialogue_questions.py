"""The questions of a service: one at a time, in words and by keys, and nobody is kept by one they cannot answer."""

from dataclasses import replace
from datetime import datetime

import pytest

from dialogue.actions import Moment
from dialogue.answers import is_unanswered
from facts.reports import Answer
from facts.services import Choice, Condition, Question
from tests.dialogue.conftest import CITY, MENU

YES_OR_NO = (
    Choice("YES001", {"en": "Yes, it is open", "es": "Sí, está abierto"}),
    Choice("NO001", {"en": "No, it is boarded up"}),
    Choice("UNKNOWN", {"en": "I do not know"}),
)
WHERE_FROM = (
    Choice("DRAIN", {"en": "The floor drain"}),
    Choice("WALL", {"en": "The walls or the floor"}),
    Choice("PIPE", {"en": "A pipe in the house"}),
    Choice("WINDOW", {"en": "A window or a door"}),
)
COLOURS = tuple(
    Choice(colour.upper(), {"en": colour})
    for colour in "red orange yellow green blue purple brown black white grey".split()
)


def question(code, datatype, **more):
    return Question(code, datatype, {"en": f"{code}?"}, helps={"en": "Roughly is fine."}, **more)


NOTICE = question("NOTE", "string", variable=False, required=False)
OPEN = question("OPEN", "singlevaluelist", choices=YES_OR_NO)
SINCE = question("SINCE", "datetime")
FROM = question("FROM", "multivaluelist", choices=WHERE_FROM)
DEEP = question("DEEP", "number")
SEEN = question("SEEN", "text", required=False)
COLOUR = question("COLOUR", "singlevaluelist", choices=COLOURS)


def asking(somebody, *questions):
    """Somebody who reports what the city has these questions about, and has just told where."""
    services = tuple(replace(each, questions=questions) if each.code == "pothole" else each for each in MENU.services)
    somebody.city = replace(CITY, menu=replace(MENU, services=services))
    somebody.says("pothole").says("2342 west devon")
    return somebody


def given(somebody):
    return [(answer.code, *answer.given) for answer in somebody.state.draft.answers]


def test_a_notice_is_said_and_a_list_is_asked_by_number_and_in_words(phone):
    asking(phone.calls(), NOTICE, OPEN).hears("got_place", "city_says", "question_choice")
    assert phone.asked.options == ("Yes, it is open", "No, it is boarded up", "I do not know")
    phone.presses("2").hears("describe")
    assert given(phone) == [("NOTE",), ("OPEN", "NO001")]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("yes", "YES001"), ("no", "NO001"), ("1", "YES001"), ("the second one", "NO001"), ("boarded up", "NO001"),
        ("I don't know", "UNKNOWN"), ("it's open", "YES001"), ("YES001", "YES001"),
    ],
)  # fmt: skip
def test_one_answer_is_chosen_in_many_ways(phone, words, key):
    asking(phone.calls(), OPEN)
    phone.says(words).hears("describe")
    assert given(phone) == [("OPEN", key)]


def test_several_answers_are_given_together(phone, texter):
    asking(phone.calls(), FROM).hears("got_place", "question_choices")
    phone.says("the drain and a pipe").hears("these_answers", "describe")
    assert given(phone) == [("FROM", "DRAIN", "PIPE")]
    asking(texter, FROM).says("1, 3").hears("these_answers", "describe_or_photo")
    assert given(texter) == [("FROM", "DRAIN", "PIPE")]


@pytest.mark.parametrize(
    ("words", "keys"),
    [("all of them", ("DRAIN", "WALL", "PIPE", "WINDOW")), ("1 and 4", ("DRAIN", "WINDOW")),
     ("4 1", ("DRAIN", "WINDOW")), ("13", ("DRAIN", "PIPE")), ("one two", ("DRAIN", "WALL")), ("2.", ("WALL",)),
     ("a window or a door", ("WINDOW",)), ("the walls or the floor", ("WALL",))],
)  # fmt: skip
def test_what_several_answers_may_sound_like(phone, words, keys):
    told_back = ("these_answers",) * (1 < len(keys) < 4)
    asking(phone.calls(), FROM).says(words).hears(*told_back, "describe")
    assert given(phone) == [("FROM", *keys)]


def test_keys_one_after_the_other_choose_several(phone):
    asking(phone.calls(), FROM).presses("1313#").hears("describe")
    assert given(phone) == [("FROM", "DRAIN", "PIPE")]


def test_an_answer_that_is_none_is_asked_again_with_what_would_be_right(phone):
    asking(phone.calls(), FROM).presses("9").hears("did_not_catch", "question_choices")
    phone.says("the drain and my neighbour").hears("did_not_catch", "question_choices")
    phone.is_silent().hears("question_passed", "describe")
    assert given(phone) == [("FROM",)]
    assert is_unanswered(phone.state.draft, phone.city.menu.services[0])


def test_a_number_is_taken_as_it_is_keyed_and_read_back_as_it_is_said(phone, texter):
    asking(phone.calls(), DEEP).hears("got_place", "question_number")
    phone.presses("006#").hears("describe")
    assert given(phone) == [("DEEP", "6")]
    asking(texter, DEEP).says("about a dozen").hears("is_it_answer")
    texter.says("yes").hears("describe_or_photo")
    assert given(texter) == [("DEEP", "12")]
    asking(texter.says("new"), DEEP).says("14").hears("describe_or_photo")


def test_a_number_that_was_misunderstood_is_corrected(phone):
    asking(phone.calls(), DEEP).says("two feet").hears("is_it_answer")
    phone.says("no").hears("sorry", "question_number")
    phone.says("maybe ten").says("no, twelve").hears("is_it_answer")
    phone.is_silent().hears("did_not_hear", "is_it_answer")
    phone.presses("1").hears("describe")
    assert given(phone) == [("DEEP", "12")]
    asking(phone.says("start over"), DEEP).says("ten inches").presses("2").hears("sorry", "question_number")
    phone.says("banana").hears("did_not_catch", "question_number")


def test_a_day_and_a_time_are_read_back_and_sent_with_their_zone(phone):
    asking(phone.calls(), SINCE).hears("got_place", "question_moment")
    phone.says("yesterday around five").hears("is_it_answer")
    shown = dict(phone.asked.values)["answer"]
    assert (shown.at.isoformat(), shown.has_time) == ("2026-05-03T17:00:00-05:00", True)
    phone.says("that's right").hears("describe")
    assert given(phone) == [("SINCE", "2026-05-03T17:00:00-05:00")]
    asking(phone.says("start over"), SINCE).says("last friday").hears("is_it_answer")
    assert dict(phone.asked.values)["answer"] == Moment(datetime(2026, 5, 1, 12), False)
    asking(phone.says("start over"), SINCE).says("june 1 2025").hears("is_it_answer")
    assert dict(phone.asked.values)["answer"] == Moment(datetime(2025, 6, 1, 12), False, True)
    phone.says("no, last friday")
    phone.says("yes")
    assert given(phone) == [("SINCE", "2026-05-01T12:00:00-05:00")]


def test_today_and_yesterday_have_keys(phone):
    asking(phone.calls(), SINCE).presses("2").hears("describe")
    assert given(phone) == [("SINCE", "2026-05-03T12:00:00-05:00")]
    asking(phone.says("start over"), SINCE).presses("3").hears("did_not_catch", "question_moment")
    phone.says("some while").hears("did_not_catch", "question_moment")
    phone.presses("1").hears("describe")


def test_ones_own_words_are_taken_as_they_are(phone):
    asking(phone.calls(), SEEN).hears("got_place", "question_words")
    phone.says("  two people\n carry boxes ").hears("describe")
    assert given(phone) == [("SEEN", "two people carry boxes")]
    asking(phone.says("start over"), SEEN).presses("7").hears("did_not_catch", "question_words")
    phone.says("\u200b \u200b".replace("\u200b", " ")).hears("did_not_catch", "question_words")


def test_who_does_not_know_goes_on_and_a_clerk_looks_where_the_city_must_know(phone):
    asking(phone.calls(), SEEN, DEEP).says("I have no idea").hears("question_passed", "question_number")
    phone.says("skip").hears("question_passed", "describe")
    assert given(phone) == [("SEEN",), ("DEEP",)]
    assert is_unanswered(phone.state.draft, phone.city.menu.services[0])
    assert not is_unanswered(replace(phone.state.draft, answers=(Answer("SEEN"),)), phone.city.menu.services[0])
    assert not is_unanswered(phone.state.draft, None)


def test_a_long_list_is_matched_by_words_and_read_in_pieces(phone):
    asking(phone.calls(), COLOUR).hears("got_place", "question_long")
    phone.presses("1").hears("question_choice")
    assert phone.asked.options == ("red", "orange", "yellow", "green", "blue", "purple", "more_choices")
    phone.presses("7").hears("question_choice")
    assert phone.asked.options == ("brown", "black", "white", "grey", "something_else")
    phone.presses("3").hears("describe")
    assert given(phone) == [("COLOUR", "WHITE")]
    asking(phone.says("start over"), COLOUR).says("1").hears("question_choice")
    phone.says("next").hears("question_choice").says("none of these").hears("question_passed", "describe")


def test_a_number_means_what_was_read_out_and_never_the_citys_own_key(phone, texter):
    numbered = tuple(Choice(str(at), choice.names) for at, choice in enumerate(COLOURS))
    asking(texter, replace(COLOUR, choices=numbered)).hears("question_long").says("1")
    assert texter.asked.options[:2] == ("red", "orange")
    texter.says("2").hears("describe_or_photo")
    assert given(texter) == [("COLOUR", "1")]
    few = tuple(replace(each, key=str(at)) for at, each in enumerate(YES_OR_NO, 7))
    asking(phone.calls(), replace(OPEN, choices=few)).says("8").hears("did_not_catch", "question_choice")


def test_of_a_long_list_what_was_not_called_by_its_name_is_read_back(phone):
    asking(phone.calls(), COLOUR).says("kind of green").hears("is_it_answer")
    assert dict(phone.asked.values)["answer"] == "green"
    phone.says("no, purple").hears("describe")
    assert given(phone) == [("COLOUR", "PURPLE")]
    asking(phone.says("start over"), COLOUR).says("a dark red").presses("1").hears("describe")
    assert given(phone) == [("COLOUR", "RED")]
    asking(phone.says("start over"), COLOUR).says("a dark red").says("no").hears("sorry", "question_long")


def test_an_answer_that_is_called_like_a_command_is_an_answer(phone):
    sides = tuple(Choice(side.upper(), {"en": side}) for side in ("front", "back", "other"))
    asking(phone.calls(), question("SIDE", "singlevaluelist", choices=sides)).says("back").hears("describe")
    assert given(phone) == [("SIDE", "BACK")]
    phone.says("back").hears("question_choice").says("go back").hears("where")


def test_whoever_wants_none_of_the_answers_is_asked_no_further(phone):
    asking(phone.calls(), FROM).says("none of these").hears("question_passed", "describe")
    other = replace(FROM, choices=(*WHERE_FROM[:2], Choice("OTHER", {"en": "Other"})))
    asking(phone.says("start over"), other).says("other").hears("describe")
    assert given(phone) == [("FROM", "OTHER")]


def test_a_question_that_depends_on_another_is_asked_only_then(phone):
    if_open = replace(DEEP, only_if=(Condition("OPEN", ("YES001",)),))
    unless_open = replace(SEEN, only_if=(Condition("OPEN", ("YES001",), is_one=False),))
    either = replace(
        FROM, only_if=(Condition("OPEN", ("NO001",)), Condition("NEVER", ("X",), is_one=False)), any_condition=True
    )
    asking(phone.calls(), OPEN, if_open, unless_open, either).says("yes").hears("question_number")
    phone.presses("3#").hears("describe")
    asking(phone.says("start over"), OPEN, if_open, unless_open, either).says("no").hears("question_words")
    phone.says("nothing in there moves").hears("question_choices")


def test_back_asks_the_questions_anew_and_another_service_has_its_own(phone):
    asking(phone.calls(), DEEP).presses("3#").hears("describe")
    phone.says("back").hears("question_number")
    assert given(phone) == []
    phone.says("back").hears("where")
    phone.says("back").says("rats").says("2342 west devon").hears("got_place", "describe")
    phone.says("back").hears("where")


def test_back_goes_back_by_one_question_and_keeps_the_place(phone):
    asking(phone.calls(), OPEN, NOTICE, DEEP).says("yes").presses("3#").hears("describe")
    phone.says("back").hears("question_number")
    assert given(phone) == [("OPEN", "YES001"), ("NOTE",)]
    phone.says("two feet").hears("is_it_answer")
    phone.says("go back").hears("question_number")
    phone.presses("*").hears("question_choice")
    assert given(phone) == [] and phone.state.draft.place
    phone.says("back").hears("where")


def test_no_question_is_put_for_ever_in_the_same_words(phone, texter):
    asking(texter, DEEP)
    for _ in range(2):
        texter.says("a couple").hears("is_it_answer")
        texter.says("no").hears("sorry", "question_number")
    texter.says("a couple").hears("is_it_answer").says("no").hears("question_passed", "describe_or_photo")
    assert given(texter) == [("DEEP",)]
    asking(phone.calls(), OPEN).says("what do you mean?").hears("question_choice")
    assert phone.asked.tries == 1
    phone.says("I don't understand").hears("help", "question_choice")
    assert phone.asked.tries == 2


def test_a_spoken_number_is_read_back_and_a_typed_one_is_not(phone, texter):
    asking(phone.calls(), DEEP).says("13").hears("is_it_answer")
    asking(texter, DEEP).says("13").hears("describe_or_photo")


@pytest.mark.parametrize("words", ["idk", "I dunno", "no clue", "can't remember", "quién sabe", "no tengo idea", "n/a"])
def test_who_cannot_say_is_not_asked_twice(phone, words):
    asking(phone.calls(), DEEP).says(words).hears("question_passed", "describe")


@pytest.mark.parametrize(("words", "heard"), [("none", "none"), ("nada", "nada"), ("no, nada", "no, nada")])
def test_nothing_is_an_answer_in_ones_own_words(phone, words, heard):
    asking(phone.calls(), SEEN).says(words).hears("describe")
    assert given(phone) == [("SEEN", heard)]
    phone.says("nada").hears("is_own_number_best")


def test_an_answer_of_a_list_that_is_only_part_of_what_was_said_is_read_back(phone):
    asking(phone.calls(), OPEN).says("the neighbors had it boarded up last year").hears("is_it_answer")
    phone.says("yes").hears("describe")
    assert given(phone) == [("OPEN", "NO001")]
    asking(phone.says("start over"), FROM).says("not the window").hears("did_not_catch", "question_choices")
    phone.says("all of the above").hears("describe")
    asking(phone.says("start over"), SEEN).says("😀").hears("did_not_catch", "question_words")


def test_a_notice_alone_is_said_and_the_report_goes_on(phone):
    asking(phone.calls(), NOTICE).hears("got_place", "city_says", "describe")


def test_a_question_that_left_the_menu_keeps_nobody(phone):
    asking(phone.calls(), DEEP).says("two feet").hears("is_it_answer")
    phone.city = CITY
    phone.says("yes").hears("describe")
    asking(phone.says("start over"), DEEP)
    phone.city = CITY
    phone.is_silent().hears("describe")


def test_what_was_read_back_of_another_question_is_forgotten(phone):
    for other in (SINCE, COLOUR):
        asking(phone.says("start over"), DEEP).says("two feet").hears("is_it_answer")
        asked = tuple(replace(each, questions=(other,)) for each in phone.city.menu.services)
        phone.city = replace(phone.city, menu=replace(phone.city.menu, services=asked))
        assert phone.says("yes").state.step == "question"


def test_what_was_read_back_is_answered_in_time_or_left_open(phone):
    asking(phone.calls(), DEEP).says("two feet").is_silent().is_silent().hears("did_not_hear", "is_it_answer")
    phone.is_silent().hears("question_passed", "describe")


def test_a_problem_that_is_named_again_has_its_questions_asked_again(phone):
    asking(phone.calls(), DEEP).presses("3#").says("no").says("yes").says("no").hears("summary")
    phone.says("2").says("problem").says("pothole").hears("got_service", "question_number")
    phone.presses("4#").hears("summary")
    assert given(phone) == [("DEEP", "4")]
    phone.says("2").says("problem").says("rats").hears("summary")
    assert given(phone) == []


def at_the_summary(somebody, *questions):
    """Somebody who has answered everything and hears what will be sent."""
    asking(somebody, *questions)
    for each in ("yes", "three", "yes", "yesterday at 5 pm", "yes"):
        somebody.says(each)
    return somebody.says("no").says("yes").says("no").hears("summary")


FOUND_OPEN = replace(SINCE, prompts={"en": "When did you see it last?"}, only_if=(Condition("OPEN", ("YES001",)),))
STORIES = replace(DEEP, prompts={"en": "How many stories does it have?"})


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("no, the number of stories is wrong", "question_number"),
        ("the stories", "question_number"),
        ("the date is wrong", "question_moment"),
        ("when", "question_moment"),
    ],
)
def test_an_answer_is_changed_at_the_summary_by_naming_its_question(phone, words, asked):
    at_the_summary(phone.calls(), OPEN, STORIES, FOUND_OPEN).says(words).hears(asked)


def test_an_answer_that_was_changed_is_confirmed_and_the_summary_comes_again(phone):
    at_the_summary(phone.calls(), OPEN, STORIES, FOUND_OPEN).says("the stories are wrong").hears("question_number")
    phone.says("five").hears("is_it_answer").says("yes").hears("summary")
    assert dict(given(phone)[:1] + given(phone)[2:])["DEEP"] == "5"


def test_what_depended_on_an_answer_that_is_changed_goes_with_it(phone):
    at_the_summary(phone.calls(), OPEN_CALLED, STORIES, FOUND_OPEN).says("whether it stands open").hears(
        "question_choice"
    )
    assert [code for code, *_ in given(phone)] == ["DEEP"]
    phone.says("no").hears("summary")
    assert given(phone) == [("DEEP", "3"), ("OPEN", "NO001")]


OPEN_CALLED = replace(OPEN, prompts={"en": "Whether it stands open?"})


def test_all_answers_can_be_given_anew(phone):
    at_the_summary(phone.calls(), OPEN, STORIES, FOUND_OPEN).says("no").hears("mend")
    assert phone.asked.options[-1] == "part_question"
    phone.presses("5").hears("question_choice")
    assert given(phone) == []


def test_what_names_no_question_is_taken_for_what_it_was_before(phone):
    at_the_summary(phone.calls(), OPEN, STORIES, FOUND_OPEN).says("the number is wrong").hears("is_own_number_best")


def test_words_that_only_sounded_like_danger_are_the_answer_they_were(phone):
    asking(phone.calls(), SEEN).says("some kids").hears("is_anyone_in_danger")
    phone.says("no").hears("describe")
    assert given(phone) == [("SEEN", "some kids")]


def test_a_choice_is_asked_again_after_what_sounded_like_danger(phone):
    asking(phone.calls(), OPEN).says("some kids").hears("is_anyone_in_danger")
    phone.says("no").hears("question_choice")
