"""In the middle of a report somebody says that its problem is another one: "wait, I mean a street light".

What they say may as well be a place ("actually, Lake Street"), so the map is asked first. Nothing is changed without a
question, and whoever did not mean it so goes on where they were: the same words are their answer there.
"""

from dataclasses import replace

from dialogue.actions import Hold, LookUp, Understand
from dialogue.corrections import adds, after_no, another_problem
from dialogue.describe import A_NAME
from dialogue.events import Asked, Event, Found, Pressed, Said, Understood
from dialogue.moves import STEPS, Outcome, ask_again, choice, enter, go_on, named, present, said
from dialogue.naming import called, service_name
from dialogue.placing import is_something, look_up_heard, without_last
from dialogue.shapes import asks, goes_on_about_it, is_a_story, is_cut_off, tells_where
from dialogue.state import State, with_draft
from dialogue.understood import named_in_passing, taken
from dialogue.what import refused
from dialogue.words import chosen, option_named, tells_more, yes_or_no
from facts.city import City
from facts.places import Heard, Located
from facts.services import Understanding

_PLACES = ("where", "which_street", "where_on_street", "near_corner")
_STEPS = (*_PLACES, "which_area", "spell_street", "is_it_here", "which_place", "is_it_same", "describe", "reach_you",
          "may_we_text", "summary", "mend")  # fmt: skip
_NAMED_AGAIN = (*_PLACES, "summary", "mend")
"""Where a texter reads the service again at once, and may yet say no."""
_FEW = 4
"""Words that name a problem and tell nothing else: only of those it is asked which of several they mean."""


def may_correct(state: State, event: Said) -> bool:
    """Whether this may be another problem instead of the one that is being reported. Spoken numbers are places'."""
    if not state.draft.service_code or state.step not in _STEPS:
        return False
    spoken_number = not state.person.can_type and any(letter.isdigit() for letter in event.text)
    return not spoken_number and any(another_problem(event.text))


def may_tell_more(state: State, event: Said) -> bool:
    """Whether this is more about the problem where something else was asked, and nothing to look for on a map."""
    asked_for = state.step == "describe" or not (state.draft.service_code and state.step in _STEPS)
    return not asked_for and tells_more(event.text)


def noted(state: State, event: Said, city: City) -> Outcome:
    """It is kept for the crew, and the question is put again."""
    return _noted(replace(state, resume=state.step, held=event.text), event, city)


def correct_problem(state: State, event: Said, city: City) -> Outcome:
    """Ask the map whether it is a place, before it is asked which problem it is."""
    state = replace(
        state, step="is_it_another_problem", resume=state.step, held=event.text, held_confidence=event.confidence
    )
    return state, (LookUp((Heard(_told(state)),), alone=True),)


def may_be_no_place(state: State, located: Located) -> bool:
    """Whether something else was told where a place was asked for: the map makes nothing of it.

    Spoken words are misheard: of them only what is plainly a question is none.
    """
    if not (state.draft.service_code and state.draft.heard and state.step in _PLACES):
        return False
    nothing = not is_something(located) and not located.refused
    return nothing and (state.person.can_type or _asks_at_length(state.draft.heard[-1].text))


def look_for_problem(state: State, event: Event, city: City) -> Outcome:
    """What was told instead of a place: half a sentence, a problem, or a question that nobody here can answer."""
    words = state.draft.heard[-1].text
    if not state.person.can_type:
        return _cannot_answer(replace(state, resume=state.step), event, city)
    if is_cut_off(words):
        return replace(without_last(state), held=words), (Hold(),)
    if tells_where(words):
        return STEPS[state.step](state, event, city)
    if is_a_story(words):
        return _noted(replace(state, resume=state.step, held=words), event, city)
    return replace(state, step="is_it_another_problem", resume=state.step, held=words), (Understand(words),)


@named
def is_it_another_problem(state: State, event: Event, city: City) -> Outcome:
    """Was this another problem than the one that is being reported?"""
    match event:
        case Found(located=located) if is_something(located) and not located.rest:
            return _as_before(state, event, city)
        case Found():
            return state, (Understand(_told(state)),)
        case Understood(understanding=understanding) if _was_told_as_a_place(state) and (
            understanding.decision == "not_ours" or (asks(state.held) and understanding.decision != "confirm")
        ):
            return _cannot_answer(state, event, city)
        case Understood(understanding=understanding):
            return _weighed(state, event, city, understanding)
        case _:
            return _as_before(state, event, city)


@named
def which_instead(state: State, event: Event, city: City) -> Outcome:
    """Which problem is it? The last option is the one that was being reported."""
    offered = state.offer.services
    match event:
        case Asked():
            return choice(state, "which_service", tuple(called(state, code, city) for code in offered))
        case Pressed(keys=text) | Said(text=text):
            number = chosen(text, len(offered))
            if isinstance(event, Said) and tells_more(after_no(text) or text):
                return _kept(replace(state, held=f"{state.held}. {after_no(text) or text}"), event, city)
            if isinstance(event, Said) and not number:
                names = tuple(service_name(state, code, city) for code in offered)
                number = option_named(text, names) or {True: 1, False: len(offered), None: 0}[yes_or_no(text)]
            if number == len(offered):
                return _kept(state, event, city)
            if number:
                return _changed(state, event, city, offered[number - 1])
            if isinstance(event, Said):
                return look_up_heard(state, Heard(text))
            return ask_again(state, event, city, _kept)
        case Found(located=located) if is_something(located) and any(another_problem(state.held)):
            return _changed(state, event, city, offered[0])  # who corrected it, and now tells where it is, has agreed
        case Found(located=located) if is_something(located):
            return said(present(state, event, city), "noted")
        case Found():
            return ask_again(without_last(state), event, city, _kept)
        case _:
            return ask_again(state, event, city, _kept)


def _weighed(state: State, event: Event, city: City, understanding: Understanding) -> Outcome:
    """Whether what was understood is another problem, and whether the present one is none any more."""
    right, wrong = another_problem(state.held)
    present_one = state.draft.service_code
    codes = tuple(match.service_code for match in understanding.services)
    if understanding.decision == "confirm":
        codes = codes[:1]
    elif understanding.decision != "choose" or not wrong or len(_told(state).split()) > _FEW:
        return _as_before(state, event, city)
    if codes[0] == present_one and wrong and not right:
        return refused(replace(state, resume="", held=""), event, city)
    others = tuple(code for code in codes if code != present_one)
    if not others:
        return _as_before(state, event, city)
    if adds(state.held):
        return said(_kept(state, event, city), "one_at_a_time")
    if understanding.place and not state.draft.place:
        state = with_draft(state, heard=(Heard(understanding.place),))
    if right and understanding.decision == "confirm" and state.person.can_type and state.resume in _NAMED_AGAIN:
        return _changed(state, event, city, others[0])
    offer = replace(state.offer, services=(*others[:2], present_one))
    return enter(replace(state, offer=offer), "which_instead", event, city)


def _changed(state: State, event: Event, city: City, code: str) -> Outcome:
    """It is this one. All that was said of it goes to the city."""
    state = replace(_with_words(state), resume="", held="", held_confidence=None)
    return named_in_passing(state, event, city, code) if state.person.can_type else taken(state, event, city, code)


def _kept(state: State, event: Event, city: City) -> Outcome:
    """It is what it was. What was said is kept for the crew, and the question is put again."""
    state = _back(_with_words(state))
    told = state.step in _PLACES and state.draft.heard
    return go_on(state, event, city) if told else present(state, event, city)


def _noted(state: State, event: Event, city: City) -> Outcome:
    """It tells more of the same problem, where something else was asked: from the second time on in other words."""
    other_words = min(state.errors, 1)
    state = _back(_with_words(replace(state, errors=state.errors + 1)))
    return said(present(replace(state, tries=other_words), event, city), "noted")


def _as_before(state: State, event: Event, city: City) -> Outcome:
    """It is what it was: the words are the answer to what was asked."""
    if _was_told_as_a_place(state) and goes_on_about_it(state.held):
        return _noted(state, event, city)
    words, confidence = state.held, state.held_confidence
    told: Event = Said(event.at, words, confidence)
    if _was_told_as_a_place(state):
        told = Found(event.at, Located(words))
    state = _back(state)
    return STEPS[state.step](state, told, city)


def _cannot_answer(state: State, event: Event, city: City) -> Outcome:
    """A question, or anger: say what this line is, and ask once more."""
    state = _back(without_last(state))
    return said(present(replace(state, errors=state.errors + 1), event, city), "only_reports")


def _asks_at_length(words: str) -> bool:
    return asks(words) and len(words.split()) >= _FEW and not any(letter.isdigit() for letter in words)


def _back(state: State) -> State:
    offer = replace(state.offer, services=())
    return replace(state, step=state.resume or "where", resume="", held="", held_confidence=None, tries=0, offer=offer)


def _with_words(state: State) -> State:
    """What was said is of the problem, and no place."""
    draft = state.draft
    told_more = len(draft.words.split()) > A_NAME or len(state.held.split()) <= A_NAME
    heard = tuple(each for each in draft.heard if each.text != state.held)
    return with_draft(state, words=". ".join(filter(None, (draft.words * told_more, state.held))), heard=heard)


def _was_told_as_a_place(state: State) -> bool:
    return bool(state.draft.heard) and state.draft.heard[-1].text == state.held


def _told(state: State) -> str:
    """What is right of it, or what is wrong where nothing else was told."""
    right, wrong = another_problem(state.held)
    return right or wrong or state.held
