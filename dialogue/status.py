"""What became of a report: asked for at any moment, by its reference, or for this phone's last one."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Final

from dialogue.actions import Ask, Digits, FindReport, Moment, Quiet, Say, Value
from dialogue.events import Asked, Event, Pressed, ReportFound, Said, Silence
from dialogue.moves import Outcome, ask_again, enter, go_on, named, present, said
from dialogue.naming import called
from dialogue.state import State
from dialogue.words import language_of_asking, meaning, plain, yes_or_no
from facts.city import City
from facts.reports import ReportState, Status


@named
def which_report(state: State, event: Event, city: City) -> Outcome:
    """What is the reference?"""
    match event:
        case Asked():
            return state, (Ask("which_report", "phone", tries=state.tries),)
        case Said(text=text) if meaning(text) in ("nothing", "thanks") or yes_or_no(text) is False:
            return _on(state, event, city)
        case Said(text=text) | Pressed(keys=text) if any(c.isalnum() for c in text):
            return state, (FindReport(text),)
        case Silence() | Pressed() if state.person.number and not state.tries:
            return replace(state, tries=1), (FindReport(""),)
        case _:
            return ask_again(state, event, city, _on)


def asked(state: State, event: Said, city: City) -> Outcome:
    """Somebody asks what became of a report, in their language."""
    if (language := language_of_asking(event.text)) in city.languages:
        state = replace(state, language=language)
    return state, (FindReport(event.text),)


def is_a_reference(text: str) -> bool:
    """Whether a text is nothing but the seven digits of a reference."""
    return bool(re.fullmatch(r"\d{7}", plain(text).replace(" ", "")))


def told(state: State, event: ReportFound, city: City) -> Outcome:
    """Tell what became of it, and go on where we were. A number that is none of ours is asked for again."""
    asking = state.step == "which_report"
    if event.status is None and asking:
        return ask_again(state, event, city, _on, "no_such_report" if event.named else "no_report_of_yours")
    if event.status is None:
        asked = enter(state, "which_report", event, city)
        return said(asked, "no_such_report") if event.named else asked
    news = _in_words(state, event.status, city, event.at)
    if state.person.can_type and (state.step in ("what", "which_report", "anything_else")) and not _begun(state):
        return replace(state, step="what" if asking else state.step, tries=0), news
    state, actions = _on(state, event, city) if asking else present(state, event, city)
    if state.step == "anything_else":  # whose question begins with the reference, which was just said
        actions = actions[1:]
    return state, (*news, *actions)


def _begun(state: State) -> bool:
    """Whether a report is under way that is not filed yet."""
    return bool(state.draft.service_code) and not state.reference


def _on(state: State, event: Event, city: City) -> Outcome:
    if state.person.can_type and not _begun(state):
        return replace(state, step="anything_else" if state.reference else "what", tries=0), (Quiet(),)
    if state.reference:
        return enter(state, "anything_else", event, city)
    return go_on(state, event, city)


def _in_words(state: State, status: Status, city: City, now: datetime) -> tuple[Say, ...]:
    filed = datetime.fromisoformat(status.filed_at).astimezone(now.tzinfo)
    digits = status.reference
    name: Value = called(state, status.service_code, city) or status.service_name
    if name == status.service_code:
        name = status.service_name
    key = f"status_{_SAID[status.state]}"
    values: tuple[tuple[str, Value], ...] = (
        ("reference", Digits((digits[:3], digits[3:5], digits[5:]))),
        ("service", name),
        ("day", Moment(filed, False)),
        ("request_id", status.request_id),
        ("word", status.word),
    )
    told = Say(f"{key}_word" if status.word and status.state == "open" else key, values)
    return (told, Say("city_note", (("note", status.note),))) if status.note else (told,)


_SAID: Final[dict[ReportState, str]] = {
    "waiting": "on_its_way",
    "sending": "on_its_way",
    "unknown": "on_its_way",
    "follows": "on_its_way",
    "token": "taken",
    "sent": "taken",
    "open": "open",
    "closed": "closed",
    "refused": "with_a_clerk",
    "review": "with_a_clerk",
}
"""What people are told of a report's state. Where a person of the city must look, they hear that, and not why."""
