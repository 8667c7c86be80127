"""A report by phone and by text, and all that may come between. Sentences are named by their keys in wording/."""

from dataclasses import replace

import pytest

from dialogue.actions import Goodbye, Hold, Quiet, Transfer
from dialogue.events import Connected
from dialogue.state import words_of_place
from facts.services import Match, Understanding


def test_a_pothole_is_reported_by_phone(phone):
    phone.calls().hears("welcome", "offer_language", "what")
    phone.says("there's a pothole").hears("got_service", "where")
    phone.says("2342 west devon").hears("got_place", "describe")
    phone.says("it is deep and cars swerve").hears("noted", "is_own_number_best")
    phone.says("yes").hears("may_we_text")
    phone.says("sure").hears("summary")
    assert not phone.filed
    phone.says("yes send it").hears("filed", "anything_else")
    draft = phone.filed[0]
    assert (draft.service_code, draft.place.address, draft.phone) == ("pothole", "2342 W DEVON AVE", "+13125550142")
    assert draft.description == "it is deep and cars swerve"
    assert draft.consent.words == "may_we_text"
    phone.is_silent().hears("goodbye").does(Goodbye)
    phone.says("hello?").hears("goodbye").does(Goodbye)


def test_a_report_takes_keys_alone(phone):
    phone.calls().presses("1").hears("which_group")
    phone.presses("1").hears("which_in_group")
    phone.presses("1").hears("got_service", "where")
    phone.presses("2342").hears("which_street")
    phone.says("west devon").hears("got_place", "describe")
    phone.presses("1").hears("is_own_number_best")
    phone.presses("1").hears("may_we_text")
    phone.presses("1").hears("summary")
    phone.presses("1").hears("filed", "anything_else")
    phone.presses("1").hears("reference_again", "anything_else")
    phone.presses("2").hears("what")
    assert phone.state.draft.phone == "+13125550142"


def test_problem_and_place_in_one_breath_by_text(texter):
    texter.says("Pothole at 2342 west devon").hears("got_service", "describe_or_photo")
    texter.says("1").hears("may_we_text")
    texter.says("1").hears("summary_without_number")
    texter.says("1").hears("filed")
    assert texter.filed[0].place.address == "2342 W DEVON AVE"
    texter.says("thanks").does(Quiet)
    texter.says("light is out at 1200 north western").hears("got_service", "describe_or_photo")
    texter.says("no").hears("may_we_text")


def test_a_text_is_answered_in_the_language_it_came_in(texter):
    texter.says("hay un hoyo at 2342 west devon").hears("got_service", "describe_or_photo")
    assert texter.state.language == "es"
    texter.says("1").says("1").says("1").hears("filed")
    texter.says("sí").hears("what")


def test_a_long_first_text_is_description_enough(texter):
    texter.says("big pothole at 2342 west devon").hears("got_service", "describe_or_photo")
    texter.says("new").hears("what")
    texter.says("there is a very big pothole here and two cars broke a wheel in it today at 2342 west devon")
    texter.hears("got_service", "may_we_text")


def test_the_place_may_come_before_the_problem(texter):
    texter.says("2342 west devon").hears("what_is_wrong_there")
    texter.says("pothole").hears("got_service", "describe_or_photo")


def test_the_problem_may_stand_right_behind_the_place(texter):
    texter.says("2342 west devon pothole").hears("got_service", "describe_or_photo")
    assert texter.state.draft.words == "pothole"


def test_what_stands_behind_the_place_and_is_no_problem_is_passed_over(texter):
    texter.says("2342 west devon my friend").hears("what_is_wrong_there")
    texter.says("pothole").hears("got_service", "describe_or_photo")


def test_a_corner_that_comes_before_the_problem_is_kept_by_phone_too(phone):
    phone.calls()
    phone.says("clark and belmont").hears("what_is_wrong_there")
    phone.says("a pothole").hears("got_service", "got_place", "describe")


def test_a_yes_to_the_service_that_was_named_in_passing_needs_no_apology(texter):
    texter.calls()
    for agreed in ("yes", "1"):
        texter.says("start over")
        texter.sure = False
        texter.says("there is a pothole").hears("got_service_or_no", "where")
        texter.says(agreed).hears("where")
        texter.says("the old mill").hears("could_not_find", "where")


def test_the_place_words_that_the_map_does_not_know_are_asked_again_without_reproach(phone):
    phone.calls().says("pothole at 99 nowhere street").hears("got_service", "where")
    assert phone.asked.tries == 0


def test_a_place_that_is_nowhere_on_the_map_goes_to_a_clerk(phone):
    phone.calls().says("pothole")
    phone.says("the old mill").hears("could_not_find", "where")
    phone.says("the old mill by the creek").hears("could_not_find", "spell_street")
    phone.says("M I L L").hears("could_not_find", "near_corner")
    phone.says("I would not know").hears("could_not_find", "record_place")
    phone.records("c" * 32).hears("a_person_will_look", "describe")
    phone.is_silent()
    phone.says("no").hears("your_number")
    phone.says("no").hears("without_a_number", "summary_without_number")
    phone.says("yes")
    assert phone.filed[0].place is None
    assert words_of_place(phone.filed[0]) == "the old mill / the old mill by the creek / M I L L / I would not know"


@pytest.mark.parametrize("yes", ["yes", "1", "sí", "correct"])
def test_a_service_that_is_only_likely_is_asked_about(phone, yes):
    likely = Understanding("it is broken", (Match("light_out", "street light out", 0.5),), "confirm")
    phone.calls().is_understood_as(likely).hears("is_it_service")
    phone.says(yes).hears("where")


def test_a_likely_service_is_declined_or_corrected(phone):
    likely = Understanding("it is broken", (Match("light_out", "street light out", 0.5),), "confirm")
    phone.calls().is_understood_as(likely).hears("is_it_service")
    phone.presses("1").hears("where")
    phone.says("back").hears("what")
    phone.is_understood_as(likely).says("no").hears("what")
    phone.says("start over")
    phone.is_understood_as(likely).says("no, rats").hears("got_service", "where")
    phone.says("back")
    phone.is_understood_as(likely).says("pothole").hears("got_service", "where")
    phone.says("back")
    phone.is_understood_as(likely).says("blah").hears("did_not_catch", "is_it_service")
    phone.is_silent().hears("did_not_hear", "is_it_service")
    phone.is_silent().hears("which_group")


def test_who_tells_where_it_is_while_services_are_offered_is_not_asked_where(texter):
    both = Understanding("light", (Match("light_out", "", 0.6), Match("light_blinking", "", 0.6)), "choose")
    texter.says("hello").is_understood_as(both).hears("which_service")
    texter.says("2342 west devon").hears("noted", "which_service")
    texter.says("1").hears("got_service", "describe_or_photo")
    assert texter.state.draft.place.address == "2342 W DEVON AVE"


def test_who_tells_where_it_is_beside_something_unlikely_hears_the_offer_again(texter):
    both = Understanding("light", (Match("light_out", "", 0.6), Match("light_blinking", "", 0.6)), "choose")
    unlikely = Understanding("a mess at 2342 west devon", (Match("rats", "", 0.2),), "ask_again", "2342 west devon")
    texter.says("hello").is_understood_as(both).hears("which_service")
    texter.is_understood_as(unlikely).hears("noted", "which_service")
    texter.says("1").hears("got_service", "describe_or_photo")
    assert texter.state.draft.place.address == "2342 W DEVON AVE"


def test_two_services_are_offered_and_what_two_meant_is_kept(phone):
    both = Understanding("light", (Match("light_out", "", 0.6), Match("light_blinking", "", 0.6)), "choose")
    phone.calls().is_understood_as(both).hears("which_service")
    assert phone.asked.options == ("street light out", "street light blinking", "something_else")
    phone.city = replace(phone.city, menu=replace(phone.city.menu, services=phone.city.menu.services[::-1]))
    phone.says("the second one").hears("got_service", "where")
    assert phone.state.draft.service_code == "light_blinking"
    phone.says("back")
    phone.is_understood_as(both).says("blinking").hears("got_service", "where")
    phone.says("back")
    phone.is_understood_as(both).says("something else").hears("which_group")
    phone.says("back")
    phone.is_understood_as(both).presses("3").hears("which_group")
    phone.says("back")
    phone.is_understood_as(both).presses("7").hears("did_not_catch", "which_service")
    phone.says("rats").hears("got_service", "where")


def test_the_menu_is_read_in_groups_of_few(phone):
    phone.calls().says("blah blah blah blah").hears("did_not_catch", "what")
    phone.is_silent().hears("did_not_hear", "what")
    phone.says("foo").hears("which_group")
    phone.says("lights").hears("which_in_group")
    phone.says("blah").hears("did_not_catch", "which_in_group")
    phone.presses("3").hears("to_a_person").does(Transfer)
    phone.nobody_answers().hears("nobody_answered", "which_in_group")
    phone.says("back").hears("what")
    phone.presses("1").presses("9").hears("did_not_catch", "which_group")
    phone.says("rats").hears("got_service", "where")


def test_nothing_fits_in_the_groups(phone):
    phone.calls().presses("1")
    phone.says("blah").hears("did_not_catch", "which_group")
    phone.is_silent().hears("did_not_hear", "which_group")
    phone.is_silent().hears("to_a_person").does(Transfer)
    phone.happens(Connected).does(Goodbye)


def test_what_the_line_does_not_take_is_said(phone):
    phone.calls().is_understood_as(Understanding("my tax bill", (), "not_ours")).hears("not_ours", "what")
    phone.is_understood_as(Understanding("accepted nothing", (), "accept")).hears("did_not_catch", "what")


def test_an_address_is_corrected_in_the_same_breath(phone):
    phone.calls().says("pothole").says("2342 devon").hears("is_it_here")
    phone.says("no, 1200 western").hears("which_place")
    assert [place.address for place in phone.asked.options[:-1]] == ["1200 N WESTERN AVE", "1200 S WESTERN AVE"]
    phone.says("south").hears("describe")


def test_a_declined_place_is_not_offered_again(phone):
    phone.calls().says("pothole").says("2342 devon").says("no").hears("sorry", "where_instead")
    assert [place.address for place in phone.state.refused] == ["2342 W DEVON AVE"]
    phone.says("2342 devon").hears("said_no_to_that", "spell_street")
    phone.says("1200 western").presses("3").hears("sorry", "near_corner")
    phone.says("1200 western").hears("said_no_to_that", "record_place")


def test_which_place_is_answered_in_many_ways(phone):
    phone.calls().says("pothole").says("1200 western").hears("which_place")
    phone.presses("8").hears("did_not_catch", "which_place")
    phone.says("hmm what now").hears("did_not_catch", "which_place")
    phone.says("2342 devon").hears("is_it_here")
    phone.presses("2").hears("sorry", "where_instead")
    phone.says("1200 western").presses("1").hears("describe")


def test_somewhere_else_is_an_answer(phone):
    phone.calls().says("pothole").says("1200 western").says("somewhere else, none of them")
    phone.hears("did_not_catch", "which_place")
    phone.says("something else").hears("sorry", "where_instead")


def test_is_it_here_is_asked_again_and_then_left_to_a_clerk(phone):
    phone.calls().says("pothole").says("2342 devon").hears("is_it_here")
    phone.says("mumble").hears("did_not_catch", "is_it_here")
    phone.is_silent().hears("did_not_hear", "is_it_here")
    phone.is_silent().hears("a_person_will_look", "describe")


def test_no_and_a_crumb_is_just_a_no(phone):
    phone.calls().says("pothole").says("2342 devon").says("no no").hears("sorry", "where_instead")


def test_keys_where_a_street_is_asked(phone):
    phone.calls().says("pothole").presses("5").hears("did_not_catch", "where")
    phone.presses("1200").hears("which_street")
    phone.is_silent().hears("did_not_hear", "which_street")
    phone.presses("2").hears("did_not_catch", "which_street")
    phone.says("western").hears("which_place")


def test_every_part_of_the_summary_can_be_mended(phone):
    def at_the_summary():
        phone.says("2342 west devon")

    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").hears("summary")
    phone.says("no").hears("mend")
    phone.presses("1").hears("what")
    phone.says("rats").hears("summary")
    phone.presses("2").presses("2").hears("sorry", "where_instead")
    phone.says("1200 north western").hears("summary")
    phone.says("2").says("details").hears("describe")
    phone.says("new words for it").hears("noted", "summary")
    phone.says("no").presses("4").hears("is_own_number_best")
    phone.says("yes").says("no").hears("summary")
    phone.says("mumble").hears("did_not_catch", "summary")
    phone.says("no").says("nonsense").hears("did_not_catch", "mend")
    phone.is_silent().hears("did_not_hear", "mend")


def test_silence_at_the_summary_files_nothing(phone):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no")
    phone.is_silent().is_silent().hears("did_not_hear", "summary")
    phone.is_silent().hears("to_a_person").does(Transfer)
    assert not phone.filed


def test_yes_to_anything_else_asks_for_it(phone):
    phone.calls().says("pothole").says("2342 west devon").says("yes").hears("describe")
    assert phone.asked.tries == 1
    phone.says("yes").hears("is_own_number_best")


def test_the_city_being_down_is_said_with_the_reference(phone):
    phone.city_is_down = True
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").says("yes")
    phone.hears("filed_city_down", "anything_else")


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("repeat", ("reference_again", "anything_else")),
        ("yes", ("reference_again", "anything_else")),
        ("blah", ("reference_again", "anything_else")),
        ("no", ("goodbye",)),
        ("thank you", ("goodbye",)),
        ("goodbye", ("goodbye",)),
        ("rats", ("got_service", "where")),
        ("2", ("what",)),
    ],
)
def test_once_the_reference_is_told_a_few_words_repeat_it_begin_anew_or_end(phone, words, heard):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").says("yes")
    phone.says(words).hears(*heard)


def test_a_stray_key_after_the_reference_repeats_it(phone):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").says("yes")
    phone.presses("8").hears("reference_again", "anything_else")


def test_the_universal_words_go_everywhere(phone):
    phone.calls().says("pothole").hears("got_service", "where")
    phone.says("help").hears("help", "where")
    phone.says("repeat").hears("where")
    phone.says("español").hears("where")
    assert phone.state.language == "es"
    phone.says("English").hears("where")
    phone.says("operator").hears("to_a_person").does(Transfer)
    phone.nobody_answers().hears("nobody_answered", "where")
    phone.says("I want to talk to a person").hears("no_person", "where")
    phone.presses("0").hears("no_person", "where")
    phone.presses("*").hears("what")
    phone.says("start over").hears("what")
    phone.says("back").hears("what")
    phone.says("goodbye").hears("goodbye").does(Goodbye)


def test_leaving_before_the_yes_sends_nothing(phone):
    phone.calls().says("pothole").says("never mind").hears("left_unsent").does(Goodbye)


def test_back_goes_back_one_question(phone, texter):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").hears("may_we_text")
    phone.says("back").hears("is_own_number_best")
    phone.says("back").hears("describe")
    phone.says("back").hears("where")
    texter.says("pothole at 2342 west devon").says("1").hears("may_we_text")
    texter.says("back").hears("describe_or_photo")
    texter.says("1").says("2").says("1").says("back").hears("reference_again")


def test_another_language_by_key(phone):
    phone.calls().presses("2").hears("what")
    assert phone.state.language == "es"
    phone.says("hay un hoyo").hears("got_service", "where")
    one_language = replace(phone.city, languages=("en",))
    phone.city = one_language
    phone.says("back").hears("what")
    phone.presses("2").hears("did_not_catch", "what")


def test_a_city_of_one_language_offers_no_other_and_speaks_no_other(phone, texter):
    phone.city = texter.city = replace(phone.city, languages=("en",))
    phone.calls().hears("welcome", "what")
    texter.says("hi").hears("hello", "what").says("español").hears("hello", "what")
    assert texter.state.language == "en"


def test_five_failures_in_a_call_bring_a_person(phone):
    phone.calls().says("blah").says("blah").hears("did_not_catch", "what")
    phone.says("pothole").says("mumble").hears("could_not_find", "where")
    phone.says("2342 west devon").says("no").says("mumble").hears("did_not_catch", "is_own_number_best")
    phone.is_silent().hears("to_a_person").does(Transfer)
    phone.nobody_answers().hears("nobody_answered", "is_own_number_best")


def test_three_silences_without_an_operator_end_politely(phone, no_operator):
    phone.city = no_operator
    phone.calls().is_silent().is_silent().is_silent().hears("which_group")
    phone.is_silent().is_silent().hears("no_person", "which_group")
    phone.is_silent().is_silent().is_silent().hears("call_again").does(Goodbye)


def test_a_texter_is_told_whom_to_call(texter, no_operator):
    texter.says("operator").hears("person_by_phone", "what")
    texter.says("0").hears("person_by_phone", "what")
    texter.city = no_operator
    texter.says("agent").hears("no_person", "what")


def test_a_fragment_waits_for_what_follows(texter):
    texter.says("there is a").does(Hold)
    texter.says("pothole").hears("got_service", "where")
    texter.says("new").says("the big,").does(Hold)
    texter.waits().hears("did_not_catch", "what")


def test_a_greeting_is_answered_at_once(texter):
    texter.says("hi").hears("hello", "offer_language", "what")
    texter.says("hola").hears("hello", "offer_language", "what")
    assert texter.state.language == "es"


def test_a_caller_who_only_greets_back_is_greeted_once(phone):
    phone.calls().says("hello").hears("hello", "offer_language", "what")
    phone.says("hello?").hears("did_not_catch", "what")


def test_who_only_thinks_aloud_is_asked_again(phone):
    phone.calls().says("hmm, well").hears("did_not_catch", "what")


def test_a_greeting_tells_the_callers_language(phone):
    phone.calls().says("hola, buenas tardes, señorita").hears("hello", "offer_language", "what")
    assert phone.state.language == "es"


def test_who_asks_whether_this_is_a_machine_is_told_and_hears_the_choices(phone):
    phone.calls().says("Am I talking to a real person?").hears("only_reports", "what")
    assert phone.asked.tries == 1


@pytest.mark.parametrize("said", ["gracias", "ayuda", "¿con quién hablo?"])
def test_the_first_word_tells_a_texters_language(texter, said):
    texter.says(said)
    assert texter.state.language == "es"


@pytest.mark.parametrize("said", ["¿hay alguien que hable español?", "no hablo inglés", "hay mucho tráfico por aquí"])
def test_the_language_changes_in_the_middle_of_a_report(phone, said):
    phone.calls().says("pothole").says(said)
    assert phone.state.language == "es"


def test_a_word_of_english_makes_a_spanish_sentence_no_other(texter):
    texter.says("hay un pothole").hears("got_service", "where")
    assert texter.state.language == "es"


def test_a_texter_who_leaves_starts_afresh(texter):
    texter.says("pothole").says("never mind").hears("left_unsent")
    texter.says("bye").does(Quiet)


def test_a_step_of_an_unknown_version_is_a_polite_new_start(phone):
    phone.calls().says("pothole")
    phone.state = replace(phone.state, step="which_district")
    phone.says("the third").hears("lost_the_thread", "where")
    assert phone.state.draft.service_code == "pothole"


def test_a_service_that_left_the_menu_keeps_its_code(phone):
    phone.calls().says("pothole")
    phone.city = replace(phone.city, menu=replace(phone.city.menu, services=phone.city.menu.services[2:]))
    phone.says("2342 west devon").is_silent().says("skip").hears("without_a_number", "summary_without_number")
    assert phone.asked.values[0] == ("service", "pothole")


def test_words_of_the_wrong_kind_leave_the_question_standing(phone):
    phone.calls().says("pothole").says("2342 devon")
    phone.state = replace(phone.state, offer=replace(phone.state.offer, places=()))
    phone.says("yes").hears("where")


def test_an_unknown_step_with_nothing_known_begins_with_the_problem(phone):
    phone.state = replace(phone.state, step="which_district")
    phone.says("the third").hears("lost_the_thread", "what")


def test_a_no_in_other_words_never_files(phone):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").hears("may_we_text")
    phone.says("do not text me").hears("summary")
    for words in ("do not send it", "right street, wrong number", "yes no", "wait"):
        phone.says(words)
        assert not phone.filed
        phone.state = replace(phone.state, step="summary", tries=0, errors=0)


def test_a_correction_at_the_summary_is_heard(phone):
    phone.calls().says("pothole").says("2342 west devon").is_silent().says("yes").says("no").hears("summary")
    phone.says("wait, the address is wrong").hears("sorry", "where_instead")
    phone.says("1200 north western").hears("summary")
    phone.says("2342 west devon").hears("said_no_to_that", "summary")
    phone.says("2344 west devon").hears("summary")
    assert phone.state.draft.place.address == "2344 W DEVON AVE"
    phone.says("mumble mumble").hears("did_not_catch", "summary")
    assert phone.state.draft.place.address == "2344 W DEVON AVE"
    phone.says("no").presses("9").hears("did_not_catch", "mend")
    phone.says("the old mill").hears("did_not_catch", "mend")


def test_a_house_number_and_a_street_in_two_breaths(phone):
    phone.calls().says("pothole").says("west devon").hears("could_not_find", "where")
    phone.says("2342").hears("got_place", "describe")
    phone.says("start over").says("pothole").says("2342").hears("which_street")
    phone.says("west devon").hears("got_place", "describe")


def test_a_lone_digit_is_no_place(texter):
    texter.says("pothole").says("7").hears("did_not_catch", "where")
    assert texter.state.draft.heard == ()


def test_a_machine_that_answers_us_gets_no_more_answers(texter):
    for _ in range(40):
        texter.says("I am away from my desk until Monday and will answer then")
    texter.does(Quiet)
    texter.says("pothole at 2342 west devon").hears("got_service", "describe_or_photo")


def test_a_first_text_that_is_not_understood_is_introduced_to_us(texter):
    texter.says("what do you think of the weather today").hears("hello", "offer_language", "what")
    texter.says("hola buenas tardes").hears("hello", "offer_language", "what")
    assert texter.state.language == "es"


def test_hello_in_the_details_is_no_detail(phone):
    phone.calls().says("pothole").says("2342 west devon").says("hello?").hears("describe")
    phone.says("what's the status of my request").hears("which_report")
    phone.says("go on").hears("describe")


RATS_TOO = Understanding("pothole", (Match("pothole", "", 0.9),), "accept", also="rats at clark and belmont")


def test_who_told_two_problems_by_text_is_offered_to_report_the_other_too(texter):
    texter.says("hello").is_understood_as(RATS_TOO).hears("got_service", "where")
    texter.says("2342 west devon").says("1").says("1").says("1").hears("filed", "told_another")
    texter.says("1").hears("got_service", "describe_or_photo")
    assert texter.state.draft.service_code == "rats"
    assert texter.state.draft.place.address == "N CLARK ST & W BELMONT AVE"
    assert texter.state.draft.also == ""


def test_the_other_problem_may_be_left(texter):
    texter.says("hello").is_understood_as(RATS_TOO).says("2342 west devon").says("1").says("1").says("1")
    texter.says("no thanks").does(Quiet)
    texter.says("street light out").hears("got_service", "where")
    assert texter.state.draft.also == ""


def test_who_told_two_problems_by_phone_says_yes_or_presses_two(phone):
    phone.calls().is_understood_as(RATS_TOO).says("2342 west devon").says("no").says("yes").says("no").says("yes")
    phone.hears("filed", "told_another", "anything_else")
    again = replace(phone)
    phone.says("yes").hears("got_service", "got_place", "describe")
    again.presses("1").hears("reference_again", "anything_else").presses("2").hears(
        "got_service", "got_place", "describe"
    )
    assert again.state.draft.service_code == "rats"


@pytest.mark.parametrize("words", ["same place as last time", "the same address", "same", "en el mismo lugar"])
def test_the_same_place_is_that_of_the_report_before(texter, words):
    texter.says("pothole").says(words).hears("tell_it_again", "where")
    texter.says("2342 west devon").says("1").says("1").says("1").hears("filed")
    texter.says("street light out").hears("got_service", "where").says(words).hears("is_it_here").says("1")
    assert texter.state.draft.place.address == "2342 W DEVON AVE"


def test_the_same_place_may_be_told_with_the_problem_and_refused(texter):
    texter.says("pothole at 2342 west devon").says("1").says("1").says("1").hears("filed")
    texter.says("street light out at the same place").hears("got_service", "is_it_here")
    texter.says("no").hears("sorry", "where_instead").says("clark and belmont").hears("describe_or_photo")
