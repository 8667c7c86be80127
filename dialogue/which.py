"""Which of several it is: two or three services that may be meant, or the menu in groups."""

from dataclasses import replace

from dialogue.actions import Understand
from dialogue.events import Asked, Event, Pressed, Said, Understood
from dialogue.moves import (
    Outcome,
    Step,
    ask_again,
    called,
    choice,
    hand_over,
    name_in,
    named,
    present,
    service_name,
    worded,
)
from dialogue.pages import group_codes, has_more, open_group, page, read_the_menu, rest_of_group, wants_more
from dialogue.state import Offer, State
from dialogue.understood import take, understood
from dialogue.words import chosen, meaning
from dialogue.words import named as named_option
from facts.city import City


@named
def which_service(state: State, event: Event, city: City) -> Outcome:
    """Which of two or three services is it? The last option is always something else."""
    return _which_service(state, event, city, "which_service", read_the_menu)


@named
def which_in_group(state: State, event: Event, city: City) -> Outcome:
    """Which service of the chosen group is it?"""
    return _which_service(state, event, city, "which_in_group", hand_over)


@named
def which_group(state: State, event: Event, city: City) -> Outcome:
    """Which part of the menu is it in?"""
    groups = {group.code: group.names for group in city.menu.groups}
    every = group_codes(city)
    offered = state.offer.groups
    names = tuple(name_in(groups.get(code, {}), state.language) for code in offered)
    more = ("more_choices",) if has_more(every, offered) else ()
    match event:
        case Asked() if offered:
            options = tuple(worded(groups.get(code, {}), state.language) or code for code in offered)
            return choice(state, "which_group", (*options, *more))
        case Asked():
            return read_the_menu(state, event, city)
        case Pressed(keys=keys) | Said(text=keys):
            number = chosen(keys, len(offered) + len(more))
            if isinstance(event, Said):
                number = number or named_option(keys, names)
                if more and (wants_more(keys) or meaning(keys) == "something_else"):
                    number = len(offered) + 1
            if number == len(offered) + 1:
                following = page(every, after=offered[-1])
                return present(replace(state, offer=Offer(groups=following), tries=0), event, city)
            if number:
                return open_group(state, event, city, offered[number - 1])
            if isinstance(event, Said):
                return state, (Understand(keys),)
            return ask_again(state, event, city, hand_over)
        case Understood(understanding=understanding) if understanding.services:
            return understood(state, event, city, understanding)
        case _:
            return ask_again(state, event, city, hand_over)


def _which_service(state: State, event: Event, city: City, key: str, give_up: Step) -> Outcome:
    offered = state.offer.services
    names = tuple(service_name(state, code, city) for code in offered)
    following = rest_of_group(city, offered) if key == "which_in_group" else ()
    match event:
        case Asked():
            last = "more_choices" if following else "something_else"
            return choice(state, key, (*(called(state, code, city) for code in offered), last))
        case Pressed(keys=keys) | Said(text=keys):
            number = chosen(keys, len(offered) + 1)
            if isinstance(event, Said):
                number = number or named_option(keys, names)
                if meaning(keys) in ("something_else", "no", "nothing") or (following and wants_more(keys)):
                    number = len(offered) + 1
            if number == len(offered) + 1 and following:
                return present(replace(state, offer=Offer(services=following), tries=0), event, city)
            if number == len(offered) + 1:
                return read_the_menu(state, event, city) if key == "which_service" else hand_over(state, event, city)
            if number:
                return take(state, event, city, offered[number - 1])
            if isinstance(event, Said):
                return state, (Understand(keys),)
            return ask_again(state, event, city, give_up)
        case Understood(understanding=understanding) if understanding.services:
            return understood(state, event, city, understanding)
        case _:
            return ask_again(state, event, city, give_up)
