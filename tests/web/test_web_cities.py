"""Several cities on one installation, told apart by the number that was called; several providers in one city."""

import json
import shutil
import time
from dataclasses import replace

import pytest

import app
from city_file import CityFileWrong
from demo.city import create_app as create_city
from demo.georeport.city import DemoCity
from import_city import import_city
from phone.call import Call
from phone.carrier import Carrier
from phone.http import flask_post
from phone.line import Line
from settings import HERE
from store.cities import from_json, load_city, to_json
from tests.support.serving import serve
from tests.support.settling import settle

CHICAGO = HERE / "demo" / "chicago"
NORTH = {"type": "Polygon", "coordinates": [[[-88, 41.95], [-87, 41.95], [-87, 42.1], [-88, 42.1], [-88, 41.95]]]}
SOUTH = {"type": "Polygon", "coordinates": [[[-88, 41.5], [-87, 41.5], [-87, 41.95], [-88, 41.95], [-88, 41.5]]]}


def a_city(folder, name, number, *more, **replaced):
    """The demo city's directory under another name."""
    directory = folder / name
    shutil.copytree(CHICAGO, directory)
    text = (directory / "city.toml").read_text("utf-8")
    text = text.replace('id = "chicago-demo"', f'id = "{name}"').replace("Chicago 311 demo", f"{name.title()} 311")
    text = text.replace("+13125550311", number)
    for old, new in replaced.items():
        text = text.replace(old, new)
    (directory / "city.toml").write_text("\n".join((text, *more)), "utf-8")
    return directory


@pytest.fixture
def two_cities(town, tmp_path):
    """Springfield and Shelbyville on one installation, each with an endpoint of its own."""
    other = DemoCity(tmp_path / "shelbyville.sqlite3")
    with serve(create_city(other)) as address:
        springfield = a_city(tmp_path, "springfield", "+12175550311")
        shelbyville = a_city(tmp_path, "shelbyville", "+12175550322", **{"${DEMO_CITY_URL}": address})
        town.store.flushall()
        settings = replace(town.settings, city_dirs=(springfield, shelbyville))
        web = app.create_app(settings)

        def call(number):
            line = Line(
                post=flask_post(web.test_client()),
                public_url=settings.public_url,
                auth_token=settings.twilio_auth_tokens[0],
                account_sid=settings.twilio_account_sid,
                number=number,
                carrier=Carrier(settings.twilio_api_url, settings.twilio_account_sid, settings.twilio_auth_tokens[0]),
                strict=True,
            )
            return Call(line, "+12175550142")

        yield (
            town,
            other,
            call,
            lambda: settle(web.extensions["townline"], town.texts, town.photos, settings.public_url, time.time),
        )


def report(call):
    call.dial()
    for words in ("there's a pothole", "yes", "2342 west devon", "no", "yes", "no", "yes"):
        call.say(words)
    assert call.step == "anything_else", call.step


def test_each_number_is_answered_by_its_city_and_reports_go_to_its_endpoint(two_cities):
    town, other, call, settled = two_cities
    assert "You have reached Springfield 311" in call("+12175550311").dial().text
    assert "You have reached Shelbyville 311" in call("+12175550322").dial().text
    report(call("+12175550322"))
    report(call("+12175550311"))  # the same place, of which the other city knows nothing
    settled()
    assert (len(town.city.filed()), len(other.filed())) == (1, 1)


def test_a_number_that_no_city_has_is_told_that_something_is_wrong(two_cities, caplog):
    assert "something went wrong" in two_cities[2]("+12175550399").dial().text
    (line,) = [each for each in caplog.records if each.levelname == "ERROR"]
    assert "No city has the number that was called: see that its city.toml does" in line.getMessage()
    assert not line.exc_info


def test_a_city_that_is_published_later_answers_its_number_at_once(town, tmp_path):
    line = town.web.extensions["townline"]
    assert line.cities.called("+12175550322").id == "chicago-demo"
    later = a_city(tmp_path, "shelbyville", "+12175550322", **{"${DEMO_CITY_URL}": "http://127.0.0.1:9"})
    import_city(town.store, line.vault, later, tmp_path / "cache", {})
    assert line.cities.called("+12175550322").id == "shelbyville"


def test_a_document_of_before_is_read(town):
    city = town.web.extensions["townline"].cities.called("+13125550311")
    assert from_json(json.dumps(json.loads(to_json(city)) | {"website": ""})) == city


def test_a_number_belongs_to_one_city(town, tmp_path):
    vault = town.web.extensions["townline"].vault
    again = a_city(tmp_path, "springfield", "+13125550311", **{"${DEMO_CITY_URL}": "http://127.0.0.1:9"})
    with pytest.raises(CityFileWrong, match="is the number of the city 'chicago-demo' already"):
        import_city(town.store, vault, again, tmp_path / "cache", {})


COUNTY = """
area = "north.geojson"

[[provider]]
name = "county"
url = "{address}/demo/open311/v2/"
api_key = "townline-demo"
area = "south.geojson"

[[neighbour]]
name = "Evanston"
number = "+18475550311"
"""
THEIRS = """
[[service]]
code = "county-pothole"
filed_as = "pothole"
provider = "county"
group = "streets"
en = "pothole"
es = "bache"
"""


@pytest.fixture
def city_and_county(town, tmp_path):
    """The city north of Belmont, the county south of it; each with a server of its own."""
    county = DemoCity(tmp_path / "county.sqlite3")
    with serve(create_city(county)) as address:
        directory = a_city(tmp_path, "both", "+13125550311", COUNTY.format(address=address))
        (directory / "north.geojson").write_text(json.dumps({"type": "Feature", "geometry": NORTH}), "utf-8")
        (directory / "south.geojson").write_text(json.dumps({"type": "Feature", "geometry": SOUTH}), "utf-8")
        with (directory / "menu.toml").open("a", encoding="utf-8") as menu:
            menu.write(THEIRS)
        town.store.flushall()
        yield town, county, app.create_app(replace(town.settings, city_dirs=(directory,)))


def test_one_menu_and_whoever_serves_the_place_gets_the_report(city_and_county):
    town, county, web = city_and_county
    line = replace(town.line, post=flask_post(web.test_client()))
    for place in ("2342 west devon", "1060 west addison"):
        call = Call(line, "+12175550142")
        call.dial()
        for words in ("there's a pothole", "yes", place, "no", "yes", "no", "yes"):
            call.say(words)
        assert call.step == "anything_else"
    settle(web.extensions["townline"], town.texts, town.photos, town.settings.public_url, time.time)
    assert [each.told["address_string"] for each in town.city.filed()] == ["2342 W DEVON AVE"]
    assert [each.told["address_string"] for each in county.filed()] == ["1060 W ADDISON ST"]
    city = load_city(town.store, web.extensions["townline"].vault, "both")
    assert [each.same_as for each in city.menu.elsewhere] == ["pothole"]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ('area = "nowhere.geojson"', "nowhere.geojson: it is not there"),
        ('area = "city.toml"', "not readable as GeoJSON"),
        ("questions_a_minute = 0", "questions_a_minute is at least 1"),
        ('updates_key = "short"', "its updates_key can be guessed"),
        ('[[neighbour]]\nname = "Evanston"\nnumber = "847"', "write its number with the country's code"),
        ('[[provider]]\nname = "city"\nurl = "https://county.example/v2"', r"two \[\[provider\]\] have one name"),
        ('[[provider]]\nname = "A County"\nurl = "https://county.example/v2"', "its name stands in addresses"),
    ],
)
def test_what_is_wrong_with_a_provider_is_said_with_what_to_do(town, tmp_path, wrong, told):
    directory = a_city(tmp_path, "wrong", "+13125550388", wrong, **{"${DEMO_CITY_URL}": "http://127.0.0.1:9"})
    with pytest.raises(CityFileWrong, match=told):
        import_city(town.store, town.web.extensions["townline"].vault, directory, tmp_path / "cache", {})
