"""A place on its way into the report: what the map is asked, what is made of its answer, and what is asked next.

What is certain is taken, what is not is asked for, and never twice in the same words. Everything that is said of the
place is kept, and the map is asked about all of it together: whoever is asked for the number alone need not say the
street again. What nobody could find is kept in the person's own words, for a clerk.
"""

from dataclasses import replace

from dialogue.actions import LookUp, Say, Value
from dialogue.events import Event, Said
from dialogue.moves import (
    NEW_GROUND,
    Outcome,
    ask_again,
    enter,
    go_on,
    hand_over,
    is_summary_next,
    outside,
    present,
    said,
)
from dialogue.state import Draft, Offer, State, with_draft, words_of_place
from dialogue.words import bare_number
from facts.city import City
from facts.places import Heard, Located, Part, Place

_CLOSE = 0.3
"""A place is worth offering beside the best one from this share of its confidence."""
_MOST_HEARD, _MOST_REFUSED = 8, 12
_RUNGS = ("where", "spell_street", "near_corner", "record_place")
_RUNGS_BY_TEXT = ("where", "near_corner")
"""What is asked when the map does not know a place: again in other words, the first letters of the street (who types
has spelled it), the nearest big corner, a recording for a clerk. Below that the words are taken as they are."""


def look_up(state: State, event: Said, part: Part = "place") -> Outcome:
    """Ask the map about this and all that was said of the place before."""
    return look_up_heard(state, Heard(event.text, part, event.confidence))


def look_up_heard(state: State, heard: Heard) -> Outcome:
    """Ask the map about this part and all that was said of the place before."""
    state = with_draft(state, heard=(*state.draft.heard, heard)[-_MOST_HEARD:])
    return state, (LookUp(state.draft.heard, state.refused),)


def correct(state: State, event: Said, instead: str) -> Outcome:
    """The place is wrong, and here is what is right of it: "no, 412, not 420". It stays until the map knows better."""
    wrong = (state.draft.place,) if state.draft.place else state.offer.places[:1]
    return look_up_heard(_refusing(state, wrong), _instead(instead, event))


def is_it_another(state: State, event: Said) -> Outcome:
    """Neither yes nor no to a place that was read: that one said once more, or what is right instead. The map tells."""
    state, actions = look_up_heard(state, _instead(event.text, event))
    return state, (LookUp(state.draft.heard[-1:], state.refused),) if state.draft.place else actions


def corrected(state: State, event: Event, city: City, located: Located) -> Outcome:
    """What the map makes of what was said instead of this place, which is never offered again unless it was meant."""
    place = state.draft.place
    if place and place.address not in {wrong.address for wrong in state.refused}:
        sure = located.decision in ("accept", "confirm") and bool(located.places)
        if sure and located.places[0].address == place.address:
            return present(without_last(state), event, city)
        if not is_something(located) and state.draft.heard[-1].part != "number":
            return ask_again(without_last(state), event, city, hand_over)
        state = _refusing(state, (place,))
        if located.decision != "accept":
            return state, (LookUp(state.draft.heard, state.refused),)
    if not is_something(located):
        return ask_again(stay(state), event, city, hand_over)
    return offer_places(with_draft(state, place=None, place_given_up=False), event, city, located)


def stay(state: State) -> State:
    """The map could make nothing of what was said instead: this place stays."""
    place = state.draft.place
    return without_last(replace(state, refused=tuple(wrong for wrong in state.refused if wrong != place)))


def offer_places(state: State, event: Event, city: City, located: Located) -> Outcome:
    """Take what the map is sure of, ask about what it is not. Never offer again what was declined."""
    declined = {place.address for place in state.refused}
    places = tuple(place for place in located.places if place.address not in declined)
    if not places or located.decision == "ask_again":
        return _ask_for_what_is_missing(state, event, city, located)
    if located.decision == "accept":
        state, actions = take(state, event, city, places[0])
        if state.person.can_type or is_summary_next(state, city):  # where it is read again at once
            return state, actions
        state = replace(state, offer=Offer(places=places[:1]))  # a "no" to the next question may be meant for the place
        return state, (Say("got_place", (("place", places[0]),)), *actions)
    close = tuple(place for place in places[:3] if place.confidence >= _CLOSE * places[0].confidence)
    if located.decision == "choose" and len(close) > 1:
        return enter(replace(state, offer=Offer(places=close)), "which_place", event, city)
    return enter(replace(state, offer=Offer(places=places[:1])), "is_it_here", event, city)


def take(state: State, event: Event, city: City, place: Place) -> Outcome:
    """The place is known: it is read out once more in the summary."""
    return go_on(with_draft(state, place=place, **NEW_GROUND), event, city)


def not_there(state: State, event: Event, city: City) -> Outcome:
    """None of the places offered: strike them out, keep what was said, and ask for what was wrong."""
    state = with_draft(replace(struck(state), offer=Offer()), place=None)
    if len(state.refused) > 2 or state.draft.unplaced:
        return _down(state, event, city, "sorry")
    return said(enter(replace(state, errors=state.errors + 1), "where", event, city), "sorry")


def _instead(words: str, event: Said) -> Heard:
    number = bare_number(words)
    return Heard(number or words, "number" if number else "place", event.confidence)


def _refusing(state: State, wrong: tuple[Place, ...]) -> State:
    return replace(state, refused=(*state.refused, *wrong)[-_MOST_REFUSED:])


def struck(state: State) -> State:
    """What was offered is never offered again."""
    return replace(state, refused=(*state.refused, *state.offer.places)[-_MOST_REFUSED:])


def take_the_words(state: State, event: Event, city: City) -> Outcome:
    """The map does not know it. What was said is kept as it is, and a person of the city will look."""
    if not words_of_place(state.draft):
        return hand_over(replace(state, step="where"), event, city)
    return said(go_on(with_draft(state, place_given_up=True), event, city), "a_person_will_look")


def number_of(draft: Draft) -> str:
    """The house number that was told by itself, or ""."""
    return next((heard.text for heard in reversed(draft.heard) if heard.part == "number"), "")


def is_something(located: Located) -> bool:
    """Whether the map made enough of the words to go on with."""
    known = located.decision != "ask_again" and bool(located.places)
    return known or bool(located.missing) or located.outside or located.unread_link


def without_last(state: State) -> State:
    """What the map could make nothing of was no place, and is not kept as one."""
    return with_draft(state, heard=state.draft.heard[:-1])


def _ask_for_what_is_missing(state: State, event: Event, city: City, located: Located) -> Outcome:
    """Only the part that is missing, once; where nothing else helps, one rung down the ladder."""
    asked = {heard.part for heard in state.draft.heard}
    if located.outside:
        key, values = outside(city, located.neighbour)
        return _down(state, event, city, key, *values)
    if located.unread_link:
        return _down(state, event, city, "link_not_opened")
    if located.missing in ("number", "cross_street") and located.street and not asked & {"number", "cross_street"}:
        return enter(replace(state, offer=Offer(street=located.street)), "where_on_street", event, city)
    if located.missing == "street" and "street" not in asked:
        return enter(state, "which_street", event, city)
    if located.missing == "area" and "area" not in asked:
        return enter(state, "which_area", event, city)
    return _down(state, event, city, "could_not_find")


def _down(state: State, event: Event, city: City, sorry: str, *values: tuple[str, Value]) -> Outcome:
    """One rung down the ladder; at its foot the words are taken as they are."""
    rungs = _RUNGS_BY_TEXT if state.person.can_type else _RUNGS
    rung = state.draft.rung + 1
    state = replace(with_draft(state, rung=rung), errors=state.errors + 1, offer=Offer())
    if rung > len(rungs):
        return take_the_words(state, event, city)
    name = rungs[rung - 1]
    if name == "near_corner":  # another place: what was said of the first one says nothing about it
        state = with_draft(state, unplaced=words_of_place(state.draft), heard=())
    state, actions = present(replace(state, step=name, tries=1 if name == "where" else 0), event, city)
    return state, (Say(sorry, values), *actions)
