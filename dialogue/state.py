"""What a conversation remembers between two turns.

Stored state is an API: a change of form raises VERSION, adds an upgrade function with a sentence why, and keeps a real
session of the old form under tests/stored_sessions/.
"""

import json
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from dialogue.actions import LookUp
from facts.places import Heard, Place
from facts.reports import Answer, Consent, Known

VERSION = 4


@dataclass(frozen=True, slots=True)
class Person:
    """Who we talk to and what they can do. `number`: E.164, or "" where it is withheld or a switchboard's."""

    number: str = ""
    can_send_photo: bool = False
    can_be_silent: bool = True
    can_type: bool = False
    has_keypad: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """The report so far. None means not asked yet; "" means asked and left empty. `photos`: their names.

    `words`: what was said of the problem before it was asked for. `heard`: all that was said of the place. `unplaced`:
    a place that was not found, in their words, when a corner near it is asked for. `rung`: of the ladder of questions.
    `recording`: the name of a recording in which they tell it. `answers`: to the service's questions.
    `looked_around`: it is known who takes it there, and whether somebody reported it before. `follows`: that one, if
    they said that it is theirs.
    """

    service_code: str = ""
    words: str = ""
    place: Place | None = None
    heard: tuple[Heard, ...] = ()
    unplaced: str = ""
    rung: int = 0
    place_given_up: bool = False
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
    """What 1, 2, 3 meant when they were read out, or the street of which a part was asked for.

    `services`, where the problem is asked for: the one that was just declined. `places`, where the place is asked for
    again: those that were.

    `choices`: what the city gets for each. `answer`: what it would get for one that is to be confirmed first. `known`:
    an earlier report that may be the same.
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
    """A conversation. `step`: the name of the step function that waits for an answer.

    `tries`: failed answers to this question; `errors`: in the whole conversation. `refused`: places that were
    offered and declined. `told_911`: kinds of emergency already advised on. `held`: words waiting for more,
    and `held_confidence` how sure the recogniser was of them.
    `resume`: the step to go on with after an emergency turned out to be none. `menu`: the number of the one that this
    report began with, 0 before its first turn. `asked`: what somebody else's map has not
    answered yet, and `waits`: how often the person was asked to wait for it. `terms_told`: the providers whose terms
    were said.
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


def to_json(state: State) -> bytes:
    """Store a conversation. What has its default value is left out: most turns carry little."""
    stored: dict[str, Any] = {"version": VERSION, **_filled(state), "person": _filled(state.person)}
    if draft := _filled(state.draft):
        stored["draft"] = draft
    if offer := _filled(state.offer):
        stored["offer"] = offer
    return _WRITER.encode(stored).encode()


def from_json(stored: bytes) -> State:
    """Read a stored conversation of any version; raises ValueError, KeyError or TypeError where it is damaged."""
    record: dict[str, Any] = json.loads(stored)
    record = reduce(lambda older, upgrade: upgrade(older), UPGRADES[record.pop("version") - 1 :], record)
    record["person"] = Person(**record["person"])
    if draft := record.get("draft"):
        if "place" in draft:
            draft["place"] = Place(**draft["place"])
        if "heard" in draft:
            draft["heard"] = tuple(Heard(**heard) for heard in draft["heard"])
        if "consent" in draft:
            draft["consent"] = Consent(**draft["consent"])
        if "answers" in draft:
            draft["answers"] = tuple(Answer(**each | {"given": tuple(each["given"])}) for each in draft["answers"])
        if "photos" in draft:
            draft["photos"] = tuple(draft["photos"])
        if "follows" in draft:
            draft["follows"] = Known(**draft["follows"])
        record["draft"] = Draft(**draft)
    if "offer" in record:
        offer: dict[str, Any] = {
            name: tuple(kept) if isinstance(kept, list) else kept for name, kept in record["offer"].items()
        }
        if "known" in offer:
            offer["known"] = Known(**offer["known"])
        offer["places"] = tuple(Place(**place) for place in offer.get("places", ()))
        record["offer"] = Offer(**offer)
    if "asked" in record:
        record["asked"] = _look_up(**record["asked"])
    for name in ("told_911", "terms_told"):
        if name in record:
            record[name] = tuple(record[name])
    if "refused" in record:
        record["refused"] = tuple(Place(**place) for place in record["refused"])
    return State(**record)


def _look_up(heard: list[dict[str, Any]], refused: list[dict[str, Any]], alone: bool) -> LookUp:
    return LookUp(tuple(Heard(**each) for each in heard), tuple(Place(**place) for place in refused), alone)


def _photos_are_taken(record: dict[str, Any]) -> dict[str, Any]:
    """Version 2 passes photos on: whoever texts may send one from now on, also in a conversation that is under way."""
    person = record["person"]
    return record | {"person": person | {"can_send_photo": person.get("can_type", False)}}


def _a_place_is_heard_in_parts(record: dict[str, Any]) -> dict[str, Any]:
    """Version 3 keeps all that was said of a place, part by part: the words and the keyed number become two parts."""
    draft = dict(record.get("draft", {}))
    parts = (("number", draft.pop("house_number", "")), ("place", draft.pop("place_words", "")))
    if heard := [{"text": text, "part": part} for part, text in parts if text]:
        draft["heard"] = heard
    return record | {"draft": draft}


def _what_is_around_is_looked_at_at_once(record: dict[str, Any]) -> dict[str, Any]:
    """Version 4 looks around as soon as the place is known; what was under way has done without, and goes on so."""
    draft = record.get("draft", {})
    return record | {"draft": draft | {"looked_around": True}} if "place" in draft else record


UPGRADES: tuple[Any, ...] = (_photos_are_taken, _a_place_is_heard_in_parts, _what_is_around_is_looked_at_at_once)
"""UPGRADES[n - 1] turns a record of version n into one of version n + 1, with a sentence why."""


def _filled(value: State | Person | Draft | Offer) -> dict[str, Any]:
    """The fields of a frozen value that differ from their default, but for those stored on their own."""
    return {name: held for name, default in _DEFAULTS[type(value)] if (held := getattr(value, name)) != default}


def _plain(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


_DEFAULTS = {
    type(new): tuple(item for item in _plain(new).items() if item[0] not in ("person", "draft", "offer"))
    for new in (State(), Person(), Draft(), Offer())
}
_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain)
