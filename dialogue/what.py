"""What is wrong: an open question first, then what was understood is confirmed."""

from dataclasses import replace

from dialogue.actions import Ask, LookUp, Understand, Value
from dialogue.corrections import after_no
from dialogue.events import Asked, Event, Found, Pressed, Said, Understood
from dialogue.moves import Outcome, ask_again, choice, enter, named, present
from dialogue.naming import called, place_examples
from dialogue.pages import read_the_menu, wants_more
from dialogue.state import Offer, State, with_draft
from dialogue.understood import (
    introduced,
    other_language,
    perhaps_a_place,
    taken,
    understood,
    understood_beside_the_place,
    without_place,
)
from dialogue.words import agrees_and_tells, chosen, meaning, says_nothing, yes_or_no
from facts.city import City
from facts.places import Heard
from facts.services import Understanding


@named
def what(state: State, event: Event, city: City) -> Outcome:
    """What is wrong?"""
    match event:
        case Asked():
            key = "what" if len(city.menu.examples.get(state.language, ())) > 1 else "what_without_examples"
            key = "what_is_wrong_there" if state.draft.heard and not state.draft.place else key
            return state, (Ask(key, "words", _examples(state, city), tries=state.tries),)
        case Said(text=text) if chosen(text, 1) or wants_more(text):
            return read_the_menu(replace(state, held=""), event, city)
        case Said(text=text):
            if (meant := meaning(text)) in ("hello", "thanks", "yes", "no") or says_nothing(text):
                if state.person.can_type:
                    return introduced(state, event, city)
                if meant == "hello" and not state.tries:
                    return introduced(replace(state, tries=1), event, city)
                return ask_again(replace(state, held=""), event, city, read_the_menu)
            return state, (Understand(f"{state.held} {text}".strip()[-2000:]),)
        case Understood(understanding=understanding) if understanding.query == state.held:
            return understood_beside_the_place(state, event, city, understanding)
        case Understood(understanding=understanding):
            return understood(state, event, city, understanding)
        case Found(located=located):
            return perhaps_a_place(state, event, city, located)
        case Pressed(keys="1"):
            return read_the_menu(state, event, city)
        case Pressed(keys="2") if len(city.languages) > 1:
            return present(replace(state, language=other_language(state, city)), event, city)
        case _:
            return ask_again(replace(state, held=""), event, city, read_the_menu)


@named
def is_it_service(state: State, event: Event, city: City) -> Outcome:
    """Is it this service?"""
    code = state.offer.services[0] if state.offer.services else ""
    match event:
        case Asked():
            return choice(state, "is_it_service", (), ("service", called(state, code, city)))
        case Pressed(keys="1"):
            return taken(state, event, city, code)
        case Pressed(keys="2"):
            return refused(state, event, city)
        case Said(text=text):
            match yes_or_no(text), chosen(text, 2):
                case (True, _) | (_, 1):
                    return taken(state, event, city, code)
                case (False, _) | (_, 2):
                    return refused(state, event, city)
                case _ if meaning(text) == "something_else":
                    return refused(state, event, city)
                case _:
                    return replace(state, held=text), (LookUp((Heard(text),), alone=True),)
        case Found(located=located) if located.decision == "accept" and not located.rest:
            # Who tells where it is, and nothing else, has agreed to what it is.
            return taken(with_draft(state, heard=(Heard(state.held),)), event, city, code)
        case Found():
            return replace(state, held=""), (Understand(state.held),)
        case Understood(understanding=understanding) if understanding.place and understanding.decision == "ask_again":
            return taken(with_draft(state, heard=(Heard(understanding.place),)), event, city, code)
        case Understood(understanding=understanding) if agrees_and_tells(understanding.query):
            heard = (Heard(understanding.place),) if understanding.place else state.draft.heard
            words = f"{state.draft.words}. {without_place(understanding.query, understanding.place)}"
            return taken(with_draft(state, heard=heard, words=words), event, city, code)
        case Understood(understanding=understanding) if _said_again(understanding, code):
            heard = (Heard(understanding.place),) if understanding.place else state.draft.heard
            return taken(with_draft(state, heard=heard), event, city, code)
        case Understood(understanding=understanding) if understanding.decision not in ("ask_again", "not_ours"):
            return understood(state, event, city, understanding)
        case _:
            return ask_again(state, event, city, read_the_menu)


def refused(state: State, event: Event, city: City) -> Outcome:
    """It is another service than the one that was named, which is not offered for the next words again.

    "No, a street light" says in the same breath which. Else it is one of those that were offered with it, or it is
    asked again, with examples.
    """
    others = state.offer.services[1:]
    declined = (state.draft.service_code,) if state.draft.service_code else state.offer.services[:1]
    state = with_draft(state, service_code="", words="")
    state = replace(state, step="what", tries=1, errors=state.errors + 1, offer=Offer(services=declined))
    instead = after_no(event.text) if isinstance(event, Said) else ""
    if instead and not meaning(instead):
        return state, (Understand(instead),)
    if others:
        return enter(replace(state, offer=Offer(services=others)), "which_service", event, city)
    return present(state, event, city)


def _said_again(understanding: Understanding, code: str) -> bool:
    """Whoever says once more what they were asked about agrees to it."""
    first = next((match.service_code for match in understanding.services), "")
    return bool(code) and first == code and understanding.decision in ("accept", "confirm")


def _examples(state: State, city: City) -> tuple[tuple[str, Value], ...]:
    examples = (*city.menu.examples.get(state.language, ()), "", "")
    return ("line", city.line_name), ("example", examples[0]), ("example2", examples[1]), *place_examples(city)
