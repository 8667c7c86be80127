"""Which of several it is: two or three services that may be meant, or the menu in groups."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from dialogue.actions import Understand, Value
from dialogue.events import Asked, Event, Pressed, Said, Understood
from dialogue.moves import Outcome, Step, ask_again, choice, enter, hand_over, named, present, said
from dialogue.naming import called, name_in, service_name, worded
from dialogue.pages import group_codes, has_more, open_group, page, read_the_menu, rest_of_group, wants_more
from dialogue.state import Offer, State, with_draft
from dialogue.understood import take, understood
from dialogue.words import chosen, meaning, option_named, yes_or_no
from facts.city import City
from facts.places import Heard


@dataclass(frozen=True, slots=True)
class _List:
    """Codes that are read out. `options`: how each is told; `names`: what people may call it.

    `last`: what is told behind them ("" for nothing), and `beyond` where that leads.
    """

    question: str
    codes: tuple[str, ...]
    options: tuple[Value, ...]
    names: tuple[str, ...]
    take: Callable[[State, Event, City, str], Outcome]
    last: str
    beyond: Step
    give_up: Step


@named
def which_service(state: State, event: Event, city: City) -> Outcome:
    """Which of two or three services is it? The last option is always something else. A mere yes asks for the first."""
    if isinstance(event, Said) and state.offer.services and yes_or_no(event.text):
        return enter(state, "is_it_service", event, city)
    services = _services(state, city, "which_service", "something_else", read_the_menu, give_up=read_the_menu)
    return _which(state, event, city, services)


@named
def which_in_group(state: State, event: Event, city: City) -> Outcome:
    """Which service of the chosen group is it?"""
    following = rest_of_group(city, state.offer.services)
    if not following:
        return _which(state, event, city, _services(state, city, "which_in_group", "something_else", hand_over))
    further = _turn_to(Offer(services=following))
    return _which(state, event, city, _services(state, city, "which_in_group", "more_choices", further))


@named
def which_group(state: State, event: Event, city: City) -> Outcome:
    """Which part of the menu is it in?"""
    every, offered = group_codes(city), state.offer.groups
    if isinstance(event, Asked) and not offered:
        return read_the_menu(state, event, city)
    names = {group.code: group.names for group in city.menu.groups}
    groups = _List(
        question="which_group",
        codes=offered,
        options=tuple(worded(names.get(code, {}), state.language) or code for code in offered),
        names=tuple(name_in(names.get(code, {}), state.language) for code in offered),
        take=open_group,
        last="more_choices" if has_more(every, offered) else "",
        beyond=_turn_to(Offer(groups=page(every, after=offered[-1]))) if offered else read_the_menu,
        give_up=hand_over,
    )
    return _which(state, event, city, groups)


def _services(state: State, city: City, question: str, last: str, beyond: Step, give_up: Step = hand_over) -> _List:
    offered = state.offer.services
    options = tuple(called(state, code, city) for code in offered)
    names = tuple(service_name(state, code, city) for code in offered)
    return _List(question, offered, options, names, take, last, beyond, give_up)


def _turn_to(offer: Offer) -> Step:
    """Read the next page of a list."""
    return lambda state, event, city: present(replace(state, offer=offer, tries=0), event, city)


def _which(state: State, event: Event, city: City, those: _List) -> Outcome:
    match event:
        case Asked():
            return choice(state, those.question, (*those.options, *filter(None, (those.last,))))
        case Pressed(keys=keys) | Said(text=keys):
            number = _number(event, keys, those)
            if number > len(those.codes):
                return those.beyond(state, event, city)
            if number:
                return those.take(state, event, city, those.codes[number - 1])
            if isinstance(event, Said):
                return state, (Understand(keys),)
            return ask_again(state, event, city, those.give_up)
        case Understood(understanding=understanding) if understanding.services:
            return understood(state, event, city, understanding)
        case Understood(understanding=understanding) if understanding.place and not state.draft.heard:
            # Who tells where it is first is asked what it is once more, and not where.
            return said(present(with_draft(state, heard=(Heard(understanding.place),)), event, city), "noted")
        case _:
            return ask_again(state, event, city, those.give_up)


def _number(event: Event, words: str, those: _List) -> int:
    """Which option was meant, from 1: one behind the codes is the last one; 0 where none was."""
    number = chosen(words, len(those.codes) + bool(those.last))
    if isinstance(event, Pressed):
        return number or 0
    if those.last and meaning(words) in ("something_else", "no", "nothing"):
        return len(those.codes) + 1
    if those.last == "more_choices" and wants_more(words):
        return len(those.codes) + 1
    return number or option_named(words, those.names) or 0
