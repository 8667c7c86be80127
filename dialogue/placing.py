"""A place on its way into the report: what the map is asked, and what is made of its answer.

What is certain is taken, what is not is asked about. Everything that is said of the place is kept, and the map is asked
about all of it together: whoever is asked for the number alone need not say the street again.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, takewhile

from dialogue.actions import LookUp, Say
from dialogue.events import Event, Said
from dialogue.ladder import ask_for_what_is_missing, is_beyond, refusing
from dialogue.moves import NEW_GROUND, Outcome, ask_again, enter, go_on, hand_over, is_summary_next, present, said
from dialogue.state import Draft, Offer, State, with_draft
from dialogue.words import bare_number
from facts.city import City
from facts.places import Decision, Heard, Located, Part, Place

_CLOSE = 0.3
"""A place is worth offering beside better ones from this share of the confidence in all of them."""
_ASKED_AGAIN = ("where", "which_street", "where_on_street", "which_area", "spell_street", "near_corner")
_MOST_HEARD = 8
"""Answers that are weighed together."""
_SAME_SPOT = 0.0003
"""Degrees, about 30 m."""


def look_up(state: State, event: Said, part: Part = "place") -> Outcome:
    """Ask the map about this, the half sentence that it ends, and all that was said of the place before."""
    words = f"{state.held} {event.text}".strip()
    return look_up_heard(replace(state, held=""), Heard(words, part, event.confidence))


def look_up_heard(state: State, heard: Heard) -> Outcome:
    """Ask the map about this part and all that was said of the place before."""
    state = with_draft(state, heard=(*state.draft.heard, heard)[-_MOST_HEARD:])
    return state, (LookUp(state.draft.heard, state.refused),)


def correct(state: State, event: Said, instead: str) -> Outcome:
    """The place is wrong, and here is what is right of it: "no, 412, not 420". It stays until the map knows better."""
    wrong = (state.draft.place,) if state.draft.place else state.offer.places[:1]
    return look_up_heard(refusing(state, wrong), _instead(instead, event))


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
        if located.refused:
            return said(present(without_last(state), event, city), "said_no_to_that")
        if not is_something(located) and state.draft.heard[-1].part != "number":
            return ask_again(without_last(state), event, city, hand_over)
        state = refusing(state, (place,))
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
    places = tuple(place for place in located.places if not any(_same(place, refused) for refused in state.refused))
    if not places or located.decision == "ask_again" or (located.decision != "accept" and is_beyond(state, city)):
        return ask_for_what_is_missing(state, event, city, located)
    if located.decision == "accept":
        before = state.step
        state, actions = take(state, event, city, places[0])
        if is_summary_next(state, city):  # where it is read again at once
            return state, actions
        state = replace(state, offer=Offer(places=places[:1]))  # a "no" to the next question may be meant for the place
        if state.person.can_type and before != "describe":  # it stands in the summary
            return state, actions
        return state, (Say("got_place", (("place", places[0]),)), *actions)
    close = _close(places[:3])
    if located.decision == "choose" and len(close) > 1:
        return enter(replace(state, offer=Offer(places=close)), "which_place", event, city)
    return enter(replace(state, offer=Offer(places=places[:1])), "is_it_here", event, city)


def may_take_back(state: State) -> bool:
    """Whether the place is asked for again since what was offered was declined."""
    return state.step in _ASKED_AGAIN and bool(_declined(state))


def offer_again(state: State, event: Event, city: City) -> Outcome:
    """Whoever goes back to what they declined is asked about it once more."""
    return _not_declined(state, event, city, sure=False)


def take_back(state: State, event: Event, city: City) -> Outcome:
    """The no was a mistake: the one place is taken, of several it is asked which. The summary reads it again."""
    return _not_declined(state, event, city, sure=True)


def _not_declined(state: State, event: Event, city: City, sure: bool) -> Outcome:
    places = _declined(state)
    state = replace(state, refused=tuple(place for place in state.refused if place not in places))
    decision: Decision = "choose" if len(places) > 1 else "accept" if sure else "confirm"
    return offer_places(with_draft(state, rung=0), event, city, Located("", places, decision))


def _declined(state: State) -> tuple[Place, ...]:
    """What was declined last."""
    return tuple(place for place in state.offer.places if place in state.refused)


def _close(places: Sequence[Place]) -> tuple[Place, ...]:
    """The places that are worth offering together."""
    together = accumulate((place.confidence for place in places), initial=0.0)
    pairs = takewhile(lambda pair: pair[0].confidence >= _CLOSE * pair[1], zip(places, together, strict=False))
    return tuple(place for place, _ in pairs)


def take(state: State, event: Event, city: City, place: Place) -> Outcome:
    """The place is known: it is read out once more in the summary."""
    return go_on(with_draft(state, place=place, **NEW_GROUND), event, city)


def _instead(words: str, event: Said) -> Heard:
    number = bare_number(words)
    return Heard(number or words, "number" if number else "place", event.confidence)


def _same(place: Place, refused: Place) -> bool:
    """Whether it is the very place, whoever's map it is from, and whichever of two streets is named first."""
    if place.address == refused.address:
        return True
    streets, others = ({each.street, each.cross_street} for each in (place, refused))
    if place.street and refused.street:
        return (place.number, streets) == (refused.number, others)
    near = abs(place.lat - refused.lat) < _SAME_SPOT and abs(place.long - refused.long) < _SAME_SPOT
    return near and (place.kind, place.number) == (refused.kind, refused.number)


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
