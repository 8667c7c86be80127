"""How a conversation moves from question to question: on, back, again, or to a person."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dialogue.actions import Action, Ask, Digits, File, Goodbye, Quiet, Say, Transfer, Value
from dialogue.answers import answered_before_last, has_open_question
from dialogue.events import Asked, Event, Silence
from dialogue.naming import phone_digits, service_of
from dialogue.place_words import is_same_place
from dialogue.state import Draft, Offer, State, with_draft
from facts.city import City

TRIES = 3
"""Answers to one question before another way is taken, silence and misunderstanding counted together."""
ERRORS = 5
"""Failed answers in one conversation before a person is offered."""

MACHINE = 12
"""Failed answers by text in a row after which we say nothing more: it is a machine that answers us."""

Outcome = tuple[State, tuple[Action, ...]]
Step = Callable[[State, Event, City], Outcome]

STEPS: dict[str, Step] = {}
"""Every step under the name that is stored: its function's."""


def named(step: Step) -> Step:
    """Make a function a step. Renaming it is a migration: see stored.UPGRADES."""
    STEPS[step.__name__] = step
    return step


def enter(state: State, name: str, event: Event, city: City) -> Outcome:
    """Come to a step and put its question for the first time."""
    return present(replace(state, step=name, tries=0), event, city)


def present(state: State, event: Event, city: City) -> Outcome:
    """Put the present question (again)."""
    return STEPS[state.step](state, Asked(event.at), city)


def go_on(state: State, event: Event, city: City) -> Outcome:
    """Ask for the first thing that the report still lacks."""
    state = replace(state, offer=Offer(), held="", errors=0 if state.person.can_type else state.errors)
    draft = state.draft
    if not draft.service_code:
        return enter(state, "what", event, city)
    if draft.place is None and not draft.place_given_up:
        if draft.before and is_same_place(draft.words) and not (draft.heard or state.refused):
            return enter(replace(state, offer=Offer(places=(draft.before,))), "is_it_here", event, city)
        return enter(state, "place_in_passing" if draft.heard else "where", event, city)
    if draft.place and not draft.looked_around:
        return enter(state, "is_it_same", event, city)
    if not draft.follows and has_open_question(draft, service_of(draft, city)):
        return enter(state, "question", event, city)
    if draft.description is None:
        return enter(state, "describe", event, city)
    if draft.phone is None:
        return enter(state, "reach_you", event, city)
    if not draft.texts_asked and draft.phone and draft.textable:
        return enter(state, "may_we_text", event, city)
    if draft.follows:  # nothing is filed: the yes to "is it the same one" was the yes to this
        return replace(state, step="is_it_same", tries=0), (File(),)
    return enter(state, "summary", event, city)


def is_summary_next(state: State, city: City) -> bool:
    """Whether all is known but what is around the place, so that service and place are read back at once."""
    draft = state.draft
    known = bool(draft.service_code and draft.place and draft.phone is not None and draft.description is not None)
    return known and not has_open_question(draft, service_of(draft, city))


MAIN = ("what", "where", "question", "describe", "reach_you", "may_we_text", "summary")
"""The questions of a report in the order in which a person meets them."""

PART_OF = {
    "is_it_service": "what", "which_service": "what", "which_group": "what", "which_in_group": "what",
    "is_it_another_problem": "what", "which_instead": "what",
    "is_it_here": "where", "which_place": "where", "which_street": "where", "place_in_passing": "where",
    "where_on_street": "where", "which_area": "where", "spell_street": "where", "near_corner": "where",
    "record_place": "where", "is_it_same": "where", "is_it_answer": "question",
    "your_number": "reach_you", "is_that_your_number": "reach_you", "mend": "summary",
}  # fmt: skip


def go_back(state: State, event: Event, city: City) -> Outcome:
    """Return to the question before, and forget its answer."""
    state = replace(state, offer=Offer(), held="")
    if state.step == "is_it_answer":
        return enter(state, "question", event, city)
    if state.step in PART_OF:
        return ask_anew(state, PART_OF[state.step], event, city)
    if state.step not in MAIN:
        return present(state, event, city)
    answered = answered_before_last(state.draft, service_of(state.draft, city))
    if answered is not None and state.step in ("question", "describe"):
        return enter(with_draft(state, answers=answered), "question", event, city)
    before = tuple(name for name in MAIN[: MAIN.index(state.step)] if name != "question")
    if state.person.can_type:
        before = tuple(name for name in before if name != "reach_you")
    return ask_anew(state, before[-1] if before else "what", event, city)


def ask_anew(state: State, name: str, event: Event, city: City) -> Outcome:
    """Forget the answer to a main question and ask it again."""
    forgotten: dict[str, dict[str, Any]] = {
        "what": {"service_code": "", "words": "", **NEW_GROUND},
        "where": {"place": None, "heard": (), "unplaced": "", "rung": 0, "place_given_up": False, "recording": ""}
        | NEW_GROUND,
        "question": {"answers": ()},
        "describe": {"description": None},
        "reach_you": {"phone": None, "texts_asked": False, "consent": None, "textable": True},
        "may_we_text": {"texts_asked": False, "consent": None},
    }
    return enter(with_draft(state, **forgotten.get(name, {})), name, event, city)


NEW_GROUND: dict[str, Any] = {"looked_around": False, "follows": None}
"""What was found around a place says nothing of another service or place."""


def start_over(state: State, event: Event, city: City) -> Outcome:
    """Begin a new report. After a filed one, the number stays known; consent is for one report, and asked again."""
    old = state.draft
    draft = Draft(before=old.before)
    if state.reference:
        draft = Draft(phone=old.phone, textable=old.textable, before=old.place)
    fresh = State(
        language=state.language,
        person=state.person,
        draft=draft,
        told_911=state.told_911,
        no_person=state.no_person,
        terms_told=state.terms_told,
    )
    return enter(fresh, "what", event, city)


def ask_again(state: State, event: Event, city: City, give_up: Step, sorry: str = "did_not_catch") -> Outcome:
    """Say that we did not catch it and ask in other words; after three tries, take the step's other way."""
    state = replace(state, tries=state.tries + 1, errors=state.errors + 1)
    if state.person.can_type and state.errors > MACHINE:
        return state, (Quiet(),)
    if state.tries >= TRIES:
        return give_up(state, event, city)
    if state.errors >= ERRORS:
        return hand_over(state, event, city)
    state, actions = present(state, event, city)
    return state, (Say("did_not_hear" if isinstance(event, Silence) else sorry), *actions)


def hand_over(state: State, event: Event, city: City) -> Outcome:
    """Give up gracefully: a person if there is one, else how else to reach the city. Nothing said is lost."""
    state = replace(state, tries=0, errors=state.errors if state.person.can_type else 0)
    if not state.person.has_keypad:
        state, actions = present(state, event, city)
        return state, (Say("person_by_phone", (("number", phone_digits(city.operator)),)) if city.operator else
                       Say("no_person"), *actions)  # fmt: skip
    if state.no_person:
        return replace(state, ended=True), (Say("call_again"), Goodbye())
    return to_a_person(state, event, city)


def to_a_person(state: State, event: Event, city: City) -> Outcome:
    """The person asked for a person."""
    if not state.person.has_keypad:
        return hand_over(state, event, city)
    if city.operator and not state.no_person:
        return state, (Say("to_a_person"), Transfer(city.operator))
    state, actions = present(replace(state, no_person=True), event, city)
    return state, (Say("no_person"), *actions)


def said(outcome: Outcome, key: str, *values: tuple[str, Value]) -> Outcome:
    """The same outcome with a sentence before it."""
    state, actions = outcome
    return state, (Say(key, values), *actions)


def choice(state: State, key: str, options: tuple[Value, ...], *values: tuple[str, Value]) -> Outcome:
    """Put a question whose answers are numbered."""
    return state, (Ask(key, "choice", values, options, state.tries),)


def told_reference(state: State, key: str) -> Outcome:
    """Tell somebody the number by which they find their report again."""
    digits = state.reference
    reference = Digits((digits[:3], digits[3:5], digits[5:]))
    tell = Say(key, (("reference", reference),), must_hear=key != "reference_again")
    return state, (tell,) if state.person.can_type else (tell, Ask("anything_else", "choice"))
