"""What a conversation remembers between two turns. How it is stored: dialogue/stored.py."""

from dataclasses import dataclass, replace
from typing import Any

from dialogue.actions import LookUp
from facts.places import Heard, Place
from facts.reports import Answer, Consent, Known


@dataclass(frozen=True, slots=True)
class Person:
    """Who we talk to and what they can do. `number`: E.164, or "" where it is withheld or a switchboard's."""

    number: str = ""
    can_send_photo: bool = False
    can_type: bool = False
    has_keypad: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """The report so far. None means not asked yet; "" means asked, and nothing was told.

    - `words`: what was told of the problem before anybody asked for it.
    - `heard`: every answer about the place. `unplaced`: the words for a place that was not found, while a corner near
      it is asked for. `rung`: how far down the ladder of questions about the place (dialogue/ladder.py) they are.
      `place_given_up`: nobody asks for it any more, a clerk reads the words.
    - `before`: the place of the report that was made before in this conversation. `also`: the words for another problem
      that was told along with this one, for the next report.
    - `looked_around`: it is known which provider serves the place, and whether somebody reported the same there.
      `follows`: that earlier report, where they say that theirs is the same.
    - `answers`: to the questions of the service. `textable`: `phone` may be able to receive texts.
    - `recording`, `photos`: the names under which they are kept.
    """

    service_code: str = ""
    words: str = ""
    place: Place | None = None
    heard: tuple[Heard, ...] = ()
    unplaced: str = ""
    rung: int = 0
    place_given_up: bool = False
    before: Place | None = None
    also: str = ""
    recording: str = ""
    looked_around: bool = False
    follows: Known | None = None
    answers: tuple[Answer, ...] = ()
    description: str | None = None
    phone: str | None = None
    textable: bool = True
    texts_asked: bool = False
    consent: Consent | None = None
    photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """What was offered last: what 1, 2, 3 mean in the next answer.

    - `services`: their codes; after a no to one of them, where the problem is asked for again, that one.
    - `groups`: their codes. `places`: in the order in which they were read; where the place is asked for again, those
      that were declined. `street`: the one of which a house number or another street is asked for.
    - `choices`: for each answer to a question of the service, what the city gets. `answer`: the one to be confirmed.
    - `known`: an earlier report that may be the same.
    """

    services: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    street: str = ""
    choices: tuple[str, ...] = ()
    answer: str = ""
    known: Known | None = None


@dataclass(frozen=True, slots=True)
class State:
    """A conversation.

    - `step`: the name of the step function that waits for an answer. `resume`: the step to go on with after this one,
      which came between.
    - `tries`: failed answers to this question. `errors`: failed answers in the whole conversation.
    - `refused`: places that were offered and declined.
    - `told_911`: the kinds of emergency that were advised on. `no_person`: they know that nobody can take the call.
    - `held`: words that wait for more, or for an answer. `held_confidence`: how sure the recogniser was of them.
    - `menu`: the number of the menu that this report began with; 0 before the first turn.
    - `asked`: what other people's maps have not answered yet. `waits`: how often the person was asked to wait for it.
    - `reference`: of the report that was filed last. `terms_told`: the providers whose terms were read out.
    """

    step: str = "what"
    language: str = "en"
    person: Person = Person()
    draft: Draft = Draft()
    offer: Offer = Offer()
    tries: int = 0
    errors: int = 0
    refused: tuple[Place, ...] = ()
    told_911: tuple[str, ...] = ()
    no_person: bool = False
    held: str = ""
    held_confidence: float | None = None
    resume: str = ""
    menu: int = 0
    asked: LookUp | None = None
    waits: int = 0
    reference: str = ""
    terms_told: tuple[str, ...] = ()
    ended: bool = False


def with_draft(state: State, **changes: Any) -> State:
    """The same conversation with something in its report changed."""
    return replace(state, draft=replace(state.draft, **changes))


def words_of_place(draft: Draft) -> str:
    """All that was said of the place, for a person of the city to read."""
    said = dict.fromkeys((draft.unplaced, *(heard.text for heard in draft.heard)))
    return " / ".join(words for words in said if words)[:500]
