"""A city's service list becomes a menu that can go live untouched."""

import random
import time
import tomllib
from pathlib import Path

import pytest

from menus.city_list import ListUnusable
from menus.concepts import concepts
from menus.drafting import about
from menus.drafting.draft import draft
from menus.drafting.names import spoken_names
from menus.drafting.short import short_names
from menus.drafting.written import written
from menus.file import parse_menu
from menus.saved_list import from_file
from open311 import Attribute, Value
from tests.menus.lists import CHICAGO, SAN_FRANCISCO, listed, long_list, service
from wording.segments import is_gsm7


@pytest.mark.parametrize(
    ("city_list", "size"),
    [
        (from_file(SAN_FRANCISCO), 36),
        (from_file(CHICAGO), 41),
        (long_list(2500), 2500),
        (listed(service("001", "Pothole")), 1),
        (listed(service("Müll/1 .c", "Wilde Müllablagerung")), 1),
    ],
    ids=["San Francisco", "Chicago", "2,500 services", "one service", "a strange code"],
)
def test_a_draft_can_be_published_as_it_is(city_list, size):
    drafted = draft(city_list)
    menu = parse_menu(written(drafted))
    assert menu == drafted.menu
    assert len(menu.services) + len(menu.hidden) == size
    assert len(menu.groups) <= 14
    assert all(service.group for service in menu.services) or not menu.groups
    texted = [(each.texted or each.names)["en"] for each in menu.services]
    assert len({name.lower() for name in texted}) == len(texted)
    assert all(len(name) <= 30 and is_gsm7(name) for name in texted)
    said = [each.names["en"] for each in menu.services]
    assert len({name.lower() for name in said}) == len(said)
    assert not any(set(name) & set("_<>[]{}|/&*\\") for name in said)


def test_a_list_of_2500_is_drafted_in_seconds():
    city_list = long_list(2500)
    started = time.process_time()
    written(draft(city_list))
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Cans_Left_Out_24x7", "cans left out 24 7"),
        ("Graffiti - Public - Bike_rack", "graffiti, public, bike rack"),
        ("Sign - Loading or Standing Zone (New Installation, Amendment, Removal)", "sign, loading or standing zone"),
        ("Air Cond./Refrigeration Violation", "air conditioning or refrigeration violation"),
        ("Parks & Rec Buildings", "parks and recreation buildings"),
        ("POTHOLE REPAIR", "pothole repair"),
        ("Request for Pothole Repair", "pothole repair"),
        ("Abandoned Vehicle Complaint", "abandoned vehicle"),
        ("Tree Removal Request", "tree removal"),
        ("General request", "general request"),
        ("Restaurant Complaint", "restaurant complaint"),
        ("Boston Water and Sewer billing issue", "Boston Water and Sewer billing issue"),
        ("MBTA request", "MBTA request"),
        ("Wildlife &amp; <b>Pets</b><br/> ", "wildlife and pets"),
        ("&lt;br&gt;Noise&#x10;  at   night:", "noise at night"),
        ("StreetLightOut", "street light out"),
        ("Locate/ID Main", "locate or ID main"),
        ("Light(s) out", "lights out"),
        ("How's my driving?", "how's my driving"),
        ("Töhryjen poisto", "töhryjen poisto"),
        ("Sewage_back_up_OutOfVent4inch", "sewage back up out of vent 4 inch"),
        ("Graffiti - Other_enter_additional_details_below", "graffiti, other"),
        ("Alley Grading-Unimproved", "alley grading, unimproved"),
        ("Smoking: Non-Food Establishment", "smoking, non-food establishment"),
        ("Street Light - 1/Out", "street light, one out"),
        ("Street Lights All/Out", "street lights all out"),
        ("Schrottfahrzeuge/-fahrräder", "schrottfahrzeuge or fahrräder"),
        ("Road - Pot hole", "road, pot hole"),
        ("Garbage Pick-Up", "garbage pick-up"),
    ],
)
def test_a_name_is_made_to_be_said(name, said):
    assert spoken_names([name]) == [said]


def test_what_stands_in_brackets_is_said_only_where_it_tells_two_services_apart():
    names = ["Street lights out (five or more)", "Street lights out (fewer than five)", "Fly Dump (Tires)"]
    assert spoken_names(names) == ["street lights out, five or more", "street lights out, fewer than five", "fly dump"]


def test_what_is_for_911_is_not_read_first_and_questions_that_are_missing_are_told():
    bites, rats = service("1", "Rat Bite"), service("2", "Rodent Activity in the Street")
    drafted = draft(listed(bites, rats, untold=("2",)))
    assert [each.code for each in drafted.menu.services] == ["2", "1"]
    assert "THE QUESTIONS OF ONE SERVICE COULD NOT BE READ" in drafted.head[1]
    assert not any("long group" in line for line in drafted.head)


def test_short_names_keep_what_tells_services_apart_and_never_lose_a_not():
    names = [
        "sign repair request, stop sign at a school",
        "sign repair request, one way sign at a school",
        "product was not weighed correctly",
        "pothole",
    ]
    stop, one_way, not_weighed, pothole = short_names(names)
    assert "stop" in stop
    assert "one way" in one_way
    assert "not" in not_weighed.split()
    assert pothole == "pothole"
    assert max(map(len, (stop, one_way, not_weighed))) <= 30


def test_the_citys_own_requests_decide_the_order():
    services = (service("1", "Bench"), service("2", "Pothole"), service("3", "Swan"))
    assert [each.code for each in draft(listed(*services)).menu.services] == ["2", "1", "3"]
    asked = draft(listed(*services, requests={"3": 29, "1": 2})).menu.services
    assert [each.code for each in asked] == ["3", "1", "2"]


def test_a_handful_of_requests_does_not_tell_what_is_commonest():
    found = draft(listed(service("1", "Bench"), service("2", "Pothole"), requests={"1": 2}))
    assert [each.code for each in found.menu.services] == ["2", "1"]
    assert any("since the city shows only 2 requests" in line for line in found.head)


def test_what_is_usual_comes_before_its_special_cases():
    names = (
        "Alley Pothole", "Pothole in Street", "Park Rodent Abatement", "Rodent Baiting/Rat", "Traffic Signal Timing",
        "Traffic Signal Out", "Spills or Dumping in Natural Water Ways", "Water in Basement",
    )  # fmt: skip
    order = [each.names["en"] for each in draft(listed(*map(service, "12345678", names))).menu.services]
    first = ("pothole in street", "rodent baiting or rat", "traffic signal out", "water in basement")
    then = (
        "alley pothole",
        "park rodent abatement",
        "traffic signal timing",
        "spills or dumping in natural water ways",
    )
    assert all(order.index(one) < order.index(other) for one, other in zip(first, then, strict=True))


def test_names_that_tell_nothing_without_their_last_word_keep_it():
    names = ("General Snow Complaint", "General transportation request", "Other", "Fly Dump (Tires)",
             "Fly Dumping Complaint", "Animal Business Complaint", "iPhone App Feedback", "Dog Complaint")  # fmt: skip
    assert spoken_names(names) == [
        "general snow complaint", "general transportation request", "other request", "fly dump, tires",
        "fly dumping complaint", "animal business complaint", "iPhone app feedback", "dog complaint",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["💣", "2", "مرحبا", "A" * 60])
def test_a_name_that_nobody_can_say_is_pointed_out(name):
    drafted = draft(listed(service("1", name), service("2", "Pothole")))
    assert "1. Search for SAID." in drafted.head[-2]
    assert written(drafted).count("ITS NAME CANNOT BE SAID") == 1


@pytest.mark.parametrize(
    ("name", "hidden"),
    [("Desk check (internal)", True), ("Desk check (Internal use only)", True), ("Desk [staff]", True), ("Test", True),
     ("Retired type", True), ("Graffiti (private property)", False), ("Water test kit", False)],
)  # fmt: skip
def test_what_its_name_marks_as_not_for_callers_is_hidden_and_nothing_else(name, hidden):
    drafted = draft(listed(service("1", name), service("2", "Pothole"), service("3", "Graffiti")))
    assert ("1" in drafted.menu.hidden) is hidden
    if "private" in name:
        assert [each.names["en"] for each in drafted.menu.services if each.code == "1"] == [
            "graffiti, private property"
        ]


def test_a_spanish_name_leaves_out_nothing_that_makes_another_thing_of_it():
    told = {each.names["en"]: each.names.get("es", "") for each in draft(listed(
        service("1", "Fire at a restaurant or eatery"), service("2", "Flood at a restaurant or eatery"),
        service("3", "Dead animal on street or sidewalk"), service("4", "Bed bugs in apartment"),
        service("5", "General request"),
    )).menu.services}  # fmt: skip
    assert told["dead animal on street or sidewalk"] == "animal muerto"
    assert told["bed bugs in apartment"] == "chinches"
    assert not any(es for en, es in told.items() if "restaurant" in en or "general" in en)


def test_what_is_not_for_callers_is_hidden_and_the_file_says_why():
    text = written(
        draft(
            listed(
                service("1", "Pothole"),
                service("2", "Desk check", keywords=("staff",)),
                service("3", "ZZ test type - do not use"),
                service("4", " pothole "),
                service("5", "Swimming Pool Insp", keywords=("inactive", "pools")),
            )
        )
    )
    menu = parse_menu(text)
    assert [each.code for each in menu.services] == ["1"]
    assert sorted(menu.hidden) == ["2", "3", "4", "5"]
    assert "Not offered: the city's list marks it staff." in text
    assert "Not offered: it has the same name as 1, and callers cannot tell them apart." in text


def test_a_list_of_nothing_for_callers_is_no_menu():
    with pytest.raises(ListUnusable, match="every one of its 1 services"):
        draft(listed(service("1", "Desk check", keywords=("private",))))


def test_what_looks_like_an_emergency_is_marked_for_city_it():
    services = (service("1", "Fire Hazards"), service("2", "Open Fire Hydrant"), service("3", "Wire Down"))
    text = written(draft(listed(*services)))
    marked = [block for block in text.split("\n\n") if "EMERGENCY. " in block]
    assert sorted(block.partition('code = "')[2][0] for block in marked) == ["1", "3"]


def test_departments_nobody_knows_become_groups_that_callers_know():
    departments = [service(str(at), name, group=f"Division {at}") for at, name in enumerate(["Pothole", "Rats"] * 10)]
    named = [service(f"n{at}", f"Tree number {at}", group=f"Bureau {at}") for at in range(5)]
    menu = draft(listed(*departments, *named)).menu
    assert {group.names["en"] for group in menu.groups} == {
        "Streets and sidewalks",
        "Animals and pests",
        "Trees and parks",
    }


def test_of_many_groups_those_of_few_services_are_one_and_stand_last():
    groups = ["Streets", "Trash", "Parks", "Water", "Homes", "Fees", "Food", "Snow"]
    services = [service(f"{group}{at}", f"{group} thing {at}", group=group) for group in groups for at in range(9)]
    assert [group.names["en"] for group in draft(listed(*services)).menu.groups] == groups
    few = [service("a", "Parade", group="Events"), service("b", "Feedback", group="Misc"), *services]
    menu = draft(listed(*few)).menu
    assert [group.names["en"] for group in menu.groups] == [*groups, "Other services"]
    assert [each.group for each in menu.services if each.code in "ab"] == ["other", "other"]


def test_a_list_without_groups_that_nobody_knows_anything_of_is_read_at_once():
    assert draft(listed(*(service(str(at), f"Zyx {at}") for at in range(20)))).menu.groups == ()


def test_a_spanish_name_is_drafted_where_it_is_known_what_the_whole_name_means():
    names = [
        "Pothole Repair",
        "Alley Pothole",
        "Street Light Out Complaint",
        "Shared Cost Sidewalk Program",
        "Tree Trim",
    ]
    services = draft(listed(*(service(str(at), name, group="Streets & Trees") for at, name in enumerate(names)))).menu
    told = {each.names["en"]: each.names.get("es") for each in services.services}
    assert told["pothole repair"] == "bache"
    assert told["street light out"] == "luz de la calle"
    assert told["tree trim"] == "podar un árbol"
    assert told["alley pothole"] is None
    assert told["shared cost sidewalk program"] is None


def test_what_callers_know_is_of_concepts_that_there_are_and_no_two_are_called_the_same():
    told = tomllib.loads((Path(about.__file__).parent / "callers_words.toml").read_text("utf-8"))
    names = [(concept, name) for each in told.values() for concept, name in each.get("about", {}).items()]
    assert {concept for concept, _ in names} <= {concept.id for concept in concepts()}
    assert len({name for _, name in names}) == len(names)
    assert max(len(name) for _, name in names) <= 30


def test_the_questions_that_the_city_insists_on_are_asked_and_no_others():
    yes_no = (Value("YES001", "YES"), Value("NO001", "NO"))
    attributes = (
        Attribute("ID", "Reference", required=True, automated="server_set"),
        Attribute("KIND", "WHAT WAS LEFT OUT:", datatype="picklist", required=False, values=yes_no),
        Attribute(
            "HOWLONG",
            "How long",
            datatype="text",
            required=True,
            extra={
                "dependencies": {"clause": "AND", "conditions": [{"attribute": "KIND", "op": "eq", "value": "YES001"}]}
            },
        ),
        Attribute("COLOR", "Color of the house", required=False),
        Attribute("NOTE", "*Note:", variable=False),
        Attribute("INFO", "Crews come within <b>three</b> days.", datatype="informational", variable=False),
        Attribute("AGREE", "Do you agree?", datatype="boolean (checkbox)", required=True),
        Attribute("WHEN", "", datatype="hologram", required=True),
    )
    text = written(draft(listed(service("1", "Trash", metadata=True), questions={"1": attributes})))
    questions = parse_menu(text).services[0].questions
    assert [(each.code, each.datatype, each.variable, each.required) for each in questions] == [
        ("KIND", "singlevaluelist", True, False),
        ("HOWLONG", "text", True, True),
        ("INFO", "string", False, True),
        ("AGREE", "singlevaluelist", True, True),
        ("WHEN", "text", True, True),
    ]
    assert questions[0].prompts["en"] == "What was left out?"
    assert questions[1].only_if[0].keys == ("YES001",)
    assert questions[2].prompts["en"] == "Crews come within three days."
    assert [choice.key for choice in questions[3].choices] == ["true", "false"]
    assert "COLOR (Color of the house?)" in text


@pytest.mark.parametrize("seed", range(3))
def test_of_2500_names_in_any_words_no_two_are_texted_the_same(seed):
    chance = random.Random(seed)
    listed_words = [word for each in from_file(CHICAGO).services for word in each.service_name.split()]
    words = [*listed_words, "Straße", "24x7", ",", "or"]
    names = spoken_names([" ".join(chance.choices(words, k=chance.randint(1, 9))) for _ in range(2500)])
    short = short_names(names)
    assert len({name.lower() for name in short}) == len(names)
    assert all(0 < len(name) <= 30 and is_gsm7(name) and name == name.strip() for name in short)
