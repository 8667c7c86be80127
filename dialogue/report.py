"""The end of a report: hear it read back, mend it, send it."""

from dataclasses import replace

from dialogue.actions import File, Say, Value
from dialogue.afterwards import is_filed
from dialogue.changed import question_named, without_answer
from dialogue.corrections import after_no, changed_to, said_instead
from dialogue.events import Asked, Event, Filed, Found, Pressed, Said
from dialogue.ladder import not_there
from dialogue.moves import (
    Outcome,
    ask_again,
    ask_anew,
    choice,
    enter,
    go_on,
    hand_over,
    named,
)
from dialogue.naming import called, phone_digits, service_of
from dialogue.placing import correct, corrected, is_it_another, is_something, stay
from dialogue.state import Offer, State, with_draft, words_of_place
from dialogue.word_tables import tables
from dialogue.words import chosen, option_named, yes_or_no
from facts.city import City, provider_of
from facts.places import Located

_PARTS = ("what", "where", "describe", "reach_you")
_PART_NAMES = tuple(tables(__file__)["parts"][part] for part in _PARTS)


@named
def summary(state: State, event: Event, city: City) -> Outcome:
    """This is what we will send. Shall we? Nothing is filed without a yes to this."""
    match event:
        case Asked():
            phone = state.draft.phone
            key = "summary" if phone and not state.person.can_type else "summary_without_number"
            if not state.draft.place and not words_of_place(state.draft):
                key = "summary_recorded"
            return _with_terms(choice(state, key, (), *_read_back(state, city)), city)
        case Pressed(keys="1"):
            return state, (File(),)
        case Pressed(keys="2"):
            return enter(state, "mend", event, city)
        case Said(text=text):
            match yes_or_no(text), chosen(text, 2):
                case (True, _) | (_, 1):
                    return state, (File(),)
                case (_, 2):
                    return enter(state, "mend", event, city)
                case (False, _) if not _names_a_part(state, text, city) and not said_instead(text):
                    return enter(state, "mend", event, city)
                case _:
                    return _corrected(state, event, city, text)
        case Found(located=located) if _is_no_place(state, located):  # a no, and what else was said is no place
            return enter(stay(replace(state, held="")), "mend", event, city)
        case Found(located=located):
            return corrected(state, event, city, located)
        case Filed(reference=reference, city_is_down=city_is_down):
            return is_filed(replace(state, reference=reference), city, city_is_down)
        case _:
            return ask_again(state, event, city, hand_over)


@named
def mend(state: State, event: Event, city: City) -> Outcome:
    """Which part of the report is wrong?"""
    parts = (*(_PARTS[:3] if state.person.can_type else _PARTS), *(("question",) * _was_asked(state, city)))
    match event:
        case Asked():
            return choice(state, "mend", tuple(f"part_{part}" for part in parts))
        case Pressed(keys=keys) | Said(text=keys):
            number = chosen(keys, len(parts))
            if number:
                return _anew(state, parts[number - 1], event, city)
            if isinstance(event, Said):
                return _corrected(state, event, city, keys)
            return ask_again(state, event, city, hand_over)
        case Found(located=located):
            return corrected(state, event, city, located)
        case _:
            return ask_again(state, event, city, hand_over)


def _is_no_place(state: State, located: Located) -> bool:
    is_number = state.draft.heard[-1].part == "number"
    said_no = bool(state.held) or state.draft.place in state.refused
    return said_no and not is_number and not is_something(located)


def _corrected(state: State, event: Said, city: City, text: str) -> Outcome:
    """Neither yes nor no to the summary: a part that is named is asked anew; anything else may be the right place."""
    if to := changed_to(text):
        return correct(state, event, to)
    service = service_of(state.draft, city)
    if service and (wanted := question_named(text, state.draft, service, state.language)):
        return go_on(with_draft(state, answers=without_answer(state.draft, service, wanted.code)), event, city)
    number = option_named(text, _PART_NAMES[: 3 if state.person.can_type else 4])
    if number:
        return _anew(state, _PARTS[number - 1], event, city)
    instead = after_no(text)
    if any(letter.isdigit() for letter in instead):
        return correct(state, event, instead)
    return is_it_another(replace(state, held=text if instead else ""), replace(event, text=instead or text))


def _names_a_part(state: State, text: str, city: City) -> bool:
    wanted = question_named(text, state.draft, service_of(state.draft, city), state.language)
    return bool(wanted or option_named(text, _PART_NAMES))


def _was_asked(state: State, city: City) -> bool:
    """Whether the service has questions of its own that somebody answered, or could not."""
    service = service_of(state.draft, city)
    asked = {each.code for each in service.questions if each.variable} if service else set()
    return any(answer.code in asked for answer in state.draft.answers)


def _anew(state: State, part: str, event: Event, city: City) -> Outcome:
    """Ask for a part again. A place that was wrong is never offered again; what was said of it is kept."""
    if part == "where" and state.draft.place:
        return not_there(replace(state, offer=Offer(places=(state.draft.place,))), event, city)
    return ask_anew(state, part, event, city)


def _with_terms(outcome: Outcome, city: City) -> Outcome:
    """What a provider wants people to be told is told before the first report to it, and once."""
    state, actions = outcome
    provider = provider_of(service_of(state.draft, city), city)
    terms = str(provider.profile.get("terms", "")) if provider else ""
    if not provider or not terms or provider.name in state.terms_told:
        return outcome
    state = replace(state, terms_told=(*state.terms_told, provider.name))
    return state, (Say("city_says", (("words", terms),)), *actions)


def _read_back(state: State, city: City) -> tuple[tuple[str, Value], ...]:
    draft = state.draft
    place: Value = draft.place or words_of_place(draft)
    return (
        ("service", called(state, draft.service_code, city)),
        ("place", place),
        ("number", phone_digits(draft.phone or "")),
    )
