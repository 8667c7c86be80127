"""How to reach the person: a number that may be declined, and whether it may be texted."""

from dialogue.actions import Ask, ReadPhone
from dialogue.events import Asked, Event, PhoneRead, Pressed, Said, Silence
from dialogue.moves import Outcome, ask_again, choice, enter, go_on, named, said
from dialogue.naming import phone_digits
from dialogue.state import State, with_draft
from dialogue.words import chosen, meaning, yes_or_no
from facts.city import City
from facts.reports import Consent


@named
def reach_you(state: State, event: Event, city: City) -> Outcome:
    """Is the number you are calling from the best one?"""
    own = state.person.number
    match event:
        case Asked():
            if state.person.can_type:
                return go_on(with_draft(state, phone=own), event, city)
            if not own:
                return enter(state, "your_number", event, city)
            return choice(
                state, "is_own_number_best", (), ("ending", phone_digits(own).groups[-1]), ("number", phone_digits(own))
            )
        case Pressed(keys="1"):
            return with_draft(state, phone=own), (ReadPhone(own),)
        case Pressed(keys="2"):
            return enter(state, "your_number", event, city)
        case Pressed(keys="3"):
            return _go_without(state, event, city)
        case Pressed(keys=keys):
            return state, (ReadPhone(keys),)
        case Said(text=text):
            if meaning(text) in ("nothing", "no_number") or chosen(text, 3) == 3:
                return _go_without(state, event, city)
            if meaning(text) == "no_texts":
                return _take_number(state, event, city, own, textable=False)
            if meaning(text) == "other_number":
                return enter(state, "your_number", event, city)
            match yes_or_no(text), chosen(text, 2):
                case (True, _) | (_, 1):
                    return with_draft(state, phone=own), (ReadPhone(own),)
                case (False, _) | (_, 2) if sum(c.isdigit() for c in text) < 7:
                    return enter(state, "your_number", event, city)
                case _:
                    return state, (ReadPhone(text),)
        case PhoneRead(number=number, textable=textable) if own and (number == own or state.draft.phone == own):
            return _take_number(state, event, city, own, textable or not number)  # the carrier showed it: it exists
        case PhoneRead(number=number, textable=textable) if number:
            return enter(with_draft(state, phone=number, textable=textable), "is_that_your_number", event, city)
        case _:
            return ask_again(state, event, city, _go_without)


@named
def your_number(state: State, event: Event, city: City) -> Outcome:
    """What number can the city reach you at? It may be declined."""
    match event:
        case Asked():
            return with_draft(state, phone=None), (Ask("your_number", "phone", tries=state.tries),)
        case Silence() if state.tries:
            return _go_without(state, event, city)
        case Said(text=text) if meaning(text) in ("no", "nothing", "no_number"):
            return _go_without(state, event, city)
        case Said(text=text):
            return state, (ReadPhone(text),)
        case Pressed(keys=keys):
            return state, (ReadPhone(keys),)
        case PhoneRead(number=number, textable=textable) if number:
            return enter(with_draft(state, phone=number, textable=textable), "is_that_your_number", event, city)
        case _:
            return ask_again(state, event, city, _go_without)


@named
def is_that_your_number(state: State, event: Event, city: City) -> Outcome:
    """Did we get the number right?"""
    draft = state.draft
    match event:
        case Asked():
            return choice(state, "is_that_your_number", (), ("number", phone_digits(draft.phone or "")))
        case Pressed(keys="1"):
            return _take_number(state, event, city, draft.phone or "", draft.textable)
        case Pressed(keys="2"):
            return enter(state, "your_number", event, city)
        case Pressed(keys=keys) if len(keys) >= 7:
            return state, (ReadPhone(keys),)
        case Said(text=text):
            match yes_or_no(text), chosen(text, 2):
                case (True, _) | (_, 1):
                    return _take_number(state, event, city, draft.phone or "", draft.textable)
                case (False, _) | (_, 2) if sum(c.isdigit() for c in text) < 7:
                    return enter(state, "your_number", event, city)
                case _:
                    return state, (ReadPhone(text),)
        case PhoneRead(number=number, textable=textable) if number:
            return enter(with_draft(state, phone=number, textable=textable), "is_that_your_number", event, city)
        case _:
            return ask_again(state, event, city, _go_without)


@named
def may_we_text(state: State, event: Event, city: City) -> Outcome:
    """May we text updates? The answer is kept with its time; how it was asked is added where the report is made."""
    agreed = Consent(words="may_we_text", at=event.at.isoformat(timespec="seconds"), channel="voice")
    match event:
        case Asked():
            return choice(state, "may_we_text", ())
        case Pressed(keys="1"):
            return go_on(with_draft(state, texts_asked=True, consent=agreed), event, city)
        case Pressed(keys="2"):
            return go_on(with_draft(state, texts_asked=True, consent=None), event, city)
        case Said(text=text):
            match yes_or_no(text), chosen(text, 2):
                case (True, _) | (_, 1):
                    return go_on(with_draft(state, texts_asked=True, consent=agreed), event, city)
                case (False, _) | (_, 2):
                    return go_on(with_draft(state, texts_asked=True, consent=None), event, city)
                case _ if meaning(text) == "no_texts":
                    return _no_texts(state, event, city)
                case _:
                    return ask_again(state, event, city, _no_texts)
        case _:
            return ask_again(state, event, city, _no_texts)


def _take_number(state: State, event: Event, city: City, number: str, textable: bool) -> Outcome:
    outcome = go_on(with_draft(state, phone=number, textable=textable), event, city)
    return outcome if textable else said(outcome, "cannot_text")


def _go_without(state: State, event: Event, city: City) -> Outcome:
    """A number is never required."""
    return said(go_on(with_draft(state, phone="", consent=None), event, city), "without_a_number")


def _no_texts(state: State, event: Event, city: City) -> Outcome:
    """Consent that was not clearly given was not given."""
    return said(go_on(with_draft(state, texts_asked=True, consent=None), event, city), "no_texts")
