"""Somebody who keeps a city's menu, the city whose list changes under them, and people who call meanwhile."""

import time
from dataclasses import replace

from facts.city import City
from menus import shelf
from menus.kept_lists import kept_lists
from menus.refresh import refresh
from phone.call import Call
from reports.georeport import profile_of
from store.cities import load_city
from store.vault import Vault
from tests.support.town import Town

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


class CityIT:
    """Somebody who keeps the menu, and the city whose list changes under them."""

    def __init__(self, town: Town) -> None:
        self.town, self.store, self.vault = town, town.store, Vault(town.settings.secret_key)
        self.city_id = "chicago-demo"

    def publishes(self, text: str) -> int:
        return shelf.publish(self.store, self.vault, self.city_id, text).menu.version

    def city(self) -> City:
        return load_city(self.store, self.vault, self.city_id)

    def the_city_drops(self, *codes: str) -> None:
        listed = self.town.city.services
        left = tuple(each for each in listed.services if each["service_code"] not in codes)
        self.town.city.services = replace(listed, services=left)

    def looks(self, ahead: float = 0.0) -> City:
        city = self.city()
        profiles = {provider.name: profile_of(provider) for provider in city.providers}
        return refresh(self.store, self.vault, city, profiles, time.time() + ahead)

    def trouble(self) -> str:
        return kept_lists(self.store, self.vault, self.city_id)["city"].trouble

    def offered(self) -> set[str]:
        return {service.code for service in self.city().menu.services}


def ringing(town: Town, *answers: str, number: str = "+13125550142") -> Call:
    """A call under way: it was dialled, and answered so far by keys or in words."""
    call = town.call(number)
    call.dial()
    for answer in answers:
        call.press(answer) if answer.isdigit() else call.say(answer)
    return call
