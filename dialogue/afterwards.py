"""After a report was sent: its reference, the other problem, what cannot be taken back, another report, goodbye."""

from dataclasses import replace

from dialogue import status
from dialogue.actions import Goodbye, Quiet, Say, Understand
from dialogue.answers import is_unanswered
from dialogue.corrections import has_mistaken
from dialogue.events import Asked, Event, Pressed, Said, Silence, Understood
from dialogue.moves import STEPS, Outcome, named, present, said, start_over, told_reference
from dialogue.naming import phone_digits, service_of
from dialogue.state import State
from dialogue.words import asks_when, chosen, meaning, tells_more, yes_or_no
from facts.city import City


def is_filed(state: State, city: City, city_is_down: bool) -> Outcome:
    """Tell the reference; whoever told two problems in one breath is offered to report the other one too."""
    is_whole = state.draft.place and not is_unanswered(state.draft, service_of(state.draft, city))
    key = "filed_for_a_clerk" if not is_whole else "filed_city_down" if city_is_down else "filed"
    state, actions = told_reference(replace(state, step="anything_else", tries=0), key)
    offered = (Say("told_another", (("words", state.draft.also),)),) if state.draft.also else ()
    return state, (*actions[:1], *offered, *actions[1:])


@named
def anything_else(state: State, event: Event, city: City) -> Outcome:
    """It is filed. The reference again, another report, or goodbye."""
    match event:
        case Asked():
            return told_reference(state, "reference_again")
        case Said(text=text) if state.draft.also and (yes_or_no(text) or chosen(text, 2)):
            return _the_other(state, event, city)
        case Pressed(keys="2") if state.draft.also:
            return _the_other(state, event, city)
        case Said(text=text) if state.person.can_type and meaning(text) in ("thanks", "no", "nothing"):
            return state, (Quiet(),)
        case Said(text=text) if state.person.can_type and meaning(text) in ("yes", "hello"):
            return start_over(state, event, city)
        case Said(text=text) if has_mistaken(text) or tells_more(text):
            return cannot_be_changed(state, event, city)
        case Said(text=text) if asks_when(text):
            return status.asked(state, event, city)
        case Said() if state.person.can_type:
            fresh, _ = start_over(state, event, city)
            return STEPS["what"](fresh, event, city)
        case Said(text=text) if meaning(text) in ("thanks", "no", "nothing"):
            return replace(state, ended=True), (Say("goodbye"), Goodbye())
        case Said(text=text) if chosen(text, 2) == 2:
            return start_over(state, event, city)
        case Pressed(keys="2"):
            return start_over(state, event, city)
        case Pressed(keys="1"):
            return present(state, event, city)
        case Said(text=text) if yes_or_no(text) is None:
            return state, (Understand(text),)
        case Understood(understanding=understanding) if (
            understanding.services and understanding.decision != "ask_again"
        ):
            fresh, _ = start_over(state, event, city)
            return STEPS["what"](fresh, event, city)
        case Silence():
            return replace(state, ended=True), (Say("goodbye"), Goodbye())
        case _:
            return present(state, event, city)


def cannot_be_changed(state: State, event: Event, city: City) -> Outcome:
    """It is filed, and GeoReport knows no way to take it back: say so, and what can be done."""
    if not state.person.can_type:
        return said(present(state, event, city), "sent_already")
    number = (("number", phone_digits(city.operator)),)
    return state, (Say("sent_already"), *((Say("person_by_phone", number),) if city.operator else ()))


def _the_other(state: State, event: Event, city: City) -> Outcome:
    """The other problem, as it was told at first."""
    fresh, _ = start_over(state, event, city)
    return STEPS["what"](fresh, Said(event.at, state.draft.also), city)
