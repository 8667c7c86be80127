"""A list with names and codes as cities have them: pulled from its endpoint, published, and reported through."""

import pytest

import cli
from demo.georeport.service_list import ServiceList
from menus import shelf
from menus.file import read_menu
from store.vault import Vault

NAMES = {
    "001": "Cans_Left_Out_24x7",
    "ServiceRequest/Signs/Zone/NA": "Sign - Loading or Standing Zone (New Installation, Amendment, Removal)",
    "input:Pothole & Street Issues": "POTHOLE &amp; <b>STREET</b> ISSUES ",
    "518d5892601827e3880000c5": "Locate/ID Main",
    "0010": "How's my driving?",
}
ASKED = {
    "code": "A/1", "variable": True, "datatype": "string", "required": True, "order": 1, "datatype_description": "",
    "description": "WHICH SIDE:", "values": [],
}  # fmt: skip


@pytest.fixture
def line(town, tmp_path):
    """A town with that list, its menu drafted from the endpoint and in use."""
    services = [
        {"service_code": code, "service_name": name, "description": "", "metadata": "/" in code, "type": "realtime",
         "keywords": "", "group": ""}
        for code, name in NAMES.items()
    ]  # fmt: skip
    town.city.services = ServiceList(tuple(services), {"ServiceRequest/Signs/Zone/NA": (ASKED,)})
    file = tmp_path / "menu.toml"
    endpoint = f"{town.settings.demo_city_url}/demo/open311/v2"
    assert cli.main(["menu", "pull", endpoint, "--out", str(file)]) == 0
    shelf.publish(town.store, Vault(town.settings.secret_key), "chicago-demo", file.read_text("utf-8"))
    return town


def test_every_code_is_reported_just_as_it_is(line, tmp_path):
    named = {service.code: service.names["en"] for service in read_menu(tmp_path / "menu.toml").services}
    assert named == {
        "001": "cans left out 24 7",
        "ServiceRequest/Signs/Zone/NA": "sign, loading or standing zone",
        "input:Pothole & Street Issues": "pothole and street issues",
        "518d5892601827e3880000c5": "locate or ID main",
        "0010": "how's my driving",
    }
    for number in range(1, len(named) + 1):
        thread = line.thread(f"+1312555019{number}")
        thread.send("hello there")
        thread.send("1")
        thread.send(str(number))
        thread.send("2342 west devon")
        if thread.step == "question":
            assert thread.send("the north side").step == "describe"
        thread.send("1")
        thread.send("no")
        assert "Thank you" in thread.send("1").messages[0].body
    filed = {each["service_code"]: each["attributes"] for each in line.filed()}
    assert filed == {code: {"A/1": ("the north side",)} if "/" in code else {} for code in named}
