"""A place that was found is read back: is it here, or which of two or three is it?"""

from dataclasses import replace

from dialogue.corrections import said_instead
from dialogue.events import Asked, Event, Found, Pressed, Said
from dialogue.ladder import knows_no_address, not_there, refusing, struck, take_the_words
from dialogue.moves import Outcome, ask_again, choice, enter, named
from dialogue.place_words import knows_none
from dialogue.placing import correct, is_something, look_up, offer_places, take, without_last
from dialogue.state import Offer, State
from dialogue.word_tables import tables
from dialogue.words import chosen, meaning, option_named, yes_or_no
from facts.city import City
from facts.places import Place

_SAID: dict[str, str] = tables(__file__)["said"]


@named
def is_it_here(state: State, event: Event, city: City) -> Outcome:
    """Is it at this place?"""
    if not state.offer.places:
        return enter(state, "where", event, city)
    place = state.offer.places[0]
    match event:
        case Asked():
            return choice(
                state, "is_it_near" if state.draft.unplaced or place.near else "is_it_here", (), ("place", place)
            )
        case Pressed(keys="1"):
            return take(state, event, city, place)
        case Pressed(keys="2"):
            return _not_here(state, event, city)
        case Said(text=text):
            match yes_or_no(text), chosen(text, 2):
                case (True, _) | (_, 1):
                    return take(state, event, city, place)
                case _ if said_instead(text):
                    return correct(state, event, said_instead(text))
                case (False, _) | (_, 2):
                    return _not_here(state, event, city)
                case _:
                    return look_up(state, event)
        case Found(located=located) if is_something(located):
            return offer_places(state, event, city, located)
        case Found() if place in state.refused:
            return not_there(without_last(state), event, city)
        case Found():
            return ask_again(without_last(state), event, city, take_the_words)
        case _:
            return ask_again(state, event, city, take_the_words)


@named
def which_place(state: State, event: Event, city: City) -> Outcome:
    """Which of two or three places is it? The last option is somewhere else. A mere yes asks for the first."""
    offered = state.offer.places
    match event:
        case Asked():
            return choice(state, "which_place", (*offered, "somewhere_else"))
        case Pressed(keys=keys) | Said(text=keys):
            number = chosen(keys, len(offered) + 1)
            if isinstance(event, Said):
                if not number and yes_or_no(keys):
                    return enter(state, "is_it_here", event, city)
                number = number or option_named(keys, tuple(map(_as_said, offered)))  # an "n" may be north
                if not number and meaning(keys) in ("something_else", "no", "nothing"):
                    number = len(offered) + 1
            if number == len(offered) + 1:
                return not_there(state, event, city)
            if number:
                return take(state, event, city, offered[number - 1])
            if isinstance(event, Said) and knows_none(keys):
                return knows_no_address(struck(state), event, city)
            if isinstance(event, Said) and said_instead(keys):
                return correct(struck(state), event, said_instead(keys))
            if isinstance(event, Said) and not meaning(keys):
                return look_up(state, event)
            return ask_again(state, event, city, take_the_words)
        case Found(located=located) if is_something(located) and located.places[:1] != offered[:1]:
            return offer_places(state, event, city, located)
        case Found() if set(offered) & set(state.refused):
            return not_there(without_last(state), event, city)
        case Found():
            return ask_again(without_last(state), event, city, take_the_words)
        case _:
            return ask_again(state, event, city, take_the_words)


def _not_here(state: State, event: Event, city: City) -> Outcome:
    """Not at the place that was read: at one of those that were offered with it, or else what was wrong is asked."""
    others = state.offer.places[1:]
    if not others:
        return not_there(state, event, city)
    state = replace(refusing(state, state.offer.places[:1]), offer=Offer(places=others))
    return enter(state, "which_place" if len(others) > 1 else "is_it_here", event, city)


def _as_said(place: Place) -> str:
    """A place's words with its abbreviations said out, in every language: "south" chooses "1200 S WESTERN AVE"."""
    return " ".join(f"{word} {_SAID.get(word, '')}" for word in place.address.split())
