"""Greetings, and which language the line speaks."""

from dataclasses import replace

import pytest


def test_a_text_is_answered_in_the_language_it_came_in(texter):
    texter.says("hay un hoyo at 2342 west devon").hears("got_service", "describe_or_photo")
    assert texter.state.language == "es"
    texter.says("1").says("1").says("1").hears("filed")
    texter.says("sí").hears("what")


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


def test_hello_in_the_details_is_no_detail(phone):
    phone.calls().says("pothole").says("2342 west devon").says("hello?").hears("describe")
    phone.says("what's the status of my request").hears("which_report")
    phone.says("go on").hears("describe")
