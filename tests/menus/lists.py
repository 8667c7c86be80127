"""Service lists to draft menus from: recorded ones that may be shipped, and long ones made of them."""

from pathlib import Path

from menus.city_list import CityList
from menus.saved_list import from_file
from open311 import Service

HERE = Path(__file__).parent.parent
SAN_FRANCISCO = HERE / "open311" / "recorded" / "san-francisco" / "services.xml"
CHICAGO = HERE.parent / "demo" / "chicago" / "services.json"
_AREAS = ("North", "South", "East", "West", "Harbor", "Old Town", "Airport", "University", "Hill", "Lake")


def listed(*services: Service, **told: object) -> CityList:
    """A city with these services."""
    return CityList("a list", services, **told)  # type: ignore[arg-type]


def service(code: str, name: str, **told: object) -> Service:
    """One service."""
    return Service(code, name, **told)  # type: ignore[arg-type]


def long_list(size: int) -> CityList:
    """The recorded lists again and again, a little different each time: area by area, abbreviated, shouted."""
    seed = (*from_file(SAN_FRANCISCO).services, *from_file(CHICAGO).services)
    made = []
    for number in range(size):
        like, turn = seed[number % len(seed)], number // len(seed)
        name = f"{like.service_name} - {_AREAS[turn % 10]} ({turn // 10 + 1})" if turn else like.service_name
        name = name.upper() if turn % 4 == 3 else name.replace(" ", "_") if turn % 5 == 4 else name
        group = f"{like.group}  {_AREAS[turn % 10]}" if number % 3 else ""
        made.append(Service(f"{turn:03}/{like.service_code}", name, like.description, group=group))
    return CityList("a long list", tuple(made))
