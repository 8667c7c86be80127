"""What people say is wrong, and the service that it means."""

import io
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dialogue.maybe_danger import danger_level
from facts.services import Menu, Service
from menus.city_list import ListUnusable
from menus.cli import answer_lines
from menus.concepts import concepts
from menus.entries import MenuFileWrong
from menus.file import read_menu
from menus.place_words import split_place
from menus.sayings import sayings
from menus.service_list import read_menu_or_list
from menus.understand import understand, understand_in_any

CHICAGO = Path(__file__).parent.parent.parent / "demo" / "chicago" / "menu.toml"


@pytest.fixture(scope="module")
def menu():
    return read_menu(CHICAGO)


@pytest.mark.parametrize(
    ("said", "code", "place"),
    [
        ("there's a pothole", "pothole", ""),
        ("Pothole at 2342 west devon", "pothole", "2342 west devon"),
        ("pothols everywhere", "pothole", ""),
        ("big hole in the road on Clark and Belmont, it's deep", "pothole", "Clark and Belmont"),
        ("there's a dead raccoon on Clark and Belmont, smells awful", "dead_animal_pickup", "Clark and Belmont"),
        (
            "street light is out at twenty three forty two west devon avenue",
            "street_light_out",
            "twenty three forty two west devon avenue",
        ),
        ("my garbage was not picked up", "missed_garbage_pickup", ""),
        ("graffiti on the wall", "graffiti_removal", ""),
    ],
)
def test_a_plain_report_is_understood(menu, said, code, place):
    understanding = understand(menu, said)
    assert (understanding.decision, understanding.services[0].service_code, understanding.place) == (
        "confirm",
        code,
        place,
    )


@pytest.mark.parametrize(
    ("said", "code"), [("un bache", "pothole"), ("recogieron mal la basura", "missed_garbage_pickup")]
)
def test_spanish_words_mean_the_same_services(menu, said, code):
    assert code in [match.service_code for match in understand(menu, said, "es").services[:3]]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("el street light está out", "street_light_out"),
        ("hay mucho trash en el alley", "fly_dumping"),
        ("no recogieron el zafacón", "missed_garbage_pickup"),
        ("hay un boquete en la calle", "pothole"),
    ],
)
def test_english_words_in_spanish_are_what_they_are_called_there(menu, said, code):
    found = understand_in_any(menu, said, ("es", "en"))
    assert (found.services[0].service_code, found.language) == (code, "es")


@pytest.mark.parametrize(
    "said", ["", "²", "x" * 5000, "👍", "\x00\x07", "a b c d e f", "1", "12 12 12 12 at at at on on"]
)
def test_words_without_a_service_are_asked_again(menu, said):
    assert understand(menu, said).decision == "ask_again"


@pytest.mark.parametrize(
    ("said", "left", "place"),
    [
        ("2342 W Devon Ave", "", "2342 W Devon Ave"),
        ("on the corner of 5th and Main there is trash", "there is trash", "5th and Main"),
        ("pothole at 12 Elm St, Springfield", "pothole", "12 Elm St, Springfield"),
        ("pothole at 12 Elm St, springfield il 62704", "pothole", "12 Elm St, springfield il 62704"),
        ("pothole at 12 Elm St, Springfield, IL", "pothole", "12 Elm St, Springfield, IL"),
        ("dead raccoon on Clark and Belmont, smells awful", "dead raccoon , smells awful", "Clark and Belmont"),
        ("on Clark and Belmont, big hole in it", "big hole in it", "Clark and Belmont"),
        ("pothole on Clark between Belmont and Diversey", "pothole", "Clark between Belmont and Diversey"),
        ("between Elm and Oak on Main", "", "between Elm and Oak on Main"),
        ("pothole clark between elm and oak", "pothole clark between elm and oak", ""),
        ("dumping behind my house between Oak and Elm", "dumping behind my house", "between Oak and Elm"),
        ("graffiti at the Belmont station", "graffiti", "the Belmont station"),
        ("rats in the park", "rats in the park", ""),
        ("dead deer on I-90 at Addison", "dead deer", "I-90 at Addison"),
        ("pothole on Devon Avenue near Western", "pothole", "Devon Avenue near Western"),
        ("hay un bache en Clark cerca de Belmont", "hay un bache", "Clark cerca de Belmont"),
        ("trash on Western at the corner of Devon", "trash", "Western at the corner of Devon"),
        ("couch on the sidewalk by Clark and Belmont", "couch on the sidewalk", "Clark and Belmont"),
        ("abandoned car for 5 days", "abandoned car for 5 days", ""),
        ("graffiti on the wall", "graffiti on the wall", ""),
        ("3 street lights out", "3 street lights out", ""),
    ],
)
def test_the_words_that_tell_where_are_found(said, left, place):
    found = split_place(said)
    assert found[1] == place
    assert place or found[0] == left


def test_the_command_answers_each_line(menu):
    out = io.StringIO()
    answer_lines(
        io.StringIO('pothole at 2342 west devon\n{"text": "un bache", "language": "es"}\nI smell gas\n{"xyz\n'),
        out,
        menu,
        danger_level,
    )
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [answer["decision"] for answer in answers] == ["confirm", "confirm", "emergency", "ask_again"]
    assert answers[0]["place"] == "2342 west devon"
    assert answers[0]["services"][0]["service_code"] == "pothole"
    assert answers[1]["place"] is None


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("version = ", "not readable TOML"),
        ("version = 1", "no [[service]]"),
        ("[[service]]\nen = 'x'", "has no code"),
        ("[[service]]\ncode = 'a'", "has no words"),
        ("[[service]]\ncode='a'\nen='x'\ngroup='g'", "does not define"),
        ("[[service]]\ncode='a'\nen='x'\n[[service]]\ncode='a'\nen='y'", "twice"),
    ],
)
def test_a_menu_that_cannot_be_used_says_what_to_mend(tmp_path, text, complaint):
    path = tmp_path / "menu.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(MenuFileWrong, match=complaint.replace("[", r"\[").replace("]", r"\]")):
        read_menu(path)


def of(*names, **more):
    """A city's list of nothing but names."""
    return Menu(1, tuple(Service(f"s{number}", {"en": name}, **more) for number, name in enumerate(names)))


def best(menu, said, language="en"):
    found = understand(menu, said, language).services
    return found[0].service_name if found else ""


def test_what_somebody_sees_is_found_without_a_word_of_the_name():
    city = of("Sanitation Code Violation", "Rodent Baiting", "Abandoned Vehicle Complaint", "Tree Debris Clean-Up")
    assert best(city, "there are mice running all over the alley") == "Rodent Baiting"
    assert best(city, "a car with flat tires has been sitting here for months") == "Abandoned Vehicle Complaint"
    assert best(city, "hay ratas en el callejon", "es") == "Rodent Baiting"


def test_what_is_wrong_wins_over_what_it_is_wrong_on():
    city = of("Stop Sign Repair", "Graffiti Removal", "Sidewalk Inspection", "Snow - Uncleared Sidewalk", "Tree Trim")
    assert best(city, "someone tagged the stop sign") == "Graffiti Removal"
    assert best(city, "nobody shoveled the sidewalk") == "Snow - Uncleared Sidewalk"
    assert best(city, "branches hang over the sidewalk") == "Tree Trim"


def test_what_a_list_lacks_goes_to_what_comes_nearest():
    assert best(of("Graffiti", "Street Repair", "Trash"), "a manhole cover is missing") == "Street Repair"
    assert best(of("Parks", "Potholes", "Noise"), "the drinking fountain does not work") == "Parks"


def test_what_is_far_from_all_that_a_list_has_is_asked_again(menu):
    assert understand(menu, "the elevator in my building is broken").decision == "ask_again"


def test_a_keyword_is_about_the_whole_of_what_it_says(menu):
    assert best(menu, "someone dumped a bunch of tires in the alley") == "illegal dumping"
    assert best(menu, "i blew a tire on it this morning") == "pothole"


def test_names_that_only_machines_read_are_read_all_the_same():
    assert best(of("Cans_Left_Out_24x7", "Illegal_Dumping"), "they leave their garbage cans out all week") == (
        "Cans_Left_Out_24x7"
    )


def test_keywords_and_descriptions_tell_what_a_name_does_not():
    plain = Service("a", {"en": "Program 17"}, keywords={"en": ("leaf collection",)})
    other = Service("b", {"en": "Program 18"}, description="We remove graffiti from public property.")
    menu = Menu(1, (plain, other))
    assert best(menu, "when do you take my bags of leaves, they are still at the curb") == "Program 17"
    assert best(menu, "somebody spray painted our wall") == "Program 18"


def test_the_words_that_made_it_think_so_are_told(menu):
    match = understand(menu, "The big street light by the school is out").services[0]
    assert (match.service_code, match.because) == ("street_light_out", ("street", "light", "out"))


def test_a_slip_of_the_finger_does_no_harm():
    assert best(of("Graffiti", "Potholes", "Garbage"), "there is graffitti and grafiti") == "Graffiti"
    assert best(of("Graffiti", "Sidewalk", "Garbage"), "the sidewlk is cracked") == "Sidewalk"


def test_the_other_language_is_tried_where_it_means_more(menu):
    assert understand_in_any(menu, "hay un bache enorme", ("en", "es")).language == "es"
    assert understand_in_any(menu, "pothole", ("es", "en")).services[0].service_code == "pothole"
    assert understand_in_any(menu, "xyzzy", ("en", "es")).language == ""
    assert understand_in_any(menu, "there's no heat in my apartment", ("en", "es")).language == ""
    assert understand_in_any(menu, "sidewalk", ("en", "es")).language == "en"


def test_who_is_angry_and_reports_something_all_the_same_is_heard(menu):
    said = "this is ridiculous I've called five times about this pothole"
    assert understand(menu, said).services[0].service_code == "pothole"
    assert understand(menu, "this is ridiculous").decision == "not_ours"


@pytest.mark.parametrize(
    "said",
    ["thank you so much", "hello?", "what time does the library open", "are you a robot", "can I talk to a person",
     "a que hora abre la biblioteca", "what's the status of my request", "how much is a dog license",
     "bus schedule", "library hours", "pay my water bill", "horario de la biblioteca", "acta de nacimiento"],
)  # fmt: skip
def test_what_is_no_report_is_told_apart(menu, said):
    assert understand_in_any(menu, said, ("en", "es")).decision == "not_ours"


@pytest.mark.parametrize(
    "said",
    ["when will you fix the street light on my corner", "hello, there is a pothole", "can you pick up a dead raccoon",
     "why is my garbage still here", "the trash can is open and rats get in", "what do I do about rats",
     "garbage truck missed its schedule", "street light out 24 hours", "the sweeper never keeps the schedule"],
)  # fmt: skip
def test_a_report_that_is_put_as_a_question_is_a_report(menu, said):
    assert understand(menu, said).decision not in ("not_ours", "ask_again")


def test_a_saved_service_list_is_read_as_it_is(tmp_path):
    listed = tmp_path / "services.json"
    listed.write_text(
        '[{"service_code": 12, "service_name": "Pot_Holes", "keywords": "street, hole", "group": "Roads"},'
        '{"service_code": "013", "service_name": "Trash"}]',
        encoding="utf-8",
    )
    menu = read_menu_or_list(listed)
    assert [service.code for service in menu.services] == ["12", "013"]
    assert understand(menu, "a huge pothole").services[0].service_code == "12"
    (tmp_path / "no.xml").write_text("<html>Not found</html>", encoding="utf-8")
    with pytest.raises(ListUnusable, match=r"no\.xml"):
        read_menu_or_list(tmp_path / "no.xml")


def test_every_concept_names_only_concepts_that_there_are():
    known = {concept.id for concept in concepts()}
    for concept in concepts():
        assert {*concept.otherwise, *concept.overrules} <= known, concept.id
        assert concept.name or concept.id in sayings("en").concepts, concept.id


def test_a_long_list_is_ready_at_once_and_answers_at_once():
    names = [each.names["en"] for each in read_menu(CHICAGO).services]
    city = of(*(f"{name} {number}" for number in range(2500 // len(names) + 1) for name in names))
    began = time.process_time()
    understand(city, "hello there")
    understand(city, "rats")
    ready = time.process_time()
    for said in ("there's a dead raccoon on Clark and Belmont, smells awful", "pothole", "street light is out") * 4:
        understand(city, said)
    assert ready - began < 6
    assert (time.process_time() - ready) / 12 < 0.06


def test_whoever_only_understands_does_not_load_what_asks_cities():
    reads_a_list_and_understands = (
        "import sys, pathlib, cli, menus.cli, dialogue.maybe_danger\n"
        "from menus.service_list import read_menu_or_list\n"
        "from menus.understand import understand\n"
        "found = understand(read_menu_or_list(pathlib.Path(sys.argv[1])), 'pothole')\n"
        "assert found.decision == 'confirm'\n"
        "print(*sorted({'requests', 'urllib3', 'ssl', 'flask', 'redis'} & set(sys.modules)))"
    )
    listed = CHICAGO.parents[2] / "bench" / "utterances" / "chicago_services.json"
    order = [sys.executable, "-c", reads_a_list_and_understands, str(listed)]
    told = subprocess.run(order, cwd=CHICAGO.parents[2], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []


def test_what_is_asked_alone_is_a_report_where_the_city_lists_it():
    assert understand(of("Residential Parking Permits", "Pothole"), "parking permit").decision == "confirm"
    assert understand(of("Parking Enforcement", "Pothole"), "parking permit").decision == "not_ours"
