"""A long menu read out a page at a time, and services that leave the city's list while somebody talks about them."""

from dataclasses import replace

from dialogue.actions import Name
from facts.services import Group, Match, Service, Understanding
from tests.dialogue.conftest import CITY, MENU


def with_menu(somebody, services, groups=(), gone=()):
    somebody.city = replace(CITY, menu=replace(MENU, services=tuple(services), groups=tuple(groups), gone=tuple(gone)))
    return somebody


def services_of(group, count):
    return [Service(f"{group}{number}", {"en": f"{group} thing {number}"}, group) for number in range(1, count + 1)]


def test_more_groups_than_seven_are_read_in_pages(phone):
    groups = [Group(f"g{number}", {"en": f"heading {number}"}) for number in range(1, 10)]
    with_menu(phone, [each for group in groups for each in services_of(group.code, 1)], groups).calls()
    phone.presses("1").hears("which_group")
    assert len(phone.asked.options) == 7
    phone.presses("7").hears("which_group")
    assert phone.asked.options[:3] == ("heading 7", "heading 8", "heading 9")
    phone.says("start over").presses("1").says("more").hears("which_group")
    phone.says("start over").presses("1").says("something else").hears("which_group")
    phone.says("heading 8").hears("which_in_group")
    phone.says("start over").presses("1").says("no").hears("which_group").says("heading 9").hears("which_in_group")


def test_a_long_group_is_read_in_pages(phone):
    with_menu(phone, services_of("streets", 9), [Group("streets", {"en": "streets"})]).calls()
    phone.presses("1").presses("1").hears("which_in_group")
    phone.says("more").hears("which_in_group")
    assert phone.asked.options[0] == "streets thing 7"
    phone.says("start over").presses("1").presses("1").presses("7").hears("which_in_group")
    phone.presses("1").hears("got_service", "where")


def test_a_texter_replies_1_for_the_list(texter):
    texter.says("hello").hears("hello", "offer_language", "what").says("1").hears("which_group")
    texter.says("2").hears("which_in_group").says("1").hears("got_service", "where")


def test_a_menu_without_groups_is_read_at_once(phone):
    with_menu(phone, services_of("", 3)).calls().presses("1").hears("which_in_group")
    phone.says("start over").presses("2")
    with_menu(phone, []).says("start over").presses("1").hears("to_a_person")


def test_a_service_that_left_the_list_is_said_to_be_gone_and_its_group_offered(phone):
    rats = next(service for service in MENU.services if service.code == "rats")
    owls = Service("owls", {"en": "owls"}, "animals")
    phone.calls().says("rats").says("yes")
    with_menu(phone, [*MENU.services[:4], owls], MENU.groups, [rats])
    phone.says("2342 west devon").hears("service_gone", "which_in_group")
    assert phone.asked.options == ("owls", "something_else")
    phone.says("owls").hears("got_service", "where")


def test_keys_are_no_way_to_report_what_has_left_the_list(phone):
    rats = next(service for service in MENU.services if service.code == "rats")
    phone.calls().says("rats").says("yes")
    with_menu(phone, MENU.services[:4], MENU.groups, [rats])
    phone.presses("2342#").hears("service_gone", "which_group")


def test_what_was_offered_and_has_left_since_is_not_taken(phone):
    rats = next(service for service in MENU.services if service.code == "rats")
    both = Understanding("animals", (Match("rats", "", 0.6), Match("pothole", "", 0.6)), "choose")
    phone.calls().is_understood_as(both).hears("which_service")
    with_menu(phone, MENU.services[:4], MENU.groups, [rats])
    phone.presses("1").hears("service_gone", "which_group")


def test_a_menu_that_was_not_read_yet_is_read_from_its_beginning(phone):
    phone.calls().presses("1").hears("which_group")
    phone.state = replace(phone.state, offer=replace(phone.state.offer, groups=()))
    phone.says("repeat").hears("which_group")
    assert phone.asked.options == ("streets", "lights", "animals")


def test_what_has_no_name_in_the_callers_language_is_marked_with_the_one_it_has(phone):
    services = [
        Service("pothole", {"en": "pothole", "es": "bache"}, "streets"),
        Service("dig", {"en": "DPW dig permit"}, "streets", spoken={"en": "D P W dig permit"}, texted={"en": "permit"}),
    ]
    with_menu(phone, services, [Group("streets", {"en": "streets"})]).calls().presses("2").presses("1")
    assert phone.asked.options == (Name("streets", "streets", "en"),)
    phone.presses("1").hears("which_in_group")
    assert phone.asked.options == ("bache", Name("D P W dig permit", "permit", "en"), "something_else")
    phone.says("back").presses("2").presses("1").presses("1")
    assert phone.asked.options == ("pothole", Name("D P W dig permit", "permit"), "something_else")


def test_a_service_may_ask_something_of_its_own_in_the_end(phone, texter):
    services = [Service("pothole", {"en": "pothole"}, prompts={"en": "Which lane is it in?"})]
    with_menu(phone, services).calls().says("pothole").says("2342 west devon").hears("got_place", "describe_this")
    assert dict(phone.asked.values)["question"] == "Which lane is it in?"
    phone.says("the left lane of three").hears("noted", "is_own_number_best")
    with_menu(texter, services).says("a very big pothole in front of the bank by now")
    texter.says("2342 west devon").hears("describe_this")
    texter.says("1").hears("may_we_text")


def test_where_the_menu_has_no_examples_none_are_named(phone):
    phone.city = replace(CITY, menu=replace(MENU, examples={"en": ("there's a pothole", "rats")}))
    phone.calls().hears("welcome", "offer_language", "what")
    phone.presses("2").hears("what_without_examples")
