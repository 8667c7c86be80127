"""A city's own words, and what its past requests teach, stand in its menu's file."""

import csv
import json
import resource
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

import pytest

import cli
from facts.services import CalledHere, Learned
from menus import command
from menus.entries import MenuFileWrong
from menus.file import parse_menu, read_menu
from menus.understand import understand
from store.cities import from_json, to_json
from tests.dialogue.conftest import CITY
from tests.support.serving import serve

MENU = """
version = 1

[[service]]
code = "walk"
en = "Cliff Walk Issue"

[[service]]
code = "road"
en = "Roadway or Sidewalk Issue"

[[service]]
code = "013"
en = "Beach Issue"
"""
OURS = '\n[[called_here]]\nservices = ["walk"]\nen = ["forty steps|40 steps"]\n'


def best(menu, said):
    return understand(menu, said).services[0].service_code


@pytest.fixture
def file(tmp_path):
    (tmp_path / "menu.toml").write_text(MENU, encoding="utf-8")
    return tmp_path / "menu.toml"


@pytest.fixture
def past(tmp_path):
    """Forty requests in which people call the road something that no concept knows."""
    with (tmp_path / "past.csv").open("w", encoding="utf-8", newline="") as lines:
        rows = csv.writer(lines)
        rows.writerow(["Request ID", "Service Name", "Description"])
        rows.writerows([number, "Beach Issue", f"wrack on the strand by number {number}"] for number in range(30))
        rows.writerows([number, "Roadway or Sidewalk Issue", "the causeway has a washboard"] for number in range(10))
    return tmp_path / "past.csv"


def test_a_citys_own_word_is_understood_in_whatever_it_stands(file):
    said = "a handrail at the forty steps is loose"
    assert best(parse_menu(MENU), said) == "road"
    assert best(parse_menu(MENU + OURS), said) == "walk"


def test_a_citys_own_word_for_a_known_thing_is_as_good_as_townlines():
    menu = parse_menu(MENU + '\n[[called_here]]\nlike = "beach"\nen = ["the hooch"]\nes = ["la jucha"]\n')
    assert best(menu, "the hooch is covered in glass") == "013"
    assert understand(menu, "la jucha apesta", "es").services[0].service_code == "013"


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ('services = ["walk", "sea"]\nen = ["x"]', "'sea', which is no service"),
        ('like = "sea"\nen = ["x"]', "like 'sea', which is not known"),
        ('en = ["x"]', "needs services"),
        ('services = ["walk"]', "says nothing"),
        ('services = ["walk"]\nen = ["a + <sea>"]', "<sea>, a set of words that there is not"),
        ('services = ["walk"]\nen = ["a||b"]', "an empty place"),
        ('services = ["walk"]\nword = "x"', "has word, which is not known"),
    ],
)
def test_what_is_wrong_with_a_citys_own_words_is_told_with_its_line(entry, complaint):
    with pytest.raises(MenuFileWrong, match=r"line 1[789]:") as told:
        parse_menu(f"{MENU}\n\n[[called_here]]\n{entry}\n")
    assert complaint in str(told.value)


def test_past_requests_teach_how_people_here_say_things(file, past, capsys):
    assert command.learn(file, past) == 0
    assert "learned from 40 requests for 2 services" in capsys.readouterr().out
    menu = read_menu(file)
    assert best(menu, "wrack again on the strand") == "013"
    assert best(menu, "the causeway is a washboard") == "road"
    assert menu.learned["013"].requests == 30
    assert not any(word.isdigit() for one in menu.learned.values() for word in one.words)


def test_where_the_disk_is_full_the_menu_stays_as_it_was(file, past, capsys):
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = file.read_text(encoding="utf-8")
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size, most))
    try:
        assert cli.main(["menu", "learn", str(file), str(past)]) == 2
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    assert str(file) in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == before
    assert [each.name for each in file.parent.iterdir() if each.suffix == ".new"] == []


MUTE = """
version = 1

[[service]]
code = "streets"
en = "Street Division"

[[service]]
code = "roads"
en = "Road Division"
"""
HOLES = (
    "a deep pothole",
    "potholes again",
    "pothole ruined my tire",
    "the pothole is back",
    "big pothole",
    "two potholes",
)
LIGHTS = ("street light out", "the lamp post is dark", "light pole flickers", "no street lights at night")


def test_what_a_city_files_a_thing_under_is_learned_and_holds_in_every_language_of_the_line(file, tmp_path):
    file.write_text(MUTE, encoding="utf-8")
    rows = [f"streets,{each}" for each in HOLES * 6] + [f"roads,{each}" for each in LIGHTS * 9]
    (tmp_path / "past.csv").write_text("\n".join(["service_code,description", *rows]), encoding="utf-8")
    assert best(read_menu(file), "my wheel hit a pothole") == "roads"
    assert command.learn(file, tmp_path / "past.csv") == 0
    menu = read_menu(file)
    assert menu.learned["streets"].concepts["pothole"] == 36
    assert best(menu, "my wheel hit a pothole") == "streets"
    assert understand(menu, "hay un bache enorme", "es").services[0].service_code == "streets"


def test_past_requests_are_known_by_the_citys_own_names_and_codes(file, tmp_path):
    renamed = MENU.replace('"Beach Issue"', '"sand and sea"\nservice_name = "Beach_Issue (24x7)"')
    file.write_text(renamed.replace('"Cliff Walk Issue"', '"cliff path"\nfiled_as = "CW-1"'), encoding="utf-8")
    rows = ["Beach_Issue  (24x7) ,wrack on the strand"] * 3 + ["cw-1,a railing is loose"] * 2 + ["sand and sea,wrack"]
    (tmp_path / "past.csv").write_text("\n".join(["Service Name,Description", *rows]), encoding="utf-8")
    assert command.learn(file, tmp_path / "past.csv") == 0
    learned = read_menu(file).learned
    assert {code: one.requests for code, one in learned.items()} == {"013": 4, "walk": 2}


def test_what_an_older_version_learned_is_read_and_counts(file):
    """Without concepts, and with pairs of words."""
    old = '\n[learned]\n"013" = { requests = 30, said = "wrack 30, wrack strand 29" }\n'
    assert best(parse_menu(MENU + old), "wrack everywhere") == "013"


def test_what_is_no_report_is_none_after_learning_either(file, past):
    command.learn(file, past)
    for said in ("what time does city hall open", "thanks so much", "who is the mayor"):
        assert understand(read_menu(file), said).decision == "not_ours"


def test_what_is_learned_takes_the_place_of_what_was_learned_before(file, past):
    command.learn(file, past)
    once = file.read_text(encoding="utf-8")
    command.learn(file, past)
    assert file.read_text(encoding="utf-8") == once


def test_what_somebody_wrote_below_what_was_learned_stays(file, past):
    command.learn(file, past)
    with file.open("a", encoding="utf-8") as menu:
        menu.write(f"{OURS}# Ask Ada about the steps.\n")
    command.learn(file, past)
    text = file.read_text(encoding="utf-8")
    assert "# Ask Ada about the steps." in text and text.count("[learned]") == 1
    assert best(read_menu(file), "a handrail at the forty steps is loose") == "walk"
    assert read_menu(file).learned["013"].requests == 30


@pytest.mark.parametrize("between", ";\t|")
def test_a_csv_file_may_be_separated_as_a_spreadsheet_does_it(file, tmp_path, between):
    rows = ["service_name{0}description", *["Beach Issue{0}wrack on the strand, again"] * 2]
    (tmp_path / "past.csv").write_text("\n".join(rows).format(between), encoding="utf-8")
    assert command.learn(file, tmp_path / "past.csv") == 0
    assert read_menu(file).learned["013"].requests == 2


def test_a_csv_file_with_a_quotation_mark_that_never_ends_is_told(file, tmp_path, capsys):
    rows = 'service_name,description\nBeach Issue,"wrack\n' + "Beach Issue,wrack\n" * 20_000
    (tmp_path / "past.csv").write_text(rows, encoding="utf-8")
    assert cli.main(["menu", "learn", str(file), str(tmp_path / "past.csv")]) == 2
    assert "Is a quotation mark missing there?" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == MENU


def test_a_file_that_teaches_nothing_says_why_and_changes_nothing(file, past, tmp_path, capsys):
    other = tmp_path / "other.csv"
    other.write_text("Service Name,Description\nGraffiti,a wall\n", encoding="utf-8")
    assert command.learn(file, other) == 1
    assert "Are its codes or names the menu's?" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == MENU


def test_what_learn_wrote_and_somebody_broke_is_told(file):
    with pytest.raises(MenuFileWrong, match="Take it out"):
        parse_menu(MENU + '\n[learned]\n"walk" = { requests = "many" }\n')


def test_a_citys_own_words_and_what_was_learned_survive_the_store():
    called = CalledHere(services=("pothole",), cues={"en": ("the dip",)})
    menu = replace(CITY.menu, called_here=(called,), learned={"pothole": Learned(3, {"dip": 2}, {"pothole": 2})})
    city = replace(CITY, menu=menu)
    assert from_json(to_json(city)) == city


class City:
    """It was told of the causeway once a day, shows the 50 latest of what is asked for, and wants a key."""

    def __init__(self, looks_at_days=True):
        self.looks_at_days = looks_at_days
        self.made = tuple(datetime.now(UTC) - timedelta(days=back, minutes=1) for back in range(200))

    def __call__(self, environ, start):
        query = {name: said[0] for name, said in parse_qs(environ["QUERY_STRING"]).items()}
        shown = (query.get("api_key"), query.get("jurisdiction_id")) == ("secret", "smallville.gov")
        start("200 OK" if shown else "403 Forbidden", [("Content-Type", "application/json")])
        answer = [{"service_code": "road", "service_name": "Roadway or Sidewalk Issue", "metadata": False}]
        if environ["PATH_INFO"].endswith("/requests.json"):
            since, until = query.get("start_date", ""), query.get("end_date", "9999")
            words = {"service_code": "road", "description": "the causeway has a washboard"}
            made = [(at, f"{when:%Y-%m-%dT%H:%M:%SZ}") for at, when in enumerate(self.made)]
            made = [(at, when) for at, when in made if since <= when <= until or not self.looks_at_days]
            answer = [words | {"service_request_id": str(at), "requested_datetime": when} for at, when in made[:50]]
        return [json.dumps(answer).encode()]


@pytest.mark.parametrize("told_by", ["options", "the city's file"])
def test_an_endpoint_that_cuts_its_answers_short_teaches_all_it_has(told_by, file, tmp_path, capsys, monkeypatch):
    with serve(City()) as base:
        if told_by == "options":
            monkeypatch.setenv("API_KEY", "secret")
            told = ["--jurisdiction", "smallville.gov"]
        else:
            provider = f'name = "city"\nurl = "{base}/v2/"\napi_key = "secret"\njurisdiction_id = "smallville.gov"\n'
            profile = "[provider.profile]\nkey_on_reads = true\n"
            (tmp_path / "city.toml").write_text(f"[[provider]]\n{provider}{profile}", encoding="utf-8")
            told = ["--city", str(tmp_path)]
        assert cli.main(["menu", "learn", str(file), f"{base}/v2", *told]) == 0
    said = capsys.readouterr().out
    assert "200 requests of 365 days were read with" in said
    assert "cuts its answers short (50 requests in one), so it was asked in shorter times" in said
    assert "the endpoint shows none from before that" in said
    assert "learned from 200 requests for one service" in said


def test_what_could_not_be_read_is_told_with_its_days(file, capsys, monkeypatch):
    monkeypatch.setenv("API_KEY", "secret")
    with serve(City(looks_at_days=False)) as base:
        assert cli.main(["menu", "learn", str(file), f"{base}/v2", "--jurisdiction", "smallville.gov"]) == 0
    said = capsys.readouterr().out
    assert "Not all was read of 365 days (" in said
    assert "the same 50 requests are given whatever part of it is asked for" in said
    assert "A CSV file of past requests" in said


def test_a_city_whose_file_cannot_be_read_is_told_before_anything_is_asked(file, tmp_path, capsys):
    learn = ["menu", "learn", str(file), "http://127.0.0.1:1/v2", "--city", str(tmp_path)]
    assert cli.main(learn) == 2
    assert "city.toml is not there" in capsys.readouterr().err
    (tmp_path / "city.toml").write_text('[[provider]]\nname = "city"\nurl = "${NO_SUCH_NAME}"\n', encoding="utf-8")
    assert cli.main(learn) == 2
    assert "which the environment does not hold" in capsys.readouterr().err
