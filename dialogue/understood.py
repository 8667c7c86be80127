"""What was understood of somebody's words: what is certain is taken, and asked for is what is not."""

import re
from dataclasses import replace

from dialogue.actions import Action, Hold, LookUp, Say, Understand
from dialogue.events import Event
from dialogue.moves import NEW_GROUND, Outcome, ask_again, enter, go_on, hand_over, is_summary_next, present, said
from dialogue.naming import called
from dialogue.pages import left_the_list, read_the_menu
from dialogue.placing import is_something
from dialogue.shapes import asks, is_fragment
from dialogue.state import Draft, Offer, State, with_draft
from dialogue.word_tables import tables
from dialogue.words import bare_number, language_of
from facts.city import City
from facts.places import Heard, Located, Part
from facts.services import Understanding

_LEAD = rf"(?:\b(?:{'|'.join(tables(__file__)['leads'].split())})\s+)*"
_HALF = 2
"""Words of a place that may be half of one: "2342", "w devon"."""
_AS_LIKELY = 3
"""So many times less likely than what was declined may be what is offered instead."""


def understood(state: State, event: Event, city: City, understanding: Understanding) -> Outcome:
    """Take what is certain of somebody's words, and ask for what is not."""
    if understanding.language and language_of(understanding.query) not in city.languages:  # "hay un pothole"
        state = replace(state, language=understanding.language)
    if understanding.also:
        state = with_draft(state, also=understanding.also)
    words = without_place(understanding.query, understanding.place)
    heard = (*_half(state.draft), Heard(understanding.place)) if understanding.place else state.draft.heard
    codes = tuple(match.service_code for match in understanding.services)
    is_known = understanding.decision in ("accept", "confirm", "choose")
    if state.step == "what" and is_known and codes and codes[0] in state.offer.services:
        return _declined_before(with_draft(state, words=words, heard=heard), event, city, understanding)
    match understanding.decision:
        case "accept" if codes:
            return take(with_draft(state, words=words, heard=heard), event, city, codes[0])
        case "confirm" if codes and state.person.can_type:
            return named_in_passing(with_draft(state, words=words, heard=heard), event, city, codes[0])
        case "confirm" if codes:
            state = replace(with_draft(state, words=words, heard=heard), offer=Offer(services=codes[:1]))
            return enter(state, "is_it_service", event, city)
        case "choose" if codes:
            state = replace(with_draft(state, words=words, heard=heard), offer=Offer(services=codes[:3]))
            return enter(state, "which_service", event, city)
        case "not_ours" if state.step == "what" and _half(state.draft):
            return _not_understood(state, event, city, understanding)
        case "not_ours" if state.person.can_type and not state.errors and asks(understanding.query):
            return said(hand_over(replace(state, errors=1), event, city), "not_ours")
        case "not_ours" if state.person.can_type and not state.errors:
            return introduced(replace(state, errors=1), event, city)
        case "not_ours":
            return ask_again(state, event, city, read_the_menu, "not_ours")
        case _:
            return _not_understood(state, event, city, understanding)


def _declined_before(state: State, event: Event, city: City, understanding: Understanding) -> Outcome:
    """What was just declined is not asked again: what else it may be is, or the menu is read."""
    best = understanding.services[0]
    likely = [
        each.service_code for each in understanding.services[1:] if each.confidence * _AS_LIKELY >= best.confidence
    ]
    if not likely:
        return said(read_the_menu(state, event, city), "sorry")
    return enter(replace(state, offer=Offer(services=tuple(likely[:3]))), "which_service", event, city)


def _not_understood(state: State, event: Event, city: City, understanding: Understanding) -> Outcome:
    """Words without a service: perhaps the place first, which the map may know, or the beginning of something."""
    place, half = understanding.place, _half(state.draft)
    if state.draft.heard != half or not (place or state.step == "what"):
        return _no_service_in(state, event, city, understanding.query)
    if state.step != "what":
        return said(present(with_draft(state, heard=(*half, Heard(place))), event, city), "noted")
    words = place or understanding.query
    part: Part = "number" if bare_number(words) else "place"
    return state, (LookUp((*half, Heard(words, part)), alone=True),)


def _half(draft: Draft) -> tuple[Heard, ...]:
    """The house number that was told alone, or the street: the other half may follow."""
    return draft.heard if len(draft.heard) == 1 and len(draft.heard[0].text.split()) <= _HALF else ()


def perhaps_a_place(state: State, event: Event, city: City, located: Located) -> Outcome:
    """What the map makes of words without a service: a place, or half of one, is kept, and the rest is understood."""
    half = state.draft.heard
    begun = is_something(located) and (located.missing != "street" or any(each.isdigit() for each in located.query))
    if not (located.decision != "ask_again" if half else begun):
        return _no_service_in(state, event, city, located.query)
    number = bare_number(located.query)
    heard = Heard(number, "number") if number else Heard(located.query)
    state = with_draft(state, heard=(*half, heard))
    if not located.rest:
        return present(replace(state, held=""), event, city)
    return replace(state, held=located.rest), (Understand(located.rest),)


def understood_beside_the_place(state: State, event: Event, city: City, understanding: Understanding) -> Outcome:
    """What was said beside the place, "2342 W Devon pothole": the problem, or nothing that we know."""
    state = replace(state, held="")
    if understanding.decision in ("ask_again", "not_ours"):
        return present(state, event, city)
    return understood(state, event, city, understanding)


def _no_service_in(state: State, event: Event, city: City, words: str) -> Outcome:
    """Neither a service nor a place: perhaps the beginning of something, which by text is waited for."""
    if state.person.can_type and not state.held and is_fragment(words):
        return replace(state, held=words), (Hold(),)
    state = replace(state, held="")
    if state.person.can_type and not state.errors:
        return introduced(replace(state, errors=1), event, city)
    return ask_again(state, event, city, read_the_menu)


def named_in_passing(state: State, event: Event, city: City, code: str) -> Outcome:
    """By text the service is named before the next question, whose answer may refuse it: one text less for both."""
    state, actions = take(state, event, city, code)
    if state.step != "where":
        return state, actions
    return state, (Say("got_service_or_no", (("service", called(state, code, city)),)), *actions[1:])


def take(state: State, event: Event, city: City, code: str) -> Outcome:
    """The service is known: say so in passing, and go on."""
    state, actions = taken(state, event, city, code)
    if is_summary_next(state, city) or not state.draft.service_code:  # where it is named, or said to be gone
        return state, actions
    return state, (Say("got_service", (("service", called(state, code, city)),)), *actions)


def taken(state: State, event: Event, city: City, code: str) -> Outcome:
    """The service is known, and has been said: go on. One that has left the city's list is not taken."""
    if code in {service.code for service in city.menu.gone}:
        return left_the_list(state, event, city, code)
    return go_on(with_draft(state, service_code=code, answers=(), **NEW_GROUND), event, city)


def introduced(state: State, event: Event, city: City) -> Outcome:
    """Who this is and what to do in an emergency; the other language, in itself; and the question."""
    state, question = present(state, event, city)
    return state, (Say("hello", (("line", city.line_name),)), *language_offer(state, city), *question)


def language_offer(state: State, city: City) -> tuple[Action, ...]:
    """The other language, in itself; nothing where the city speaks one alone."""
    return (Say("offer_language", language=other_language(state, city)),) if len(city.languages) > 1 else ()


def other_language(state: State, city: City) -> str:
    """The language after this one in the city's list."""
    place = city.languages.index(state.language) if state.language in city.languages else -1
    return city.languages[(place + 1) % len(city.languages)]


def without_place(words: str, place: str) -> str:
    """What was said of the problem alone: the place is kept apart, and may yet be corrected."""
    if place in ("", words):  # the place may be anywhere in them
        return words
    return (
        " ".join(re.sub(rf"{_LEAD}{re.escape(place)}", " ", words, flags=re.IGNORECASE).split())
        .replace(" ,", ",")
        .strip(" ,")
    )
