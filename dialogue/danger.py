"""Danger, which interrupts every question: the advice to call for help, and the way back where there is none."""

import re
from dataclasses import replace

from dialogue.actions import Ask, Goodbye, Say
from dialogue.answers import does_not_know, open_question
from dialogue.emergency import ALWAYS
from dialogue.events import Asked, Event, Pressed, Said
from dialogue.maybe_danger import danger_level, plain_dangers
from dialogue.moves import STEPS, Outcome, ask_again, choice, enter, go_on, named, present
from dialogue.naming import service_of
from dialogue.state import State
from dialogue.words import chosen, language_of, meaning, plain, yes_or_no
from facts.city import City


def interrupts(state: State, event: Said, city: City) -> Outcome | None:
    """Advise on plain danger, also told in pieces; ask about what may be some, once; None where there is none."""
    kinds = plain_dangers(f"{state.held} {event.text}" if state.step == "what" else event.text)
    if any(kind in ALWAYS or kind not in state.told_911 for kind in kinds):
        return _warned(state, event, city, kinds)
    if not state.told_911 and danger_level(event.text):
        return _asked_about_danger(state, event, city)
    return None


@named
def emergency(state: State, event: Event, city: City) -> Outcome:
    """Something sounded dangerous: advise first, and go on only if the person says that it is no emergency."""
    match event:
        case Asked():
            key = "emergency_self_harm" if "self_harm" in state.told_911[-1:] else "emergency"
            return state, (Ask(key, "choice", (("emergency_number", city.emergency_number),), tries=state.tries),)
        case Pressed(keys="1"):
            return _no_emergency(state, event, city)
        case Said(text=text) if meaning(text) in ("not_an_emergency", "no") or chosen(text, 1) == 1:
            return _no_emergency(state, event, city)
        case _:
            return ask_again(state, event, city, _call_911)


@named
def is_anyone_in_danger(state: State, event: Event, city: City) -> Outcome:
    """What was said may be an emergency: is it? Whoever does not answer is advised as if it were."""
    match event:
        case Asked():
            return choice(state, "is_anyone_in_danger", ())
        case Pressed(keys="1"):
            return enter(state, "emergency", event, city)
        case Pressed(keys="2"):
            return _no_emergency(state, event, city)
        case Said(text=text) if _tells_of_none(text):
            return _no_emergency(state, event, city)
        case Said(text=text) if yes_or_no(text) or chosen(text, 2) == 1 or does_not_know(text):
            return enter(state, "emergency", event, city)
        case _:
            return ask_again(state, event, city, _advised)


def _tells_of_none(text: str) -> bool:
    """Whether nobody is in danger by these words: "no, nobody" says so, and "no se mueve" does not."""
    if meaning(text) in ("no", "nothing", "not_an_emergency") or chosen(text, 2) == 2:
        return True
    return bool(_A_NO.match(plain(text))) and not danger_level(text)


_A_NO = re.compile(
    r"(no|nope|nah|nobody|nadie|not (right now|really|yet)|i dont think so|creo que no|ahorita no|por ahora no)\b"
    r"(?! (se|me|le|les|lo se|puede|pueden|responde|contesta|deja|camina|habla|respira|reacciona|despierta|quiere|sale"
    r"|aguanta|sabria|estoy segur[oa]|idea|clue)\b)"
)


def _warned(state: State, event: Said, city: City, kinds: tuple[str, ...]) -> Outcome:
    """Advise, and keep the words and the question for the case that it is no emergency."""
    told = (*(kind for kind in state.told_911 if kind not in kinds), *kinds)
    resume = state.resume if state.step in ("emergency", "is_anyone_in_danger") else state.step
    words = f"{state.held} {event.text}".strip()[-2000:]
    state = _in_their_language(state, event, city)
    return present(replace(state, told_911=told, held=words, resume=resume, step="emergency", tries=0), event, city)


def _asked_about_danger(state: State, event: Said, city: City) -> Outcome:
    """It may be danger: ask, once in a conversation, and keep the words and the question as a warning does."""
    words = f"{state.held} {event.text}".strip()[-2000:]
    state = _in_their_language(state, event, city)
    asked = replace(state, told_911=("maybe",), held=words, resume=state.step, step="is_anyone_in_danger", tries=0)
    return present(asked, event, city)


def _in_their_language(state: State, event: Said, city: City) -> State:
    """Danger is spoken of in the language it was told in, before all else that would find it out."""
    language = language_of(event.text)
    return replace(state, language=language) if language in city.languages else state


def _no_emergency(state: State, event: Event, city: City) -> Outcome:
    """The person says nobody is in danger: go on, with the words that alarmed us where they may be an answer.

    Never where a yes counts: a yes in those words was not meant for the question.
    """
    resumed = replace(state, step=state.resume or "what", resume="", held="", tries=0)
    if resumed.step not in STEPS:
        return go_on(resumed, event, city)
    wanted = open_question(state.draft, service_of(state.draft, city)) if resumed.step == "question" else None
    in_own_words = bool(wanted and wanted.datatype in ("string", "text"))
    if resumed.step not in ("what", "where", "describe") and not in_own_words:
        return present(resumed, event, city)
    return STEPS[resumed.step](resumed, Said(event.at, state.held), city)


def _advised(state: State, event: Event, city: City) -> Outcome:
    return enter(state, "emergency", event, city)


def _call_911(state: State, event: Event, city: City) -> Outcome:
    if state.person.can_type:
        return present(replace(state, tries=0), event, city)
    return replace(state, ended=True), (Say("call_911_now", (("emergency_number", city.emergency_number),)), Goodbye())
