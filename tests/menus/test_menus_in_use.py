"""A menu in use: published, rolled back, and kept in step with the city's list, also in the middle of a call."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

import app
import cli
import reports.cli
from demo.town import Town
from facts.services import Choice, Menu, Question, Service
from menus import shelf
from menus.changes import changes
from menus.city_list import CityList
from menus.entries import MenuFileWrong
from menus.kept_lists import kept_lists
from menus.refresh import refresh
from menus.shown import shown
from menus.source import read_list
from open311 import Attribute, Value
from open311 import Service as Listed
from phone.call import Call
from phone.http import flask_post
from reports.georeport import profile_of
from store.cities import load_city
from store.vault import Vault

MENU = Path(__file__).parent.parent.parent / "demo" / "chicago" / "menu.toml"
SHORT = """
[[group]]
code = "all"
en = "Everything"
""" + "".join(f'[[service]]\ncode = "{code}"\ngroup = "all"\nen = "{name}"\n' for code, name in [
    ("pothole", "pothole"), ("rats", "rats or mice"), ("weed_removal", "tall weeds"),
    ("missed_garbage_pickup", "missed garbage"),
    ("street_light_out", "street light out"), ("graffiti_removal", "graffiti"), ("dead_animal_pickup", "dead animal"),
    ("abandoned_vehicle", "abandoned vehicle"),
])  # fmt: skip


@pytest.fixture
def it(town: Town) -> "CityIT":
    return CityIT(town)


class CityIT:
    """Somebody who keeps the menu, and the city whose list changes under them."""

    def __init__(self, town: Town) -> None:
        self.town, self.store, self.vault = town, town.store, Vault(town.settings.secret_key)
        self.city_id = "chicago-demo"

    def publishes(self, text: str) -> int:
        return shelf.publish(self.store, self.vault, self.city_id, text).menu.version

    def city(self):
        return load_city(self.store, self.vault, self.city_id)

    def the_city_drops(self, *codes: str) -> None:
        listed = self.town.city.services
        left = tuple(each for each in listed.services if each["service_code"] not in codes)
        self.town.city.services = replace(listed, services=left)

    def looks(self, ahead: float = 0.0):
        city = self.city()
        profiles = {provider.name: profile_of(provider) for provider in city.providers}
        return refresh(self.store, self.vault, city, profiles, time.time() + ahead)

    def trouble(self) -> str:
        return kept_lists(self.store, self.vault, self.city_id)["city"].trouble

    def offered(self) -> set[str]:
        return {service.code for service in self.city().menu.services}


def test_a_published_menu_is_used_at_once_and_a_call_under_way_keeps_its_own(town, it):
    call = town.call()
    call.dial()
    assert it.publishes(SHORT) == 2
    assert it.city().menu.version == 2
    assert "For Streets and sidewalks, press 1." in call.press("1").text
    other = town.call("+13125550143")
    other.dial()
    assert "For Everything, press 1." in other.press("1").text


def test_a_call_under_way_reports_what_a_new_menu_does_not_offer_any_more(town, it):
    call = town.call()
    call.dial()
    call.say("rats in the alley")
    it.publishes('[[service]]\ncode = "pothole"\nen = "pothole"\n')
    assert "rats" in call.say("yes").text or call.step == "where"
    call.say("2342 west devon")
    call.say("no")
    call.say("yes")
    assert "Here is your report: rats" in call.say("no").text
    call.say("yes")
    assert town.filed()[-1]["service_code"] == "rats"
    call.press("2")
    assert "For pothole, press 1. For something else, press 2." in call.press("1").text


def test_every_machine_goes_by_the_same_menus(town, it):
    other = replace(town.line, post=flask_post(app.create_app(town.settings).test_client()))
    before, elsewhere = town.call(), Call(other, "+13125550143")
    before.dial()
    elsewhere.dial()
    it.publishes(SHORT)
    before.line = other
    elsewhere.line = town.line
    for call in (before, elsewhere):
        assert "For Streets and sidewalks, press 1." in call.press("1").text
    for line in (town.line, other):
        later = Call(line, "+13125550144")
        later.dial()
        assert "For Everything, press 1." in later.press("1").text


def test_what_left_the_citys_list_is_gone_from_the_menu_of_a_call_under_way_too(town, it):
    call = town.call()
    call.dial()
    call.say("rats in the alley")
    it.publishes(SHORT)
    it.the_city_drops("rats")
    it.looks()
    assert "the city no longer takes reports of this kind: rats" in call.say("yes").text


def test_of_a_long_group_six_are_read_and_the_rest_a_page_later(town, it):
    it.publishes(SHORT)
    call = town.call()
    call.dial()
    call.press("1")
    first = call.press("1").text
    assert first.endswith("For graffiti, press 6. For more, press 7.")
    assert call.press("7").text.endswith(
        "For dead animal, press 1. For abandoned vehicle, press 2. For something else, press 3."
    )
    assert "abandoned vehicle" in call.press("2").text


def test_more_can_be_asked_for_in_words(town, it):
    it.publishes(SHORT)
    call = town.call()
    call.dial()
    call.press("1")
    call.press("1")
    assert "For dead animal, press 1." in call.say("more please").text


def test_a_menu_without_groups_is_read_at_once(town, it):
    it.publishes('[[service]]\ncode = "pothole"\nen = "pothole"\n[[service]]\ncode = "rats"\nen = "rats"\n')
    call = town.call()
    call.dial()
    assert call.press("1").text.endswith("For pothole, press 1. For rats, press 2. For something else, press 3.")


def test_the_short_name_is_texted_and_the_long_one_said(town, it):
    it.publishes(
        '[[service]]\ncode = "pothole"\nen = "a hole in the street, or a broken pavement"\ntext.en = "hole in street"\n'
    )
    call = town.call()
    call.dial()
    assert "For a hole in the street, or a broken pavement, press 1." in call.press("1").text
    thread = town.thread("+13125550177")
    assert thread.send("hole in the street").messages[0].body.startswith("Hole in street (if not, reply NO). ")


def test_a_wrong_menu_is_told_and_the_one_in_use_stays(it):
    before = it.city()
    with pytest.raises(MenuFileWrong, match="line 1"):
        it.publishes('[[service]]\ncode = "pothole"\n')
    with pytest.raises(MenuFileWrong, match="there is no provider parks"):
        it.publishes('[[service]]\ncode = "pothole"\nen = "pothole"\nprovider = "parks"\n')
    assert it.city() == before


def test_another_citys_menu_is_not_put_into_use(it):
    it.looks()
    before = it.city()
    with pytest.raises(MenuFileWrong, match="none of its 1 services is on the list of Chicago"):
        it.publishes('[[service]]\ncode = "moat"\nen = "moat"\n')
    assert it.city() == before


def test_every_menu_is_kept_and_can_be_put_back(it):
    it.publishes(SHORT)
    it.publishes(SHORT.replace("tall weeds", "weeds"))
    back = shelf.roll_back(it.store, it.vault, it.city_id, 2)
    assert back.menu.version == 4
    assert "tall weeds" in [service.names["en"] for service in back.menu.services]
    kept = shelf.history(it.store, it.vault, it.city_id)
    assert [(each.number, each.services) for each in kept][:3] == [(4, 8), (3, 8), (2, 8)]
    assert kept[-1].number == 1
    assert shelf.roll_back(it.store, it.vault, it.city_id, 1).menu.groups[0].code == "streets"
    with pytest.raises(shelf.NoSuchMenu, match="There are: 1, 2, 3, 4, 5"):
        shelf.roll_back(it.store, it.vault, it.city_id, 9)


def test_what_left_the_citys_list_is_never_offered_and_comes_back_with_it(town, it):
    it.publishes(SHORT)
    whole = town.city.services
    it.the_city_drops("rats")
    assert [service.code for service in it.looks().menu.gone] == ["rats"]
    assert "rats" not in it.offered()
    call = town.call()
    call.dial()
    call.press("1")
    assert "rats" not in call.press("1").text
    it.publishes(SHORT.replace("tall weeds", "weeds"))
    assert "rats" not in it.offered()
    town.city.services = whole
    it.looks(ahead=24 * 3600)
    assert "rats" in it.offered()


def test_whoever_was_offered_what_has_left_since_is_told_and_offered_its_group(town, it):
    it.publishes(SHORT)
    call = town.call()
    call.dial()
    call.press("1")
    assert "For rats or mice, press 2." in call.press("1").text
    it.the_city_drops("rats")
    it.looks()
    heard = call.press("2").text
    assert "the city no longer takes reports of this kind: rats or mice" in heard
    assert "For pothole, press 1. For tall weeds, press 2." in heard


def test_whoever_reports_what_leaves_meanwhile_is_told_before_it_is_filed(town, it):
    it.publishes(SHORT)
    call = town.call()
    call.dial()
    call.press("1")
    call.press("1")
    call.press("2")
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
    reports.cli.list_reports(it.store, it.vault, [it.city_id], "refused")
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


def test_a_menu_is_shown_as_a_caller_hears_it(it):
    it.publishes(SHORT)
    lines = list(shown(it.city().menu, "en"))
    assert "  1  Everything" in lines
    assert "     6  graffiti" in lines
    assert "     7 1  dead animal" in lines


def test_the_command_publishes_shows_tells_and_puts_back(town, it, tmp_path, capsys, monkeypatch):
    for name, value in (
        ("REDIS_URL", town.settings.redis_url),
        ("TOWNLINE_SECRET_KEY", town.settings.secret_key),
        ("TWILIO_ACCOUNT_SID", town.settings.twilio_account_sid),
        ("TWILIO_AUTH_TOKEN", "a token"),
        ("PUBLIC_URL", "https://line.example"),
        ("TOWNLINE_CITY", str(MENU.parent)),
    ):
        monkeypatch.setenv(name, value)
    (tmp_path / "short.toml").write_text(SHORT)

    def menu(*arguments: str) -> tuple[int, str]:
        status = cli.main(["menu", *arguments])
        told = capsys.readouterr()
        return status, told.out + told.err

    assert menu("publish", str(tmp_path / "short.toml")) == (
        0,
        "Chicago (demonstration): menu 2 is in use for every report that begins from now on.\n"
        "There are no two examples in en: the greeting names none. Add them to [examples].\n"
        '8 of 8 services have no name in es: callers hear them in another language. Add es = "…": pothole, rats, '
        "weed_removal, missed_garbage_pickup, street_light_out and 3 more.\n"
        "The groups all have no name in es.\n"
        "There are no two examples in es: the greeting names none. Add them to [examples].\n",
    )
    assert "1  Everything" in menu("show")[1]
    assert "from short.toml  in use" in menu("history")[1]
    it.the_city_drops("rats")
    it.looks()
    assert "gone     rats  rats or mice" in menu("diff")[1]
    town.city.is_down()
    it.looks(ahead=24 * 3600)
    status, told = menu("diff")
    assert status == 2
    assert "cannot be used since" in told
    assert menu("rollback", "1")[1].endswith("menu 1 is in use again, as menu 3.\n")
    assert menu("rollback", "9")[0] == 2
    (tmp_path / "wrong.toml").write_text('[[service]]\ncode = "a"\n')
    assert menu("publish", str(tmp_path / "wrong.toml")) == (
        2,
        'wrong.toml, line 1: a has no name. Add one for a language: en = "…".\n',
    )
    assert menu("publish", str(tmp_path / "nothing.toml"))[0] == 2
