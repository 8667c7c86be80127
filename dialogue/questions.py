"""What a service wants to know besides: the questions of its GeoReport definition, one at a time, in their order.

Whoever cannot answer is not kept: the question is passed over, and where the city requires an answer, a clerk looks.
"""

import re
from dataclasses import replace

from dialogue.actions import Action, Ask, Say, Value
from dialogue.amounts import read_amount
from dialogue.answer_forms import LISTS, fits, sent, shown
from dialogue.answers import (
    choices_meant,
    does_not_know,
    is_named,
    is_nothing_else,
    keys_meant,
    name_of,
    named_just_so,
    notices,
    open_question,
    says_none,
)
from dialogue.corrections import after_no
from dialogue.events import Asked, Event, Pressed, Said
from dialogue.moments import read_moment
from dialogue.moves import Outcome, Step, ask_again, choice, go_on, named, present, said
from dialogue.naming import service_of, worded
from dialogue.pages import wants_more
from dialogue.state import Offer, State, with_draft
from dialogue.words import chosen, meaning, yes_or_no
from facts.city import City
from facts.reports import Answer
from facts.services import Question

_MOST_READ = 7
"""Answers that are read out at once; of a longer list, one less and "more"."""
_LONGEST = {"string": 250, "text": 2000}


@named
def question(state: State, event: Event, city: City) -> Outcome:
    """What else the city wants to know of this."""
    service = service_of(state.draft, city)
    told = tuple(_tell(each, state) for each in notices(state.draft, service))
    for each in notices(state.draft, service):
        state = _with_answer(state, each, ())
    wanted = open_question(state.draft, service)
    if wanted is None:
        state, actions = go_on(state, event, city)
        return state, (*told, *actions)
    match event:
        case Asked():
            state, ask = _ask(state, wanted)
            return state, (*told, ask)
        case Said(text=text) if does_not_know(text) and not _answers_it(text, wanted, state):
            return _passing(wanted)(state, event, city)
        case Said(text=text):
            return _answered(state, event, city, wanted, text)
        case Pressed(keys=keys):
            return _keyed(state, event, city, wanted, keys)
        case _:
            return ask_again(state, event, city, _passing(wanted))


@named
def is_it_answer(state: State, event: Event, city: City) -> Outcome:
    """Did we understand that number, that day and time?"""
    wanted = open_question(state.draft, service_of(state.draft, city))
    if wanted is None or not fits(wanted, state.offer.answer):
        return go_on(state, event, city)
    match event:
        case Asked():
            return choice(
                state, "is_it_answer", (), ("answer", shown(wanted, state.offer.answer, state.language, event.at))
            )
        case Pressed(keys="1"):
            return _take(state, event, city, wanted, (sent(wanted, state.offer.answer, event),))
        case Pressed(keys="2"):
            return _once_more(state, event, city, wanted)
        case Said(text=text):
            match yes_or_no(text), chosen(text, 2):
                case (True, _) | (_, 1):
                    return _take(state, event, city, wanted, (sent(wanted, state.offer.answer, event),))
                case (False, _) | (_, 2) if not after_no(text) or meaning(after_no(text)):
                    return _once_more(state, event, city, wanted)
                case _:
                    return _answered(replace(state, step="question"), event, city, wanted, after_no(text) or text)
        case _:
            return ask_again(state, event, city, _passing(wanted))


def names_an_answer(state: State, text: str, city: City) -> bool:
    """Whether these words are just what an answer to the present question is called, whatever else they may mean."""
    wanted = open_question(state.draft, service_of(state.draft, city)) if state.step == "question" else None
    return wanted is not None and wanted.datatype in LISTS and bool(named_just_so(text, wanted, state.language))


def _ask(state: State, wanted: Question) -> tuple[State, Action]:
    """Put a question: its answers by number where they are few, else in one's own words, or as a list in pieces."""
    prompt = worded(wanted.prompts, state.language) or wanted.code
    values: tuple[tuple[str, Value], ...] = (("question", prompt), ("help", worded(wanted.helps, state.language)))
    match wanted.datatype:
        case "number":
            return state, Ask("question_number", "phone", values, tries=state.tries)
        case "datetime":
            return state, Ask("question_moment", "words", values, tries=state.tries)
        case "string" | "text":
            return state, Ask("question_words", "long_words", values, tries=state.tries)
    keys = tuple(each.key for each in wanted.choices)
    if len(keys) > _MOST_READ and not state.offer.choices:
        return state, Ask("question_long", "words", values, tries=state.tries)
    offered = keys if len(keys) <= _MOST_READ else state.offer.choices
    more = ("something_else" if _is_last(wanted, offered) else "more_choices",) if len(keys) > _MOST_READ else ()
    names = tuple(worded(each.names, state.language) or each.key for each in wanted.choices if each.key in offered)
    key = "question_choices" if wanted.datatype == "multivaluelist" else "question_choice"
    state = replace(state, offer=Offer(choices=offered))
    return state, Ask(key, "choice" if key == "question_choice" else "phone", values, (*names, *more), state.tries)


def _answered(state: State, event: Said, city: City, wanted: Question, text: str) -> Outcome:
    """Words: what is certain is taken, a number or a moment is read back first."""
    match wanted.datatype:
        case "string" | "text":
            words = " ".join(text.split())[: _LONGEST[wanted.datatype]]
            if not re.search(r"\w", words):
                return ask_again(state, event, city, _passing(wanted))
            return _take(state, event, city, wanted, (words,))
        case "number" if amount := read_amount(text):
            if text.strip(" .").isdigit() and state.person.can_type:  # of what is spoken, 13 may have been 30
                return _take(state, event, city, wanted, (amount,))
            return _read_back(state, event, city, amount)
        case "datetime" if moment := read_moment(text, event.at):
            kept = moment.at.isoformat(timespec="minutes") if moment.has_time else moment.at.date().isoformat()
            return _read_back(state, event, city, kept)
        case "number" | "datetime":
            return ask_again(state, event, city, _passing(wanted))
    keys = choices_meant(text, wanted, state.offer.choices, state.language)
    if len(keys) > 1 or is_named(text, keys, wanted, state.offer.choices, state.language):
        return _told_back(_take(state, event, city, wanted, keys), state, wanted, keys)
    if _is_long(wanted) and _wants_list(text, state):
        return _next_piece(state, event, city, wanted)
    if meaning(text) == "something_else":
        return _passing(wanted)(state, event, city)
    if not keys:
        return ask_again(state, event, city, _passing(wanted))
    if _is_long(wanted) or not is_nothing_else(text, keys[0], wanted, state.language):
        return _read_back(state, event, city, keys[0])
    return _take(state, event, city, wanted, keys)


def _told_back(outcome: Outcome, state: State, wanted: Question, keys: tuple[str, ...]) -> Outcome:
    """Some of the answers, each understood by itself, are said once more, shortly; one alone was called by its name."""
    if len(keys) in (1, len(wanted.choices)):
        return outcome
    names = (name_of(each, state.language) for each in wanted.choices if each.key in keys)
    return said(outcome, "these_answers", ("answers", ", ".join(names)))


def _read_back(state: State, event: Event, city: City, answer: str) -> Outcome:
    """Was it that? Tries at the question count on, so that nobody is asked for the same thing for ever."""
    return present(replace(state, step="is_it_answer", offer=Offer(answer=answer)), event, city)


def _keyed(state: State, event: Pressed, city: City, wanted: Question, keys: str) -> Outcome:
    """Keys: a number as it is, an answer by its number, today and yesterday by 1 and 2."""
    bare = keys.strip("#")
    if wanted.datatype == "number" and bare.isdigit():
        return _take(state, event, city, wanted, (str(int(bare)),))
    if wanted.datatype == "datetime" and bare in ("1", "2"):
        day = read_moment("today" if bare == "1" else "yesterday", event.at)
        return _take(state, event, city, wanted, (sent(wanted, day.at.date().isoformat(), event),) if day else ())
    if _is_long(wanted) and bare == str(len(state.offer.choices) + 1):
        return _next_piece(state, event, city, wanted)
    chosen_keys = keys_meant(keys, state.offer.choices, wanted.datatype == "multivaluelist")
    if chosen_keys:
        return _take(state, event, city, wanted, chosen_keys)
    return ask_again(state, event, city, _passing(wanted))


def _is_long(wanted: Question) -> bool:
    """Whether a list has more answers than anybody wants to hear at once."""
    return wanted.datatype in LISTS and len(wanted.choices) > _MOST_READ


def _next_piece(state: State, event: Event, city: City, wanted: Question) -> Outcome:
    """The next few answers of a long list; whoever wants none of the last is asked no further."""
    keys = tuple(each.key for each in wanted.choices)
    if _is_last(wanted, state.offer.choices):
        return _passing(wanted)(state, event, city)
    start = keys.index(state.offer.choices[-1]) + 1 if state.offer.choices else 0
    return present(replace(state, offer=Offer(choices=keys[start : start + _MOST_READ - 1])), event, city)


def _is_last(wanted: Question, offered: tuple[str, ...]) -> bool:
    return offered[-1:] == tuple(each.key for each in wanted.choices[-1:])


def _wants_list(text: str, state: State) -> bool:
    return chosen(text, 9) == len(state.offer.choices) + 1 or meaning(text) == "something_else" or wants_more(text)


def _take(state: State, event: Event, city: City, wanted: Question, given: tuple[str, ...]) -> Outcome:
    return go_on(_with_answer(state, wanted, given), event, city)


def _passing(wanted: Question) -> Step:
    """Nobody is kept by a question that they cannot answer."""

    def pass_over(state: State, event: Event, city: City) -> Outcome:
        return said(go_on(_with_answer(state, wanted, ()), event, city), "question_passed")

    return pass_over


def _once_more(state: State, event: Event, city: City, wanted: Question) -> Outcome:
    state = replace(state, step="question", offer=Offer())
    return ask_again(state, event, city, _passing(wanted), "sorry")


def _with_answer(state: State, wanted: Question, given: tuple[str, ...]) -> State:
    answer = Answer(wanted.code, given, wanted.datatype == "multivaluelist")
    return with_draft(replace(state, offer=Offer()), answers=(*state.draft.answers, answer))


def _answers_it(text: str, wanted: Question, state: State) -> bool:
    """Whether what sounds like no answer is one of the question's own, or tells a number: "none", "maybe three"."""
    if wanted.datatype in ("string", "text"):
        return says_none(text)
    if wanted.datatype == "number":
        return bool(read_amount(text))
    if _is_long(wanted) and wants_more(text):
        return True
    return wanted.datatype in LISTS and bool(choices_meant(text, wanted, (), state.language))


def _tell(notice: Question, state: State) -> Say:
    return Say("city_says", (("words", worded(notice.prompts, state.language)),))
