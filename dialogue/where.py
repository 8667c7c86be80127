"""Where it is: an address, a crossing or a known place, always confirmed before anything is filed."""

from dataclasses import replace

from dialogue.actions import Ask, LookUp
from dialogue.events import Asked, Event, Found, Pressed, Said
from dialogue.moves import Outcome, ask_again, choice, enter, go_on, hand_over, named, present, said
from dialogue.state import Offer, State, with_draft
from dialogue.words import after_no, bare_number, chosen, meaning, yes_or_no
from dialogue.words import named as named_option
from facts.city import City
from facts.places import Located, Place

_CLOSE = 0.3
"""A place is worth offering beside the best one from this share of its confidence."""


@named
def where(state: State, event: Event, city: City) -> Outcome:
    """Where is it?"""
    match event:
        case Asked():
            return state, (Ask("where", "place", tries=state.tries),)
        case Said(text=text) if len(bare_number(text)) > 1:
            return _numbered(state, event, city, bare_number(text))
        case Said(text=text, confidence=confidence) if not (meaning(text) or bare_number(text)):
            return state, (LookUp(text, confidence, state.refused),)
        case Pressed(keys=keys) if len(keys.strip("#")) > 1:
            return enter(with_draft(state, house_number=keys.strip("#")), "which_street", event, city)
        case Found(located=located):
            return offer_places(state, event, city, located)
        case _:
            return ask_again(state, event, city, _take_the_words)


@named
def which_street(state: State, event: Event, city: City) -> Outcome:
    """The house number was keyed: which street is it on?"""
    match event:
        case Asked():
            number = state.draft.house_number
            return state, (Ask("which_street", "place", (("number", number),), tries=state.tries),)
        case Said(text=text, confidence=confidence):
            return state, (LookUp(f"{state.draft.house_number} {text}", confidence, state.refused),)
        case Found(located=located):
            return offer_places(state, event, city, located)
        case _:
            return ask_again(state, event, city, _take_the_words)


@named
def is_it_here(state: State, event: Event, city: City) -> Outcome:
    """Is it at this place?"""
    if not state.offer.places:
        return enter(state, "where", event, city)
    place = state.offer.places[0]
    match event:
        case Asked():
            return choice(state, "is_it_here", (), ("place", place))
        case Pressed(keys="1"):
            return go_on(with_draft(state, place=place), event, city)
        case Pressed(keys="2"):
            return _not_there(state, event, city)
        case Said(text=text, confidence=confidence):
            match yes_or_no(text), chosen(text, 2):
                case (True, _) | (_, 1):
                    return go_on(with_draft(state, place=place), event, city)
                case (False, _) | (_, 2):
                    instead = after_no(text)
                    if meaning(instead) or len(instead) < 4:
                        return _not_there(state, event, city)
                    refused = (*state.refused, place)[-6:]
                    return replace(state, refused=refused), (LookUp(instead, confidence, refused),)
                case _:
                    return state, (LookUp(text, confidence, state.refused),)
        case Found(located=located) if located.places and located.decision != "ask_again":
            return offer_places(state, event, city, located)
        case _:
            return ask_again(state, event, city, _take_the_words)


@named
def which_place(state: State, event: Event, city: City) -> Outcome:
    """Which of two or three places is it? The last option is somewhere else."""
    offered = state.offer.places
    match event:
        case Asked():
            return choice(state, "which_place", (*offered, "somewhere_else"))
        case Pressed(keys=keys) | Said(text=keys):
            number = chosen(keys, len(offered) + 1)
            if isinstance(event, Said):
                number = number or named_option(keys, tuple(map(_as_said, offered)))
                if meaning(keys) in ("something_else", "no", "nothing"):
                    number = len(offered) + 1
            if number == len(offered) + 1:
                return _not_there(state, event, city)
            if number:
                return go_on(with_draft(state, place=offered[number - 1]), event, city)
            if isinstance(event, Said):
                return state, (LookUp(keys, event.confidence, state.refused),)
            return ask_again(state, event, city, _take_the_words)
        case Found(located=located) if located.places and located.decision != "ask_again":
            return offer_places(state, event, city, located)
        case _:
            return ask_again(state, event, city, _take_the_words)


def offer_places(state: State, event: Event, city: City, located: Located) -> Outcome:
    """Take what the map is sure of, ask about what it is not. Never offer again what was declined."""
    declined = {place.address for place in state.refused}
    places = tuple(place for place in located.places if place.address not in declined)
    if not places or located.decision == "ask_again":
        if located.query == state.draft.place_words and state.tries == 0:
            return enter(state, "where", event, city)
        fullest = max(state.draft.place_words, located.query, key=len)
        kept = with_draft(state, place_words=fullest, house_number="")
        return ask_again(replace(kept, step="where"), event, city, _take_the_words, "could_not_find")
    if located.decision == "accept" and state.person.can_type:
        return go_on(with_draft(state, place=places[0]), event, city)
    close = tuple(place for place in places[:3] if place.confidence >= _CLOSE * places[0].confidence)
    if located.decision == "choose" and len(close) > 1:
        return enter(replace(state, offer=Offer(places=close)), "which_place", event, city)
    return enter(replace(state, offer=Offer(places=places[:1])), "is_it_here", event, city)


def _numbered(state: State, event: Event, city: City, number: str) -> Outcome:
    """Only a house number was said: put it before what was said of the street, or ask for the street."""
    state = with_draft(state, house_number=number)
    if state.draft.place_words:
        return state, (LookUp(f"{number} {state.draft.place_words}", refused=state.refused),)
    return enter(state, "which_street", event, city)


def _not_there(state: State, event: Event, city: City) -> Outcome:
    """None of the places offered: strike them out and ask with more help."""
    refused = (*state.refused, *state.offer.places)
    state = with_draft(state, place_words="", house_number="")
    state = replace(state, step="where", tries=1, errors=state.errors + 1, refused=refused[-6:], offer=Offer())
    return present(state, event, city)


def _as_said(place: Place) -> str:
    """A place's words with its abbreviations said out, in every language: "south" chooses "1200 S WESTERN AVE"."""
    return " ".join(f"{word} {_SAID.get(word, '')}" for word in place.address.split())


_SAID = {
    "N": "north norte",
    "S": "south sur",
    "E": "east este",
    "W": "west oeste",
    "AVE": "avenue avenida",
    "ST": "street calle",
    "PL": "place",
    "DR": "drive",
    "CT": "court",
    "BLVD": "boulevard",
    "RD": "road",
    "PKWY": "parkway",
    "TER": "terrace",
    "LN": "lane",
}


def _take_the_words(state: State, event: Event, city: City) -> Outcome:
    """The map does not know it. What was said is kept as it is, and a person of the city will look."""
    if not state.draft.place_words:
        return hand_over(replace(state, step="where"), event, city)
    return said(go_on(with_draft(state, place_given_up=True), event, city), "a_person_will_look")
