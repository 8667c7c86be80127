"""How cities write the names of their services, and which of them wins."""

from pathlib import Path

import pytest

from facts.services import Menu, Service
from menus.file import read_menu
from menus.listed import listed
from menus.understand import understand

DEMO = Path(__file__).parents[2] / "demo" / "chicago" / "menu.toml"


def first(said, *names):
    """The name that is found first among these."""
    menu = Menu(1, tuple(Service(name, {"en": name}) for name in names))
    return understand(menu, said).services[0].service_code


def test_a_plain_service_beats_one_with_a_special_part_that_nobody_said():
    curb, walk = "Curb_or_Curb_Ramp_Defect", "Sidewalk_Defect"
    assert first("the sidewalk is cracked and lifted up", curb, walk) == walk
    assert first("the wheelchair ramp at the corner is crumbling", curb, walk) == curb


def test_words_of_instruction_in_a_name_tell_nothing():
    siblings = ("Graffiti - Parking_meter", "Graffiti - Pay_phone", "Graffiti - Other_enter_additional_details_below")
    assert first("somebody tagged the bridge", *siblings) == siblings[2]
    assert first("the pay phone is covered with graffiti", *siblings) == siblings[1]


def test_what_a_name_is_not_for_is_read_as_such():
    gang, plain = "Graffiti - Offensive", "Graffiti - Not_Offensive"
    assert first("graffiti on the wall", gang, plain) == plain
    assert first("somebody painted a swastika on the wall", gang, plain) == gang


def test_the_words_behind_out_of_tell_only_where():
    manhole, basin, cover = "Sewage_Back_up Out_of_manhole", "Sewage_Back_up Out_of_catch_basin", "Manhole Cover"
    assert first("raw sewage is coming out of the manhole", manhole, basin, cover) == manhole
    assert first("raw sewage is coming out of the catch basin", manhole, basin, cover) == basin
    assert first("the manhole is missing its lid", manhole, basin, cover) == cover


def test_the_longer_words_in_a_bracket_say_what_is_meant():
    storm, sanitary = "Sewer Problems (Storm Sewers)", "Sewer Problems (Sanitary Sewers)"
    assert first("raw sewage in our yard", storm, sanitary) == sanitary
    assert first("the storm drain is full of leaves", sanitary, storm) == storm


def test_a_mute_name_is_read_together_with_its_group():
    services = (("Damaging Property", "Tree Maintenance"), ("Park Trees", "Parks"), ("Damaging Property", "Signs"))
    menu = Menu(1, tuple(Service(f"s{at}", {"en": name}, group=of) for at, (name, of) in enumerate(services)))
    assert understand(menu, "tree roots are damaging my foundation").services[0].service_code == "s0"


@pytest.mark.parametrize("said", ["the vent cover is gone", "somebody stole the vent cover"])
def test_how_a_thing_is_may_be_said_in_other_words_than_the_name_has(said):
    assert first(said, "Damaged_Vent_Cover", "Missing_Vent_Cover") == "Missing_Vent_Cover"


NOISES = ("Noise - Residential", "Noise - Commercial", "Noise - Vehicle", "Noise - Street/Sidewalk", "Noise")


@pytest.mark.parametrize(
    ("said", "whose"),
    [
        ("the man upstairs plays his drums all night", "Residential"),
        ("a nightclub blasts music until four", "Commercial"),
        ("a motorcycle with no muffler is so loud", "Vehicle"),
    ],
)
def test_among_services_for_noise_the_one_is_found_whose_it_is(said, whose):
    assert first(said, *NOISES) == f"Noise - {whose}"


@pytest.mark.parametrize(
    "said", ["there is a car blocking my driveway", "a truck is double parked", "they sell cars on the street"]
)
def test_what_only_stands_in_is_not_named_alone(said):
    """The demo city has no service for parking; the nearest is for abandoned vehicles."""
    assert understand(read_menu(DEMO), said).decision == "choose"


def test_a_place_behind_a_dash_is_not_what_a_service_is_about():
    assert first("the sidewalk is cracked", "Noise - Street/Sidewalk", "Sidewalk Condition") == "Sidewalk Condition"


def test_names_of_other_cities_are_read():
    lists = (
        "Blocked Driveway",
        "Illegal Parking",
        "Water System",
        "DOOR/WINDOW",
        "Lost Property",
        "Arroyo Maintenance",
    )
    lists += ("Minimum Standards", "Vehicle For Sale On Street", "SWM Container Problem", "Street Hazard")
    assert first("a van is parked across my driveway", *lists) == "Blocked Driveway"
    assert first("he double parks on the corner", *lists) == "Illegal Parking"
    assert first("there is no water in my house", *lists) == "Water System"
    assert first("the bedroom window does not close", *lists) == "DOOR/WINDOW"
    assert first("i left my umbrella in a taxi", *lists) == "Lost Property"
    assert first("shopping carts in the creek", *lists) == "Arroyo Maintenance"
    assert first("his house is an eyesore, the paint is peeling", *lists) == "Minimum Standards"
    assert first("they sell used cars at the curb", *lists) == "Vehicle For Sale On Street"
    assert first("the lid of my trash cart broke off", *lists) == "SWM Container Problem"
    assert first("a ladder is lying in the road", *lists) == "Street Hazard"


def test_a_language_that_has_no_words_of_its_own_yet_is_understood_by_the_names():
    city = Menu(
        1, (Service("a", {"en": "Pothole", "pl": "dziura w drodze"}), Service("b", {"en": "Sign", "pl": "znak"}))
    )
    assert understand(city, "dziura w drodze", "pl").services[0].service_code == "a"


def test_public_and_private_are_known_by_what_stands_there():
    private, public = "Graffiti - Private", "Graffiti - Public"
    assert first("graffiti on my garage door", public, private) == private
    assert first("graffiti on the underpass", private, public) == public


def test_overgrown_and_run_down_private_land_is_property_maintenance():
    city = ("Litter / Illegal Dumping", "Parks & Playgrounds", "Property Maintenance / Overgrown Lot")
    assert first("my neighbor's house is an eyesore with junk all over the yard", *city) == city[2]
    assert first("the grass at the vacant house is up to my waist", *city) == city[2]


def test_what_only_some_lists_have_is_told_from_its_like():
    assert first("leaf truck missed us", "Yard Waste", "Leaf Collection") == "Leaf Collection"
    assert first("my grass clippings are still here", "Leaf Collection", "Yard Waste") == "Yard Waste"
    assert first("a car almost hit me in the crosswalk", "Traffic Complaints", "Close Calls") == "Close Calls"
    assert first("people are speeding", "Close Calls", "Traffic Complaints") == "Traffic Complaints"
    swept = ("Street_Cleaning", "Missed_Route_Mechanical_Sweeping")
    assert first("the sweeper was supposed to come today and never came", *swept) == swept[1]
    assert first("there is glass all over the street", *swept[::-1]) == swept[0]
    crews = ("Utilities Yardwork", "Utilities Construction", "Water Utility Problems")
    assert first("they dug up my lawn and never put the grass back", *crews) == crews[0]


def is_about(name):
    """The concepts that a name tells most surely."""
    about = listed(Menu(1, (Service("a", {"en": name}),))).services[0].about
    return {concept for concept, sure in about.items() if sure >= max(about.values())}


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("Broken Street Light", "street_light_out"),
        ("Light Pole Leaning", "light_pole"),
        ("New Streetlight Request", "light_request"),
        ("Street nameplate missing", "sign"),
        ("Carriageway defect", "road_surface"),
        ("Broken Paving Slabs", "sidewalk"),
        ("Mud on Road", "road_debris"),
        ("Blocked Gully", "storm_drain"),
        ("Clogged Sewer", "sewer"),
        ("Discolored Water", "water_quality"),
        ("Unplowed Street", "snow_street"),
        ("Icy Sidewalk", "snow_sidewalk"),
        ("Replacement Wheelie Bin", "garbage_cart"),
        ("Street Litter Bin Full", "public_can"),
        ("White Goods", "bulk"),
        ("Fly-tipping", "dumping"),
        ("Trash in Alley", "litter"),
        ("Trash Set Out Early", "cans_left_out"),
        ("Dog Fouling", "dog_waste"),
        ("Urinating in Public", "human_waste"),
        ("Snipe Signs", "illegal_posting"),
        ("Parking on Unpaved Surface", "yard_parking"),
        ("Broken Muni Meter", "parking_meter"),
        ("Penalty Charge Notice", "parking_ticket"),
        ("Aggressive Driving", "speeding"),
        ("Uprooted Tree", "tree_emergency"),
        ("Overhanging Branches", "tree_trim"),
        ("Tree Roots Damaging Sidewalk", "tree_damage"),
        ("Blocked Sightline", "line_of_sight"),
        ("Derelict Building", "vacant_building"),
        ("Dangerous Structure", "unsafe_building"),
        ("Bylaw Enforcement", "building_violation"),
        ("Property Standards", "property_maintenance"),
        ("Deteriorated House", "property_maintenance"),
        ("Smoke Alarm Installation", "fire_safety"),
        ("Unsanctioned Camping", "homeless"),
        ("Dog at Large", "stray_animal"),
        ("Dangerous Dog", "vicious_animal"),
        ("Noise - Barking Dog", "nuisance_animal"),
        ("Animal in Hot Car", "pet_wellness"),
        ("Construction Complaint", "construction"),
        ("Sign Without Permit", "electrical_sign"),
        ("Adopt-a-Block", "volunteer"),
    ],
)
def test_a_service_is_known_by_the_names_that_other_cities_give_it(name, concept):
    assert concept in is_about(name)


@pytest.mark.parametrize(
    ("name", "concept"), [("Tennis Court", "park"), ("Drug House", "police"), ("Dead Deer", "dead_animal")]
)
def test_a_name_that_no_list_is_known_to_have_is_heard_as_callers_speak(name, concept):
    assert concept in is_about(name)


def test_one_phrase_may_tell_two_things():
    assert {"tree_removal", "tree_emergency"} <= is_about("Damaged Tree")
