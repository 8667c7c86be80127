"""A menu in use: published, shown, rolled back; calls under way keep what they were offered."""

from dataclasses import replace
from pathlib import Path

import pytest

import app
import cli
from import_city import import_city
from menus import shelf
from menus.advice import advice
from menus.entries import MenuFileWrong
from menus.shown import shown
from phone.call import Call
from phone.http import flask_post
from tests.menus.city_it import SHORT, ringing

MENU = Path(__file__).parent.parent.parent / "demo" / "chicago" / "menu.toml"


@pytest.fixture
def menu(town, capsys, monkeypatch):
    """`townline menu`, on the machine of the line: gives the exit status, and what was said."""
    for name, value in (
        ("REDIS_URL", town.settings.redis_url),
        ("TOWNLINE_SECRET_KEY", town.settings.secret_key),
        ("TWILIO_ACCOUNT_SID", town.settings.twilio_account_sid),
        ("TWILIO_AUTH_TOKEN", "a token"),
        ("PUBLIC_URL", "https://line.example"),
        ("TOWNLINE_CITY", str(MENU.parent)),
    ):
        monkeypatch.setenv(name, value)

    def run(*arguments: str) -> tuple[int, str]:
        status = cli.main(["menu", *arguments])
        told = capsys.readouterr()
        return status, told.out + told.err

    return run


@pytest.fixture
def directory(it, tmp_path):
    """The city's directory, whose city.toml names its endpoint; its menu.toml is to be written."""
    text = (MENU.parent / "city.toml").read_text()
    (tmp_path / "city.toml").write_text(text.replace("${DEMO_CITY_URL}/demo/open311/v2/", it.city().providers[0].url))
    return tmp_path


def test_a_published_menu_is_used_at_once_and_a_call_under_way_keeps_its_own(town, it):
    call = ringing(town)
    assert it.publishes(SHORT) == 2
    assert it.city().menu.version == 2
    assert "For Streets and sidewalks, press 1." in call.press("1").text
    assert "For Everything, press 1." in ringing(town, number="+13125550143").press("1").text


def test_a_call_under_way_reports_what_a_new_menu_does_not_offer_any_more(town, it):
    call = ringing(town, "rats in the alley")
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


def test_of_a_long_group_six_are_read_and_the_rest_a_page_later(town, it):
    it.publishes(SHORT)
    call = ringing(town, "1")
    first = call.press("1").text
    assert first.endswith("For graffiti, press 6. For more, press 7.")
    assert call.press("7").text.endswith(
        "For dead animal, press 1. For abandoned vehicle, press 2. For something else, press 3."
    )
    assert "abandoned vehicle" in call.press("2").text


def test_more_can_be_asked_for_in_words(town, it):
    it.publishes(SHORT)
    call = ringing(town, "1", "1")
    assert "For dead animal, press 1." in call.say("more please").text


def test_a_menu_without_groups_is_read_at_once(town, it):
    it.publishes('[[service]]\ncode = "pothole"\nen = "pothole"\n[[service]]\ncode = "rats"\nen = "rats"\n')
    call = ringing(town)
    assert call.press("1").text.endswith("For pothole, press 1. For rats, press 2. For something else, press 3.")


def test_the_short_name_is_texted_and_the_long_one_said(town, it):
    it.publishes(
        '[[service]]\ncode = "pothole"\nen = "a hole in the street, or a broken pavement"\ntext.en = "hole in street"\n'
    )
    call = ringing(town)
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


def test_a_service_that_the_city_added_today_is_offered_once_it_is_published(town, it, menu, tmp_path):
    it.looks()
    added = {**town.city.services.services[0], "service_code": "moat", "service_name": "Moat"}
    town.city.services = replace(town.city.services, services=(*town.city.services.services, added))
    (tmp_path / "menu.toml").write_text(SHORT + '[[service]]\ncode = "moat"\nen = "moat"\n')
    assert menu("publish", str(tmp_path / "menu.toml"))[0] == 0
    assert "moat" in it.offered()


def test_services_that_all_have_other_codes_since_today_are_offered_once_they_are_published(town, it, directory):
    it.looks()
    listed = town.city.services.services
    renamed = tuple({**each, "service_code": f"new-{each['service_code']}"} for each in listed)
    town.city.services = replace(town.city.services, services=renamed)
    (directory / "menu.toml").write_text(SHORT.replace('code = "', 'code = "new-').replace("new-all", "all"))
    import_city(it.store, it.vault, directory, directory, {}, again=True)
    assert "new-pothole" in it.offered()


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


def test_a_menu_is_shown_as_a_caller_hears_it(it):
    it.publishes(SHORT)
    lines = list(shown(it.city().menu, "en"))
    assert "  1  Everything" in lines
    assert "     6  graffiti" in lines
    assert "     7 1  dead animal" in lines


def test_the_command_publishes_shows_tells_and_puts_back(town, it, menu, tmp_path):
    (tmp_path / "short.toml").write_text(SHORT)
    assert menu("publish", str(tmp_path / "short.toml")) == (
        0,
        "Chicago (demonstration): menu 2 is in use for every report that begins from now on.\n"
        "There are no two examples in en: the greeting names none. Add them to [examples].\n"
        '8 of 8 services have no name in es: callers hear them in another language. Add es = "…": pothole, rats, '
        "weed_removal, missed_garbage_pickup, street_light_out and 3 more.\n"
        "The group all has no name in es.\n"
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
        'wrong.toml, line 1: a has no words in a language. Add them: en = "…".\n',
    )
    assert menu("publish", str(tmp_path / "nothing.toml"))[0] == 2


def test_another_citys_menu_is_not_put_into_use_with_a_directory_either(it, directory):
    it.looks()
    (directory / "menu.toml").write_text('[[service]]\ncode = "of-another-city"\nen = "beach"\n')
    with pytest.raises(MenuFileWrong, match="none of its 1 services is on the list of Chicago"):
        import_city(it.store, it.vault, directory, directory, {}, again=True)
    assert len(it.city().menu.services) > 1
    assert it.trouble() == ""


def test_what_callers_would_stumble_over_is_said_when_a_menu_is_published(it):
    text = SHORT + '[[group]]\ncode = "empty"\nen = "Empty"\n'
    text = text.replace('en = "graffiti"\n', 'en = "graffiti"\nkeywords.en = ["Rats or mice"]\n')
    it.publishes(text)
    told = "\n".join(advice(it.city()))
    assert "Groups without a service that is offered, which are not read: empty." in told
    assert "rats or mice (rats, graffiti_removal)" in told
    assert "line_name" not in told
    wordy = replace(it.city(), line_name="The Department of Public Works of the City of Springfield")
    assert "line_name has 57 letters." in "\n".join(advice(wordy))
