"""What a dry run is given of a real city."""

import re
from dataclasses import replace

from facts.city import City, Geocoder, Provider
from facts.services import Menu
from sandbox.handover import hand_over, received

CITY = City(
    "springfield",
    "Springfield",
    "Springfield 311",
    "America/Chicago",
    ("+13125550311",),
    Menu(1, ()),
    providers=(Provider("city", "https://city.example/open311", api_key="the city's key"),),
    geocoders=(Geocoder("google", "Springfield, IL", key="the map's key"),),
)


def test_a_dry_run_gets_no_keys_and_asks_nobody_elses_map(tmp_path):
    hand_over(CITY, tmp_path)
    given = received(tmp_path, "http://127.0.0.1:1")
    assert given.geocoders == ()
    assert replace(given, providers=()).numbers == CITY.numbers
    for file in tmp_path.rglob("*.json"):
        assert not re.search(rb"key(?!words)", re.sub(rb'"(api_|updates_)?key": (""|0)', b"", file.read_bytes()))
