"""One step of a conversation: what goes for every question first, then the question's own step.

`step` is total: whatever happens, it answers. A stored step that this version does not know is a polite new start
that keeps the draft.
"""

from dataclasses import replace

from dialogue import (  # noqa: F401 - importing a file makes its steps known
    afterwards,
    around,
    danger,
    describe,
    instead,
    is_it_here,
    photos,
    questions,
    reach,
    report,
    status,
    what,
    where,
    which,
)
from dialogue.actions import FindReport, Goodbye, Quiet, Say, StartTexts, StopTexts
from dialogue.events import (
    Asked,
    AskedCarrierForHelp,
    Connected,
    Event,
    Found,
    NotConnected,
    OptedIn,
    OptedOut,
    Photo,
    Pressed,
    ReportFound,
    Said,
    Started,
    StillWaiting,
    Waited,
)
from dialogue.moves import STEPS, TRIES, Outcome, enter, go_back, go_on, present, said, start_over, to_a_person
from dialogue.pages import left_the_list
from dialogue.place_words import was_right
from dialogue.placing import may_take_back, offer_again, take_back
from dialogue.shapes import with_emoji_named
from dialogue.state import Person, State
from dialogue.understood import language_offer
from dialogue.waiting import looked_at_again, over, still_waiting
from dialogue.words import language_of, language_of_greeting, meaning
from facts.city import City

_GREETED = ("what", "anything_else", "emergency", "is_anyone_in_danger")
"""Where a greeting is answered otherwise than with the question again. It is no answer to whether there is danger."""


def begin(person: Person, language: str = "en") -> State:
    """A conversation with somebody of whom nothing is known yet but this."""
    return State(person=person, language=language)


def step(state: State, event: Event, city: City) -> Outcome:
    """What happened, and so: the new state, and what to do, in order.

    Where the last action asks the world something, its answer is the next event.
    """
    if state.step not in STEPS:
        return _new_start(state, event, city)
    if outcome := looked_at_again(state, event, city):
        return outcome
    state = over(state) if not isinstance(event, StillWaiting) else state
    match event:
        case Started():
            return _greeted(state, event, city)
        case OptedOut():
            return state, (StopTexts(), Quiet())
        case OptedIn():
            return state, (StartTexts(), Quiet())
        case AskedCarrierForHelp():
            return state, (Quiet(),) if city.carrier_answers_help else (
                Say("carrier_help", (("line", city.line_name),)),
            )
        case NotConnected():
            state, actions = present(replace(state, no_person=True, tries=0, errors=0), event, city)
            return state, (Say("nobody_answered"), *actions)
        case Connected():
            return replace(state, ended=True), (Goodbye(),)
        case Photo():
            return photos.sent(state, event, city)
        case _ if state.ended:
            return state, (Say("goodbye"), Goodbye())
        case StillWaiting():
            return still_waiting(state, event)
        case Waited():
            return present(state, event, city)
        case ReportFound():
            return status.told(state, event, city)
        case Said():
            return _heard(state, event, city)
        case Pressed():
            return _pressed(state, event, city)
        case Found(located=located) if instead.may_be_no_place(state, located):
            return instead.look_for_problem(state, event, city)
        case _:
            return STEPS[state.step](state, event, city)


def _greeted(state: State, event: Event, city: City) -> Outcome:
    """Who this is and what to do in an emergency; then the other language, in itself; then the first question."""
    state, actions = present(state, event, city)
    welcome = Say("welcome", (("line", city.line_name),), must_hear=True)
    return state, (welcome, *language_offer(state, city), *actions)


def _heard(state: State, event: Said, city: City) -> Outcome:
    """Danger first (also in pieces), then the words that mean the same everywhere, then the question's own step."""
    if state.step == "what":
        event = replace(event, text=with_emoji_named(event.text))
    if outcome := danger.interrupts(state, event, city):
        return outcome
    greeting = state.step == "what" and meaning(event.text) and language_of_greeting(event.text)
    if (told := language_of(event.text) or greeting) in city.languages:
        state = replace(state, language=told)
    match meaning(event.text) or (event.text.strip() == "0" and "person"):
        case _ if questions.names_an_answer(state, event.text, city):  # the "back" of a house takes nobody back
            return STEPS[state.step](state, event, city)
        case "help":
            state, actions = present(replace(state, tries=max(state.tries, 1)), event, city)
            return state, (Say("help"), *actions)
        case "explain":
            return _in_other_words(state, event, city)
        case "machine":
            return said(_in_other_words(state, event, city), "only_reports")
        case "repeat":
            return present(state, event, city)
        case "back" if may_take_back(state):
            return offer_again(state, event, city)
        case "back":
            return go_back(state, event, city)
        case _ if may_take_back(state) and was_right(event.text):
            return take_back(state, event, city)
        case "start_over":
            return start_over(state, event, city)
        case "person":
            return to_a_person(state, event, city)
        case "privacy":
            return said(present(state, event, city), "privacy")
        case "hello" if state.step not in _GREETED:
            return present(state, event, city)
        case "status":
            return status.asked(state, event, city)
        case "cancel" if state.reference:
            return afterwards.cannot_be_changed(state, event, city)
        case "goodbye" | "cancel":
            return _goodbye(state)
        case language if language in city.languages:
            return present(replace(state, language=language), event, city)
        case _ if _has_left(state, city):
            return left_the_list(state, event, city, state.draft.service_code)
        case _ if state.step in ("what", "anything_else") and status.is_a_reference(event.text):
            return state, (FindReport(event.text),)
        case _ if instead.may_tell_more(state, event):
            return instead.noted(state, event, city)
        case _ if instead.may_correct(state, event):
            return instead.correct_problem(state, event, city)
        case _:
            return STEPS[state.step](state, event, city)


def _in_other_words(state: State, event: Event, city: City) -> Outcome:
    """Who does not understand the question hears it in other words, and from the second time on all that helps."""
    helps = (Say("help"),) if state.tries else ()
    state, actions = present(replace(state, tries=min(state.tries + 1, TRIES - 1)), event, city)
    return state, (*helps, *actions)


def _has_left(state: State, city: City) -> bool:
    """Whether what is being reported has left the city's list since it was taken."""
    if not state.draft.service_code or state.reference or state.step == "emergency":
        return False
    return state.draft.service_code in {service.code for service in city.menu.gone}


def _pressed(state: State, event: Pressed, city: City) -> Outcome:
    if event.keys == "0":
        return to_a_person(state, event, city)
    if event.keys.endswith("*"):
        return offer_again(state, event, city) if may_take_back(state) else go_back(state, event, city)
    if event.keys == "3" and state.step == "what":
        return enter(state, "which_report", event, city)
    if _has_left(state, city):
        return left_the_list(state, event, city, state.draft.service_code)
    return STEPS[state.step](state, event, city)


def _goodbye(state: State) -> Outcome:
    """Somebody leaves. What they had not sent is not filed, and they are told so."""
    unfiled = state.draft.service_code and state.step != "anything_else"
    if state.person.can_type:
        fresh = State(language=state.language, person=state.person)
        return fresh, (Say("left_unsent"),) if unfiled else (Quiet(),)
    return replace(state, ended=True), (Say("left_unsent" if unfiled else "goodbye"), Goodbye())


def _new_start(state: State, event: Event, city: City) -> Outcome:
    """The stored step is gone: say sorry, keep what is known, and ask for what is missing."""
    state, actions = go_on(replace(state, resume="", tries=0), Asked(event.at), city)
    return state, (Say("lost_the_thread"), *actions)
