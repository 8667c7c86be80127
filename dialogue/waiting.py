"""Waiting for somewhere slow: a moment, four times at most, and then the conversation goes on without it."""

from dataclasses import replace

from dialogue import photos
from dialogue.actions import Say, Wait
from dialogue.events import Event, Photo, Settled, StillWaiting, Waited
from dialogue.moves import Outcome
from dialogue.state import State
from facts.city import City

MOST_WAITS = 4
"""Times that the call comes back before it goes on without the answer."""


def still_waiting(state: State, event: StillWaiting) -> Outcome:
    """Ask for a moment; after four of them, ask the city's own map alone, which answers at once."""
    if state.waits == MOST_WAITS:
        return over(state), (replace(event.asked, alone=True),)
    key = "still_looking" if state.waits else "looking_it_up"
    return replace(state, asked=event.asked, waits=state.waits + 1), (Say(key), Wait())


def looked_at_again(state: State, event: Event, city: City) -> Outcome | None:
    """What goes on while an answer is waited for; None where something else was said instead of waiting."""
    asked = state.asked
    if asked is None or not isinstance(event, Waited | Settled | Photo):
        return None
    if isinstance(event, Photo):
        state, _ = photos.sent(state, event, city)
    return state, (asked,)


def over(state: State) -> State:
    """Nothing is waited for any more."""
    return replace(state, asked=None, waits=0) if state.asked else state
