"""The ladder of questions about a place: only what is missing, never twice the same, and nothing is lost."""

from dataclasses import replace

import pytest

from dialogue.actions import Ask
from dialogue.describe import description_of
from dialogue.events import Found
from dialogue.state import Draft, words_of_place
from facts.city import Neighbour
from facts.places import Heard, Located, Place
from tests.dialogue.conftest import DEVON


def at_the_place(somebody):
    somebody.says("pothole").hears("got_service", "where")
    return somebody


def test_only_the_number_is_asked_for_where_the_street_is_clear(phone):
    at_the_place(phone.calls()).says("devon").hears("where_on_street")
    assert phone.asked.values[0][1].street == "W DEVON AVE"
    phone.says("2344").hears("got_place", "describe")
    assert phone.state.draft.place.address == "2344 W DEVON AVE"
    phone.says("start over").says("pothole").says("devon").presses("2344#").hears("got_place", "describe")


def test_a_part_is_asked_for_once_and_then_something_else(phone):
    at_the_place(phone.calls()).says("devon").hears("where_on_street")
    phone.is_silent().hears("did_not_hear", "where_on_street")
    phone.says("yes").hears("did_not_catch", "where_on_street")
    phone.says("mumble").hears("could_not_find", "spell_street")


def test_a_number_that_is_on_no_such_street_is_asked_for_once_more_in_other_words(phone):
    at_the_place(phone.calls()).says("devon").hears("where_on_street")
    phone.says("412").hears("could_not_find", "where_on_street")
    assert phone.asked.tries == 1
    phone.says("413").hears("could_not_find", "spell_street")


def test_the_number_is_asked_for_when_letters_have_told_the_street(phone):
    at_the_place(phone.calls()).says("dvno").says("dvno").hears("could_not_find", "spell_street")
    phone.presses("3387#").hears("where_on_it")
    phone.presses("2342#").hears("is_it_here")


def test_the_number_is_asked_for_where_no_place_on_the_spelled_street_was_right(phone):
    at_the_place(phone.calls()).says("dvno").says("dvno").hears("could_not_find", "spell_street")
    phone.says("d e v o").hears("is_it_here").says("no").hears("sorry", "where_on_street")
    assert phone.asked.values[0][1].street == "W DEVON AVE"
    phone.says("2344").hears("got_place", "describe")


def test_who_knows_no_address_is_asked_for_a_corner(phone):
    at_the_place(phone.calls()).says("I don't know the address").hears("no_matter", "near_corner")
    phone.says("no idea").hears("no_matter", "record_place")
    phone.records("c" * 32).hears("a_person_will_look", "describe")
    phone.says("no").says("yes").says("no").hears("summary_recorded")
    assert phone.state.draft.recording == "c" * 32


def test_a_texter_puts_the_place_right_before_it_was_read_back(texter):
    at_the_place(texter).says("2342 west devon").hears("describe_or_photo")
    texter.says("no, 2344 not 2342").hears("got_place", "describe_or_photo")
    assert texter.state.draft.place.address == "2344 W DEVON AVE"


def test_a_yes_to_several_places_asks_for_the_first_and_a_no_leaves_the_others(phone):
    at_the_place(phone.calls()).says("1200 western").hears("which_place").says("yes").hears("is_it_here")
    phone.says("no").hears("is_it_here").says("yes").hears("describe")
    assert phone.state.draft.place.address == "1200 S WESTERN AVE"


def test_what_was_offered_of_several_places_is_not_taken_back_by_the_same_words(phone):
    at_the_place(phone.calls()).says("1200 western").says("1200 western").hears("did_not_catch", "which_place")
    phone.says("I don't know").hears("no_matter", "near_corner")


def test_of_three_places_two_are_left_after_a_no_to_the_first(phone):
    three = tuple(Place(f"{number} ELM ST", "address", 41.9, -87.7, number, "ELM ST") for number in ("1", "3", "5"))
    at_the_place(phone.calls()).says("elm").happens(lambda at: Found(at, Located("elm", three, "choose")))
    phone.hears("which_place").says("yes").hears("is_it_here").presses("2").hears("which_place")
    assert phone.asked.options == (*three[1:], "somewhere_else")


def test_not_knowing_is_no_no_to_what_it_is(texter):
    at_the_place(texter).says("no se").hears("no_matter", "near_corner")
    assert texter.state.draft.service_code == "pothole"


def test_a_number_may_be_told_with_its_direction(phone):
    at_the_place(phone.calls()).says("devon").says("2344 west").hears("got_place", "describe")


def test_one_digit_is_no_street(texter):
    at_the_place(texter).says("2342").hears("which_street")
    texter.says("1").hears("did_not_catch", "which_street")


def test_who_says_nothing_at_all_of_the_place_gets_a_person(phone):
    at_the_place(phone.calls()).says("no idea").says("no idea").is_silent().hears("to_a_person")


@pytest.mark.parametrize(
    "words", ["1200 main street in evanston", "evanston 1200 main street", "on main street, Evanston"]
)
def test_another_town_is_told_by_its_name(phone, words):
    phone.city = replace(phone.city, neighbours=(Neighbour("Evanston", "+18474480000"),))
    at_the_place(phone.calls()).says(words).hears("outside_in_call", "where")


def test_the_letters_of_a_street_may_be_keyed_where_its_name_is_asked_for(phone):
    at_the_place(phone.calls()).presses("2342").hears("which_street")
    phone.presses("3386#").hears("is_it_here")


def test_what_is_said_to_the_summary_may_be_its_own_place_or_another(phone):
    at_the_place(phone.calls()).says("2342 west devon").is_silent().says("yes").says("no").hears("summary")
    phone.says("2342 west devon").hears("summary")
    phone.says("no, 77").hears("did_not_catch", "summary")
    assert phone.state.draft.place.address == "2342 W DEVON AVE"
    phone.says("1200 western").hears("which_place")
    phone.says("south").hears("summary")


def test_a_street_may_be_called_as_a_town_is(phone):
    phone.city = replace(phone.city, neighbours=(Neighbour("Devon"),))
    at_the_place(phone.calls()).says("2342 devon").hears("is_it_here")


def test_who_knows_no_number_is_asked_for_the_next_corner(phone):
    at_the_place(phone.calls()).says("devon").says("I don't know the number").hears("no_matter", "where_on_street")
    assert phone.asked.tries == 1
    phone.says("I can't see any number").hears("no_matter", "near_corner")


@pytest.mark.parametrize("at", ["which_street", "which_area", "spell_street"])
def test_not_knowing_a_part_is_an_answer_to_every_question(phone, at):
    words = {"which_street": ["2342"], "which_area": ["900 park"], "spell_street": ["dvno", "dvno"]}[at]
    at_the_place(phone.calls())
    for each in words:
        phone.says(each)
    assert phone.state.step == at
    phone.says("I have no idea").hears("no_matter", "near_corner")


def test_their_own_house_is_nowhere_on_a_map(phone):
    at_the_place(phone.calls()).says("it's right in front of my house").hears("cannot_see_you", "where")
    phone.says("right here").hears("cannot_see_you", "spell_street")


def test_a_highway_is_left_to_a_clerk_at_once(phone, texter):
    at_the_place(phone.calls()).says("mile marker 47 on the Kennedy").hears("on_a_highway", "describe")
    assert phone.state.draft.place_given_up
    texter.says("pothole at exit 48 on the kennedy expressway")
    texter.hears("got_service", "on_a_highway", "describe_or_photo")


def test_a_place_that_was_declined_may_be_put_right_in_one_part(phone):
    at_the_place(phone.calls()).says("2342 devon").says("no").says("devon 2342").hears(
        "said_no_to_that", "where_on_street"
    )
    phone.says("2344").hears("got_place", "describe")


def test_one_of_three_that_is_wrong_is_put_right_in_the_same_breath(phone):
    at_the_place(phone.calls()).says("1200 western").says("no, 2342 devon").hears("is_it_here")
    at_the_place(phone.says("start over")).says("1200 western").says("no, not any of these").hears(
        "sorry", "where_instead"
    )


def test_no_and_words_that_are_no_place_are_a_no(phone):
    at_the_place(phone.calls()).says("2342 devon").says("no it is the other one over there")
    phone.hears("sorry", "where_instead")
    assert [heard.text for heard in phone.state.draft.heard] == ["2342 devon"]


def test_a_place_is_the_same_whoever_found_it_and_whichever_street_is_first(phone):
    corner = Place("N CLARK ST & W BELMONT AVE", "intersection", 41.94, -87.65, "", "N CLARK ST", "W BELMONT AVE")
    turned = replace(corner, address="W BELMONT AVE & N CLARK ST", street="W BELMONT AVE", cross_street="N CLARK ST")
    theirs = Place("Belmont & Clark, Springfield", "intersection", 41.94, -87.65)
    at_the_place(phone.calls())
    phone.state = replace(phone.state, refused=(corner,))
    for same in (corner, turned, theirs):
        phone.happens(lambda at, same=same: Found(at, Located("", (same,), "confirm")))
        phone.hears("could_not_find", phone.asked.key)
        phone.state = replace(phone.state, step="where", refused=(corner,))


def test_a_place_that_was_declined_is_not_taken_back_at_the_summary(phone):
    at_the_place(phone.calls()).says("2342 west devon").is_silent().says("yes").says("no").hears("summary")
    phone.says("no").says("the place").hears("sorry", "where_instead")
    phone.says("clark and belmont").hears("summary")
    phone.says("it's 2342 west devon").says("2342 west devon").hears("said_no_to_that", "summary")
    assert phone.state.draft.place.address == "N CLARK ST & W BELMONT AVE"


def test_a_zip_code_tells_two_streets_apart(phone):
    at_the_place(phone.calls()).says("900 park").hears("which_area")
    phone.presses("60645").hears("is_it_here")
    phone.says("start over").says("pothole").says("900 park").says("60645").hears("is_it_here")


def test_the_ladder_goes_down_to_the_keys_of_the_street(phone):
    at_the_place(phone.calls()).says("dvno").hears("could_not_find", "where")
    phone.says("dvno").hears("could_not_find", "spell_street")
    assert phone.asked.expects == "letters"
    phone.is_silent().hears("did_not_hear", "spell_street")
    phone.presses("3").hears("did_not_catch", "spell_street")
    phone.presses("3386#").hears("where_on_street")
    phone.says("2342").hears("is_it_here")
    phone.says("yes").hears("describe")


def test_a_big_corner_nearby_is_taken_with_the_words_for_the_place(phone):
    at_the_place(phone.calls()).says("the old mill").says("behind the mill").says("M I L L").hears(
        "could_not_find", "near_corner"
    )
    phone.says("clark and belmont").hears("got_place", "describe")
    phone.says("it smells").says("yes").says("no").says("yes").hears("filed", "anything_else")
    draft = phone.filed[0]
    assert draft.place.address == "N CLARK ST & W BELMONT AVE"
    assert description_of(draft) == "it smells. Near there; told as: the old mill / behind the mill / M I L L"


def test_a_declined_corner_leaves_it_to_a_clerk(phone):
    at_the_place(phone.calls()).says("the old mill").says("the mill").says("M I L L")
    phone.says("2342 devon").hears("is_it_near")
    phone.says("no").hears("sorry", "record_place")
    phone.records("c" * 32).hears("a_person_will_look", "describe")
    assert phone.state.draft.recording == "c" * 32
    assert words_of_place(phone.state.draft) == "the old mill / the mill / M I L L / 2342 devon"


def test_a_recording_of_nothing_leaves_the_words(phone):
    at_the_place(phone.calls()).says("the old mill").says("the mill").says("M I L L").says("no idea at all")
    phone.hears("no_matter", "record_place")
    phone.says("repeat").hears("record_place")
    phone.is_silent().hears("a_person_will_look", "describe")
    phone.says("back").hears("where")
    assert phone.state.draft.recording == ""


def test_whoever_types_is_not_asked_to_spell(texter):
    at_the_place(texter).says("the old mill").hears("could_not_find", "where")
    texter.says("the mill").hears("could_not_find", "near_corner")
    texter.says("by the pond").hears("a_person_will_look", "describe_or_photo")


def test_outside_the_city_is_not_the_same_as_not_found(phone):
    at_the_place(phone.calls()).says("5 elm street evanston").hears("outside_city", "where")
    assert phone.actions[-2].values == (("city", "Springfield"),)


def test_no_412_not_420_is_understood(phone):
    at_the_place(phone.calls()).says("2342 devon").hears("is_it_here")
    phone.says("no, it's 2344, not 2342").hears("got_place", "describe")
    assert phone.state.draft.heard[-1] == Heard("2344", "number")
    assert [place.address for place in phone.state.refused] == ["2342 W DEVON AVE"]
    phone.says("no, 2342").hears("could_not_find", "describe")


def test_a_place_that_was_read_back_is_corrected_by_its_number(phone):
    at_the_place(phone.calls()).says("2342 west devon").hears("got_place", "describe")
    phone.says("no, 2344").hears("got_place", "describe")
    assert [place.address for place in phone.state.refused] == ["2342 W DEVON AVE"]


def test_no_number_that_nobody_said_comes_of_a_no(phone):
    at_the_place(phone.calls()).says("2342 west devon").says("no, 77").hears("could_not_find", "describe")
    assert phone.state.draft.place.address == "2342 W DEVON AVE"


def test_that_is_wrong_after_the_place_was_read_back(phone):
    at_the_place(phone.calls()).says("2342 west devon").says("no, that is the wrong street")
    phone.hears("sorry", "where_instead")
    assert phone.state.draft.place is None
    phone.says("2342 west devon").hears("said_no_to_that", "spell_street")


def test_no_with_a_number_at_the_summary_corrects_the_place(phone):
    at_the_place(phone.calls()).says("2342 devon").says("yes").is_silent().says("yes").says("no").hears("summary")
    phone.says("no, it's 2344").hears("summary")
    assert phone.state.draft.place.address == "2344 W DEVON AVE"
    phone.says("2").hears("mend")
    phone.says("clark and belmont").hears("summary")
    phone.says("no").says("mumble").hears("did_not_catch", "mend")


def test_what_was_no_place_is_not_kept_as_one(phone):
    at_the_place(phone.calls()).says("2342 devon").says("erm well let me see").hears("did_not_catch", "is_it_here")
    assert [heard.text for heard in phone.state.draft.heard] == ["2342 devon"]


def test_another_place_said_to_is_it_here_is_looked_up(phone):
    at_the_place(phone.calls()).says("2342 devon").says("1200 western").hears("which_place")
    phone.says("mumble").hears("did_not_catch", "which_place")
    phone.is_silent().hears("did_not_hear", "which_place")
    phone.says("2342 west devon").hears("got_place", "describe")


def test_a_place_is_confirmed_by_its_key(phone):
    at_the_place(phone.calls()).says("2342 devon").hears("is_it_here")
    phone.presses("1").hears("describe")


def test_a_number_in_words_asks_for_the_street(phone):
    at_the_place(phone.calls()).says("twenty three forty two").hears("which_street_is_it")
    phone.is_silent().hears("did_not_hear", "which_street_is_it")
    phone.says("west devon").hears("is_it_here")


def test_what_is_said_while_a_place_is_being_looked_up_is_taken_as_the_place(phone):
    at_the_place(phone.calls())
    phone.state = replace(phone.state, step="place_in_passing")
    phone.says("2342 west devon").hears("got_place", "describe")


def test_a_zip_alone_is_no_house_number(phone):
    at_the_place(phone).says("60645").hears("which_street_is_it")
    phone.says("clark and belmont").hears("got_place", "describe")


def test_a_number_alone_asks_for_the_street_and_keeps_the_number(phone):
    at_the_place(phone.calls()).presses("2342").hears("which_street")
    assert phone.asked.values == (("number", "2342"),)
    phone.says("nowhere road").hears("could_not_find", "spell_street")
    phone.says("west devon").hears("got_place", "describe")


def test_a_street_is_asked_for_where_the_map_heard_a_number_alone(phone):
    at_the_place(phone.calls()).presses("77").says("hmm and so on").hears("could_not_find", "spell_street")


def test_a_place_told_along_is_looked_up_again_when_the_question_comes_back(texter):
    texter.says("pothole at 900 park").hears("got_service", "which_area")
    texter.says("back").hears("where")
    assert isinstance(texter.actions[-1], Ask)


def test_silence_instead_of_a_place_brings_a_person(phone):
    at_the_place(phone.calls()).is_silent().is_silent().hears("did_not_hear", "where")
    phone.is_silent().hears("to_a_person")


def test_no_and_another_place_after_it_was_read_back(phone):
    at_the_place(phone.calls()).says("2342 west devon").hears("got_place", "describe")
    phone.says("no, clark and belmont").hears("got_place", "describe")
    assert phone.state.draft.place.address == "N CLARK ST & W BELMONT AVE"


@pytest.mark.parametrize(
    ("words", "description"),
    [
        ("no, that's all", ""),
        ("no, nothing to add", ""),
        ("no, it's been there for weeks now", "it's been there for weeks now"),
    ],
)
def test_a_no_that_means_nothing_more_leaves_the_place_alone(phone, words, description):
    at_the_place(phone.calls()).says("2342 west devon").says(words)
    assert phone.state.draft.place.address == "2342 W DEVON AVE"
    assert phone.state.draft.description == description


def test_once_the_place_was_confirmed_a_no_says_nothing_about_it(phone):
    at_the_place(phone.calls()).says("2342 devon").says("yes").hears("describe")
    phone.says("no, 2344").hears("is_own_number_best")
    assert phone.state.draft.place.address == "2342 W DEVON AVE"


def test_a_link_to_a_map_that_cannot_be_opened_is_asked_for_in_words(texter):
    at_the_place(texter).says("see maps.example/x7").hears("link_not_opened", "where")


@pytest.mark.parametrize("words", ["Actually, 2344 devon", "I meant 2344", "make that 2344 devon", "quise decir 2344"])
def test_who_corrects_themselves_without_a_no_is_not_taken_to_add_something(texter, words):
    at_the_place(texter).says("2342 west devon").says(words)
    assert texter.state.draft.place.number == "2344"
    assert not texter.state.draft.description


@pytest.mark.parametrize("words", ["actually it is really deep", "actually about 3 feet deep"])
def test_what_only_begins_like_a_correction_is_added(texter, words):
    at_the_place(texter).says("2342 west devon").says(words)
    assert texter.state.draft.place.number == "2342"
    assert texter.state.draft.description.endswith(" deep")


@pytest.mark.parametrize(
    ("words", "heard", "description"),
    [
        ("rats behind", "2342 w devon", "rats behind"),
        ("pothole", "corner of clark and belmont", ""),
        ("pothole", "frente al 2342 de la devon", "Told as: frente al 2342 de la devon"),
        ("a big pothole near clark and belmont", "near clark and belmont", "a big pothole near clark and belmont"),
    ],
)
def test_the_crew_hears_once_where_it_is_beside_the_address(words, heard, description):
    assert description_of(Draft(words=words, heard=(Heard(heard),), place=DEVON)) == description
