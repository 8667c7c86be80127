"""`townline menu pull`: from a city's endpoint, or a saved list, to a file that can be published."""

import json
import shutil
from pathlib import Path

import pytest

import cli
from demo.city import create_app
from demo.georeport.city import DemoCity
from menus.city_list import ListUnusable
from menus.file import read_menu
from menus.source import read_list
from open311 import Client, Profile
from tests.menus.lists import CHICAGO, SAN_FRANCISCO
from tests.support.endpoints import Bad
from tests.support.serving import serve


@pytest.fixture
def city(tmp_path: Path) -> DemoCity:
    return DemoCity(tmp_path / "city.sqlite3")


@pytest.fixture
def endpoint(city: DemoCity):
    with serve(create_app(city, None)) as address:
        yield f"{address}/demo/open311/v2"


def test_a_city_is_asked_for_its_list_its_questions_and_what_people_ask_for(city, endpoint, tmp_path, capsys):
    line = Client(Profile(url=endpoint, api_key="townline-demo"))
    for _ in range(30):
        line.post(service_code="weed_removal", lat=41.9, long=-87.7, description="Tall weeds", address_string="1 Main")
    out = tmp_path / "menu.toml"
    assert cli.main(["menu", "pull", endpoint, "--out", str(out)]) == 0
    menu = read_menu(out)
    assert menu.services[0].code == "weed_removal"
    assert len(menu.services) == len(city.services.services)
    basement = next(service for service in menu.services if service.code == "water_in_basement")
    assert any(question.required for question in basement.questions)
    told = capsys.readouterr()
    assert "by the city's 30 latest requests" in told.out
    assert told.err.splitlines() == [
        "Asking for the service list ...",
        "Asking for the questions of 3 services, 4 at once ...",
        "Asking for the requests of 90 days, to see what is commonest ...",
    ]


@pytest.mark.parametrize("address", ["{}/", "{}/services.json", "{}/services.xml", "{}/discovery.json"])
def test_any_address_of_the_endpoint_will_do(endpoint, address):
    found = read_list(address.format(endpoint))
    assert len(found.services) == len(read_list(str(CHICAGO)).services)
    assert found.changeset
    assert "water_in_basement" in found.questions


def test_an_endpoint_that_is_down_is_told_and_nothing_is_written(city, endpoint, tmp_path, capsys):
    city.is_down()
    assert cli.main(["menu", "pull", endpoint, "--out", str(tmp_path / "menu.toml")]) == 1
    said = capsys.readouterr().err
    assert f"No service list at {endpoint}. services.json and services.xml: " in said
    assert said.count("http://") == 1
    assert not (tmp_path / "menu.toml").exists()


def test_whoever_is_refused_is_asked_for_a_key():
    bad = Bad()
    bad.otherwise = ("403 Forbidden", "application/json", b'[{"code":403,"description":"no key"}]')
    with serve(bad) as address, pytest.raises(ListUnusable, match=r"403: no key\. Does it want a key"):
        read_list(address)
    bad.otherwise = ("200 OK", "text/html", b"<html>log in</html>")
    with serve(bad) as address, pytest.raises(ListUnusable, match=r"services\.json: the answer is .*open in a browser"):
        read_list(address)


def test_questions_that_are_refused_are_missing_and_those_that_are_not_there_are_told(tmp_path, capsys):
    bad = Bad()
    named = [{"service_code": code, "service_name": f"Rat in the {code}", "metadata": "true"} for code in "abc"]
    bad.answers["/services.json"] = json.dumps(named)
    bad.answers["/services/a.json"] = ("403 Forbidden", "application/json", b'[{"code":403,"description":"no key"}]')
    with serve(bad) as address:
        assert cli.main(["menu", "pull", address, "--out", str(tmp_path / "menu.toml")]) == 0
    told = capsys.readouterr().out
    assert "THE QUESTIONS OF ONE SERVICE COULD NOT BE READ: the endpoint may refuse their reports" in told
    assert "2 services should have questions by the city's list, and the city shows none" in told


@pytest.mark.parametrize("body", ["", "[]", "<html><body>Hello</body></html>", '{"error": "busy"}', "<services/>"])
def test_what_is_no_service_list_is_told(tmp_path, body):
    (tmp_path / "services.json").write_text(body)
    with pytest.raises(ListUnusable, match=r"Save /services\.json or \.xml again"):
        read_list(str(tmp_path / "services.json"))


def test_a_list_of_requests_is_not_taken_for_the_citys_list_in_silence(tmp_path, capsys):
    row = {"service_request_id": "1", "service_code": "021", "service_name": "Graffiti", "status": "open"}
    (tmp_path / "requests.json").write_text(json.dumps([row]))
    assert cli.main(["menu", "pull", str(tmp_path / "requests.json"), "--out", str(tmp_path / "menu.toml")]) == 0
    assert "THIS IS A LIST OF REQUESTS" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ListUnusable, match="Is the name right"):
        read_list(str(tmp_path / "nothing.json"))


def test_definitions_and_requests_that_lie_beside_a_saved_list_are_read(tmp_path):
    shutil.copy(SAN_FRANCISCO, tmp_path / "services.xml")
    asked = {"attributes": [{"code": "A", "required": "true", "datatype": "string", "description": "Why?"}]}
    (tmp_path / "definition-006.json").write_text(json.dumps(asked))
    (tmp_path / "requests.json").write_text(json.dumps([{"service_request_id": "1", "service_code": "021"}]))
    found = read_list(str(tmp_path / "services.xml"))
    assert found.questions["006"][0].description == "Why?"
    assert found.requests == {"021": 1}


def test_what_city_it_has_written_is_kept_beside_a_new_draft(tmp_path, capsys):
    out = tmp_path / "menu.toml"
    out.write_text("# mine\n")
    assert cli.main(["menu", "pull", str(SAN_FRANCISCO), "--out", str(out)]) == 0
    assert (tmp_path / "menu.toml.before").read_text() == "# mine\n"
    assert "now in menu.toml.before" in capsys.readouterr().out


def test_without_a_file_the_draft_is_printed(capsys, tmp_path):
    assert cli.main(["menu", "pull", str(SAN_FRANCISCO)]) == 0
    (tmp_path / "menu.toml").write_text(capsys.readouterr().out)
    assert len(read_menu(tmp_path / "menu.toml").services) == 36


def test_a_list_that_wants_a_jurisdiction_gets_it_from_the_address_or_the_command(endpoint, tmp_path, capsys):
    out = str(tmp_path / "menu.toml")
    assert read_list(f"{endpoint}/services.json?jurisdiction_id=chicago.demo").services
    (tmp_path / "key").write_text("k\n")
    known = ["--jurisdiction", "chicago.demo", "--api-key-file", str(tmp_path / "key")]
    assert cli.main(["menu", "pull", endpoint, *known, "--out", out]) == 0
    assert cli.main(["menu", "pull", endpoint, "--jurisdiction", "elsewhere", "--out", out]) == 1
    assert "No service list at" in capsys.readouterr().err


def test_a_list_in_place_of_a_menu_and_a_folder_in_place_of_either_are_told(tmp_path, capsys):
    assert cli.main(["menu", "show", str(CHICAGO)]) == 2
    assert "is a saved service list, not a menu. Draft one of it: townline menu pull" in capsys.readouterr().err
    for command in (["menu", "pull"], ["menu", "show"], ["understand", "--menu"]):
        assert cli.main([*command, str(tmp_path)]) != 0
        assert "Is the name right" in capsys.readouterr().err
