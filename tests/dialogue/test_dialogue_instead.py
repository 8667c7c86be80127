"""In the middle of a report the problem turns out to be another one. Nothing else that was told is lost."""

from dataclasses import replace

import pytest

from dialogue.actions import Hold
from facts.services import Match, Understanding


def test_a_texter_who_is_asked_where_it_is_says_what_it_really_is(writer):
    writer.says("pothole").hears("got_service_or_no", "where")
    writer.says("wait i mean a street light out").hears("got_service_or_no", "where")
    writer.says("clark and belmont").hears("describe_or_photo")
    assert writer.state.draft.service_code == "light_out"


@pytest.mark.parametrize(
    "words",
    [
        "no, it's a street light out",
        "not a pothole, its a street light out",
        "actually it's a street light out",
        "sorry, street light out",
        "street light out, not a pothole",
        "street light out i mean",
    ],
)
def test_a_caller_whose_place_is_known_is_asked_which_of_the_two(caller, words):
    caller.calls().says("pothole at 2342 west devon").says("yes").hears("got_place", "describe")
    caller.says(words).hears("which_service")
    assert caller.asked.options == ("street light out", "pothole")
    caller.says("1").hears("describe")
    assert caller.state.draft.service_code == "light_out"
    assert caller.state.draft.place.number == "2342"
    assert words in caller.state.draft.words


def test_what_it_was_may_stay_and_the_words_are_kept_for_the_crew(caller):
    caller.calls().says("pothole at 2342 west devon").says("yes").says("actually it's rats").hears("which_service")
    caller.says("no").hears("describe")
    assert caller.state.draft.service_code == "pothole"
    assert caller.state.draft.words == "pothole. actually it's rats"


def test_who_answers_with_the_place_instead_has_agreed_to_the_correction_only(writer):
    writer.says("pothole").says("there is a rat").hears("which_service")
    writer.says("mumble").hears("did_not_catch", "which_service")
    writer.says("clark and belmont").hears("noted", "which_service").says("2").hears("describe_or_photo")
    assert writer.state.draft.service_code == "pothole"
    writer.says("not a pothole, it's a rat").hears("which_service").says("2342 west devon")
    assert writer.state.draft.service_code == "rats"


def test_more_of_the_problem_is_kept_where_a_place_was_asked_for(writer):
    writer.says("pothole").says("its huge").hears("noted", "where")
    writer.says("my tire has a flat now and the rim is bent").hears("noted", "where")
    writer.says("devon").hears("where_on_street").says("its huge").hears("noted", "where_on_street")
    writer.says("2342").hears("is_it_here").says("1").hears("may_we_text")
    assert "rim is bent" in writer.state.draft.words


def test_the_place_is_changed_to_another_in_the_summary(writer):
    writer.says("pothole at 2342 west devon").says("1").says("2").hears("summary_without_number")
    writer.says("change the address to 2344 west devon").hears("summary_without_number")
    assert writer.state.draft.place.number == "2344"


def test_keys_choose_and_wrong_ones_are_asked_again(caller):
    caller.calls().says("pothole at 2342 west devon").says("yes").says("actually it's rats").hears("which_service")
    caller.presses("5").hears("did_not_catch", "which_service").is_silent().hears("did_not_hear", "which_service")
    caller.presses("1").hears("describe")
    assert caller.state.draft.service_code == "rats"


def test_the_place_that_is_told_with_it_is_taken(writer):
    writer.says("pothole").says("no, there are rats at 2342 west devon").hears("got_service", "describe_or_photo")
    writer.says("start over").says("pothole").says("sorry rats at 2342 west devon")
    writer.hears("got_service", "describe_or_photo")
    assert writer.state.draft.place.number == "2342"


def test_it_is_put_right_in_the_summary(writer):
    writer.says("pothole at 2342 west devon").says("1").says("2").hears("summary_without_number")
    writer.says("no its rats").hears("summary_without_number")
    assert writer.state.draft.service_code == "rats"


def test_a_place_that_is_put_right_is_no_problem(caller):
    caller.calls().says("pothole").says("yes").says("no, it's Devon").hears("could_not_find", "where")
    caller.says("start over").says("pothole at 2342 west devon").says("yes").says("no, 2344 west devon")
    caller.hears("got_place", "describe")
    assert caller.state.draft.place.number == "2344"


def test_what_is_no_other_problem_is_the_answer_that_it_was(writer):
    writer.says("pothole at 2342 west devon").says("no, it's just very very deep").hears("noted", "may_we_text")
    writer.says("start over").says("pothole at 2342 west devon")
    writer.says("it's actually a pothole").hears("noted", "may_we_text")
    assert writer.state.draft.service_code == "pothole"


def test_who_only_says_what_it_is_not_is_asked_what_it_is(writer):
    writer.says("pothole at 2342 west devon").hears("got_service", "describe_or_photo")
    writer.says("that's not a pothole").hears("what")
    writer.says("rats").hears("got_service", "describe_or_photo")
    assert writer.state.draft.place.number == "2342"


def test_of_several_that_may_be_meant_one_is_chosen(writer):
    lights = Understanding("", (Match("light_out", "", 0.5), Match("light_blinking", "", 0.4)), "choose")
    writer.says("pothole at 2342 west devon")
    writer.state = replace(
        writer.state, step="is_it_another_problem", resume="describe", held="not a pothole, it's a lamp"
    )
    writer.is_understood_as(lights).hears("which_service")
    assert writer.asked.options == ("street light out", "street light blinking", "pothole")


def test_something_else_beside_it_is_for_another_report(writer):
    writer.says("pothole").says("there are also rats").hears("one_at_a_time", "where")
    assert writer.state.draft.service_code == "pothole"
    assert "rats" in writer.state.draft.words


@pytest.mark.parametrize("question", ["who is this", "how do you do that", "you there?"])
def test_a_question_that_nobody_here_can_answer_is_no_place(writer, question):
    writer.says("pothole").says(question).hears("only_reports", "where")
    writer.says("clark and belmont").hears("describe_or_photo")


def test_a_question_by_phone_is_no_place_either(caller):
    caller.calls().says("pothole").says("yes").says("how long is this going to take").hears("only_reports", "where")
    caller.says("how now").hears("could_not_find", "where")


def test_half_a_sentence_about_the_place_is_waited_for(writer):
    writer.says("pothole").says("its over by").does(Hold)
    writer.says("at clark and belmont").hears("could_not_find", "where")
    assert writer.state.draft.heard[-1].text == "its over by at clark and belmont"


def test_nobody_need_tell_a_place_to_be_asked_for_it_in_other_words(writer):
    writer.says("pothole").says("next to the big tree").hears("could_not_find", "where")
    writer.says("start over").says("pothole").says("zzz zzz zzz").hears("could_not_find", "where")
    writer.says("start over").says("pothole").says("deep pothole").hears("could_not_find", "where")


def test_a_conversation_that_broke_off_in_between_goes_on_where_it_was(caller):
    caller.calls().says("pothole at 2342 west devon").says("yes")
    caller.state = replace(caller.state, step="is_it_another_problem", resume="describe", held="it is deep")
    caller.comes_back().hears("noted", "is_own_number_best")


def test_a_no_to_the_summary_takes_the_right_place_along_or_asks_what_is_wrong(writer):
    writer.says("pothole at 2342 west devon").says("1").says("2").hears("summary_without_number")
    writer.says("no, behind the old mill").hears("mend").says("mumble").hears("did_not_catch", "mend")
    writer.says("2").hears("sorry", "where_instead")
    writer.says("2344 west devon").hears("summary_without_number").says("no, clark and belmont")
    writer.hears("summary_without_number")
    assert writer.state.draft.place.kind == "intersection"


@pytest.mark.parametrize("said", ["no lo mande", "no, I don't want that", "no, es basura"])
def test_a_no_to_the_summary_that_is_no_place_leaves_the_place(writer, said):
    writer.says("pothole at 2342 west devon").says("1").says("2").says(said).hears("mend")
    assert writer.state.draft.place.address == "2342 W DEVON AVE"


@pytest.mark.parametrize(
    "words", ["2344", "thats the wrong number its 2344", "not right, 2344", "sorry 2344", "not 2342, 2344"]
)
def test_the_right_number_is_taken_however_it_is_told(writer, words):
    writer.says("pothole").says("2342 west devon").says(words)
    assert writer.state.draft.place.number == "2344"


def test_a_place_that_is_not_right_is_asked_for_again(writer):
    writer.says("pothole at 2342 west devon").says("thats not right").hears("sorry", "where_instead")


def test_who_does_not_know_more_need_not_tell_more(writer):
    writer.says("pothole at 2342 west devon").says("idk").hears("may_we_text")
    assert writer.state.draft.description == ""


def test_a_thank_you_is_no_place(writer):
    writer.says("pothole").says("thanks").hears("where").says("2342 west devon").hears("describe_or_photo")
