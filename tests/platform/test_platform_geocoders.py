"""The [[geocoder]] of a city's city.toml, checked before it is published."""

from pathlib import Path

import pytest

from city_file import CityFileWrong, read_city
from geocode.providers import KEY_NEEDED
from geocode.providers.library import KNOWN
from settings import HERE

ENVIRON = {"DEMO_CITY_URL": "http://127.0.0.1:1", "MAPS_KEY": "secret"}


def city_with(tmp_path: Path, added: str):
    demo = HERE / "demo" / "chicago"
    (tmp_path / "menu.toml").write_bytes((demo / "menu.toml").read_bytes())
    text = (demo / "city.toml").read_text(encoding="utf-8")
    (tmp_path / "city.toml").write_text(f"{added}\n{text}" if "bounds" in added else f"{text}\n{added}", "utf-8")
    return read_city(tmp_path, ENVIRON)


def test_geocoders_are_read_in_the_citys_order(tmp_path):
    (tmp_path / "streets").mkdir()
    first = '[[geocoder]]\nname = "uscensus"\nwithin = "Chicago, IL"\n'
    second = '[[geocoder]]\nname = "google"\nwithin = "Chicago, IL"\nkey = "${MAPS_KEY}"\nbudget = 0.8\n'
    city = city_with(tmp_path, first + second)
    assert [geocoder.name for geocoder in city.geocoders] == ["uscensus", "google"]
    assert (city.geocoders[1].key, city.geocoders[1].budget) == ("secret", 0.8)


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ('[[geocoder]]\nname = "bing"\nwithin = "x"', "is not one of uscensus, arcgis"),
        ('[[geocoder]]\nname = "google"\nwithin = "x"', "needs a key"),
        ('[[geocoder]]\nname = "osm"\nwithin = ""', "within ="),
        ('[[geocoder]]\nname = "osm"\nwithin = "x"\nbudget = 60', "up to 5 seconds"),
        ('[[geocoder]]\nname = "osm"', "within is missing"),
        ('[[geocoder]]\nname = "osm"\nwithin = "x"', "neither streets/ nor bounds"),
        ("bounds = [42.1, -87.9, 41.6, -87.5]", "south, west, north, east"),
        ("bounds = [42.1]", "south, west, north, east"),
    ],
)
def test_what_is_wrong_with_one_is_said(tmp_path, added, said):
    with pytest.raises(CityFileWrong, match=said):
        city_with(tmp_path, added)


def test_every_name_that_is_offered_is_known():
    assert list(KEY_NEEDED) == list(KNOWN)
