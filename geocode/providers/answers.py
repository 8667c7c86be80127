"""What a provider answered, and whether it may be used at all."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from facts.places import Place
from geocode.providers.query import Query

Precision = Literal["house", "crossing", "place", "vague"]
"""A house by its number; a crossing of two streets; a place with a name; or a whole street, a ZIP, a city."""

Inside = Callable[[float, float], bool]
"""Whether a point (latitude, longitude) is in the city."""

_CONFIDENCE = 0.5
"""What is always asked about is neither certain nor a guess."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. `written`: the whole address; `street`: without the number, "" where the provider tells none."""

    lat: float
    long: float
    precision: Precision
    written: str
    number: str = ""
    street: str = ""


def usable(answer: Answer, query: Query, inside: Inside) -> Place | None:
    """The place that was answered; None where it is vague, another number's, or outside the city."""
    if answer.precision not in _ENOUGH[query.kind] or not inside(answer.lat, answer.long):
        return None
    if query.kind == "address" and answer.number.lower() != query.number:
        return None
    lat, long, first = round(answer.lat, 6), round(answer.long, 6), answer.written.partition(",")[0].strip()
    if query.kind != "address":
        return Place(first, query.kind, lat, long, confidence=_CONFIDENCE) if first else None
    street = answer.street or first.replace(answer.number, "", 1).strip()
    if not street:
        return None
    address = f"{answer.number} {street}" if query.number_first else f"{street} {answer.number}"
    return Place(address, "address", lat, long, number=answer.number, street=street, confidence=_CONFIDENCE)


_ENOUGH: dict[str, tuple[Precision, ...]] = {
    "address": ("house",),
    "intersection": ("crossing",),
    "place": ("place", "house"),
}
