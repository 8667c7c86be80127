"""The menu read out: never more than seven options at a time, the rest a page later."""

import re

from dialogue.words import plain
from facts.city import City

MOST_READ = 7
_MORE = re.compile(r"more|next|(?:hear |the )?(?:more|next)(?: ones?| please)?|mas|siguientes?|mas por favor")


def group_codes(city: City) -> tuple[str, ...]:
    """The groups that have something to offer, in the menu's order."""
    filled = {service.group for service in city.menu.services}
    return tuple(group.code for group in city.menu.groups if group.code in filled)


def service_codes(city: City, group: str) -> tuple[str, ...]:
    """The services of a group, in the menu's order."""
    return tuple(service.code for service in city.menu.services if service.group == group)


def group_of(city: City, code: str) -> str:
    """The group of a service, also of one that has left the city's list."""
    services = (*city.menu.services, *city.menu.gone)
    return next((service.group for service in services if service.code == code), "")


def page(every: tuple[str, ...], after: str = "", room: int = MOST_READ) -> tuple[str, ...]:
    """What is read of a list next: all that is left, or as many as leave room for "more"."""
    rest = every[every.index(after) + 1 :] if after in every else every
    return rest if len(rest) <= room else rest[: MOST_READ - 1]


def has_more(every: tuple[str, ...], offered: tuple[str, ...]) -> bool:
    """Whether something of the list comes after what was offered."""
    return bool(offered) and offered[-1] in every[:-1]


def wants_more(text: str) -> bool:
    """Whether somebody asks for the rest of a list."""
    return bool(_MORE.fullmatch(plain(text)))
