"""The demo city's files: its service list, its questions and the menu of its line fit each other."""

import json
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

CHICAGO = Path(__file__).parents[2] / "demo" / "chicago"
GSM = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)

SERVICES: list[dict[str, Any]] = json.loads((CHICAGO / "services.json").read_text("utf-8"))
DEFINITIONS: dict[str, list[dict[str, Any]]] = json.loads((CHICAGO / "definitions.json").read_text("utf-8"))
MENU: dict[str, Any] = tomllib.loads((CHICAGO / "menu.toml").read_text("utf-8"))


def test_the_city_has_its_services_in_at_most_seven_groups_of_seven() -> None:
    assert len({service["service_code"] for service in SERVICES}) == 41
    groups = Counter(service["group"] for service in SERVICES)
    assert len(groups) <= 7
    assert max(groups.values()) <= 7
    assert {service["service_code"] for service in SERVICES if service["metadata"]} == set(DEFINITIONS)


def test_the_menu_offers_what_the_city_does_and_asks_what_it_must_know() -> None:
    offered = [service["code"] for service in MENU["service"]]
    assert sorted(offered) == sorted(service["service_code"] for service in SERVICES)
    for service in MENU["service"]:
        definition = {each["code"]: each for each in DEFINITIONS.get(service["code"], ())}
        asked = {each["code"]: each for each in service.get("question", ())}
        assert {code for code, each in definition.items() if each["required"]} <= set(asked)
        for code, each in asked.items():
            assert each.get("datatype", "string") == definition[code]["datatype"]
            assert [one["key"] for one in each.get("answer", ())] == [one["key"] for one in definition[code]["values"]]
    assert offered[:2] == ["pothole", "street_light_out"]


def test_the_menus_groups_are_the_citys() -> None:
    names = {group["code"]: group["en"] for group in MENU["group"]}
    of_city = {service["service_code"]: service["group"] for service in SERVICES}
    assert {service["code"]: names[service["group"]] for service in MENU["service"]}.items() <= of_city.items()


def test_every_name_is_short_plain_and_its_own() -> None:
    for language in ("en", "es"):
        names = [entry[language] for entry in MENU["service"] + MENU["group"]]
        assert len(set(names)) == len(names)
        assert all(len(name) <= 30 and set(name) <= GSM for name in names)


def test_every_service_is_known_by_four_to_fifteen_sayings_in_each_language() -> None:
    for service in MENU["service"]:
        for language in ("en", "es"):
            sayings = service["keywords"][language]
            assert 4 <= len(sayings) <= 15, service["code"]
            assert len(set(sayings)) == len(sayings), service["code"]
