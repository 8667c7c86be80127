"""What is wrong: an open question first, then a choice of two or three, then the menu in groups."""

import re
from dataclasses import replace

from dialogue.actions import Ask, Hold, Say, Understand, Value
from dialogue.events import Asked, Event, Pressed, Said, Understood
from dialogue.moves import (
    Outcome,
    Step,
    ask_again,
    called,
    choice,
    enter,
    go_on,
    hand_over,
    name_in,
    named,
    place_examples,
    present,
    said,
    service_name,
)
from dialogue.pages import MOST_READ, group_codes, group_of, has_more, page, service_codes, wants_more
from dialogue.state import Offer, State, with_draft
from dialogue.words import after_no, chosen, is_fragment, is_spanish_greeting, meaning, yes_or_no
from dialogue.words import named as named_option
from facts.city import City
from facts.places import Heard
from facts.services import Understanding


@named
def what(state: State, event: Event, city: City) -> Outcome:
    """What is wrong?"""
    match event:
        case Asked():
            key = "what_is_wrong_there" if state.draft.heard and not state.draft.place else "what"
            return state, (Ask(key, "words", _examples(state, city), tries=state.tries),)
        case Said(text=text):
            if state.person.can_type and meaning(text) in ("hello", "thanks", "yes", "no"):
                if is_spanish_greeting(text) and "es" in city.languages:
                    state = replace(state, language="es")
                return _introduced(state, event, city)
            if meaning(text) in ("hello", "thanks", "yes", "no"):
                return ask_again(replace(state, held=""), event, city, _read_the_menu)
            return state, (Understand(f"{state.held} {text}".strip()[-2000:]),)
        case Understood(understanding=understanding):
            return _understood(state, event, city, understanding)
        case Pressed(keys="1"):
            return _read_the_menu(state, event, city)
        case Pressed(keys="2") if len(city.languages) > 1:
            return present(replace(state, language=other_language(state, city)), event, city)
        case _:
            return ask_again(replace(state, held=""), event, city, _read_the_menu)


@named
def is_it_service(state: State, event: Event, city: City) -> Outcome:
    """Is it this service?"""
    code = state.offer.services[0] if state.offer.services else ""
    match event:
        case Asked():
            return choice(state, "is_it_service", (), ("service", called(state, code, city)))
        case Pressed(keys="1"):
            return _taken(state, event, city, code)
        case Pressed(keys="2"):
            return refused(state, event, city)
        case Said(text=text):
            match yes_or_no(text), chosen(text, 2):
                case (True, _) | (_, 1):
                    return _taken(state, event, city, code)
                case (False, _) | (_, 2):
                    return refused(state, event, city)
                case _:
                    return state, (Understand(text),)
        case Understood(understanding=understanding) if understanding.place and understanding.decision == "ask_again":
            return _taken(with_draft(state, heard=(Heard(understanding.place),)), event, city, code)
        case Understood(understanding=understanding) if understanding.services:
            return _understood(state, event, city, understanding)
        case _:
            return ask_again(state, event, city, _read_the_menu)


def refused(state: State, event: Event, city: City) -> Outcome:
    """It is another service than the one that was named. "No, a street light" says in the same breath which."""
    state = with_draft(state, service_code="", words="")
    instead = after_no(event.text) if isinstance(event, Said) else ""
    if instead and not meaning(instead):
        return replace(state, step="what", tries=1, offer=Offer()), (Understand(instead),)
    return _ask_what_anew(state, event, city)


@named
def which_service(state: State, event: Event, city: City) -> Outcome:
    """Which of two or three services is it? The last option is always something else."""
    return _which_service(state, event, city, "which_service", _read_the_menu)


@named
def which_in_group(state: State, event: Event, city: City) -> Outcome:
    """Which service of the chosen group is it?"""
    return _which_service(state, event, city, "which_in_group", hand_over)


@named
def which_group(state: State, event: Event, city: City) -> Outcome:
    """Which part of the menu is it in?"""
    groups = {group.code: name_in(group.names, state.language) or group.code for group in city.menu.groups}
    every = group_codes(city)
    offered = state.offer.groups
    names = tuple(groups.get(code, code) for code in offered)
    more = ("more_choices",) if has_more(every, offered) else ()
    match event:
        case Asked() if offered:
            return choice(state, "which_group", (*names, *more))
        case Asked():
            return _read_the_menu(state, event, city)
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
                return _open_group(state, event, city, offered[number - 1])
            if isinstance(event, Said):
                return state, (Understand(keys),)
            return ask_again(state, event, city, hand_over)
        case Understood(understanding=understanding) if understanding.services:
            return _understood(state, event, city, understanding)
        case _:
            return ask_again(state, event, city, hand_over)


def _understood(state: State, event: Event, city: City, understanding: Understanding) -> Outcome:
    """Take what is certain of somebody's words, and ask for what is not."""
    if understanding.language:
        state = replace(state, language=understanding.language)
    words = without_place(understanding.query, understanding.place)
    heard = (Heard(understanding.place),) if understanding.place else state.draft.heard
    codes = tuple(match.service_code for match in understanding.services)
    match understanding.decision:
        case "accept" if codes:
            return _take(with_draft(state, words=words, heard=heard), event, city, codes[0])
        case "confirm" if codes and state.person.can_type:
            return _named_in_passing(with_draft(state, words=words, heard=heard), event, city, codes[0])
        case "confirm" if codes:
            state = replace(with_draft(state, words=words, heard=heard), offer=Offer(services=codes[:1]))
            return enter(state, "is_it_service", event, city)
        case "choose" if codes:
            state = replace(with_draft(state, words=words, heard=heard), offer=Offer(services=codes[:3]))
            return enter(state, "which_service", event, city)
        case "not_ours" if state.person.can_type and not state.errors:
            return _introduced(replace(state, errors=1), event, city)
        case "not_ours":
            return said(present(state, event, city), "not_ours")
        case _:
            return _not_understood(state, event, city, understanding)


def _not_understood(state: State, event: Event, city: City, understanding: Understanding) -> Outcome:
    """Words without a service: perhaps only the place so far, perhaps the beginning of something."""
    if understanding.place and not state.draft.heard:
        return present(with_draft(state, heard=(Heard(understanding.place),)), event, city)
    if state.person.can_type and not state.held and is_fragment(understanding.query):
        return replace(state, held=understanding.query), (Hold(),)
    state = replace(state, held="")
    if state.person.can_type and not state.errors:
        return _introduced(replace(state, errors=1), event, city)
    return ask_again(state, event, city, _read_the_menu)


def without_place(words: str, place: str) -> str:
    """What was said of the problem alone: the place is kept apart, and may yet be corrected."""
    if not place:
        return words
    lead = r"(?:\b(?:at|on|in|near|by|the|corner|of|front|en|la|esquina|de|cerca)\s+)*"
    return (
        " ".join(re.sub(rf"{lead}{re.escape(place)}", " ", words, flags=re.IGNORECASE).split())
        .replace(" ,", ",")
        .strip(" ,")
    )


def _introduced(state: State, event: Event, city: City) -> Outcome:
    """Who this is, what to do in an emergency, and the question."""
    return said(present(state, event, city), "hello", ("line", city.line_name))


def _which_service(state: State, event: Event, city: City, key: str, give_up: Step) -> Outcome:
    offered = state.offer.services
    names = tuple(service_name(state, code, city) for code in offered)
    following = _rest_of_group(city, offered) if key == "which_in_group" else ()
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
                return _read_the_menu(state, event, city) if key == "which_service" else hand_over(state, event, city)
            if number:
                return _take(state, event, city, offered[number - 1])
            if isinstance(event, Said):
                return state, (Understand(keys),)
            return ask_again(state, event, city, give_up)
        case Understood(understanding=understanding) if understanding.services:
            return _understood(state, event, city, understanding)
        case _:
            return ask_again(state, event, city, give_up)


def _named_in_passing(state: State, event: Event, city: City, code: str) -> Outcome:
    """By text the service is named before the next question, whose answer may refuse it: one text less for both."""
    state, actions = _take(state, event, city, code)
    if state.step != "where":
        return state, actions
    return state, (Say("got_service_or_no", (("service", called(state, code, city)),)), *actions[1:])


def _take(state: State, event: Event, city: City, code: str) -> Outcome:
    """The service is known: say so in passing, and go on."""
    state, actions = _taken(state, event, city, code)
    if state.step == "summary" or not state.draft.service_code:  # where it is named, or said to be gone
        return state, actions
    return state, (Say("got_service", (("service", called(state, code, city)),)), *actions)


def _taken(state: State, event: Event, city: City, code: str) -> Outcome:
    """The service is known, and has been said: go on. One that has left the city's list is not taken."""
    if code in {service.code for service in city.menu.gone}:
        return left_the_list(state, event, city, code)
    return go_on(with_draft(state, service_code=code, answers=()), event, city)


def left_the_list(state: State, event: Event, city: City, code: str) -> Outcome:
    """The city no longer does this: say so, and offer the rest of its group. What else is known is kept."""
    name = service_name(state, code, city)
    state = with_draft(state, service_code="", answers=())
    return said(_open_group(state, event, city, group_of(city, code)), "service_gone", ("service", name))


def _open_group(state: State, event: Event, city: City, group: str) -> Outcome:
    codes = page(service_codes(city, group), room=MOST_READ - 1)
    if not codes:
        return _read_the_menu(state, event, city)
    return enter(replace(state, offer=Offer(services=codes)), "which_in_group", event, city)


def _rest_of_group(city: City, offered: tuple[str, ...]) -> tuple[str, ...]:
    """The next of the group whose services were offered."""
    every = service_codes(city, group_of(city, offered[-1])) if offered else ()
    return page(every, offered[-1], MOST_READ - 1) if has_more(every, offered) else ()


def _ask_what_anew(state: State, event: Event, city: City) -> Outcome:
    """What we guessed was wrong: ask again, with examples."""
    return present(replace(state, step="what", tries=1, offer=Offer()), event, city)


def _read_the_menu(state: State, event: Event, city: City) -> Outcome:
    """The groups; a menu without groups is read at once."""
    if groups := group_codes(city):
        return enter(replace(state, offer=Offer(groups=page(groups))), "which_group", event, city)
    if service_codes(city, ""):
        return _open_group(state, event, city, "")
    return hand_over(replace(state, step="what", offer=Offer()), event, city)


def _examples(state: State, city: City) -> tuple[tuple[str, Value], ...]:
    examples = (*city.menu.examples.get(state.language, ()), "", "")
    return ("line", city.line_name), ("example", examples[0]), ("example2", examples[1]), *place_examples(city)


def other_language(state: State, city: City) -> str:
    """The language after this one in the city's list."""
    place = city.languages.index(state.language) if state.language in city.languages else -1
    return city.languages[(place + 1) % len(city.languages)]
