"""A menu is kept in step with the city's list, also in the middle of a call."""

from dataclasses import replace

import pytest

import reports.cli
from facts.services import Choice, Menu, Question, Service
from menus.changes import changes
from menus.city_list import CityList
from menus.source import read_list
from open311 import Attribute, Value
from open311 import Service as Listed
from tests.menus.city_it import SHORT, ringing


def test_what_left_the_citys_list_is_gone_from_the_menu_of_a_call_under_way_too(town, it):
    call = ringing(town, "rats in the alley")
    it.publishes(SHORT)
    it.the_city_drops("rats")
    it.looks()
    assert "the city no longer takes reports of this kind: rats" in call.say("yes").text


def test_what_left_the_citys_list_is_never_offered_and_comes_back_with_it(town, it):
    it.publishes(SHORT)
    whole = town.city.services
    it.the_city_drops("rats")
    assert [service.code for service in it.looks().menu.gone] == ["rats"]
    assert "rats" not in it.offered()
    call = ringing(town, "1")
    assert "rats" not in call.press("1").text
    it.publishes(SHORT.replace("tall weeds", "weeds"))
    assert "rats" not in it.offered()
    town.city.services = whole
    it.looks(ahead=24 * 3600)
    assert "rats" in it.offered()


def test_whoever_was_offered_what_has_left_since_is_told_and_offered_its_group(town, it):
    it.publishes(SHORT)
    call = ringing(town, "1")
    assert "For rats or mice, press 2." in call.press("1").text
    it.the_city_drops("rats")
    it.looks()
    heard = call.press("2").text
    assert "the city no longer takes reports of this kind: rats or mice" in heard
    assert "For pothole, press 1. For tall weeds, press 2." in heard


def test_whoever_reports_what_leaves_meanwhile_is_told_before_it_is_filed(town, it):
    it.publishes(SHORT)
    call = ringing(town, "1", "1", "2")
    it.the_city_drops("rats")
    it.looks()
    assert "the city no longer takes reports of this kind: rats or mice" in call.say("2342 west devon").text
    call.press("1")
    assert call.step != "which_in_group"
    assert town.filed() == []


def test_a_report_that_was_made_for_what_has_left_since_is_kept_and_goes_to_staff(town, it, capsys):
    thread = town.thread()
    thread.send("rats at 2342 west devon")
    for _ in range(6):
        if thread.send("yes" if thread.step != "describe" else "1").step == "anything_else":
            break
    it.the_city_drops("rats")
    it.looks()
    assert town.filed() == []
    reports.cli.list_reports(reports.cli.Desk(it.store, it.vault, [it.city_id]), "refused")
    assert "  refused" in capsys.readouterr().out


@pytest.mark.parametrize("trouble", ["down", "empty", "a web page", "strangers"])
def test_a_list_that_cannot_be_used_leaves_the_last_good_one_and_says_so(town, it, trouble, caplog):
    it.looks()
    before = it.offered()
    listed = town.city.services
    if trouble == "down":
        town.city.is_down()
    elif trouble == "empty":
        town.city.services = replace(listed, services=())
    elif trouble == "a web page":
        town.city.switches = replace(town.city.switches, html=200)
    else:
        town.city.services = replace(listed, services=({**listed.services[0], "service_code": "other"},))
    it.looks(ahead=24 * 3600)
    assert it.offered() == before
    assert it.trouble()
    assert "the last good one stays in use" in caplog.text
    town.city.works_again()
    town.city.services = listed
    it.looks(ahead=24 * 3600)
    assert it.trouble() == ""


def test_the_list_is_not_read_again_within_the_day_while_its_changeset_stays(town, it):
    it.looks()
    it.the_city_drops("rats")
    it.looks(ahead=3600)
    assert "rats" in it.offered()
    it.looks(ahead=24 * 3600)
    assert "rats" not in it.offered()


def test_differences_are_told_with_what_to_do(town, it):
    it.publishes('[[service]]\ncode = "water_in_basement"\nen = "water"\n[[service]]\ncode = "moat"\nen = "moat"\n')
    told = changes(it.city().menu, read_list(it.city().providers[0].url))
    assert any(line.startswith("gone     moat  moat: no longer on the city's list.") for line in told)
    assert any(line.startswith("new      pothole") for line in told)
    assert any(line.startswith("question water_in_basement  water: the city insists on") for line in told)


def test_a_service_of_another_name_and_other_answers_are_told(it):
    pothole = Service("p", {"en": "pothole"}, service_name="Pothole_Repair")
    whence = Question("FROM", "singlevaluelist", {"en": "From?"}, False, choices=(Choice("A", {}), Choice("B", {})))
    much = Question("MUCH", "string", {"en": "How much?"})
    water = Service("w", {"en": "water"}, service_name="Water", questions=(whence, much))
    asked = (
        Attribute(
            "FROM", "From?", datatype="singlevaluelist", required=True, values=(Value("B", "b"), Value("C", "c"))
        ),
        Attribute("MUCH", "How much?", datatype="number", required=True),
    )
    listed = CityList("", (Listed("p", "Hole in the road"), Listed("w", "Water ")), {"w": asked})
    assert changes(Menu(1, (pothole, water)), listed) == [
        "renamed  p  Pothole_Repair is now Hole in the road; the menu calls it pothole. If that is still right, change "
        "service_name in the menu; else the names too.",
        "question w  water: the city insists on FROM now. Write required = true.",
        "question w  water: FROM takes A no longer. Take it out.",
        "question w  water: FROM takes C (c) too. Add it.",
        'question w  water: MUCH is a number now. Write datatype = "number".',
    ]
