"""Photos at any moment of a conversation."""

import json

from dialogue.photos import MOST
from dialogue.state import State
from dialogue.stored import from_json
from wording import reader
from wording.segments import segments


def test_a_photo_alone_starts_a_report(texter):
    texter.sends_a_photo("one").hears("got_photo", "what")
    texter.says("pothole at 2342 west devon").hears("got_service", "describe")
    texter.says("1").says("2").says("1")
    (draft,) = texter.filed
    assert draft.photos == ("one",)


def test_a_photo_is_asked_for_where_it_can_be_sent_and_not_once_it_came(texter, phone):
    texter.says("pothole at 2342 west devon").hears("got_service", "describe_or_photo")
    texter.sends_a_photo("one", "two").hears("got_photo", "describe")
    texter.sends_a_photo("three").hears("got_photo", "describe")
    assert texter.state.draft.photos == ("one", "two", "three")
    phone.calls().says("pothole").says("2342 west devon").says("yes").hears("describe")


def test_a_photo_in_the_middle_of_a_question_leaves_the_question_as_it_is(texter):
    texter.says("pothole").says("1200 western").hears("which_place")
    texter.sends_a_photo().hears("got_photo", "which_place")
    texter.says("2").hears("describe")


def test_a_report_holds_ten_photos(texter):
    names = tuple(str(number) for number in range(MOST))
    texter.sends_a_photo(*names[:-1]).sends_a_photo("nine", "ten").hears("got_photo", "what")
    texter.sends_a_photo("eleven").hears("enough_photos", "what")
    assert texter.state.draft.photos == (*names[:-1], "nine")


def test_what_is_no_photo_is_said_to_be_none(texter):
    texter.sends_a_film().hears("not_a_photo", "what")
    assert texter.state.draft.photos == ()


def test_a_photo_after_a_report_begins_the_next_one(texter):
    texter.says("pothole at 2342 west devon").says("1").says("2").says("1").hears("filed")
    texter.sends_a_photo("one").hears("got_photo_for_a_new_report", "what")
    assert (texter.state.draft.photos, texter.state.draft.service_code) == (("one",), "")


def test_starting_over_leaves_the_photos_behind(texter):
    texter.sends_a_photo().says("start over").hears("what")
    assert texter.state.draft.photos == ()


def test_nothing_comes_before_the_advice_in_an_emergency(texter):
    texter.says("there is a gas leak").hears("emergency")
    texter.sends_a_photo("one").hears("emergency")
    assert texter.state.draft.photos == ("one",)


def test_a_conversation_from_before_photos_may_have_them_now():
    def read(**person: bool) -> State:
        return from_json(json.dumps({"version": 1, "person": person}).encode())

    assert read(can_type=True).person.can_send_photo
    assert not read().person.can_send_photo


def test_what_is_said_of_photos_fits_one_text():
    for language in reader.LANGUAGES:
        examples = {"en": "there's a pothole", "es": "hay un bache"}
        what = reader.text(
            language, "what", example=examples.get(language, examples["en"]), address="1200 N Western Ave"
        )
        describe = reader.text(language, "describe")
        service = reader.text(language, "got_service", service="Street light pole damaged")
        for words in (
            f"{reader.text(language, 'got_photo')} {what}",
            f"{reader.text(language, 'got_photo_for_a_new_report')} {what}",
            f"{reader.text(language, 'enough_photos')} {what}",
            f"{reader.text(language, 'not_a_photo')} {what}",
            f"{reader.text(language, 'got_photo')} {describe}",
            reader.text(language, "photo_unusable"),
            f"{service} {reader.text(language, 'describe_or_photo')}",
        ):
            assert segments(words) == 1, (len(words), words)
