"""What else the crew should know: it is asked for, and goes to the city without ways to reach the person."""

import re
from collections.abc import Mapping
from dataclasses import replace

from dialogue.actions import Ask
from dialogue.answers import does_not_know
from dialogue.corrections import after_no, is_wrong, said_instead
from dialogue.events import Asked, Event, Found, Said
from dialogue.ladder import not_there
from dialogue.moves import Outcome, go_on, named, present, said
from dialogue.naming import service_of, worded
from dialogue.place_words import is_beside_it
from dialogue.placing import correct, corrected, is_it_another, is_something, look_up, stay
from dialogue.state import Draft, State, with_draft, words_of_place
from dialogue.words import bare_number, chosen, meaning, tells_more, without_name, yes_or_no
from facts.city import City
from facts.places import Located, Place

A_NAME = 3
"""Words that name a problem and tell the city no more than its service does."""
_WORTH_KEEPING = 5
"""Words after a "no" from which on they are worth keeping: "no, nothing to add" is not."""
_TOLD_ENOUGH = 8
"""Words that a text told at first, from which on its sender is not asked for more."""
_LONGEST = 3500
"""Characters that go to the city: GeoReport allows 4,000, and our mark and the photos' addresses are added."""
_REACHABLE = re.compile(
    r"[\w.+-]+@[\w-]+\.[\w.]+|(?:\+?\d[\s().-]?)?(?:\(?\d{3}\)?[\s.-]?)\d{3}[\s./-]?\d{4}(?!\d)|(?<![\d-])\d{3}-\d{4}(?!\d)"
)
"""Descriptions are public in many cities: telephone numbers and e-mail addresses are not passed on in them."""


@named
def describe(state: State, event: Event, city: City) -> Outcome:
    """Is there anything else the crew should know? Saying nothing is an answer."""
    match event:
        case Asked() if prompt := worded(_prompts(state, city), state.language):
            return state, (Ask("describe_this", "nothing_more", (("question", prompt),), tries=state.tries),)
        case Asked() if state.person.can_type and len(state.draft.words.split()) >= _TOLD_ENOUGH:
            return go_on(with_draft(state, description=""), event, city)
        case Asked():
            key = "describe_or_photo" if state.person.can_send_photo and not state.draft.photos else "describe"
            return state, (Ask(key, "nothing_more", tries=state.tries),)
        case Said(text=text) if yes_or_no(text) and meaning(text) != "thanks" and not state.tries:
            return present(replace(state, tries=1), event, city)
        case Said(text=text) if tells_more(after_no(text)):
            return _kept(state, event, city, after_no(text))
        case Said(text=text) if state.offer.places and _is_instead(said_instead(text)):
            return _instead(state, event, said_instead(text))
        case Said(text=text) if state.offer.places and is_wrong(text):
            return not_there(state, event, city)
        case Said(text=text) if state.offer.places and _is_number_like(text, state.offer.places[0]):
            return correct(state, event, text)
        case Found(located=located) if _is_place(state, located):
            return corrected(state, event, city, located)
        case Found():
            return _no_place_after_all(state, event, city)
        case Said(text=text) if (
            does_not_know(text) or meaning(text) == "thanks" or yes_or_no(text) is not None or chosen(text, 9)
        ):
            return go_on(with_draft(state, description=""), event, city)
        case Said() if state.draft.place_given_up:
            return look_up(with_draft(state, unplaced=words_of_place(state.draft), heard=()), event)
        case Said(text=text):
            return _kept(state, event, city, text)
        case _:
            return go_on(with_draft(state, description=""), event, city)


def description_of(draft: Draft) -> str:
    """The words that go to the city: what was said at first, what was added, and where it is as an address cannot tell.

    Without numbers to call or write to.
    """
    tells_more = len(draft.words.split()) > A_NAME or ". " in draft.words or is_beside_it(draft.words)
    parts = [draft.words] if tells_more else []
    if draft.description and draft.description not in parts:
        parts.append(draft.description)
    if draft.place and draft.unplaced:
        parts.append(f"Near there; told as: {draft.unplaced}")
    elif draft.place and is_beside_it(told := words_of_place(draft)) and told not in draft.words:
        parts.append(f"Told as: {told}")
    return _REACHABLE.sub("[removed]", without_name(". ".join(part.strip().rstrip(".") for part in parts)))[:_LONGEST]


def _prompts(state: State, city: City) -> Mapping[str, str]:
    """What the menu wants asked of this service in the end."""
    service = service_of(state.draft, city)
    return service.prompts if service else {}


def _instead(state: State, event: Said, words: str) -> Outcome:
    """A number corrects the place. Other words must be a place by themselves: "no, I don't think so" is none."""
    is_number = any(letter.isdigit() for letter in words)
    return correct(state, event, words) if is_number else is_it_another(state, replace(event, text=words))


def _is_instead(words: str) -> bool:
    """Whether what follows a "no" may be another place, or the right number of this one."""
    return not meaning(words) and (len(words.split()) > 1 or len(bare_number(words)) > 1)


def _is_number_like(text: str, place: Place) -> bool:
    """Whether nothing but another house number was written, as long as the one that was read: 2344 after 2342."""
    return text.strip().isdecimal() and len(text.strip()) == len(place.number) > 2


def _no_place_after_all(state: State, event: Event, city: City) -> Outcome:
    """What followed the "no" is not on the map: a number is asked about, anything else is what the crew should know."""
    told = state.draft.heard[-1]
    state = stay(state)
    if told.part == "number":
        return said(present(state, event, city), "could_not_find")
    is_short = len(told.text.split()) < _WORTH_KEEPING and not any(letter.isdigit() for letter in told.text)
    if state.draft.place and is_short:
        return go_on(with_draft(state, description=""), event, city)
    return _kept(state, event, city, told.text)


def _kept(state: State, event: Event, city: City, words: str) -> Outcome:
    return said(go_on(with_draft(state, description=words), event, city), "noted")


def _is_place(state: State, located: Located) -> bool:
    """Whether what was told last is one. Whoever could not tell before must tell nothing else with it."""
    if state.draft.place_given_up:
        return bool(located.places) and located.decision != "ask_again" and not located.rest
    return is_something(located)
