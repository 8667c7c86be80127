"""The place is known: who takes this there, and has somebody reported the same already?"""

import re
from dataclasses import replace

from dialogue.actions import LookAround, ReadPhone
from dialogue.corrections import said_instead
from dialogue.events import Around, Asked, Event, Filed, Found, PhoneRead, Pressed, Said
from dialogue.moves import Outcome, ask_again, choice, enter, go_on, hand_over, named, said, told_reference
from dialogue.naming import called, outside
from dialogue.placing import correct, corrected
from dialogue.state import Offer, State, with_draft
from dialogue.words import chosen, yes_or_no
from facts.city import City
from facts.reports import Known


@named
def is_it_same(state: State, event: Event, city: City) -> Outcome:
    """Somebody reported the same there: is it the same one? Who says yes is told of that one, and nothing is filed."""
    known = state.offer.known
    match event:
        case Asked() if known:
            return _asked(state, known, city)
        case Asked() if state.draft.place:
            return state, (LookAround(state.draft.service_code, state.draft.place),)
        case Around(service_code=""):
            return _nobody_serves_there(state, event, city)
        case Around():
            return _looked(state, event, city)
        case Pressed(keys="1") if known:
            return _follow(state, event, city, known)
        case Said(text=text) if known and (yes_or_no(text) or chosen(text, 2) == 1):
            return _follow(state, event, city, known)
        case Pressed(keys="2"):
            return go_on(state, event, city)
        case Said(text=text) if state.draft.place and re.search(r"\d", said_instead(text)):
            return correct(state, event, said_instead(text))
        case Found(located=located):
            return corrected(state, event, city, located)
        case Said(text=text) if yes_or_no(text) is False or chosen(text, 2) == 2:
            return go_on(state, event, city)
        case PhoneRead(textable=textable, number=number):
            return go_on(with_draft(state, textable=textable or not number), event, city)
        case Filed(reference=reference):
            key = "followed" if state.draft.consent else "followed_untold"
            return told_reference(replace(state, step="anything_else", tries=0, reference=reference), key)
        case _:
            return ask_again(state, event, city, go_on)


def _follow(state: State, event: Event, city: City, known: Known) -> Outcome:
    """Theirs is the same: nothing more is asked about it but whether they want texts."""
    state = with_draft(replace(state, offer=Offer()), follows=known, description="", answers=())
    own = state.person.number
    if state.draft.phone is None and own and not state.person.can_type:
        return with_draft(state, phone=own), (ReadPhone(own),)
    return go_on(state, event, city)


def _asked(state: State, known: Known, city: City) -> Outcome:
    when = ("today", "yesterday")[known.days] if known.days < 2 else "days_ago"
    place = state.draft.place
    where = (("place", place),) if place else ()
    named = ("service", called(state, state.draft.service_code, city))
    return choice(state, f"is_it_same_{when}", (), named, ("days", str(known.days)), *where)


def _looked(state: State, event: Around, city: City) -> Outcome:
    """Whoever takes it there gets it. One question at most, and none of somebody who may be in danger."""
    state = with_draft(state, service_code=event.service_code, looked_around=True)
    if event.known and not state.told_911:
        return enter(replace(state, offer=Offer(known=event.known)), "is_it_same", event, city)
    places = state.offer.places
    state, actions = go_on(state, event, city)
    # A "no" to what is asked next may still be meant for the place.
    return (replace(state, offer=Offer(places=places)) if state.step == "describe" else state), actions


def _nobody_serves_there(state: State, event: Around, city: City) -> Outcome:
    """Outside of everybody's area: say so, and whose place it is, and ask once whether it is somewhere else."""
    insists = state.draft.rung > 0
    state = with_draft(replace(state, step="where"), place=None, heard=(), rung=state.draft.rung + 1)
    key, values = outside(city, event.neighbour)
    return said(hand_over(state, event, city) if insists else enter(state, "where", event, city), key, *values)
