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
    if "draft" in record:
        record["draft"] = _draft(record["draft"])
    if "offer" in record:
        record["offer"] = _offer(record["offer"])
    if "asked" in record:
        record["asked"] = _look_up(**record["asked"])
    for name in ("told_911", "terms_told"):
        if name in record:
            record[name] = tuple(record[name])
    if "refused" in record:
        record["refused"] = tuple(Place(**place) for place in record["refused"])
    return State(**record)


def _draft(record: dict[str, Any]) -> Draft:
    for name in ("place", "before"):
        if name in record:
            record[name] = Place(**record[name])
    if "heard" in record:
        record["heard"] = tuple(Heard(**heard) for heard in record["heard"])
    if "consent" in record:
        record["consent"] = Consent(**record["consent"])
    if "answers" in record:
        record["answers"] = tuple(Answer(**each | {"given": tuple(each["given"])}) for each in record["answers"])
    if "photos" in record:
        record["photos"] = tuple(record["photos"])
    if "follows" in record:
        record["follows"] = Known(**record["follows"])
    return Draft(**record)


def _offer(record: dict[str, Any]) -> Offer:
    offer: dict[str, Any] = {name: tuple(kept) if isinstance(kept, list) else kept for name, kept in record.items()}
    if "known" in offer:
        offer["known"] = Known(**offer["known"])
    offer["places"] = tuple(Place(**place) for place in offer.get("places", ()))
    return Offer(**offer)


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
