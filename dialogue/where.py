"""The questions about a place: where it is, and which part of it is missing."""

from dataclasses import replace

from dialogue.actions import Ask, Expects, LookUp, Record
from dialogue.events import Asked, Event, Found, Pressed, Recorded, Said
from dialogue.ladder import knows_no_address, take_the_words
from dialogue.moves import Outcome, ask_again, enter, named, present, said
from dialogue.naming import place_examples
from dialogue.place_words import is_on_a_highway, is_same_place, knows_none
from dialogue.placing import (
    is_something,
    look_up,
    look_up_heard,
    number_of,
    offer_places,
)
from dialogue.state import Offer, State, with_draft
from dialogue.what import refused
from dialogue.words import bare_number, meaning, yes_or_no
from facts.city import City
from facts.places import Heard, Part, Place

_EXPECTED: dict[str, Expects] = {"which_area": "area", "spell_street": "letters", "near_corner": "place"}
_ZIP = 5
"""Digits."""


@named
def where(state: State, event: Event, city: City) -> Outcome:
    """Where is it?"""
    match event:
        case Asked():
            key = "where_instead" if state.refused else "where"
            return state, (Ask(key, "place", place_examples(city), tries=state.tries),)
        case Said(text=text) if len(bare_number(text)) > 1:
            return _numbered(state, event, city, bare_number(text))
        case Said(text=text) if knows_none(text):
            return knows_no_address(state, event, city)
        case Said(text=text) if is_same_place(text) and state.draft.before:
            return enter(replace(state, offer=Offer(places=(state.draft.before,))), "is_it_here", event, city)
        case Said(text=text) if is_same_place(text):
            return said(present(state, event, city), "tell_it_again")
        case Said(text=text) if state.person.can_type and not state.tries and yes_or_no(text) is False:
            return refused(state, event, city)
        case Said(text=text) if state.person.can_type and not state.tries and (yes_or_no(text) or text.strip() == "1"):
            return present(replace(state, tries=1), event, city)  # it was a yes to the service, named in passing
        case Said(text=text) if state.person.can_type and meaning(text) in ("thanks", "hello"):
            return present(state, event, city)
        case Said(text=text) if not (meaning(text) or bare_number(text)):
            return look_up(state, event)
        case Pressed(keys=keys) if len(keys.strip("#")) > 1:
            return _numbered(state, event, city, keys.strip("#"))
        case Found(located=located):
            return offer_places(state, event, city, located)
        case _:
            return ask_again(state, event, city, take_the_words)


@named
def place_in_passing(state: State, event: Event, city: City) -> Outcome:
    """The place was told along with the problem. Where the map does not know it, it is asked for without reproach."""
    match event:
        case Found(located=located) if is_something(located) or is_on_a_highway(state.draft.heard[-1].text):
            return offer_places(state, event, city, located)
        case Asked():
            return state, (LookUp(state.draft.heard, state.refused),)
        case Found():
            return enter(state, "where", event, city)
        case _:
            return where(replace(state, step="where"), event, city)


@named
def which_street(state: State, event: Event, city: City) -> Outcome:
    """The house number is known: which street is it on?"""
    match event:
        case Asked():
            number = number_of(state.draft)
            key, known = ("which_street", (("number", number),)) if number else ("which_street_is_it", ())
            return state, (Ask(key, "street", known, tries=state.tries),)
        case Said(text=text) if knows_none(text):
            return knows_no_address(state, event, city)
        case Said(text=text) if not meaning(text) and len(bare_number(text)) != 1:
            return look_up(state, event, "street")
        case Pressed(keys=keys) if len(keys.strip("#")) > 1:
            return look_up_heard(state, Heard(keys.strip("#"), "keys"))
        case Found(located=located):
            return offer_places(state, event, city, located)
        case _:
            return ask_again(state, event, city, take_the_words)


@named
def where_on_street(state: State, event: Event, city: City) -> Outcome:
    """The street is known: which number is it, or which street crosses there?"""
    match event:
        case Asked():
            street = Place(state.offer.street, "address", 0.0, 0.0, street=state.offer.street)
            key, known = ("where_on_street", (("street", street),)) if street.street else ("where_on_it", ())
            return state, (Ask(key, "on_street", known, tries=state.tries),)
        case Said(text=text) if bare_number(text):
            return look_up_heard(state, Heard(bare_number(text), "number", event.confidence))
        case Said(text=text) if knows_none(text):
            return knows_no_address(state, event, city)
        case Said(text=text) if not meaning(text):
            return look_up(state, event, "cross_street")
        case Pressed(keys=keys) if keys.strip("#"):
            return look_up_heard(state, Heard(keys.strip("#"), "number"))
        case Found(located=located):
            return offer_places(state, event, city, located)
        case _:
            return ask_again(state, event, city, take_the_words)


@named
def which_area(state: State, event: Event, city: City) -> Outcome:
    """There are several such places: in which ZIP code or neighbourhood is it?"""
    return _one_more_thing(state, event, city, "area", "area")


@named
def spell_street(state: State, event: Event, city: City) -> Outcome:
    """What are the first letters of the street, by voice or on the telephone's keys?"""
    return _one_more_thing(state, event, city, "spelling", "keys")


@named
def near_corner(state: State, event: Event, city: City) -> Outcome:
    """Which big corner is nearest to it?"""
    return _one_more_thing(state, event, city, "place", "number")


@named
def record_place(state: State, event: Event, city: City) -> Outcome:
    """Tell it to a person, who will listen to it later."""
    match event:
        case Asked():
            return state, (Record("record_place"),)
        case Recorded(name=name):
            return take_the_words(with_draft(state, recording=name), event, city)
        case _:
            return take_the_words(state, event, city)


def _one_more_thing(state: State, event: Event, city: City, by_voice: Part, by_keys: Part) -> Outcome:
    """Put the question; what is said or keyed goes to the map with all the rest."""
    match event:
        case Asked():
            expects = _EXPECTED[state.step]
            return state, (Ask(state.step, expects, place_examples(city), tries=state.tries),)
        case Said(text=text) if knows_none(text):
            return knows_no_address(state, event, city)
        case Said(text=text) if not meaning(text):
            return look_up(state, event, by_voice)
        case Pressed(keys=keys) if len(keys.strip("#")) > 1:
            return look_up_heard(state, Heard(keys.strip("#"), by_keys))
        case Found(located=located):
            return offer_places(state, event, city, located)
        case _:
            return ask_again(state, event, city, take_the_words)


def _numbered(state: State, event: Event, city: City, number: str) -> Outcome:
    """Only a house number was said: it goes with what was said of the street, or the street is asked for.

    Five digits may as well be a ZIP code: the map knows.
    """
    confidence = event.confidence if isinstance(event, Said) else None
    if len(number) == _ZIP:
        return look_up_heard(state, Heard(number, "area", confidence))
    told_street = any(heard.part not in ("number", "area") for heard in state.draft.heard)
    state, look = look_up_heard(state, Heard(number, "number", confidence))
    return (state, look) if told_street else enter(state, "which_street", event, city)
