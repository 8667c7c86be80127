"""A conversation as it is stored, and read again by whichever version of us comes next.

Stored state is an API: a change of form raises VERSION, adds an upgrade function with a sentence why, and keeps a real
session of the old form under tests/stored_sessions/.
"""

import json
from functools import reduce
from typing import Any

from dialogue.actions import LookUp
from dialogue.state import Draft, Offer, Person, State
from facts.places import Heard, Place
from facts.reports import Answer, Consent, Known

VERSION = 5


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


def _nobody_asks_who_can_be_silent(record: dict[str, Any]) -> dict[str, Any]:
    """Version 5 keeps no longer whether somebody can be silent: silence is an event, and no step asked for it."""
    return record | {"person": {name: told for name, told in record["person"].items() if name != "can_be_silent"}}


UPGRADES: tuple[Any, ...] = (
    _photos_are_taken,
    _a_place_is_heard_in_parts,
    _what_is_around_is_looked_at_at_once,
    _nobody_asks_who_can_be_silent,
)
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
