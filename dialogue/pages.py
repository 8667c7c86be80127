"""The menu read out: never more than seven options at a time, the rest a page later."""

import re
from dataclasses import replace

from dialogue.events import Event
from dialogue.moves import Outcome, enter, hand_over, said
from dialogue.naming import called
from dialogue.state import Offer, State, with_draft
from dialogue.word_tables import tables
from dialogue.words import plain
from facts.city import City
from facts.services import groups_offered

MOST_READ = 7
"""Choices that somebody can keep in mind who only hears them."""
_MORE = re.compile("|".join(tables(__file__)["more"]))


def read_the_menu(state: State, event: Event, city: City) -> Outcome:
    """The groups; a menu without groups is read at once."""
    if groups := group_codes(city):
        return enter(replace(state, offer=Offer(groups=page(groups))), "which_group", event, city)
    if _service_codes(city, ""):
        return open_group(state, event, city, "")
    return hand_over(replace(state, step="what", offer=Offer()), event, city)


def open_group(state: State, event: Event, city: City, group: str) -> Outcome:
    """The services of a group; the groups where it has none left."""
    codes = page(_service_codes(city, group), room=MOST_READ - 1)
    if not codes:
        return read_the_menu(state, event, city)
    return enter(replace(state, offer=Offer(services=codes)), "which_in_group", event, city)


def left_the_list(state: State, event: Event, city: City, code: str) -> Outcome:
    """The city no longer does this: say so, and offer the rest of its group. What else is known is kept."""
    name = called(state, code, city)
    state = with_draft(state, service_code="", answers=())
    return said(open_group(state, event, city, _group_of(city, code)), "service_gone", ("service", name))


def rest_of_group(city: City, offered: tuple[str, ...]) -> tuple[str, ...]:
    """The next of the group whose services were offered."""
    every = _service_codes(city, _group_of(city, offered[-1])) if offered else ()
    return page(every, offered[-1], MOST_READ - 1) if has_more(every, offered) else ()


def group_codes(city: City) -> tuple[str, ...]:
    """The groups that have something to offer, in the order in which they are read."""
    return tuple(group.code for group in groups_offered(city.menu))


def _service_codes(city: City, group: str) -> tuple[str, ...]:
    """The services of a group, in the menu's order."""
    return tuple(service.code for service in city.menu.services if service.group == group)


def _group_of(city: City, code: str) -> str:
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
    """Whether somebody asks for a list, or for the rest of it."""
    return bool(_MORE.fullmatch(plain(text)))
